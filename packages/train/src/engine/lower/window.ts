/**
 * Which convolutions run in blocks, and what ring of zeros they need.
 * @module
 */
import { getInt, getInts, type Node } from "@sparqkit/onnx";
import { ringedGrid, type Grid } from "../grid.ts";
import type { Lowering } from "../lowering.ts";

/** A two-dimensional convolution window; pads before (`top`, `left`). */
export interface Window {
  readonly height: number;
  readonly width: number;
  readonly stride: number;
  readonly top: number;
  readonly left: number;
  /** Zeros around an image that the convolution, or its way back, reaches. */
  readonly ring: number;
}

/** The window of a Conv, ConvTranspose or ConvWeightGradient; null where it can not run in blocks. */
export function windowOf(node: Node, kernel: readonly number[]): Window | null {
  const [height, width] = kernel as [number, number];
  const strides = getInts(node, "strides", [1, 1]);
  const [top, left, bottom, right] = getInts(node, "pads", [0, 0, 0, 0]) as [number, number, number, number];
  const plain = kernel.length === 2 && getInt(node, "group", 1) === 1 && getInts(node, "dilations", [1, 1]).every((d) => d === 1);
  if (!plain || strides[0] !== strides[1] || [top, left, bottom, right].some((pad) => pad < 0)) return null;
  if (top + bottom > height - 1 || left + right > width - 1) return null; // outputs beyond the image: no place for them on the input's grid
  const ring = Math.max(top, left, bottom, right, height - 1 - top, height - 1 - bottom, width - 1 - left, width - 1 - right);
  return { height, width, stride: strides[0]!, top, left, ring };
}

const lcm = (a: number, b: number): number => {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return (a / x) * b;
};

/** Decide for every value that convolutions read on which grid it stands: one that suits them all. */
export function chooseGrids(lowering: Lowering): void {
  const needs = new Map<string, { ring: number; stride: number }>();
  const { nodes } = lowering.model.graph;
  for (const node of nodes) {
    const window = windowIn(lowering, node);
    if (window === null || node.opType === "ConvTranspose") continue;
    const [x] = node.inputs as [string];
    const need = needs.get(x) ?? { ring: 0, stride: 1 };
    needs.set(x, { ring: Math.max(need.ring, window.ring), stride: lcm(need.stride, window.stride) });
  }
  for (const [name, { ring, stride }] of needs) lowering.wantGrid(name, ringedGrid(lowering.dims(name), ring, stride));
}

/** The window of a node if it is a convolution, or part of its way back, that runs in blocks. */
export function windowIn(lowering: Lowering, node: Node): Window | null {
  if (!lowering.blocks) return null;
  if (node.opType === "Conv" && node.domain === "") return windowOf(node, lowering.dims(node.inputs[1]!).slice(2));
  if (node.opType === "ConvTranspose" && node.inputs.length === 2) return windowOf(node, lowering.dims(node.inputs[1]!).slice(2));
  if (node.opType === "ConvWeightGradient") return windowOf(node, lowering.dims(node.outputs[0]!).slice(2));
  return null;
}

/** The grid on which a gradient passes back through a ConvTranspose: that of the convolution's input, which the gradient of its weights needs, too. */
export function inputGrid(lowering: Lowering, node: Node, window: Window): Grid {
  const [dy] = node.inputs as [string];
  const dims = lowering.dims(node.outputs[0]!);
  const same = (other: Node): boolean =>
    other.opType === "ConvWeightGradient" &&
    other.inputs[1] === dy &&
    String(lowering.dims(other.inputs[0]!)) === String(dims) &&
    JSON.stringify(windowIn(lowering, other)) === JSON.stringify(window);
  const sibling = lowering.readers(dy).find(same);
  return sibling === undefined ? ringedGrid(dims, window.ring, window.stride) : lowering.grid(sibling.inputs[0]!);
}
