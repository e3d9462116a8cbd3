/** Rounding by integers of any size: second derivations that never round on the way. */

/** A finite double as numerator / 2^power. */
function exact(x: number): { numerator: bigint; power: bigint } {
  let power = 0n;
  while (!Number.isInteger(x)) {
    x *= 2;
    power++;
  }
  return { numerator: BigInt(x), power };
}

/** float32(x / y), y positive: the quotient in units of its last float32 place, rounded half to even by the remainder. */
export function divideFloat32(x: number, y: number): number {
  const [a, b] = [exact(Math.abs(x)), exact(y)];
  const numerator = a.numerator << b.power;
  const denominator = b.numerator << a.power;
  if (numerator === 0n) return 0;
  let exponent = numerator.toString(2).length - denominator.toString(2).length;
  if (exponent >= 0 ? numerator < denominator << BigInt(exponent) : numerator << BigInt(-exponent) < denominator) exponent--;
  const unit = Math.max(exponent, -126) - 23; // exponent of the last place
  const [n, d] = unit >= 0 ? [numerator, denominator << BigInt(unit)] : [numerator << BigInt(-unit), denominator];
  let quotient = n / d;
  const twice = 2n * (n - quotient * d);
  if (twice > d || (twice === d && quotient % 2n === 1n)) quotient++;
  return Math.sign(x) * Number(quotient) * 2 ** unit;
}

/** The integer nearest to a finite double, ties to even; never -0. */
export function nearestEven(x: number): number {
  const { numerator, power } = exact(Math.abs(x));
  const whole = numerator >> power;
  const twice = 2n * (numerator - (whole << power));
  const one = 1n << power;
  const up = twice > one || (twice === one && whole % 2n === 1n);
  return Math.sign(x) * Number(up ? whole + 1n : whole) + 0;
}
