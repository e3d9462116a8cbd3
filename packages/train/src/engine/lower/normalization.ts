/**
 * BatchNormalization by batch or running statistics, forward and back.
 * @module
 */
import { getFloat, type Node } from "@sparqkit/onnx";
import { BLOCK, PIXEL, spatial } from "../grid.ts";
import { held } from "../held.ts";
import type { Lowering } from "../lowering.ts";
import type { Id, Located } from "../program.ts";
import type { ReduceStep } from "../steps.ts";
import { inBlocks, sourceOf } from "./sources.ts";

/** What the way back needs of a normalization. */
interface Norm {
  readonly index: number;
  readonly x: Located;
  readonly means: Id;
  readonly running: boolean;
}

/** Normalizations of a graph by the names of their input and their mean. */
export type Norms = Map<string, Norm>;

const keyOf = (x: string, mean: string): string => JSON.stringify([x, mean]);

function rooms(lowering: Lowering, blocks: number): { affine: Id; means: Id } {
  return { affine: lowering.builder.value(blocks * 2 * PIXEL), means: lowering.builder.value(blocks * PIXEL) };
}

/** BatchNormalizationTraining. */
export function lowerTraining(lowering: Lowering, norms: Norms, node: Node): boolean {
  const { builder } = lowering;
  const [x, scale, shift] = node.inputs as [string, string, string];
  const [y, mean = "", variance = ""] = node.outputs as [string, string, string];
  const at = lowering.located(x);
  const { channels } = spatial(lowering.dims(x));
  const { blocks } = at.grid;
  const index = builder.norms++;
  const own = { ...rooms(lowering, blocks), mean: builder.plain("float32", [channels]), variance: builder.plain("float32", [channels]) };
  builder.emit({
    kind: "statistics",
    x: at,
    channels,
    norm: index,
    epsilon: getFloat(node, "epsilon", 1e-5),
    ...own,
    scale: lowering.plain(scale),
    shift: lowering.plain(shift),
    sums: builder.value(blocks * BLOCK * 2 * 8),
    meeting: builder.meeting(2 * channels),
  });
  lowering.set(mean, held([channels], { plain: own.mean }));
  lowering.set(variance, held([channels], { plain: own.variance }));
  norms.set(keyOf(x, mean), { index, x: at, means: own.means, running: false });
  lowering.defer(y, { kind: "sum", terms: [{ at, affine: own.affine }], low: -Infinity, high: Infinity });
  return true;
}

/** BatchNormalization as at inference, where its input is in blocks. */
export function lowerRunning(lowering: Lowering, norms: Norms, node: Node): boolean {
  const { builder } = lowering;
  const [x, scale, shift, mean, variance] = node.inputs as [string, string, string, string, string];
  const [y] = node.outputs as [string];
  if (!lowering.blocks || node.outputs.length > 1) return false;
  const at = lowering.located(x);
  const { channels } = spatial(lowering.dims(x));
  const index = builder.norms++;
  const { affine, means } = rooms(lowering, at.grid.blocks);
  builder.emit({
    kind: "running",
    channels,
    blocks: at.grid.blocks,
    norm: index,
    epsilon: getFloat(node, "epsilon", 1e-5),
    affine,
    means,
    scale: lowering.plain(scale),
    shift: lowering.plain(shift),
    mean: lowering.plain(mean),
    variance: lowering.plain(variance),
  });
  norms.set(keyOf(x, mean), { index, x: at, means, running: true });
  lowering.defer(y, { kind: "sum", terms: [{ at, affine }], low: -Infinity, high: Infinity });
  return true;
}

/** BatchNormalizationTrainingGradient and BatchNormalizationGradient: sums by channel, then a pass that makes the gradient where it is needed. */
export function lowerNormalizationGradient(lowering: Lowering, norms: Norms, node: Node): boolean {
  const { builder } = lowering;
  const [dy, x, scale, mean] = node.inputs as [string, string, string, string];
  const [dx, dscale, dshift] = node.outputs as [string, string?, string?];
  const norm = norms.get(keyOf(x, mean));
  if (norm === undefined) return false;
  const { channels } = spatial(lowering.dims(x));
  const { blocks } = norm.x.grid;
  const value = lowering.get(dy);
  const { source, made } = sourceOf(lowering, dy);
  const out = !made && inBlocks(lowering, dy) && lowering.uses(dy) > 1 ? builder.located(lowering.grid(dy)) : null;
  const scales = { dscale: lowering.wanted(dscale) ? builder.plain("float32", [channels]) : null };
  const total = builder.plain("float32", [channels]);
  const factors = builder.value(blocks * 3 * PIXEL);
  const through: ReduceStep["through"] = {
    norm: norm.index,
    x: norm.x,
    means: norm.means,
    scale: lowering.plain(scale),
    factors,
    ...scales,
    meeting: norm.running ? null : builder.meeting(2 * channels),
  };
  builder.emit({ kind: "reduce", source, out, channels, sums: builder.value(blocks * BLOCK * 2 * 8), total, through });
  value.total = total;
  if (out !== null) value.blocked.push(out);
  if (scales.dscale !== null) lowering.set(dscale!, held([channels], { plain: scales.dscale }));
  if (lowering.wanted(dshift)) lowering.set(dshift, held([channels], { plain: total }));
  const own = out === null ? source : { d: out, e: null, mask: null };
  if (lowering.wanted(dx)) lowering.defer(dx, { kind: "projected", source: own, x: norm.x, factors });
  return true;
}
