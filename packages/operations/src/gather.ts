/** The operations of spec/gather.md. @module */
import { gatherDot24, positions24 } from "@sparqkit/core";
import { operation, type Operations } from "./json.ts";
import { ruleOf, type RuleParams } from "./rule.ts";
import { readOperands, type Operands } from "./shapes.ts";
import { readTensor, type Tensor } from "./values.ts";

export const gatherOperations: Operations = {
  gather: operation((_: unknown, { weights }: { weights: Tensor<"int8"> }) => ({ positions: Array.from(positions24(readTensor("weights", weights))) })),
  "gather.dot": operation((params: RuleParams, input: Operands) => {
    const rule = ruleOf(params);
    const { activations, weights } = readOperands(input);
    return { dot: gatherDot24(activations, weights, rule) };
  }),
};
