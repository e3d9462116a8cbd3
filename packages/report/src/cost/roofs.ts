/** The roofs of a machine in a plot of GOPS/s over OPS a bit, both logarithmic. @module */
import { rate } from "../format.ts";
import type { Content } from "../markup.ts";
import { markup } from "../markup.ts";
import { pixel, type Axis } from "./plot/axis.ts";
import { line, write } from "./plot/marks.ts";
import { grow, textWidth, type Box, type Segment } from "./plot/place.ts";
import type { CostReportHardware } from "./types.ts";

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

/** The slope of memory and the flat line of the elements, with their names along them. */
export function roofs(hardware: CostReportHardware, x: Axis, y: Axis, frame: Box): Roofs {
  const top = y.at(hardware.gops);
  const bandwidth = hardware.memory.gbitPerSecond;
  const bend = ridge(hardware);
  const flat: Segment = [bend === null ? frame.left : x.at(bend), top, frame.right, top];
  const name = `compute roof ${rate(hardware.gops)} GOPS/s`;
  const nameBox: Box = { left: frame.right - 6 - textWidth(name), right: frame.right, top: top - 19, bottom: top - 3 };
  const content: Content[] = [line(flat, "roof"), write(frame.right - 6, pixel(top - 7), name, "halo end strong")];
  if (bandwidth === null || bend === null) return { content, segments: [flat], boxes: [nameBox] };
  const start = Math.max(x.low, y.low / bandwidth);
  const slope: Segment = [x.at(start), y.at(start * bandwidth), flat[0], top];
  const along = slopeName(slope, `${hardware.memory.name}: ${rate(bandwidth)} Gbit/s`);
  return { content: [line(slope, "roof"), ...content, along.content], segments: [flat, slope], boxes: [nameBox, ...along.boxes] };
}

/** A text above a slope and along it, and the boxes that it covers; nothing where the slope is too short. */
function slopeName([x1, y1, x2, y2]: Segment, text: string): { readonly content: Content; readonly boxes: readonly Box[] } {
  const [length, width] = [Math.hypot(x2 - x1, y2 - y1), textWidth(text)];
  if (length < width + 24) return { content: null, boxes: [] };
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const angle = pixel((Math.atan2(uy, ux) * 180) / Math.PI);
  const middle = Math.min(length / 2, width / 2 + 90);
  const at = (distance: number, off: number): readonly [number, number] => [x1 + ux * distance + uy * off, y1 + uy * distance - ux * off];
  const [x, y] = at(middle, 8).map(pixel) as [number, number];
  const boxes = Array.from({ length: 13 }, (_, i) => grow(...at(middle + width * (i / 12 - 0.5), 12), 7, 7));
  return { content: markup`<text class="halo middle strong" x="${x}" y="${y}" transform="rotate(${angle} ${x} ${y})">${text}</text>`, boxes };
}
