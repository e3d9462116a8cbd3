/**
 * A convolution as a matrix product: one row an output pixel, the kernel tap outer and the channel inner, so that pair partners are neighbouring channels.
 *
 * spec/im2col.md; the order is the authors' (channel is the fastest index), the padding value is the quantized zero.
 * @module
 */
import { CountOverflow, InvalidGeometry, InvalidParameter, InvalidShape } from "./errors.ts";

/** Shape of a 2-D convolution over one image; pairs are [vertical, horizontal]. [IM2COL-1] */
export interface ConvGeometry {
  readonly channels: number;
  readonly height: number;
  readonly width: number;
  readonly filters: number;
  readonly kernel: readonly [number, number];
  readonly strides: readonly [number, number];
  /** [top, left, bottom, right], as in ONNX. */
  readonly pads: readonly [number, number, number, number];
  readonly dilations: readonly [number, number];
  readonly group: number;
}

/** Weights in any representation `reorderWeights` keeps. */
export type WeightArray = Int8Array<ArrayBuffer> | Uint8Array<ArrayBuffer> | Float32Array<ArrayBuffer>;

function checkIntegers(field: string, values: readonly number[], least: number, count: number): void {
  if (values.length === count && values.every((value) => Number.isSafeInteger(value) && value >= least)) return;
  throw new InvalidGeometry(field, `${field} must be ${count} integer(s) of at least ${least}, got ${values.join(", ")}`);
}

/**
 * Check a geometry. [IM2COL-1]
 *
 * @throws InvalidGeometry naming the field
 */
export function checkGeometry(geometry: ConvGeometry): void {
  const { channels, height, width, filters, kernel, strides, pads, dilations, group } = geometry;
  for (const [field, value] of Object.entries({ channels, height, width, filters, group })) checkIntegers(field, [value], 1, 1);
  for (const [field, pair] of Object.entries({ kernel, strides, dilations })) checkIntegers(field, pair, 1, 2);
  checkIntegers("pads", pads, 0, 4);
  if (channels % group !== 0) throw new InvalidGeometry("group", `${channels} channels do not divide into ${group} groups`);
  if (filters % group !== 0) throw new InvalidGeometry("group", `${filters} filters do not divide into ${group} groups`);
  const [rows, columns] = extent(geometry);
  if (rows < 1n || columns < 1n)
    throw new InvalidGeometry("kernel", `the dilated kernel ${kernel.join(" x ")} is larger than the padded input ${height} x ${width}`);
}

/** Outputs along one axis, exact where the padded size is not: sums of safe integers need not be safe. */
function along(size: number, before: number, after: number, kernel: number, dilation: number, stride: number): bigint {
  const room = BigInt(size) + BigInt(before) + BigInt(after) - BigInt(dilation) * BigInt(kernel - 1) - 1n;
  return room < 0n ? 0n : room / BigInt(stride) + 1n;
}

const extent = ({ height, width, kernel, strides, pads, dilations }: ConvGeometry): [bigint, bigint] => [
  along(height, pads[0], pads[2], kernel[0], dilations[0], strides[0]),
  along(width, pads[1], pads[3], kernel[1], dilations[1], strides[1]),
];

/**
 * Height and width of the output. [IM2COL-2]
 *
 * @throws InvalidGeometry naming the field; CountOverflow if one of them is above 2^53 - 1
 */
export function outputSize(geometry: ConvGeometry): [number, number] {
  checkGeometry(geometry);
  const [height, width] = extent(geometry).map(Number) as [number, number];
  if (height > Number.MAX_SAFE_INTEGER || width > Number.MAX_SAFE_INTEGER) throw new CountOverflow("output size", "Check the pads.");
  return [height, width];
}

/**
 * Matrix of input patches of one group. [IM2COL-3], [IM2COL-4]
 *
 * @param input one image, [channels][height][width]
 * @param group which group, 0-based
 * @returns [outH x outW][kH x kW x channels / group]; element (tap, channel) of a row is at tap x channels / group + channel
 * @throws InvalidGeometry; InvalidShape if the image has another size; InvalidParameter if there is no such group
 * @example
 * const geometry = { channels: 2, height: 1, width: 2, filters: 1, kernel: [1, 2], strides: [1, 1], pads: [0, 0, 0, 0], dilations: [1, 1], group: 1 } as const;
 * im2col(Uint8Array.of(1, 2, 10, 20), geometry, 0); // 1, 10, 2, 20: both channels of the left tap, then of the right one
 */
export function im2col(input: Uint8Array, geometry: ConvGeometry, group: number = 0): Uint8Array {
  const [outH, outW] = outputSize(geometry);
  const { channels, height, width, kernel, strides, pads, dilations } = geometry;
  if (input.length !== channels * height * width) throw new InvalidShape("input", input.length, `C x H x W = ${channels} x ${height} x ${width}`);
  if (!(Number.isInteger(group) && group >= 0 && group < geometry.group))
    throw new InvalidParameter("group", group, `an integer from 0 to ${geometry.group - 1}`);
  const perGroup = channels / geometry.group;
  const plane = height * width;
  const first = group * perGroup * plane;
  const rows = new Uint8Array(outH * outW * kernel[0] * kernel[1] * perGroup); // zero: the padding
  let at = 0;
  for (let y = 0; y < outH; y++) {
    for (let x = 0; x < outW; x++) {
      for (let ky = 0; ky < kernel[0]; ky++) {
        const row = y * strides[0] - pads[0] + ky * dilations[0];
        for (let kx = 0; kx < kernel[1]; kx++, at += perGroup) {
          const column = x * strides[1] - pads[1] + kx * dilations[1];
          if (row < 0 || row >= height || column < 0 || column >= width) continue;
          const pixel = first + row * width + column;
          for (let c = 0; c < perGroup; c++) rows[at + c] = input[pixel + c * plane]!;
        }
      }
    }
  }
  return rows;
}

/**
 * Reorder ONNX weights [filters][channels / group][kH][kW] to the order of `im2col`, [filters][kH x kW][channels / group]. [IM2COL-5]
 *
 * @throws InvalidGeometry; InvalidShape if the weights have another size
 */
export function reorderWeights<T extends WeightArray>(weights: T, geometry: ConvGeometry): T {
  checkGeometry(geometry);
  const { channels, filters, kernel, group } = geometry;
  const perGroup = channels / group;
  const taps = kernel[0] * kernel[1];
  if (weights.length !== filters * perGroup * taps) {
    throw new InvalidShape("weights", weights.length, `M x C/group x kH x kW = ${filters} x ${perGroup} x ${kernel[0]} x ${kernel[1]}`);
  }
  const out = weights.slice() as T;
  let at = 0;
  for (let filter = 0; filter < filters; filter++) {
    for (let tap = 0; tap < taps; tap++) {
      for (let c = 0; c < perGroup; c++) out[at++] = weights[(filter * perGroup + c) * taps + tap]!;
    }
  }
  return out;
}
