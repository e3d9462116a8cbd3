/**
 * One cycle of a systolic array: every register takes what its neighbour held in the cycle before, then every element multiplies what it now holds.
 *
 * Operands that move enter at the left and go right. Under `os` the weights enter at the top and go down, and sums stay; under `ws` and `is` what stays is
 * pushed in from the top first, and sums go down.
 * @module
 */
import type { Multiply } from "./multiply.ts";

/** The registers, row-major; see `ArrayState`. */
export interface ArrayRegisters {
  readonly rows: number;
  readonly columns: number;
  readonly activation: Int32Array;
  readonly weight: Int32Array;
  readonly sum: Int32Array;
  readonly tag: Uint8Array;
}

/** What enters at the left: a word a row, and its tag. */
export interface LeftEdge {
  readonly words: Int32Array;
  readonly tags: Uint8Array;
}

/** Empty registers. */
export function arrayRegisters(rows: number, columns: number): ArrayRegisters {
  const words = (): Int32Array => new Int32Array(rows * columns);
  return { rows, columns, activation: words(), weight: words(), sum: words(), tag: new Uint8Array(rows * columns) };
}

/** Empty every register, as between folds. */
export function clear({ activation, weight, sum, tag }: ArrayRegisters): void {
  for (const registers of [activation, weight, sum, tag]) registers.fill(0);
}

/** Output stationary: activations go right, weights down, sums stay. */
export function stepOutputStationary(array: ArrayRegisters, left: LeftEdge, top: Int32Array, multiply: Multiply): void {
  const { activation, weight, sum, tag } = array;
  shiftRight(activation, array, left.words);
  shiftRight(tag, array, left.tags);
  shiftDown(weight, array, top);
  for (let i = 0; i < sum.length; i++) sum[i] = sum[i]! + multiply(activation[i]!, weight[i]!);
}

/** Weight stationary: activations go right, sums down. */
export function stepWeightStationary(array: ArrayRegisters, left: LeftEdge, multiply: Multiply): void {
  shiftRight(array.activation, array, left.words);
  shiftRight(array.tag, array, left.tags);
  addDown(array, multiply);
}

/** Input stationary: weights go right, sums down. */
export function stepInputStationary(array: ArrayRegisters, left: LeftEdge, multiply: Multiply): void {
  shiftRight(array.weight, array, left.words);
  shiftRight(array.tag, array, left.tags);
  addDown(array, multiply);
}

/** Push what stays one row further down; nothing else moves. */
export function stepLoad(staying: Int32Array, array: ArrayRegisters, top: Int32Array): void {
  shiftDown(staying, array, top);
}

function shiftRight(registers: Int32Array | Uint8Array, { rows, columns }: ArrayRegisters, left: Int32Array | Uint8Array): void {
  for (let row = 0; row < rows; row++) {
    const first = row * columns;
    registers.copyWithin(first + 1, first, first + columns - 1);
    registers[first] = left[row]!;
  }
}

function shiftDown(registers: Int32Array, { columns }: ArrayRegisters, top: Int32Array): void {
  registers.copyWithin(columns, 0, registers.length - columns);
  registers.set(top);
}

/** Each sum is what the element above had in the cycle before, and the element's own product. */
function addDown({ columns, activation, weight, sum }: ArrayRegisters, multiply: Multiply): void {
  for (let i = sum.length - 1; i >= 0; i--) sum[i] = (i < columns ? 0 : sum[i - columns]!) + multiply(activation[i]!, weight[i]!);
}
