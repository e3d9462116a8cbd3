/**
 * Broadcasting backwards: the gradient of a value that was repeated is the sum over its repetitions.
 * @module
 */
import type { Tape } from "../tape.ts";

/** A gradient of shape `from`, summed to shape `to`, which broadcasts to it; `base` names the results. */
export function sumTo(tape: Tape, gradient: string, from: readonly number[], to: readonly number[], base: string): string {
  const extra = from.length - to.length;
  const axes = [...from.keys()].filter((axis) => axis < extra || (to[axis - extra] === 1 && from[axis] !== 1));
  if (axes.length === 0) return extra === 0 ? gradient : tape.emit("Reshape", [gradient, tape.ints(to)], {}, base);
  const keep = extra === 0 ? 1 : 0;
  const sum = tape.emit("ReduceSum", [gradient, tape.ints(axes)], { keepdims: keep }, base);
  const left = keep === 1 ? to : from.filter((_, axis) => !axes.includes(axis));
  return left.length === to.length ? sum : tape.emit("Reshape", [sum, tape.ints(to)], {}, base);
}
