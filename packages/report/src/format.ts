/**
 * Numbers as a reader wants them.
 * @module
 */

const MINUS = "\u2212"; // as wide as a plus sign, unlike the hyphen

/** A percentage with one decimal, without its sign: `91.9`. */
export function percent(value: number): string {
  return value.toFixed(1);
}

/** A share 0..1 as a percentage: `41 %`. */
export function share(value: number): string {
  return `${(100 * value).toFixed(0)} %`;
}

/** A difference with its sign: `+0.2`, `−1.3`, `0.0`. */
export function difference(value: number, digits = 1): string {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return text;
  return (value > 0 ? "+" : MINUS) + text;
}

/** A count with thin groups: `12 345`. */
export function count(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, "\u202f");
}

/** A large count with a unit prefix: `2.36 M`. */
export function prefixed(value: number): string {
  for (const [size, prefix] of [
    [1e12, "T"],
    [1e9, "G"],
    [1e6, "M"],
    [1e3, "k"],
  ] as const) {
    if (value >= size) return `${(value / size).toPrecision(3)} ${prefix}`;
  }
  return String(value);
}

/** A rate with three significant digits, never in exponent form: `909`, `45.2`, `12 345`. */
export function rate(value: number): string {
  return value >= 100 ? count(value) : value.toPrecision(3);
}
