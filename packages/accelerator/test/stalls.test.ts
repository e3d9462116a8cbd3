/** Cycles that wait for memory. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PRESETS, simulateLayer } from "../src/index.ts";
import { stallCycles } from "../src/traffic/stalls.ts";
import { conv } from "./layers.ts";

describe("stalls", () => {
  it("are those of folds that wait for each other, event by event", () => {
    const bytes = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 200 }),
        bytes,
        bytes,
        bytes,
        fc.integer({ min: 1, max: 64 }),
        (folds, cycles, first, more, stores, rate) => {
          const loads = first + (folds === 1 ? 0 : more);
          let time = first / rate;
          for (let fold = 0; fold < folds; fold++) {
            const coming = fold + 1 < folds ? more / (folds - 1) : 0;
            const going = fold > 0 ? stores / folds : 0;
            time += Math.max(cycles, (coming + going) / rate);
          }
          time += stores / folds / rate;
          const stall = stallCycles({ folds, cyclesPerFold: cycles, first, loads, stores, bytesPerCycle: rate });
          expect(Math.abs(stall - (time - folds * cycles))).toBeLessThan(1 + 1e-6);
          expect(stall).toBeGreaterThanOrEqual(time - folds * cycles - 1e-6);
        },
      ),
    );
  });

  it("do not grow with bandwidth, and end without a limit", () => {
    const layer = conv({ channels: 64, size: [28, 28], filters: 64, kernel: [3, 3], pad: 1 });
    const stalls = [0.25, 1, 4, 16, 64, null].map((bytesPerCycle) => simulateLayer(layer, { ...PRESETS["sparq-os"], dram: { bytesPerCycle } }).cycles.stall);
    expect(stalls.toSorted((a, b) => b - a)).toEqual(stalls);
    expect([stalls[0] > 0, stalls.at(-1)]).toEqual([true, 0]);
  });
});
