/**
 * Bit statistics by layer: how many activations are zero, how often a pair has a zero partner, and which windows the others fell in.
 * @module
 */
import { legend, picture, stackedBar, table, type Part } from "../figure.ts";
import { share } from "../format.ts";
import { markup, type Content, type Markup } from "../markup.ts";
import type { LayerStatistics, ReportInput, ReportLayer } from "../types.ts";

type Measured = ReportLayer & { readonly statistics: LayerStatistics };

const LONG = 40; // more layers than this scroll inside a frame

/** The section; null where no layer has statistics. */
export function bits({ layers = [], statisticsConfig }: ReportInput): Content {
  const measured = layers.filter((layer): layer is Measured => layer.statistics !== undefined);
  if (measured.length === 0) return null;
  const shifts = [...new Set(measured.flatMap(({ statistics }) => Object.keys(statistics.shifts)))].map(Number).sort((a, b) => a - b);
  return markup`<section id="bits">
    <h2>What the activations look like</h2>
    <p>
      A zero needs no bits, so its partner in the pair may have them. A small value needs few: its window lies low (shift 0) and nothing is lost. Only values in
      the higher windows lose bits${statisticsConfig && markup`; the windows counted here are those of <code>${statisticsConfig}</code>`}.
    </p>
    <div class="legends">
      <div><b>Pairs</b>${legend(PAIRS.map(({ name, colour }) => ({ name, colour })))}</div>
      ${shifts.length > 0 && markup`<div><b>Window shift</b>${legend(shifts.map((shift) => ({ name: String(shift), colour: `shift${shift}` })))}</div>`}
    </div>
    <div class="layers ${measured.length > LONG && "long"}" ${measured.length > LONG && markup`role="region" aria-label="Bit statistics by layer" tabindex="0"`}>
      <div class="layer head" aria-hidden="true">
        <span>Layer</span><span>Zero activations</span><span>Pairs with a zero partner</span><span>Window of the non-zero values</span>
      </div>
      ${measured.map((layer) => row(layer, shifts))}
    </div>
    <details>
      <summary>The same as a table</summary>
      ${numbers(measured, shifts)}
    </details>
  </section>`;
}

const PAIRS: readonly { readonly name: string; readonly colour: string; readonly size: (statistics: LayerStatistics) => number }[] = [
  { name: "both zero", colour: "both", size: (s) => s.pairsBothZero },
  { name: "one zero: the other keeps twice the bits", colour: "one", size: (s) => s.pairsOneZero },
  { name: "none zero", colour: "none", size: (s) => s.pairsNoZero },
];

const shiftSize = ({ shifts }: LayerStatistics, shift: number): number => shifts[String(shift)] ?? 0;

function row({ name, statistics }: Measured, shifts: readonly number[]): Markup {
  const pairs: Part[] = PAIRS.map(({ name, colour, size }) => ({ name, colour, size: size(statistics) }));
  const windows: Part[] = shifts.map((shift) => ({ name: `shift ${shift}`, colour: `shift${shift}`, size: shiftSize(statistics, shift) }));
  const zeros = `${name}: ${share(statistics.zeros)} of the activations are zero`;
  const bar = markup`<rect class="empty" width="100%" height="14" /><rect class="zeros" width="${Number((100 * statistics.zeros).toFixed(3))}%" height="14" />`;
  return markup`<div class="layer">
    <span class="name" title="${name}"><bdi>${name}</bdi></span>
    <span class="zero">${picture(zeros, 14, bar)}<i>${share(statistics.zeros)}</i></span>
    ${stackedBar(sentence(name, pairs), pairs)} ${stackedBar(sentence(name, windows), windows)}
  </div> `;
}

/** The parts in words, for those who do not see the bar. */
function sentence(name: string, parts: readonly Part[]): string {
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  if (total === 0) return `${name}: nothing counted`;
  return `${name}: ${parts.map(({ name, size }) => `${name.split(":")[0]} ${share(size / total)}`).join(", ")}`;
}

function numbers(measured: readonly Measured[], shifts: readonly number[]): Markup {
  return table(
    "Bit statistics by layer, in percent of activations, of pairs, and of non-zero activations",
    ["Layer", "Zero", ...PAIRS.map(({ name }) => `Pairs: ${name.split(":")[0]}`), ...shifts.map((shift) => `Shift ${shift}`)],
    measured.map(({ name, statistics }) => [
      markup`<code>${name}</code>`,
      share(statistics.zeros),
      ...shares(PAIRS.map(({ size }) => size(statistics))),
      ...shares(shifts.map((shift) => shiftSize(statistics, shift))),
    ]),
  );
}

function shares(sizes: readonly number[]): string[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => (total > 0 ? share(size / total) : "–"));
}
