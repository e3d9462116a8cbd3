/** Cycles by layer: computing, filling and draining the array, waiting for memory. @module */
import { legend } from "../figure.ts";
import { prefixed } from "../format.ts";
import { markup, type Content, type Markup } from "../markup.ts";
import { across, bars, letters, rows, type BarPart } from "./parts.ts";
import type { SimReportInput, SimReportLayer } from "./types.ts";

const PARTS: readonly { readonly name: string; readonly colour: string; readonly size: (layer: SimReportLayer) => number }[] = [
  { name: "compute", colour: "none", size: ({ cycles }) => cycles.compute },
  { name: "fill and drain", colour: "zeros", size: ({ cycles }) => cycles.fillDrain },
  { name: "stall: waiting for DRAM", colour: "one", size: ({ cycles }) => cycles.stall },
];

/** The section. */
export function cycles(input: SimReportInput): Markup {
  const { runs } = input;
  const most = Math.max(...runs.flatMap(({ layers }) => layers.map((layer) => layer.cycles.total)));
  return markup`<section id="cycles">
    <h2>Cycles by layer</h2>
    <p>
      How long each layer takes. The array computes; it fills before the first result and drains after the last; it stalls when the next tile has not come from
      DRAM yet. All bars have one scale.
    </p>
    ${letters(input)}
    <div class="legends">${legend(PARTS)}</div>
    ${rows("Cycles by layer", ["Cycles", runs.length === 2 ? "A : B" : "cycles"], runs[0].layers, (index) => {
      const layers = across(runs, index);
      return [bars(sentence(layers), layers.map(partsOf), most), value(layers)];
    })}
  </section>`;
}

const partsOf = (layer: SimReportLayer): BarPart[] =>
  PARTS.map(({ name, colour, size }) => ({ name: `${layer.name}: ${name} ${prefixed(size(layer))} cycles`, colour, size: size(layer) }));

function sentence(layers: readonly SimReportLayer[]): string {
  const words = layers.map(
    (layer) => `${prefixed(layer.cycles.total)} cycles, ${PARTS.map(({ name, size }) => `${name} ${prefixed(size(layer))}`).join(", ")}`,
  );
  return `${layers[0]!.name}: ${words.join("; against ")}`;
}

/** Cycles of one run, or how many times faster the second is. */
function value([first, second]: readonly SimReportLayer[]): Content {
  if (!second) return prefixed(first!.cycles.total);
  return markup`<b>${speedUp(first!, second)}</b>`;
}

/** Cycles of the first over those of the second: `2.00 x`. */
export function speedUp(first: SimReportLayer, second: SimReportLayer): string {
  return second.cycles.total === 0 ? "–" : `${(first.cycles.total / second.cycles.total).toFixed(2)} ×`;
}
