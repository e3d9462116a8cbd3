/** Where the names of roofs stand in a plot: along them, where no mark, line or other name is. @module */
import { markup, type Content } from "../markup.ts";
import { pixel } from "../plot/axis.ts";
import { line, write } from "../plot/marks.ts";
import { crosses, grow, overlap, textWidth, type Box, type Segment } from "../plot/place.ts";

/** A mark's place. */
export type Spot = { readonly x: number; readonly y: number };

/** A name as drawn, what it covers, and the line to its roof where it stands apart. */
export interface Name {
  readonly content: Content;
  readonly boxes: readonly Box[];
  readonly leader?: Segment;
}

/** What a flat roof's name keeps clear of: always `clear`, which forgives touching the segment given, and `links` where it can. */
export interface Obstacles {
  readonly frame: Box;
  clear(box: Box, own?: Segment): boolean;
  readonly links: readonly Segment[];
}

const NONE: Name = { content: null, boxes: [] };

/** Bold texts are wider. */
const BOLD = 13.4;
/** How far left of its roof's bend a text beside it may end: mostly there is a mark at the bend, which has a label of its own. */
const BEND = [18, 24, 30];
/** Baselines beside a flat roof, above and below it; those farther off need a line to the roof. */
const BESIDE = [-7, 18];
const FARTHER = Array.from({ length: 8 }, (_, i) => [34 + 14 * i, -23 - 14 * i]).flat();

/** A text beside its flat roof, in full or else shorter; where there is no room, farther off with a line to the roof; at last across links. */
export function flatName(flat: Segment, texts: readonly string[], { frame, clear, links }: Obstacles): Name {
  const [start, top, end] = flat;
  const over = Array.from({ length: Math.max(0, Math.ceil((end - 6 - start) / 4)) }, (_, i) => end - 6 - 4 * i);
  for (const avoided of [links, []]) {
    const fits = (box: Box): boolean => inside(box, frame) && clear(box) && !avoided.some((one) => crosses(one, box));
    for (const { text, right, off, box } of places(texts, [...over, ...BEND.map((left) => start - left)], top, BESIDE))
      if (fits(box)) return { content: write(pixel(right), pixel(top + off), text, "halo end strong"), boxes: [box] };
    for (const { text, right, off, box } of places(texts, over, top, FARTHER)) {
      const foot = pixel((Math.max(start, box.left) + right) / 2);
      const leader: Segment = [foot, top, foot, off > 0 ? box.top : box.bottom];
      const along = { left: foot - 1, right: foot + 1, top: Math.min(top, leader[3]), bottom: Math.max(top, leader[3]) };
      if (fits(box) && clear(along, flat))
        return { content: [line(leader, "leader"), write(pixel(right), pixel(top + off), text, "halo end strong")], boxes: [box], leader };
    }
  }
  return NONE;
}

/** Where texts that end at `rights` may stand, by preference. */
function* places(
  texts: readonly string[],
  rights: readonly number[],
  top: number,
  offs: readonly number[],
): Generator<{ text: string; right: number; off: number; box: Box }> {
  for (const text of texts)
    for (const right of rights)
      for (const off of offs) yield { text, right, off, box: { left: right - textWidth(text, BOLD), right, top: top + off - 12, bottom: top + off + 4 } };
}

/** A text along a slope, above it or else below; nothing where the slope has no room. */
export function slopeName([x1, y1, x2, y2]: Segment, text: string, frame: Box, marks: readonly Spot[], names: readonly Name[]): Name {
  const taken = names.flatMap(({ boxes }) => boxes);
  const leaders = names.flatMap(({ leader }) => (leader ? [leader] : []));
  const clear = (box: Box): boolean => free(box, marks) && !taken.some((other) => overlap(other, box)) && !leaders.some((one) => crosses(one, box));
  const [length, width] = [Math.hypot(x2 - x1, y2 - y1), textWidth(text, BOLD)];
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const angle = pixel((Math.atan2(uy, ux) * 180) / Math.PI);
  const at = (distance: number, off: number): readonly [number, number] => [x1 + ux * distance + uy * off, y1 + uy * distance - ux * off];
  for (const baseline of [8, -20]) {
    for (let middle = width / 2 + 12; middle + width / 2 + 12 <= length; middle += 12) {
      const boxes = Array.from({ length: 15 }, (_, i) => grow(...at(middle + width * (i / 14 - 0.5), baseline + 4), 7, 7));
      if (!boxes.every((box) => clear(box) && box.left > frame.left && box.bottom < frame.bottom)) continue;
      const [x, y] = at(middle, baseline).map(pixel) as [number, number];
      return { content: markup`<text class="halo middle strong" x="${x}" y="${y}" transform="rotate(${angle} ${x} ${y})">${text}</text>`, boxes };
    }
  }
  return NONE;
}

const inside = (box: Box, frame: Box): boolean => box.left > frame.left && box.right < frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

/** Whether no mark is in a box. */
export const free = ({ left, right, top, bottom }: Box, marks: readonly Spot[]): boolean =>
  marks.every(({ x, y }) => x <= left - 7 || x >= right + 7 || y <= top - 7 || y >= bottom + 7);
