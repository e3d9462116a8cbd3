/**
 * Gradient of BatchNormalization by running statistics, which are constants: y = scale x^ + shift with x^ = (x - mean) / sqrt(variance + epsilon), so
 * dx = dy scale / sqrt(variance + epsilon), dscale = sum dy x^, dshift = sum dy.
 * @module
 */
import type { LocalFunction } from "@sparqkit/onnx";
import { attributeValue, define, ints, op } from "./define.ts";

/** `BatchNormalizationGradient(dY, X, scale, mean, variance) -> dX, dscale, dshift`: dY and X [N, C, ...], the others [C]; attribute `epsilon`. */
export const BatchNormalizationGradient: LocalFunction = define("BatchNormalizationGradient", {
  inputs: ["dY", "X", "scale", "mean", "variance"],
  outputs: ["dX", "dscale", "dshift"],
  attributes: { epsilon: null },
  nodes: [
    ints("planes", [0, 0, -1]),
    ints("perChannel", [1, -1, 1]),
    ints("overAll", [0, 2]),
    ints("vector", [-1]),
    attributeValue("epsilon", "epsilon", "float"),
    op("x", "Reshape", ["X", "planes"]),
    op("dy", "Reshape", ["dY", "planes"]),
    op("mean3", "Reshape", ["mean", "perChannel"]),
    op("variance3", "Reshape", ["variance", "perChannel"]),
    op("scale3", "Reshape", ["scale", "perChannel"]),
    op("shifted", "Add", ["variance3", "epsilon"]),
    op("deviation", "Sqrt", ["shifted"]),
    op("factor", "Div", ["scale3", "deviation"]),
    op("dx", "Mul", ["dy", "factor"]),
    op("shape", "Shape", ["X"]),
    op("dX", "Reshape", ["dx", "shape"]),
    op("centered", "Sub", ["x", "mean3"]),
    op("normalized", "Div", ["centered", "deviation"]),
    op("products", "Mul", ["dy", "normalized"]),
    op("dscale3", "ReduceSum", ["products", "overAll"]),
    op("dshift3", "ReduceSum", ["dy", "overAll"]),
    op("dscale", "Reshape", ["dscale3", "vector"]),
    op("dshift", "Reshape", ["dshift3", "vector"]),
  ],
});
