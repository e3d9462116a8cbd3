/**
 * Rounding of activations, differentiated straight through: as if it were not there.
 * @module
 */
import { getInt } from "@sparqkit/onnx";
import { QuantizeActivations } from "../functions/quantize-activations.ts";
import type { Rule } from "./rule.ts";

/** Rule of QuantizeActivations in our domain. */
export const quantizeActivations: Rule = {
  refuse: (node) => (getInt(node, "bits", 0) >= 1 ? undefined : "its attribute bits is missing or below 1"),
  forward: (tape, node) => tape.callInto(QuantizeActivations, node.inputs, { bits: getInt(node, "bits", 0) }, node.outputs, node.name),
  backward: (tape, node, gradient) => tape.contribute(node.inputs[0]!, gradient),
};
