/**
 * Add, Sub, Mul, Div and Sum with broadcasting.
 * @module
 */
import type { Node } from "@sparqkit/onnx";
import { gradientName, type Tape } from "../tape.ts";
import { sumTo } from "./broadcast.ts";
import type { Rule } from "./rule.ts";

/** Sends a gradient of the output's shape back to an input that may have been broadcast. */
function send(tape: Tape, node: Node, input: string, gradient: string): void {
  tape.contribute(input, sumTo(tape, gradient, tape.shape(node.outputs[0]!), tape.shape(input), gradientName(input)));
}

function negative(tape: Tape, gradient: string, input: string): string {
  return tape.emit("Neg", [gradient], {}, `${gradientName(input)}/negative`);
}

/** Rule of Add; behind a MatMul, a constant that is added is its bias. */
export const add: Rule = {
  parameters(node, view) {
    const bias = [0, 1].filter((i) => view.maker(node.inputs[1 - i]!)?.opType === "MatMul");
    return new Map(bias.map((i) => [i, "bias"]));
  },
  backward(tape, node, gradient) {
    for (const input of node.inputs) if (tape.wants(input)) send(tape, node, input, gradient);
  },
};

/** Rule of Sum. */
export const sum: Rule = { backward: add.backward };

/** Rule of Sub. */
export const sub: Rule = {
  backward(tape, node, gradient) {
    const [a, b] = node.inputs;
    if (tape.wants(a)) send(tape, node, a, gradient);
    if (tape.wants(b)) send(tape, node, b, negative(tape, gradient, b));
  },
};

/** Rule of Mul. */
export const mul: Rule = {
  backward(tape, node, gradient) {
    const [a, b] = node.inputs as [string, string];
    if (tape.wants(a)) send(tape, node, a, tape.emit("Mul", [gradient, b], {}, `${gradientName(a)}/full`));
    if (tape.wants(b)) send(tape, node, b, tape.emit("Mul", [gradient, a], {}, `${gradientName(b)}/full`));
  },
};

/** Rule of Div: for y = a / b the divisor's gradient is -dy y / b. */
export const div: Rule = {
  backward(tape, node, gradient) {
    const [a, b] = node.inputs as [string, string];
    const share = tape.emit("Div", [gradient, b], {}, `${gradientName(node.outputs[0]!)}/share`);
    if (tape.wants(a)) send(tape, node, a, share);
    if (tape.wants(b)) send(tape, node, b, negative(tape, tape.emit("Mul", [share, node.outputs[0]!], {}, `${gradientName(b)}/full`), b));
  },
};
