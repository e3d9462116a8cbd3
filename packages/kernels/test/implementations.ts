/** The implementations the one suite runs over: the definitions of @sparqkit/core put together, and the WebAssembly kernels. */
import * as core from "@sparqkit/core";
import {
  createKernels,
  type ActivationShape,
  type ActivationSpec,
  type Kernels,
  type Layout,
  type PairStatistics,
  type Term,
  type Terms,
} from "../src/index.ts";

/** A summand of a layer's tail as arrays. */
export interface TermData {
  readonly x: Float32Array;
  /** Four rows of parameters a channel in memory, or null. */
  readonly affine: Float32Array | null;
}

/** The kernels as functions from arrays to arrays. */
export interface Implementation {
  squeeze(x: Float32Array, shape: ActivationShape, layout: Layout, spec: ActivationSpec, step?: number): Float32Array;
  squeezeFlat(x: Float32Array, rows: number, length: number, spec: ActivationSpec, step?: number): Float32Array;
  finish(terms: readonly TermData[], shape: ActivationShape, layout: Layout, floor: number): Float32Array;
  /** Both outputs; without `keep` v is not asked for and comes back empty. */
  finishSqueeze(
    terms: readonly TermData[],
    keep: boolean,
    shape: ActivationShape,
    layout: Layout,
    floor: number,
    spec: ActivationSpec,
    step: number,
  ): { floats: Float32Array; target: Float32Array };
  channelMoments(x: Float32Array, affine: Float32Array | null, shape: ActivationShape, layout: Layout): { means: Float32Array; squares: Float32Array };
  squeezeBytes(q: Uint8Array, shape: ActivationShape, layout: Layout, rule: core.PairRule): Uint8Array;
  quantize(x: Float32Array, scale: number, bits: number): Uint8Array;
  convolution(x: Float32Array, images: number, geometry: core.ConvGeometry, weights: Int8Array, spec: ActivationSpec, sparse24: boolean): Float32Array;
  gemm(a: Uint8Array, w: Int8Array, shape: core.GemmShape): Int32Array;
  gemm24(a: Uint8Array, w: Int8Array, shape: core.GemmShape, rule: core.PairRule): Int32Array;
  extrema(x: Float32Array, images: number): { minima: Float32Array; maxima: Float32Array };
  histogram(x: Float32Array, scale: number, bits: number): Uint32Array;
  pairStatistics(q: Uint8Array, shape: ActivationShape, layout: Layout): PairStatistics;
}

/** Channels of a pixel next to each other, as `cutRow` wants them; the way back is the same with `back`. */
function pixelRows(q: Uint8Array, { images, channels, plane }: ActivationShape, layout: Layout, back: boolean): Uint8Array {
  const out = new Uint8Array(q.length);
  const block = layout === "nchw" ? 1 : layout.block;
  const blocks = Math.ceil(channels / block);
  let row = 0;
  for (let image = 0; image < images; image++) {
    for (let pixel = 0; pixel < plane; pixel++) {
      for (let c = 0; c < blocks * block; c++, row++) {
        const at = ((image * blocks + Math.floor(c / block)) * plane + pixel) * block + (c % block);
        if (back) out[at] = q[row]!;
        else out[row] = q[at]!;
      }
    }
  }
  return out;
}

function pairs(q: Uint8Array, shape: ActivationShape, layout: Layout, rule: core.PairRule | null): Uint8Array {
  return rule ? pixelRows(core.cutRow(pixelRows(q, shape, layout, false), rule), shape, layout, true) : q;
}

const f = Math.fround;

/** a * b + c of float32 rounded once: the float64 sum goes to its odd neighbour where it is inexact, after which rounding again does no harm. */
function fma(a: number, b: number, c: number): number {
  const product = a * b; // exact
  const sum = product + c;
  const rounded = sum - product;
  const error = product - (sum - rounded) + (c - rounded);
  if (!(Math.abs(error) > 0)) return f(sum);
  const bits = new BigInt64Array(Float64Array.of(sum).buffer);
  if (bits[0]! % 2n === 0n) bits[0]! += error > 0 === sum > 0 ? 1n : -1n;
  return f(new Float64Array(bits.buffer)[0]!);
}

/** Calls `visit` with the channel of every element; channels in memory, by which the rows of parameters are apart. */
function eachElement({ images, channels, plane }: ActivationShape, layout: Layout, visit: (at: number, channel: number, stored: number) => void): void {
  const block = layout === "nchw" ? 1 : layout.block;
  const stored = Math.ceil(channels / block) * block;
  let at = 0;
  for (let image = 0; image < images; image++)
    for (let first = 0; first < stored; first += block)
      for (let pixel = 0; pixel < plane; pixel++) for (let lane = 0; lane < block; lane++) visit(at++, first + lane, stored);
}

