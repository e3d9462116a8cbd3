/**
 * Pixels to the model's numbers: (x / pixelScale - mean) / std, each operation rounded to float32 as tensor libraries do.
 *
 * Bytes have 256 values, so a channel is a table of 256 float32 and a pixel one read of it.
 * @module
 */
import type { RawImage } from "./dataset.ts";
import { DataError } from "./errors.ts";
import type { ImageShape } from "./geometry.ts";
import type { Preprocess } from "./preprocess.ts";

/** Where a batch keeps its channels: planes of one channel, or the channels of a pixel side by side. */
export type Layout = "nchw" | "nhwc";

/** Preprocessing of values for a model with a known number of channels. */
export interface Normalization {
  /** For each channel of the model, the value of each byte. */
  readonly tables: readonly Float32Array[];
  /** The value of a pixel that is not a byte. */
  readonly value: (pixel: number, channel: number) => number;
  /** For each channel of the model, the channel of a colour image it is. */
  readonly sources: readonly number[];
}

/**
 * Prepare the preprocessing of values for a model of `channels` input channels.
 *
 * @throws {DataError} `PREPROCESS_INVALID` unless mean and std are one number or one per channel; `bgr` needs three channels
 */
export function normalization({ pixelScale, mean, std, channels: order }: Preprocess, channels: number): Normalization {
  for (const [field, list] of [
    ["mean", mean],
    ["std", std],
  ] as const) {
    if (list.length === 1 || list.length === channels) continue;
    throw invalid(`${field} has ${list.length} channels, and the model's input has ${channels}`, `Give ${field} ${channels} numbers, or one for all`);
  }
  if (order === "bgr" && channels !== 3)
    throw invalid(`bgr is an order of three channels, and the model's input has ${channels}`, "Choose the order with --channels rgb");
  const means = Float32Array.from({ length: channels }, (_, c) => mean[c % mean.length]);
  const deviations = Float32Array.from({ length: channels }, (_, c) => std[c % std.length]);
  const value = (pixel: number, c: number): number => Math.fround(Math.fround(Math.fround(pixel / pixelScale) - means[c]) / deviations[c]);
  const tables = Array.from({ length: channels }, (_, c) => Float32Array.from({ length: 256 }, (_value, pixel) => value(pixel, c)));
  return { tables, value, sources: Array.from({ length: channels }, (_, c) => (order === "bgr" ? 2 - c : c)) };
}

/**
 * Write one image into a batch.
 *
 * @param image as many rows and columns as `shape`; one channel, which then stands for all, or the model's
 * @param target the batch; the image starts at `offset` and takes channels x height x width values
 */
export function normalizeImage(
  image: RawImage,
  { tables, value, sources }: Normalization,
  shape: ImageShape,
  layout: Layout,
  target: Float32Array,
  offset: number,
): void {
  const [channels, height, width] = shape;
  const plane = height * width;
  const { data } = image;
  for (let c = 0; c < channels; c++) {
    let from = image.channels === 1 ? 0 : sources[c];
    let to = offset + (layout === "nchw" ? c * plane : c);
    const step = layout === "nchw" ? 1 : channels;
    const end = to + plane * step;
    const table = tables[c];
    if (data instanceof Uint8Array) for (; to < end; to += step, from += image.channels) target[to] = table[data[from]];
    else for (; to < end; to += step, from += image.channels) target[to] = value(data[from], c);
  }
}

const invalid = (problem: string, remedy: string): DataError => new DataError("PREPROCESS_INVALID", { path: "", problem, remedy });
