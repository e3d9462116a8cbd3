/** A plot and its two forms: inside a page, for wide and for narrow screens, and as a file of its own. @module */
import { markup, type Content, type Markup } from "../markup.ts";
import { line, mark, write, type Shape } from "./marks.ts";
import { textWidth, type Box } from "./place.ts";
import { FILE_STYLE } from "./style.ts";

/** A plot as a file: standalone SVG that follows the reader's light or dark setting. */
export interface PlotFile {
  /** The file's name: `roofline.svg`. */
  readonly name: string;
  readonly svg: string;
}

/** One entry of a plot's key: a mark or a line, and what it stands for. */
export interface KeyItem {
  readonly text: string;
  readonly shape: Shape | "line";
  readonly colour: string;
}

/** A plot that can be drawn in any width. */
export interface Chart {
  /** The file's name. */
  readonly name: string;
  readonly title: string;
  /** What is seen, for those who do not see it. */
  readonly description: string;
  /** What is plotted, under a file's title. */
  readonly subtitle: string;
  readonly key: readonly KeyItem[];
  /** Names behind the numbers in the plot: a file lists them, a page has them in its table. */
  readonly names?: readonly string[];
  /** Height of the plot itself, wide and narrow. */
  readonly heights?: readonly [wide: number, narrow: number];
  /** Everything inside and around a frame: axes, lines, marks, labels. */
  draw(frame: Box): Content;
}

/** Widths in pixels that texts are right for. */
const [WIDE, NARROW] = [820, 400];
const HEIGHTS = [420, 360] as const;
/** Room left of the plot for ticks, right of it, above for the axis' name, below for ticks and the other name. */
const [LEFT, RIGHT, ABOVE, BELOW] = [54, 12, 30, 44];
const ROW = 20;

/** The plot inside a page: two pictures, of which the style sheet shows the one that fits. */
export function inline(chart: Chart): Markup {
  return markup`${[WIDE, NARROW].map((width) => {
    const { content, height } = compose(chart, width, 0);
    return markup`<svg class="chart ${width === WIDE ? "wide-only" : "narrow-only"}" role="img" viewBox="0 0 ${width} ${height}">
      <title>${chart.title}</title>
      <desc>${chart.description}</desc>
      ${content}
    </svg>`;
  })}`;
}

/** The plot as a file. */
export function standalone(chart: Chart): PlotFile {
  const head = 62;
  const { content, height } = compose(chart, WIDE, head);
  const names = nameList(chart.names ?? [], height + 14);
  const whole = Math.ceil(height + names.height + 12);
  const svg = markup`<svg class="chart" xmlns="http://www.w3.org/2000/svg" role="img" width="${WIDE + 32}" height="${whole}" viewBox="-16 0 ${WIDE + 32} ${whole}">
    <title>${chart.title}</title>
    <desc>${chart.description}</desc>
    <style>${{ html: FILE_STYLE }}</style>
    <rect class="paper" x="-16" width="${WIDE + 32}" height="${whole}" />
    ${write(0, 30, chart.title, "heading")}
    ${write(0, 50, cut(chart.subtitle, Math.floor(WIDE / textWidth("m"))), "subtitle")}
    ${content}
    ${names.content}
  </svg>`;
  return { name: chart.name, svg: `${svg.html.replace(/\n+/g, "\n")}\n` };
}

function compose(chart: Chart, width: number, top: number): { readonly content: Content; readonly height: number } {
  const key = keyRows(chart.key, width, top);
  const start = top + key.height + ABOVE;
  const frame = { left: LEFT, right: width - RIGHT, top: start, bottom: start + (chart.heights ?? HEIGHTS)[width === WIDE ? 0 : 1] };
  return { content: [key.content, chart.draw(frame)], height: frame.bottom + BELOW };
}

/** The key above the plot, in as many rows as it takes. */
function keyRows(items: readonly KeyItem[], width: number, top: number): { readonly content: Content; readonly height: number } {
  let [x, y] = [4, top + 14];
  const content = items.map(({ text, shape, colour }) => {
    const needed = 28 + textWidth(text);
    if (x > 4 && x + needed > width) [x, y] = [4, y + ROW];
    const item = [shape === "line" ? line([x, y - 4, x + 18, y - 4], colour) : mark(shape, colour, x + 9, y - 4), write(x + 25, y, text)];
    x += needed + 16;
    return item;
  });
  return { content, height: items.length === 0 ? 0 : y - top + 8 };
}

/** Numbers and names in columns. */
function nameList(names: readonly string[], top: number): { readonly content: Content; readonly height: number } {
  if (names.length === 0) return { content: null, height: 0 };
  const entries = names.map((name, i) => `${i + 1}  ${cut(name, 60)}`);
  const column = Math.max(...entries.map((entry) => textWidth(entry))) + 18;
  const columns = Math.max(1, Math.min(Math.floor(WIDE / column), names.length));
  const rows = Math.ceil(names.length / columns);
  const content = entries.map((entry, i) => write(4 + Math.floor(i / rows) * Math.floor(WIDE / columns), top + 14 + (i % rows) * 16, entry, "tick"));
  return { content, height: rows * 16 + 14 };
}

/** A text that keeps its end, where names differ. */
const cut = (text: string, length: number): string => (text.length > length ? `…${text.slice(text.length - length + 1)}` : text);
