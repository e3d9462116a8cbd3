/**
 * What differentiation returns: the training model and which of its inputs and outputs mean what.
 * @module
 */
import type { Model } from "@sparqkit/onnx";
import type { Role } from "./rules/rule.ts";

/** A tensor that is trained: an input of the training model under its own name, and an output with its gradient, of the same shape. */
export interface Parameter {
  /** Name of the initializer in the inference model, and of the input. */
  readonly name: string;
  readonly shape: readonly number[];
  readonly role: Role;
  /** The first layer that reads it. */
  readonly layer: string;
  /** Name of the output with its gradient. */
  readonly gradient: string;
  /** Its value in the inference model. */
  readonly value: Float32Array;
}

/** A BatchNormalization and its statistics, each of `channels` values. */
export interface BatchNorm {
  readonly name: string;
  /** Of the running average as ONNX counts it: running = running momentum + batch (1 - momentum). */
  readonly momentum: number;
  readonly epsilon: number;
  readonly channels: number;
  /** Elements of a channel in one batch; the running variance takes the unbiased one, batch variance count / (count - 1). */
  readonly count: number;
  /** Names of the running statistics in the inference model; with running statistics also inputs. */
  readonly mean: string;
  readonly variance: string;
  /** Their values there. */
  readonly meanValue: Float32Array;
  readonly varianceValue: Float32Array;
  /** With batch statistics: outputs with the mean and the biased variance of the batch. */
  readonly batchMean?: string;
  readonly batchVariance?: string;
}

/** A training model, and the names of its inputs and outputs by meaning. */
export interface TrainingGraph {
  readonly model: Model;
  /** Input: images, float32. */
  readonly input: string;
  /** Input: labels, int64 [batch], 0 up to `classes` - 1. */
  readonly labels: string;
  /** Output: the loss, a scalar. */
  readonly loss: string;
  /** Output: class scores before softmax, [batch, classes]. */
  readonly logits: string;
  readonly batch: number;
  readonly classes: number;
  readonly parameters: readonly Parameter[];
  readonly batchNorms: readonly BatchNorm[];
  /** What is otherwise than in the inference model, in sentences. */
  readonly notes: readonly string[];
}
