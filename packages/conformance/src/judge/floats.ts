/** Floats as bit patterns: `0x` and 8 or 16 hexadecimal digits. @module */

const PATTERN = /^0x(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{16})$/;
const scratch = new DataView(new ArrayBuffer(8));

/** How wide a float is. */
export type FloatBits = 32 | 64;

/** The width of a float's bit pattern; null where a value is none. */
export function floatBits(value: unknown): FloatBits | null {
  if (typeof value !== "string" || !PATTERN.test(value)) return null;
  return value.length === 10 ? 32 : 64;
}

/**
 * The number of a bit pattern.
 *
 * @example
 * parseFloatBits("0x3fc00000"); // 1.5
 */
export function parseFloatBits(pattern: string): number {
  scratch.setBigUint64(0, BigInt(pattern));
  return pattern.length === 10 ? scratch.getFloat32(4) : scratch.getFloat64(0);
}

/** The bit pattern of a number. */
export function formatFloatBits(value: number, bits: FloatBits): string {
  if (bits === 32) scratch.setFloat32(0, value);
  else scratch.setFloat64(0, value);
  const digits = bits === 32 ? scratch.getUint32(0).toString(16) : scratch.getBigUint64(0).toString(16);
  return `0x${digits.padStart(bits / 4, "0")}`;
}

/**
 * The shortest decimal that is this float and no other of its width.
 *
 * @example
 * decimal(Math.fround(0.1), 32); // "0.1"
 */
export function decimal(value: number, bits: FloatBits): string {
  if (Object.is(value, -0)) return "-0";
  if (bits === 64 || !Number.isFinite(value)) return String(value);
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(Number(value.toPrecision(9)));
}

/** How many floats of the width lie between two: 0 for equal ones, and for 0 and -0. */
export function ulps(a: number, b: number, bits: FloatBits): bigint {
  const distance = order(a, bits) - order(b, bits);
  return distance < 0n ? -distance : distance;
}

/** Floats as integers in their order. */
function order(value: number, bits: FloatBits): bigint {
  if (bits === 32) scratch.setFloat32(0, value);
  else scratch.setFloat64(0, value);
  const pattern = bits === 32 ? BigInt(scratch.getInt32(0)) : scratch.getBigInt64(0);
  return pattern >= 0n ? pattern : -(pattern + (bits === 32 ? 0x80000000n : 0x8000000000000000n));
}
