/** Utilization by layer: how much of the array holds work, computes, and does so over all cycles. @module */
import { legend, picture } from "../figure.ts";
import { share } from "../format.ts";
import { markup, type Markup } from "../markup.ts";
import { across, letters, rows } from "./parts.ts";
import type { SimReportInput, SimReportLayer } from "./types.ts";

const ROW = 14;

/** The section. */
export function utilization(input: SimReportInput): Markup {
  const { runs } = input;
  return markup`<section id="utilization">
    <h2>Utilization by layer</h2>
    <p>
      The bar is the overall utilization: the share of all multiplier slots, waiting included, that hold a product. The line is the same without stalls; the ring is
      the share of the array that the layer's tiles cover at all.
    </p>
    ${letters(input)}
    <div class="legends">${legend([{ name: "overall", colour: "none" }])} <span class="key"><span>${mark("tickmark")} compute</span><span>${mark("ring")} mapping</span></span></div>
    ${rows("Utilization by layer", ["0 to 100 %", "overall"], runs[0].layers, (index) => {
      const layers = across(runs, index);
      return [drawing(layers), layers.map((layer) => share(layer.utilization.overall)).join(" : ")];
    })}
  </section>`;
}

function mark(shape: "ring" | "tickmark"): Markup {
  return markup`<svg width="14" height="14" aria-hidden="true">${shape === "ring" ? markup`<circle class="ring" cx="7" cy="7" r="4" />` : markup`<line class="tickmark" x1="7" x2="7" y1="0" y2="14" />`}</svg>`;
}

function drawing(layers: readonly SimReportLayer[]): Markup {
  const words = layers.map(({ utilization: own }) => `overall ${share(own.overall)}, compute ${share(own.compute)}, mapping ${share(own.mapping)}`);
  const shapes = layers.map(({ utilization: own }, run) => {
    const y = run * ROW;
    return markup`<rect class="empty" width="100%" y="${y + 1}" height="11" />
      <rect class="none" width="${at(own.overall)}" y="${y + 1}" height="11" />
      <line class="tickmark" x1="${at(own.compute)}" x2="${at(own.compute)}" y1="${y - 1}" y2="${y + 14}" />
      <circle class="ring" cx="${at(own.mapping)}" cy="${y + 6.5}" r="4" />`;
  });
  return picture(`${layers[0]!.name}: ${words.join("; against ")}`, layers.length * ROW, shapes, "spill");
}

const at = (part: number): string => `${Number((100 * Math.min(1, part)).toFixed(3))}%`;
