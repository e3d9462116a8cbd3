/** Labels beside points of a plot, where they hide neither each other nor a point. @module */

/** A point and its text: across in percent of the width, down in pixels. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Where a text stands from its point. */
export interface LabelPlace {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "start" | "middle" | "end";
}

/** The plot's width that room is judged by, in pixels; on a narrower screen labels may touch. */
const WIDTH = 900;
/** A digit's width and a line's height. */
const [DIGIT, LINE] = [6.2, 12];
const PLACES: readonly LabelPlace[] = [
  { dx: 9, dy: 4, anchor: "start" },
  { dx: -9, dy: 4, anchor: "end" },
  { dx: 0, dy: 18, anchor: "middle" },
  { dx: 0, dy: -10, anchor: "middle" },
  { dx: 9, dy: 16, anchor: "start" },
  { dx: -9, dy: 16, anchor: "end" },
  { dx: 0, dy: 31, anchor: "middle" },
  { dx: 0, dy: -23, anchor: "middle" },
];

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A place for each text in turn, null where none is free. */
export function placeLabels(points: readonly Labelled[]): (LabelPlace | null)[] {
  const taken: Box[] = points.map(({ x, y }) => around((x * WIDTH) / 100, y, 5));
  return points.map(({ x, y, text }, i) => {
    for (const place of PLACES) {
      const box = boxOf((x * WIDTH) / 100, y, text, place);
      if (box.left < 0 || box.right > WIDTH || taken.some((other, j) => j !== i && overlap(box, other))) continue;
      taken.push(box);
      return place;
    }
    return null;
  });
}

const around = (x: number, y: number, radius: number): Box => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });

function boxOf(x: number, y: number, text: string, { dx, dy, anchor }: LabelPlace): Box {
  const width = DIGIT * text.length;
  const left = x + dx - (anchor === "start" ? 0 : anchor === "end" ? width : width / 2);
  return { left, right: left + width, top: y + dy - LINE + 3, bottom: y + dy + 3 };
}

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
