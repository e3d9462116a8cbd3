/**
 * Local response normalization across channels, as AlexNet and GoogLeNet have it.
 * @module
 */
import { getFloat, getInt } from "@sparqkit/onnx";
import { LRNGradient } from "../functions/lrn-gradient.ts";
import { gradientName } from "../tape.ts";
import type { Rule } from "./rule.ts";

/** Rule of LRN. */
export const lrn: Rule = {
  refuse: (node) => (getInt(node, "size", 1) % 2 === 1 ? undefined : "its window has an even size, which runtimes do not run"),
  backward(tape, node, gradient) {
    const [x] = node.inputs as [string];
    const size = getInt(node, "size", 1);
    const half = (size - 1) / 2;
    const attributes = {
      alpha: getFloat(node, "alpha", 0.0001),
      beta: getFloat(node, "beta", 0.75),
      bias: getFloat(node, "bias", 1),
      window: [size, 1],
      pads: [half, 0, half, 0],
    };
    tape.contribute(x, tape.call(LRNGradient, [gradient, x], attributes, [gradientName(x)])[0]!);
  },
};
