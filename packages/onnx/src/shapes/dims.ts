/**
 * Arithmetic on dimensions that may be symbols (`"N"`) or unknown (`""`).
 * @module
 */
import type { Shape } from "../model.ts";
import { mismatch, show, type Operation } from "./operation.ts";

/** One dimension. */
export type Dim = number | string;

/** Apply a function to a dimension where it is a number; anything else becomes unknown. */
export function mapDim(dim: Dim, change: (dim: number) => number): Dim {
  return typeof dim === "number" ? change(dim) : "";
}

/** Sum of dimensions, unknown where one is no number; a single dimension keeps its name. */
export function sumDims(dims: readonly Dim[]): Dim {
  if (dims.length === 1) return dims[0]!;
  return dims.every((dim) => typeof dim === "number") ? dims.reduce((sum, dim) => sum + dim, 0) : "";
}

/** Product of dimensions: a number, a single name where all else is 1, else unknown. */
export function productOf(dims: readonly Dim[]): Dim {
  if (dims.includes(0)) return 0;
  const names = dims.filter((dim) => typeof dim === "string");
  const size = dims.reduce<number>((product, dim) => (typeof dim === "number" ? product * dim : product), 1);
  if (names.length === 0) return size;
  return names.length === 1 && size === 1 ? names[0]! : "";
}

/** Quotient of two products of dimensions, names cancelling out: [N, 64, 7] / [N, 7] = 64; unknown where it does not come out even. */
export function quotientOf(over: readonly Dim[], under: readonly Dim[]): Dim {
  const names = over.filter((dim) => typeof dim === "string");
  for (const name of under.filter((dim) => typeof dim === "string")) {
    const index = name === "" ? -1 : names.indexOf(name);
    if (index < 0) return "";
    names.splice(index, 1);
  }
  const numbers = (dims: readonly Dim[]): number => dims.reduce<number>((product, dim) => (typeof dim === "number" ? product * dim : product), 1);
  const size = numbers(over) / numbers(under);
  return Number.isInteger(size) ? productOf([...names, size]) : "";
}

/** The dimension two values must share; the more exact of the two, or a mismatch. */
export function sameDim(operation: Operation, a: Dim, b: Dim, what: string): Dim {
  if (typeof a === "number" && typeof b === "number" && a !== b) mismatch(operation, `${what} must agree, but they are ${a} and ${b}`);
  return typeof a === "number" || (b === "" && typeof b !== "number") ? a : b;
}

/** Axis counted from the front: negative axes count from the end. */
export function axisOf(operation: Operation, axis: number, rank: number): number {
  if (!Number.isInteger(axis) || axis < -rank || axis >= rank) mismatch(operation, `axis ${axis} does not exist in rank ${rank}`);
  return axis < 0 ? axis + rank : axis;
}

/** Axes counted from the front, each at most once. */
export function axesOf(operation: Operation, axes: readonly number[], rank: number): Set<number> {
  const result = new Set(axes.map((axis) => axisOf(operation, axis, rank)));
  if (result.size !== axes.length) mismatch(operation, `axes [${axes.join(", ")}] name one axis twice`);
  return result;
}

/** Shape of an elementwise operator with numpy broadcasting; null where a rank is unknown. */
export function broadcast(operation: Operation, shapes: readonly (Shape | null)[]): Shape | null {
  let result: Shape | null = [];
  for (const shape of shapes) {
    if (shape === null) result = null;
    else if (result !== null) result = broadcastTwo(operation, result, shape);
  }
  return result;
}

function broadcastTwo(operation: Operation, a: Shape, b: Shape): Shape {
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, axis): Dim => {
    const x = a[axis - rank + a.length] ?? 1;
    const y = b[axis - rank + b.length] ?? 1;
    if (x === 1) return y;
    if (y === 1 || x === y) return x;
    if (typeof x === "number" && typeof y === "number") mismatch(operation, `shapes ${show(a)} and ${show(b)} do not broadcast`);
    if (typeof x === "number") return x;
    return typeof y === "number" ? y : "";
  });
}
