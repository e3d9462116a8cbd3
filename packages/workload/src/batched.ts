/** Layers for more images than one. @module */
import type { Layer } from "./layer.ts";

/**
 * The same layer for more images: its shapes' first dimension, its multiply-accumulates and the rows of its product, times as many.
 *
 * @param layer of one image
 * @param images at least 1
 * @example
 * batched(NETWORKS.resnet18.layers[0], 4).gemm; // { M: 50176, N: 64, K: 147, groups: 1 }
 */
export function batched(layer: Layer, images: number): Layer {
  const { gemm, inputShape, outputShape } = layer;
  const times = ([first, ...rest]: readonly number[]): number[] => [first! * images, ...rest];
  return { ...layer, inputShape: times(inputShape), outputShape: times(outputShape), macs: layer.macs * images, gemm: { ...gemm, M: gemm.M * images } };
}
