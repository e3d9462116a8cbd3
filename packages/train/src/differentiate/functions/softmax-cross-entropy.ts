/**
 * The loss of classification, mean over the batch of -log softmax(logits)[label], and its gradient (softmax(logits) - onehot(label)) / N.
 * @module
 */
import { floatTensor, type LocalFunction } from "@sparqkit/onnx";
import { define, dims, ints, op } from "./define.ts";

/** `SoftmaxCrossEntropy(logits, labels) -> loss, probabilities`: logits and probabilities [N, K], labels int64 [N], the loss a scalar. */
export const SoftmaxCrossEntropy: LocalFunction = define("SoftmaxCrossEntropy", {
  inputs: ["logits", "labels"],
  outputs: ["loss", "probabilities"],
  nodes: [
    ints("last", [1]),
    op("logs", "LogSoftmax", ["logits"], { axis: 1 }),
    op("places", "Unsqueeze", ["labels", "last"]),
    op("picked", "GatherElements", ["logs", "places"], { axis: 1 }),
    op("mean", "ReduceMean", ["picked"], { keepdims: 0 }),
    op("loss", "Neg", ["mean"]),
    op("probabilities", "Exp", ["logs"]),
  ],
});

/** `SoftmaxCrossEntropyGradient(probabilities, labels) -> dlogits`. */
export const SoftmaxCrossEntropyGradient: LocalFunction = define("SoftmaxCrossEntropyGradient", {
  inputs: ["probabilities", "labels"],
  outputs: ["dlogits"],
  nodes: [
    dims("images", "probabilities", 0, 1),
    dims("classes", "probabilities", 1, 2),
    op("values", "Constant", [], { value: floatTensor([2], [0, 1]) }),
    op("onehot", "OneHot", ["labels", "classes", "values"]),
    op("difference", "Sub", ["probabilities", "onehot"]),
    op("count", "CastLike", ["images", "probabilities"]),
    op("dlogits", "Div", ["difference", "count"]),
  ],
});
