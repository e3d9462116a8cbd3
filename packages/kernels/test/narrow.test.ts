/** Float convolution over few channels: the bits of a chain of fused multiply-adds, each of them summed in integers and rounded once. */
import { InvalidGeometry, type ConvGeometry } from "@sparqkit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createKernels, type Kernels, type Layout } from "../src/index.ts";
import { fmaOracle } from "./oracle.ts";
import { expectSame, stream } from "./values.ts";

const LAYOUTS: readonly Layout[] = ["nchw", { block: 2 }, { block: 4 }, { block: 8 }, { block: 16 }];
const GUARD = 64;

/** The definition, one output at a time, from ONNX weights. */
function definition(x: Float32Array, images: number, geometry: ConvGeometry, weights: Float32Array, layout: Layout): Float32Array {
  const { channels, height, width, filters, kernel, strides, pads, dilations } = geometry;
  const outHeight = Math.floor((height + pads[0] + pads[2] - (kernel[0] - 1) * dilations[0] - 1) / strides[0]) + 1;
  const outWidth = Math.floor((width + pads[1] + pads[3] - (kernel[1] - 1) * dilations[1] - 1) / strides[1]) + 1;
  const block = layout === "nchw" ? 1 : layout.block;
  const blocks = Math.ceil(filters / block);
  const out = new Float32Array(images * blocks * block * outHeight * outWidth);
  const sum = (image: number, f: number, oy: number, ox: number): number => {
    let chain = 0;
    for (let ky = 0; ky < kernel[0]; ky++) {
      for (let kx = 0; kx < kernel[1]; kx++) {
        const [y, x0] = [oy * strides[0] - pads[0] + ky * dilations[0], ox * strides[1] - pads[1] + kx * dilations[1]];
        if (y < 0 || y >= height || x0 < 0 || x0 >= width) continue;
        for (let c = 0; c < channels; c++) {
          const weight = weights[((f * channels + c) * kernel[0] + ky) * kernel[1] + kx]!;
          chain = fmaOracle(x[((image * channels + c) * height + y) * width + x0]!, weight, chain);
        }
      }
    }
    return chain;
  };
  for (let image = 0; image < images; image++) {
    for (let f = 0; f < filters; f++) {
      for (let oy = 0; oy < outHeight; oy++) {
        for (let ox = 0; ox < outWidth; ox++) {
          const pixel = oy * outWidth + ox;
          out[((image * blocks + Math.floor(f / block)) * outHeight * outWidth + pixel) * block + (f % block)] = sum(image, f, oy, ox);
        }
      }
    }
  }
  return out;
}

/** Run the kernel between two guards, which must stay as they are. */
function convolve(
  kernels: Kernels,
  x: Float32Array,
  images: number,
  geometry: ConvGeometry,
  weights: Float32Array,
  layout: Layout,
  size: number,
): Float32Array {
  const mark = kernels.mark();
  const ordered = kernels.narrowWeights(weights, geometry, layout);
  const [source, filters, target] = [x.byteLength, ordered.byteLength, 4 * (size + 2 * GUARD)].map((bytes) => kernels.allocate(bytes)) as [
    number,
    number,
    number,
  ];
  kernels.f32(source, x.length).set(x);
  kernels.f32(filters, ordered.length).set(ordered);
  kernels.f32(target, size + 2 * GUARD).fill(7);
  kernels.narrowConvolution(source, target + 4 * GUARD, images, geometry, filters, layout);
  const all = kernels.f32(target, size + 2 * GUARD).slice();
  kernels.release(mark);
  expect([...all.subarray(0, GUARD), ...all.subarray(GUARD + size)].every((value) => value === 7)).toBe(true);
  return all.subarray(GUARD, GUARD + size);
}

const pair = (max: number): fc.Arbitrary<[number, number]> => fc.tuple(fc.integer({ min: 1, max }), fc.integer({ min: 1, max }));
/** Inputs beyond the kernel's extent: up to six make a border of everything, from six on there are lines down and across. */
const extra = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 6, max: 15 }));
const geometries: fc.Arbitrary<ConvGeometry> = fc
  .record({
    channels: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.integer({ min: 1, max: 15 })),
    extra: fc.tuple(extra, extra),
    filters: fc.oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 40 })),
    kernel: fc.oneof({ weight: 3, arbitrary: pair(3) }, pair(7)),
    strides: fc.oneof(fc.constant<[number, number]>([1, 1]), pair(3)),
    pads: fc.tuple(...[0, 1, 2, 3].map(() => fc.integer({ min: 0, max: 4 }))) as unknown as fc.Arbitrary<[number, number, number, number]>,
    dilations: fc.oneof(fc.constant<[number, number]>([1, 1]), pair(3)),
  })
  .map(({ extra: more, ...rest }) => {
    const size = (axis: 0 | 1): number => (rest.kernel[axis] - 1) * rest.dilations[axis] + 1 + more[axis];
    return { ...rest, height: size(0), width: size(1), group: 1 };
  });

