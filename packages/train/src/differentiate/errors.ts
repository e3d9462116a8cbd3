/** What differentiation refuses. @module */
import { SparqkitError } from "@sparqkit/core";

/** A node that can not be differentiated, and why. */
export interface Obstacle {
  /** The node's name, or its first output where it has none. */
  readonly node: string;
  readonly operator: string;
  readonly reason: string;
}

/** Operators between the parameters and the loss that have no gradient rule; `obstacles` are all of them. */
export class UnsupportedGraph extends SparqkitError {
  readonly obstacles: readonly Obstacle[];

  constructor(obstacles: readonly Obstacle[]) {
    const list = obstacles.map(({ node, operator, reason }) => `${operator} ${JSON.stringify(node)}: ${reason}`).join("; ");
    super(
      "UNSUPPORTED_GRAPH",
      `Cannot differentiate the model: ${list}. Replace these nodes by supported operators, or leave the parameters before them out of training.`,
    );
    this.obstacles = obstacles;
  }
}

/** A model in which no parameter reaches the loss, or none that was asked for. */
export class NothingToTrain extends SparqkitError {
  constructor(why: string) {
    super("NOTHING_TO_TRAIN", `There is nothing to train: ${why}. Trainable are float32 initializers of Conv, Gemm, MatMul and BatchNormalization.`);
  }
}

/** A model whose output is no batch of class scores, so that a loss over labels means nothing. */
export class NoLogits extends SparqkitError {
  readonly output: string;

  constructor(output: string, why: string) {
    super("NO_LOGITS", `Output ${JSON.stringify(output)} can not be trained on labels: ${why}. Name the output that holds the class scores [batch, classes].`);
    this.output = output;
  }
}
