/** The roofline: what each layer reaches against what the hardware computes and its memory delivers. Both axes are logarithmic. @module */
import { picture } from "../figure.ts";
import { markup, type Content, type Markup } from "../markup.ts";
import { placeLabels } from "./labels.ts";
import { LETTERS, runNames } from "./parts.ts";
import type { SimReportInput, SimReportLayer, SimReportRun } from "./types.ts";

const HEIGHT = 380;
const BOTTOM = HEIGHT - 40;
const OPERATIONS = 2; // a MAC is a multiplication and an addition
/** Points nearer than this, in percent of the width and in pixels of the height, share a label. */
const NEAR = [2.5, 14] as const;

interface Point {
  readonly run: number;
  readonly x: number;
  readonly y: number;
  /** Places of the layers in the network, from 1. */
  readonly layers: number[];
  readonly names: string[];
}

interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** The section; null where a run does not say what its hardware can do. */
export function roofline(input: SimReportInput): Content {
  const { runs } = input;
  if (runs.some(({ hardware }) => !hardware.peakMacsPerCycle)) return null;
  const all = runs.flatMap((run) => run.layers.filter(hasPlace).map((layer) => [intensity(layer), speed(layer)] as const));
  if (all.length === 0) return null;
  const peaks = runs.map(({ hardware }) => OPERATIONS * hardware.peakMacsPerCycle!);
  const x = axis([...all.map(([value]) => value), ...runs.flatMap((run, i) => ridge(run, peaks[i]!) ?? [])]);
  const y = axis([...all.map(([, value]) => value), ...peaks]);
  const points = runs.flatMap((run, i) => pointsOf(run, i, x, y));
  return markup`<section id="roofline">
    <h2>Roofline</h2>
    <figure class="roofline">
      ${plot(input, x, y, peaks, points)}
      <figcaption>
        <span class="key">${runs.map((_, i) => markup`<span><svg width="14" height="14" aria-hidden="true"><circle class="run${i}" cx="7" cy="7" r="5" /></svg> ${runs.length === 2 && `${LETTERS[i]}, `}${runNames(input)[i]!}</span>`)}</span>
        Across: operations for each byte moved to or from DRAM. Up: operations a cycle, two for a multiply-accumulate. The flat line is what all multipliers could do,
        the slope what DRAM could feed${runs.some(({ hardware }) => hardware.dramBytesPerCycle === null) && "; without a slope DRAM has no limit"}. Numbers are the layers' places in the table below; where there is no room for one, the point has only its title.
      </figcaption>
    </figure>
  </section>`;
}

const bytes = ({ dramBytes }: SimReportLayer): number => dramBytes.ifmap + dramBytes.filter + dramBytes.ofmap + dramBytes.metadata;
const hasPlace = (layer: SimReportLayer): boolean => layer.macs > 0 && layer.cycles.total > 0 && bytes(layer) > 0;
const intensity = (layer: SimReportLayer): number => (OPERATIONS * layer.macs) / bytes(layer);
const speed = (layer: SimReportLayer): number => (OPERATIONS * layer.macs) / layer.cycles.total;

/** Operations a byte from which on computing is the limit; null without a limit of memory. */
function ridge({ hardware }: SimReportRun, peak: number): number | null {
  return hardware.dramBytesPerCycle ? peak / hardware.dramBytesPerCycle : null;
}

const steps = (exponent: number): number[] => [1, 2, 5].map((factor) => factor * 10 ** exponent);
const isPower = (tick: number): boolean => Math.abs(Math.log10(tick) - Math.round(Math.log10(tick))) < 1e-9;

/** From and to a 1, 2 or 5 times a power of ten; all of these are ticks where the powers alone are few. */
function axis(values: readonly number[]): Axis {
  const [least, most] = [Math.log10(Math.min(...values) * 0.85), Math.log10(Math.max(...values) * 1.2)];
  const all = Array.from({ length: Math.ceil(most) - Math.floor(least) + 1 }, (_, i) => steps(Math.floor(least) + i)).flat();
  const first = all.findLastIndex((tick) => Math.log10(tick) <= least);
  const last = all.findIndex((tick) => Math.log10(tick) >= most);
  const used = all.slice(first, last + 1);
  const [low, high] = [Math.log10(used[0]!), Math.log10(used.at(-1)!)];
  return { low, high, ticks: high - low > 2.5 ? used.filter(isPower) : used };
}

