/** What every figure of a cost page means, and its unit. @module */
import { markup, type Markup } from "../markup.ts";
import type { CostReportInput } from "./types.ts";
import { OWN, RECALLED } from "./words.ts";

/** What bit-operations are, and the bits of a sum, under each rule. [COST-7] [COST-8] */
const RULES = {
  hcm: [
    ["BOPS", "Bit-operations: for each product, weight bits times activation bits for the multiplier and the accumulator's bits for the adder."],
    [
      "sum bits",
      "Width of the accumulator: weight bits + activation bits (before a cut at run time) + log2 of the products in a sum, not rounded; of a partial sum, rounded up.",
    ],
  ],
  uniq: [
    [
      "BOPS",
      "Bit-operations by the rule uniq: for each product, one addition of the activation's bits for every weight bit but one; for each sum, as many additions of its bits as it has products, less one. They do not compare with those of HCM.",
    ],
    [
      "sum bits",
      "Bits of the largest value that a sum can take, weights having a sign, a whole number; of a partial sum, weight bits + activation bits + log2 of its products, rounded up.",
    ],
  ],
} as const;
const MAC = ["MAC", "One multiplication and one addition of a layer's sum."] as const;
const FLOAT_SUMS = ["partial sum", "In single precision 32 bits, as every other number."] as const;

const TERMS: readonly (readonly [term: string, meaning: string])[] = [
  ["traffic", "Weights, inputs and outputs that cross the memory interface; 1 MB is 10⁶ bytes of 8 bits."],
  ["OPS/bit", "Operational intensity: OPS over traffic in bits."],
  ["compute roof", "What all elements do, in GOPS/s: 10⁹ operations a second. Layers that an accelerator is slower for have a lower one of their own."],
  ["memory roof", "Bandwidth times intensity: what memory can feed, in GOPS/s."],
  ["attainable", "The lower of both roofs."],
  ["head-room", "Memory roof over the layer's compute roof: below 1 the layer waits for memory."],
  ["bound", "What limits a layer: the elements (compute) or memory."],
  ["required", "GOPS/s of a grid with an element for every pair of channels of a group."],
  ["passes", "How often the grid is filled to cover a layer's channels and filters."],
  [
    "local memory",
    "Memory beside the grid: the window that kernels look at; with the sums of a pass, or its inputs, they do not cross the interface; with all of it each tensor moves once.",
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
    ["element", "A place of the array: it multiplies and adds, one product a cycle, more of them or less by layer."],
  ],
} as const;
const FRONT = ["front", "Pairs of widths that no other pair beats in both objectives."] as const;
const OWN_MODEL = [OWN, "A model of area that is not one of the published ones; nobody has compared it with its source."] as const;
const RECALL = [RECALLED, "A figure written down from memory of its source; check it before relying on it."] as const;

/** The section. */
export function glossary({ solve, hardware, layers, rule = "hcm", areaCurves = [] }: CostReportInput): Markup {
  const float = hardware.element === "float32";
  const recalled = (!hardware.memory.verified && hardware.memory.gbitPerSecond !== null) || (float && hardware.areaModel?.verified === false);
  const own = (!float && hardware.areaModel?.verified === false) || areaCurves.some(({ verified }) => !verified);
  const terms = [
    MAC,
    ...RULES[rule],
    ...(float && layers.some(({ passes }) => passes) ? [FLOAT_SUMS] : []),
    ...TERMS,
    ...ELEMENTS[hardware.element === null ? "products" : "kernels"],
    ...(solve ? [FRONT] : []),
    ...(recalled ? [RECALL] : []),
    ...(own ? [OWN_MODEL] : []),
  ];
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
