/** The operations of spec/im2col.md. @module */
import { convolution, im2col, outputSize, reorderWeights, type ConvGeometry } from "@sparqkit/core";
import { operation, type Operations } from "./json.ts";
import { ruleOf, type RuleParams } from "./rule.ts";
import { checkShape } from "./shapes.ts";
import { readTensor, writeTensor, type Tensor } from "./values.ts";

/** An image and what is to become of it. */
interface ImageInput {
  readonly geometry: ConvGeometry;
  readonly activations: Tensor<"uint8">;
}

interface WeightsInput {
  readonly geometry: ConvGeometry;
  readonly weights: Tensor<"int8">;
}

/** Input of `im2col.convolution`. */
export type ConvolutionInput = ImageInput & WeightsInput;

/** Params of `im2col.convolution`. */
export interface ConvolutionParams extends RuleParams {
  readonly sparse: boolean;
}

/** Elements of an image. @throws InvalidShape if it does not fit the geometry, which must be valid */
export function readImage({ geometry: { channels, height, width }, activations }: ImageInput): Uint8Array<ArrayBuffer> {
  checkShape("activations", activations, [channels, height, width]);
  return readTensor("activations", activations);
}

/** Weights in the order of the rows [IM2COL-5]. @throws InvalidGeometry, InvalidShape if they do not fit the geometry */
export function readReordered({ geometry, weights }: WeightsInput): Int8Array<ArrayBuffer> {
  outputSize(geometry); // a geometry that is not valid is the first thing to say
  const { channels, filters, kernel, group } = geometry;
  checkShape("weights", weights, [filters, channels / group, ...kernel]);
  return reorderWeights(readTensor("weights", weights), geometry);
}

/** Length of a row. [IM2COL-3] */
const reduction = ({ channels, kernel, group }: ConvGeometry): number => kernel[0] * kernel[1] * (channels / group);

export const im2colOperations: Operations = {
  im2col: operation((_: unknown, { group, ...input }: ImageInput & { group: number }) => {
    const { geometry } = input;
    const [height, width] = outputSize(geometry);
    return { rows: writeTensor("uint8", [height * width, reduction(geometry)], im2col(readImage(input), geometry, group)) };
  }),
  "im2col.size": operation((_: unknown, { geometry }: { geometry: ConvGeometry }) => {
    const [height, width] = outputSize(geometry);
    return { height, width };
  }),
  "im2col.weights": operation((_: unknown, input: WeightsInput) => {
    const reordered = readReordered(input);
    return { weights: writeTensor("int8", [input.geometry.filters, reduction(input.geometry)], reordered) };
  }),
  "im2col.convolution": operation((params: ConvolutionParams, input: ConvolutionInput) => {
    const { geometry } = input;
    const rule = ruleOf(params);
    const [height, width] = outputSize(geometry);
    const output = convolution(readImage(input), readReordered(input), geometry, rule, params.sparse);
    return { output: writeTensor("int32", [geometry.filters, height, width], output) };
  }),
};
