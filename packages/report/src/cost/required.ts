/** Performance that each layer asks of a grid with an element for every pair of channels, against the machine's roofs; and what partial sums leave of it. @module */
import { rate } from "../format.ts";
import { markup } from "../markup.ts";
import { clusters, numbers } from "./clusters.ts";
import { logAxis } from "../plot/axis.ts";
import type { Chart } from "../plot/chart.ts";
import { axes, labels, line, mark } from "../plot/marks.ts";
import { placeLabels, type Segment } from "../plot/place.ts";
import { ceilingOf, ceilings, ridge, ROOF_AXES, roofAt, roofs } from "./roofs.ts";
import { perBit, subject } from "./words.ts";
import type { CostReportInput } from "./types.ts";

/** From here on lines between marks are drawn fainter. */
const MANY = 30;

/** The plot; null where no layer says what it requires. */
export function required(input: CostReportInput): Chart | null {
  const { hardware } = input;
  const layers = input.layers.flatMap((layer, i) => {
    const { name, opsPerBit, required: wanted, passes } = layer;
    const reach = (intensity: number): number => roofAt(ceilingOf(layer, hardware), hardware, intensity);
    const below = passes && { opsPerBit: passes.opsPerBit, reached: reach(passes.opsPerBit) };
    return wanted ? [{ name, number: i + 1, opsPerBit, wanted, allowed: reach(opsPerBit), passes: below }] : [];
  });
  if (layers.length === 0) return null;
  const sums = layers.flatMap(({ passes }) => passes ?? []);
  const bend = ridge(hardware);
  const above = layers.filter(({ wanted, allowed }) => wanted > allowed).length;
  return {
    name: "required.svg",
    title: "Required performance",
    subtitle: subject(input),
    description: `${above} of ${layers.length} layers would need more than the roofs allow for a grid with an element for every pair of channels. GOPS/s by OPS per bit, both logarithmic.`,
    key: [
      { text: "needed by an element for every pair of channels", shape: "triangle", colour: "warm" },
      ...(sums.length > 0 ? [{ text: "attainable on this grid, partial sums through memory", shape: "square", colour: "hollow" } as const] : []),
    ],
    names: input.layers.map(({ name }) => name),
    draw(frame) {
      const intensities = [...layers, ...sums].map(({ opsPerBit }) => opsPerBit);
      const x = logAxis([...intensities, ...(bend === null ? [] : [bend])], [frame.left, frame.right], [0.7, 1.4]);
      const rates = [...layers.map(({ wanted }) => wanted), ...sums.map(({ reached }) => reached), ...ceilings(input).map(({ gops }) => gops)];
      const y = logAxis(rates, [frame.bottom, frame.top], [0.6, 1.6]);
      const points = layers.map((layer) => ({ ...layer, x: x.at(layer.opsPerBit), y: y.at(layer.wanted) }));
      const groups = clusters(points);
      const texts = groups.map((group) => numbers(group.numbers));
      const squares = points.flatMap(({ passes }) => (passes ? [{ x: x.at(passes.opsPerBit), y: y.at(passes.reached) }] : []));
      const links = points.flatMap(({ x: left, y: top, passes }): Segment[] => (passes ? [[left, top, x.at(passes.opsPerBit), y.at(passes.reached)]] : []));
      const lines = roofs(input, x, y, frame, [...points, ...squares], links);
      const boxes = [...lines.boxes, ...squares.map(({ x: left, y: top }) => ({ left: left - 5, right: left + 5, top: top - 5, bottom: top + 5 }))];
      const placed = placeLabels(groups.map(({ x: left, y: top }, i) => ({ x: left, y: top, text: texts[i]! })), { within: frame, segments: lines.segments, boxes }); // prettier-ignore
      return [
        axes(frame, x, y, ROOF_AXES),
        lines.content,
        links.map((link) => line(link, `link ${layers.length > MANY ? "many" : ""}`)),
        points.map(
          ({ number, name, passes }) =>
            passes &&
            markup`<g><title>${number} ${name}: ${rate(passes.reached)} GOPS/s at ${perBit(passes.opsPerBit)} OPS/bit with partial sums through memory</title>${mark("square", "hollow", x.at(passes.opsPerBit), y.at(passes.reached))}</g>`,
        ),
        points.map(
          ({ number, name, wanted, opsPerBit, x: left, y: top }) =>
            markup`<g><title>${number} ${name}: needs ${rate(wanted)} GOPS/s at ${perBit(opsPerBit)} OPS/bit</title>${mark("triangle", "warm", left, top)}</g>`,
        ),
        labels(placed, texts),
      ];
    },
  };
}