const scaled = (x: number, affine: Float32Array | null, channel: number, stored: number): number =>
  affine ? f(f(x * affine[channel]!) * affine[stored + channel]!) : x;

/** Core refuses what can not be a finite activation; the suite asks it only for what it takes. */
const reference: Implementation = {
  squeeze: (x, shape, layout, spec, step = 1) =>
    Float32Array.from(pairs(core.quantizeActivations(x, spec.scale, spec.bits), shape, layout, spec.rule), (q) => q * f(step)),
  squeezeFlat(x, _rows, length, spec, step = 1) {
    const q = core.quantizeActivations(x, spec.scale, spec.bits);
    return Float32Array.from(spec.rule ? core.cutRows(q, length, spec.rule) : q, (value) => value * f(step));
  },
  finish(terms, shape, layout, floor) {
    const out = new Float32Array(terms[0]!.x.length);
    eachElement(shape, layout, (at, c, stored) => {
      const values = terms.map(({ x, affine }) => {
        const v = scaled(x[at]!, affine, c, stored);
        return affine ? fma(v, affine[2 * stored + c]!, affine[3 * stored + c]!) : v;
      });
      const v = values.length === 2 ? f(values[0]! + values[1]!) : values[0]!;
      out[at] = v < floor ? floor : v;
    });
    return out;
  },
  finishSqueeze(terms, keep, shape, layout, floor, spec, step) {
    const floats = reference.finish(terms, shape, layout, floor);
    return { floats: keep ? floats : new Float32Array(0), target: reference.squeeze(floats, shape, layout, spec, step) };
  },
  channelMoments(x, affine, shape, layout) {
    const sums = new Float64Array(shape.channels);
    const deviations = new Float64Array(shape.channels);
    eachElement(shape, layout, (at, c, stored) => void (sums[c]! += scaled(x[at]!, affine, c, stored)));
    const means = Float32Array.from(sums, (sum) => sum / (shape.images * shape.plane));
    eachElement(shape, layout, (at, c, stored) => void (deviations[c]! += f(f(scaled(x[at]!, affine, c, stored) - means[c]!) ** 2)));
    return { means, squares: Float32Array.from(deviations) };
  },
  squeezeBytes: (q, shape, layout, rule) => pairs(q, shape, layout, rule),
  quantize: core.quantizeActivations,
  convolution(x, images, geometry, weights, spec, sparse24) {
    const size = x.length / images;
    const out: number[] = [];
    for (let i = 0; i < images; i++) {
      const q = core.quantizeActivations(x.subarray(i * size, (i + 1) * size), spec.scale, spec.bits);
      out.push(...core.convolution(q, weights, geometry, spec.rule, sparse24));
    }
    return Float32Array.from(out);
  },
  gemm: core.gemm,
  gemm24: core.gemm24,
  extrema(x, images) {
    const size = x.length / images;
    const each = Array.from({ length: images }, (_, i) => x.subarray(i * size, (i + 1) * size));
    return { minima: Float32Array.from(each, (image) => Math.min(...image)), maxima: Float32Array.from(each, (image) => Math.max(...image)) };
  },
  histogram(x, scale, bits) {
    const counts = new Uint32Array(256);
    for (const q of core.quantizeActivations(x, scale, bits)) counts[q]!++;
    return counts;
  },
  pairStatistics(q, shape, layout) {
    const rows = pixelRows(q, shape, layout, false);
    const [narrow, wide] = [new Uint32Array(256), new Uint32Array(256)];
    const kinds = [0, 0, 0];
    for (let i = 0; i < rows.length; i += 2) {
      const zeros = Number(rows[i] === 0) + Number(rows[i + 1] === 0);
      kinds[zeros]!++;
      for (const value of rows.subarray(i, i + 2)) if (value) (zeros ? wide : narrow)[value]!++;
    }
    return { noneZero: kinds[0]!, oneZero: kinds[1]!, bothZero: kinds[2]!, narrow, wide };
  },
};

