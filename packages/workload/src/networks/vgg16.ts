/** VGG-16 (Simonyan and Zisserman, 2014) for 224 x 224 pixels, layers named as in torchvision. @module */
import type { Layer } from "../layer.ts";
import { convolution, fullyConnected } from "./builders.ts";

/** Index among the features, pixels a side, channels in, filters; all kernels are 3 x 3. */
const CONVOLUTIONS = [
  [0, 224, 3, 64],
  [2, 224, 64, 64],
  [5, 112, 64, 128],
  [7, 112, 128, 128],
  [10, 56, 128, 256],
  [12, 56, 256, 256],
  [14, 56, 256, 256],
  [17, 28, 256, 512],
  [19, 28, 512, 512],
  [21, 28, 512, 512],
  [24, 14, 512, 512],
  [26, 14, 512, 512],
  [28, 14, 512, 512],
] as const;

/** Its 13 convolutions. */
export const VGG16: readonly Layer[] = CONVOLUTIONS.map(([index, size, channels, filters]) => convolution(`features.${index}`, size, channels, filters, 3));

/** The same with its three fully connected layers. */
export const VGG16_FULL: readonly Layer[] = [
  ...VGG16,
  fullyConnected("classifier.0", 512 * 7 * 7, 4096),
  fullyConnected("classifier.3", 4096, 4096),
  fullyConnected("classifier.6", 4096, 1000),
];
