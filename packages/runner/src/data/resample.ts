/**
 * Bilinear resizing with antialiasing as Pillow does it, and so torchvision's Resize on PIL images: byte for byte the same on 8-bit images.
 *
 * A triangle filter as wide as the reduction, normalised at the borders; columns first, then rows. Bytes use weights of 22 fractional bits and round to
 * bytes after either pass; float32 images use float64 weights and round to float32. (Recent Pillow filters rows first where that is cheaper: then single
 * bytes differ by one.)
 * @module
 */
import type { RawImage } from "./dataset.ts";

/** A rectangle of the resized image; only its pixels are computed. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const FRACTION = 1 << 22;

/** Resize to `width` x `height` pixels, and keep the pixels of `window` (all of them unless it is given). */
export function resizeImage(image: RawImage, width: number, height: number, window: Window = { left: 0, top: 0, width, height }): RawImage {
  const exact = image.data instanceof Uint8Array;
  const columns = taps(image.width, width, window.left, window.width, exact);
  const rows = taps(image.height, height, window.top, window.height, exact);
  const top = rows.first[0];
  const bottom = rows.first[window.height - 1] + rows.counts[window.height - 1];
  const { channels } = image;
  const create = (length: number): Uint8Array | Float32Array => (exact ? new Uint8Array(length) : new Float32Array(length));
  const middle = create((bottom - top) * window.width * channels);
  for (let y = top; y < bottom; y++) {
    const line = { source: y * image.width * channels, target: (y - top) * window.width * channels };
    for (let c = 0; c < channels; c++) filterLine(image.data, line.source + c, channels, middle, line.target + c, columns, exact);
  }
  const data = create(window.height * window.width * channels);
  filterRows(middle, data, window.width * channels, top, rows, exact);
  return { width: window.width, height: window.height, channels, data };
}

/** For each output position: the first input position it reads, how many, and their weights, `longest` places apart. */
interface Taps {
  readonly first: Int32Array;
  readonly counts: Int32Array;
  readonly weights: Float64Array;
  readonly longest: number;
}

function taps(input: number, output: number, from: number, count: number, exact: boolean): Taps {
  const scale = input / output;
  const reach = Math.max(scale, 1); // enlarging interpolates between two neighbours, reducing averages over `scale` of them
  const longest = 2 * Math.ceil(reach) + 1;
  const result: Taps = { first: new Int32Array(count), counts: new Int32Array(count), weights: new Float64Array(count * longest), longest };
  for (let index = 0; index < count; index++) {
    const center = (from + index + 0.5) * scale;
    const first = Math.max(0, Math.trunc(center - reach + 0.5));
    const last = Math.min(input, Math.trunc(center + reach + 0.5));
    const triangle = Array.from({ length: last - first }, (_, tap) => Math.max(0, 1 - Math.abs((tap + first - center + 0.5) * (1 / reach))));
    const unit = 1 / triangle.reduce((total, weight) => total + weight, 0);
    result.first[index] = first;
    result.counts[index] = last - first;
    triangle.forEach((weight, tap) => (result.weights[index * longest + tap] = exact ? Math.trunc(weight * unit * FRACTION + 0.5) : weight * unit));
  }
  return result;
}

type Pixels = Uint8Array | Float32Array;

// Filters along a row: the values of one channel, `step` places apart.
function filterLine(source: Pixels, start: number, step: number, target: Pixels, targetStart: number, line: Taps, exact: boolean): void {
  const { first, counts, weights, longest } = line;
  for (let index = 0, place = targetStart; index < first.length; index++, place += step) {
    let sum = 0;
    let at = start + first[index] * step;
    for (let tap = index * longest, end = tap + counts[index]; tap < end; tap++, at += step) sum += weights[tap] * source[at];
    target[place] = exact ? toByte(sum) : sum;
  }
}

// Filters across rows, whole rows at a time so that memory is read in order.
function filterRows(source: Pixels, target: Pixels, stride: number, top: number, { first, counts, weights, longest }: Taps, exact: boolean): void {
  const sums = new Float64Array(stride);
  for (let y = 0; y < first.length; y++) {
    sums.fill(0);
    for (let tap = 0; tap < counts[y]; tap++) {
      const weight = weights[y * longest + tap];
      const row = (first[y] - top + tap) * stride;
      for (let x = 0; x < stride; x++) sums[x] += weight * source[row + x];
    }
    for (let x = 0; x < stride; x++) target[y * stride + x] = exact ? toByte(sums[x]) : sums[x];
  }
}

// Half up; rounded weights can add up to a few units more than one, so 255 may come out as 256.
const toByte = (sum: number): number => Math.min(255, (sum + FRACTION / 2) >> 22);
