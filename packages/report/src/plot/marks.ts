/** Marks, lines and texts of a plot, all in pixels. @module */
import { markup, type Content, type Markup } from "../markup.ts";
import { pixel, type Axis } from "./axis.ts";
import { textWidth, type Box, type Label, type Segment } from "./place.ts";

export type Shape = "circle" | "diamond" | "triangle" | "square" | "dot" | "ring";

/** Apart by shape as well as by colour. */
const OUTLINES: Readonly<Record<Exclude<Shape, "circle" | "dot" | "ring">, readonly (readonly [number, number])[]>> = {
  diamond: [[0, -6.6], [6.6, 0], [0, 6.6], [-6.6, 0]], // prettier-ignore
  triangle: [[0, -6.4], [6, 4.6], [-6, 4.6]], // prettier-ignore
  square: [[-4.4, -4.4], [4.4, -4.4], [4.4, 4.4], [-4.4, 4.4]], // prettier-ignore
};
const RADII = { circle: 5.4, dot: 2.6, ring: 8.5 } as const;

/** A mark at a place. */
export function mark(shape: Shape, colour: string, x: number, y: number): Markup {
  if (shape === "circle" || shape === "dot" || shape === "ring") return markup`<circle class="${colour}" cx="${x}" cy="${y}" r="${RADII[shape]}" />`;
  return markup`<polygon class="${colour}" points="${OUTLINES[shape].map(([dx, dy]) => `${pixel(x + dx)},${pixel(y + dy)}`).join(" ")}" />`;
}

/** A straight line. */
export const line = ([x1, y1, x2, y2]: Segment, className: string): Markup => markup`<line class="${className}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" />`;

/** A line through places. */
export const path = (places: readonly (readonly [number, number])[], className: string): Markup =>
  markup`<polyline class="${className}" points="${places.map(([x, y]) => `${x},${y}`).join(" ")}" />`;

/** A text by its baseline. */
export const write = (x: number, y: number, text: string, className = ""): Markup => markup`<text class="${className}" x="${x}" y="${y}">${text}</text>`;

/** Placed labels with the lines to their points; nothing for those without a place. */
export function labels(placed: readonly (Label | null)[], texts: readonly string[], className = ""): Content[] {
  return placed.map(
    (label, i) => label && [label.leader && line(label.leader, "leader"), write(label.x, pixel(label.y + 4.2), texts[i]!, `halo middle ${className}`)],
  );
}

/** Both axes with their lines, ticks and titles. */
export function axes({ left, right, top, bottom }: Box, x: Axis, y: Axis, titles: readonly [across: string, up: string]): Markup[] {
  return [
    markup`<rect class="frame" x="${left}" y="${top}" width="${pixel(right - left)}" height="${pixel(bottom - top)}" />`,
    ...x.minor.map((tick) => line([x.at(tick), top, x.at(tick), bottom], "minor")),
    ...y.minor.map((tick) => line([left, y.at(tick), right, y.at(tick)], "minor")),
    ...x.ticks.map((tick) => markup`${line([x.at(tick), top, x.at(tick), bottom], "line")}`),
    ...y.ticks.map(
      (tick) => markup`${line([left, y.at(tick), right, y.at(tick)], "line")}${write(left - 7, pixel(y.at(tick) + 4), y.write(tick), "tick end")}`,
    ),
    ...apart(x).map((tick) => write(x.at(tick), bottom + 17, x.write(tick), "tick middle")),
    write(right, bottom + 36, titles[0], "tick end"),
    write(4, top - 12, titles[1], "tick"),
  ];
}

/** Ticks whose texts do not touch. */
function apart(axis: Axis): number[] {
  const kept: number[] = [];
  for (const tick of axis.ticks) {
    const last = kept.at(-1);
    const room = last === undefined ? 0 : (textWidth(axis.write(last)) + textWidth(axis.write(tick))) / 2 + 8;
    if (last === undefined || axis.at(tick) - axis.at(last) >= room) kept.push(tick);
  }
  return kept;
}
