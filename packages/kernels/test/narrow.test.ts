/** Float convolution over few channels: the bits of a chain of fused multiply-adds, each of them summed in integers and rounded once. */
import type { ConvGeometry } from "@sparqkit/core";
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

const small = (max: number): fc.Arbitrary<[number, number]> => fc.tuple(fc.integer({ min: 1, max }), fc.integer({ min: 1, max }));
const geometries: fc.Arbitrary<ConvGeometry> = fc
  .record({
    channels: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 15 })),
    extra: fc.tuple(fc.integer({ min: 0, max: 4 }), fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 20 }))),
    filters: fc.integer({ min: 1, max: 40 }),
    kernel: small(7),
    strides: small(3),
    pads: fc.tuple(...[0, 1, 2, 3].map(() => fc.integer({ min: 0, max: 4 }))) as unknown as fc.Arbitrary<[number, number, number, number]>,
    dilations: fc.oneof(fc.constant<[number, number]>([1, 1]), small(3)),
  })
  .map(({ extra, ...rest }) => {
    const size = (axis: 0 | 1): number =>
      Math.max(1, (rest.kernel[axis] - 1) * rest.dilations[axis] + 1 + extra[axis] - rest.pads[axis] - rest.pads[axis + 2]!);
    return { ...rest, height: size(0), width: size(1), group: 1 };
  });

describe("narrowConvolution", () => {
  const hardware = createKernels();
  const emulated = createKernels({ fused: false });

  it("is one chain of fused multiply-adds an output, in every layout, fused or not", () => {
    let work = 0;
    fc.assert(
      fc.property(
        geometries,
        fc.constantFrom(...LAYOUTS),
        fc.integer({ min: 1, max: 2 }),
        fc.integer({ min: 0, max: 2 ** 31 }),
        (geometry, layout, images, seed) => {
          const next = stream(seed);
          const { channels, height, width, filters, kernel } = geometry;
          // Whole numbers of 2^-12 beside arbitrary floats: products that need 48 bits, sums that cancel, zeros of both signs.
          const value = (): number => (next() < 0.1 ? (next() < 0.5 ? -0 : 0) : Math.fround(next() * 4 - 2));
          const x = Float32Array.from({ length: images * channels * height * width }, value);
          const weights = Float32Array.from({ length: filters * channels * kernel[0] * kernel[1] }, value);
          const expected = definition(x, images, geometry, weights, layout);
          work += expected.length;
          expectSame(convolve(hardware, x, images, geometry, weights, layout, expected.length), expected);
          expectSame(convolve(emulated, x, images, geometry, weights, layout, expected.length), expected);
        },
      ),
      { numRuns: 60, seed: 1 },
    );
    expect(work).toBeGreaterThan(10_000);
  });
});
