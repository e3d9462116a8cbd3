/** The operations of spec/bitplane.md. @module */
import {
  checkInteger,
  compression,
  groupLasso,
  MAX_PLANES,
  planesToWeights,
  requantizePlanes,
  stripPlanes,
  weightedGroupLasso,
  weightsToPlanes,
  type BitPlanes,
  type LayerBits,
} from "@sparqkit/core";
import { operation, type JsonObject, type Operations } from "./json.ts";
import { checkShape } from "./shapes.ts";
import { readFloat32, readTensor, writeFloat32, writeFloat64, writeTensor, type FloatBits, type Tensor } from "./values.ts";

interface BitsParams {
  readonly bits: number;
}

/** A layer's planes, [bits, count] each. */
interface PlanesInput<D extends "uint8" | "float32"> {
  readonly positive: Tensor<D>;
  readonly negative: Tensor<D>;
}

interface ScaledInput<D extends "uint8" | "float32"> extends PlanesInput<D> {
  readonly scale: FloatBits;
}

/** The two halves of a layer. @throws InvalidParameter if `bits` is outside 1..16; InvalidShape unless both planes are [bits, count] */
function readPlanes<D extends "uint8" | "float32">({ bits }: BitsParams, { positive, negative }: PlanesInput<D>) {
  checkInteger("bits", bits, 1, MAX_PLANES);
  checkShape("positive", positive, [bits, positive.shape[1]!]);
  checkShape("negative", negative, positive.shape);
  return { bits, positive: readTensor("positive", positive), negative: readTensor("negative", negative) };
}

function readLayer<D extends "uint8" | "float32">(params: BitsParams, input: ScaledInput<D>) {
  return { ...readPlanes(params, input), scale: readFloat32(input.scale) };
}

function writePlanes({ bits, positive, negative, scale }: BitPlanes<Uint8Array>): JsonObject {
  const shape = [bits, positive.length / bits];
  return { positive: writeTensor("uint8", shape, positive), negative: writeTensor("uint8", shape, negative), scale: writeFloat32(scale) };
}

export const bitplaneOperations: Operations = {
  bitplane: operation(({ bits }: BitsParams, { weights }: { weights: Tensor<"float32"> }) =>
    writePlanes(weightsToPlanes(readTensor("weights", weights), bits)),
  ),
  "bitplane.weights": operation((params: BitsParams, input: ScaledInput<"float32">) => {
    const weights = planesToWeights(readLayer(params, input));
    return { weights: writeTensor("float32", [weights.length], weights) };
  }),
  "bitplane.regularizer": operation((params: BitsParams, input: PlanesInput<"float32">) => {
    const planes = { ...readPlanes(params, input), scale: 1 };
    return { groupLasso: writeFloat64(groupLasso(planes)), weighted: writeFloat64(weightedGroupLasso(planes)) };
  }),
  "bitplane.requantize": operation((params: BitsParams & { maximumBits: number }, input: ScaledInput<"float32">) => {
    const planes = requantizePlanes(readLayer(params, input), params.maximumBits);
    return { bits: planes.bits, ...writePlanes(planes) };
  }),
  "bitplane.strip": operation((params: BitsParams, input: ScaledInput<"uint8">) => {
    const planes = stripPlanes(readLayer(params, input));
    return { bits: planes.bits, effectiveBits: planes.effectiveBits, ...writePlanes(planes) };
  }),
  "bitplane.compression": operation((_: unknown, { layers }: { layers: readonly LayerBits[] }) => ({ compression: writeFloat64(compression(layers)) })),
};
