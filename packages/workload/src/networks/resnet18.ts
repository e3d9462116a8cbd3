/** ResNet-18 (He et al., 2015) for 224 x 224 pixels, layers named as in torchvision. @module */
import type { Layer } from "../layer.ts";
import { convolution, fullyConnected } from "./builders.ts";

/** Of each stage: pixels a side of its input, channels in, filters. The first stage does not shrink the image, the others halve it in their first block. */
const STAGES = [
  [56, 64, 64],
  [56, 64, 128],
  [28, 128, 256],
  [14, 256, 512],
] as const;

/** 20 convolutions and a fully connected layer. */
export const RESNET18: readonly Layer[] = [
  convolution("conv1", 224, 3, 64, 7, { stride: 2, bias: false }),
  ...STAGES.flatMap(([size, channels, filters], stage) => {
    const stride = stage === 0 ? 1 : 2;
    const name = `layer${stage + 1}`;
    const within = (conv: string): Layer => convolution(`${name}.${conv}`, size / stride, filters, filters, 3, { bias: false });
    return [
      convolution(`${name}.0.conv1`, size, channels, filters, 3, { stride, bias: false }),
      within("0.conv2"),
      ...(stride === 1 ? [] : [convolution(`${name}.0.downsample.0`, size, channels, filters, 1, { stride, bias: false })]),
      within("1.conv1"),
      within("1.conv2"),
    ];
  }),
  fullyConnected("fc", 512, 1000),
];
