/**
 * Images and labels to train on.
 * @module
 */
import { checkInteger, InvalidParameter, InvalidShape } from "@sparqkit/core";

/** Images as bytes, and how bytes become the numbers a model was trained on: (byte / scale - mean) / std for each channel. */
export interface Images {
  /** [count, channels, height, width] */
  readonly data: Uint8Array;
  /** Of one image: [channels, height, width]. */
  readonly shape: readonly [number, number, number];
  /** For each channel. */
  readonly mean: readonly number[];
  readonly std: readonly number[];
  /** 255 or 1. */
  readonly scale: number;
}

/**
 * How many images there are.
 *
 * @throws {InvalidShape} where the bytes are not whole images, or there is none, or not one label for each
 * @throws {InvalidParameter} where sizes, mean, std or scale make no sense
 */
export function checkImages({ data, shape, mean, std, scale }: Images, labels: ArrayLike<number>): number {
  shape.forEach((size, i) => checkInteger(["channels", "height", "width"][i], size, 1, 2 ** 16));
  const [channels] = shape;
  const size = shape.reduce((a, b) => a * b, 1);
  if (data.length === 0 || data.length % size !== 0) throw new InvalidShape("images", data.length, `a multiple of ${size}, the size of [${shape.join(", ")}]`);
  const count = data.length / size;
  if (labels.length !== count) throw new InvalidShape("labels", labels.length, `${count}, one for each image`);
  if (mean.length !== channels) throw new InvalidShape("mean", mean.length, `${channels}, one for each channel`);
  if (std.length !== channels) throw new InvalidShape("std", std.length, `${channels}, one for each channel`);
  for (const value of mean) if (!Number.isFinite(value)) throw new InvalidParameter("mean", value, "a number");
  for (const value of [...std, scale]) if (!(value > 0 && value < Infinity)) throw new InvalidParameter("std or scale", value, "a number above 0");
  return count;
}

/** For each channel, the value of each byte, each operation rounded to float32 as tensor libraries do. */
export function normalizationTables({ shape, mean, std, scale }: Images): Float32Array[] {
  return Array.from({ length: shape[0] }, (_, channel) => {
    const [shift, deviation] = [Math.fround(mean[channel]), Math.fround(std[channel])];
    return Float32Array.from({ length: 256 }, (_value, byte) => Math.fround(Math.fround(byte / scale) - shift) / deviation);
  });
}
