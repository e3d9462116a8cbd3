/**
 * Gemm, Y = alpha A' B' + beta C, where ' transposes or not: every gradient is again one Gemm.
 * @module
 */
import { getFloat, getInt, type Node } from "@sparqkit/onnx";
import { gradientName } from "../tape.ts";
import { sumTo } from "./broadcast.ts";
import type { Rule } from "./rule.ts";

const flag = (node: Node, name: string): number => (getInt(node, name, 0) === 0 ? 0 : 1);

/** Rule of Gemm. */
export const gemm: Rule = {
  parameters: () =>
    new Map([
      [0, "weight"],
      [1, "weight"],
      [2, "bias"],
    ]),
  backward(tape, node, gradient) {
    const [a, b, c] = node.inputs as [string, string, string?];
    const [transA, transB] = [flag(node, "transA"), flag(node, "transB")];
    const alpha = getFloat(node, "alpha", 1);
    const beta = getFloat(node, "beta", 1);
    const product = (of: string, left: string, right: string, transLeft: number, transRight: number): void =>
      tape.contribute(of, tape.emit("Gemm", [left, right], { transA: transLeft, transB: transRight, alpha }, gradientName(of)));
    if (tape.wants(a)) {
      if (transA === 0) product(a, gradient, b, 0, 1 - transB); // dA = dY B'^T
      else product(a, b, gradient, transB, 1); // dA^T = dY B'^T
    }
    if (tape.wants(b)) {
      if (transB === 0) product(b, a, gradient, 1 - transA, 0); // dB = A'^T dY
      else product(b, gradient, a, 1, transA); // dB^T = A'^T dY
    }
    if (tape.wants(c)) {
      const scaled = beta === 1 ? gradient : tape.emit("Mul", [gradient, tape.scalar(beta)], {}, `${gradientName(c)}/full`);
      tape.contribute(c, sumTo(tape, scaled, tape.shape(node.outputs[0]!), tape.shape(c), gradientName(c)));
    }
  },
};
