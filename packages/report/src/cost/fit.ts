/** A fitted area model: measured points, the curve, and what is left of each point, below on a scale of its own. [COST-10] @module */
import { difference } from "../format.ts";
import { markup } from "../markup.ts";
import { polynomial } from "./area.ts";
import { linearAxis } from "../plot/axis.ts";
import type { Chart } from "../plot/chart.ts";
import { axes, labels, line, mark, path } from "../plot/marks.ts";
import { placeLabels, type Segment } from "../plot/place.ts";
import type { CostReportFit } from "./types.ts";
import { precise } from "./words.ts";

/** Height of the strip of residuals, and what stands between it and the plot. */
const [STRIP, GAP] = [96, 56];
/** More points than this go without their names. */
const NAMED = 40;

/** The plot. */
export function fit(input: CostReportFit): Chart {
  const { over, points, coefficients, residuals, name } = input;
  const abscissa = over === "bits" ? "bits" : "bit-operations (BOPS)";
  const xs = points.map(({ x }) => x);
  const [least, most] = [Math.min(...xs), Math.max(...xs)];
  const worst = Math.max(...residuals.map(Math.abs), 1e-9);
  return {
    name: "fit.svg",
    title: name === undefined ? "Fitted area model" : `Fitted area model: ${name}`,
    subtitle: formula(input),
    description: `${points.length} measured areas against ${abscissa}, the fitted ${coefficients.length > 2 ? "parabola" : "line"} and the residuals below; the largest is ${precise(worst)} µm².`,
    key: [
      { text: "measured", shape: "circle", colour: "blue" },
      { text: formula(input), shape: "line", colour: "curve" },
    ],
    heights: [300 + GAP + STRIP, 270 + GAP + STRIP],
    draw(whole) {
      const frame = { ...whole, bottom: whole.bottom - STRIP - GAP };
      const strip = { ...whole, top: whole.bottom - STRIP };
      const room = 0.04 * (most - least || 1);
      const x = linearAxis(least - room, most + room, [frame.left, frame.right], whole.right < 500 ? 4 : 8, true);
      const curve = Array.from({ length: 41 }, (_, i) => least + ((most - least) * i) / 40).map((at) => [at, polynomial(coefficients, at)] as const);
      const areas = [...points.map(({ y }) => y), ...curve.map(([, y]) => y)];
      const y = linearAxis(Math.min(0, ...areas), Math.max(...areas), [frame.bottom, frame.top]);
      const below = linearAxis(-worst, worst, [strip.bottom, strip.top], 2);
      const drawn = curve.map(([at, value]) => [x.at(at), y.at(value)] as const);
      const segments = drawn.slice(1).map(([px, py], i): Segment => [drawn[i]![0], drawn[i]![1], px, py]);
      const named = points.length <= NAMED ? points.flatMap(({ x: px, y: py, name: text }) => (text ? [{ x: x.at(px), y: y.at(py), text }] : [])) : [];
      return [
        axes(frame, x, y, ["", "area, µm²"]),
        path(drawn, "curve"),
        points.map((point) => markup`<g><title>${titleOf(point)}</title>${mark("circle", "blue", x.at(point.x), y.at(point.y))}</g>`),
        labels(placeLabels(named, { within: frame, segments, reach: 34 }), named.map(({ text }) => text)), // prettier-ignore
        axes(strip, x, below, [abscissa, "residual, µm²"]),
        line([strip.left, below.at(0), strip.right, below.at(0)], "zero"),
        points.map((point, i) => {
          const [px, py] = [x.at(point.x), below.at(residuals[i]!)];
          return markup`<g><title>${titleOf(point)}: ${difference(residuals[i]!, 2)} µm²</title>${line([px, below.at(0), px, py], "blueline thin")}${mark("dot", "blue", px, py)}</g>`;
        }),
      ];
    },
  };
}

const titleOf = ({ x, y, name }: CostReportFit["points"][number]): string => `${name ? `${name}: ` : ""}${precise(y)} µm² at ${precise(x)}`;

const POWERS = ["", " x", " x²"];

/** The model in words: `area = 12.39 x² + 86.07 x − 14.02 µm², R² 0.99999`. */
export function formula({ coefficients, r2 }: CostReportFit): string {
  const terms = coefficients.map((value, power) => [value, `${Number(Math.abs(value).toPrecision(5))}${POWERS[power] ?? ` x^${power}`}`] as const).toReversed();
  const sum = terms.map(([value, text], i) => (i === 0 ? (value < 0 ? `−${text}` : text) : ` ${value < 0 ? "−" : "+"} ${text}`)).join("");
  return `area = ${sum} µm²${r2 === null ? "" : `, R² ${Number(r2.toFixed(7))}`}`;
}
