/**
 * Gradient of BatchNormalization by running statistics, which are constants: y = scale x^ + shift with x^ = (x - mean) / sqrt(variance + epsilon), so
 * dx = dy scale / sqrt(variance + epsilon), dscale = sum dy x^, dshift = sum dy.
 * @module
 */
import type { LocalFunction } from "@sparqkit/onnx";
import { define } from "./define.ts";
import { channelSums, constants, GRADIENT, gradientInputs, overAll, products, scaledTo } from "./normalization-parts.ts";

/** `BatchNormalizationGradient(dY, X, scale, mean, variance) -> dX, dscale, dshift`: dY and X [N, C, ...], the others [C]; attribute `epsilon`. */
export const BatchNormalizationGradient: LocalFunction = define("BatchNormalizationGradient", {
  ...GRADIENT,
  nodes: [...constants(overAll()), ...gradientInputs(), ...scaledTo("dy"), ...products(), ...channelSums()],
});
