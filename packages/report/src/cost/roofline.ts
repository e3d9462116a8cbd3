/** The roofline: what each layer can reach under the machine's two roofs. [ROOFLINE-7] @module */
import { rate } from "../format.ts";
import { markup } from "../markup.ts";
import { clusters, numbers } from "./clusters.ts";
import { logAxis } from "../plot/axis.ts";
import type { Chart } from "../plot/chart.ts";
import { axes, labels, mark, type Shape } from "../plot/marks.ts";
import { placeLabels } from "../plot/place.ts";
import { ceilings, ridge, ROOF_AXES, roofs } from "./roofs.ts";
import { perBit, subject } from "./words.ts";
import type { CostReportBound, CostReportInput } from "./types.ts";

/** How a layer's mark says what binds it. */
export const BOUND_MARKS: Readonly<Record<CostReportBound, readonly [Shape, string]>> = { compute: ["circle", "blue"], memory: ["diamond", "warm"] };

/** The plot. */
export function roofline(input: CostReportInput): Chart {
  const { hardware, layers, total } = input;
  const bend = ridge(hardware);
  const bounds = (["compute", "memory"] as const).filter((bound) => layers.some((layer) => layer.bound === bound));
  return {
    name: "roofline.svg",
    title: "Roofline",
    subtitle: subject(input),
    description: `${total.bound.compute} of ${layers.length} layers are bound by compute, ${total.bound.memory} by memory. Performance in GOPS/s by operational intensity in OPS per bit, both logarithmic.`,
    key: bounds.map((bound) => ({ text: `bound by ${bound}`, shape: BOUND_MARKS[bound][0], colour: BOUND_MARKS[bound][1] })),
    names: layers.map(({ name }) => name),
    draw(frame) {
      const x = logAxis([...layers.map(({ opsPerBit }) => opsPerBit), ...(bend === null ? [] : [bend])], [frame.left, frame.right], [0.7, 1.4]);
      const y = logAxis([...layers.map(({ attainable }) => attainable), ...ceilings(input).map(({ gops }) => gops)], [frame.bottom, frame.top], [0.7, 1.6]);
      const points = layers.map((layer, i) => ({ x: x.at(layer.opsPerBit), y: y.at(layer.attainable), number: i + 1, layer }));
      const lines = roofs(input, x, y, frame, points);
      const groups = clusters(points);
      const texts = groups.map((group) => numbers(group.numbers));
      const placed = placeLabels(groups.map(({ x: left, y: top }, i) => ({ x: left, y: top, text: texts[i]! })), { within: frame, ...lines }); // prettier-ignore
      return [
        axes(frame, x, y, ROOF_AXES),
        lines.content,
        points.map(
          ({ x: left, y: top, number, layer }) =>
            markup`<g><title>${number} ${layer.name}: ${rate(layer.attainable)} GOPS/s at ${perBit(layer.opsPerBit)} OPS/bit, bound by ${layer.bound}</title>${mark(...BOUND_MARKS[layer.bound], left, top)}</g>`,
        ),
        labels(placed, texts),
      ];
    },
  };
}
