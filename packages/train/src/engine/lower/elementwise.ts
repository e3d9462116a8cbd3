/**
 * Sums, ReLU and Clip, forward and back: collected until something needs the result in memory.
 * @module
 */
import { floatData, type Node } from "@sparqkit/onnx";
import { BLOCK, spatial } from "../grid.ts";
import { held, type Sum } from "../held.ts";
import type { Lowering } from "../lowering.ts";
import type { Bound, Source } from "../program.ts";
import { inBlocks, maskOf, sourceOf, termsOf } from "./sources.ts";

const TERMS = 2; // that one pass reads

/** Add and Sum of tensors of one shape. */
export function lowerSum(lowering: Lowering, node: Node): boolean {
  const [y] = node.outputs as [string];
  const shape = String(lowering.dims(y));
  if (!node.inputs.some((name) => inBlocks(lowering, name)) || node.inputs.some((name) => String(lowering.dims(name)) !== shape)) return false;
  const lists = node.inputs.map((name) => [...termsOf(lowering, name)]);
  node.inputs.forEach((name, i) => {
    if (lists.flat().length > TERMS && lists[i]!.length > 1) lists[i] = [{ at: lowering.located(name), affine: null }];
  });
  const terms = lists.flat();
  while (terms.length > TERMS) {
    const out = lowering.builder.located(lowering.grid(y));
    const pair = terms.splice(0, TERMS).map((term) => lowering.term(term));
    lowering.builder.emit({ kind: "combine", terms: pair, low: -Infinity, high: Infinity, out });
    terms.unshift({ at: out, affine: null });
  }
  lowering.defer(y, { kind: "sum", terms, low: -Infinity, high: Infinity });
  return true;
}

/** Relu, and Clip that leaves 0 as it is: the channels that fill a block stay 0. */
export function lowerClamp(lowering: Lowering, node: Node): boolean {
  const [x] = node.inputs as [string];
  const [y] = node.outputs as [string];
  if (!inBlocks(lowering, x)) return false;
  const [low, high] = node.opType === "Relu" ? [0, Infinity] : [boundOf(lowering, node.inputs[1], -Infinity), boundOf(lowering, node.inputs[2], Infinity)];
  if (typeof low !== "number" || low > 0 || (typeof high === "number" && high < 0)) return false;
  const { lazy, blocked } = lowering.get(x);
  const both = lazy?.kind === "sum" && blocked.length === 0 ? intersect(lazy, { low, high }) : null;
  if (both !== null) lowering.defer(y, { kind: "sum", terms: (lazy as Sum).terms, ...both });
  else lowering.defer(y, { kind: "sum", terms: [{ at: lowering.located(x), affine: null }], low, high });
  return true;
}

interface Bounds {
  readonly low: Bound;
  readonly high: Bound;
}

/** Bounds one behind the other, or two masks of one value: the narrower; null where it is not known which that is. */
function intersect(a: Bounds, b: Bounds): Bounds | null {
  const low = tighter(a.low, b.low, -Infinity, Math.max);
  const high = tighter(a.high, b.high, Infinity, Math.min);
  return low === null || high === null ? null : { low, high };
}

function tighter(a: Bound, b: Bound, none: number, pick: (a: number, b: number) => number): Bound | null {
  if (a === none) return b;
  if (b === none) return a;
  if (typeof a === "number" && typeof b === "number") return pick(a, b);
  return typeof a !== "number" && typeof b !== "number" && a.value === b.value ? a : null;
}

function boundOf(lowering: Lowering, name: string | undefined, none: number): Bound {
  if (name === undefined || name === "") return none;
  const constant = lowering.initializer(name);
  return constant === undefined ? { value: lowering.plain(name) } : floatData(constant)[0]!;
}

