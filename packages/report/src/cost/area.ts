/** Area of an element against its bit-operations: the models, where they were fitted, and the machine's element. [COST-3] [COST-4] @module */
import { markup } from "../markup.ts";
import { logAxis, pixel, type Axis } from "../plot/axis.ts";
import type { Chart, KeyItem } from "../plot/chart.ts";
import { axes, labels, mark, path, write } from "../plot/marks.ts";
import { crosses, placeLabels, textWidth, type Box, type Segment } from "../plot/place.ts";
import type { CostReportAreaCurve, CostReportInput } from "./types.ts";
import { element, micrometres, OWN } from "./words.ts";

/** A polynomial's value, constant first. */
export const polynomial = (coefficients: readonly number[], x: number): number => coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

type Place = readonly [bops: number, area: number];

/** The plot; null where no model is given or nothing of it can be placed. */
export function area(input: CostReportInput): Chart | null {
  const { areaCurves = [], hardware } = input;
  const elements = areaCurves.flatMap(({ points = [] }) => points);
  const byBops = areaCurves.filter(({ over }) => over === "bops");
  if (elements.length === 0 && byBops.length === 0) return null;
  const own = ownElement(input);
  const shaded = shadedCurve(input);
  const spans = [...elements.map(({ bops }) => bops), ...byBops.flatMap(({ range }) => range)];
  const [least, most] = [Math.min(...spans), Math.max(...spans)];
  const lines = byBops.map((curve) => ({ curve, places: sample(curve, least, most) }));
  return {
    name: "area.svg",
    title: "Area of an element",
    subtitle: "in µm² against the bit-operations of one element; dots are labelled with their bits, both axes are logarithmic",
    description: `Models of an element's area: ${areaCurves.map(({ name }) => name).join(", ")}. ${own ? `The machine's element (${element(hardware)}) has ${micrometres(own[1])}.` : ""}`,
    key: [...areaCurves.map(keyOf), ...(own ? [{ text: `this machine's element, ${element(hardware)}`, shape: "diamond", colour: "warm" } as const] : [])],
    draw(frame) {
      const x = logAxis([least, most, ...(own ? [own[0]] : [])], [frame.left, frame.right], [0.85, 1.25]);
      const areas = [...elements.map((one) => one.area), ...lines.flatMap(({ places }) => places.map(([, value]) => value)), ...(own ? [own[1]] : [])];
      const y = logAxis(areas, [frame.bottom, frame.top], [0.85, 1.15]);
      const at = ([bops, value]: Place): Place => [x.at(bops), y.at(value)];
      const drawn = lines.map(({ places }) => places.map(at));
      const [left, top] = own ? at(own) : [0, 0];
      const ownText = own ? `${element(hardware)}: ${micrometres(own[1])}` : "";
      const points = elements
        .filter(({ bits }, i) => (bits <= 16 || bits % 4 === 0) && elements.findIndex((other) => other.bits === bits) === i) // of two curves the first is labelled
        .map(({ bits, bops, area: value }) => ({ x: x.at(bops), y: y.at(value), text: String(bits) }));
      const marked = [
        ...(own ? [{ x: left, y: top, text: ownText }] : []),
        ...points.filter(({ x: px, y: py }) => !own || Math.hypot(px - left, py - top) > 4),
      ];
      const placed = placeLabels(marked, { within: frame, segments: drawn.flatMap(segmentsOf), reach: 12 });
      return [
        shaded && band(shaded.range, x, frame),
        axes(frame, x, y, ["bit-operations of an element (BOPS)", "area, µm²"]),
        shaded && rangeText(shaded, x, frame, drawn.flatMap(segmentsOf)),
        drawn.map((places, i) => path(places, styleOf(byBops[i]!, areaCurves))),
        areaCurves.map((curve) => curve.points && path(curve.points.map(({ bops, area: value }) => at([bops, value])), styleOf(curve, areaCurves))), // prettier-ignore
        elements.map(
          ({ bits, bops, area: value }) => markup`<g><title>${bits} bits: ${micrometres(value)}</title>${mark("dot", "ink", x.at(bops), y.at(value))}</g>`,
        ),
        own && markup`<g><title>${ownText}</title>${mark("diamond", "warm", left, top)}</g>`,
        labels(placed, marked.map(({ text }) => text)), // prettier-ignore
      ];
    },
  };
}

/** The line whose range is shaded: of several the last, one's own; null where there is none. */
export const shadedCurve = ({ areaCurves = [] }: CostReportInput): CostReportAreaCurve | null => areaCurves.findLast(({ over }) => over === "bops") ?? null;

/** The machine's element; null where its bit-operations are not known. */
function ownElement({ hardware, elementBops, areaCurves = [] }: CostReportInput): Place | null {
  const { element: one, peArea } = hardware;
  if (one === null || peArea === null) return null;
  if (elementBops) return [elementBops, peArea];
  if (one === "float32" || one.weightBits !== one.activationBits) return null;
  const same = areaCurves.flatMap(({ points = [] }) => points).find(({ bits }) => bits === one.weightBits);
  return same ? [same.bops, peArea] : null;
}

/** How a curve is drawn; a second one of its kind, as a model of one's own, is dashed. */
function styleOf(curve: CostReportAreaCurve, all: readonly CostReportAreaCurve[]): string {
  const first = all.find(({ over }) => over === curve.over) === curve;
  return `curve ${curve.over === "bops" ? "blueline" : "thin"} ${first ? "" : "dashed"}`.trim();
}

const keyOf = (curve: CostReportAreaCurve, _: number, all: readonly CostReportAreaCurve[]): KeyItem => ({
  text: `${curve.name}${curve.verified ? "" : ` (${OWN})`}`,
  shape: "line",
  colour: styleOf(curve, all),
});

/** Enough places that a straight line looks right under logarithms. */
function sample({ coefficients }: CostReportAreaCurve, least: number, most: number): Place[] {
  const places = Array.from({ length: 49 }, (_, i) => least * (most / least) ** (i / 48)).map((x): Place => [x, polynomial(coefficients, x)]);
  return places.filter(([, value]) => value > 0);
}

function band([low, high]: readonly [number, number], x: Axis, frame: Box): ReturnType<typeof markup> {
  const [from, to] = [Math.max(low, x.low), Math.min(high, x.high)].map((value) => x.at(value)) as [number, number];
  return markup`<rect class="band" x="${from}" y="${frame.top}" width="${pixel(Math.max(0, to - from))}" height="${pixel(frame.bottom - frame.top)}" />`;
}

/** Whose range is shaded, in words at the foot of its band, where no curve passes. */
function rangeText({ name, range: [low, high] }: CostReportAreaCurve, x: Axis, frame: Box, curves: readonly Segment[]): ReturnType<typeof markup> | null {
  const text = `range of ${name}`;
  const middle = x.at(Math.sqrt(Math.max(low, x.low) * Math.min(high, x.high)));
  const box = { left: middle - textWidth(text) / 2, right: middle + textWidth(text) / 2, top: frame.bottom - 22, bottom: frame.bottom - 6 };
  if (box.left < frame.left || box.right > frame.right || curves.some((segment) => crosses(segment, box))) return null;
  return write(middle, frame.bottom - 9, text, "tick middle");
}

const segmentsOf = (places: readonly Place[]): Segment[] => places.slice(1).map(([x, y], i) => [places[i]![0], places[i]![1], x, y]);
