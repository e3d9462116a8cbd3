/**
 * Images at the model's size, as bytes: what several passes over the same images share.
 *
 * A byte a value is a quarter of float32, and every configuration evaluates the same images: keeping them saves the decoding of all passes but the first.
 * @module
 */
import type { Dataset, RawImage } from "./dataset.ts";
import { fitImage, type ImageShape } from "./geometry.ts";
import type { Preprocess } from "./preprocess.ts";

/** Resized and cropped images by index, not yet normalised. */
export interface PixelSource {
  readonly dataset: Dataset;
  readonly preprocess: Preprocess;
  readonly shape: ImageShape;
  /** Image `index` at the model's size; what it gives is shared and must not be written to. */
  pixels(index: number): Promise<RawImage>;
  /** Bytes of images held, at most the limit. */
  readonly heldBytes: number;
}

/**
 * Images of a data set at a model's size.
 *
 * @param options.cacheBytes keep decoded images up to so many bytes in all; images beyond it are decoded in every pass. 0, nothing kept, unless given
 */
export function openPixels(dataset: Dataset, preprocess: Preprocess, shape: ImageShape, options: { readonly cacheBytes?: number } = {}): PixelSource {
  const limit = options.cacheBytes ?? 0;
  const held = new Map<number, RawImage>();
  let heldBytes = 0;
  return {
    dataset,
    preprocess,
    shape,
    get heldBytes() {
      return heldBytes;
    },
    async pixels(index) {
      const known = held.get(index);
      if (known !== undefined) return known;
      const image = fitImage(await dataset.image(index), preprocess, shape, `${dataset.path} ${dataset.name(index)}`.trim());
      if (!held.has(index) && heldBytes + image.data.byteLength <= limit) {
        held.set(index, image);
        heldBytes += image.data.byteLength;
      }
      return image;
    },
  };
}
