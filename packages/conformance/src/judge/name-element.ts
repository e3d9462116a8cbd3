/** Elements of an output by names that a person recognises. @module */

/**
 * Name an element of a tensor; in tables by what was asked.
 *
 * @example
 * nameElement("pair.table", "cut", [6912, 0]); // "cut[6912, 0], c0 of the pair (27, 0)"
 */
export function nameElement(operation: string, field: string, place: readonly number[]): string {
  const plain = `${field}[${place.join(", ")}]`;
  const [row = 0, column = 0] = place;
  if (operation === "pair.table") return `${plain}, c${column} of the pair (${row >> 8}, ${row & 255})`;
  if (operation === "window.table") return `${plain}, the cut of ${row}`;
  return plain;
}
