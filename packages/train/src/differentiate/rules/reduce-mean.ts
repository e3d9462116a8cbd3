/**
 * ReduceMean over constant axes.
 * @module
 */
import { getInt, getInts, integerData, node as makeNode, type Node, type Tensor } from "@sparqkit/onnx";
import { MeanGradient } from "../functions/pool-gradients.ts";
import { gradientName } from "../tape.ts";
import type { Rule } from "./rule.ts";

/** Axes that are averaged, counted from the front: an attribute, or an input since opset 18; null where they are computed. */
function axesOf(node: Node, rank: number, constant: (name: string) => Tensor | undefined): readonly number[] | null {
  const name = node.inputs[1] ?? "";
  const tensor = name === "" ? undefined : constant(name);
  if (name !== "" && tensor === undefined) return null;
  const stated = tensor === undefined ? getInts(node, "axes", []) : integerData(tensor);
  if (stated.length === 0) return getInt(node, "noop_with_empty_axes", 0) !== 0 ? [] : Array.from({ length: rank }, (_, axis) => axis);
  return stated.map((axis) => (axis < 0 ? axis + rank : axis));
}

/** Rule of ReduceMean. */
export const reduceMean: Rule = {
  refuse: (node, view) => {
    const axes = axesOf(node, view.shape(node.inputs[0]!).length, view.constant);
    if (axes === null) return "its axes are computed";
    return axes.length === 0 ? "it averages over no axis" : undefined;
  },
  forward(tape, node) {
    const axes = axesOf(node, tape.shape(node.inputs[0]!).length, (name) => tape.constant(name))!;
    tape.push(makeNode("ReduceMean", [node.inputs[0]!], node.outputs, { axes, keepdims: getInt(node, "keepdims", 1) }, node.name));
  },
  backward(tape, node, gradient) {
    const [x] = node.inputs as [string];
    const shape = tape.shape(x);
    const axes = axesOf(node, shape.length, (name) => tape.constant(name))!;
    const kept = shape.map((size, axis) => (axes.includes(axis) ? 1 : size));
    const aligned = getInt(node, "keepdims", 1) === 0 ? tape.emit("Reshape", [gradient, tape.ints(kept)], {}, `${gradient}/aligned`) : gradient;
    tape.contribute(x, tape.call(MeanGradient, [aligned, x], {}, [gradientName(x)])[0]!);
  },
};
