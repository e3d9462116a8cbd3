/**
 * Floating-point numbers as what they are, integers times powers of two, so that sums, products and comparisons of them can be exact.
 * @module
 */

/** The number `mantissa` x 2^`exponent`. */
export interface Dyadic {
  readonly mantissa: bigint;
  readonly exponent: number;
}

const view = new DataView(new ArrayBuffer(8));

/** A finite float64, exactly. */
export function dyadic(value: number): Dyadic {
  if (Number.isSafeInteger(value)) return { mantissa: BigInt(value), exponent: 0 };
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const magnitude = biased === 0 ? fraction : fraction | (1n << 52n);
  return { mantissa: value < 0 ? -magnitude : magnitude, exponent: Math.max(biased, 1) - 1075 };
}

/** Product of numbers. */
export function times(...factors: readonly Dyadic[]): Dyadic {
  return {
    mantissa: factors.reduce((product, { mantissa }) => product * mantissa, 1n),
    exponent: factors.reduce((sum, { exponent }) => sum + exponent, 0),
  };
}

/** a + b. */
export function plus(a: Dyadic, b: Dyadic): Dyadic {
  const exponent = Math.min(a.exponent, b.exponent);
  return { mantissa: aligned(a, exponent) + aligned(b, exponent), exponent };
}

/** a - b. */
export function minus(a: Dyadic, b: Dyadic): Dyadic {
  return plus(a, { mantissa: -b.mantissa, exponent: b.exponent });
}

/** Whether a <= b. */
export function atMost(a: Dyadic, b: Dyadic): boolean {
  return minus(b, a).mantissa >= 0n;
}

/** a / b as a float64, b not 0; off by no more than a unit in the last place. */
export function ratio(a: Dyadic, b: Dyadic): number {
  if (a.mantissa === 0n) return 0;
  const missing = Math.max(0, 70 + bitLength(b.mantissa) - bitLength(a.mantissa)); // so that the quotient has 70 bits or more
  const quotient = (a.mantissa << BigInt(missing)) / b.mantissa;
  const surplus = Math.max(0, bitLength(quotient) - 70);
  return scaled(Number(quotient >> BigInt(surplus)), a.exponent - b.exponent - missing + surplus);
}

/** floor(a / b) for a, b > 0, or `limit` where it is more. */
export function ratioFloor(a: Dyadic, b: Dyadic, limit: number): number {
  let floor = 0;
  while (floor < limit && atMost(times(b, dyadic(floor + 1)), a)) floor++;
  return floor;
}

/** value x 2^exponent, in steps that neither overflow nor lose bits on the way. */
function scaled(value: number, exponent: number): number {
  if (exponent > 900) return scaled(value * 2 ** 900, exponent - 900);
  if (exponent < -900) return value === 0 ? 0 : scaled(value * 2 ** -900, exponent + 900);
  return value * 2 ** exponent;
}

function aligned({ mantissa, exponent }: Dyadic, to: number): bigint {
  return mantissa << BigInt(exponent - to);
}

function bitLength(value: bigint): number {
  return (value < 0n ? -value : value).toString(2).length;
}
