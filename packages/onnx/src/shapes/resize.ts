/**
 * Resize and Upsample: spatial sizes from scales or stated outright.
 * @module
 */
import { getFloats, getInts, getString } from "../attributes.ts";
import type { Shape } from "../model.ts";
import { axesOf, mapDim, type Dim } from "./dims.ts";
import { floatsOf, like, mismatch, shapeOf, show, valuesOf, type Operation, type Rule } from "./operation.ts";

function scaled(operation: Operation, input: Shape, axes: readonly number[], scales: ArrayLike<number>): Shape {
  if (scales.length !== axes.length) mismatch(operation, `${scales.length} scales do not fit ${show(input)}`);
  const shape = [...input];
  axes.forEach((axis, i) => {
    const scale = scales[i]!;
    if (!(scale > 0)) mismatch(operation, `scale ${scale} must be positive`);
    if (scale !== 1) shape[axis] = mapDim(input[axis]!, (size) => Math.floor(size * scale));
  });
  return shape;
}

const resize: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  if (input === null) return like(operation, null);
  const old = operation.opset < 11; // opset 10 has (input, scales); 11 put roi between and sizes behind
  const scales = floatsOf(operation, old ? 1 : 2);
  const stated = getInts(operation.node, "axes", undefined);
  const axes = stated === undefined ? [...input.keys()] : [...axesOf(operation, stated, input.length)];
  const sizes = old ? undefined : valuesOf(operation, 3);
  if (sizes !== undefined && sizes !== null) {
    if (sizes.length !== axes.length) mismatch(operation, `${sizes.length} sizes do not fit ${show(input)}`);
    return like(operation, sized(operation, input, axes, sizes));
  }
  if (scales === undefined && sizes === undefined) mismatch(operation, "neither scales nor sizes are given");
  if (scales === null || scales === undefined)
    return like(
      operation,
      input.map((dim, axis): Dim => (axes.includes(axis) ? "" : dim)),
    );
  return like(operation, scaled(operation, input, axes, scales));
};

/** Sizes as they stand, or fitted inside or around them with one common scale. */
function sized(operation: Operation, input: Shape, axes: readonly number[], sizes: Shape): Shape {
  const policy = getString(operation.node, "keep_aspect_ratio_policy", "stretch");
  const shape = [...input];
  if (policy === "stretch") {
    axes.forEach((axis, i) => (shape[axis] = sizes[i]!));
    return shape;
  }
  const ratios = axes.map((axis, i) => (typeof sizes[i] === "number" && typeof input[axis] === "number" ? sizes[i] / input[axis] : NaN));
  const scale = policy === "not_larger" ? Math.min(...ratios) : Math.max(...ratios);
  for (const axis of axes) shape[axis] = Number.isNaN(scale) ? "" : mapDim(input[axis]!, (size) => Math.round(size * scale));
  return shape;
}

const upsample: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  if (input === null) return like(operation, null);
  const scales = getFloats(operation.node, "scales", undefined) ?? floatsOf(operation, 1);
  if (scales === undefined) return mismatch(operation, "scales are missing");
  return like(operation, scales === null ? Array<string>(input.length).fill("") : scaled(operation, input, [...input.keys()], scales));
};

/** Resize in its forms since opset 10, and Upsample before. */
export const RESIZE_RULES: Readonly<Record<string, Rule>> = { Resize: resize, Upsample: upsample };
