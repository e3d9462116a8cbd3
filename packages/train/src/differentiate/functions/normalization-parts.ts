/**
 * What the bodies of BatchNormalization and of its gradients have in common. Values are seen as [N, C, pixels], what a channel has as [1, C, 1]. Every call
 * makes nodes of its own, since passes edit nodes in place.
 * @module
 */
import type { FunctionParts, Node } from "@sparqkit/onnx";
import { attributeValue, ints, op } from "./define.ts";

/** Shapes to reshape to, the attribute `epsilon`, and more vectors that a body needs. */
export function constants(...more: readonly Node[]): Node[] {
  return [ints("planes", [0, 0, -1]), ints("perChannel", [1, -1, 1]), ...more, ints("vector", [-1]), attributeValue("epsilon", "epsilon", "float")];
}

/** deviation = sqrt(variance + epsilon) */
export function deviation(): Node[] {
  return [op("shifted", "Add", ["variance3", "epsilon"]), op("deviation", "Sqrt", ["shifted"])];
}

/** What a gradient takes and gives: `(dY, X, scale, mean, variance) -> dX, dscale, dshift`. */
export const GRADIENT: Omit<FunctionParts, "nodes"> = {
  inputs: ["dY", "X", "scale", "mean", "variance"],
  outputs: ["dX", "dscale", "dshift"],
  attributes: { epsilon: null },
};

/** The inputs of a gradient in their common shape, and the deviation. */
export function gradientInputs(): Node[] {
  return [
    op("x", "Reshape", ["X", "planes"]),
    op("dy", "Reshape", ["dY", "planes"]),
    op("mean3", "Reshape", ["mean", "perChannel"]),
    op("variance3", "Reshape", ["variance", "perChannel"]),
    op("scale3", "Reshape", ["scale", "perChannel"]),
    ...deviation(),
  ];
}

/** products = dy x^ with x^ = (x - mean) / deviation */
export function products(): Node[] {
  return [op("centered", "Sub", ["x", "mean3"]), op("normalized", "Div", ["centered", "deviation"]), op("products", "Mul", ["dy", "normalized"])];
}

/** dX = `along` scale / deviation, in the shape of X */
export function scaledTo(along: string): Node[] {
  return [op("factor", "Div", ["scale3", "deviation"]), op("dx", "Mul", [along, "factor"]), op("shape", "Shape", ["X"]), op("dX", "Reshape", ["dx", "shape"])];
}

/** Axes of all elements of a channel. */
export function overAll(): Node {
  return ints("overAll", [0, 2]);
}

/** dscale = sum dy x^ and dshift = sum dy, over all elements of a channel */
export function channelSums(): Node[] {
  return [
    op("dscale3", "ReduceSum", ["products", "overAll"]),
    op("dshift3", "ReduceSum", ["dy", "overAll"]),
    op("dscale", "Reshape", ["dscale3", "vector"]),
    op("dshift", "Reshape", ["dshift3", "vector"]),
  ];
}
