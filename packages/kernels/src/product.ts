/**
 * Integer convolution and matrix product along im2col rows: any channel count, any groups, dense or 2:4 weights.
 *
 * Sixteen output pixels at a time: each element of the im2col row (tap outer, channel inner) is one vector over the pixels, so the pair rule and the
 * products need no shuffling (37 GMAC/s, one core of an EPYC), and depthwise and odd-channel convolutions run like any other. SPARQ sec. 3.2 and 4, spec/im2col.md.
 * @module
 */
import { AccumulatorOverflow, MAX_DOT_LENGTH, NotTwoOfFour, outputSize, type ConvGeometry } from "@sparqkit/core";
import type { Exports } from "./instance.ts";
import type { Arena } from "./memory.ts";
import { loadRule } from "./squeeze.ts";
import type { Kernels } from "./types.ts";
import { checkBits, checkBlock, checkScale, checkSizes } from "./validate.ts";

type Products = Pick<Kernels, "convolution" | "gemm" | "gemm24">;

const PIXELS = 16;
/** A vector load may read this far past the last pixel. */
const SLACK = 64;

/** The product kernels of an instance. */
export function products(exports: Exports, arena: Arena): Products {
  const { memory } = exports;

  function offsets(values: ArrayLike<number>): number {
    const pointer = arena.allocate(4 * values.length);
    new Uint32Array(memory.buffer, pointer, values.length).set(values);
    return pointer;
  }

  /** Pack weights and return what multiplies with them. Everything it allocates is the caller's to release. */
  function prepare(weights: number, filters: number, length: number, sparse24: boolean) {
    const terms = sparse24 ? 2 * Math.ceil(length / 4) : length;
    if (terms > MAX_DOT_LENGTH) throw new AccumulatorOverflow(terms, MAX_DOT_LENGTH);
    const groups = Math.ceil(length / (sparse24 ? 4 : 2));
    const filterBytes = groups * (sparse24 ? 8 : 4);
    const packed = arena.allocate(filters * filterBytes);
    const block = arena.allocate(groups * (sparse24 ? 640 : 64));
    if (sparse24) {
      const bad = exports.packSparse(weights, packed, filters, length);
      if (bad >= 0) throw tooManyWeights(new Int8Array(memory.buffer, weights, filters * length), length, bad);
    } else exports.packDense(weights, packed, filters, length);
    return { packed, block, filterBytes, multiply: sparse24 ? exports.sparse : exports.dense };
  }

  function scoped(work: () => void): void {
    const mark = arena.mark();
    try {
      work();
    } finally {
      arena.release(mark);
    }
  }

  function product(
    operation: string,
    activations: number,
    weights: number,
    target: number,
    rows: number,
    filters: number,
    length: number,
    mode: number,
    sparse24: boolean,
  ): void {
    checkSizes(operation, { rows, filters, length });
    checkBlock(operation, "activations", memory, activations, rows * length, 1);
    checkBlock(operation, "weights", memory, weights, filters * length, 1);
    checkBlock(operation, "target", memory, target, rows * filters, 4);
    if (rows === 0 || filters === 0) return;
    scoped(() => {
      const { packed, block, multiply } = prepare(weights, filters, length, sparse24);
      const elements = offsets(Array.from({ length }, (_, k) => k));
      // The last block repeats the last row: nothing outside the matrix is read.
      const places = offsets(Array.from({ length: padded(rows) }, (_, row) => Math.min(row, rows - 1) * length));
      multiply(activations, elements, length, places, rows, packed, filters, block, target, 1, filters, 0, mode);
    });
  }

  return {
    gemm: (activations, weights, target, rows, filters, length) => product("gemm", activations, weights, target, rows, filters, length, 0, false),
    gemm24: (activations, weights, target, rows, filters, length, rule) =>
      product("gemm24", activations, weights, target, rows, filters, length, loadRule(exports, rule), true),

    convolution(source, target, images, geometry, weights, spec, { sparse24 = false } = {}) {
      const [outHeight, outWidth] = outputSize(geometry);
      checkSizes("convolution", { images });
      const { channels, height, width, filters, kernel, pads, group } = geometry;
      const pixels = outHeight * outWidth;
      const length = kernel[0] * kernel[1] * (channels / group);
      const scale = checkScale(spec.scale);
      const top = checkBits(spec.bits);
      const size = channels * height * width;
      checkBlock("convolution", "source", memory, source, images * size, 4);
      checkBlock("convolution", "weights", memory, weights, filters * length, 1);
      checkBlock("convolution", "target", memory, target, images * filters * pixels, 4);
      scoped(() => {
        const { packed, block, filterBytes, multiply } = prepare(weights, filters, length, sparse24);
        const [paddedHeight, paddedWidth] = [height + pads[0] + pads[2], width + pads[1] + pads[3]];
        const bordered = pads.some((p) => p > 0);
        const flat = arena.allocate(size + SLACK);
        const image = bordered ? arena.allocate(channels * paddedHeight * paddedWidth + SLACK) : flat;
        if (bordered) exports.clear(image, channels * paddedHeight * paddedWidth);
        const rows = offsets(rowOffsets(geometry, paddedHeight, paddedWidth));
        const places = offsets(pixelOffsets(geometry, outHeight, outWidth, paddedWidth));
        const mode = loadRule(exports, spec.rule);
        const groupFilters = filters / group;
        const groupBytes = (channels / group) * paddedHeight * paddedWidth;
        for (let i = 0; i < images; i++) {
          exports.squeezeRowsToBytes(source + 4 * i * size, flat, 1, size, scale, top, 0);
          if (bordered) exports.pad(flat, image, channels, height, width, pads[0], pads[1], paddedHeight, paddedWidth);
          for (let g = 0; g < group; g++) {
            const first = g * groupFilters;
            const out = target + 4 * (i * filters + first) * pixels;
            multiply(image + g * groupBytes, rows, length, places, pixels, packed + first * filterBytes, groupFilters, block, out, pixels, 1, 1, mode);
          }
        }
      });
    },
  };
}

