/** What the suites share: layouts, a generator of numbers, and equality of long arrays. */
import { expect } from "vitest";
import type { Layout } from "../src/index.ts";

/** Every layout the runner meets. */
export const LAYOUTS: [string, Layout][] = [["nchw", "nchw"], ...[4, 8, 16].map((block): [string, Layout] => [`blocks of ${block}`, { block }])];

/** A small generator, so that a long tensor costs fast-check one number. */
export function stream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
/** Equality of long arrays that names the first difference. */
export function expectSame(actual: Uint8Array | Float32Array, expected: Uint8Array | Float32Array): void {
  expect(actual.length).toBe(expected.length);
  const at = actual.findIndex((value, i) => !Object.is(value, expected[i]));
  expect(at < 0 ? "all equal" : `element ${at} is ${actual[at]} instead of ${expected[at]}`).toBe("all equal");
}