/** Multiply-adds of a batch, padding included: what the definition costs. */
function cost({ channels, height, width, filters, kernel, strides, pads, dilations }: ConvGeometry): number {
  const outHeight = (height + pads[0] + pads[2] - (kernel[0] - 1) * dilations[0] - 1) / strides[0] + 1;
  const outWidth = (width + pads[1] + pads[3] - (kernel[1] - 1) * dilations[1] - 1) / strides[1] + 1;
  return outHeight * outWidth * filters * channels * kernel[0] * kernel[1];
}

/** One of four kinds of numbers: ordinary; any finite bits; extremes and zeros of both signs; sums that float64, rounded twice, gets wrong. */
function numbers(kind: number, next: () => number): () => number {
  const pick = (from: readonly number[]): number => from[Math.floor(next() * from.length)]!;
  if (kind === 0) return () => (next() < 0.1 ? 0 : Math.fround(next() * 4 - 2));
  if (kind === 1) {
    return () => {
      const value = new Float32Array(Uint32Array.of(next() * 2 ** 32).buffer)[0]!;
      return Number.isFinite(value) ? value : 1e-45;
    };
  }
  if (kind === 2) return () => pick([0, -0, 1, -1, 1e-45, -1e-40, 2 ** -126, 3e38, -3e38, Infinity, NaN, 0.1].map(Math.fround));
  return () => pick([1, -1]) * pick([4096, 4098, 1 + 2 ** -12, 1 - 2 ** -12, 1 + 2 ** -20, 1 - 2 ** -20]);
}

/** A square layer. */
const square = (channels: number, size: number, filters: number, kernel: number, stride: number, pad: number): ConvGeometry => ({
  channels,
  height: size,
  width: size,
  filters,
  kernel: [kernel, kernel],
  strides: [stride, stride],
  pads: [pad, pad, pad, pad],
  dilations: [1, 1],
  group: 1,
});

