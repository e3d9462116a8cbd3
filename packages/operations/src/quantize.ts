/** The operations of spec/quantization.md. @module */
import { activationScale, InvalidParameter, NonFiniteValue, quantizeActivations, quantizeBias, quantizeWeights, roundHalfEven } from "@sparqkit/core";
import { operation, type Operations } from "./json.ts";
import { readFloat32, readTensor, writeFloat32, writeTensor, type FloatBits, type Tensor } from "./values.ts";

interface BitsParams {
  readonly bits: number;
}

interface FloatTensor {
  readonly values: Tensor<"float32">;
}

export const quantizeOperations: Operations = {
  quantize: operation(({ bits }: BitsParams, { values, scale }: FloatTensor & { scale: FloatBits }) => {
    const quantized = quantizeActivations(readTensor("values", values), readFloat32(scale), bits);
    return { quantized: writeTensor("uint8", values.shape, quantized) };
  }),
  "quantize.round": operation((_: unknown, { value }: { value: FloatBits }) => {
    const x = readFloat32(value);
    if (!Number.isFinite(x)) throw new NonFiniteValue("value", 0, x);
    const integer = roundHalfEven(x);
    if (!Number.isSafeInteger(integer)) throw new InvalidParameter("value", x, "a number that rounds to an integer of magnitude at most 2^53 - 1");
    return { integer };
  }),
  "quantize.scale": operation(({ bits }: BitsParams, { maximum }: { maximum: FloatBits }) => ({
    scale: writeFloat32(activationScale(readFloat32(maximum), bits)),
  })),
  "quantize.weights": operation(({ bits }: BitsParams, { values }: FloatTensor) => {
    const filters = values.shape[0]!;
    const { values: quantized, scales } = quantizeWeights(readTensor("values", values), filters, bits);
    return { quantized: writeTensor("int8", values.shape, quantized), scales: writeTensor("float32", [filters], scales) };
  }),
  "quantize.bias": operation(({ bits }: BitsParams, { values }: FloatTensor) => {
    const { values: quantized, scale } = quantizeBias(readTensor("values", values), bits);
    return { quantized: writeTensor("int8", values.shape, quantized), scale: writeFloat32(scale) };
  }),
};
