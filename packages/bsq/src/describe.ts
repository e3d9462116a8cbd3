/**
 * A scheme in words, for logs.
 * @module
 */
import { schemeCompression, type Scheme } from "./scheme.ts";

/**
 * Two lines: how small the network is, and bits by layer.
 *
 * @example
 * describeScheme(scheme); // ["2.44 bits a weight, 13.11 x smaller than float32 (268346 weights)", "bits: conv1.weight 8, ..., fc.weight 3, fc.bias 3"]
 */
export function describeScheme(scheme: Scheme): string[] {
  const { layers } = scheme;
  const weights = layers.reduce((sum, { levels }) => sum + levels.length, 0);
  const bits = layers.reduce((sum, { levels, bits: own }) => sum + own * levels.length, 0);
  const smaller = bits === 0 ? "nothing is left" : `${schemeCompression(scheme).toFixed(2)} x smaller than float32`;
  return [
    `${(bits / weights).toFixed(2)} bits a weight, ${smaller} (${weights} weights)`,
    `bits: ${layers.map(({ name, bits: own }) => `${name} ${own}`).join(", ")}`,
  ];
}
