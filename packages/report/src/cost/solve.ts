/** The other way round: widths that keep the elements busy, widths by layer, the smallest silicon, and the front. @module */
import { table } from "../figure.ts";
import { count, rate } from "../format.ts";
import { markup, type Content, type Markup } from "../markup.ts";
import { byAccuracy, front } from "./front.ts";
import { figure } from "./plots.ts";
import type { CostReportInput, CostReportPair, CostReportSolve } from "./types.ts";
import { breakable } from "./tables.ts";
import { asked, counted, gigabits, micrometres, precise, widths } from "./words.ts";

/** The section; null where nothing was searched. */
export function solve(input: CostReportInput): Content {
  const { solve: found } = input;
  if (!found) return null;
  const [low, high] = found.range;
  const chart = front(input);
  return markup`<section id="solve">
    <h2>The other way round</h2>
    <p>Every pair of widths from ${low} to ${high} bits, on the same silicon and memory, filled with elements of that width.</p>
    ${hopeless(found)} ${narrowest(found)}
    ${chart && [markup`<h3>${chart.title}</h3>`, figure(chart, caption(found))]}
    ${found.front.length > 0 && pairs("Pairs on the front", found.front, found)}
    ${silicon(found)} ${byLayer(found, input)}
  </section>`;
}

function narrowest({ narrowest: best, hopeless: lost = [], layers: all = [] }: CostReportSolve): Content {
  if (lost.length > 0 && lost.length === all.length) return null;
  const those = lost.length > 0 ? "all other layers" : "every layer";
  if (best.length === 0) return markup`<p class="after"><b>No pair keeps ${those} bound by compute at once.</b></p>`;
  return markup`<p class="after">
    Narrowest that keep ${those} bound by compute, weights/activations: ${best.map((pair, i) => [i > 0 && ", ", markup`<b>${widths(pair)}</b>`])}. Anything narrower leaves elements waiting for memory.
  </p>`;
}

function hopeless({ hopeless: lost = [] }: CostReportSolve): Content {
  if (lost.length === 0) return null;
  return markup`<p>No pair makes these layers bound by compute; beside each, the bandwidth that would${lost.some(({ at }) => at) && ", and the pair it is for"}:</p>
    ${table(
      "Layers that no pair makes bound by compute",
      ["Layer", "Bandwidth needed", ...(lost.some(({ at }) => at) ? ["At"] : [])],
      lost.map(({ name, gbitPerSecond, at }) => [markup`<code>${name}</code>`, gigabits(gbitPerSecond), ...(at ? [widths(at)] : [])]),
    )}`;
}

const caption = (found: CostReportSolve): string =>
  byAccuracy(found)
    ? "Up and to the right is better: faster, and more accurate. No pair beats one of the front in both."
    : "Up is faster; to the right is wider, which keeps more accuracy. No pair is both as wide and as fast as one of the front.";

/** A table of pairs with what is known of them. */
function pairs(title: string, all: readonly CostReportPair[], { pairs: tried }: CostReportSolve): Markup {
  const full = all.map((pair) => ({ ...tried.find((one) => widths(one) === widths(pair)), ...pair }));
  const columns: readonly (readonly [head: string, value: (pair: CostReportPair) => string | null])[] = [
    ["Images/s", ({ imagesPerSecond }) => rate(imagesPerSecond)],
    ["Accuracy", ({ accuracy }) => (typeof accuracy === "number" ? `${accuracy.toFixed(2)} %` : null)],
    ["Element", ({ peArea }) => (peArea === undefined ? null : micrometres(peArea))],
    ["Elements", ({ pes }) => (pes === undefined ? null : count(pes))],
    ["Compute roof", ({ gops }) => (gops === undefined ? null : `${rate(gops)} GOPS/s`)],
    ["GBOPS", ({ gbops }) => (gbops === undefined ? null : precise(gbops))],
    ["Layers bound by compute", ({ computeBound }) => (computeBound === undefined ? null : String(computeBound))],
  ];
  const known = columns.filter(([, value]) => full.some((pair) => value(pair) !== null));
  return markup`<details${full.length <= 12 && markup` open`}>
    <summary>${title}: ${all.length}</summary>
    ${table(title, ["Bits", ...known.map(([head]) => head)], full.map((pair) => [widths(pair), ...known.map(([, value]) => value(pair) ?? "–")]))}
  </details>`; // prettier-ignore
}

/** The least silicon for a rate: equal widths, then every pair folded, and how many pairs memory forbids. Null where no rate was asked for. */
function silicon({ pairs: tried, rate: wanted }: CostReportSolve): Content {
  if (!wanted) return null;
  const known = tried.flatMap((pair) => (pair.silicon ? [{ ...pair, silicon: pair.silicon }] : []));
  const able = known.filter(({ silicon: { side } }) => side > 0).toSorted((a, b) => a.silicon.areaMm2 - b.silicon.areaMm2);
  const forbidden = known.filter(({ silicon: { side } }) => side === 0);
  const least = Math.min(...forbidden.flatMap(({ silicon: { gbitPerSecond } }) => gbitPerSecond ?? []));
  const equal = able.filter(({ weightBits, activationBits }) => weightBits === activationBits);
  const grids = (title: string, all: typeof able): Markup =>
    table(title, ["Bits", "Grid", "Area"], all.map((pair) => [widths(pair), `${pair.silicon.side} × ${pair.silicon.side}`, `${precise(pair.silicon.areaMm2)} mm²`])); // prettier-ignore
  return markup`<h3>Smallest silicon for ${asked(wanted)} images/s</h3>
    ${able.length === 0 && markup`<p><b>No pair reaches it: traffic alone takes longer.</b></p>`}
    ${equal.length > 0 && grids("Smallest silicon at equal widths", equal)}
    ${
      able.length > equal.length &&
      markup`<details${able.length <= 12 && equal.length === 0 && markup` open`}>
        <summary>${equal.length > 0 ? `All ${counted(able.length, "pair")}` : counted(able.length, "pair")} that reach it, smallest first</summary>
        <div class="${able.length > 40 && "long"}">${grids("Smallest silicon", able)}</div>
      </details>`
    }
    ${
      forbidden.length > 0 &&
      markup`<p class="muted after">Memory alone forbids it for ${forbidden.length} of ${known.length} pairs${Number.isFinite(least) && `; the least of them would take ${gigabits(least)}`}.</p>`
    }`;
}

function byLayer({ layers: all = [] }: CostReportSolve, { layers }: CostReportInput): Content {
  if (all.length === 0) return null;
  return markup`<h3>How narrow each layer must be stored</h3>
    <p>The widest equal width of weights and activations in memory at which a layer is still bound by compute on the machine above.</p>
    <div class="${all.length > 40 && "long"}">
      ${table(
        "Widest width by layer",
        ["Layer", "Widest"],
        all.map(({ name, widest }) => {
          const number = layers.findIndex((layer) => layer.name === name) + 1;
          return [
            markup`<span class="numbered"><i>${number > 0 && number}</i> <code>${breakable(name)}</code></span>`,
            widest === 0 ? "none" : widest === 1 ? "1 bit" : `${widest} bits`,
          ];
        }),
      )}
    </div>`;
}
