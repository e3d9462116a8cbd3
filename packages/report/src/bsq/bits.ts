/** Bits of every layer, run by run. @module */
import { count } from "../format.ts";
import { markup } from "../markup.ts";
import { linearAxis, pixel, type Axis } from "../plot/axis.ts";
import type { Chart } from "../plot/chart.ts";
import { axes, mark, path, type Shape } from "../plot/marks.ts";
import type { BsqReportInput } from "./types.ts";
import { layersOf, named } from "./words.ts";

/** How runs are told apart; more than these are in the table alone. */
const MARKS = [
  { shape: "circle", colour: "blue", line: "blueline" },
  { shape: "diamond", colour: "warm", line: "warmline" },
  { shape: "square", colour: "ink", line: "curve" },
  { shape: "triangle", colour: "hollow", line: "blueline dashed" },
  { shape: "dot", colour: "warm", line: "warmline dashed" },
  { shape: "dot", colour: "ink", line: "curve dashed" },
] as const satisfies readonly { shape: Shape; colour: string; line: string }[];

/** The plot. */
export function layerBits({ runs }: BsqReportInput): Chart {
  const shown = named(runs).slice(0, MARKS.length);
  const layers = layersOf(shown);
  const columns = new Map(layers.map(({ name }, i) => [name, i + 1]));
  const most = Math.max(...shown.flatMap(({ run }) => run.layers.map(({ bits }) => bits)));
  return {
    name: "bsq-bits.svg",
    title: "Bits of each layer",
    subtitle: `${runs[0]!.model.name}: bits of a weight's magnitude, its sign apart, in the order of the network`,
    description: shown.map(({ run, name }) => `${name}: ${run.layers.map(({ bits }) => bits).join(", ")}`).join("; "),
    key: shown.map(({ name }, i) => ({ text: name, shape: MARKS[i]!.shape, colour: MARKS[i]!.colour })),
    names: layers.map(({ name, weights }) => `${name} (${count(weights)})`),
    heights: [300, 280],
    draw(frame) {
      const x = numbers(layers.length, frame.left, frame.right);
      const y = wholeAxis(linearAxis(-0.4, most + 0.6, [frame.bottom, frame.top], most + 1, true), most);
      return [
        axes(frame, x, y, ["layer", "bits"]),
        shown.map(({ run, name: runName }, i) => {
          const { shape, colour, line } = MARKS[i]!;
          // Side by side where runs agree, or the last would hide the others.
          const shift = (i - (shown.length - 1) / 2) * Math.min(7, (frame.right - frame.left) / layers.length / (shown.length + 1));
          const places = run.layers.map(({ name, bits }) => [pixel(x.at(columns.get(name)!) + shift), y.at(bits)] as const);
          return [
            path(places, `${line} thin`),
            run.layers.map(({ name, bits }, layer) => markup`<g><title>${runName}, ${name}: ${bits}</title>${mark(shape, colour, ...places[layer]!)}</g>`),
          ];
        }),
      ];
    },
  };
}

/** Layers by their number, half a place free at both ends. */
function numbers(layers: number, left: number, right: number): Axis {
  const ticks = Array.from({ length: layers }, (_, i) => i + 1);
  const each = (right - left) / layers;
  return { low: 0.5, high: layers + 0.5, ticks, minor: [], at: (layer) => pixel(left + (layer - 0.5) * each), write: String };
}

const wholeAxis = (axis: Axis, most: number): Axis => ({ ...axis, ticks: Array.from({ length: most + 1 }, (_, i) => i), write: String });
