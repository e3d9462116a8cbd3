/**
 * Matrix products: for Y = A B, dA = dY B^T and dB = A^T dY, summed over axes along which a factor was repeated.
 * @module
 */
import { gradientName, type Tape } from "../tape.ts";
import { sumTo } from "./broadcast.ts";
import type { Rule } from "./rule.ts";

/** A factor as matrices: a vector is a row on the left and a column on the right. */
interface Factor {
  readonly name: string;
  readonly value: string;
  readonly shape: readonly number[];
}

function matrices(tape: Tape, name: string, left: boolean): Factor {
  const shape = tape.shape(name);
  if (shape.length > 1) return { name, value: name, shape };
  const promoted = left ? [1, shape[0]!] : [shape[0]!, 1];
  return { name, value: tape.emit("Reshape", [name, tape.ints(promoted)], {}, `${name}/matrix`), shape: promoted };
}

function transposed(tape: Tape, { value, shape }: Factor): string {
  const perm = [...shape.keys()];
  perm.push(...perm.splice(-2).toReversed());
  return tape.emit("Transpose", [value], { perm }, `${value}/transposed`);
}

/** Rule of MatMul of vectors, matrices and batches of matrices. */
export const matmul: Rule = {
  parameters: () =>
    new Map([
      [0, "weight"],
      [1, "weight"],
    ]),
  backward(tape, node, gradient) {
    const a = matrices(tape, node.inputs[0]!, true);
    const b = matrices(tape, node.inputs[1]!, false);
    const batch = tape.shape(node.outputs[0]!).slice(0, Math.max(a.shape.length, b.shape.length) - 2);
    const shape = [...batch, a.shape.at(-2)!, b.shape.at(-1)!];
    const vector = tape.shape(node.outputs[0]!).length !== shape.length;
    const dy = vector ? tape.emit("Reshape", [gradient, tape.ints(shape)], {}, `${gradient}/matrix`) : gradient;
    const flat = a.shape.length === 2 && b.shape.length === 2;
    const send = ({ name, shape: own }: Factor, product: string): void => {
      const full = [...batch, ...own.slice(-2)];
      const summed = sumTo(tape, product, full, own, gradientName(name));
      const reshaped = tape.shape(name).length === own.length ? summed : tape.emit("Reshape", [summed, tape.ints(tape.shape(name))], {}, gradientName(name));
      tape.contribute(name, reshaped);
    };
    const product = (left: string, right: string, name: string): string => tape.emit("MatMul", [left, right], {}, gradientName(name));
    if (tape.wants(a.name)) send(a, flat ? tape.emit("Gemm", [dy, b.value], { transB: 1 }, gradientName(a.name)) : product(dy, transposed(tape, b), a.name));
    if (tape.wants(b.name)) send(b, flat ? tape.emit("Gemm", [a.value, dy], { transA: 1 }, gradientName(b.name)) : product(transposed(tape, a), dy, b.name));
  },
};
