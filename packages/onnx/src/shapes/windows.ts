/**
 * Operators that slide a window over spatial axes: convolutions and pools.
 * @module
 */
import { getInt, getInts, getString } from "../attributes.ts";
import type { Shape } from "../model.ts";
import { mapDim, sameDim, type Dim } from "./dims.ts";
import { like, mismatch, required, shapeOf, show, typed, type Inferred, type Operation, type Rule } from "./operation.ts";

interface Window {
  readonly kernel: readonly Dim[];
  readonly strides: readonly number[];
  readonly dilations: readonly number[];
  readonly pads: readonly number[]; // all beginnings, then all ends
  readonly autoPad: string;
}

const AUTO_PADS: ReadonlySet<string> = new Set(["NOTSET", "VALID", "SAME_UPPER", "SAME_LOWER"]);

function windowOf(operation: Operation, kernel: readonly Dim[]): Window {
  const { node } = operation;
  const rank = kernel.length;
  const positive = (name: string): readonly number[] => {
    const values = getInts(node, name, Array<number>(rank).fill(1));
    if (values.length !== rank || values.some((value) => value < 1)) mismatch(operation, `${name} [${values.join(", ")}] must be ${rank} positive numbers`);
    return values;
  };
  const pads = getInts(node, "pads", Array<number>(2 * rank).fill(0));
  if (pads.length !== 2 * rank) mismatch(operation, `pads [${pads.join(", ")}] must be ${2 * rank} numbers`);
  if (kernel.some((size) => typeof size === "number" && size < 1)) mismatch(operation, `the kernel [${kernel.join(", ")}] is empty`);
  const autoPad = getString(node, "auto_pad", "NOTSET");
  if (!AUTO_PADS.has(autoPad)) mismatch(operation, `auto_pad ${JSON.stringify(autoPad)} does not exist`);
  return { kernel, strides: positive("strides"), dilations: positive("dilations"), pads, autoPad };
}

/** Spatial output: floor((in + pads - dilated kernel) / stride) + 1, or ceil(in / stride) under SAME. */
function slide(operation: Operation, spatial: Shape, window: Window, ceil: boolean): Dim[] {
  return spatial.map((size, axis) => {
    const kernel = window.kernel[axis]!;
    if (typeof size !== "number" || typeof kernel !== "number") return "";
    const stride = window.strides[axis]!;
    if (window.autoPad.startsWith("SAME")) return Math.ceil(size / stride);
    const [begin, end] = window.autoPad === "VALID" ? [0, 0] : [window.pads[axis]!, window.pads[axis + spatial.length]!];
    const room = size + begin + end - ((kernel - 1) * window.dilations[axis]! + 1);
    if (room < 0) mismatch(operation, `a window of ${kernel} (dilation ${window.dilations[axis]}) does not fit into ${size} with padding ${begin} and ${end}`);
    const count = (ceil ? Math.ceil(room / stride) : Math.floor(room / stride)) + 1;
    return ceil && (count - 1) * stride >= size + begin ? count - 1 : count; // the last window must start inside the input or its left padding
  });
}

/** Inputs, weights and group of a convolution, checked against each other; null where ranks are unknown. */
function convolution(operation: Operation, weightIndex: number): { input: Shape; weight: Shape; kernel: Dim[] } | null {
  const input = shapeOf(operation, 0);
  const weight = shapeOf(operation, weightIndex);
  if (input === null || weight === null) return null;
  if (input.length < 3 || input.length !== weight.length)
    mismatch(operation, `input ${show(input)} and weights ${show(weight)} must have the same rank of at least 3`);
  const kernel = weight.slice(2);
  const stated = getInts(operation.node, "kernel_shape", undefined);
  if (stated !== undefined && stated.length !== kernel.length) mismatch(operation, `kernel_shape [${stated.join(", ")}] does not fit weights ${show(weight)}`);
  return {
    input,
    weight,
    kernel: kernel.map((size, axis) => (stated === undefined ? size : sameDim(operation, stated[axis]!, size, "kernel_shape and weights"))),
  };
}

