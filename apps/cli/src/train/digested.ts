/** What images a run was tested with, found out while they are read. @module */
import { createHash } from "node:crypto";
import type { PixelSource } from "@sparqkit/runner";

/** Pixels that know what has been read of them. */
export interface DigestedPixels extends PixelSource {
  /** SHA-256 over those of the images in their order, as they are at the model's size, in hexadecimal digits; reads those that were not read yet. */
  sha256(): Promise<string>;
}

/**
 * Pixels whose first `count` images are hashed as they are read for the first time: one after the other, so that nothing waits long.
 *
 * That is 25 ms for 1,000 images of CIFAR-10, and 0.1 s for 650 of 224 x 224, whose decoding takes 2 s.
 */
export function digested(source: PixelSource, count: number): DigestedPixels {
  const digests: Buffer[] = [];
  const pixels: PixelSource["pixels"] = async (index) => {
    const image = await source.pixels(index);
    const { buffer, byteOffset, byteLength } = image.data;
    if (index < count)
      digests[index] ??= createHash("sha256")
        .update(new Uint8Array(buffer, byteOffset, byteLength))
        .digest();
    return image;
  };
  return {
    dataset: source.dataset,
    preprocess: source.preprocess,
    shape: source.shape,
    get heldBytes() {
      return source.heldBytes;
    },
    pixels,
    async sha256() {
      const all = createHash("sha256");
      for (let index = 0; index < count; index++) {
        if (digests[index] === undefined) await pixels(index);
        all.update(digests[index]!);
      }
      return all.digest("hex");
    },
  };
}
