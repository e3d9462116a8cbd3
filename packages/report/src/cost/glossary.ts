/** What every figure of a cost page means, and its unit. @module */
import { markup, type Markup } from "../markup.ts";
import type { CostReportInput } from "./types.ts";

const TERMS: readonly (readonly [term: string, meaning: string])[] = [
  ["MAC", "One multiplication and one addition of a layer's sum."],
  ["BOPS", "Bit-operations: for each product, weight bits times activation bits for the multiplier and the accumulator's bits for the adder."],
  ["sum bits", "Width of the accumulator: weight bits + activation bits + log2 of the products in a sum, not rounded; of a partial sum, rounded up."],
  ["traffic", "Bits of weights, inputs and outputs that cross the memory interface."],
  ["OPS/bit", "Operational intensity: OPS over traffic."],
  ["compute roof", "What all elements do, in GOPS/s: 10⁹ operations a second."],
  ["memory roof", "Bandwidth times intensity: what memory can feed, in GOPS/s."],
  ["attainable", "The lower of both roofs."],
  ["head-room", "Memory roof over compute roof: below 1 the layer waits for memory."],
  ["bound", "What limits a layer: the elements (compute) or memory."],
  ["required", "GOPS/s of a grid with an element for every pair of channels of a group."],
  ["passes", "How often the grid is filled to cover a layer's channels and filters."],
  [
    "local memory",
    "Bits kept beside the grid: the window that kernels look at; with the sums of a pass, or its inputs, they do not cross the interface; with all of it each tensor moves once.",
  ],
];
/** What an element is, and what it does: nine multipliers with an accumulator, or a place of an array. */
const ELEMENTS = {
  kernels: [
    ["OPS", "Operations, whatever their width: for a kernel, one for each tap and one for the accumulation."],
    ["element", "Nine multipliers and an accumulator: a 3 × 3 kernel of one input and one output channel."],
  ],
  products: [
    ["OPS", "Operations, whatever their width: two for a multiply-accumulate."],
    ["element", "One multiplier and its addition."],
  ],
} as const;
const FRONT = ["front", "Pairs of widths that no other pair beats in both objectives."] as const;
const RECALL = ["recalled, not verified", "A figure written down from memory of its source; check it before relying on it."] as const;

/** The section. */
export function glossary({ solve, hardware, areaCurves = [] }: CostReportInput): Markup {
  const recalled = !hardware.memory.verified || hardware.areaModel?.verified === false || areaCurves.some(({ verified }) => !verified);
  const terms = [...TERMS, ...ELEMENTS[hardware.element === null ? "products" : "kernels"], ...(solve ? [FRONT] : []), ...(recalled ? [RECALL] : [])];
  return markup`<section id="glossary">
    <h2>Definitions and units</h2>
    <dl class="glossary">
      ${terms.map(
        ([term, meaning]) =>
          markup`<dt>${term}</dt>
            <dd>${meaning}</dd>`,
      )}
    </dl>
  </section>`;
}
