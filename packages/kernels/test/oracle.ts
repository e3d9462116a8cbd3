/**
 * A second derivation of everything the kernels do, from the definitions and one element at a time: cuts by searching the nearest representable value,
 * convolutions by walking the receptive field. Slow on purpose; shares no code with core or the kernels.
 */
import type { ConvGeometry, PairRule, WindowSet } from "@sparqkit/core";
import type { ActivationShape, ActivationSpec, Layout } from "../src/index.ts";
import type { TermData } from "./implementations.ts";

/** The representable value of the window that is nearest (ties to the even multiple), or the nearest from below. */
function search(value: number, { bits, shifts }: WindowSet, rounding: string): number {
  const unit = 2 ** Math.min(...shifts.filter((shift) => value < 2 ** (shift + bits)));
  let best = 0;
  for (let k = 0; k < 2 ** bits; k++) {
    const [error, least] = [Math.abs(k * unit - value), Math.abs(best * unit - value)];
    if (rounding === "trim" ? k * unit <= value : error < least || (error === least && k % 2 === 0)) best = k;
  }
  return best * unit;
}

/** The narrow and the wide cut of all 256 values, searched once a rule. */
function search256(rule: PairRule): [number[], number[]] {
  const values = Array.from({ length: 256 }, (_, value) => value);
  const narrow = values.map((value) => search(value, rule.set, rule.rounding));
  return [narrow, rule.share ? values.map((value) => search(value, rule.wide, rule.rounding)) : narrow];
}
const searched = new WeakMap<PairRule, [number[], number[]]>();

/** One activation beside its partner. */
export function pairOracle(value: number, partner: number, rule: PairRule | null): number {
  if (!rule) return value;
  const found = searched.get(rule) ?? search256(rule);
  searched.set(rule, found);
  return found[partner === 0 ? 1 : 0][value]!;
}

/** clip(round half to even(float32 quotient)). */
export function quantizeOracle(x: number, scale: number, bits: number): number {
  const quotient = Math.fround(x / Math.fround(scale));
  const floor = Math.floor(quotient);
  const up = quotient - floor > 0.5 || (quotient - floor === 0.5 && floor % 2 !== 0);
  return Math.max(0, Math.min(2 ** bits - 1, up ? floor + 1 : floor));
}

/** Where the partner of element `index` is. */
export function partnerOf(index: number, { channels, plane }: ActivationShape, layout: Layout): number {
  if (layout !== "nchw") {
    const lane = index % layout.block;
    return index - lane + (lane % 2 === 0 ? lane + 1 : lane - 1);
  }
  const channel = Math.floor(index / plane) % channels;
  return channel % 2 === 0 ? index + plane : index - plane;
}

/** The pair rule over a batch of quantized activations. */
export function pairsOracle(values: Uint8Array, shape: ActivationShape, layout: Layout, rule: PairRule | null): Uint8Array {
  return values.map((value, i) => pairOracle(value, values[partnerOf(i, shape, layout)]!, rule));
}

/** The sums of a row of activations with a filter, both of any length. */
export function dotOracle(row: readonly number[], filter: readonly number[], rule: PairRule | null, sparse24: boolean): number {
  const partner = row.map((_, k) => k ^ 1);
  if (sparse24) {
    for (let start = 0; start < row.length; start += 4) {
      const met = [0, 1, 2, 3].map((i) => start + i).filter((k) => k < row.length && filter[k] !== 0);
      for (const [i, k] of met.entries()) partner[k] = met[1 - i] ?? -1;
    }
  }
  return row.reduce((sum, value, k) => sum + pairOracle(value, row[partner[k]!] ?? 0, rule) * filter[k]!, 0);
}

