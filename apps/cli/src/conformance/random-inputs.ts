/** Random params and inputs of every operation that has room for them. spec/operations.md. @module */
import type { JsonObject } from "@sparqkit/conformance";
import { activation, activations, float32, float64, floats, fraction, bytes, type Random, type Source, sparseWeights, weights, windowSet } from "./random.ts";
import { COST_SOURCES, ROOFLINE_SOURCES } from "./random-costs.ts";

const nothing = (): JsonObject => ({});
const set = (random: Random): JsonObject => ({ set: windowSet(random) });
const cut = (random: Random): JsonObject => ({ ...set(random), rounding: random.pick(["trim", "round"]) });
const rule = (random: Random): JsonObject => ({ ...cut(random), share: random.chance(0.75) });
const bits =
  (low: number, high: number) =>
  (random: Random): JsonObject => ({ bits: random.whole(low, high) });
const length = ({ whole }: Random): number => whole(1, 40);

const two = (element: () => number): number[] => [element(), element()];

/** Fields of an encoded pair that fit any table: an index of 0 or 1 where it has two entries or more. */
function encoded(random: Random, params: JsonObject): JsonObject {
  const { bits: width, shifts } = params.set as { readonly bits: number; readonly shifts: readonly number[] };
  return {
    data: two(() => random.whole(0, 2 ** width - 1)),
    shiftCtrl: two(() => random.whole(0, shifts.length - 1)),
    muxCtrl: two(() => random.whole(0, 1)),
  };
}

function geometry({ whole, pick }: Random): JsonObject & { readonly [field: string]: unknown } {
  const group = pick([1, 1, 2, 3]);
  const kernel = [whole(1, 3), whole(1, 3)];
  return {
    channels: group * whole(1, 4),
    height: whole(3, 7),
    width: whole(3, 7),
    filters: group * whole(1, 3),
    kernel,
    strides: [whole(1, 2), whole(1, 2)],
    pads: [whole(0, 2), whole(0, 2), whole(0, 2), whole(0, 2)],
    dilations: [kernel[0]! < 3 ? whole(1, 2) : 1, kernel[1]! < 3 ? whole(1, 2) : 1],
    group,
  };
}

interface Shape {
  readonly channels: number;
  readonly height: number;
  readonly width: number;
  readonly filters: number;
  readonly kernel: readonly [number, number];
  readonly group: number;
}

const imageShape = ({ channels, height, width }: Shape): number[] => [channels, height, width];
const weightShape = ({ filters, channels, group, kernel }: Shape): number[] => [filters, channels / group, ...kernel];

/** Weights of a convolution; 2:4 along the reduction, whose fastest index is the channel, where they are to be gathered. */
function filterWeights(random: Random, shape: Shape, sparse: boolean): JsonObject {
  const [filters, channels, kH, kW] = weightShape(shape) as [number, number, number, number];
  if (!sparse) return weights(random, [filters, channels, kH, kW]);
  const { hex } = sparseWeights(random, filters, channels * kH * kW) as { readonly hex: string };
  const at = (f: number, c: number, tap: number): string => hex.slice(2 * ((f * kH * kW + tap) * channels + c)).slice(0, 2);
  const ordered = Array.from({ length: filters }, (_, f) =>
    Array.from({ length: channels }, (_, c) => Array.from({ length: kH * kW }, (_, tap) => at(f, c, tap))),
  );
  return { dtype: "int8", shape: [filters, channels, kH, kW], hex: ordered.flat(2).join("") };
}

/** Trainable planes, elements from 0 to 2. */
function planes(random: Random, params: JsonObject): JsonObject {
  const shape = [params.bits as number, random.whole(1, 8)];
  const plane = (): JsonObject => floats(shape, () => Math.abs(fraction(random, 2)));
  return { positive: plane(), negative: plane() };
}

function exactPlanes(random: Random, params: JsonObject): JsonObject {
  const shape = [params.bits as number, random.whole(1, 8)];
  const empty = Array.from({ length: shape[0]! }, () => random.chance(0.4));
  let index = 0;
  const plane = (): JsonObject => bytes("uint8", shape, () => (empty[Math.floor(index++ / shape[1]!) % shape[0]!] ? 0 : random.whole(0, 1)));
  return { positive: plane(), negative: plane() };
}

const scale = (random: Random): string => float32(Math.abs(fraction(random, 1)) + 2 ** -10);
const values = (random: Random, shape: readonly number[], limit: number): JsonObject => floats(shape, () => fraction(random, limit));

