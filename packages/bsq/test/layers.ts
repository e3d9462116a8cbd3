/** Parameters and companions for the tests. */
import type { Parameter } from "@sparqkit/train";
import type { BitPlanes } from "@sparqkit/core";
import { BitLayer } from "../src/bits/bit-layer.ts";
import { definition, kernels, type Arithmetic } from "../src/index.ts";

/** Both ways the passes are computed, a fresh one at each call. */
export const arithmetics: readonly (readonly [string, () => Arithmetic])[] = [
  ["definition", definition],
  ["kernels", kernels],
];

/** A trained parameter. */
export function parameter(
  name: string,
  shape: readonly number[],
  value: ArrayLike<number>,
  role: Parameter["role"] = "weight",
  layer: string = name,
): Parameter {
  return { name, shape, role, layer, gradient: `gradient/${name}`, value: Float32Array.from(value) };
}

/** Weights that look random and are the same everywhere. */
export function waves(count: number, seed = 1, amplitude = 0.5): Float32Array {
  return Float32Array.from({ length: count }, (_, i) => amplitude * Math.sin(seed * 12.9898 + i * 78.233));
}

/** A layer that holds given planes, [bit][weight]. */
export function layerOf({ bits, positive, negative, scale }: BitPlanes, arithmetic: Arithmetic, mostBits = 8): BitLayer {
  const count = positive.length / bits;
  const [arrays] = arithmetic.allocate([{ count, bits: Math.max(mostBits, bits) }]);
  const layer = new BitLayer("layer", [count], arrays!, arithmetic);
  layer.bits = bits;
  layer.scale = scale;
  for (let b = 0; b < bits; b++) {
    arrays!.positive.set(positive.subarray(b * count, (b + 1) * count), b * arrays!.stride);
    arrays!.negative.set(negative.subarray(b * count, (b + 1) * count), b * arrays!.stride);
  }
  layer.refresh();
  return layer;
}

/** A layer's planes as plain numbers, [bit][weight]. */
export function planesOf({ bits, arrays }: BitLayer): { bits: number; positive: number[]; negative: number[] } {
  const { count, stride } = arrays;
  const read = (planes: Float32Array): number[] => Array.from({ length: bits }, (_, b) => [...planes.subarray(b * stride, b * stride + count)]).flat();
  return { bits, positive: read(arrays.positive), negative: read(arrays.negative) };
}