const padded = (count: number): number => Math.ceil(count / PIXELS) * PIXELS;

/** Byte offset of each element of an im2col row from the pixel's top left corner: tap outer, channel inner. */
function rowOffsets({ channels, kernel, dilations, group }: ConvGeometry, paddedHeight: number, paddedWidth: number): number[] {
  const offsets: number[] = [];
  for (let ky = 0; ky < kernel[0]; ky++) {
    for (let kx = 0; kx < kernel[1]; kx++) {
      for (let c = 0; c < channels / group; c++) offsets.push((c * paddedHeight + ky * dilations[0]) * paddedWidth + kx * dilations[1]);
    }
  }
  return offsets;
}

/** Byte offset of each output pixel's top left corner; beyond the last pixel they run on, into the slack. */
function pixelOffsets({ strides }: ConvGeometry, outHeight: number, outWidth: number, paddedWidth: number): Uint32Array {
  const pixels = outHeight * outWidth;
  const offsets = new Uint32Array(padded(pixels));
  for (let p = 0; p < offsets.length; p++) {
    const last = Math.min(p, pixels - 1);
    offsets[p] = Math.floor(last / outWidth) * strides[0] * paddedWidth + (last % outWidth) * strides[1] + (p - last);
  }
  return offsets;
}

function tooManyWeights(weights: Int8Array, length: number, bad: number): NotTwoOfFour {
  const groups = Math.ceil(length / 4);
  const [filter, group] = [Math.floor(bad / groups), bad % groups];
  const four = weights.subarray(filter * length + 4 * group, filter * length + Math.min(4 * group + 4, length));
  return new NotTwoOfFour(filter, group, four.filter((weight) => weight !== 0).length);
}
