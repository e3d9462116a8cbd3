/**
 * Let an onnxruntime-node session write its outputs straight into memory the caller owns. What runs models shares this; the package itself does not need a
 * runtime.
 *
 * onnxruntime-node 1.30 lets ONNX Runtime write into preallocated outputs, but then copies each of them into a fresh JavaScript array, which nobody
 * reads: 140 us a MiB, twice the cost of the convolution behind it at ResNet-20's sizes (whole network: 0.80 of plain ONNX Runtime with the
 * copies, 0.95 without; batch 16, one thread, EPYC). It converts outputs in order and gives up at the first that is no tensor, which is after the
 * run. So the first output of the model is a sequence: the run completes, the conversion stops, the copies never happen. A binding that learns to
 * convert sequences simply returns, and the results are in place all the same.
 * @module
 */
import { floatTensor, node as makeNode } from "./build.ts";
import type { Model } from "./model.ts";

/** The output that is no tensor. ZipMap (ai.onnx.ml 1) makes one under every opset. */
export const STOPPER = "sparqkit:stop";
const DOMAIN = "ai.onnx.ml";

/**
 * The model with a sequence as its first output, named `STOPPER`.
 *
 * @example
 * const session = await InferenceSession.create(serializeModel(withStopper(model)));
 * await session.run(feeds, { [STOPPER]: null, y: target }).catch((error) => { if (!isStop(error)) throw error; }); // target.data holds y
 */
export function withStopper(model: Model): Model {
  const { graph } = model;
  const zipMap = { ...makeNode("ZipMap", [`${STOPPER}:value`], [STOPPER], { classlabels_int64s: [0] }, STOPPER), domain: DOMAIN };
  return {
    ...model,
    opsets: new Map([...model.opsets, [DOMAIN, model.opsets.get(DOMAIN) ?? 1]]),
    graph: {
      ...graph,
      outputs: [{ name: STOPPER, type: "undefined", shape: null }, ...graph.outputs],
      nodes: [...graph.nodes, zipMap],
      initializers: new Map([...graph.initializers, [`${STOPPER}:value`, floatTensor([1, 1], [0])]]),
    },
  };
}

/** Whether an error is the binding stopping at the sequence, after the run. */
export function isStop(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith("Non tensor type is temporarily not supported");
}
