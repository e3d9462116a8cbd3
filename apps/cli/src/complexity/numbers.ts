/** Numbers as people read them. @module */

/** Four digits, and a prefix where they do not show the size: `1.814 G`, `163.7`, `0.0123`. */
export function short(value: number): string {
  for (const [size, prefix] of [
    [1e12, "T"],
    [1e9, "G"],
    [1e6, "M"],
    [1e5, "k"],
  ] as const)
    // prettier-ignore
    if (value >= size) return `${trimmed(value / (prefix === "k" ? 1e3 : size))} ${prefix}`;
  if (value >= 1000) return Math.round(value).toString();
  return value === 0 ? "0" : trimmed(value);
}

const trimmed = (value: number): string => {
  const text = value.toPrecision(4);
  return text.includes("e") ? text : String(Number(text));
};
