/**
 * Elementwise activation functions without bounds.
 * @module
 */
import { getFloat } from "@sparqkit/onnx";
import type { LocalFunction } from "@sparqkit/onnx";
import { HardSigmoidGradient, HardSwishGradient, LeakyReluGradient, ReluGradient, SigmoidGradient, TanhGradient } from "../functions/activation-gradients.ts";
import { gradientName } from "../tape.ts";
import type { Rule } from "./rule.ts";

/** A function whose gradient follows from its output alone. */
function byOutput(local: LocalFunction): Rule {
  return {
    backward(tape, node, gradient) {
      const [x] = node.inputs;
      tape.contribute(x!, tape.call(local, [gradient, node.outputs[0]!], {}, [gradientName(x!)])[0]!);
    },
  };
}

/** Rule of Relu: 0 at 0. */
export const relu: Rule = byOutput(ReluGradient);

/** Rule of Sigmoid. */
export const sigmoid: Rule = byOutput(SigmoidGradient);

/** Rule of Tanh. */
export const tanh: Rule = byOutput(TanhGradient);

/** Rule of LeakyRelu: `alpha` at 0. */
export const leakyRelu: Rule = {
  backward(tape, node, gradient) {
    const [x] = node.inputs;
    const alpha = getFloat(node, "alpha", 0.01);
    tape.contribute(x!, tape.call(LeakyReluGradient, [gradient, x!], { alpha }, [gradientName(x!)])[0]!);
  },
};

/** Rule of HardSigmoid, max(0, min(1, alpha x + beta)). */
export const hardSigmoid: Rule = {
  backward(tape, node, gradient) {
    const [x] = node.inputs;
    const alpha = getFloat(node, "alpha", 0.2);
    tape.contribute(x!, tape.call(HardSigmoidGradient, [gradient, node.outputs[0]!], { alpha }, [gradientName(x!)])[0]!);
  },
};

/** Rule of HardSwish, x max(0, min(1, x / 6 + 1 / 2)). */
export const hardSwish: Rule = {
  backward(tape, node, gradient) {
    const [x] = node.inputs;
    tape.contribute(x!, tape.call(HardSwishGradient, [gradient, x!], {}, [gradientName(x!)])[0]!);
  },
};
