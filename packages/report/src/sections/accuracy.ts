/**
 * Accuracy by configuration: a dot for each with its standard error, and every figure in a table.
 * @module
 */
import { accuracies, type Accuracy } from "../accuracy.ts";
import { describeConfig } from "../describe.ts";
import { picture, table } from "../figure.ts";
import { count, difference, percent, rate } from "../format.ts";
import { markup, type Content, type Markup } from "../markup.ts";
import { linearScale, type Scale } from "../scale.ts";
import type { ReportInput } from "../types.ts";

const ROW = 30;
const AXIS = 26;
/** Configurations further than this below the best stand at the edge, so that they do not flatten the others; percentage points. */
const NEAR = 12;

/** The section. */
export function accuracy({ results }: ReportInput): Markup {
  const all = accuracies(results);
  const best = Math.max(...all.map(({ top1 }) => top1));
  const near = all.filter(({ top1 }) => top1 >= best - NEAR);
  const scale = linearScale(Math.min(...near.map(({ top1, error }) => top1 - error)), Math.max(...near.map(({ top1, error }) => top1 + error)), 6, [0, 100]);
  const far = all.filter(({ top1 }) => top1 < scale.low).length;
  return markup`<section id="accuracy">
    <h2>Accuracy by configuration</h2>
    <figure class="dots">
      <div class="names">${all.map(({ config }) => markup`<span title="${config}"><bdi>${config}</bdi></span>`)}</div>
      ${plot(all, scale)}
      <div class="values">${all.map(({ top1 }) => markup`<span>${percent(top1)}</span>`)}</div>
      <figcaption>
        ${key(all)} Top-1 accuracy in percent; the line through a mark reaches one standard error to each side. The scale starts
        at ${scale.low.toFixed(scale.digits)} %, not at
        zero${far > 0 && markup`; ◀ marks ${far === 1 ? "a configuration" : `${far} configurations`} further to the left`}. All configurations saw the same
        images, so a difference between two is surer than their error lines suggest.
      </figcaption>
    </figure>
    ${accuracyTable(all)}
  </section>`;
}

function plot(all: readonly Accuracy[], scale: Scale): Markup {
  const bottom = all.length * ROW;
  const float = all.find(({ config }) => config === "fp32");
  const grid = scale.ticks.map((tick) => {
    const [x, anchor] = [scale.at(tick), tick === scale.low ? "start" : tick === scale.high ? "end" : "middle"];
    return markup`<line class="grid" x1="${x}" x2="${x}" y1="0" y2="${bottom}" />
      <text class="tick" x="${x}" y="${bottom + 18}" text-anchor="${anchor}">${tick.toFixed(scale.digits)}</text>`;
  });
  const reference =
    float && float.top1 >= scale.low && markup`<line class="reference" x1="${scale.at(float.top1)}" x2="${scale.at(float.top1)}" y1="0" y2="${bottom}" />`;
  const marks = all.map((result, i) => mark(result, (i + 0.5) * ROW, scale));
  return picture(
    `Top-1 accuracy of ${all.length} configurations, in percent; the table below holds the same figures`,
    bottom + AXIS,
    [grid, reference, marks],
    "plot",
  );
}

/** A shape as well as a colour for each kind of configuration, drawn around its own origin. */
const SHAPES: Record<Accuracy["kind"], Markup> = {
  fp32: markup`<path class="fp32" d="M0-7 7 0 0 7-7 0Z" />`,
  uniform: markup`<rect class="uniform" x="-5.5" y="-5.5" width="11" height="11" />`,
  sparq: markup`<circle class="sparq" r="6" />`,
};

function mark({ kind, config, top1, error }: Accuracy, y: number, scale: Scale): Markup {
  const title = markup`<title>${config}: ${percent(top1)} % ± ${percent(error)}</title>`;
  if (top1 < scale.low) return markup`<g>${title}<path class="${kind}" d="M2 ${y}l11-7v14z" /></g>`;
  const [left, right] = [Math.max(top1 - error, scale.low), Math.min(top1 + error, scale.high)].map((end) => scale.at(end));
  return markup`<g>${title}<line class="${kind} whisker" x1="${left}" x2="${right}" y1="${y}" y2="${y}" />
    <svg class="mark" x="${scale.at(top1)}" y="${y}">${SHAPES[kind]}</svg></g>`;
}

function key(all: readonly Accuracy[]): Content {
  const names = { fp32: "floating point", uniform: "uniform quantization", sparq: "SPARQ" };
  const used = (Object.keys(names) as (keyof typeof names)[]).filter((kind) => all.some((result) => result.kind === kind));
  const swatch = (kind: Accuracy["kind"]): Markup =>
    markup`<span><svg width="16" height="16" aria-hidden="true"><svg class="mark" x="8" y="8">${SHAPES[kind]}</svg></svg> ${names[kind]}</span>`;
  return markup`<span class="key">${used.map(swatch)}</span>`;
}

function accuracyTable(all: readonly Accuracy[]): Markup {
  const has = (key: "top5" | "imagesPerSecond" | "fromFloat" | "fromBase"): boolean => all.some((result) => (result[key] ?? null) !== null);
  const columns: [Content, (result: Accuracy) => Content, boolean][] = [
    ["Configuration", ({ config }) => markup`<code>${config}</code><small>${describeConfig(config)}</small>`, true],
    [markup`Top-1<small>% ± standard error</small>`, ({ top1, error }) => markup`<b>${percent(top1)}</b> <span class="muted">± ${percent(error)}</span>`, true],
    [markup`Top-5<small>%</small>`, ({ top5 }) => dash(top5, percent), has("top5")],
    [markup`From fp32<small>points of top-1</small>`, ({ fromFloat }) => dash(fromFloat, (value) => difference(value)), has("fromFloat")],
    [markup`From a8w8<small>points of top-1</small>`, ({ fromBase }) => dash(fromBase, (value) => difference(value)), has("fromBase")],
    [markup`Speed<small>images/s</small>`, ({ imagesPerSecond }) => dash(imagesPerSecond, rate), has("imagesPerSecond")],
    ["Images", ({ images }) => count(images), true],
  ];
  const shown = columns.filter(([, , show]) => show);
  return table(
    "Accuracy and speed by configuration",
    shown.map(([name]) => name),
    all.map((result) => shown.map(([, value]) => value(result))),
  );
}

/** A dash stands for what was not measured. */
function dash(value: number | null | undefined, format: (value: number) => string): string {
  return value === null || value === undefined ? "–" : format(value);
}
