/**
 * The pair of SySMT's two threads, which share one 8b-8b multiplier that splits in two.
 *
 * Recalled from the publication of SySMT (NB-SMT), not verified: a thread whose activation or weight is zero needs no multiplier and leaves all of it to
 * the other; where both need it, both activations are reduced to a nibble, the high one where it is not empty, as under the window set 2opt.
 * @module
 */
import { cut, W4_2OPT, type Rounding } from "@sparqkit/core";

/**
 * Reduce a pair of activations as it meets its weights.
 *
 * @param activations two of 0..255
 * @param weights the two that they meet, -128..127
 * @throws InvalidParameter if an activation is not an integer from 0 to 255
 * @example
 * cutSysmt([27, 33], [1, 0], "round"); // [27, 33]: the second product is zero anyway
 * cutSysmt([27, 33], [1, 1], "round"); // [32, 32]
 */
export function cutSysmt(activations: readonly [number, number], weights: readonly [number, number], rounding: Rounding): [number, number] {
  const [a, b] = activations;
  const collide = a !== 0 && b !== 0 && weights[0] !== 0 && weights[1] !== 0;
  return collide ? [cut(a, W4_2OPT, rounding), cut(b, W4_2OPT, rounding)] : [a, b];
}
