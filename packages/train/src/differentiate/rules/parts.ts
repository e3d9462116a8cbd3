/**
 * Operators that cut and pad: what one takes away the gradient of the other puts back as zeros.
 * @module
 */
import { getFloat, getInt, getInts, getString, integerData, node as makeNode, sizeOf, type Node, type Tensor } from "@sparqkit/onnx";
import { gradientName, type Tape } from "../tape.ts";
import type { Rule } from "./rule.ts";

/** Integers that are an attribute in old operator sets and a constant input in new ones; undefined where left out, null where computed. */
function integers(node: Node, name: string, index: number, constant: (name: string) => Tensor | undefined): readonly number[] | undefined | null {
  const attribute = getInts(node, name, undefined);
  const input = node.inputs[index] ?? "";
  if (attribute !== undefined || input === "") return attribute;
  const tensor = constant(input);
  return tensor === undefined ? null : integerData(tensor);
}

const positive = (axis: number, rank: number): number => (axis < 0 ? axis + rank : axis);

/** Pads for every axis of a value: all begins, then all ends; null where they are computed. */
function padsOf(node: Node, rank: number, constant: (name: string) => Tensor | undefined): number[] | null {
  const stated = integers(node, "pads", 1, constant);
  const axes = integers(node, "axes", 3, constant);
  if (stated === undefined || stated === null || axes === null) return null;
  const order = axes?.map((axis) => positive(axis, rank)) ?? Array.from({ length: rank }, (_, axis) => axis);
  const pads = Array<number>(2 * rank).fill(0);
  order.forEach((axis, i) => {
    pads[axis] = stated[i]!;
    pads[axis + rank] = stated[i + order.length]!;
  });
  return pads;
}

/** Rule of Pad with constants, where pads may be negative. */
export const pad: Rule = {
  refuse(node, view) {
    if (getString(node, "mode", "constant") !== "constant") return "only padding by a constant is supported";
    return padsOf(node, view.shape(node.inputs[0]!).length, view.constant) === null ? "its pads are computed" : undefined;
  },
  forward(tape, node) {
    const [x] = node.inputs as [string];
    const pads = padsOf(node, tape.shape(x).length, (name) => tape.constant(name))!;
    const value = node.inputs[2] || tape.scalar(getFloat(node, "value", 0));
    tape.push(makeNode("Pad", [x, tape.ints(pads), value], node.outputs, {}, node.name));
  },
  backward(tape, node, gradient) {
    const [x] = node.inputs as [string];
    const pads = padsOf(node, tape.shape(x).length, (name) => tape.constant(name))!;
    tape.contribute(
      x,
      padded(
        tape,
        gradient,
        pads.map((size) => -size),
        gradientName(x),
      ),
    );
  },
};

function padded(tape: Tape, value: string, pads: readonly number[], base: string): string {
  return tape.emit("Pad", [value, tape.ints(pads), tape.scalar(0)], {}, base);
}

interface Range {
  readonly axis: number;
  readonly start: number;
  readonly step: number;
}

/** Where a Slice starts on each of its axes, and its steps; null where they are computed. */
function rangesOf(node: Node, shape: readonly number[], constant: (name: string) => Tensor | undefined): Range[] | null {
  const [starts, ends, axes, steps] = ["starts", "ends", "axes", "steps"].map((name, i) => integers(node, name, i + 1, constant));
  if (starts === undefined || [starts, ends, axes, steps].includes(null)) return null;
  return starts!.map((start, i) => {
    const axis = positive(axes?.[i] ?? i, shape.length);
    const size = shape[axis]!;
    return { axis, start: Math.min(Math.max(positive(start, size), 0), size), step: steps?.[i] ?? 1 };
  });
}

/** Rule of Slice with constant ranges that go forward. */
export const slice: Rule = {
  refuse(node, view) {
    const ranges = rangesOf(node, view.shape(node.inputs[0]!), view.constant);
    if (ranges === null) return "its ranges are computed";
    return ranges.some(({ step }) => step < 1) ? "it goes backward" : undefined;
  },
  forward(tape, node) {
    const [x, y] = [node.inputs[0]!, node.outputs[0]!];
    const ranges = rangesOf(node, tape.shape(x), (name) => tape.constant(name))!;
    const vector = (pick: (range: Range) => number): string => tape.ints(ranges.map(pick));
    const end = ({ axis, start, step }: Range): number => (tape.shape(y)[axis] === 0 ? start : start + (tape.shape(y)[axis]! - 1) * step + 1);
    const inputs = [x, vector(({ start }) => start), vector(end), vector(({ axis }) => axis), vector(({ step }) => step)];
    tape.push(makeNode("Slice", inputs, [y], {}, node.name));
  },
  backward(tape, node, gradient) {
    const [x] = node.inputs as [string];
    const shape = tape.shape(x);
    const ranges = rangesOf(node, shape, (name) => tape.constant(name))!;
    const sizes = [...tape.shape(node.outputs[0]!)];
    const pads = Array<number>(2 * shape.length).fill(0);
    let current = gradient;
    for (const { axis, start, step } of ranges) {
      if (step > 1) current = spread(tape, current, sizes, axis, step, gradientName(x));
      pads[axis] = start;
      pads[axis + shape.length] = shape[axis]! - start - sizes[axis]!;
    }
    tape.contribute(x, padded(tape, current, pads, gradientName(x)));
  },
};

/** Puts `step` - 1 zeros behind every element of an axis; `sizes` follow. */
function spread(tape: Tape, value: string, sizes: number[], axis: number, step: number, base: string): string {
  const split = sizes.toSpliced(axis + 1, 0, 1);
  const pads = Array<number>(2 * split.length)
    .fill(0)
    .with(split.length + axis + 1, step - 1);
  const apart = padded(tape, tape.emit("Reshape", [value, tape.ints(split)], {}, `${base}/split`), pads, `${base}/spread`);
  sizes[axis]! *= step;
  return tape.emit("Reshape", [apart, tape.ints(sizes)], {}, `${base}/joined`);
}

/** Rule of Split: the gradients of the parts side by side, zeros for parts that nothing needs. */
export const split: Rule = {
  forward(tape, node) {
    const axis = splitAxis(tape, node);
    const sizes = node.outputs.map((name) => tape.shape(name)[axis]!);
    tape.push(makeNode("Split", [node.inputs[0]!, tape.ints(sizes)], node.outputs, { axis }, node.name));
  },
  backward(tape, node) {
    const [x] = node.inputs as [string];
    const parts = node.outputs.map((name) => {
      const shape = tape.shape(name);
      return tape.gradient(name) ?? tape.floats(`${gradientName(name)}/none`, shape, new Float32Array(sizeOf(shape)));
    });
    tape.contribute(x, tape.emit("Concat", parts, { axis: splitAxis(tape, node) }, gradientName(x)));
  },
};

function splitAxis(tape: Tape, node: Node): number {
  return positive(getInt(node, "axis", 0), tape.shape(node.inputs[0]!).length);
}
