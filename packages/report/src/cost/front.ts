/** Images a second against width, or accuracy, for every pair of widths; the front is what no other pair beats in both. @module */
import { rate } from "../format.ts";
import { markup } from "../markup.ts";
import { linearAxis, logAxis, pixel } from "../plot/axis.ts";
import type { Chart } from "../plot/chart.ts";
import { axes, labels, mark, path } from "../plot/marks.ts";
import { grow, placeLabels, type Segment } from "../plot/place.ts";
import type { CostReportInput, CostReportPair, CostReportSolve, CostReportWidths } from "./types.ts";
import { subject, widths } from "./words.ts";

/** Whether the front is over accuracy. */
export const byAccuracy = ({ front: best }: CostReportSolve): boolean => best.every(({ accuracy }) => typeof accuracy === "number");

/** The plot; null without a search or a front. */
export function front(input: CostReportInput): Chart | null {
  const { solve } = input;
  if (!solve || solve.front.length === 0) return null;
  const accuracy = byAccuracy(solve);
  const across = ({ weightBits, activationBits, accuracy: known }: CostReportPair): number => (accuracy ? known! : weightBits + activationBits);
  const pairs = solve.pairs.filter((pair) => !accuracy || typeof pair.accuracy === "number");
  const best = solve.front.toSorted((a, b) => across(a) - across(b));
  const narrowest = pairs.filter((pair) => solve.narrowest.some((one) => same(one, pair)));
  const ringed = `narrowest with every ${(solve.hopeless ?? []).length > 0 ? "other layer" : "layer"} bound by compute`;
  return {
    name: "front.svg",
    title: accuracy ? "Speed against accuracy" : "Speed against width",
    subtitle: `${subject({ ...input, bits: `${solve.range.join(" to ")} bits` })}, each pair with elements of its own width; labels are weights/activations`,
    description: `${best.length} of ${solve.pairs.length} pairs of widths are on the front of images a second and ${accuracy ? "accuracy" : "bits"}: ${best.map(widths).join(", ")}.`,
    key: [
      { text: "on the front", shape: "circle", colour: "blue" },
      ...(pairs.length > best.length ? [{ text: "other pairs", shape: "dot", colour: "grey" } as const] : []),
      ...(narrowest.length > 0 ? [{ text: ringed, shape: "ring", colour: "around" } as const] : []),
    ],
    draw(frame) {
      const all = [...pairs, ...best];
      const xs = all.map(across);
      const room = accuracy ? 0.06 * (Math.max(...xs) - Math.min(...xs)) : 1;
      const x = linearAxis(Math.min(...xs) - room, Math.max(...xs) + room, [frame.left, frame.right], frame.right < 500 ? 6 : 12, true);
      const y = logAxis(all.map(({ imagesPerSecond }) => imagesPerSecond), [frame.bottom, frame.top], [0.85, 1.2]); // prettier-ignore
      const at = (pair: CostReportPair): readonly [number, number] => [pixel(x.at(across(pair))), y.at(pair.imagesPerSecond)];
      const joined = best.map(at);
      const segments = joined.slice(1).map(([px, py], i): Segment => [...joined[i]!, px, py]);
      const rings = narrowest.map(at).map(([px, py]) => grow(px, py, 9, 9));
      const points = best.map((pair, i) => ({ x: joined[i]![0], y: joined[i]![1], text: widths(pair) }));
      const order = [...new Set([0, points.length - 1, ...points.keys()])]; // both ends first, while there is room
      const found = placeLabels(order.map((i) => points[i]!), { within: frame, segments, boxes: rings, reach: 64 }); // prettier-ignore
      return [
        axes(frame, x, y, [accuracy ? "accuracy, %" : "bits of a weight and an activation together", "images / s"]),
        pairs.map((pair) => markup`<g><title>${title(pair)}</title>${mark("dot", "grey", ...at(pair))}</g>`),
        path(joined, "blueline"),
        best.map((pair) => markup`<g><title>${title(pair)}, on the front</title>${mark("circle", "blue", ...at(pair))}</g>`),
        narrowest.map((pair) => markup`<g><title>${title(pair)}: ${ringed}</title>${mark("ring", "around", ...at(pair))}</g>`),
        labels(found, order.map((i) => points[i]!.text)), // prettier-ignore
      ];
    },
  };
}

const title = (pair: CostReportPair): string => `${widths(pair)} bits: ${rate(pair.imagesPerSecond)} images/s`;
const same = (a: CostReportWidths, b: CostReportWidths): boolean => a.weightBits === b.weightBits && a.activationBits === b.activationBits;
