/** Seeded random values in the forms of spec/operations.md. @module */
import type { JsonObject } from "@sparqkit/conformance";

/** Random values; the same seed gives the same ones on every machine. */
export interface Random {
  /** A whole number from low to high, both included. */
  whole(low: number, high: number): number;
  /** One of a list. */
  pick<T>(values: readonly T[]): T;
  /** Whether something of this probability happens. */
  chance(probability: number): boolean;
}

/** How params and inputs of an operation are made. */
export interface Source {
  params(random: Random): JsonObject;
  input(random: Random, params: JsonObject): JsonObject;
}

/** Marsaglia's xorshift32, its first outputs dropped so that neighbouring seeds part. */
export function createRandom(seed: number): Random {
  let state = (Math.imul(seed, 0x9e3779b9) ^ Math.floor(seed / 2 ** 32) ^ 0x6d2b79f5) >>> 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
  for (let i = 0; i < 16; i++) next();
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return { whole, pick: (values) => values[whole(0, values.length - 1)]!, chance: (probability) => next() < probability };
}

/** An activation: zero every fourth time, since zeros decide about pairs, and else of any size. */
export function activation({ whole, chance }: Random): number {
  return chance(0.25) ? 0 : whole(1, 255) >> (chance(0.5) ? 0 : whole(0, 7));
}

/** A tensor of bytes. */
export function bytes(dtype: "uint8" | "int8", shape: readonly number[], element: () => number): JsonObject {
  const count = shape.reduce((product, dimension) => product * dimension, 1);
  const hex = Array.from({ length: count }, () => (element() & 255).toString(16).padStart(2, "0")).join("");
  return { dtype, shape, hex };
}

/** Activations. */
export function activations(random: Random, shape: readonly number[]): JsonObject {
  return bytes("uint8", shape, () => activation(random));
}

/** Weights of 8 bits. */
export function weights(random: Random, shape: readonly number[]): JsonObject {
  return bytes("int8", shape, () => random.whole(-128, 127));
}

/** Rows of 2:4 weights: of every four along a row at most two are not zero. */
export function sparseWeights(random: Random, rows: number, length: number): JsonObject {
  const elements = Array.from({ length: rows }, () =>
    Array.from({ length: Math.ceil(length / 4) }, () => {
      const kept = new Set([random.whole(0, 3), random.whole(0, 3)]);
      return [0, 1, 2, 3].map((position) => (kept.has(position) ? random.whole(-128, 127) : 0));
    })
      .flat()
      .slice(0, length),
  ).flat();
  let index = 0;
  return bytes("int8", rows === 1 ? [length] : [rows, length], () => elements[index++]!);
}

const scratch = new DataView(new ArrayBuffer(8));

/** The bit pattern of a float32. */
export function float32(value: number): string {
  scratch.setFloat32(0, value);
  return `0x${scratch.getUint32(0).toString(16).padStart(8, "0")}`;
}

/** The bit pattern of a float64. */
export function float64(value: number): string {
  scratch.setFloat64(0, value);
  return `0x${scratch.getBigUint64(0).toString(16).padStart(16, "0")}`;
}

/** A tensor of float32. */
export function floats(shape: readonly number[], element: () => number): JsonObject {
  const count = shape.reduce((product, dimension) => product * dimension, 1);
  const hex = Array.from({ length: count }, () => {
    scratch.setFloat32(0, element(), true);
    return scratch.getUint32(0).toString(16).padStart(8, "0");
  }).join("");
  return { dtype: "float32", shape, hex };
}

/** A number with 24 random bits, of magnitude up to `limit`. */
export function fraction({ whole }: Random, limit: number): number {
  return Math.fround((whole(-(2 ** 23), 2 ** 23) / 2 ** 23) * limit);
}

/** A valid window set: any width, any shifts up to the last, which ends at bit 7. */
export function windowSet(random: Random): JsonObject {
  if (random.chance(0.5)) return random.pick(NAMED);
  const bits = random.whole(1, 8);
  const last = 8 - bits;
  return {
    bits,
    shifts: Array.from({ length: last }, (_, shift) => shift)
      .filter(() => random.chance(0.5))
      .concat(last),
  };
}

const NAMED: readonly JsonObject[] = [
  { bits: 4, shifts: [0, 1, 2, 3, 4] },
  { bits: 4, shifts: [0, 2, 4] },
  { bits: 4, shifts: [0, 4] },
  { bits: 3, shifts: [0, 1, 2, 3, 4, 5] },
  { bits: 2, shifts: [0, 1, 2, 3, 4, 5, 6] },
];
