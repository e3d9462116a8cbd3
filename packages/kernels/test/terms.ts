/** Terms of a layer's tail, drawn from a stream of numbers: awkward ones and ordinary ones. @module */
import type { ActivationShape, Layout } from "../src/index.ts";
import type { TermData } from "./implementations.ts";
import { channelOf } from "./oracle.ts";

type Next = () => number;
const pick = <T>(from: readonly T[], next: Next): T => from[Math.floor(next() * from.length)]!;

/** Elements in memory, and channels. */
export function sizes(shape: ActivationShape, layout: Layout): [elements: number, stored: number] {
  const [, stored] = channelOf(0, shape, layout);
  return [shape.images * stored * shape.plane, stored];
}

/** Any float32 at all but NaN and the infinities. */
function anyFloat(next: Next): number {
  const value = new Float32Array(Uint32Array.of(next() * 2 ** 32).buffer)[0]!;
  return Number.isFinite(value) ? value : 1e-45;
}

/**
 * Awkward terms. Each channel is of a kind: convolution sums under ordinary parameters; any bits at all; zeros, denormals and the largest; or v * gain so near to
 * half a unit in the last place of shift that a float64 sum, rounded again, goes the wrong way.
 */
export function awkwardTerm(shape: ActivationShape, layout: Layout, next: Next, plain = false): TermData {
  const [elements, stored] = sizes(shape, layout);
  const affine = new Float32Array(4 * stored);
  const kinds = Array.from({ length: stored }, (_, c) => {
    const kind = Math.floor(next() * 4);
    const sign = next() < 0.5 ? -1 : 1;
    const near = 2 ** -(15 + Math.floor(next() * 9)); // (1 + near)(1 - near) is 1 - near^2, beyond the 53 bits of a float64 sum with 2^24
    const rows = [
      () => [0.01 + next() * 0.1, 0.003 + next(), next() * 4 - 2, next() * 4 - 2],
      () => [anyFloat(next), anyFloat(next), anyFloat(next), anyFloat(next)],
      () => Array.from({ length: 4 }, () => pick([0, -0, 1, -1, 1e-45, -1e-40, 2 ** -126, 3e38], next)),
      () => [1, 1, sign * (1 - near), sign * (2 ** 24 + 2 * (2 * Math.floor(next() * 1000) + 1))],
    ][kind]!();
    for (const [row, value] of rows.entries()) affine[row * stored + c] = value;
    return { kind, near };
  });
  const x = Float32Array.from({ length: elements }, (_, i) => {
    const { kind, near } = kinds[channelOf(i, shape, layout)[0]]!;
    if (kind === 0) return Math.floor(next() * 20_001) - 10_000;
    if (kind === 1) return anyFloat(next);
    if (kind === 2) return pick([0, -0, 1, -1, 1e-45, -1e-40, 2 ** -126, -3e38, 0.1], next);
    return pick([1, -1], next) * (1 + near);
  });
  return { x, affine: plain ? null : affine };
}

/** What a layer computes: finite, moderate values. */
export function ordinaryTerm(shape: ActivationShape, layout: Layout, next: Next, plain: boolean): TermData {
  const [elements, stored] = sizes(shape, layout);
  const x = Float32Array.from({ length: elements }, () => (next() < 0.2 ? 0 : Math.floor(next() * 20_001) - 10_000));
  if (plain) return { x: x.map((value) => value / 7000), affine: null };
  return {
    x,
    affine: Float32Array.from({ length: 4 * stored }, (_, i) => [0.01, 0.02 + next() / 100, next() * 2 - 0.5, next() - 0.5][Math.floor(i / stored)]!),
  };
}
