/** The two things that meet: an array and a matrix product. @module */
import { InvalidParameter } from "@sparqkit/core";

/** An array of multiply-accumulate units. */
export interface SystolicArray {
  readonly rows: number;
  readonly columns: number;
}

/** A matrix product: M output pixels, N filters, K products in each sum. [DOT-3] */
export interface GemmSize {
  readonly M: number;
  readonly N: number;
  readonly K: number;
}

/** @throws InvalidParameter unless every size is an integer of at least 1 */
export function checkSizes({ rows, columns }: SystolicArray, { M, N, K }: GemmSize): void {
  for (const [name, size] of Object.entries({ rows, columns, M, N, K })) {
    if (!(Number.isSafeInteger(size) && size >= 1)) throw new InvalidParameter(name, size, "an integer of at least 1");
  }
}
