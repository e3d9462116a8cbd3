/**
 * BatchNormalization by running statistics, which are inputs of the training graph, or by those of the batch.
 * @module
 */
import { getFloat, getInt, node as makeNode, type Node } from "@sparqkit/onnx";
import { BatchNormalizationGradient } from "../functions/batch-normalization-gradient.ts";
import { BatchNormalizationTraining, BatchNormalizationTrainingGradient } from "../functions/batch-normalization-training.ts";
import type { LocalFunction } from "@sparqkit/onnx";
import { gradientName, type Tape } from "../tape.ts";
import type { Rule, View } from "./rule.ts";

/** Epsilon of a normalization; ONNX's default is 1e-5. */
export function epsilonOf(node: Node): number {
  return getFloat(node, "epsilon", 1e-5);
}

/** Outputs of a normalization by batch statistics that hold mean and biased variance. */
export function statisticsOf(node: Node): { mean: string; variance: string } {
  return { mean: `${node.outputs[0]}/batch_mean`, variance: `${node.outputs[0]}/batch_variance` };
}

function refuse(node: Node, view: View): string | undefined {
  if (getInt(node, "training_mode", 0) !== 0) return "it is in training mode; export the model for inference (model.eval() in PyTorch)";
  if (getInt(node, "spatial", 1) === 0) return "it has statistics for every pixel (spatial = 0)";
  if (node.outputs.slice(1).some((name) => name !== "")) return "it has outputs beside the normalized tensor";
  if (node.inputs.slice(3).some((name) => view.constant(name)?.dataType !== "float32")) return "its running statistics are no float32 constants";
  return undefined;
}

function backward(local: LocalFunction, statistics: (node: Node) => readonly string[]) {
  return (tape: Tape, node: Node, gradient: string): void => {
    const [x, scale, shift] = node.inputs as [string, string, string];
    const wanted = [x, scale, shift].map((name) => (tape.wants(name) ? gradientName(name) : ""));
    const outputs = tape.call(local, [gradient, x, scale, ...statistics(node)], { epsilon: epsilonOf(node) }, wanted);
    [x, scale, shift].forEach((name, i) => {
      if (outputs[i] !== "") tape.contribute(name, outputs[i]!);
    });
  };
}

const parameters: Rule["parameters"] = () =>
  new Map([
    [1, "scale"],
    [2, "shift"],
  ]);

/** Rule of BatchNormalization that uses the statistics of the batch and hands them out, see {@link statisticsOf}. */
export const batchNormalizationByBatch: Rule = {
  refuse,
  parameters,
  forward(tape, node) {
    const { mean, variance } = statisticsOf(node);
    tape.callInto(BatchNormalizationTraining, node.inputs.slice(0, 3), { epsilon: epsilonOf(node) }, [node.outputs[0]!, mean, variance], node.name);
  },
  backward: backward(BatchNormalizationTrainingGradient, (node) => Object.values(statisticsOf(node))),
};

/** Rule of BatchNormalization as at inference, by running statistics. */
export const batchNormalizationByRunning: Rule = {
  refuse,
  parameters,
  forward: (tape, node) => tape.push(makeNode("BatchNormalization", node.inputs, [node.outputs[0]!], { epsilon: epsilonOf(node) }, node.name)),
  backward: backward(BatchNormalizationGradient, (node) => node.inputs.slice(3, 5)),
};
