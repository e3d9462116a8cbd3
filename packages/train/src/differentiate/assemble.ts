/**
 * From the tape to the training model: what its inputs and outputs are and mean.
 * @module
 */
import { floatData, getFloat, model as makeModel, pruneUnused, sizeOf, valueInfo, type Node, type ValueInfo } from "@sparqkit/onnx";
import { DOMAIN, OPSET } from "./functions/define.ts";
import { nameOf, type Candidate } from "./parameters.ts";
import type { Prepared } from "./prepare.ts";
import { epsilonOf, statisticsOf } from "./rules/batch-normalization.ts";
import type { BatchNormMode } from "./rules/index.ts";
import { gradientName, type Tape } from "./tape.ts";
import type { BatchNorm, Parameter, TrainingGraph } from "./training-graph.ts";

/** Parameters that got a gradient. Two that get the same one get a copy each: graph outputs are distinct. */
export function collectParameters(tape: Tape, candidates: readonly Candidate[]): Parameter[] {
  const used = new Set<string>();
  return candidates.flatMap(({ name, role, layer, tensor }) => {
    const own = tape.gradient(name);
    if (own === undefined) return [];
    const gradient = used.has(own) ? tape.emit("Identity", [own], {}, gradientName(name)) : own;
    used.add(gradient);
    return [{ name, shape: [...tensor.dims], role, layer, gradient, value: floatData(tensor) }];
  });
}

/** What a trainer needs to know of a BatchNormalization. */
export function describeNorm(tape: Tape, node: Node, mode: BatchNormMode): BatchNorm {
  const [images, channels, ...space] = tape.shape(node.inputs[0]!) as [number, number, ...number[]];
  const [mean, variance] = [node.inputs[3]!, node.inputs[4]!];
  const batch = statisticsOf(node);
  return {
    name: nameOf(node),
    momentum: getFloat(node, "momentum", 0.9),
    epsilon: epsilonOf(node),
    channels,
    count: images * sizeOf(space),
    mean,
    variance,
    meanValue: floatData(tape.constant(mean)!),
    varianceValue: floatData(tape.constant(variance)!),
    ...(mode === "batch" ? { batchMean: batch.mean, batchVariance: batch.variance } : {}),
  };
}

const vector = (name: string, channels: number): ValueInfo => valueInfo(name, "float32", [channels]);

type Parts = Pick<TrainingGraph, "labels" | "loss" | "logits" | "parameters" | "batchNorms">;

/** The training model and what its inputs and outputs mean. What no output depends on is left out. */
export function assemble(tape: Tape, { input, model, notes, output }: Prepared, parts: Parts): TrainingGraph {
  const { labels, loss, logits, parameters, batchNorms } = parts;
  const [batch, classes] = tape.shape(output) as [number, number];
  const running = batchNorms.filter(({ batchMean }) => batchMean === undefined);
  const measured = batchNorms.filter(({ batchMean }) => batchMean !== undefined);
  const inputs = [
    valueInfo(input.name, input.type, input.shape),
    valueInfo(labels, "int64", [batch]),
    ...parameters.map(({ name, shape }) => valueInfo(name, "float32", shape)),
    ...running.flatMap(({ mean, variance, channels }) => [vector(mean, channels), vector(variance, channels)]),
  ];
  const outputs = [
    valueInfo(loss, "float32", []),
    valueInfo(logits, "float32", [batch, classes]),
    ...parameters.map(({ gradient, shape }) => valueInfo(gradient, "float32", shape)),
    ...measured.flatMap(({ batchMean, batchVariance, channels }) => [vector(batchMean!, channels), vector(batchVariance!, channels)]),
  ];
  const fed = new Set(inputs.map(({ name }) => name));
  const training = makeModel({
    name: model.graph.name || "training",
    opset: OPSET,
    inputs,
    outputs,
    nodes: tape.nodes,
    initializers: Object.fromEntries([...tape.initializers].filter(([name]) => !fed.has(name))),
    functions: [...tape.functions, ...model.functions.filter(({ domain }) => domain !== DOMAIN)],
  });
  for (const [domain, version] of model.opsets) if (!training.opsets.has(domain)) training.opsets.set(domain, version);
  pruneUnused(training);
  return { model: training, input: input.name, labels, loss, logits, batch, classes, parameters, batchNorms, notes };
}
