/** Accuracy against compression: trained bits, the same precisions by rounding, and what fine-tuning makes of rounding. @module */
import { standardError } from "../accuracy.ts";
import { markup } from "../markup.ts";
import { linearAxis, logAxis, pixel, type Axis } from "../plot/axis.ts";
import type { Chart } from "../plot/chart.ts";
import { axes, labels, line, mark, path, type Shape } from "../plot/marks.ts";
import { grow, placeLabels, type Segment } from "../plot/place.ts";
import type { BsqReportInput, BsqReportRun } from "./types.ts";
import { named, times, top1 } from "./words.ts";

/** A run with a place in the plot. */
interface Point {
  readonly name: string;
  readonly compression: number;
  readonly accuracy: number;
}

/** What is drawn of a run, the last on top. */
const SERIES = [
  { field: "baseline", text: "rounded to the same bits, untrained", shape: "dot", colour: "ink", line: null },
  { field: "control", text: "rounded and fine-tuned as long", shape: "diamond", colour: "warm", line: "warmline" },
  { field: "final", text: "BSQ", shape: "circle", colour: "blue", line: "blueline" },
] as const satisfies readonly { field: keyof BsqReportRun["accuracies"]; text: string; shape: Shape; colour: string; line: string | null }[];

/** Errors with a line; other accuracies have none, or the axis would be all lines. */
const ERRORS = [0.1, 0.2, 0.5, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 30, 50, 70, 90, 100];
/** Errors below this share an axis end, so that 100 % has a place. */
const LEAST = 0.1;

/** The plot; null where nothing was measured. */
export function curve({ runs }: BsqReportInput): Chart | null {
  const series = SERIES.map((one) => ({ ...one, points: pointsOf(runs, one.field) })).filter(({ points }) => points.length > 0);
  const trained = series.find(({ field }) => field === "final")?.points ?? [];
  if (trained.length === 0) return null;
  const { test, model, accuracies } = runs[0]!;
  const images = test?.images ?? 0;
  return {
    name: "bsq-curve.svg",
    title: "Accuracy against compression",
    subtitle: `${model.name}: top-1 on ${images} images, float32 ${top1(accuracies.float)} %; bars are one standard error`,
    description: trained.map(({ name, compression, accuracy }) => `${name}: ${times(compression)} smaller at ${top1(accuracy)} %`).join("; "),
    key: [
      ...series.toReversed().map(({ text, shape, colour }) => ({ text, shape, colour })),
      ...(accuracies.float === null ? [] : [{ text: "float32", shape: "line", colour: "curve dashed" } as const]),
    ],
    draw(frame) {
      const all = series.flatMap(({ points }) => points);
      const spread = trained.map(({ accuracy }) => accuracy + standardError(accuracy, images));
      const sizes = all.map(({ compression }) => compression);
      const room = 0.08 * (Math.max(...sizes) - Math.min(...sizes)) || 1;
      const x = linearAxis(Math.min(...sizes) - room, Math.max(...sizes) + room, [frame.left, frame.right], frame.right < 500 ? 5 : 10, true);
      const y = accuracyAxis(
        [...all.map(({ accuracy }) => accuracy), ...spread, ...(accuracies.float === null ? [] : [accuracies.float])],
        [frame.top, frame.bottom],
      );
      const at = ({ compression, accuracy }: Point): readonly [number, number] => [pixel(x.at(compression)), y.at(accuracy)];
      const joined = trained.map(at);
      const segments = series.flatMap(({ points, line: joins }) => (joins === null ? [] : steps(points.map(at))));
      const boxes = series.flatMap(({ points, field }) => (field === "final" ? [] : points.map(at).map(([px, py]) => grow(px, py, 6, 6))));
      const texts = trained.map((point, i) => ({ x: joined[i]![0], y: joined[i]![1], text: point.name }));
      const bar = ({ compression, accuracy }: Point): Segment => {
        const error = standardError(accuracy, images);
        return [x.at(compression), y.at(accuracy + error), x.at(compression), y.at(accuracy - error)];
      };
      const bars = trained.map(bar);
      return [
        axes(frame, x, y, ["times smaller than float32", "top-1, % (error on a logarithmic scale)"]),
        accuracies.float !== null && line([frame.left, y.at(accuracies.float), frame.right, y.at(accuracies.float)], "curve dashed"),
        bars.map((segment) => line(segment, "blueline thin")),
        series.map(({ points, shape, colour, line: joins, text }) => [
          joins !== null && points.length > 1 && path(points.map(at), joins),
          points.map(
            (point) =>
              markup`<g><title>${text}, ${point.name}: ${times(point.compression)}, ${top1(point.accuracy)} %</title>${mark(shape, colour, ...at(point))}</g>`,
          ),
        ]),
        labels(placeLabels(texts, { within: frame, boxes, segments: [...segments, ...bars] }), texts.map(({ text }) => text)), // prettier-ignore
      ];
    },
  };
}

const steps = (places: readonly (readonly [number, number])[]): Segment[] => places.slice(1).map(([px, py], i) => [...places[i]!, px, py]);

function pointsOf(runs: readonly BsqReportRun[], field: keyof BsqReportRun["accuracies"]): Point[] {
  return named(runs).flatMap(({ run, name }) => {
    const accuracy = run.accuracies[field];
    return accuracy === null || run.size.compression === null ? [] : [{ name, compression: run.size.compression, accuracy }];
  });
}

const errorOf = (accuracy: number): number => Math.max(LEAST, 100 - accuracy);

/** Accuracies as the logarithm of the error, so that a tenth of a point near 100 % and ten points near 50 % can both be seen. */
function accuracyAxis(values: readonly number[], pixels: readonly [number, number]): Axis {
  const axis = logAxis(values.map(errorOf), pixels, [0.85, 1.1]);
  return {
    ...axis,
    ticks: ERRORS.filter((error) => error >= axis.low && error <= axis.high).map((error) => 100 - error),
    minor: [],
    at: (accuracy) => axis.at(errorOf(accuracy)),
    write: (accuracy) => String(Number(accuracy.toFixed(2))),
  };
}