/** A convolution of one float32 image by its definition. */
export function convolutionOracle(x: Float32Array, weights: Int8Array, geometry: ConvGeometry, spec: ActivationSpec, sparse24: boolean): number[] {
  const { channels, height, width, filters, kernel, strides, pads, dilations, group } = geometry;
  const outHeight = Math.floor((height + pads[0] + pads[2] - (kernel[0] - 1) * dilations[0] - 1) / strides[0]) + 1;
  const outWidth = Math.floor((width + pads[1] + pads[3] - (kernel[1] - 1) * dilations[1] - 1) / strides[1]) + 1;
  const own = channels / group;
  const length = kernel[0] * kernel[1] * own;
  const at = (c: number, y: number, x0: number): number =>
    y < 0 || x0 < 0 || y >= height || x0 >= width ? 0 : quantizeOracle(x[(c * height + y) * width + x0]!, spec.scale, spec.bits);
  const out: number[] = [];
  for (let f = 0; f < filters; f++) {
    const first = Math.floor(f / (filters / group)) * own;
    const filter = [...weights.subarray(f * length, (f + 1) * length)];
    for (let oy = 0; oy < outHeight; oy++) {
      for (let ox = 0; ox < outWidth; ox++) {
        const row = filter.map((_, k) => {
          const [tap, c] = [Math.floor(k / own), k % own];
          const [ky, kx] = [Math.floor(tap / kernel[1]), tap % kernel[1]];
          return at(first + c, oy * strides[0] - pads[0] + ky * dilations[0], ox * strides[1] - pads[1] + kx * dilations[1]);
        });
        out.push(dotOracle(row, filter, spec.rule, sparse24));
      }
    }
  }
  return out;
}

/** A finite float32 as a whole number of 2^-149. */
function whole(x: number): bigint {
  const mantissa = Math.abs(x) < 2 ** -126 ? 2 ** 149 : 2 ** (23 - Math.floor(Math.log2(Math.abs(x))) + 1);
  const shift = BigInt(Math.round(149 - Math.log2(mantissa)));
  return BigInt(x * mantissa) << shift;
}

/** a * b + c of float32, summed as integers and rounded once, half to even. */
export function fmaOracle(a: number, b: number, c: number): number {
  if (![a, b, c].every(Number.isFinite)) return a * b + c;
  const exact = whole(a) * whole(b) + (whole(c) << 149n); // in units of 2^-298
  if (exact === 0n) return a * b + c; // an exact zero: its sign follows from the signs of the terms
  const size = exact < 0n ? -exact : exact;
  const drop = Math.max(size.toString(2).length - 24, 149);
  const kept = size >> BigInt(drop);
  const rest = size - (kept << BigInt(drop));
  const half = 1n << BigInt(drop - 1);
  const up = rest > half || (rest === half && kept % 2n === 1n) ? 1n : 0n;
  return Math.fround(Math.sign(Number(exact)) * Number(kept + up) * 2 ** (drop - 298));
}

/** Channel of an element, and channels as they lie in memory. */
export function channelOf(index: number, { channels, plane }: ActivationShape, layout: Layout): [channel: number, stored: number] {
  const block = layout === "nchw" ? 1 : layout.block;
  const blocks = Math.ceil(channels / block);
  return [(Math.floor(index / (plane * block)) % blocks) * block + (index % block), blocks * block];
}

/** The tail of a layer, element by element. */
export function finishOracle(terms: readonly TermData[], shape: ActivationShape, layout: Layout, floor: number): Float32Array {
  return terms[0]!.x.map((_, i) => {
    const [c, stored] = channelOf(i, shape, layout);
    const values = terms.map(({ x, affine }) => {
      if (!affine) return x[i]!;
      const [inner, outer, gain, shift] = [0, 1, 2, 3].map((row) => affine[row * stored + c]!) as [number, number, number, number];
      return fmaOracle(Math.fround(Math.fround(x[i]! * inner) * outer), gain, shift);
    });
    const sum = values.length === 2 ? Math.fround(values[0]! + values[1]!) : values[0]!;
    return sum < floor ? floor : sum;
  });
}
