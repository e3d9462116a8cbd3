/** The roofs of a machine in a plot of GOPS/s over OPS a bit, both logarithmic. @module */
import { rate } from "../format.ts";
import type { Content } from "../markup.ts";
import type { Axis } from "../plot/axis.ts";
import { line } from "../plot/marks.ts";
import { crosses, overlap, type Box, type Segment } from "../plot/place.ts";
import { flatName, free, slopeName, type Name, type Spot } from "./roof-names.ts";
import { numbers } from "./clusters.ts";
import type { CostReportHardware, CostReportInput, CostReportLayer } from "./types.ts";
import { gigabits } from "./words.ts";

/** The titles of both axes. */
export const ROOF_AXES = ["operational intensity, OPS / bit", "performance, GOPS/s"] as const;

/** Roofs as drawn, and what labels must keep clear of. */
export interface Roofs {
  readonly content: Content;
  readonly segments: readonly Segment[];
  readonly boxes: readonly Box[];
}

/** A compute roof, and the numbers of the layers that it is for where it is not for all. */
export interface Ceiling {
  readonly gops: number;
  readonly numbers: readonly number[] | null;
}

/** The compute roof over a layer. */
export const ceilingOf = ({ roof }: Pick<CostReportLayer, "roof">, { gops }: CostReportHardware): number => roof ?? gops;

/** The machine's compute roof, then those of layers with another, highest first. */
export function ceilings({ hardware, layers }: CostReportInput): Ceiling[] {
  const all = layers.map((layer) => ceilingOf(layer, hardware));
  const others = [...new Set(all)].filter((gops) => gops !== hardware.gops).toSorted((a, b) => b - a);
  return [{ gops: hardware.gops, numbers: null }, ...others.map((gops) => ({ gops, numbers: all.flatMap((one, i) => (one === gops ? [i + 1] : [])) }))];
}

/** OPS a bit from which on computing is the limit; null without a limit of memory. */
export const ridge = ({ gops, memory }: CostReportHardware): number | null => (memory.gbitPerSecond === null ? null : gops / memory.gbitPerSecond);

/** Both roofs at an intensity, the flat one at `gops`: where a point that reaches them is drawn. */
export const roofAt = (gops: number, { memory }: CostReportHardware, opsPerBit: number): number =>
  memory.gbitPerSecond === null ? gops : Math.min(gops, memory.gbitPerSecond * opsPerBit);

/**
 * The slope of memory and the flat lines of the elements, with their names along them where no mark is.
 *
 * @param links lines that names keep clear of where they can
 */
export function roofs(input: CostReportInput, x: Axis, y: Axis, frame: Box, marks: readonly Spot[], links: readonly Segment[] = []): Roofs {
  const { hardware } = input;
  const bandwidth = hardware.memory.gbitPerSecond;
  const all = ceilings(input);
  const flats = all.map(({ gops }): Segment => [bandwidth === null ? frame.left : Math.max(frame.left, x.at(gops / bandwidth)), y.at(gops), frame.right, y.at(gops)]); // prettier-ignore
  const start = bandwidth === null ? null : Math.max(x.low, y.low / bandwidth);
  const top = Math.max(...all.map(({ gops }) => gops));
  const slope: Segment | null = start === null ? null : [x.at(start), y.at(start * bandwidth!), x.at(top / bandwidth!), y.at(top)];
  const lines = [...flats, ...(slope ? [slope] : [])];
  const names: Name[] = [];
  for (const [i, { gops, numbers: of }] of all.entries()) {
    const texts = of ? [`${rate(gops)} GOPS/s: ${numbers(of)}`] : [`compute roof ${rate(gops)} GOPS/s`, `${rate(gops)} GOPS/s`];
    const taken = names.flatMap(({ boxes }) => boxes);
    const clear = (box: Box, own?: Segment): boolean =>
      free(box, marks) && lines.every((one) => one === own || !crosses(one, box)) && taken.every((other) => !overlap(other, box));
    names.push(flatName(flats[i]!, texts, { frame, clear, links }));
  }
  if (slope) names.push(slopeName(slope, `${hardware.memory.name}: ${gigabits(bandwidth!)}`, frame, marks, names));
  return {
    content: [slope && line(slope, "roof"), flats.map((flat, i) => line(flat, i === 0 ? "roof" : "roof dashed")), names.map(({ content }) => content)],
    segments: [...lines, ...names.flatMap(({ leader }) => (leader ? [leader] : []))],
    boxes: names.flatMap(({ boxes }) => boxes),
  };
}
