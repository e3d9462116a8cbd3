/**
 * The group Lasso that empties whole bit planes. spec/bitplane.md [BITPLANE-6], [BITPLANE-7].
 * @module
 */
import { InvalidShape } from "../errors.ts";
import { checkPlanes, type BitPlanes } from "./planes.ts";

/** Added under each root, so that its gradient stays finite at an empty plane. */
const EPSILON = 1e-8;

/**
 * Group Lasso of a layer: one group a bit position, both signs together. [BITPLANE-6]
 *
 * @throws InvalidParameter, InvalidShape if the planes are not valid, see `BitPlanes`
 * @example
 * groupLasso({ bits: 2, positive: Float32Array.of(1, 1, 0, 0), negative: Float32Array.of(0, 0, 0, 2), scale: 1 }); // 3.4142..: the roots of 1 + 1 and of 2 x 2
 */
export function groupLasso(planes: BitPlanes): number {
  const count = checkPlanes(planes, false);
  const { bits, positive, negative } = planes;
  let sum = 0;
  for (let b = 0; b < bits; b++) {
    let squares = EPSILON;
    for (let i = b * count; i < (b + 1) * count; i++) squares += positive[i]! ** 2 + negative[i]! ** 2;
    sum += Math.sqrt(squares);
  }
  return sum;
}

/**
 * Group Lasso of a layer times its memory, bits x parameters, so that large and wide layers shrink first. [BITPLANE-7]
 *
 * @throws InvalidParameter, InvalidShape as `groupLasso`
 */
export function weightedGroupLasso(planes: BitPlanes): number {
  return planes.positive.length * groupLasso(planes); // the length is bits x count
}

/**
 * Regularizer of a network: its layers' weighted group Lassos over the number of all parameters. [BITPLANE-7]
 *
 * @throws InvalidShape without layers; InvalidParameter, InvalidShape as `groupLasso`
 */
export function networkRegularizer(layers: readonly BitPlanes[]): number {
  if (layers.length === 0) throw new InvalidShape("layers", 0, "at least one");
  const parameters = layers.reduce((sum, { positive, bits }) => sum + positive.length / bits, 0);
  return layers.reduce((sum, planes) => sum + weightedGroupLasso(planes), 0) / parameters;
}
