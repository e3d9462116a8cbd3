import { CountOverflow, InvalidParameter } from "@sparqkit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tensorCoreCycles } from "./cycles.ts";

const size = fc.integer({ min: 1, max: 9 });
const core = { rows: 4, columns: 4, width: 4, count: 1, latency: 3 };

describe("tensorCoreCycles [SYSTOLIC-9]", () => {
  it("is as long as the busiest core, step by step", () => {
    fc.assert(
      fc.property(fc.record({ rows: size, columns: size, width: size, count: size, latency: fc.nat(9) }), size, size, size, size, (shape, M, N, S, groups) => {
        const busy = Array.from({ length: shape.count }, () => 0);
        let [tiles, done] = [0, 0];
        for (let group = 0; group < groups; group++) {
          for (let m = 0; m < M; m += shape.rows) {
            for (let n = 0; n < N; n += shape.columns) {
              const free = busy.indexOf(Math.min(...busy));
              for (let s = 0; s < S; s += shape.width) done = Math.max(done, ++busy[free] + shape.latency);
              tiles++;
            }
          }
        }
        expect(tensorCoreCycles(shape, { M, N, S, groups })).toEqual({ tiles, cyclesPerTile: Math.ceil(S / shape.width), cycles: done });
      }),
    );
  });

  it("refuses sizes that are none, and counts that are too large", () => {
    for (const name of ["rows", "columns", "width", "count"])
      for (const bad of [0, -1, 0.5, NaN]) expect(() => tensorCoreCycles({ ...core, [name]: bad }, { M: 1, N: 1, S: 1 })).toThrow(InvalidParameter);
    expect(() => tensorCoreCycles({ ...core, latency: -1 }, { M: 1, N: 1, S: 1 })).toThrow(InvalidParameter);
    expect(() => tensorCoreCycles(core, { M: 1, N: 1, S: 0 })).toThrow(InvalidParameter);
    expect(() => tensorCoreCycles({ ...core, latency: Number.MAX_SAFE_INTEGER }, { M: 1, N: 1, S: 1 })).toThrow(CountOverflow);
    expect(() => tensorCoreCycles(core, { M: 2 ** 40, N: 2 ** 40, S: 1 })).toThrow(CountOverflow);
  });
});
