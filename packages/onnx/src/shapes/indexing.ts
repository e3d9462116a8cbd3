/**
 * Operators that take parts or repeat: Concat, Split, Slice, Gather, Expand, Tile, Pad.
 * @module
 */
import { getInt, getInts } from "../attributes.ts";
import type { Shape } from "../model.ts";
import { axesOf, axisOf, broadcast, mapDim, sameDim, sumDims, type Dim } from "./dims.ts";
import { integersOf, like, mismatch, required, shapeOf, show, valuesOf, VALUE_LIMIT, type Operation, type Rule } from "./operation.ts";

const concat: Rule = (operation) => {
  const shapes = operation.inputs.map((_, i) => shapeOf(operation, i));
  const first = shapes[0];
  const values = concatValues(operation);
  if (first === undefined) return mismatch(operation, "there are no inputs");
  if (first === null || shapes.includes(null)) return like(operation, null);
  const stated = getInt(operation.node, "axis", undefined) ?? mismatch(operation, "axis is missing");
  const axis = axisOf(operation, stated, first.length);
  const known = shapes as Shape[];
  if (known.some((shape) => shape.length !== first.length)) mismatch(operation, `inputs ${known.map(show).join(", ")} differ in rank`);
  const joined = first.map((dim, i) =>
    i === axis
      ? sumDims(known.map((shape) => shape[i]!))
      : known.reduce((same, shape) => sameDim(operation, same, shape[i]!, `axis ${i} of ${known.map(show).join(", ")}`), dim),
  );
  return like(operation, joined, values);
};

function concatValues(operation: Operation): Dim[] | undefined {
  const lists = operation.inputs.map((input) => input?.values);
  if (lists.some((list) => list === undefined)) return undefined;
  const all = (lists as Shape[]).flat();
  return all.length <= VALUE_LIMIT ? all : undefined;
}

const split: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  const { type } = required(operation, 0);
  const count = operation.node.outputs.length;
  if (input === null) return operation.node.outputs.map(() => ({ type, shape: null }));
  const axis = axisOf(operation, getInt(operation.node, "axis", 0), input.length);
  const total = input[axis]!;
  const sizes = getInts(operation.node, "split", undefined) ?? integersOf(operation, 1);
  if (sizes === null) return operation.node.outputs.map(() => ({ type, shape: input.with(axis, "") }));
  if (sizes === undefined) {
    const parts = getInt(operation.node, "num_outputs", count);
    if (parts !== count) mismatch(operation, `num_outputs is ${parts}, the node has ${count} outputs`);
    const chunk = mapDim(total, (size) => Math.ceil(size / parts)); // the last part is smaller where it does not come out even
    return Array.from({ length: parts }, (_, i) => ({
      type,
      shape: input.with(
        axis,
        mapDim(total, (size) => Math.max(Math.min(Number(chunk), size - i * Number(chunk)), 0)),
      ),
    }));
  }
  if (sizes.length !== count || sizes.some((size) => size < 0)) mismatch(operation, `split [${sizes.join(", ")}] does not fit ${count} outputs`);
  const sum = sizes.reduce((a, b) => a + b, 0);
  if (typeof total === "number" && sum !== total) mismatch(operation, `split [${sizes.join(", ")}] does not add up to axis ${axis} of ${show(input)}`);
  return sizes.map((size) => ({ type, shape: input.with(axis, size) }));
};

interface Range {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly axes: readonly number[];
  readonly steps: readonly number[];
}

/** Ranges of Slice from attributes (before opset 10) or inputs; null where they are not known. */
function rangeOf(operation: Operation): Range | null {
  const { node } = operation;
  const starts = getInts(node, "starts", undefined) ?? integersOf(operation, 1);
  const ends = getInts(node, "ends", undefined) ?? integersOf(operation, 2);
  if (starts === undefined || ends === undefined) return mismatch(operation, "starts or ends are missing");
  const axes = getInts(node, "axes", undefined) ?? integersOf(operation, 3);
  const steps = integersOf(operation, 4);
  if (starts === null || ends === null || axes === null || steps === null) return null;
  const range = { starts, ends, axes: axes ?? starts.map((_, i) => i), steps: steps ?? starts.map(() => 1) };
  if ([range.ends, range.axes, range.steps].some((list) => list.length !== starts.length)) mismatch(operation, "starts, ends, axes and steps differ in length");
  if (range.steps.includes(0)) mismatch(operation, "a step is 0");
  return range;
}

function clampedRange(size: number, start: number, end: number, step: number): { first: number; count: number } {
  const clamp = (value: number): number => Math.min(Math.max(value < 0 ? value + size : value, step > 0 ? 0 : -1), step > 0 ? size : size - 1);
  const first = Math.min(Math.max(start < 0 ? start + size : start, 0), step > 0 ? size : size - 1);
  return { first, count: Math.max(Math.ceil((clamp(end) - first) / step), 0) };
}

