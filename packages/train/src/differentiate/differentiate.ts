/**
 * Reverse-mode differentiation: an inference model in, a training model out that computes the loss and the gradient of every parameter.
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import { consumers, producers, type Model } from "@sparqkit/onnx";
import { assemble, collectParameters, describeNorm } from "./assemble.ts";
import { NothingToTrain, UnsupportedGraph } from "./errors.ts";
import { SoftmaxCrossEntropy, SoftmaxCrossEntropyGradient } from "./functions/softmax-cross-entropy.ts";
import { findObstacles } from "./obstacles.ts";
import { activeValues, findParameters, layersOfComputedWeights } from "./parameters.ts";
import { prepare, type Prepared } from "./prepare.ts";
import { record } from "./record.ts";
import type { BatchNormMode } from "./rules/index.ts";
import type { Role, View } from "./rules/rule.ts";
import { gradientName, Tape } from "./tape.ts";
import type { TrainingGraph } from "./training-graph.ts";

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
  const recorded = record(tape, nodes, batchNorm, () => recordLoss(tape, prepared.output));
  const parameters = collectParameters(tape, candidates);
  if (parameters.length === 0) throw new NothingToTrain("no parameter reaches the loss");
  const batchNorms = nodes.filter(({ opType, domain }) => opType === "BatchNormalization" && domain === "").map((node) => describeNorm(tape, node, batchNorm));
  const computed = layersOfComputedWeights(prepared.model.graph, view, batchNorm);
  const left = `Weights that the graph computes from constants are not trained: ${computed.join(", ")}.`;
  const notes = computed.length === 0 ? prepared.notes : [...prepared.notes, left];
  return assemble(tape, { ...prepared, notes }, { ...recorded, parameters, batchNorms });
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
