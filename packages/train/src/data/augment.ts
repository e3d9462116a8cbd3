/**
 * Random crops and flips, while bytes become the model's numbers.
 * @module
 */
import { below, philox, STREAM } from "./philox.ts";

/** What is done to an image before it is trained on. */
export interface Augmentation {
  /** Pixels of black put around the image, of which a random window of the image's size is cut; 0 for none. */
  readonly padding: number;
  /** Whether every second image, at random, is mirrored left to right. */
  readonly flip: boolean;
}

/** As is usual for CIFAR-10. */
export const CROP_AND_FLIP: Augmentation = { padding: 4, flip: true };

/** What was drawn for one image: the window's first row and column relative to the image's (-padding..padding), and whether it is mirrored. */
export interface View {
  readonly top: number;
  readonly left: number;
  readonly mirrored: boolean;
}

/** The view of the image at a place of a batch; depends on its arguments alone. */
export function drawView({ padding, flip }: Augmentation, seed: number, epoch: number, step: number, place: number): View {
  const words = new Uint32Array(4);
  philox(seed, place, step, epoch, STREAM.augmentation, words);
  const [row, column, mirror] = words;
  return { top: below(2 * padding + 1, row) - padding, left: below(2 * padding + 1, column) - padding, mirrored: flip && mirror >= 2 ** 31 };
}

/**
 * Write one view of an image into a batch: pixel (y, x) is the image's (top + y, left + x), outside of it black (byte 0, before normalization, as where
 * images are padded before they become numbers); a mirrored one then reversed row by row.
 *
 * @param image bytes [channels, height, width]
 * @param tables for each channel, the value of each byte
 * @param target takes channels x height x width values from `offset` on
 */
export function writeView(
  image: Uint8Array,
  [, height, width]: readonly [number, number, number],
  tables: readonly Float32Array[],
  { top, left, mirrored }: View,
  target: Float32Array,
  offset: number,
): void {
  const first = Math.min(Math.max(-left, 0), width); // columns first..last - 1 lie in the image
  const last = Math.max(Math.min(width - left, width), first);
  const inside = first === 0 && last === width;
  tables.forEach((table, channel) => {
    for (let y = 0; y < height; y++) {
      const start = offset + (channel * height + y) * width;
      const row = top + y;
      const outside = row < 0 || row >= height;
      if (outside || !inside) target.fill(table[0], start, start + width);
      if (outside) continue;
      const source = (channel * height + row) * width + left;
      if (mirrored) for (let x = first; x < last; x++) target[start + width - 1 - x] = table[image[source + x]];
      else for (let x = first; x < last; x++) target[start + x] = table[image[source + x]];
    }
  });
}
