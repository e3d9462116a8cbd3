/**
 * Gradient of a convolution with respect to its weights.
 *
 *     dW[m, c, k] = sum over images n and output positions p of dY[n, m, p] X[n, c', p stride + k dilation - pad]
 *
 * with c' the c-th channel of m's group. That is again a convolution: images and channels change places, dY is the kernel, and strides and dilations
 * swap. It may slide further than the kernel was large where the stride leaves a remainder; those taps are cut off.
 * @module
 */
import { reference, type LocalFunction } from "@sparqkit/onnx";
import { attributeValue, define, dims, ints, op } from "./define.ts";

/**
 * `ConvWeightGradient(X, dY) -> dW`: X [N, C, spatial], dY [N, M, spatial'], dW [M, C / group, kernel_shape]. Attributes `kernel_shape`, `strides`,
 * `pads`, `dilations` and `group` are the convolution's.
 */
export const ConvWeightGradient: LocalFunction = define("ConvWeightGradient", {
  inputs: ["X", "dY"],
  outputs: ["dW"],
  attributes: { kernel_shape: null, strides: null, pads: null, dilations: null, group: null },
  nodes: [
    ints("zero", [0]),
    ints("rest", [-1]),
    ints("planes", [0, 0, -1]),
    attributeValue("group", "group", "int"),
    op("groups", "Unsqueeze", ["group", "zero"]),
    attributeValue("kernel", "kernel_shape", "ints"),
    dims("images", "X", 0, 1),
    dims("space", "X", 2),

    // X [N, C, space] to [C / group, group N, space]
    op("x", "Reshape", ["X", "planes"]),
    dims("points", "x", 2, 3),
    op("splitShape", "Concat", ["images", "groups", "rest", "points"], { axis: 0 }),
    op("split", "Reshape", ["x", "splitShape"]),
    op("swapped", "Transpose", ["split"], { perm: [2, 1, 0, 3] }),
    op("groupImages", "Mul", ["groups", "images"]),
    op("inputShape", "Concat", ["rest", "groupImages", "space"], { axis: 0 }),
    op("input", "Reshape", ["swapped", "inputShape"]),

    // dY [N, M, space'] to [M, N, space']
    op("dy", "Reshape", ["dY", "planes"]),
    op("dyT", "Transpose", ["dy"], { perm: [1, 0, 2] }),
    dims("filters", "dY", 1, 2),
    dims("dySpace", "dY", 2),
    op("weightShape", "Concat", ["filters", "images", "dySpace"], { axis: 0 }),
    op("weight", "Reshape", ["dyT", "weightShape"]),

    op("all", "Conv", ["input", "weight"], {
      strides: reference("dilations", "ints"),
      dilations: reference("strides", "ints"),
      pads: reference("pads", "ints"),
      group: reference("group", "int"),
    }),

    // [C / group, M, at least the kernel] to [M, C / group, kernel]
    dims("channels", "all", 0, 2),
    op("ends", "Concat", ["channels", "kernel"], { axis: 0 }),
    op("starts", "Mul", ["ends", "zero"]),
    op("taps", "Slice", ["all", "starts", "ends"]),
    op("tapRows", "Reshape", ["taps", "planes"]),
    op("tapRowsT", "Transpose", ["tapRows"], { perm: [1, 0, 2] }),
    dims("perGroup", "all", 0, 1),
    op("shape", "Concat", ["filters", "perGroup", "kernel"], { axis: 0 }),
    op("dW", "Reshape", ["tapRowsT", "shape"]),
  ],
});