/** The kernels of one instance behind arrays. */
function inMemory(kernels: Kernels): Implementation {
  /** Copy in, run, copy out. Sources lie right before the target, and guards around it notice a kernel that writes too far. */
  function run<T extends Float32Array | Int32Array | Uint8Array>(
    inputs: readonly (Float32Array | Uint8Array | Int8Array)[],
    output: T,
    work: (target: number, ...sources: number[]) => void,
  ): T {
    const mark = kernels.mark();
    const pointers = inputs.map((input) => kernels.allocate(input.byteLength));
    const before = kernels.allocate(64);
    const target = kernels.allocate(output.byteLength + 64);
    for (const [i, input] of inputs.entries()) kernels.u8(pointers[i]!, input.byteLength).set(new Uint8Array(input.buffer, input.byteOffset, input.byteLength));
    kernels.u8(before, 64).fill(0xa5);
    kernels.u8(target, output.byteLength + 64).fill(0xa5);
    work(target, ...pointers);
    const guards = [...kernels.u8(before, 64), ...kernels.u8(target + output.byteLength, 64)];
    if (guards.some((byte) => byte !== 0xa5)) throw new Error("a kernel wrote outside its target");
    new Uint8Array(output.buffer).set(kernels.u8(target, output.byteLength));
    kernels.release(mark);
    return output;
  }

  function fromMemory<R>(input: Float32Array | Uint8Array, work: (source: number) => R): R {
    let result: R | undefined;
    run([input], new Uint8Array(0), (_, source) => void (result = work(source!)));
    return result!;
  }

  return {
    squeeze: (x, shape, layout, spec, step) => run([x], new Float32Array(x.length), (to, from) => kernels.squeeze(from!, to, shape, layout, spec, step)),
    squeezeFlat: (x, rows, length, spec, step) => run([x], new Float32Array(x.length), (to, from) => kernels.squeezeFlat(from!, to, rows, length, spec, step)),
    finish: (terms, shape, layout, floor) =>
      run(arraysOf(terms), new Float32Array(terms[0]!.x.length), (to, ...at) => kernels.finish(pointersOf(terms, at), to, shape, layout, floor)),
    finishSqueeze(terms, keep, shape, layout, floor, spec, step) {
      const size = terms[0]!.x.length;
      // Both outputs in one guarded block, one behind the other.
      const both = run(arraysOf(terms), new Float32Array(keep ? 2 * size : size), (to, ...at) =>
        kernels.finishSqueeze(pointersOf(terms, at), keep ? to + 4 * size : null, to, shape, layout, floor, spec, step),
      );
      return { target: both.slice(0, size), floats: both.slice(size) };
    },
    channelMoments(x, affine, shape, layout) {
      let result: { means: Float32Array; squares: Float32Array } | undefined;
      run(affine ? [x, affine] : [x], new Uint8Array(0), (_, source, parameters) => {
        result = kernels.channelMoments(source!, parameters ?? null, shape, layout);
      });
      return result!;
    },
    squeezeBytes: (q, shape, layout, rule) =>
      run([q], new Uint8Array(q.length), (to, from) => kernels.squeezeBytes(from!, to, shape, layout, { scale: 1, bits: 8, rule })),
    quantize: (x, scale, bits) => run([x], new Uint8Array(x.length), (to, from) => kernels.quantize(from!, to, x.length, scale, bits)),
    convolution(x, images, geometry, weights, spec, sparse24) {
      const [height, width] = core.outputSize(geometry);
      const output = new Float32Array(images * geometry.filters * height * width);
      return run([x, weights], output, (to, from, w) => kernels.convolution(from!, to, images, geometry, w!, spec, { sparse24 }));
    },
    gemm: (a, w, { M, N, K }) => run([a, w], new Int32Array(M * N), (to, left, right) => kernels.gemm(left!, right!, to, M, N, K)),
    gemm24: (a, w, { M, N, K }, rule) => run([a, w], new Int32Array(M * N), (to, left, right) => kernels.gemm24(left!, right!, to, M, N, K, rule)),
    extrema: (x, images) => fromMemory(x, (at) => kernels.extrema(at, images, x.length / images)),
    histogram: (x, scale, bits) => fromMemory(x, (at) => kernels.histogram(at, x.length, scale, bits)),
    pairStatistics: (q, shape, layout) => fromMemory(q, (at) => kernels.pairStatistics(at, shape, layout)),
  };
}

const arraysOf = (terms: readonly TermData[]): Float32Array[] => terms.flatMap(({ x, affine }) => (affine ? [x, affine] : [x]));

/** The terms at the pointers of `arraysOf`. */
function pointersOf(terms: readonly TermData[], pointers: readonly number[]): Terms {
  let next = 0;
  return terms.map(({ affine }): Term => ({ source: pointers[next++]!, affine: affine ? pointers[next++]! : null })) as unknown as Terms;
}

/** Every implementation, by name. */
export const IMPLEMENTATIONS: Readonly<Record<string, Implementation>> = {
  "core reference": reference,
  wasm: inMemory(createKernels()),
  "wasm without a fused multiply-add": inMemory(createKernels({ fused: false })),
};
