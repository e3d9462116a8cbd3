/** The implementations the one suite runs over: the definitions of @sparqkit/core put together, and the WebAssembly kernels. */
import * as core from "@sparqkit/core";
import { createKernels, type ActivationShape, type ActivationSpec, type Layout, type PairStatistics } from "../src/index.ts";

/** The kernels as functions from arrays to arrays. */
export interface Implementation {
  squeeze(x: Float32Array, shape: ActivationShape, layout: Layout, spec: ActivationSpec): Float32Array;
  squeezeFlat(x: Float32Array, rows: number, length: number, spec: ActivationSpec): Float32Array;
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

/** Core refuses what can not be a finite activation; the suite asks it only for what it takes. */
const reference: Implementation = {
  squeeze: (x, shape, layout, spec) => Float32Array.from(pairs(core.quantizeActivations(x, spec.scale, spec.bits), shape, layout, spec.rule)),
  squeezeFlat(x, _rows, length, spec) {
    const q = core.quantizeActivations(x, spec.scale, spec.bits);
    return Float32Array.from(spec.rule ? core.cutRows(q, length, spec.rule) : q);
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

const kernels = createKernels();

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

const wasm: Implementation = {
  squeeze: (x, shape, layout, spec) => run([x], new Float32Array(x.length), (to, from) => kernels.squeeze(from!, to, shape, layout, spec)),
  squeezeFlat: (x, rows, length, spec) => run([x], new Float32Array(x.length), (to, from) => kernels.squeezeFlat(from!, to, rows, length, spec)),
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

function fromMemory<R>(input: Float32Array | Uint8Array, work: (source: number) => R): R {
  let result: R | undefined;
  run([input], new Uint8Array(0), (_, source) => void (result = work(source!)));
  return result!;
}

/** Every implementation, by name. */
export const IMPLEMENTATIONS: Readonly<Record<string, Implementation>> = { "core reference": reference, wasm };
