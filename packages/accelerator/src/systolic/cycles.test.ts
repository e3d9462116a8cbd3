import { CountOverflow, InvalidParameter } from "@sparqkit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { systolicCycles } from "./cycles.ts";
import { DATAFLOWS, place, type Dataflow } from "./dataflow.ts";

const size = fc.integer({ min: 1, max: 40 });
const dataflows = fc.constantFrom(...DATAFLOWS);

const ceil = (a: number, b: number): bigint => (BigInt(a) + BigInt(b) - 1n) / BigInt(b);

/** Wires one register apart: when the last operand has reached the last unit, counted by walking. */
function walk(rows: number, columns: number, inTime: number, loads: boolean): number {
  let last = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      for (let t = 0; t < inTime; t++) last = Math.max(last, t + row + column + 1);
    }
  }
  return last + (loads ? rows : 0);
}

describe("place [SYSTOLIC-1]", () => {
  it("lays what stays on rows and columns, and streams the rest", () => {
    const gemm = { M: 3, N: 5, K: 7 };
    expect(place("os", gemm)).toEqual({ alongRows: 3, alongColumns: 5, inTime: 7, loads: false });
    expect(place("ws", gemm)).toEqual({ alongRows: 7, alongColumns: 5, inTime: 3, loads: true });
    expect(place("is", gemm)).toEqual({ alongRows: 7, alongColumns: 3, inTime: 5, loads: true });
    expect(() => place("toString" as Dataflow, gemm)).toThrow(InvalidParameter);
  });
});

describe("systolicCycles", () => {
  it("is one cycle for one product on one unit, and a cycle more to load a weight", () => {
    const one = { M: 1, N: 1, K: 1 };
    expect(DATAFLOWS.map((dataflow) => systolicCycles(dataflow, { rows: 1, columns: 1 }, one).cycles)).toEqual([1, 2, 2]);
  });

  it("counts small arrays as by hand", () => {
    // 2 x 2 units, 3 products each: operands enter in cycles 1..3, the far corner has its last one in cycle 5.
    expect(systolicCycles("os", { rows: 2, columns: 2 }, { M: 2, N: 2, K: 3 })).toEqual({ folds: 1, cyclesPerFold: 5, cycles: 5 });
    // A third row of outputs starts a second fold, which takes as long though half of it is empty.
    expect(systolicCycles("os", { rows: 2, columns: 2 }, { M: 3, N: 2, K: 3 })).toEqual({ folds: 2, cyclesPerFold: 5, cycles: 10 });
    // 4 x 3 weights on 4 x 4 units: 4 cycles to load them, then 5 pixels, 3 rows and 3 columns away.
    expect(systolicCycles("ws", { rows: 4, columns: 4 }, { M: 5, N: 3, K: 4 })).toEqual({ folds: 1, cyclesPerFold: 15, cycles: 15 });
    expect(systolicCycles("is", { rows: 4, columns: 2 }, { M: 5, N: 3, K: 4 })).toEqual({ folds: 3, cyclesPerFold: 11, cycles: 33 });
  });

  it("is as long as the operands' walk through the array, fold by fold [SYSTOLIC-3] [SYSTOLIC-4]", () => {
    fc.assert(
      fc.property(dataflows, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), size, size, size, (dataflow, rows, columns, M, N, K) => {
        const { alongRows, alongColumns, inTime, loads } = place(dataflow, { M, N, K });
        let folds = 0;
        for (let row = 0; row < alongRows; row += rows) {
          for (let column = 0; column < alongColumns; column += columns) folds++;
        }
        const cyclesPerFold = walk(rows, columns, inTime, loads);
        expect(systolicCycles(dataflow, { rows, columns }, { M, N, K })).toEqual({ folds, cyclesPerFold, cycles: folds * cyclesPerFold });
      }),
    );
  });

  it("refuses every size that is not a positive integer", () => {
    for (const bad of [0, -1, 1.5, NaN, 2 ** 53]) {
      for (const name of ["M", "N", "K"])
        expect(() => systolicCycles("os", { rows: 1, columns: 1 }, { M: 1, N: 1, K: 1, [name]: bad })).toThrow(expect.objectContaining({ parameter: name }));
      for (const name of ["rows", "columns"])
        expect(() => systolicCycles("os", { rows: 1, columns: 1, [name]: bad }, { M: 1, N: 1, K: 1 })).toThrow(InvalidParameter);
    }
  });

  it("counts up to 2^53 - 1 and no further [SYSTOLIC-6]", () => {
    const limit = Number.MAX_SAFE_INTEGER;
    expect(systolicCycles("os", { rows: 1, columns: 1 }, { M: 1, N: 1, K: limit }).cycles).toBe(limit);
    expect(() => systolicCycles("os", { rows: 2, columns: 1 }, { M: 1, N: 1, K: limit })).toThrow(CountOverflow);
    expect(() => systolicCycles("os", { rows: 1, columns: 1 }, { M: 2 ** 27, N: 2 ** 26, K: 1 })).toThrow(CountOverflow);
    expect(systolicCycles("os", { rows: 1, columns: 1 }, { M: 2 ** 26, N: 2 ** 26, K: 1 }).cycles).toBe(2 ** 52);
  });

  it("agrees with arbitrary-precision integers wherever it answers", () => {
    const large = fc.integer({ min: 1, max: 2 ** 31 });
    fc.assert(
      fc.property(dataflows, large, large, large, large, large, (dataflow, rows, columns, M, N, K) => {
        const { alongRows, alongColumns, inTime, loads } = place(dataflow, { M, N, K });
        const perFold = BigInt(inTime) + BigInt(rows) + BigInt(columns) - 2n + (loads ? BigInt(rows) : 0n);
        const exact = ceil(alongRows, rows) * ceil(alongColumns, columns) * perFold;
        let cycles: number | null = null;
        try {
          cycles = systolicCycles(dataflow, { rows, columns }, { M, N, K }).cycles;
        } catch (error) {
          expect(error).toBeInstanceOf(CountOverflow);
        }
        expect(cycles === null ? null : BigInt(cycles)).toBe(exact > BigInt(Number.MAX_SAFE_INTEGER) ? null : exact);
      }),
    );
  });
});
