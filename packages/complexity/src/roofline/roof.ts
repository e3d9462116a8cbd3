/**
 * The roofs over a layer: what the elements can do, and what the memory can feed.
 *
 * spec/roofline.md [ROOFLINE-7].
 * @module
 */
import { checkFinite, checkPositive } from "../check.ts";
import { atMost, dyadic, times } from "../exact/dyadic.ts";

/** What limits a layer. */
export type Bound = "compute" | "memory";

/** A layer under its roofs; without a limit of bandwidth there is no memory roof. */
export interface Roof {
  /** GOPS/s. */
  readonly memoryRoof: number | null;
  /** The lower of both roofs, GOPS/s. */
  readonly attainable: number;
  /** Memory roof over compute roof. */
  readonly headroom: number | null;
  readonly bound: Bound;
}

/**
 * The roofs over a layer of some intensity. [ROOFLINE-7]
 *
 * @param gops compute roof, GOPS/s
 * @param gbitPerSecond bandwidth; null is no limit
 * @param opsPerBit intensity
 * @throws InvalidParameter unless all are finite and above 0, and what comes of them is finite
 * @example
 * roofOf(5408, 153.6, 23.264).bound; // "memory": it feeds 3573 GOPS/s
 */
export function roofOf(gops: number, gbitPerSecond: number | null, opsPerBit: number): Roof {
  checkPositive("gops", gops);
  checkPositive("opsPerBit", opsPerBit);
  if (gbitPerSecond === null) return { memoryRoof: null, attainable: gops, headroom: null, bound: "compute" };
  checkPositive("gbitPerSecond", gbitPerSecond);
  const memoryRoof = gbitPerSecond * opsPerBit;
  return checkFinite({
    memoryRoof,
    attainable: Math.min(gops, memoryRoof),
    headroom: memoryRoof / gops,
    bound: bound(gops, gbitPerSecond, opsPerBit, 1),
  });
}

/**
 * What limits work of so many operations and bits: compute where C x bits <= B x operations, exactly. [ROOFLINE-7]
 *
 * @example
 * bound(5408, 153.6, 128450560, 5521408); // "memory"
 */
export function bound(gops: number, gbitPerSecond: number | null, ops: number, bits: number): Bound {
  if (gbitPerSecond === null) return "compute";
  const needed = gops * bits;
  const given = gbitPerSecond * ops;
  const far = Math.abs(needed - given) > 1e-12 * Math.max(needed, given);
  const fed = far ? needed < given : atMost(times(dyadic(gops), dyadic(bits)), times(dyadic(gbitPerSecond), dyadic(ops)));
  return fed ? "compute" : "memory";
}
