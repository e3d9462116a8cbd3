/**
 * Gradient of local response normalization, y = x s^-beta with s = bias + alpha / size * (sum of x^2 over a window of `size` channels):
 *
 *     dx = dy s^-beta - 2 alpha beta / size * x * (sum over the windows x is in of dy x s^(-beta - 1))
 * @module
 */
import { reference, type LocalFunction } from "@sparqkit/onnx";
import { attributeValue, define, float, ints, op } from "./define.ts";

/**
 * `LRNGradient(dY, X) -> dX`. Attributes `alpha`, `beta` and `bias` as LRN's; `window` is [size, 1] with an odd size and `pads` half of it on both sides,
 * as of a pool over [channels, pixels].
 */
export const LRNGradient: LocalFunction = define("LRNGradient", {
  inputs: ["dY", "X"],
  outputs: ["dX"],
  attributes: { alpha: null, beta: null, bias: null, window: null, pads: null },
  nodes: [
    ints("planes", [0, 0, -1]),
    ints("one", [1]),
    float("two", 2),
    attributeValue("alpha", "alpha", "float"),
    attributeValue("beta", "beta", "float"),
    attributeValue("bias", "bias", "float"),
    op("shape", "Shape", ["X"]),
    op("x3", "Reshape", ["X", "planes"]),
    op("x", "Unsqueeze", ["x3", "one"]), // [N, 1, C, pixels]
    op("dy3", "Reshape", ["dY", "planes"]),
    op("dy", "Unsqueeze", ["dy3", "one"]),
    op("squares", "Mul", ["x", "x"]),
    op("means", "AveragePool", ["squares"], { kernel_shape: reference("window", "ints"), pads: reference("pads", "ints"), count_include_pad: 1 }),
    op("weighted", "Mul", ["means", "alpha"]),
    op("sums", "Add", ["weighted", "bias"]),
    op("powers", "Pow", ["sums", "beta"]),
    op("direct", "Div", ["dy", "powers"]),
    op("products", "Mul", ["direct", "x"]),
    op("shares", "Div", ["products", "sums"]),
    op("shared", "AveragePool", ["shares"], { kernel_shape: reference("window", "ints"), pads: reference("pads", "ints"), count_include_pad: 1 }),
    op("twice", "Mul", ["two", "alpha"]),
    op("factor", "Mul", ["twice", "beta"]),
    op("scaled", "Mul", ["shared", "factor"]),
    op("indirect", "Mul", ["scaled", "x"]),
    op("dx", "Sub", ["direct", "indirect"]),
    op("dX", "Reshape", ["dx", "shape"]),
  ],
});
