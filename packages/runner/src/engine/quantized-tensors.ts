/**
 * The integers a plan's layers multiply: 8-bit activations as they come, before any window is cut, and weights in the order of im2col.
 *
 * One tensor of one batch exists at a time, so memory depends on the batch and not on the number of images.
 * @module
 */
import { reorderWeights, type ConvGeometry } from "@sparqkit/core";
import type { Kernels } from "@sparqkit/kernels";
import { convGeometry, layerWeights, quantizedLayers, type Plan, type QuantizedLayerPlan } from "@sparqkit/quantizer";
import type { PixelSource } from "../data/index.ts";
import type { Subject } from "../subject.ts";
import { visitCuts, type VisitOptions } from "./visit-cuts.ts";

/** The weights of a quantized layer. */
export interface QuantizedWeights {
  /** For one image; a fully connected layer is a 1 x 1 convolution of one pixel. */
  readonly geometry: ConvGeometry;
  /** [filters][taps x channels of a group], as im2col rows stand. [IM2COL-5] */
  readonly weights: Int8Array<ArrayBuffer>;
}

/** The activations of a quantized layer for one batch. */
export interface QuantizedTensor extends QuantizedWeights {
  readonly layer: QuantizedLayerPlan;
  readonly images: number;
  /** [images][channels][height][width], 0..2^bits - 1; the kernels' memory, so copy what is to be kept. */
  readonly values: Uint8Array<ArrayBuffer>;
}

/** The integer weights of every quantized layer of a plan, by name. */
export function quantizedWeights({ prepared }: Subject, plan: Plan): Map<string, QuantizedWeights> {
  const nodes = new Map(prepared.model.graph.nodes.map((node) => [node.name, node]));
  return new Map(
    [...quantizedLayers(plan)].map(([name, layer]) => {
      const node = nodes.get(name)!;
      const geometry = convGeometry(node, prepared.model, prepared.shapes)!;
      const { values } = layerWeights(node, prepared.model, layer.weights);
      return [name, { geometry, weights: reorderWeights(values, geometry) }];
    }),
  );
}

/**
 * Hand out the quantized activations of every layer of a plan, batch after batch, in the order layers run.
 *
 * @param visit called with each tensor; what it throws ends the run
 * @throws RuntimeFailure, DataError; the signal's reason
 * @example
 * const values = new Map<string, number>();
 * await visitQuantizedTensors(subject, plan, pixels, createKernels(), { images: 100, batch: 16, threads: 2 }, ({ layer, values: own }) =>
 *   values.set(layer.name, (values.get(layer.name) ?? 0) + own.length),
 * );
 */
export async function visitQuantizedTensors(
  subject: Subject,
  plan: Plan,
  pixels: PixelSource,
  kernels: Kernels,
  options: VisitOptions,
  visit: (tensor: QuantizedTensor) => void,
): Promise<void> {
  const layers = quantizedLayers(plan);
  const weights = quantizedWeights(subject, plan);
  await visitCuts(subject, plan, pixels, kernels, options, "count bits", ({ cut }, { pointer, dims }, { activations }) => {
    const length = dims.reduce((size, dim) => size * dim, 1);
    const mark = kernels.mark();
    const bytes = kernels.allocate(length);
    kernels.quantize(pointer, bytes, length, activations.scale, activations.bits);
    const values = kernels.u8(bytes, length);
    for (const name of cut!.layers) visit({ layer: layers.get(name)!, images: dims[0]!, values, ...weights.get(name)! });
    kernels.release(mark);
  });
}
