/**
 * Reverse mode itself: forward through the nodes in order, then back through those that lie on the way of gradients.
 * @module
 */
import type { Node } from "@sparqkit/onnx";
import { ruleOf, type BatchNormMode } from "./rules/index.ts";
import type { Tape } from "./tape.ts";

/**
 * Record nodes and the gradients of what they read.
 *
 * By the time a node is met on the way back, all its readers have sent their part, so its gradient is the sum of them; a node that nothing sent
 * anything to does not reach the loss.
 *
 * @param seed called in between: computes the loss and contributes the first gradient; its result is returned
 */
export function record<Seed>(tape: Tape, nodes: readonly Node[], batchNorm: BatchNormMode, seed: () => Seed): Seed {
  for (const node of nodes) {
    const rule = ruleOf(node, batchNorm);
    if (rule?.forward === undefined) tape.push(node);
    else rule.forward(tape, node);
  }
  const seeded = seed();
  for (const node of nodes.toReversed()) {
    const gradients = node.outputs.map((name) => (tape.wants(name) ? tape.gradient(name) : undefined));
    const gradient = gradients.find((name) => name !== undefined);
    if (gradient !== undefined) ruleOf(node, batchNorm)!.backward(tape, node, gradient);
  }
  return seeded;
}
