/** Images to train on: read once, as bytes in planes. @module */
import type { PixelSource } from "@sparqkit/runner";
import type { Images } from "@sparqkit/train";
import type { Context } from "../context.ts";
import { InputError } from "../errors.ts";

/** Images between two reports. */
const REPORTED = 256;

/**
 * Read the first `count` images at the model's size.
 *
 * @throws DataError; InputError where pixels are no bytes; the signal's reason
 */
export async function readImages({ dataset, preprocess, shape, pixels }: PixelSource, count: number, { signal, progress }: Context): Promise<Images> {
  const [channels, height, width] = shape;
  const plane = height * width;
  const data = new Uint8Array(count * channels * plane);
  const start = performance.now();
  for (let index = 0; index < count; index++) {
    const image = await pixels(index);
    if (!(image.data instanceof Uint8Array))
      throw new InputError(
        "NOT_BYTES",
        dataset.path,
        "holds images of floating-point numbers",
        "Store them as bytes, 0 to 255, and say --mean, --std and --pixel-scale",
      );
    for (let c = 0; c < channels; c++) {
      const source = image.channels === 1 ? 0 : preprocess.channels === "bgr" ? channels - 1 - c : c;
      const target = (index * channels + c) * plane;
      for (let i = 0; i < plane; i++) data[target + i] = image.data[i * image.channels + source]!;
    }
    if ((index + 1) % REPORTED !== 0) continue;
    signal.throwIfAborted();
    const rate = (1000 * (index + 1)) / Math.max(1, performance.now() - start);
    progress.onProgress({ stage: "read", done: index + 1, total: count, rate, secondsLeft: (count - index - 1) / rate });
  }
  progress.clear();
  const each = (values: readonly number[]): number[] => Array.from({ length: channels }, (_, c) => values[c % values.length]!);
  return { data, shape, mean: each(preprocess.mean), std: each(preprocess.std), scale: preprocess.pixelScale };
}
