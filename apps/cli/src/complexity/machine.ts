/** The machine that a network's widths are run on: silicon filled with elements, or an accelerator's multipliers. @module */
import { useOf, type Hardware, type PeUse } from "@sparqkit/accelerator";
import {
  acceleratorMachine,
  elementOf,
  InvalidAreaModel,
  machineOf,
  MEMORIES,
  type Element,
  type LayerWidths,
  type Machine,
  type MemoryChoice,
  type Silicon,
} from "@sparqkit/complexity";
import { InvalidParameter } from "@sparqkit/core";
import { InputError } from "../errors.ts";
import { elementsOf } from "../simulate/document.ts";
import { count } from "../terminal/count.ts";
import type { Source } from "./source.ts";
import type { LayerSetting, Settings } from "./widths.ts";

/** A machine, and the widths of layers on it. */
export interface Placed {
  readonly machine: Machine;
  readonly widths: ReadonlyMap<string, LayerWidths>;
  readonly notes: readonly string[];
}

/**
 * Place a network's settings on what they are to run on.
 *
 * @throws InputError where no element fits, or the multipliers are too narrow; UnsupportedConfiguration, and what `machineOf` throws
 */
export function placed(source: Source, settings: Settings): Placed {
  return source.kind === "silicon" ? onSilicon(source.silicon, settings) : onHardware(source.hardware, source.memory, settings);
}

function onSilicon(silicon: Silicon, { of }: Settings): Placed {
  const widths = new Map([...of].map(([name, setting]) => [name, setting.widths]));
  const all = [...of.values()];
  checkFloat(silicon, of);
  const element = elementFor(silicon, all);
  return {
    machine: filling(silicon, nameOf(element), () => machineOf(silicon, element)),
    widths,
    notes: [...widestNote(silicon, element, all), ...shifterNote(all)],
  };
}

/**
 * Fill silicon, or say in words of the options that it holds no element.
 *
 * @param what the elements, for people
 * @throws InputError
 */
export function filling<T>(silicon: Silicon, what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof InvalidAreaModel) throw noArea(silicon, error);
    if (!(error instanceof InvalidParameter && error.parameter === "silicon")) throw error;
    throw new InputError(
      "NO_ELEMENT",
      silicon.name,
      `${silicon.areaMm2} mm2 hold no element of ${what}: expected ${error.expected}`,
      "Take more --area, or narrower elements",
      error,
    );
  }
}

/** An area model that has no area somewhere is no wrong document: it only does not reach that far. */
const noArea = ({ name, areaModel }: Silicon, error: InvalidAreaModel): InputError =>
  new InputError(
    "NO_AREA",
    name,
    `the area model ${typeof areaModel === "object" ? areaModel.name : (areaModel ?? "28nm-bits")} has no area for its elements: ${error.problems.join("; ")}`,
    "Take widths that the model was fitted for, or another --area-model",
    error,
  );

/** Integers multiply no floats, however wide they are. */
function checkFloat({ name, element }: Silicon, of: Settings["of"]): void {
  const float = [...of].find(([, setting]) => isFloat(setting))?.[0];
  if (float === undefined || typeof element !== "object") return;
  throw new InputError(
    "FLOAT_LAYER",
    name,
    `its elements multiply integers of ${nameOf(element)}, and layer "${float}" is in float`,
    'Give the silicon "element": "float32" or "auto", or take integers, as in --bits 32/32',
  );
}

/** Single precision where any layer asks for it, else the widest of all. */
function elementFor(silicon: Silicon, settings: readonly LayerSetting[]): Element {
  if (silicon.element === "auto" && settings.some(isFloat)) return "float32";
  return elementOf(
    silicon,
    settings.map(({ widths }) => widths),
  );
}

const isFloat = ({ configuration }: LayerSetting): boolean => configuration.kind === "fp32";
const nameOf = (element: Element): string => (element === "float32" ? "single precision" : `${element.weightBits}/${element.activationBits} bits`);

