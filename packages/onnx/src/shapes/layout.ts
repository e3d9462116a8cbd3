/**
 * Operators that rename axes and keep the elements: Reshape, Flatten, Squeeze, Unsqueeze, Transpose, DepthToSpace.
 * @module
 */
import { getInt, getInts } from "../attributes.ts";
import type { Shape } from "../model.ts";
import { axesOf, axisOf, mapDim, productOf, quotientOf, type Dim } from "./dims.ts";
import { integersOf, like, mismatch, required, shapeOf, show, valuesOf, VALUE_LIMIT, type Operation, type Rule } from "./operation.ts";

/** Axes from the attribute (before opset 13) or from an input; null where that input is not known, undefined where neither is given. */
export function givenAxes(operation: Operation, index: number): readonly number[] | null | undefined {
  return getInts(operation.node, "axes", undefined) ?? integersOf(operation, index);
}

const reshape: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  const target = valuesOf(operation, 1) ?? null;
  if (target === null) {
    const rank = shapeOf(operation, 1, 1)?.[0];
    return like(operation, typeof rank === "number" && rank <= VALUE_LIMIT ? Array<string>(rank).fill("") : null);
  }
  return like(operation, reshaped(operation, input, target), required(operation, 0).values);
};

/** 0 copies the input's dimension (unless allowzero), -1 takes what is left. */
function reshaped(operation: Operation, input: Shape | null, target: Shape): Shape {
  const allowZero = getInt(operation.node, "allowzero", 0) !== 0;
  if (target.filter((dim) => dim === -1).length > 1) mismatch(operation, `the target ${show(target)} has more than one -1`);
  if (target.some((dim) => typeof dim === "number" && dim < -1)) mismatch(operation, `the target ${show(target)} is negative`);
  const dims = target.map((dim, axis): Dim => {
    if (dim !== 0 || allowZero) return dim;
    if (input === null) return "";
    return input[axis] ?? mismatch(operation, `the target ${show(target)} copies axis ${axis}, which ${show(input)} does not have`);
  });
  const rest = dims.indexOf(-1);
  if (input === null) return dims.map((dim) => (dim === -1 ? "" : dim));
  const given = dims.filter((dim) => dim !== -1);
  if (rest >= 0) {
    const left = given.includes(0) ? "" : quotientOf(input, given);
    if (left === "" && [...input, ...given].every((dim) => typeof dim === "number")) mismatch(operation, `${show(input)} can not become ${show(target)}`);
    return dims.with(rest, left);
  }
  const before = productOf(input);
  const after = productOf(dims);
  if (typeof before === "number" && typeof after === "number" && before !== after)
    mismatch(operation, `${show(input)} has ${before} elements and can not become ${show(target)}`);
  return dims;
}

const flatten: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  if (input === null) return like(operation, ["", ""]);
  const axis = getInt(operation.node, "axis", 1);
  const split = axis === input.length ? axis : axisOf(operation, axis, input.length);
  return like(operation, [productOf(input.slice(0, split)), productOf(input.slice(split))]);
};

const squeeze: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  const axes = givenAxes(operation, 1);
  if (input === null || axes === null) return like(operation, null);
  if (axes === undefined && input.some((dim) => typeof dim === "string")) return like(operation, null);
  const drop = axes === undefined ? new Set(input.flatMap((dim, axis) => (dim === 1 ? [axis] : []))) : axesOf(operation, axes, input.length);
  for (const axis of drop) if (typeof input[axis] === "number" && input[axis] !== 1) mismatch(operation, `axis ${axis} of ${show(input)} is not 1`);
  const shape = input.filter((_, axis) => !drop.has(axis));
  return like(operation, shape, required(operation, 0).values);
};

const unsqueeze: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  const axes = givenAxes(operation, 1);
  if (axes === undefined) return mismatch(operation, "axes are missing");
  if (input === null || axes === null) return like(operation, null);
  const added = axesOf(operation, axes, input.length + axes.length);
  const rest = [...input];
  const shape = Array.from({ length: input.length + axes.length }, (_, axis) => (added.has(axis) ? 1 : rest.shift()!));
  const values = shape.length <= 1 ? required(operation, 0).values : undefined;
  return like(operation, shape, values);
};

const transpose: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  if (input === null) return like(operation, null);
  const order = getInts(operation.node, "perm", undefined) ?? input.map((_, axis) => input.length - 1 - axis);
  if (axesOf(operation, order, input.length).size !== input.length)
    mismatch(operation, `perm [${order.join(", ")}] does not name every axis of ${show(input)}`);
  return like(
    operation,
    order.map((axis) => input[axisOf(operation, axis, input.length)]!),
  );
};

function blocks(channels: (dim: number, block: number) => number, space: (dim: number, block: number) => number): Rule {
  return (operation) => {
    const input = shapeOf(operation, 0, 4);
    const block = getInt(operation.node, "blocksize", 0);
    if (block < 1) mismatch(operation, `blocksize ${block} must be positive`);
    if (input === null) return like(operation, null);
    const whole = (dim: Dim, change: (dim: number, block: number) => number): Dim =>
      mapDim(dim, (value) =>
        Number.isInteger(change(value, block)) ? change(value, block) : mismatch(operation, `blocks of ${block} do not fit ${show(input)}`),
      );
    return like(operation, [input[0]!, whole(input[1]!, channels), whole(input[2]!, space), whole(input[3]!, space)]);
  };
}

/** Operators that rearrange axes. */
export const LAYOUT_RULES: Readonly<Record<string, Rule>> = {
  Reshape: reshape,
  Flatten: flatten,
  Squeeze: squeeze,
  Unsqueeze: unsqueeze,
  Transpose: transpose,
  DepthToSpace: blocks(
    (dim, block) => dim / (block * block),
    (dim, block) => dim * block,
  ),
  SpaceToDepth: blocks(
    (dim, block) => dim * block * block,
    (dim, block) => dim / block,
  ),
};
