/**
 * What there is to know about a tensor before and after quantization: extrema, histogram, kinds of pairs.
 * @module
 */
import type { Exports } from "./instance.ts";
import type { Arena } from "./memory.ts";
import type { Kernels } from "./types.ts";
import { checkActivations, checkBits, checkBlock, checkChannels, checkScale, checkSizes } from "./validate.ts";

type Statistics = Pick<Kernels, "channelMoments" | "extrema" | "histogram" | "pairStatistics">;

/** The statistics kernels of an instance. */
export function statistics(exports: Exports, arena: Arena): Statistics {
  const { memory } = exports;

  /** Run a kernel that adds to cleared uint32 counters, and take the counters. */
  function count(counters: number, kernel: (counts: number) => void): Uint32Array {
    const mark = arena.mark();
    const counts = arena.allocate(4 * counters);
    exports.clear(counts, 4 * counters);
    kernel(counts);
    const result = new Uint32Array(memory.buffer, counts, counters).slice();
    arena.release(mark);
    return result;
  }

  return {
    extrema(source, images, perImage) {
      checkSizes("extrema", { images, perImage });
      checkBlock("extrema", "source", memory, source, images * perImage, 4);
      const minima = new Float32Array(images);
      const maxima = new Float32Array(images);
      const mark = arena.mark();
      const pair = arena.allocate(8);
      for (let image = 0; image < images; image++) {
        exports.extrema(source + image * perImage * 4, perImage, pair);
        [minima[image], maxima[image]] = new Float32Array(memory.buffer, pair, 2) as unknown as [number, number];
      }
      arena.release(mark);
      return { minima, maxima };
    },
    channelMoments(source, affine, shape, layout) {
      const { images, plane } = shape;
      const elements = checkActivations("channelMoments", shape, layout, false);
      const { channels, block } = checkChannels("channelMoments", shape.channels, layout);
      checkBlock("channelMoments", "source", memory, source, elements, 4);
      if (affine !== null) checkBlock("channelMoments", "affine", memory, affine, 4 * channels, 4);
      const mark = arena.mark();
      const sums = arena.allocate((channels / block) * 16 * 8);
      const results = arena.allocate(channels * 4);
      const pass = (means: number, divisor: number): Float32Array => {
        exports.moments(source, affine ?? 0, means, images, channels, plane, block, sums, divisor, results);
        return new Float32Array(memory.buffer, results, shape.channels).slice();
      };
      const means = pass(0, images * plane);
      const squares = pass(results, 1); // the means are read before the sums of squares take their place
      arena.release(mark);
      return { means, squares };
    },
    histogram(source, length, scale, bits) {
      checkSizes("histogram", { length });
      const single = checkScale(scale);
      const top = checkBits(bits);
      checkBlock("histogram", "source", memory, source, length, 4);
      return count(256, (counts) => exports.histogram(source, length, single, top, counts));
    },
    pairStatistics(source, shape, layout) {
      const elements = checkActivations("pairStatistics", shape, layout, true);
      checkBlock("pairStatistics", "source", memory, source, elements, 1);
      const counts = count(512, (counts) => {
        if (layout === "nchw") exports.countPairs(source, (shape.images * shape.channels) / 2, shape.plane, shape.plane, counts);
        else exports.countPairs(source, 1, elements / 2, 1, counts);
      });
      const narrow = counts.slice(0, 256);
      const wide = counts.slice(256);
      const bothZero = wide[0]!;
      wide[0] = 0;
      return { bothZero, oneZero: sum(wide), noneZero: sum(narrow) / 2, narrow, wide };
    },
  };
}

const sum = (counts: Uint32Array): number => counts.reduce((total, count) => total + count, 0);
