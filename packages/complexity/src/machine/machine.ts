/** What silicon comes to for elements of given widths: the machine that layers are held against. @module */
import { checkInteger } from "@sparqkit/core";
import type { ElementWidths } from "../area/area.ts";
import { AREA_MODELS, ELEMENT_MULTIPLIERS, FLOAT32_ELEMENT_AREA, modelArea } from "../area/model.ts";
import { checkPositive } from "../check.ts";
import { computeRoof, grid, square } from "../roofline/grid.ts";
import { checkLayout, layoutFields, UM2_IN_MM2 } from "./layout.ts";
import { bandwidth, MEMORIES, type Memory } from "./memories.ts";
import type { Silicon } from "./silicon.ts";

/** Operands of an element: integers of given widths, or single precision. */
export type Element = ElementWidths | "float32";

/** An area model as it was used. */
export interface UsedAreaModel {
  readonly name: string;
  readonly verified: boolean;
  /** Whether the element is outside the range the model was fitted in. */
  readonly extrapolated: boolean;
}

/** What does the arithmetic, and what feeds it. */
export interface Machine {
  readonly name: string;
  readonly description?: string;
  /** Silicon for elements, mm2; null where the machine is not given by its area. */
  readonly areaMm2: number | null;
  readonly clockMHz: number;
  /** Null where they are not widths of HCM's element; layers of any width are then taken. */
  readonly element: Element | null;
  readonly areaModel: UsedAreaModel | null;
  /** Elements in use. */
  readonly elements: number;
  /** Of an element: 9, or 1 where a layer is done as a matrix product. */
  readonly multipliers: 9 | 1;
  /** Side of the square grid; null where there is none, and then no passes are counted. */
  readonly side: number | null;
  /** Compute roof, GOPS/s. [ROOFLINE-5] */
  readonly gops: number;
  /** Compute roofs of the layers that the machine is slower for, by name. */
  readonly gopsOf?: ReadonlyMap<string, number>;
  /** Bandwidth, Gbit/s [ROOFLINE-6]; null is no limit. */
  readonly gbitPerSecond: number | null;
  readonly memory: Pick<Memory, "name" | "source" | "verified">;
  /** um2; null where it is not known, as where only a layout's count is. */
  readonly elementArea: number | null;
  /** Elements that the area holds, by their area or as a layout counts them; null where the machine is not given by its area. */
  readonly fit: number | null;
  /** Local memory, bits [ROOFLINE-12]; null: every tensor moves once. */
  readonly localBits: number | null;
}

/** A machine that silicon comes to. */
export interface SiliconMachine extends Machine {
  readonly areaMm2: number;
  readonly element: Element;
  readonly multipliers: 9;
  readonly side: number;
  readonly gbitPerSecond: number;
  readonly fit: number;
}

const BITS_IN_KIB = 8192;

/** The single-precision element's area has no model; it is a recalled figure. */
const FLOAT32: UsedAreaModel = { name: "float32 multipliers, recalled", verified: false, extrapolated: false };

/**
 * The machine that silicon comes to with elements of given widths.
 *
 * A layout's figures, where silicon has them, are taken for those of this element: then no model is asked, and without an area there the element's is not known.
 *
 * @throws InvalidSilicon if a layout's figures contradict each other or stand beside a model
 * @throws InvalidParameter if a width is not an integer from 1 to 32, or the silicon holds no element
 * @throws InvalidAreaModel if its model gives no area for the element
 * @throws CountOverflow if it holds more than 2^53 - 1
 * @example
 * const { fit, side, gops } = machineOf(SILICON["hcm-1mm2"], { weightBits: 8, activationBits: 8 }); // 681 elements, a grid of 26 x 26, 5408 GOPS/s
 */
export function machineOf(silicon: Silicon, element: Element): SiliconMachine {
  if (silicon.elementAreaUm2 !== undefined) checkPositive("elementAreaUm2", silicon.elementAreaUm2);
  checkLayout(silicon, silicon.name);
  checkElement(element);
  const { area, used } = layoutFields(silicon).length > 0 ? { area: silicon.elementAreaUm2 ?? null, used: null } : areaOf(silicon, element);
  const { fit, side, used: elements } = silicon.elements === undefined ? grid(silicon.areaMm2 * UM2_IN_MM2, area!) : square(silicon.elements);
  const memory = memoryOf(silicon);
  return {
    name: silicon.name,
    description: silicon.description,
    areaMm2: silicon.areaMm2,
    clockMHz: silicon.clockMHz,
    element,
    areaModel: used,
    elements,
    multipliers: ELEMENT_MULTIPLIERS,
    side,
    gops: computeRoof({ elements, multipliers: ELEMENT_MULTIPLIERS, clockMHz: silicon.clockMHz }),
    gbitPerSecond: bandwidth(memory),
    memory,
    elementArea: area,
    fit,
    localBits: silicon.localKiB === null ? null : Math.floor(silicon.localKiB * BITS_IN_KIB),
  };
}

/** A layout's element has no model to refuse its widths. */
function checkElement(element: Element): void {
  if (element === "float32") return;
  checkInteger("weightBits", element.weightBits, 1, 32);
  checkInteger("activationBits", element.activationBits, 1, 32);
}

/** The memory of silicon, preset or not. */
export function memoryOf({ memory }: Silicon): Memory {
  return typeof memory === "string" ? MEMORIES[memory] : memory;
}

/** Area of an element on silicon by its model, um2, whatever a layout says. */
export function areaOf({ areaModel = "28nm-bits" }: Silicon, element: Element): { readonly area: number; readonly used: UsedAreaModel } {
  if (element === "float32") return { area: FLOAT32_ELEMENT_AREA, used: FLOAT32 };
  const model = typeof areaModel === "string" ? AREA_MODELS[areaModel] : areaModel;
  const { area, extrapolated } = modelArea(model, element);
  return { area, used: { name: model.name, verified: model.verified, extrapolated } };
}

/**
 * The element that silicon asks for: its own, or for `auto` the widest of the widths that layers have.
 *
 * @param widths of the layers, at least one
 * @example
 * elementOf(SILICON["hcm-1mm2"], [{ weightBits: 8, activationBits: 4 }, { weightBits: 2, activationBits: 6 }]); // { weightBits: 8, activationBits: 6 }
 */
export function elementOf({ element }: Silicon, widths: readonly ElementWidths[]): Element {
  if (element !== "auto") return element;
  return { weightBits: Math.max(...widths.map((layer) => layer.weightBits)), activationBits: Math.max(...widths.map((layer) => layer.activationBits)) };
}