/** ReluGradient and ClipGradient. */
export function lowerMask(lowering: Lowering, node: Node): boolean {
  const [dy, value] = node.inputs as [string, string];
  const [dx] = node.outputs as [string];
  const relu = node.opType === "ReluGradient";
  const looked = relu ? clippedFrom(lowering, value) : clippedFrom(lowering, value, node.inputs.slice(2));
  if (!inBlocks(lowering, looked)) return false;
  const [low, high] = relu ? [0, Infinity] : [boundOf(lowering, node.inputs[2], -Infinity), boundOf(lowering, node.inputs[3], Infinity)];
  const mask = maskOf(lowering, looked, low, high);
  const { source, made } = sourceOf(lowering, dy);
  const earlier = made ? null : source.mask;
  const both = earlier !== null && earlier.at.value === mask.at.value && earlier.affine === mask.affine ? intersect(earlier, mask) : null;
  if (both !== null) lowering.defer(dx, { kind: "masked", source: { ...source, mask: { ...mask, ...both } } });
  else lowering.defer(dx, { kind: "masked", source: { ...unmasked(lowering, dy), mask } });
  return true;
}

/**
 * What Clip made of a value, where that is easier to come by: it lies strictly between Clip's own `bounds` at the same places, and above 0 if they are left out,
 * as a ReLU in front of the Clip asks (where the upper bound is not above 0, nothing passes Clip's own mask anyway).
 */
function clippedFrom(lowering: Lowering, x: string, bounds?: readonly string[]): string {
  const clip = lowering.readers(x).find(({ opType, inputs }) => opType === "Clip" && (bounds === undefined || String(inputs.slice(1)) === String(bounds)));
  if (clip === undefined || (bounds === undefined && lowering.uses(x) > 1)) return x;
  const low = boundOf(lowering, clip.inputs[1], -Infinity);
  return bounds !== undefined || (typeof low === "number" && low <= 0) ? clip.outputs[0]! : x;
}

/** A gradient as one or two terms without a mask. */
function unmasked(lowering: Lowering, name: string): Pick<Source, "d" | "e"> {
  const { source } = sourceOf(lowering, name);
  return source.mask === null ? source : { d: lowering.located(name), e: null };
}

/** ClipMaxGradient: the sum of the gradient where the value is at or above the bound. */
export function lowerClipMax(lowering: Lowering, node: Node): boolean {
  const [dy, x, max] = node.inputs as [string, string, string];
  const [dmax] = node.outputs as [string];
  const clip = lowering.readers(x).find(({ opType, inputs }) => opType === "Clip" && inputs[2] === max);
  const looked = clip?.outputs[0] ?? x; // at the bound wherever the value is at or above it
  if (!inBlocks(lowering, looked) || lowering.dims(max).length > 0) return false;
  const mask = maskOf(lowering, looked, boundOf(lowering, max, Infinity), Infinity);
  const source = { ...unmasked(lowering, dy), mask };
  const { builder } = lowering;
  const out = builder.plain("float32", []);
  const sums = builder.value(source.d.grid.blocks * BLOCK * 2 * 8);
  builder.emit({ kind: "total", source, channels: spatial(lowering.dims(dy)).channels, sums, out });
  lowering.set(dmax, held(lowering.dims(dmax), { plain: out }));
  return true;
}

/** ReduceSum over all axes but the channels: the gradient of a bias. */
export function lowerBiasGradient(lowering: Lowering, node: Node): boolean {
  const [dy, axes] = node.inputs as [string, string | undefined];
  const [db] = node.outputs as [string];
  const { length } = lowering.dims(dy);
  const constant = axes === undefined ? undefined : lowering.initializer(axes);
  const others = Array.from({ length }, (_, i) => i).filter((axis) => axis !== 1);
  if (constant === undefined || String(constant.data) !== String(others) || lowering.dims(db).length !== 1 || !inBlocks(lowering, dy)) return false;
  const value = lowering.get(dy);
  if (value.total === null) {
    const { builder } = lowering;
    const { channels } = spatial(value.dims);
    const { source } = sourceOf(lowering, dy);
    value.total = builder.plain("float32", [channels]);
    builder.emit({
      kind: "reduce",
      source,
      out: null,
      channels,
      total: value.total,
      through: null,
      sums: builder.value(source.d.grid.blocks * BLOCK * 2 * 8),
    });
  }
  lowering.set(db, held(lowering.dims(db), { plain: value.total }));
  return true;
}
