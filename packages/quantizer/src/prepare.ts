/** A model made ready to be quantized: float32, constants lifted, nodes named and sorted, any batch size. @module */
import {
  cloneModel,
  inferShapes,
  liftConstants,
  materializeConstants,
  nameNodes,
  pruneUnused,
  removeIdentities,
  setBatch,
  sortNodes,
  toFloat32,
  type Model,
  type TensorType,
} from "@sparqkit/onnx";

/** Types of all tensors of a model, by name. */
export type Shapes = ReadonlyMap<string, TensorType>;

/** A model the quantizer can work on, and its shapes at batch size 1. */
export interface Prepared {
  readonly model: Model;
  readonly shapes: Shapes;
}

/**
 * Bring a model into the form the quantizer works on; the model given is left as it is.
 *
 * @param inputShape the image's shape without the batch, e.g. [3, 224, 224], where the model leaves it open
 * @throws InvalidModel from the passes
 */
export function prepareModel(source: Model, inputShape?: readonly number[]): Prepared {
  const model = cloneModel(source);
  liftConstants(model);
  materializeConstants(model);
  toFloat32(model);
  removeIdentities(model);
  pruneUnused(model);
  sortNodes(model);
  nameNodes(model);
  setBatch(model, "N");
  const [input] = model.graph.inputs;
  const fixed = inputShape ?? input?.shape?.slice(1);
  const known = fixed?.every((dim) => typeof dim === "number") ? { [input!.name]: [1, ...(fixed as number[])] } : undefined;
  return { model, shapes: inferShapes(model, known) };
}
