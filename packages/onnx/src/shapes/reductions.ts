/**
 * Operators that take an axis away: ReduceMean and its kin, ArgMax, TopK.
 * @module
 */
import { getInt } from "../attributes.ts";
import type { Shape } from "../model.ts";
import { axesOf, axisOf, productOf } from "./dims.ts";
import { givenAxes } from "./layout.ts";
import { integersOf, like, mismatch, required, shapeOf, typed, type Operation, type Rule } from "./operation.ts";

function reduced(operation: Operation): Shape | null {
  const input = shapeOf(operation, 0);
  const axes = givenAxes(operation, 1);
  const keep = getInt(operation.node, "keepdims", 1) !== 0;
  if (input === null) return null;
  if (axes === null) return keep ? Array<string>(input.length).fill("") : null;
  const nothing = axes === undefined || axes.length === 0;
  if (nothing && getInt(operation.node, "noop_with_empty_axes", 0) !== 0) return input;
  const drop = nothing ? new Set(input.keys()) : axesOf(operation, axes, input.length);
  return keep ? input.map((dim, axis) => (drop.has(axis) ? 1 : dim)) : input.filter((_, axis) => !drop.has(axis));
}

const reduce: Rule = (operation) => like(operation, reduced(operation));

const reduceProduct: Rule = (operation) => {
  const { values } = required(operation, 0);
  return like(operation, reduced(operation), values === undefined ? undefined : [productOf(values)]);
};

const argument: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  if (input === null) return typed("int64", null);
  const axis = axisOf(operation, getInt(operation.node, "axis", 0), input.length);
  return typed("int64", getInt(operation.node, "keepdims", 1) === 0 ? input.toSpliced(axis, 1) : input.with(axis, 1));
};

const topK: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  const count = getInt(operation.node, "k", undefined) ?? integersOf(operation, 1)?.[0];
  if (count !== undefined && count < 0) mismatch(operation, `k ${count} is negative`);
  const shape = input === null ? null : input.with(axisOf(operation, getInt(operation.node, "axis", -1), input.length), count ?? "");
  return [...like(operation, shape), { type: "int64", shape }];
};

/** Reductions. */
export const REDUCTION_RULES: Readonly<Record<string, Rule>> = {
  ...Object.fromEntries("Mean Sum Max Min L1 L2 LogSum LogSumExp SumSquare".split(" ").map((name) => [`Reduce${name}`, reduce])),
  ReduceProd: reduceProduct,
  ArgMax: argument,
  ArgMin: argument,
  TopK: topK,
};
