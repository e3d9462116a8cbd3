/** Numbers with their nouns. @module */

/** @example count(1, "problem"); // "1 problem" */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
