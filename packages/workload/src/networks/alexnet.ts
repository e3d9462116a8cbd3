/** AlexNet (Krizhevsky et al., 2012) as first published: three of its convolutions in two groups, for 227 x 227 pixels. @module */
import type { Layer } from "../layer.ts";
import { convolution, fullyConnected } from "./builders.ts";

/** 5 convolutions and 3 fully connected layers. */
export const ALEXNET: readonly Layer[] = [
  convolution("conv1", 227, 3, 96, 11, { stride: 4, pad: 0 }),
  convolution("conv2", 27, 96, 256, 5, { group: 2 }),
  convolution("conv3", 13, 256, 384, 3),
  convolution("conv4", 13, 384, 384, 3, { group: 2 }),
  convolution("conv5", 13, 384, 256, 3, { group: 2 }),
  fullyConnected("fc6", 256 * 6 * 6, 4096),
  fullyConnected("fc7", 4096, 4096),
  fullyConnected("fc8", 4096, 1000),
];
