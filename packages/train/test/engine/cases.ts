/** What kernels are tried on: shapes, layouts, and values around them. */
import fc from "fast-check";
import { expect } from "vitest";
import { BLOCK, denseGrid, ringedGrid, type Grid } from "../../src/engine/grid.ts";
import type { Random } from "../support/random.ts";
import { at, each, type Memory, type Place } from "./memory.ts";

export const RUNS = { numRuns: 25 };
export const f: (value: number) => number = Math.fround;

/** Dimensions, odd ones too. */
export const dims: fc.Arbitrary<[images: number, channels: number, height: number, width: number]> = fc.tuple(
  fc.integer({ min: 1, max: 3 }),
  fc.integer({ min: 1, max: 35 }),
  fc.integer({ min: 1, max: 6 }),
  fc.integer({ min: 1, max: 9 }),
);

/** Rings of zeros, and distance of pixels. */
export type Layout = { readonly ring: number; readonly stride: number };

/** A grid for them: dense, with zeros around, or with zeros for strides. */
export const layout: fc.Arbitrary<Layout> = fc.record({ ring: fc.integer({ min: 0, max: 3 }), stride: fc.integer({ min: 1, max: 3 }) });
export const gridOf = (shape: readonly number[], { ring, stride }: Layout): Grid =>
  ring === 0 && stride === 1 ? denseGrid(shape) : ringedGrid(shape, ring, stride);

/** Of random values. */
export const seed: fc.Arbitrary<number> = fc.integer({ min: 0, max: 2 ** 31 });

/** What is not a pixel must be as before, or 0 behind a frame. */
export function expectAround(memory: Memory, place: Place, expected: (before: number) => number, before: Float32Array): void {
  const pixels = new Set<number>();
  const base = memory.whole(place).byteOffset;
  each(place.grid, (channel, n, h, w) => pixels.add((at(place, channel, n, h, w) - base) / 4));
  memory.whole(place).forEach((value, i) => {
    if (!pixels.has(i) && value !== expected(before[i]!)) throw new Error(`${value} at ${i}, which is no pixel`);
  });
}

const gainAt = (c: number): number => Math.floor(c / BLOCK) * 2 * BLOCK + (c % BLOCK);

/** Gains, then shifts of each block. */
export function affine(memory: Memory, blocks: number, random: Random): { pointer: number; gain: (c: number) => number; shift: (c: number) => number } {
  const values = random.normals(blocks * 2 * BLOCK);
  return { pointer: memory.floats(values), gain: (c) => values[gainAt(c)]!, shift: (c) => values[gainAt(c) + BLOCK]! };
}

/** Equal up to rounding at a scale. */
export const close = (value: number, expected: number, scale: number): void => expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-6 * scale);
