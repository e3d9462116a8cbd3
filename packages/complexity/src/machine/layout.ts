/** Figures of a layout, which silicon may have instead of a model of its elements' area. @module */
import { InvalidSilicon } from "../errors.ts";
import type { Silicon } from "./silicon.ts";

/** What a layout says of the elements on silicon, both for elements of one width: their count, the area of one, or both; then they must fit. */
export interface Layout {
  /** Elements that the silicon holds. */
  readonly elements?: number;
  /** um2. */
  readonly elementAreaUm2?: number;
}

/** um2 in a mm2. */
export const UM2_IN_MM2 = 1_000_000;

/** The figures that silicon has of its layout. */
export function layoutFields(silicon: Layout): (keyof Layout)[] {
  return (["elements", "elementAreaUm2"] as const).filter((field) => silicon[field] !== undefined);
}

/**
 * Check that a layout's figures contradict neither each other nor a model.
 *
 * @param source what people know the silicon by
 * @throws InvalidSilicon
 */
export function checkLayout(silicon: Silicon, source: string): void {
  const { areaMm2, areaModel, elements, elementAreaUm2 } = silicon;
  const [field] = layoutFields(silicon);
  if (field !== undefined && areaModel !== undefined)
    throw new InvalidSilicon(source, "/areaModel", areaModel, [`/areaModel stands beside /${field}, and both say how large an element is`]);
  if (elements === undefined || elementAreaUm2 === undefined) return;
  const room = Math.floor((areaMm2 * UM2_IN_MM2) / elementAreaUm2); // as [ROOFLINE-4]
  if (elements <= room) return;
  const problem = `/elements is ${elements}, more than the ${room} of ${elementAreaUm2} um2 (/elementAreaUm2) that ${areaMm2} mm2 hold`;
  throw new InvalidSilicon(source, "/elements", elements, [problem]);
}

/**
 * Check that a document with a layout's figures names their element.
 *
 * @throws InvalidSilicon
 */
export function checkLayoutElement(silicon: Silicon, source: string): void {
  const [field] = layoutFields(silicon);
  if (field === undefined || silicon.element !== "auto") return;
  throw new InvalidSilicon(source, "/element", "auto", [`/element is "auto" beside /${field}, which is of elements of one width: name them`]);
}
