/** The layers of two networks on images of 224 x 224, written down independently of `@sparqkit/workload`. */
import type { CostLayer } from "../src/index.ts";

/** A layer, also by outputs and reduction. */
export interface NetworkLayer extends CostLayer {
  readonly outputs: number;
  readonly reduction: number;
}

interface ConvolutionSize {
  /** Height and width of the output. */
  readonly size: number;
  readonly inputs: number;
  readonly filters: number;
  readonly kernel?: number;
  readonly stride?: number;
  readonly groups?: number;
  readonly images?: number;
}

export function conv(name: string, { size, inputs, filters, kernel = 3, stride = 1, groups = 1, images = 1 }: ConvolutionSize): NetworkLayer {
  const reduction = (inputs / groups) * kernel ** 2;
  return {
    name,
    kind: "conv",
    inputShape: [images, inputs, size * stride, size * stride],
    outputShape: [images, filters, size, size],
    kernel: [kernel, kernel],
    dilations: [1, 1],
    gemm: { M: images * size ** 2, N: filters / groups, K: reduction, groups },
    outputs: images * size ** 2 * filters,
    reduction,
  };
}

export function dense(name: string, inputs: number, filters: number): NetworkLayer {
  const gemm = { M: 1, N: filters, K: inputs, groups: 1 };
  return { name, kind: "gemm", inputShape: [1, inputs], outputShape: [1, filters], kernel: [], dilations: [], gemm, outputs: filters, reduction: inputs };
}

/** Two residual blocks on one resolution; the first may change channels and resolution, through a 1 x 1 shortcut. */
const stage = (name: string, size: number, inputs: number, filters: number): NetworkLayer[] => {
  const stride = inputs === filters ? 1 : 2;
  return [
    conv(`${name}.0.conv1`, { size, inputs, filters, stride }),
    conv(`${name}.0.conv2`, { size, inputs: filters, filters }),
    ...(stride === 1 ? [] : [conv(`${name}.0.shortcut`, { size, inputs, filters, stride, kernel: 1 })]),
    conv(`${name}.1.conv1`, { size, inputs: filters, filters }),
    conv(`${name}.1.conv2`, { size, inputs: filters, filters }),
  ];
};

/** ResNet-18: convolutions and the fully connected layer, 1.814 G MACs. */
export const resnet18: readonly NetworkLayer[] = [
  conv("conv1", { size: 112, inputs: 3, filters: 64, kernel: 7, stride: 2 }),
  ...stage("stage1", 56, 64, 64),
  ...stage("stage2", 28, 64, 128),
  ...stage("stage3", 14, 128, 256),
  ...stage("stage4", 7, 256, 512),
  dense("fc", 512, 1000),
];

/** Height and width, channels and filters of the convolutions of VGG-16. */
const VGG16 = [
  [224, 3, 64],
  [224, 64, 64],
  [112, 64, 128],
  [112, 128, 128],
  [56, 128, 256],
  [56, 256, 256],
  [56, 256, 256],
  [28, 256, 512],
  [28, 512, 512],
  [28, 512, 512],
  [14, 512, 512],
  [14, 512, 512],
  [14, 512, 512],
] as const;

/** The convolutions of VGG-16, 15.347 G MACs. */
export const vgg16: readonly NetworkLayer[] = VGG16.map(([size, inputs, filters], i) => conv(`conv${i + 1}`, { size, inputs, filters }));

/** The layers of the published example: 64 to 64 channels on 56 x 56 pixels, and 256 to 256 on 14 x 14. */
export const layer2: NetworkLayer = conv("layer 2", { size: 56, inputs: 64, filters: 64 });
export const layer11: NetworkLayer = conv("layer 11", { size: 14, inputs: 256, filters: 256 });
