/** Every figure of a cost document in tables: time by layer, layers, network, partial sums. @module */
import { legend, table } from "../figure.ts";
import { rate, share } from "../format.ts";
import { markup, type Content, type Markup } from "../markup.ts";
import { bars, rows } from "../simulation/parts.ts";
import { ceilingOf } from "./roofs.ts";
import type { CostReportBound, CostReportHardware, CostReportInput, CostReportLayer } from "./types.ts";
import { billions, counted, four, gigabops, memory, perBit, precise, time, widths } from "./words.ts";

const COLOURS: Readonly<Record<CostReportBound, string>> = { compute: "none", memory: "one" };

/** A name that breaks between its parts where a column is narrow. */
export const breakable = (name: string): Content => name.split(name.includes("/") ? /(?<=.\/)/ : /(?<=\.)/).map((part, i) => [i > 0 && markup`<wbr>`, part]);

/** A layer with its number, as the plots have it. */
const named = ({ name }: { readonly name: string }, index: number, beside: Content = null): Markup =>
  markup`<span class="numbered"><i>${index + 1}</i> <span><code>${breakable(name)}</code>${beside && markup` <small>${beside}</small>`}</span></span>`;

/** Where the time goes. */
export function times({ layers, total }: CostReportInput): Markup {
  const most = Math.max(...layers.map(({ seconds }) => seconds));
  const parts = (["compute", "memory"] as const).map((bound) => ({ name: `bound by ${bound}`, colour: COLOURS[bound] }));
  return markup`<section id="times">
    <h2>Time by layer</h2>
    <p>Layers run one after the other, each at its attainable rate: ${time(total.seconds)} in all.</p>
    <div class="legends">${legend(parts)}</div>
    ${rows("Time by layer", [`0 to ${time(most)}`, "time"], layers, (index) => {
      const { name, seconds, bound } = layers[index]!;
      const words = `${name}: ${time(seconds)}, bound by ${bound}`;
      return [bars(words, [[{ name: words, size: seconds, colour: COLOURS[bound] }]], most), time(seconds)];
    })}
  </section>`;
}

/** Every layer. */
export function layers({ layers: all, hardware }: CostReportInput): Markup {
  const limited = hardware.memory.gbitPerSecond !== null;
  const slower = all.some((layer) => ceilingOf(layer, hardware) !== hardware.gops);
  return markup`<section id="layers">
    <h2>Every layer in figures</h2>
    <div class="${all.length > 40 && "long"}">
      ${table(
        "Layers in figures",
        [
          "Layer",
          ["Bits", small("sum")],
          ["MACs", small("OPS")],
          "GBOPS",
          ["OPS/bit", small("traffic")],
          ["Bound", limited && small("head-room")],
          ["Attainable", limited && small("memory roof")],
          "Time",
        ],
        all.map((layer, i) => [
          named(layer, i, about(layer, hardware)),
          [widths(layer), small(layer.accumulatorBits.toFixed(1))],
          [four(layer.macs), small(four(layer.ops))],
          billions(layer.bops),
          [perBit(layer.opsPerBit), small(memory(layer.trafficBits))],
          [markup`<span class="bound ${layer.bound}">${layer.bound}</span>`, layer.headroom !== null && small(layer.headroom.toFixed(2))],
          [rate(layer.attainable), layer.memoryRoof !== null && small(rate(layer.memoryRoof))],
          time(layer.seconds),
        ]),
        (i) => notes(all[i]!),
      )}
    </div>
    <p class="muted after">
      Bits are weights/activations, below them those of a sum. Attainable rate and memory roof in GOPS/s. ${slower && "A layer's compute roof stands beside its name where it is not the machine's."}
    </p>
  </section>`;
}

const small = (text: string): Markup => markup`<small>${text}</small>`;

/** Kind, and what is not as everywhere. */
function about(layer: CostReportLayer, hardware: CostReportHardware): string {
  const { kind, storedBits, activationBits, density } = layer;
  const roof = ceilingOf(layer, hardware);
  return [
    kind,
    roof !== hardware.gops && `compute roof ${rate(roof)} GOPS/s`,
    storedBits !== undefined && storedBits !== activationBits && `stored with ${storedBits} bits`,
    density !== undefined && density !== 1 && `${share(density)} of the weights`,
  ].filter(Boolean).join(" · "); // prettier-ignore
}

const notes = ({ notes: all = [] }: CostReportLayer): Content => (all.length === 0 ? null : all.map((note, i) => [i > 0 && markup`<br>`, note]));

/** The network as a whole. */
export function totals({ total }: CostReportInput): Markup {
  const figures: readonly (readonly [string, Content])[] = [
    ["Bit-operations", gigabops(total.bops)],
    ["Multiply-accumulates", four(total.macs)],
    ["Convolutions", total.conv && `${gigabops(total.conv.bops)}, ${four(total.conv.macs)}MACs`],
    ["Matrix products", total.gemm && total.gemm.macs > 0 && `${gigabops(total.gemm.bops)}, ${four(total.gemm.macs)}MACs`],
    ["Operations", `${four(total.ops)}OPS`],
    ["Traffic", memory(total.trafficBits)],
    ["Intensity", `${perBit(total.opsPerBit)} OPS/bit`],
    ["Weights stored", memory(total.weightBits)],
    ["Time", time(total.seconds)],
    ["Speed", `${rate(total.imagesPerSecond)} images/s`],
    ["Bound by compute", counted(total.bound.compute, "layer")],
    ["Bound by memory", counted(total.bound.memory, "layer")],
  ];
  return markup`<section id="total">
    <h2>The network</h2>
    <dl class="facts figures">
      ${figures.filter(([, value]) => Boolean(value)).map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>
  </section>`;
}

/** Passes, partial sums and the local memory that avoids them; null where no layer has any. */
export function partialSums({ layers: all }: CostReportInput): Content {
  const counted = all.flatMap((layer, i) => (layer.passes ? [{ layer, i, passes: layer.passes }] : []));
  if (counted.length === 0) return null;
  return markup`<section id="passes">
    <h2>Partial sums and local memory</h2>
    <p>
      The grid takes channels along one side and filters along the other; a layer that has more takes several passes, those over channels ×
      those over filters. Without local memory, inputs are read again in every
      pass over filters, and sums are written and read between passes over channels. To the right: the local memory that avoids it.
    </p>
    <div class="${counted.length > 40 && "long"}">
      ${table(
        "Passes, partial sums and local memory",
        ["Layer", ["Passes", small("sum bits")], "Traffic", ["Bound", small("OPS/bit")], "Window", "With sums", "With inputs", "Moved once"],
        counted.map(({ layer, i, passes: { channels, filters, partialSumBits, trafficBits, opsPerBit, bound, local } }) => [
          named(layer, i),
          [`${channels} × ${filters}`, small(String(partialSumBits))],
          [memory(trafficBits), trafficBits > layer.trafficBits && small(`${precise(trafficBits / layer.trafficBits)} ×`)],
          [markup`<span class="bound ${bound}">${bound}</span>`, small(perBit(opsPerBit))],
          memory(local.window),
          memory(local.sums),
          memory(local.inputs),
          memory(local.once),
        ]),
      )}
    </div>
  </section>`;
}