/** Why elements are wider than most of what they multiply. */
function widestNote({ element: asked }: Silicon, element: Element, settings: readonly LayerSetting[]): string[] {
  if (asked !== "auto" || element === "float32") return [];
  const narrower = settings.filter(({ widths }) => widths.weightBits < element.weightBits || widths.activationBits < element.activationBits).length;
  if (narrower === 0) return [];
  const why = settings.some(({ whole }) => whole) ? "; those that stay whole are among them, and --layers '*' quantizes all" : "";
  return [
    `elements are of ${nameOf(element)}, as wide as the widest layer, and ${narrower} of ${count(settings.length, "layer")} ${narrower === 1 ? "is" : "are"} narrower${why}`,
  ];
}

/** What a fit of plain elements leaves out under windows. */
function shifterNote(settings: readonly LayerSetting[]): string[] {
  return settings.some(({ configuration, whole }) => configuration.kind === "sparq" && !whole)
    ? ["the area of an element is that of plain multipliers: SPARQ's shifters, multiplexers and trimming are not in it"]
    : [];
}

function onHardware(hardware: Hardware, memory: MemoryChoice | null, { of }: Settings): Placed {
  const uses = new Map([...of].map(([name, setting]) => [name, useFor(name, hardware, setting)]));
  const products = new Map([...uses].map(([name, use]) => [name, perSlot(use)]));
  const elements = elementsOf(hardware.unit);
  const { name, description, clockMHz, dram } = hardware;
  const machine = acceleratorMachine({
    name,
    description,
    clockMHz,
    elements,
    products,
    bytesPerCycle: dram.bytesPerCycle,
    memory: typeof memory === "string" ? MEMORIES[memory] : memory,
  });
  const widths = new Map([...of].map(([layer, setting]) => [layer, { ...setting.widths, storedBits: storedBits(uses.get(layer)!) }]));
  return { machine, widths, notes: productsNotes(products, elements) };
}

/** How the accelerator runs a layer; its multipliers have 8 bits at most. */
function useFor(name: string, hardware: Hardware, setting: LayerSetting): PeUse {
  const { configuration, widths, whole } = setting;
  if (isFloat(setting)) throw tooWide(hardware, name, "in float");
  if (widths.weightBits > 8 || widths.activationBits > 8) throw tooWide(hardware, name, `${widths.weightBits}/${widths.activationBits} bits wide`);
  return useOf(hardware, configuration, { whole });
}

const tooWide = ({ name }: Hardware, layer: string, what: string): InputError =>
  new InputError(
    "TOO_WIDE",
    name,
    `its elements multiply integers of 8 bits, and layer "${layer}" is ${what}`,
    "Narrow the layer, or take silicon, as in --hw hcm-1mm2",
  );

/** Products of a layer that a slot of the unit does in a cycle. */
const perSlot = ({ paired, sparse, passes }: PeUse): number => ((paired ? 2 : 1) * (sparse ? 2 : 1)) / passes;

/** Bits of an activation in memory, with its control bits where it is stored encoded. [ENCODE-6] */
const storedBits = ({ activation: { data, shiftCtrl, muxCtrl } }: PeUse): number => data + shiftCtrl + muxCtrl;

/** What an accelerator does in a cycle, and for which layers it is slower. */
function productsNotes(products: ReadonlyMap<string, number>, elements: number): string[] {
  const most = Math.max(...products.values());
  const slower = [...products].filter(([, of]) => of < most);
  const each = `${slower.length === 0 ? "" : "up to "}${most === 1 ? "a product" : `${most} products`} a slot`;
  const notes = [`an accelerator's layers are matrix products, two operations a product: ${count(elements, "element")} do ${each}, every cycle`];
  if (slower.length === 0) return notes;
  const names = slower.slice(0, 3).map(([name, of]) => `${name} (${of} a slot)`);
  return [
    ...notes,
    `${names.join(", ")}${slower.length > 3 ? ", ..." : ""} ${slower.length === 1 ? "has a lower compute roof of its own" : "have lower compute roofs of their own"}`,
  ];
}