function groupOf(operation: Operation): number {
  const group = getInt(operation.node, "group", 1);
  return group >= 1 ? group : mismatch(operation, `group ${group} must be positive`);
}

function convShape(operation: Operation, weightIndex: number): Shape | null {
  const parts = convolution(operation, weightIndex);
  if (parts === null) return null;
  const { input, weight, kernel } = parts;
  const group = groupOf(operation);
  const channels = mapDim(weight[1]!, (perGroup) => perGroup * group);
  sameDim(operation, input[1]!, channels, `input channels of ${show(input)} and weights ${show(weight)} in ${group} group(s)`);
  if (typeof weight[0] === "number" && weight[0] % group !== 0) mismatch(operation, `${weight[0]} filters do not divide into ${group} groups`);
  return [input[0]!, weight[0]!, ...slide(operation, input.slice(2), windowOf(operation, kernel), false)];
}

function transposedShape(operation: Operation): Shape | null {
  const parts = convolution(operation, 1);
  if (parts === null) return null;
  const { input, weight, kernel } = parts;
  sameDim(operation, input[1]!, weight[0]!, `input channels of ${show(input)} and weights ${show(weight)}`);
  const window = windowOf(operation, kernel);
  const rank = kernel.length;
  const extra = getInts(operation.node, "output_padding", Array<number>(rank).fill(0));
  const stated = getInts(operation.node, "output_shape", undefined);
  if (extra.length !== rank || (stated !== undefined && stated.length !== rank)) mismatch(operation, `output_padding and output_shape must be ${rank} numbers`);
  const spatial = input.slice(2).map((size, axis): Dim => {
    if (stated !== undefined) return stated[axis]!;
    const taps = kernel[axis]!;
    if (typeof size !== "number" || typeof taps !== "number") return "";
    if (window.autoPad.startsWith("SAME")) return size * window.strides[axis]!;
    const padding = window.autoPad === "VALID" ? 0 : window.pads[axis]! + window.pads[axis + rank]!;
    const result = window.strides[axis]! * (size - 1) + extra[axis]! + (taps - 1) * window.dilations[axis]! + 1 - padding;
    return result >= 0 ? result : mismatch(operation, `padding ${padding} leaves no output`);
  });
  return [input[0]!, mapDim(weight[1]!, (perGroup) => perGroup * groupOf(operation)), ...spatial];
}

function poolShape(operation: Operation): Shape | null {
  const input = shapeOf(operation, 0);
  const kernel = getInts(operation.node, "kernel_shape", undefined) ?? mismatch(operation, "kernel_shape is missing");
  if (input === null) return null;
  if (input.length !== kernel.length + 2) mismatch(operation, `input ${show(input)} does not fit a kernel of ${kernel.length} axes`);
  const ceil = getInt(operation.node, "ceil_mode", 0) !== 0;
  return [input[0]!, input[1]!, ...slide(operation, input.slice(2), windowOf(operation, kernel), ceil)];
}

function globalPool(operation: Operation): Inferred[] {
  const input = shapeOf(operation, 0);
  if (input !== null && input.length < 3) mismatch(operation, `input ${show(input)} has no spatial axes`);
  return like(operation, input === null ? null : [input[0]!, input[1]!, ...input.slice(2).map(() => 1)]);
}

/** Convolutions and pools. */
export const WINDOW_RULES: Readonly<Record<string, Rule>> = {
  Conv: (operation) => like(operation, convShape(operation, 1)),
  ConvInteger: (operation) => typed("int32", convShape(operation, 1)),
  QLinearConv: (operation) => typed(required(operation, 7).type, convShape(operation, 3)),
  ConvTranspose: (operation) => like(operation, transposedShape(operation)),
  AveragePool: (operation) => like(operation, poolShape(operation)),
  LpPool: (operation) => like(operation, poolShape(operation)),
  MaxPool: (operation) => {
    const shape = poolShape(operation);
    return [...like(operation, shape), { type: "int64", shape }];
  },
  GlobalAveragePool: globalPool,
  GlobalMaxPool: globalPool,
  GlobalLpPool: globalPool,
};
