/**
 * Reverse-mode differentiation: an inference model in, a training model out that computes the loss and the gradient of every parameter.
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import { consumers, floatData, getFloat, model as makeModel, producers, pruneUnused, valueInfo, type Model, type Node, type ValueInfo } from "@sparqkit/onnx";
import { NothingToTrain, UnsupportedGraph } from "./errors.ts";
import { DOMAIN, OPSET } from "./functions/define.ts";
import { SoftmaxCrossEntropy, SoftmaxCrossEntropyGradient } from "./functions/softmax-cross-entropy.ts";
import { findObstacles } from "./obstacles.ts";
import { activeValues, findParameters, nameOf, type Candidate } from "./parameters.ts";
import { prepare, type Prepared } from "./prepare.ts";
import { epsilonOf, statisticsOf } from "./rules/batch-normalization.ts";
import { ruleOf, type BatchNormMode } from "./rules/index.ts";
import type { Role, View } from "./rules/rule.ts";
import { gradientName, Tape } from "./tape.ts";
import type { BatchNorm, Parameter, TrainingGraph } from "./training-graph.ts";

/** How a model is differentiated. */
export interface DifferentiateOptions {
  /** Mean over the batch of -log softmax(logits)[label]. */
  readonly loss?: "cross-entropy";
  /** Statistics BatchNormalization uses: the batch's (training, the default) or the running ones (fine-tuning with frozen statistics). */
  readonly batchNorm?: BatchNormMode;
  /** Images the training graph takes at a time; the model's own number unless given. */
  readonly batch?: number;
  /** Which parameters are trained; all but the bounds of Clip unless given. */
  readonly trainable?: (name: string, role: Role) => boolean;
  /** The output with the class scores; the model's first unless given. */
  readonly output?: string;
}

/**
 * Differentiate a model.
 *
 * @returns a model in opset 17 whose inputs are images, labels, parameters (and running statistics where they are used), and whose outputs are loss,
 * logits, gradients (and batch statistics where they are used)
 * @throws {UnsupportedGraph} naming every node that stands in the way
 * @throws {NothingToTrain} where no trainable parameter reaches the loss
 * @throws {NoLogits} where the output is no batch of class scores
 * @throws {InvalidParameter} where the batch is open, or the model needs several inputs
 * @example
 * const graph = differentiate(model, { batch: 64, batchNorm: "batch" });
 * graph.parameters[0]; // { name: "conv1.weight", shape: [16, 3, 3, 3], role: "weight", layer: "Conv_0", gradient: "gradient/conv1.weight", ... }
 */
export function differentiate(model: Model, options: DifferentiateOptions = {}): TrainingGraph {
  const { batchNorm = "batch", trainable = (_: string, role: Role): boolean => role !== "clip" } = options;
  if ((options.loss ?? "cross-entropy") !== "cross-entropy") throw new InvalidParameter("loss", options.loss, "cross-entropy");
  if (batchNorm !== "batch" && batchNorm !== "running") throw new InvalidParameter("batchNorm", batchNorm, "batch or running");
  const prepared = prepare(model, options);
  const { nodes } = prepared.model.graph;
  const view = viewOf(prepared);
  const all = findParameters(prepared.model.graph, view, batchNorm);
  const candidates = all.filter(({ name, role }) => trainable(name, role));
  if (candidates.length === 0) throw new NothingToTrain(all.length === 0 ? "the model has no parameters" : "no parameter is chosen");

  const active = activeValues(
    nodes,
    prepared.types,
    candidates.map(({ name }) => name),
  );
  const obstacles = findObstacles(nodes, prepared.types, active, view, batchNorm);
  if (obstacles.length > 0) throw new UnsupportedGraph(obstacles);

  const tape = new Tape(prepared.types, active, prepared.model.graph.initializers);
  for (const node of nodes) {
    const rule = ruleOf(node, batchNorm);
    if (rule?.forward === undefined) tape.push(node);
    else rule.forward(tape, node);
  }
  const { labels, loss, logits } = recordLoss(tape, prepared.output);
  for (const node of nodes.toReversed()) {
    const gradient = active.has(node.outputs[0]!) ? tape.gradient(node.outputs[0]!) : undefined;
    if (gradient !== undefined) ruleOf(node, batchNorm)!.backward(tape, node, gradient);
  }
  const parameters = collect(tape, candidates);
  if (parameters.length === 0) throw new NothingToTrain("no parameter reaches the loss");
  const batchNorms = nodes.filter(({ opType, domain }) => opType === "BatchNormalization" && domain === "").map((node) => describeNorm(tape, node, batchNorm));
  return assemble({ tape, prepared, labels, loss, logits, parameters, batchNorms, batchNorm });
}

