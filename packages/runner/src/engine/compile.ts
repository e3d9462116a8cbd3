/**
 * From a cut graph to what a pipeline loads: serialized segments and the memory order at each cut. Plain data, so that worker threads can be sent it.
 * @module
 */
import { consumers, serializeModel, type Model, type Node } from "@sparqkit/onnx";
import type { Cut, CutGraph, PlaneCut } from "@sparqkit/quantizer";
import { withStopper } from "./direct-outputs.ts";
import { blockSize, optimize, type Optimized } from "./optimize.ts";
import { segmentGraph } from "./segments.ts";

/** A cut and the order its tensor stands in. */
export interface CompiledCut {
  readonly cut: Cut;
  /** Channels in a block, or null for NCHW. */
  readonly block: number | null;
}

export interface CompiledSegment {
  readonly bytes: Uint8Array;
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly cuts: readonly CompiledCut[];
}

export interface Compiled {
  readonly segments: readonly CompiledSegment[];
  readonly outputs: readonly string[];
  /** Whether the segments are already optimized, or ONNX Runtime should optimize each on loading. */
  readonly optimized: boolean;
}

/**
 * Compile a cut graph.
 *
 * @param blocked whether to try ONNX Runtime's blocked layout; off for graphs that run a few times only
 */
export async function compile({ model, cuts }: CutGraph, blocked = true): Promise<Compiled> {
  const [block, optimized] = blocked && cuts.length > 0 ? [await blockSize(), await optimize(model)] : [1, null];
  const usable = optimized && cuts.every((cut) => cut.kind !== "planes" || survives(cut, optimized)) ? optimized : null;
  const source = usable?.model ?? model;
  const segments = segmentGraph(
    source,
    cuts.map((cut) => renamed(cut, source)),
  ).map((segment) => ({
    bytes: serializeModel(withStopper(segment.model)),
    reads: segment.reads,
    writes: segment.writes,
    cuts: segment.cuts.map((cut) => ({ cut, block: usable?.blocked.has(cut.tensor) ? block : null })),
  }));
  return { segments, outputs: model.graph.outputs.map((output) => output.name), optimized: usable !== null };
}

/** An optimizer renames values; the marker knows what the two beside it are called now. */
function renamed(cut: Cut, model: Model): Cut {
  if (cut.kind === "im2col") return cut;
  const marker = model.graph.nodes.find((node) => node.name === cut.marker)!;
  return { ...cut, tensor: marker.inputs[0]!, target: marker.outputs[0]! };
}

/**
 * Whether a marker still stands directly before its layers. ONNX Runtime may move a Transpose across it; pairs would then no longer be channels,
 * and the plain graph is used instead.
 */
function survives(cut: PlaneCut, { model }: Optimized): boolean {
  const marker = model.graph.nodes.find((node) => node.name === cut.marker);
  if (!marker || marker.opType !== "Tanh") return false;
  const readers = consumers(model.graph).get(marker.outputs[0]!) ?? [];
  return readers.length > 0 && readers.every((node) => isLayer(node) && node.inputs[0] === marker.outputs[0]);
}

function isLayer(node: Node): boolean {
  return ["Conv", "FusedConv", "Gemm", "FusedGemm", "MatMul"].includes(node.opType);
}
