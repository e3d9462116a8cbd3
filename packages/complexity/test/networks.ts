/** The layers of two networks on images of 224 x 224, by outputs and reduction. */

export interface LayerSize {
  readonly outputs: number;
  readonly reduction: number;
}

const conv = (size: number, inputs: number, filters: number, kernel = 3): LayerSize => ({ outputs: size ** 2 * filters, reduction: inputs * kernel ** 2 });

/** Two residual blocks on one resolution; the first changes the channels, through a 1 x 1 shortcut. */
const stage = (size: number, inputs: number, filters: number): LayerSize[] => [
  conv(size, inputs, filters),
  ...Array.from({ length: 3 }, () => conv(size, filters, filters)),
  ...(inputs === filters ? [] : [conv(size, inputs, filters, 1)]),
];

/** ResNet-18: convolutions and the fully connected layer, 1.814 G MACs. */
export const resnet18: readonly LayerSize[] = [
  conv(112, 3, 64, 7),
  ...stage(56, 64, 64),
  ...stage(28, 64, 128),
  ...stage(14, 128, 256),
  ...stage(7, 256, 512),
  { outputs: 1000, reduction: 512 },
];

/** The convolutions of VGG-16, 15.347 G MACs. */
export const vgg16: readonly LayerSize[] = [
  conv(224, 3, 64),
  conv(224, 64, 64),
  conv(112, 64, 128),
  conv(112, 128, 128),
  conv(56, 128, 256),
  conv(56, 256, 256),
  conv(56, 256, 256),
  conv(28, 256, 512),
  conv(28, 512, 512),
  conv(28, 512, 512),
  ...Array.from({ length: 3 }, () => conv(14, 512, 512)),
];
