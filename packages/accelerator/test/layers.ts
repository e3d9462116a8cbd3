/** Layers for tests. @module */
import type { SimLayer } from "../src/index.ts";

/** A convolution; output sizes as ONNX counts them. */
export interface Convolution {
  readonly name?: string;
  readonly images?: number;
  readonly channels: number;
  readonly size: readonly [number, number];
  readonly filters: number;
  readonly kernel: readonly [number, number];
  readonly stride?: number;
  readonly dilation?: number;
  readonly pad?: number;
  readonly groups?: number;
}

/** The layer of a convolution with one stride, dilation and padding for both axes. */
export function conv({ name = "conv", images = 1, channels, size, filters, kernel, stride = 1, dilation = 1, pad = 0, groups = 1 }: Convolution): SimLayer {
  const out = size.map((length, i) => Math.floor((length + 2 * pad - dilation * (kernel[i] - 1) - 1) / stride) + 1);
  return {
    name,
    kind: "conv",
    inputShape: [images, channels, ...size],
    outputShape: [images, filters, ...out],
    kernel,
    strides: [stride, stride],
    dilations: [dilation, dilation],
    pads: [pad, pad, pad, pad],
    gemm: { M: images * out[0] * out[1], N: filters / groups, K: (channels / groups) * kernel[0] * kernel[1], groups },
  };
}

/** The 21 layers of ResNet-18 at 224 x 224. */
export const RESNET18: readonly SimLayer[] = (() => {
  const layers = [conv({ name: "conv1", channels: 3, size: [224, 224], filters: 64, kernel: [7, 7], stride: 2, pad: 3 })];
  let channels = 64;
  for (const [stage, filters] of [64, 128, 256, 512].entries()) {
    const size = 56 >> stage;
    for (let block = 0; block < 2; block++) {
      const stride = block === 0 && stage > 0 ? 2 : 1;
      const before = [size * stride, size * stride] as const;
      const name = `layer${stage + 1}.${block}`;
      layers.push(conv({ name: `${name}.conv1`, channels, size: before, filters, kernel: [3, 3], stride, pad: 1 }));
      layers.push(conv({ name: `${name}.conv2`, channels: filters, size: [size, size], filters, kernel: [3, 3], pad: 1 }));
      if (stride === 2) layers.push(conv({ name: `${name}.downsample`, channels, size: before, filters, kernel: [1, 1], stride }));
      channels = filters;
    }
  }
  const fc: SimLayer = {
    name: "fc",
    kind: "gemm",
    inputShape: [1, 512],
    outputShape: [1, 1000],
    kernel: [],
    strides: [],
    dilations: [],
    pads: [],
    gemm: { M: 1, N: 1000, K: 512, groups: 1 },
  };
  return [...layers, fc];
})();
