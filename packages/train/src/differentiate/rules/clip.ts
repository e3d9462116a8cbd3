/**
 * Clip, between constants or up to a bound that is learned (PACT): the bound's gradient is the sum over what it clipped.
 * @module
 */
import { getFloat, node as makeNode, type Node } from "@sparqkit/onnx";
import { ClipGradient, ClipMaxGradient } from "../functions/activation-gradients.ts";
import { gradientName, type Tape } from "../tape.ts";
import type { Rule } from "./rule.ts";

const LARGEST = 3.4028234663852886e38; // of float32: no bound

/** Names of the bounds: inputs since opset 11, attributes before. */
function bounds(tape: Tape, node: Node): { min: string; max: string } {
  const given = (index: number, name: string, none: number): string => node.inputs[index] || tape.scalar(getFloat(node, name, none));
  return { min: given(1, "min", -LARGEST), max: given(2, "max", LARGEST) };
}

/** Rule of Clip: the gradient passes strictly between the bounds. */
export const clip: Rule = {
  parameters: () => new Map([[2, "clip"]]),
  forward(tape, node) {
    const { min, max } = bounds(tape, node);
    tape.push(makeNode("Clip", [node.inputs[0]!, min, max], node.outputs, {}, node.name));
  },
  backward(tape, node, gradient) {
    const [x] = node.inputs;
    const { min, max } = bounds(tape, node);
    if (tape.wants(x)) tape.contribute(x, tape.call(ClipGradient, [gradient, x, min, max], {}, [gradientName(x)])[0]!);
    if (tape.wants(max)) tape.contribute(max, tape.call(ClipMaxGradient, [gradient, x!, max], {}, [gradientName(max)])[0]!);
  },
  refuse: (node, view) =>
    node.inputs[1] && view.constant(node.inputs[1]) === undefined ? "its lower bound is computed; only constants are supported there" : undefined,
};
