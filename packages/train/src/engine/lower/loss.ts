/**
 * Softmax and cross-entropy, and quantization of activations: what looks at all shards at once besides normalization.
 * @module
 */
import { getInt, type Node } from "@sparqkit/onnx";
import { held } from "../held.ts";
import type { Lowering } from "../lowering.ts";
import type { Meeting } from "../program.ts";

/** SoftmaxCrossEntropy; returns where the shards leave their losses. */
export function lowerLoss(lowering: Lowering, node: Node): Meeting {
  const { builder } = lowering;
  const [logits, labels] = node.inputs as [string, string];
  const [images, classes] = lowering.dims(logits) as [number, number];
  const probabilities = builder.plain("float32", [images, classes]);
  const meeting = builder.meeting(2);
  builder.emit({ kind: "loss", logits: lowering.plain(logits), labels: lowering.plain(labels), probabilities, images, classes, meeting });
  lowering.set(node.outputs[1]!, held([images, classes], { plain: probabilities }));
  return meeting;
}

/** SoftmaxCrossEntropyGradient: over the images of all shards. */
export function lowerLossGradient(lowering: Lowering, node: Node): boolean {
  const { builder } = lowering;
  const [probabilities, labels] = node.inputs as [string, string];
  const [images, classes] = lowering.dims(probabilities) as [number, number];
  const out = builder.plain("float32", [images, classes]);
  builder.emit({ kind: "lossGradient", probabilities: lowering.plain(probabilities), labels: lowering.plain(labels), images, classes, out });
  lowering.set(node.outputs[0]!, held([images, classes], { plain: out }));
  return true;
}

/** QuantizeActivations. */
export function lowerQuantize(lowering: Lowering, node: Node): boolean {
  const { builder } = lowering;
  const [x] = node.inputs as [string];
  const [y] = node.outputs as [string];
  const at = lowering.located(x);
  const out = builder.located(lowering.grid(y));
  builder.emit({ kind: "quantize", x: at, bits: getInt(node, "bits", 8), out, meeting: builder.meeting(1) });
  lowering.set(y, held(lowering.dims(y), { blocked: [out] }));
  return true;
}
