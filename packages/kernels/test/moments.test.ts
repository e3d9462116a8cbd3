/** Moments of each channel: those of the numbers, whatever the layout. */
import { describe, expect, it } from "vitest";
import { IMPLEMENTATIONS } from "./implementations.ts";
import { channelOf } from "./oracle.ts";
import { sizes } from "./terms.ts";
import { expectSame, LAYOUTS, stream } from "./values.ts";

describe.each(Object.entries(IMPLEMENTATIONS))("%s", (_, implementation) => {
  it.each(LAYOUTS)("takes the exact moments of integers in %s", (_, layout) => {
    for (const [images, channels, plane] of [
      [1, 1, 1],
      [3, 6, 7],
      [2, 16, 49],
      [2, 20, 100],
    ] as const) {
      const shape = { images, channels, plane };
      const [elements] = sizes(shape, layout);
      const next = stream(plane);
      const half = Float32Array.from({ length: elements }, () => Math.floor(next() * 2001) - 1000);
      const n = images * plane;
      const groups = Array.from({ length: channels }, () => [] as number[]);
      half.forEach((value, i) => groups[channelOf(i, shape, layout)[0]]?.push(value));
      const { means, squares } = implementation.channelMoments(half, null, shape, layout);
      expectSame(
        means,
        Float32Array.from(groups, (group) => group.reduce((a, b) => a + b) / n),
      );
      // Deviations from a rounded mean are no longer integers, but their sum in float64 is off by far less than a float32 shows.
      for (const [c, group] of groups.entries()) {
        const expected = group.reduce((sum, value) => sum + Math.fround(Math.fround(value - means[c]!) ** 2), 0);
        expect(Math.abs(squares[c]! - expected)).toBeLessThanOrEqual(expected * 2 ** -23);
      }
    }
  });

  it.each(LAYOUTS)("applies the inner and outer scale of each channel before the moments in %s", (_, layout) => {
    const shape = { images: 2, channels: 12, plane: 11 };
    const [elements, stored] = sizes(shape, layout);
    const next = stream(8);
    const x = Float32Array.from({ length: elements }, () => Math.floor(next() * 2001) - 1000);
    const affine = Float32Array.from({ length: 4 * stored }, (_, i) => (i < 2 * stored ? 0.01 + next() : NaN)); // gain and shift are not looked at
    const scaled = x.map((value, i) => {
      const [c] = channelOf(i, shape, layout);
      return Math.fround(Math.fround(value * affine[c]!) * affine[stored + c]!);
    });
    expect(implementation.channelMoments(x, affine, shape, layout)).toEqual(implementation.channelMoments(scaled, null, shape, layout));
  });
});
