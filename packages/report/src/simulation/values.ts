/** What real activations were: zeros, pairs, multipliers at work, as counted over images. @module */
import { table } from "../figure.ts";
import { count, share } from "../format.ts";
import { markup, type Content } from "../markup.ts";
import { joules, tableSources, UNVERIFIED, unverified } from "./energy.ts";
import type { SimReportInput, SimReportLayer } from "./types.ts";

type Counted = NonNullable<SimReportLayer["statistics"]>;

/** The section; null where nothing was counted. */
export function values({ runs }: SimReportInput): Content {
  return runs.map((run) => {
    const counted = run.layers.flatMap(({ name, statistics }) => (statistics ? [{ name, statistics }] : []));
    if (counted.length === 0) return null;
    const energy = ["Multiply energy", markup`<small>for an image, of what it is if all multipliers switch${unverified([run]) && `; ${UNVERIFIED}`}</small>`];
    return markup`<section id="values">
      <h2>Real activations</h2>
      <p>
        Quantized activations of ${count(counted[0]!.statistics.images)} images under <code>${run.config}</code>, in rows as the array is fed, padding included. A
        multiplier has data where its activation is not zero, and a product where the weight is not zero either; the energy counts multipliers with a product, and every addition.
      </p>
      ${tableSources([run]).map((source) => markup`<p class="muted">${source}</p>`)}
      ${table(
        "Real activations",
        ["Layer", "Zeros", "Pairs without zero", "One zero", "Two zeros", "With data", "With product", energy],
        counted.map(({ name, statistics }) => [markup`<code>${name}</code>`, ...cells(statistics)]),
      )}
    </section>`;
  });
}

const part = (some: number, whole: number): string => (whole === 0 ? "–" : share(some / whole));

function cells({ images, values: all, zeros, pairs, multipliers, products, energyPj }: Counted): string[] {
  const every = pairs.none + pairs.one + pairs.both;
  return [
    part(zeros, all),
    part(pairs.none, every),
    part(pairs.one, every),
    part(pairs.both, every),
    part(multipliers.active, multipliers.slots),
    products ? part(products.active, products.slots) : "–",
    `${joules(energyPj.mac / Math.max(1, images))} of ${joules(energyPj.ungated / Math.max(1, images))}`,
  ];
}