function viewOf({ model, types }: Prepared): View {
  const makers = producers(model.graph);
  const readers = consumers(model.graph);
  const shapes = new Tape(types, new Set(), new Map());
  return {
    opset: model.opsets.get("") ?? 1,
    shape: (name) => shapes.shape(name),
    constant: (name) => model.graph.initializers.get(name),
    maker: (name) => makers.get(name),
    read: (name) => readers.has(name),
  };
}

/** Loss and seed of the gradients: softmax and cross-entropy are differentiated together, which is simpler and does not overflow. */
function recordLoss(tape: Tape, output: string): { labels: string; loss: string; logits: string } {
  const shape = tape.shape(output);
  const logits = shape.length === 2 ? output : tape.emit("Reshape", [output, tape.ints(shape.slice(0, 2))], {}, `${output}/logits`);
  const labels = tape.fresh("labels");
  const [loss, probabilities] = tape.call(SoftmaxCrossEntropy, [logits, labels], {}, ["loss", "probabilities"]);
  const [seed] = tape.call(SoftmaxCrossEntropyGradient, [probabilities!, labels], {}, [gradientName(logits)]);
  tape.contribute(output, logits === output ? seed! : tape.emit("Reshape", [seed!, tape.ints(shape)], {}, gradientName(output)));
  return { labels, loss: loss!, logits };
}

/** Parameters that got a gradient. Two that get the same one get a copy each: graph outputs are distinct. */
function collect(tape: Tape, candidates: readonly Candidate[]): Parameter[] {
  const used = new Set<string>();
  return candidates.flatMap(({ name, role, layer, tensor }) => {
    const own = tape.gradient(name);
    if (own === undefined) return [];
    const gradient = used.has(own) ? tape.emit("Identity", [own], {}, gradientName(name)) : own;
    used.add(gradient);
    return [{ name, shape: [...tensor.dims], role, layer, gradient, value: floatData(tensor) }];
  });
}

function describeNorm(tape: Tape, node: Node, mode: BatchNormMode): BatchNorm {
  const [images, channels, ...space] = tape.shape(node.inputs[0]!) as [number, number, ...number[]];
  const [mean, variance] = [node.inputs[3]!, node.inputs[4]!];
  const batch = statisticsOf(node);
  return {
    name: nameOf(node),
    momentum: getFloat(node, "momentum", 0.9),
    epsilon: epsilonOf(node),
    channels,
    count: space.reduce((product, size) => product * size, images),
    mean,
    variance,
    meanValue: floatData(tape.constant(mean)!),
    varianceValue: floatData(tape.constant(variance)!),
    ...(mode === "batch" ? { batchMean: batch.mean, batchVariance: batch.variance } : {}),
  };
}

interface Parts extends Pick<TrainingGraph, "labels" | "loss" | "logits" | "parameters" | "batchNorms"> {
  readonly tape: Tape;
  readonly prepared: Prepared;
  readonly batchNorm: BatchNormMode;
}

function assemble({ tape, prepared, labels, loss, logits, parameters, batchNorms, batchNorm }: Parts): TrainingGraph {
  const { input, model, notes } = prepared;
  const [batch, classes] = tape.shape(prepared.output) as [number, number];
  const vector = (name: string, channels: number): ValueInfo => valueInfo(name, "float32", [channels]);
  const statistics = batchNorm === "running" ? batchNorms.flatMap(({ mean, variance, channels }) => [vector(mean, channels), vector(variance, channels)]) : [];
  const measured = batchNorms.flatMap(({ batchMean, batchVariance, channels }) =>
    batchMean === undefined || batchVariance === undefined ? [] : [vector(batchMean, channels), vector(batchVariance, channels)],
  );
  const inputs = [
    valueInfo(input.name, input.type, input.shape),
    valueInfo(labels, "int64", [batch]),
    ...parameters.map(({ name, shape }) => valueInfo(name, "float32", shape)),
    ...statistics,
  ];
  const fed = new Set(inputs.map(({ name }) => name));
  const training = makeModel({
    name: model.graph.name || "training",
    opset: OPSET,
    inputs,
    outputs: [
      valueInfo(loss, "float32", []),
      valueInfo(logits, "float32", [batch, classes]),
      ...parameters.map(({ gradient, shape }) => valueInfo(gradient, "float32", shape)),
      ...measured,
    ],
    nodes: tape.nodes,
    initializers: Object.fromEntries([...tape.initializers].filter(([name]) => !fed.has(name))),
    functions: [...tape.functions, ...model.functions.filter(({ domain }) => domain !== DOMAIN)],
  });
  for (const [domain, version] of model.opsets) if (!training.opsets.has(domain)) training.opsets.set(domain, version);
  pruneUnused(training);
  return { model: training, input: input.name, labels, loss, logits, batch, classes, parameters, batchNorms, notes };
}