describe("narrowConvolution", () => {
  const hardware = createKernels();
  const emulated = createKernels({ fused: false });

  function expectDefinition(geometry: ConvGeometry, layout: Layout, images: number, kind: number, seed: number): number {
    const { channels, height, width, filters, kernel } = geometry;
    const value = numbers(kind, stream(seed));
    const x = Float32Array.from({ length: images * channels * height * width }, value);
    const weights = Float32Array.from({ length: filters * channels * kernel[0] * kernel[1] }, value);
    const expected = definition(x, images, geometry, weights, layout);
    expectSame(convolve(hardware, x, images, geometry, weights, layout, expected.length), expected);
    expectSame(convolve(emulated, x, images, geometry, weights, layout, expected.length), expected);
    return expected.length;
  }

  it("is one chain of fused multiply-adds an output, in every layout, fused or not", () => {
    let outputs = 0;
    fc.assert(
      fc.property(
        geometries.filter((geometry) => cost(geometry) < 60_000),
        fc.constantFrom(...LAYOUTS),
        fc.constantFrom(1, 1, 1, 2),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 2 ** 31 }),
        (geometry, layout, images, kind, seed) => {
          outputs += expectDefinition(geometry, layout, images, kind, seed);
        },
      ),
      { numRuns: 250 },
    );
    expect(outputs).toBeGreaterThan(20_000);
  });

  it.each([
    ["3 x 3 over colours", square(3, 14, 16, 3, 1, 1)],
    ["7 x 7 with stride 2 over colours", square(3, 26, 12, 7, 2, 3)],
    ["5 x 5 over grey", square(1, 16, 6, 5, 1, 2)],
  ])("computes the first layers of usual networks: %s", (_, geometry) => {
    for (const layout of LAYOUTS) expect(expectDefinition(geometry, layout, 1, 0, 7)).toBeGreaterThan(0);
  });

  it("does not round the product: (1 + 2^-12)^2 - (1 + 2^-11) is 2^-24", () => {
    const geometry = { ...square(1, 1, 1, 1, 1, 0), channels: 2 };
    // Channel innermost: the chain meets -(1 + 2^-11) first.
    const x = Float32Array.of(-(1 + 2 ** -11), 1 + 2 ** -12);
    for (const kernels of [hardware, emulated]) {
      expect([...convolve(kernels, x, 1, geometry, Float32Array.of(1, 1 + 2 ** -12), "nchw", 1)]).toEqual([2 ** -24]);
    }
  });

  it("leaves taps in the padding out, so that an infinite weight does not make NaN of them", () => {
    const weights = Float32Array.of(Infinity, Infinity, Infinity, Infinity, 2, Infinity, Infinity, Infinity, Infinity);
    for (const layout of LAYOUTS) {
      const out = convolve(hardware, Float32Array.of(3), 1, square(1, 1, 1, 3, 1, 1), weights, layout, layout === "nchw" ? 1 : layout.block);
      expect(out[0]).toBe(6);
    }
  });

  it("gives zeros to filters that do not exist, even beside infinities", () => {
    for (const kernels of [hardware, emulated]) {
      const out = convolve(kernels, new Float32Array(64).fill(Infinity), 1, square(1, 8, 5, 1, 1, 0), new Float32Array(5).fill(1), { block: 16 }, 64 * 16);
      for (let pixel = 0; pixel < 64; pixel++) {
        expect([...out.subarray(16 * pixel, 16 * pixel + 16)]).toEqual([...Array(5).fill(Infinity), ...Array(11).fill(0)]);
      }
    }
  });

  it("does nothing for no images, whatever the size of one", () => {
    expect(() => hardware.narrowConvolution(64, 64, 0, { ...square(1, 8, 1, 1, 1, 2 ** 24) }, 64, "nchw")).not.toThrow();
  });

  it("gives its memory back", () => {
    const mark = hardware.mark();
    convolve(hardware, new Float32Array(64), 1, square(1, 8, 4, 3, 1, 1), new Float32Array(36), "nchw", 256);
    expect(hardware.mark()).toBe(mark);
  });

  describe("refuses", () => {
    const kernels = createKernels();
    const geometry = square(2, 8, 4, 3, 1, 1);
    const [source, weights, target] = [kernels.allocate(4 * 128), kernels.allocate(4 * 72), kernels.allocate(4 * 256)];
    const call =
      (change: Partial<{ source: number; target: number; images: number; geometry: ConvGeometry; weights: number; layout: Layout }>): (() => void) =>
      () => {
        const all = { source, target, images: 1, geometry, weights, layout: "nchw" as Layout, ...change };
        kernels.narrowConvolution(all.source, all.target, all.images, all.geometry, all.weights, all.layout);
      };

    it.each([
      ["a source outside memory", { source: 2 ** 31 }],
      ["a source between two elements", { source: source + 2 }],
      ["weights outside memory", { weights: -4 }],
      ["a target that is no pointer", { target: NaN }],
      ["half an image", { images: 0.5 }],
      ["images beyond the memory", { images: 1e6 }],
      ["blocks of 3", { layout: { block: 3 } }],
      ["blocks of 32", { layout: { block: 32 } }],
    ])("%s", (_, change) => {
      expect(call({})).not.toThrow();
      expect(call(change)).toThrow(expect.objectContaining({ code: "INVALID_OPERAND", operation: "narrowConvolution" }));
    });

    it("groups, and a kernel larger than its input, as geometries", () => {
      expect(call({ geometry: { ...geometry, group: 2 } })).toThrow(expect.objectContaining({ constructor: InvalidGeometry, field: "group" }));
      expect(call({ geometry: { ...geometry, kernel: [11, 3] } })).toThrow(expect.objectContaining({ constructor: InvalidGeometry, field: "kernel" }));
      expect(() => kernels.narrowWeights(new Float32Array(36), { ...geometry, group: 2 }, "nchw")).toThrow(InvalidGeometry);
    });

    it("weights of another size", () => {
      expect(() => kernels.narrowWeights(new Float32Array(71), geometry, "nchw")).toThrow(
        expect.objectContaining({ code: "INVALID_OPERAND", operation: "narrowWeights" }),
      );
    });
  });

  it("wants the weights channel innermost, filters side by side", () => {
    const geometry: ConvGeometry = { ...square(2, 8, 2, 1, 1, 0), kernel: [1, 2] };
    const onnx = Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8); // [filter][channel][column]
    expect([...hardware.narrowWeights(onnx, geometry, "nchw")]).toEqual([1, 5, 0, 0, 3, 7, 0, 0, 2, 6, 0, 0, 4, 8, 0, 0]);
    expect(hardware.narrowWeights(onnx, geometry, { block: 16 }).length).toBe(4 * 16);
    expect(hardware.narrowWeights(onnx, geometry, { block: 2 }).length).toBe(4 * 4);
  });
});
