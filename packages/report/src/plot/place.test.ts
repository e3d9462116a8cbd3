import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crosses, grow, placeLabels, textWidth, type Box, type Segment } from "./place.ts";

const FRAME: Box = { left: 50, right: 800, top: 40, bottom: 460 };
const point = fc.record({ x: fc.integer({ min: 50, max: 800 }), y: fc.integer({ min: 40, max: 460 }), text: fc.constantFrom("1", "12–14, 16", "3, 5") });
const roofs: readonly Segment[] = [
  [50, 460, 500, 100],
  [500, 100, 800, 100],
];

/** Where a text of a label is, less the air around it. */
const textBox = ({ x, y }: { readonly x: number; readonly y: number }, text: string): Box => grow(x, y, textWidth(text) / 2, 6);
const apart = (a: Box, b: Box): boolean => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

describe("labels", () => {
  it("stay inside the plot and hide neither each other, nor a point, nor a line", () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 25 }), (points) => {
        const placed = placeLabels(points, { within: FRAME, segments: roofs });
        const boxes = placed.flatMap((label, i) => (label ? [textBox(label, points[i]!.text)] : []));
        for (const [i, box] of boxes.entries()) {
          expect(box.left >= FRAME.left && box.right <= FRAME.right && box.top >= FRAME.top && box.bottom <= FRAME.bottom).toBe(true);
          for (const other of boxes.slice(i + 1)) expect(apart(box, other)).toBe(true);
          for (const { x, y } of points) expect(apart(box, grow(x, y, 5, 5))).toBe(true);
          for (const roof of roofs) expect(crosses(roof, box)).toBe(false);
        }
      }),
    );
  });

  it("stand beside a lone point, and further off with a line to it where that place is taken", () => {
    const lone = { x: 400, y: 250, text: "7" };
    const [near] = placeLabels([lone], { within: FRAME });
    expect(near).toMatchObject({ y: 250, leader: null });
    const beside = [grow(418, 250, 11, 7), grow(382, 250, 11, 7), grow(400, 233, 7, 7), grow(400, 267, 7, 7)];
    const [far] = placeLabels([lone], { within: FRAME, boxes: beside });
    expect(far!.leader?.slice(0, 2)).toEqual([400, 250]);
    expect(Math.abs(far!.y - 250)).toBeGreaterThan(10);
  });

  it("are left out where nothing is free", () => {
    expect(placeLabels([{ x: 10, y: 10, text: "1" }], { within: { left: 5, right: 15, top: 5, bottom: 15 } })).toEqual([null]);
  });
});

describe("a line and a box", () => {
  it.each<[Segment, boolean]>([
    [[0, 0, 10, 10], true],
    [[0, 5, 3, 5], false],
    [[5, 5, 5, 6], true],
    [[0, 10, 4, 7], false],
    [[7, 0, 7, 20], false],
  ])("%j crosses 4..6: %s", (segment, expected) => {
    expect(crosses(segment, { left: 4, right: 6, top: 4, bottom: 6 })).toBe(expected);
  });
});
