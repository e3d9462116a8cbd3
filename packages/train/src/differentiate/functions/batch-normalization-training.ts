/**
 * BatchNormalization by the statistics of the batch, and its gradient.
 *
 * Over the m elements of a channel: mean = sum x / m, variance = sum (x - mean)^2 / m (biased), x^ = (x - mean) / sqrt(variance + epsilon),
 * y = scale x^ + shift. The statistics depend on every x, so
 *
 *     dshift = sum dy,  dscale = sum dy x^,  dx = scale / sqrt(variance + epsilon) (dy - dshift / m - x^ dscale / m)
 * @module
 */
import type { LocalFunction } from "@sparqkit/onnx";
import { define, op } from "./define.ts";
import { channelSums, constants, deviation, GRADIENT, gradientInputs, overAll, products, scaledTo } from "./normalization-parts.ts";

/** `BatchNormalizationTraining(X, scale, shift) -> Y, mean, variance`: X and Y [N, C, ...], the others [C]; attribute `epsilon`. */
export const BatchNormalizationTraining: LocalFunction = define("BatchNormalizationTraining", {
  inputs: ["X", "scale", "shift"],
  outputs: ["Y", "mean", "variance"],
  attributes: { epsilon: null },
  nodes: [
    ...constants(),
    op("x", "Reshape", ["X", "planes"]),
    op("mean3", "ReduceMean", ["x"], { axes: [0, 2] }),
    op("centered", "Sub", ["x", "mean3"]),
    op("squares", "Mul", ["centered", "centered"]),
    op("variance3", "ReduceMean", ["squares"], { axes: [0, 2] }),
    ...deviation(),
    op("scale3", "Reshape", ["scale", "perChannel"]),
    op("shift3", "Reshape", ["shift", "perChannel"]),
    op("factor", "Div", ["scale3", "deviation"]),
    op("scaled", "Mul", ["centered", "factor"]),
    op("y", "Add", ["scaled", "shift3"]),
    op("shape", "Shape", ["X"]),
    op("Y", "Reshape", ["y", "shape"]),
    op("mean", "Reshape", ["mean3", "vector"]),
    op("variance", "Reshape", ["variance3", "vector"]),
  ],
});

/** `BatchNormalizationTrainingGradient(dY, X, scale, mean, variance) -> dX, dscale, dshift`; attribute `epsilon`. */
export const BatchNormalizationTrainingGradient: LocalFunction = define("BatchNormalizationTrainingGradient", {
  ...GRADIENT,
  nodes: [
    ...constants(),
    ...gradientInputs(),
    ...products(),
    op("meanProduct", "ReduceMean", ["products"], { axes: [0, 2] }),
    op("meanGradient", "ReduceMean", ["dy"], { axes: [0, 2] }),
    op("along", "Mul", ["normalized", "meanProduct"]),
    op("dyCentered", "Sub", ["dy", "meanGradient"]),
    op("difference", "Sub", ["dyCentered", "along"]),
    ...scaledTo("difference"),
    overAll(),
    ...channelSums(),
  ],
});
