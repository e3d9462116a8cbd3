/**
 * What there is to know about a tensor before and after quantization: extrema, histogram, kinds of pairs.
 * @module
 */
import type { Exports } from "./instance.ts";
import type { Arena } from "./memory.ts";
import type { Kernels } from "./types.ts";
import { checkBlock, checkSizes } from "./validate.ts";

type Statistics = Pick<Kernels, "extrema">;

/** The statistics kernels of an instance. */
export function statistics(exports: Exports, arena: Arena): Statistics {
  const { memory } = exports;
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
  };
}
