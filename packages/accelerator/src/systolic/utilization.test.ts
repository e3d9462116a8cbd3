import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DATAFLOWS, place } from "./dataflow.ts";
import { systolicUtilization } from "./utilization.ts";

const size = fc.integer({ min: 1, max: 30 });

describe("systolicUtilization [SYSTOLIC-5]", () => {
  it("counts places as by hand", () => {
    expect(systolicUtilization("os", { rows: 2, columns: 2 }, { M: 3, N: 2, K: 3 })).toEqual({ mapping: 0.75, utilization: 18 / 40 });
    expect(systolicUtilization("ws", { rows: 4, columns: 4 }, { M: 5, N: 3, K: 4 })).toEqual({ mapping: 0.75, utilization: 60 / 240 });
  });

  it("maps what a count of the units of every fold says", () => {
    fc.assert(
      fc.property(fc.constantFrom(...DATAFLOWS), size, size, size, size, size, (dataflow, rows, columns, M, N, K) => {
        const { alongRows, alongColumns } = place(dataflow, { M, N, K });
        let used = 0;
        let units = 0;
        for (let row = 0; row < alongRows; row += rows) {
          for (let column = 0; column < alongColumns; column += columns) {
            used += Math.min(rows, alongRows - row) * Math.min(columns, alongColumns - column);
            units += rows * columns;
          }
        }
        expect(systolicUtilization(dataflow, { rows, columns }, { M, N, K }).mapping).toBeCloseTo(used / units, 12);
      }),
    );
  });

  it("never does more than it maps, and nears that as the stream gets longer", () => {
    fc.assert(
      fc.property(size, size, size, size, size, (rows, columns, M, N, K) => {
        const short = systolicUtilization("os", { rows, columns }, { M, N, K });
        const long = systolicUtilization("os", { rows, columns }, { M, N, K: 1000 * K });
        expect(short.utilization).toBeLessThanOrEqual(short.mapping);
        expect(long.utilization).toBeGreaterThanOrEqual(short.utilization);
        expect(long.mapping - long.utilization).toBeLessThan(0.06);
      }),
    );
  });
});
