/**
 * Convolution: the input's gradient is the transposed convolution, the weights' a convolution of input and gradient, the bias's a sum.
 * @module
 */
import { getInt, node as makeNode, type Node } from "@sparqkit/onnx";
import { ConvWeightGradient } from "../functions/conv-weight-gradient.ts";
import { gradientName, type Tape } from "../tape.ts";
import type { Rule } from "./rule.ts";
import { remainder, windowAttributes, windowOf, type Window } from "./windows.ts";

interface Geometry {
  readonly window: Window;
  readonly group: number;
  readonly input: readonly number[];
  readonly output: readonly number[];
}

function geometry(tape: Tape, node: Node): Geometry {
  const input = tape.shape(node.inputs[0]!).slice(2);
  const output = tape.shape(node.outputs[0]!).slice(2);
  const kernel = tape.shape(node.inputs[1]!).slice(2);
  return { window: windowOf(node, kernel, input, output), group: getInt(node, "group", 1), input, output };
}

/** Rule of Conv with any groups, strides, dilations and pads; `auto_pad` is written out. */
export const conv: Rule = {
  parameters: () =>
    new Map([
      [1, "weight"],
      [2, "bias"],
    ]),
  forward(tape, node) {
    const { window, group } = geometry(tape, node);
    tape.push(makeNode("Conv", node.inputs, node.outputs, { ...windowAttributes(window), group }, node.name));
  },
  backward(tape, node, gradient) {
    const [x, w, bias] = node.inputs;
    const { window, group, input, output } = geometry(tape, node);
    const attributes = { ...windowAttributes(window), group };
    if (tape.wants(x)) {
      const transposed = { ...attributes, output_padding: remainder(window, input, output) };
      tape.contribute(x, tape.emit("ConvTranspose", [gradient, w!], transposed, gradientName(x)));
    }
    if (tape.wants(w)) {
      const [dw] = tape.call(ConvWeightGradient, [x!, gradient], attributes, [gradientName(w)]);
      tape.contribute(w, dw!);
    }
    if (tape.wants(bias)) {
      const axes = [0, ...window.kernel.map((_, axis) => axis + 2)];
      tape.contribute(bias, tape.emit("ReduceSum", [gradient, tape.ints(axes)], { keepdims: 0 }, gradientName(bias)));
    }
  },
};