const slice: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  const range = rangeOf(operation);
  if (input === null) return like(operation, null);
  if (range === null) return like(operation, Array<string>(input.length).fill(""));
  axesOf(operation, range.axes, input.length);
  const shape = [...input];
  range.axes.forEach((stated, i) => {
    const axis = axisOf(operation, stated, input.length);
    const whole = range.starts[i] === 0 && range.steps[i] === 1 && range.ends[i]! >= 2 ** 31 - 1; // everything, whatever the size
    if (!whole) shape[axis] = mapDim(input[axis]!, (size) => clampedRange(size, range.starts[i]!, range.ends[i]!, range.steps[i]!).count);
  });
  const { values } = required(operation, 0);
  return like(operation, shape, values === undefined || input.length !== 1 ? undefined : sliceValues(values, range));
};

function sliceValues(values: Shape, { starts, ends, steps }: Range): Shape {
  if (starts.length === 0) return values;
  const { first, count } = clampedRange(values.length, starts[0]!, ends[0]!, steps[0]!);
  return Array.from({ length: count }, (_, i) => values[first + i * steps[0]!]!);
}

const gather: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  const indices = shapeOf(operation, 1);
  if (input === null || indices === null) return like(operation, null);
  const axis = axisOf(operation, getInt(operation.node, "axis", 0), input.length);
  const shape = [...input.slice(0, axis), ...indices, ...input.slice(axis + 1)];
  const picks = integersOf(operation, 1);
  const size = input[axis]!;
  if (picks !== null && picks !== undefined && typeof size === "number" && picks.some((pick) => pick < -size || pick >= size)) {
    mismatch(operation, `index ${picks.find((pick) => pick < -size || pick >= size)} is outside axis ${axis} of ${show(input)}`);
  }
  const source = required(operation, 0).values;
  const values =
    source === undefined || picks === null || picks === undefined || input.length !== 1 || shape.length > 1
      ? undefined
      : picks.map((pick) => source.at(pick) ?? "");
  return like(operation, shape, values);
};

const gatherElements: Rule = (operation) => like(operation, shapeOf(operation, 1));

const expand: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  const target = valuesOf(operation, 1) ?? null;
  if (target?.some((dim) => typeof dim === "number" && dim < 0)) mismatch(operation, `the target ${show(target)} is negative`);
  return like(operation, broadcast(operation, [input, target]));
};

const tile: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  const repeats = integersOf(operation, 1) ?? null;
  if (input === null) return like(operation, null);
  if (repeats === null) return like(operation, Array<string>(input.length).fill(""));
  if (repeats.length !== input.length || repeats.some((repeat) => repeat < 0)) mismatch(operation, `repeats [${repeats.join(", ")}] do not fit ${show(input)}`);
  return like(
    operation,
    input.map((dim, axis) => (repeats[axis] === 1 ? dim : mapDim(dim, (size) => size * repeats[axis]!))),
  );
};

const pad: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  const pads = getInts(operation.node, "pads", undefined) ?? integersOf(operation, 1);
  if (pads === undefined) return mismatch(operation, "pads are missing");
  if (input === null) return like(operation, null);
  const axes = integersOf(operation, 3);
  if (pads === null || axes === null) return like(operation, Array<string>(input.length).fill(""));
  const order = [...(axes === undefined ? input.keys() : axesOf(operation, axes, input.length))];
  if (pads.length !== 2 * order.length) mismatch(operation, `pads [${pads.join(", ")}] do not fit ${show(input)}`);
  const shape = [...input];
  order.forEach((axis, i) => {
    const added = pads[i]! + pads[i + order.length]!;
    if (added !== 0)
      shape[axis] = mapDim(input[axis]!, (size) =>
        size + added >= 0 ? size + added : mismatch(operation, `pads [${pads.join(", ")}] remove more than ${show(input)} has`),
      );
  });
  return like(operation, shape);
};

const scatter: Rule = (operation) => like(operation, shapeOf(operation, 0));

const oneHot: Rule = (operation) => {
  const indices = shapeOf(operation, 0);
  const depth = integersOf(operation, 1)?.[0] ?? "";
  const { type } = required(operation, 2);
  if (indices === null) return [{ type, shape: null }];
  const axis = axisOf(operation, getInt(operation.node, "axis", -1), indices.length + 1);
  return [{ type, shape: indices.toSpliced(axis, 0, depth) }];
};

/** Operators that take parts, join or repeat. */
export const INDEXING_RULES: Readonly<Record<string, Rule>> = {
  Concat: concat,
  Split: split,
  Slice: slice,
  Gather: gather,
  GatherElements: gatherElements,
  Expand: expand,
  Tile: tile,
  Pad: pad,
  ScatterElements: scatter,
  ScatterND: scatter,
  OneHot: oneHot,
};
