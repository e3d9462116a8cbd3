/**
 * What a gradient rule is.
 * @module
 */
import type { Node, Tensor } from "@sparqkit/onnx";
import type { Tape } from "../tape.ts";

/** What a parameter does in its layer. */
export type Role = "weight" | "bias" | "scale" | "shift" | "clip";

/** What a rule may look at before anything is built. */
export interface View {
  /** Operator set the model was written in; the training graph is written in opset 17. */
  readonly opset: number;
  /** Static shape of a value. */
  shape(name: string): readonly number[];
  constant(name: string): Tensor | undefined;
  /** The node that makes a value. */
  maker(name: string): Node | undefined;
  /** Whether anything reads a value. */
  read(name: string): boolean;
}

/** How one operator is written in the training graph, and how a gradient passes through it. */
export interface Rule {
  /** Why this node can not be differentiated; undefined where it can. */
  refuse?(node: Node, view: View): string | undefined;
  /** The inputs that a float32 initializer may train at, by index. */
  parameters?(node: Node, view: View): ReadonlyMap<number, Role>;
  /** Writes the forward node in opset 17; a copy of the node unless given. */
  forward?(tape: Tape, node: Node): void;
  /** Sends the gradient of the node's output (the first that has one) back to the inputs that want one. */
  backward(tape: Tape, node: Node, gradient: string): void;
}
