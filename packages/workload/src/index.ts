/**
 * What a network asks of hardware: its convolutions and matrix products, their shapes and multiply-accumulates.
 * @module
 */
export { batched } from "./batched.ts";
export { isNetwork, NETWORKS, type Network, type NetworkName } from "./networks/networks.ts";
export type { GemmShape, Layer, UnsupportedOperator } from "./layer.ts";
export { isLayer, layers } from "./layers.ts";
export { unsupportedOperators } from "./unsupported.ts";
export { isDepthwise, parseTopology, type TopologyOptions } from "./topology/parse.ts";
export type { OutputRounding } from "./topology/topology-layer.ts";
export { InvalidTopology } from "./topology/errors.ts";
