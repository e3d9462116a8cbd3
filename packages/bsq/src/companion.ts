/**
 * What is trained beside the bits.
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import type { Parameter, Trainable } from "@sparqkit/train";

/** A trainable for the parameters that are no bits, as `SgdParameters` is. */
export interface Companion extends Trainable {
  /** Sets momentum to zero; called when precisions have changed. */
  resetMomentum?(): void;
}

/**
 * The values of all parameters, in their order: those a trainable has itself, and its companion's.
 *
 * @throws {InvalidParameter} naming a parameter that neither has
 */
export function mergeValues(parameters: readonly Parameter[], own: ReadonlyMap<string, Float32Array>, others: Trainable): Map<string, Float32Array> {
  const entries = parameters.map(({ name }): [string, Float32Array] => {
    const value = own.get(name) ?? others.values.get(name);
    if (value === undefined) throw new InvalidParameter("others", `nothing for ${name}`, "a trainable that holds every parameter that does not become bits");
    return [name, value];
  });
  return new Map(entries);
}

/** Clamp elements to [low, high]; a NaN stays one. */
export function clampInPlace(values: Float32Array, low: number, high: number): void {
  for (let i = 0; i < values.length; i++) values[i] = Math.min(high, Math.max(low, values[i]!));
}
