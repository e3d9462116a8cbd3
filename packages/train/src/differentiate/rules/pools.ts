/**
 * Pools: a maximum's gradient goes where the maximum was, an average's is spread over its window.
 * @module
 */
import { getInt, getInts, node as makeNode, type Node } from "@sparqkit/onnx";
import { AveragePoolGradient, MaxPoolGradient, MeanGradient } from "../functions/pool-gradients.ts";
import { gradientName, type Tape } from "../tape.ts";
import type { Rule } from "./rule.ts";
import { remainder, windowAttributes, windowOf, type Window } from "./windows.ts";

interface Geometry {
  readonly window: Window;
  readonly input: readonly number[];
  readonly output: readonly number[];
}

function geometry(tape: Tape, node: Node): Geometry {
  const input = tape.shape(node.inputs[0]!).slice(2);
  const output = tape.shape(node.outputs[0]!).slice(2);
  return { window: windowOf(node, getInts(node, "kernel_shape", []), input, output), input, output };
}

const indicesOf = (node: Node): string => `${node.outputs[0]}/indices`;

/** Rule of MaxPool with overlapping windows, pads, dilations and ceil_mode; of equal maxima the first wins. */
export const maxPool: Rule = {
  refuse: (node, view) => (node.outputs[1] && view.read(node.outputs[1]) ? "its indices are used" : undefined),
  forward(tape, node) {
    const attributes = { ...windowAttributes(geometry(tape, node).window), ceil_mode: getInt(node, "ceil_mode", 0) };
    const outputs = tape.wants(node.inputs[0]) ? [node.outputs[0]!, indicesOf(node)] : [node.outputs[0]!];
    tape.push(makeNode("MaxPool", node.inputs, outputs, attributes, node.name));
  },
  backward(tape, node, gradient) {
    const [x] = node.inputs as [string];
    tape.contribute(x, tape.call(MaxPoolGradient, [gradient, x, indicesOf(node)], {}, [gradientName(x)])[0]!);
  },
};

/** Elements each window counts: those inside the input, or inside input and pads where pads count. One list for each axis. */
function counts({ window, input, output }: Geometry, withPads: boolean): number[][] {
  const { kernel, strides, pads } = window;
  return kernel.map((size, axis) => {
    const [first, end] = withPads ? [-pads[axis]!, input[axis]! + pads[axis + kernel.length]!] : [0, input[axis]!];
    return Array.from({ length: output[axis]! }, (_, i) => {
      const start = i * strides[axis]! - pads[axis]!;
      return Math.min(start + size, end) - Math.max(start, first);
    });
  });
}

/** One over the product of the counts, for every output pixel in order; 0 for a window that counts nothing. */
function shares(perAxis: readonly number[][]): Float32Array {
  const products = perAxis.reduce<number[]>((all, list) => all.flatMap((product) => list.map((count) => product * count)), [1]);
  return Float32Array.from(products, (count) => (count > 0 ? 1 / count : 0));
}

/** Rule of AveragePool with pads that count or do not, and ceil_mode. */
export const averagePool: Rule = {
  refuse: (node) => (getInts(node, "dilations", []).some((dilation) => dilation !== 1) ? "it is dilated" : undefined),
  forward(tape, node) {
    const { dilations: _, ...window } = windowAttributes(geometry(tape, node).window);
    const attributes = { ...window, ceil_mode: getInt(node, "ceil_mode", 0), count_include_pad: getInt(node, "count_include_pad", 0) };
    tape.push(makeNode("AveragePool", node.inputs, node.outputs, attributes, node.name));
  },
  backward(tape, node, gradient) {
    const [x] = node.inputs as [string];
    const place = geometry(tape, node);
    const { window, input, output } = place;
    const { kernel, strides, pads } = window;
    const over = remainder(window, input, output);
    const begins = pads.slice(0, kernel.length);
    const ends = pads.slice(kernel.length).map((pad, axis) => pad + Math.max(-over[axis]!, 0)); // as far as the last window reaches
    const outputPadding = over.map((left) => Math.max(left, 0));
    const values = shares(counts(place, getInt(node, "count_include_pad", 0) !== 0));
    const inputs = [gradient, tape.floats(`${node.outputs[0]}/shares`, [1, 1, ...output], values)];
    const attributes = { kernel_shape: kernel, strides, pads: [...begins, ...ends], output_padding: outputPadding };
    tape.contribute(x, tape.call(AveragePoolGradient, inputs, attributes, [gradientName(x)])[0]!);
  },
};

/** Rule of GlobalAveragePool. */
export const globalAveragePool: Rule = {
  backward(tape, node, gradient) {
    const [x] = node.inputs as [string];
    tape.contribute(x, tape.call(MeanGradient, [gradient, x], {}, [gradientName(x)])[0]!);
  },
};
