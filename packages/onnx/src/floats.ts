/**
 * float16 and bfloat16 as bits: to float32 exactly, and from it rounded to nearest, ties to even (IEEE 754-2019 sec. 4.3.1).
 * @module
 */
const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);

function fromBits(value: number): number {
  bits[0] = value;
  return float[0]!;
}

/** Value of a float16: sign, 5 exponent bits with bias 15, 10 fraction bits. */
export function fromFloat16(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24; // subnormal: no hidden one
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}

/** Value of a bfloat16: the upper half of a float32. */
export function fromBfloat16(half: number): number {
  return fromBits((half << 16) >>> 0);
}

/**
 * float16 nearest to a number, ties to even; beyond 65504 it becomes infinite.
 *
 * @example
 * toFloat16(0.1); // 0x2e66, which is 0.0999755859375
 */
export function toFloat16(value: number): number {
  float[0] = value;
  const sign = (bits[0]! >>> 16) & 0x8000;
  if (Number.isNaN(value)) return 0x7e00;
  const magnitude = Math.abs(value);
  if (magnitude >= 65520) return sign | 0x7c00; // halfway between 65504 and 65536 rounds to the even one, infinity
  if (magnitude < 2 ** -14) return sign | roundHalfEven(magnitude * 2 ** 24); // subnormal, or the smallest normal by carry
  const exponent = Math.floor(Math.log2(magnitude));
  const shift = magnitude < 2 ** exponent ? exponent - 1 : exponent; // log2 may round up just below a power of two
  return sign | (((shift + 14) << 10) + roundHalfEven(magnitude * 2 ** (10 - shift))); // the hidden one adds itself to the exponent
}

/** bfloat16 nearest to a number, ties to even. */
export function toBfloat16(value: number): number {
  if (Number.isNaN(value)) return 0x7fc0;
  float[0] = value;
  const word = bits[0]!;
  return ((word + 0x7fff + ((word >>> 16) & 1)) >>> 16) & 0xffff;
}

function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
}
