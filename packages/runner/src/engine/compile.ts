/**
 * From a cut graph to what a pipeline loads: serialized segments and the joints between them. Plain data, so that worker threads can be sent it.
 * @module
 */
import { serializeModel, withStopper } from "@sparqkit/onnx";
import type { CutGraph } from "@sparqkit/quantizer";
import { joinGraph, type Joint } from "./joints.ts";
import { blockSize, optimize } from "./optimize.ts";
import { segmentGraph } from "./segments.ts";

export interface CompiledSegment {
  readonly bytes: Uint8Array;
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly joints: readonly Joint[];
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
 * @param evaluate whether to try ONNX Runtime's blocked layout and one pass per joint; off for calibration, which looks at what is between
 */
export async function compile(graph: CutGraph, evaluate = true): Promise<Compiled> {
  const optimized = evaluate && graph.cuts.length > 0 ? await optimize(graph.model) : null;
  const joined = optimized && joinGraph(graph, optimized.model, optimized.blocked, await blockSize(), true);
  const plain = joined ?? joinGraph(graph, graph.model, new Set(), 1, evaluate)!;
  const segments = segmentGraph(plain.model, plain.joints, graph.outputs).map(({ model, ...segment }) => ({
    ...segment,
    bytes: serializeModel(withStopper(model)),
  }));
  return { segments, outputs: graph.outputs, optimized: joined !== null };
}
