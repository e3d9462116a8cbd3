/**
 * A training graph to a program: each node by the first way that fits, in the order of the graph.
 * @module
 */
import type { Node } from "@sparqkit/onnx";
import type { TrainingGraph } from "../differentiate/index.ts";
import { held } from "./held.ts";
import { lowerConv, lowerConvTranspose } from "./lower/conv.ts";
import { lowerBiasGradient, lowerClamp, lowerClipMax, lowerMask, lowerSum } from "./lower/elementwise.ts";
import { lowerFallback, lowerReshape } from "./lower/fallback.ts";
import { lowerLoss, lowerLossGradient, lowerQuantize } from "./lower/loss.ts";
import { lowerNormalizationGradient, lowerRunning, lowerTraining, type Norms } from "./lower/normalization.ts";
import { lowerConvWeightGradient } from "./lower/weight-gradient.ts";
import { lowerByTaps } from "./lower/taps.ts";
import { chooseGrids } from "./lower/window.ts";
import { Lowering } from "./lowering.ts";
import type { Id, Meeting, Program } from "./program.ts";

type Rule = (lowering: Lowering, node: Node, norms: Norms) => boolean;

const byNorms =
  (rule: (lowering: Lowering, norms: Norms, node: Node) => boolean): Rule =>
  (lowering, node, norms) =>
    rule(lowering, norms, node);

/** How operators of ONNX are run, where not as they are. */
const STANDARD: Readonly<Record<string, Rule>> = {
  Conv: lowerConv,
  ConvTranspose: lowerConvTranspose,
  BatchNormalization: byNorms(lowerRunning),
  Relu: lowerClamp,
  Clip: lowerClamp,
  Add: lowerSum,
  Sum: lowerSum,
  ReduceSum: lowerBiasGradient,
};

/** How operators of ours are run. */
const OWN: Readonly<Record<string, Rule>> = {
  ConvWeightGradient: (lowering, node) => lowerConvWeightGradient(lowering, node) || lowerByTaps(lowering, node),
  BatchNormalizationTraining: byNorms(lowerTraining),
  BatchNormalizationTrainingGradient: byNorms(lowerNormalizationGradient),
  BatchNormalizationGradient: byNorms(lowerNormalizationGradient),
  ReluGradient: lowerMask,
  ClipGradient: lowerMask,
  ClipMaxGradient: lowerClipMax,
  SoftmaxCrossEntropyGradient: lowerLossGradient,
  QuantizeActivations: lowerQuantize,
};

/**
 * Compile.
 *
 * @param blocks whether ONNX Runtime has convolutions over blocks of sixteen channels on this machine
 */
export function compile(graph: TrainingGraph, blocks: boolean): Program {
  const { model } = graph;
  const lowering = new Lowering(model, blocks);
  const { builder } = lowering;
  for (const { name, type } of model.graph.inputs) lowering.set(name, held(lowering.dims(name), { plain: builder.feed(name, type, lowering.dims(name)) }));
  chooseGrids(lowering);
  const norms: Norms = new Map();
  let loss: Meeting | undefined;
  for (const node of model.graph.nodes) {
    if (node.opType === "SoftmaxCrossEntropy") {
      loss = lowerLoss(lowering, node);
      continue;
    }
    const rule = (node.domain === "" ? STANDARD : OWN)[node.opType];
    if (rule?.(lowering, node, norms) !== true && !lowerReshape(lowering, node)) lowerFallback(lowering, node);
  }
  const results = (names: readonly string[]): { list: { name: string; value: Id; length: number; offset: number }[]; total: number } => {
    let total = 0;
    const list = names.map((name) => {
      const length = lowering.dims(name).reduce((a, b) => a * b, 1);
      const result = { name, value: builder.keep(lowering.plain(name)), length, offset: total };
      total += length;
      return result;
    });
    return { list, total };
  };
  const gradients = results(graph.parameters.map(({ gradient }) => gradient));
  const statistics = results(graph.batchNorms.flatMap(({ batchMean, batchVariance }) => (batchMean === undefined ? [] : [batchMean, batchVariance!])));
  return builder.finish({
    gradients: gradients.list,
    statistics: statistics.list,
    loss: loss!,
    gradientFloats: gradients.total,
    statisticFloats: statistics.total,
  });
}
