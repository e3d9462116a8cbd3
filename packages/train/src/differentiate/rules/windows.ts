/**
 * Windows that slide over spatial axes, with padding made explicit. Pads are in ONNX order: all begins, then all ends.
 * @module
 */
import { getInts, getString, type Node } from "@sparqkit/onnx";
import type { Attributes } from "../tape.ts";

/** A window over static shapes, one entry for each spatial axis; `pads` has two. */
export interface Window {
  readonly kernel: readonly number[];
  readonly strides: readonly number[];
  readonly dilations: readonly number[];
  readonly pads: readonly number[];
}

/**
 * The window of a convolution or a pool.
 *
 * `auto_pad` becomes numbers: SAME pads so that the output has ceil(input / stride) elements, the odd one at the end (UPPER) or the beginning (LOWER).
 *
 * @param input spatial sizes of the input
 * @param output spatial sizes of the output
 */
export function windowOf(node: Node, kernel: readonly number[], input: readonly number[], output: readonly number[]): Window {
  const ones = kernel.map(() => 1);
  const strides = getInts(node, "strides", ones);
  const dilations = getInts(node, "dilations", ones);
  const autoPad = getString(node, "auto_pad", "NOTSET");
  const zeros = [...kernel, ...kernel].map(() => 0);
  if (!autoPad.startsWith("SAME")) return { kernel, strides, dilations, pads: autoPad === "VALID" ? zeros : getInts(node, "pads", zeros) };
  const totals = kernel.map((_, i) => Math.max((output[i]! - 1) * strides[i]! + extent(kernel, dilations, i) - input[i]!, 0));
  const lower = autoPad === "SAME_LOWER";
  const begins = totals.map((total) => (lower ? Math.ceil(total / 2) : Math.floor(total / 2)));
  return { kernel, strides, dilations, pads: [...begins, ...totals.map((total, i) => total - begins[i]!)] };
}

function extent(kernel: readonly number[], dilations: readonly number[], axis: number): number {
  return (kernel[axis]! - 1) * dilations[axis]! + 1;
}

/** Elements at the end of each axis that no window covers, padding included: negative where the last window hangs over (ceil_mode). */
export function remainder({ kernel, strides, dilations, pads }: Window, input: readonly number[], output: readonly number[]): number[] {
  return kernel.map((_, i) => input[i]! + pads[i]! + pads[i + kernel.length]! - extent(kernel, dilations, i) - (output[i]! - 1) * strides[i]!);
}

/** The window as attributes. */
export function windowAttributes({ kernel, strides, dilations, pads }: Window): Attributes {
  return { kernel_shape: kernel, strides, dilations, pads };
}
