/** The roofs of a machine in a plot of GOPS/s over OPS a bit, both logarithmic. @module */
import { rate } from "../format.ts";
import type { Content } from "../markup.ts";
import { markup } from "../markup.ts";
import { pixel, type Axis } from "./plot/axis.ts";
import { line, write } from "./plot/marks.ts";
import { crosses, grow, textWidth, type Box, type Segment } from "./plot/place.ts";
import type { CostReportHardware } from "./types.ts";
import { gigabits } from "./words.ts";

/** The titles of both axes. */
export const ROOF_AXES = ["operational intensity, OPS / bit", "performance, GOPS/s"] as const;

/** Roofs as drawn, and what labels must keep clear of. */
export interface Roofs {
  readonly content: Content;
  readonly segments: readonly Segment[];
  readonly boxes: readonly Box[];
}

/** OPS a bit from which on computing is the limit; null without a limit of memory. */
export const ridge = ({ gops, memory }: CostReportHardware): number | null => (memory.gbitPerSecond === null ? null : gops / memory.gbitPerSecond);

/** The roof over an intensity: where a point that reaches it is drawn. */
export const roofAt = ({ gops, memory }: CostReportHardware, opsPerBit: number): number =>
  memory.gbitPerSecond === null ? gops : Math.min(gops, memory.gbitPerSecond * opsPerBit);

/** Bold texts are wider. */
const BOLD = 13.4;

/** A mark's place. */
type Spot = { readonly x: number; readonly y: number };

/** The slope of memory and the flat line of the elements, with their names along them where no mark is. */
export function roofs(hardware: CostReportHardware, x: Axis, y: Axis, frame: Box, marks: readonly Spot[]): Roofs {
  const top = y.at(hardware.gops);
  const bandwidth = hardware.memory.gbitPerSecond;
  const bend = ridge(hardware);
  const flat: Segment = [bend === null ? frame.left : x.at(bend), top, frame.right, top];
  const start = bandwidth === null ? null : Math.max(x.low, y.low / bandwidth);
  const slope: Segment | null = start === null ? null : [x.at(start), y.at(start * bandwidth!), flat[0], top];
  const names = [
    flatName(flat, slope, `${rate(hardware.gops)} GOPS/s`, frame, marks),
    ...(slope ? [slopeName(slope, `${hardware.memory.name}: ${gigabits(bandwidth!)}`, frame, marks)] : []),
  ];
  return {
    content: [slope && line(slope, "roof"), line(flat, "roof"), names.map(({ content }) => content)],
    segments: slope ? [flat, slope] : [flat],
    boxes: names.flatMap(({ boxes }) => boxes),
  };
}

type Name = Pick<Roofs, "content" | "boxes">;

const free = ({ left, right, top, bottom }: Box, marks: readonly Spot[]): boolean =>
  marks.every(({ x, y }) => x <= left - 7 || x >= right + 7 || y <= top - 7 || y >= bottom + 7);

/** A text above the flat roof or below it, where no mark is in its way: in full, else the rate alone, else wherever there is room. */
function flatName([start, top, end]: Segment, slope: Segment | null, rateText: string, frame: Box, marks: readonly Spot[]): Name {
  const full = `compute roof ${rateText}`;
  for (const [text, least] of [
    [full, start],
    [rateText, start],
    [full, frame.left],
  ] as const) {
    const width = textWidth(text, BOLD);
    for (let right = end - 6; right > least && right - width > frame.left; right -= 8) {
      for (const baseline of [top - 7, top + 18]) {
        const box = { left: right - width, right, top: baseline - 12, bottom: baseline + 4 };
        if (free(box, marks) && !(slope && crosses(slope, box)))
          return { content: write(pixel(right), pixel(baseline), text, "halo end strong"), boxes: [box] };
      }
    }
  }
  return { content: null, boxes: [] };
}

/** A text along a slope, above it or else below; nothing where the slope has no room. */
function slopeName([x1, y1, x2, y2]: Segment, text: string, frame: Box, marks: readonly Spot[]): Name {
  const [length, width] = [Math.hypot(x2 - x1, y2 - y1), textWidth(text, BOLD)];
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const angle = pixel((Math.atan2(uy, ux) * 180) / Math.PI);
  const at = (distance: number, off: number): readonly [number, number] => [x1 + ux * distance + uy * off, y1 + uy * distance - ux * off];
  for (const baseline of [8, -20]) {
    for (let middle = width / 2 + 12; middle + width / 2 + 12 <= length; middle += 12) {
      const boxes = Array.from({ length: 15 }, (_, i) => grow(...at(middle + width * (i / 14 - 0.5), baseline + 4), 7, 7));
      if (!boxes.every((box) => free(box, marks) && box.left > frame.left && box.bottom < frame.bottom)) continue;
      const [x, y] = at(middle, baseline).map(pixel) as [number, number];
      return { content: markup`<text class="halo middle strong" x="${x}" y="${y}" transform="rotate(${angle} ${x} ${y})">${text}</text>`, boxes };
    }
  }
  return { content: null, boxes: [] };
}
