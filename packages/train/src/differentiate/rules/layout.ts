/**
 * Operators that move elements: the gradient moves back.
 * @module
 */
import { getInt, getInts, node as makeNode, type Node } from "@sparqkit/onnx";
import { gradientName, type Tape } from "../tape.ts";
import type { Rule } from "./rule.ts";

/** Rule of Reshape, Flatten, Squeeze and Unsqueeze, whatever their target is computed from: shapes are static, so each is one Reshape. */
export const reshape: Rule = {
  forward(tape, node) {
    const target = tape.ints(tape.shape(node.outputs[0]!));
    tape.push(makeNode("Reshape", [node.inputs[0]!, target], [node.outputs[0]!], {}, node.name));
  },
  backward(tape, node, gradient) {
    const [x] = node.inputs as [string];
    tape.contribute(x, tape.emit("Reshape", [gradient, tape.ints(tape.shape(x))], {}, gradientName(x)));
  },
};

/** Rule of Identity. */
export const identity: Rule = {
  backward: (tape, node, gradient) => tape.contribute(node.inputs[0]!, gradient),
};

/** Rule of Transpose. */
export const transpose: Rule = {
  backward(tape, node, gradient) {
    const [x] = node.inputs as [string];
    const rank = tape.shape(x).length;
    const perm = getInts(
      node,
      "perm",
      Array.from({ length: rank }, (_, i) => rank - 1 - i),
    );
    const inverse = perm.map((_, axis) => perm.indexOf(axis));
    tape.contribute(x, tape.emit("Transpose", [gradient], { perm: inverse }, gradientName(x)));
  },
};

function axisOf(tape: Tape, node: Node): number {
  const axis = getInt(node, "axis", 0);
  return axis < 0 ? axis + tape.shape(node.outputs[0]!).length : axis;
}

/** Rule of Concat: each input gets its part. */
export const concat: Rule = {
  backward(tape, node, gradient) {
    const axis = axisOf(tape, node);
    const sizes = node.inputs.map((name) => tape.shape(name)[axis]!);
    let start = 0;
    for (const [i, name] of node.inputs.entries()) {
      const end = start + sizes[i]!;
      if (tape.wants(name)) {
        const range = [tape.ints([start]), tape.ints([end]), tape.ints([axis])];
        tape.contribute(name, tape.emit("Slice", [gradient, ...range], {}, gradientName(name)));
      }
      start = end;
    }
  },
};
