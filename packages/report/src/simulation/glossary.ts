/** What every figure of a simulation means, and its unit. @module */
import { markup, type Markup } from "../markup.ts";
import { tableSources } from "./energy.ts";
import type { SimReportInput } from "./types.ts";

const TERMS: readonly (readonly [term: string, meaning: string])[] = [
  ["cycles", "Clock cycles from the first operand to the last result, counted, not indexed: compute + fill and drain + stall."],
  ["compute", "Cycles in which operands enter the multipliers."],
  ["fill, drain", "Cycles in which operands or results are on their way through the array."],
  ["stall", "Cycles in which the array waits because DRAM has not delivered the next tile; zero where DRAM has no limit."],
  ["mapping", "Share of the array's places that the layer's tiles cover, 0 to 100 %."],
  ["compute utilization", "Products over multiplier slots, cycles of stalls left out."],
  ["overall utilization", "Products over multiplier slots in all cycles."],
  ["M, N, K", "The matrix product of a layer: M output pixels, N filters, K products in each sum; as often as there are groups."],
  ["MAC", "One multiplication and one addition; two operations."],
  ["DRAM bytes", "Bytes of input, weights, output and control bits that cross the DRAM interface."],
  ["energy", "Counts times the energy of one operation, in joules, from a table."],
  ["A over B", "Cycles of A divided by cycles of B: above 1, B is faster."],
];

/** The section. */
export function glossary({ runs }: SimReportInput): Markup {
  const sources = tableSources(runs).join(" ");
  return markup`<section id="glossary">
    <h2>Definitions and units</h2>
    <dl class="glossary">
      ${TERMS.map(
        ([term, meaning]) =>
          markup`<dt>${term}</dt>
            <dd>${meaning}${term === "energy" && sources !== "" && ` ${sources}`}</dd>`,
      )}
    </dl>
  </section>`;
}