/** By operation; `window.named`, and the tables of a whole domain, have nothing random. */
export const SOURCES: Readonly<Record<string, Source>> = {
  window: { params: cut, input: (random) => ({ a: random.whole(0, 255) }) },
  "window.wide": { params: set, input: nothing },
  pair: { params: rule, input: (random) => ({ a: [activation(random), activation(random)] }) },
  "pair.row": { params: rule, input: (random) => ({ a: activations(random, [length(random)]) }) },
  encode: { params: rule, input: (random) => ({ a: [activation(random), activation(random)] }) },
  "encode.decode": { params: set, input: encoded },
  "encode.dot": { params: set, input: (random, params) => ({ ...encoded(random, params), weights: [random.whole(-128, 127), random.whole(-128, 127)] }) },
  "encode.table": { params: set, input: nothing },
  gather: { params: nothing, input: (random) => ({ weights: sparseWeights(random, 1, length(random)) }) },
  "gather.dot": {
    params: rule,
    input(random) {
      const K = length(random);
      return { activations: activations(random, [K]), weights: sparseWeights(random, 1, K) };
    },
  },
  quantize: { params: bits(1, 8), input: (random) => ({ values: values(random, [length(random)], 40), scale: scale(random) }) },
  "quantize.round": { params: nothing, input: (random) => ({ value: float32(fraction(random, 2 ** random.whole(0, 20))) }) },
  "quantize.scale": { params: bits(1, 8), input: (random) => ({ maximum: float32(Math.abs(fraction(random, 2 ** random.whole(-20, 20)))) }) },
  "quantize.weights": { params: bits(2, 8), input: (random) => ({ values: values(random, [random.whole(1, 4), random.whole(1, 10)], 1) }) },
  "quantize.bias": { params: bits(2, 8), input: (random) => ({ values: values(random, [length(random)], 1) }) },
  im2col: {
    params: nothing,
    input(random) {
      const shape = geometry(random);
      const own = shape as unknown as Shape;
      return { geometry: shape, group: random.whole(0, own.group - 1), activations: activations(random, imageShape(own)) };
    },
  },
  "im2col.size": { params: nothing, input: (random) => ({ geometry: geometry(random) }) },
  "im2col.weights": {
    params: nothing,
    input(random) {
      const shape = geometry(random);
      return { geometry: shape, weights: weights(random, weightShape(shape as unknown as Shape)) };
    },
  },
  "im2col.convolution": {
    params: (random) => ({ ...rule(random), sparse: random.chance(0.3) }),
    input(random, params) {
      const shape = geometry(random);
      const own = shape as unknown as Shape;
      return { geometry: shape, activations: activations(random, imageShape(own)), weights: filterWeights(random, own, params.sparse as boolean) };
    },
  },
  dot: { params: nothing, input: operands },
  "dot.pairs": { params: rule, input: operands },
  "dot.gemm": {
    params: rule,
    input(random) {
      const K = length(random);
      return { activations: activations(random, [random.whole(1, 5), K]), weights: weights(random, [random.whole(1, 5), K]) };
    },
  },
  "dot.accumulator": { params: nothing, input: (random) => ({ length: random.whole(1, 2 ** random.whole(0, 16)) }) },
  bitplane: { params: bits(1, 16), input: (random) => ({ weights: values(random, [random.whole(1, 8)], 1) }) },
  "bitplane.weights": { params: bits(1, 9), input: (random, params) => ({ ...planes(random, params), scale: scale(random) }) },
  "bitplane.regularizer": { params: bits(1, 9), input: planes },
  "bitplane.requantize": {
    params: (random) => ({ bits: random.whole(1, 8), maximumBits: random.whole(8, 9) }),
    input: (random, params) => ({ ...planes(random, params), scale: scale(random) }),
  },
  "bitplane.strip": { params: bits(1, 9), input: (random, params) => ({ ...exactPlanes(random, params), scale: scale(random) }) },
  "bitplane.compression": {
    params: nothing,
    input: ({ whole }) => ({ layers: Array.from({ length: whole(1, 6) }, () => ({ bits: whole(0, 8), parameters: whole(1, 1_000_000) })) }),
  },
  cost: {
    params: nothing,
    input: ({ whole }) => ({ outputs: whole(1, 10_000_000), reduction: whole(1, 5000), weightBits: whole(1, 32), activationBits: whole(1, 32) }),
  },
  "cost.area": { params: nothing, input: ({ whole }) => ({ bits: whole(1, 32) }) },
  "cost.bopsArea": { params: nothing, input: ({ whole }) => ({ bops: float64(whole(0, 100_000)) }) },
  ...COST_SOURCES,
  ...ROOFLINE_SOURCES,
  systolic: {
    params: ({ whole, pick }) => ({ dataflow: pick(["os", "ws", "is"]), rows: whole(1, 64), columns: whole(1, 64) }),
    input: ({ whole }) => ({ M: whole(1, 5000), N: whole(1, 1000), K: whole(1, 5000) }),
  },
};

function operands(random: Random): JsonObject {
  const K = length(random);
  return { activations: activations(random, [K]), weights: weights(random, [K]) };
}
