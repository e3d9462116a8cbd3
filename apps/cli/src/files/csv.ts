/** Tables as CSV (RFC 4180). @module */

/** Lines of values, each ended by CR LF. */
export function csvText(lines: readonly (readonly unknown[])[]): string {
  return lines.map((line) => `${line.map(field).join(",")}\r\n`).join("");
}

/** Quoted where it must be; names that a spreadsheet would take for formulas stay text. */
function field(value: unknown): string {
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  const plain = typeof value === "string" && /^[=+@\t-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
