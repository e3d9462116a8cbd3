/** Labels beside points of a plot, where they hide neither each other, nor a point, nor a line. @module */
import { pixel } from "./axis.ts";

/** A box in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line between two points, in pixels. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** A point and its text, in pixels. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A label: the middle of its text, and the line that leads to its point where it stands apart. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly leader: Segment | null;
}

/** What labels keep clear of, and how far from its point one may stand. */
export interface Surroundings {
  readonly within: Box;
  readonly boxes?: readonly Box[];
  readonly segments?: readonly Segment[];
  readonly reach?: number;
}

/** Size of a text of 12 pixels. */
export const textWidth = (text: string, size = 12): number => 0.57 * size * text.length;
const LINE = 14;
/** Half of a point's width. */
const POINT = 6;
/** Distances between a point and its label's box that are tried, nearest first; from the second on a line leads to it. */
const DISTANCES = [2, 12, 22, 34, 48, 64, 82, 102, 124];
/** Directions by preference: right, left, below, above, then between. */
const DIRECTIONS = [0, 180, 90, 270, 45, 315, 135, 225, 22, 338, 158, 202, 68, 292, 112, 248].map((degrees) => (degrees * Math.PI) / 180);

/** A place for each text, in order; null where none is free. */
export function placeLabels(points: readonly Labelled[], { within, boxes = [], segments = [], reach = 124 }: Surroundings): (Label | null)[] {
  const dots = points.map(({ x, y }) => grow(x, y, POINT, POINT));
  const taken: Box[] = [...boxes];
  const leaders: Segment[] = [];
  return points.map(({ x, y, text }, index) => {
    const [width, height] = [textWidth(text) / 2 + 3, LINE / 2];
    const others = dots.filter((_, i) => i !== index);
    for (const distance of DISTANCES.filter((one) => one <= reach)) {
      for (const direction of DIRECTIONS) {
        const [dx, dy] = [Math.cos(direction), Math.sin(direction)];
        const [middle, level] = [x + dx * (POINT + distance + width), y + dy * (POINT + distance + height)];
        const box = grow(middle, level, width, height);
        if (box.left < within.left || box.right > within.right || box.top < within.top || box.bottom > within.bottom) continue;
        if ([...taken, ...dots].some((other) => overlap(box, other)) || [...segments, ...leaders].some((segment) => crosses(segment, box))) continue;
        const leader = distance > DISTANCES[0]! ? leaderTo(x, y, box) : null;
        if (leader && [...taken, ...others].some((other) => crosses(leader, other))) continue;
        taken.push(box);
        if (leader) leaders.push(leader);
        return { x: pixel(middle), y: pixel(level), leader };
      }
    }
    return null;
  });
}

/** A box around a point. */
export const grow = (x: number, y: number, width: number, height: number): Box => ({ left: x - width, right: x + width, top: y - height, bottom: y + height });

/** Whether two boxes overlap. */
export const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** From the point to the nearest place of the box. */
function leaderTo(x: number, y: number, { left, right, top, bottom }: Box): Segment {
  const [nearX, nearY] = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top + 2), bottom - 2)];
  return [x, y, pixel(nearX), pixel(nearY)];
}

/** Whether a line touches a box: what is left of the line after cutting it at the four sides. */
export function crosses([x1, y1, x2, y2]: Segment, { left, right, top, bottom }: Box): boolean {
  let [from, to] = [0, 1];
  for (const [start, step, low, high] of [
    [x1, x2 - x1, left, right],
    [y1, y2 - y1, top, bottom],
  ] as const) {
    if (step === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [a, b] = [(low - start) / step, (high - start) / step];
    [from, to] = [Math.max(from, Math.min(a, b)), Math.min(to, Math.max(a, b))];
  }
  return from < to;
}
