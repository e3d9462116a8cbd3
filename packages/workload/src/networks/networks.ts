/**
 * Published networks by name, so that their figures come without a model file.
 * @module
 */
import type { Layer } from "../layer.ts";
import { ALEXNET } from "./alexnet.ts";
import { RESNET18 } from "./resnet18.ts";
import { VGG16, VGG16_FULL } from "./vgg16.ts";

/** A network as its layers. */
export interface Network {
  /** What is counted, for people. */
  readonly description: string;
  /** In the order they run, one image each. */
  readonly layers: readonly Layer[];
}

/** Name of a network that is built in. */
export type NetworkName = "resnet18" | "vgg16" | "vgg16-full" | "alexnet";

/**
 * The networks by name.
 *
 * @example
 * NETWORKS.resnet18.layers.reduce((sum, { macs }) => sum + macs, 0); // 1814073344
 */
export const NETWORKS: Readonly<Record<NetworkName, Network>> = {
  resnet18: { description: "ResNet-18: 20 convolutions and a fully connected layer, 224 x 224 pixels", layers: RESNET18 },
  vgg16: { description: "VGG-16: its 13 convolutions, 224 x 224 pixels", layers: VGG16 },
  "vgg16-full": { description: "VGG-16: 13 convolutions and three fully connected layers, 224 x 224 pixels", layers: VGG16_FULL },
  alexnet: { description: "AlexNet: five convolutions, three of them in two groups, and three fully connected layers, 227 x 227 pixels", layers: ALEXNET },
};

/** Whether a name is one of {@link NETWORKS}. */
export const isNetwork = (name: string): name is NetworkName => Object.hasOwn(NETWORKS, name);