const part = (value: number, { low, high }: Axis): number => (Math.log10(value) - low) / (high - low);
const across = (value: number, x: Axis): number => Number((100 * part(value, x)).toFixed(3));
const up = (value: number, y: Axis): number => Number((BOTTOM * (1 - part(value, y))).toFixed(2));

function pointsOf(run: SimReportRun, index: number, x: Axis, y: Axis): Point[] {
  const points: Point[] = [];
  for (const [i, layer] of run.layers.entries()) {
    if (!hasPlace(layer)) continue;
    const place = { x: across(intensity(layer), x), y: up(speed(layer), y) };
    const same = points.find((point) => Math.abs(point.x - place.x) < NEAR[0] && Math.abs(point.y - place.y) < NEAR[1]);
    if (same) {
      same.layers.push(i + 1);
      same.names.push(layer.name);
    } else points.push({ run: index, ...place, layers: [i + 1], names: [layer.name] });
  }
  return points;
}

function plot(input: SimReportInput, x: Axis, y: Axis, peaks: readonly number[], points: readonly Point[]): Markup {
  const grid = [
    ...x.ticks.map((tick) => {
      const anchor = across(tick, x) < 2 ? "start" : across(tick, x) > 98 ? "end" : "middle";
      return markup`<line class="grid" x1="${across(tick, x)}%" x2="${across(tick, x)}%" y1="0" y2="${BOTTOM}" />
        <text class="tick" x="${across(tick, x)}%" y="${BOTTOM + 16}" text-anchor="${anchor}">${plain(tick)}</text>`;
    }),
    ...y.ticks.map(
      (tick) => markup`<line class="grid" x1="0" x2="100%" y1="${up(tick, y)}" y2="${up(tick, y)}" />
        ${up(tick, y) < BOTTOM - 12 && markup`<text class="tick" x="4" y="${up(tick, y) + 13}">${plain(tick)}</text>`}`,
    ),
  ];
  const roofs = input.runs.map((run, i) => roof(run, i, peaks[i]!, x, y));
  const places = placeLabels(points.map(({ x: left, y: top, layers }) => ({ x: left, y: top, text: label(layers) })));
  const marks = points.map(({ run, x: left, y: top, layers, names }, i) => {
    const place = places[i];
    return markup`<g><title>${LETTERS[run]!}: ${names.join(", ")}</title><circle class="run${run}" cx="${left}%" cy="${top}" r="5" />
      ${place && markup`<text class="number" x="${left}%" y="${top}" dx="${place.dx}" dy="${place.dy}" text-anchor="${place.anchor}">${label(layers)}</text>`}</g>`;
  });
  return picture("Operations a cycle by operations a byte, both logarithmic; the table below holds the figures", HEIGHT, [
    grid,
    roofs,
    marks,
    markup`<text class="tick" x="100%" y="${BOTTOM + 34}" text-anchor="end">operations / byte</text>
      <text class="tick" x="0" y="${BOTTOM + 34}">up: operations / cycle</text>`,
  ]);
}

/** The roof of one run: the slope of DRAM, then the flat line of the multipliers. */
function roof(run: SimReportRun, index: number, peak: number, x: Axis, y: Axis): Markup {
  const top = up(peak, y);
  const { dramBytesPerCycle } = run.hardware;
  const bend = ridge(run, peak);
  if (!dramBytesPerCycle || bend === null) return markup`<line class="roof roof${index}" x1="0" x2="100%" y1="${top}" y2="${top}" />`;
  const start = Math.max(10 ** x.low, 10 ** y.low / dramBytesPerCycle);
  return markup`<line class="roof roof${index}" x1="${across(start, x)}%" y1="${up(start * dramBytesPerCycle, y)}" x2="${across(bend, x)}%" y2="${top}" />
    <line class="roof roof${index}" x1="${across(bend, x)}%" x2="100%" y1="${top}" y2="${top}" />`;
}

/** Runs of neighbouring numbers shortened: `2-4, 7`; more than three parts are counted. */
function label(layers: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const layer of layers) {
    const last = parts.at(-1);
    if (last && layer === last[1] + 1) last[1] = layer;
    else parts.push([layer, layer]);
  }
  const text = parts.slice(0, 3).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return parts.length > 3 ? `${text.join(", ")}, …` : text.join(", ");
}

const plain = (value: number): string => (value >= 1e4 ? `10${superscript(Math.round(Math.log10(value)))}` : String(Number(value.toPrecision(3))));
const superscript = (exponent: number): string => [...String(exponent)].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("");
