/**
 * Trained values back into the inference model.
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import { cloneModel, encodeFloats, sizeOf, type Model } from "@sparqkit/onnx";
import { separate } from "./separate.ts";

/**
 * A copy of an inference model with other parameters and running statistics, in the model's own floating-point type.
 *
 * Where the model stores equal tensors once, the copy has one for each layer, under the names that differentiation uses.
 *
 * @param values by the names of {@link Parameter} and {@link BatchNorm}; tensors that are not named keep theirs
 * @throws {InvalidParameter} for a name the model does not have, or a value of another size
 * @example
 * const trained = applyParameters(model, new Map([["fc.bias", new Float32Array(10)]]));
 */
export function applyParameters(model: Model, values: ReadonlyMap<string, Float32Array>): Model {
  const copy = cloneModel(model);
  separate(copy);
  const { initializers } = copy.graph;
  for (const [name, value] of values) {
    const old = initializers.get(name);
    if (old === undefined) throw new InvalidParameter("parameter", name, "the name of a tensor of the model");
    if (value.length !== sizeOf(old.dims)) throw new InvalidParameter(`value of ${name}`, `${value.length} elements`, `${sizeOf(old.dims)}`);
    initializers.set(name, encodeFloats(old.dataType, old.dims, value));
  }
  return copy;
}
