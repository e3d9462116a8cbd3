import { AccumulatorOverflow, InvalidParameter, InvalidShape, NotTwoOfFour, pairRule, W4_2OPT, W4_3OPT, W4_5OPT } from "@sparqkit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  DATAFLOWS,
  gemmLayer,
  simulateLayer,
  stepCycles,
  stepGemm,
  StepperAborted,
  StepperOutOfMemory,
  UnsupportedConfiguration,
  type ArrayState,
  type Hardware,
  type SimConfiguration,
  type StepResult,
  type Unit,
  type UnitState,
} from "../src/index.ts";
import { expectedCycles, expectedProduct, makeCase, RUNS, type Case } from "./stepper-cases.ts";

const side = fc.integer({ min: 1, max: 64 });
const sizes = fc.record({ M: side, N: side, K: side });
const arrays = fc.record({
  kind: fc.constant("systolic-array" as const),
  rows: fc.integer({ min: 1, max: 16 }),
  columns: fc.integer({ min: 1, max: 16 }),
  dataflow: fc.constantFrom(...DATAFLOWS),
});
const cores = fc.record({
  kind: fc.constantFrom("tensor-core" as const, "sparse-tensor-core" as const),
  rows: fc.integer({ min: 1, max: 8 }),
  columns: fc.integer({ min: 1, max: 8 }),
  width: fc.integer({ min: 1, max: 9 }),
  count: fc.integer({ min: 1, max: 5 }),
  latency: fc.integer({ min: 0, max: 4 }),
});
const seeds = fc.integer({ min: 0, max: 2 ** 31 });

const run = ({ activations, weights, size, unit, pe, rule }: Case): StepResult => stepGemm(activations, weights, size, unit, pe, rule);

/** Step by the definition and see every state. */
function walk({ activations, weights, size, unit, pe, rule }: Case, see: (state: UnitState) => void = () => {}): StepResult {
  const states = stepCycles(activations, weights, size, unit, pe, rule);
  let next = states.next();
  for (; !next.done; next = states.next()) see(next.value);
  return next.value;
}

describe("the definition", () => {
  for (const [pe, rule] of RUNS) {
    const name = `${pe}${rule ? `, ${rule.set.bits} bits at ${rule.set.shifts.join("")} ${rule.rounding}${rule.share ? "" : " unshared"}` : ""}`;
    it(`equals core's product and the closed form's cycles: ${name}`, () => {
      fc.assert(
        fc.property(fc.oneof(arrays, cores), sizes, seeds, (unit, size, seed) => {
          const own = makeCase(size, unit, pe, rule, seed);
          let cycles = 0;
          const found = walk(own, (state) => expect(state.cycle).toBe(++cycles));
          expect(found.product).toEqual(expectedProduct(own));
          expect(found.cycles).toBe(cycles);
          expect(cycles).toBe(expectedCycles(own));
        }),
        { numRuns: 15, examples: [[{ kind: "systolic-array", rows: 3, columns: 5, dataflow: "ws" }, { M: 4, N: 7, K: 9 }, 1]] },
      );
    });
  }
});

describe("the fast stepper", () => {
  it("equals core's product and the closed form's cycles on every array, element and dataflow", () => {
    fc.assert(
      fc.property(arrays, sizes, fc.constantFrom(...RUNS), seeds, (unit, size, [pe, rule], seed) => {
        const own = makeCase(size, unit, pe, rule, seed);
        const found = run(own);
        expect(found.product).toEqual(expectedProduct(own));
        expect(found.cycles).toBe(expectedCycles(own));
      }),
      { numRuns: 400 },
    );
  });

  it("holds after every cycle what the definition's registers hold", () => {
    const few = fc.integer({ min: 1, max: 9 });
    const odd = fc.record({
      kind: fc.constant("systolic-array" as const),
      rows: few,
      columns: fc.integer({ min: 1, max: 19 }),
      dataflow: fc.constantFrom(...DATAFLOWS),
    });
    fc.assert(
      fc.property(
        odd,
        fc.record({ M: fc.integer({ min: 1, max: 21 }), N: fc.integer({ min: 1, max: 21 }), K: few }),
        fc.constantFrom(...RUNS),
        seeds,
        (unit, size, [pe, rule], seed) => {
          const own = makeCase(size, unit, pe, rule, seed);
          const seen: ArrayState[] = [];
          const found = stepGemm(own.activations, own.weights, size, unit, pe, rule, { cycle: (state) => void seen.push(state as ArrayState) });
          const defined = walk(own, (state) => {
            const fast = seen[state.cycle - 1]!;
            for (const [name, value] of Object.entries(state)) {
              const other = fast[name as keyof ArrayState];
              if (typeof value === "object" ? Buffer.compare(bytes(value), bytes(other)) !== 0 : value !== other)
                expect({ cycle: state.cycle, [name]: other }).toEqual({ cycle: state.cycle, [name]: value });
            }
          });
          expect(seen.length).toBe(defined.cycles);
          expect(found).toEqual(defined);
        },
      ),
      { numRuns: 120 },
    );
  });

  it("keeps extreme sums: the longest reduction of the largest products", () => {
    const K = 65_793;
    const array = { kind: "systolic-array", rows: 2, columns: 2, dataflow: "os" } as const;
    for (const dataflow of ["os", "is"] as const) {
      const found = stepGemm(new Uint8Array(K).fill(255), new Int8Array(K).fill(-128), { M: 1, N: 1, K }, { ...array, dataflow }, "8b-8b", null);
      expect(found.product).toEqual(Int32Array.of(-K * 255 * 128));
    }
    const extreme = stepGemm(new Uint8Array(K).fill(255), new Int8Array(K).fill(-128), { M: 1, N: 1, K }, array, "sparq-2opt", pairRule(W4_2OPT, "trim"));
    expect(extreme.product).toEqual(Int32Array.of(-128 * (240 * (K - 1) + 255)));
  });

  it("runs on a large array", () => {
    const own = makeCase(
      { M: 150, N: 140, K: 300 },
      { kind: "systolic-array", rows: 128, columns: 128, dataflow: "ws" },
      "sparq-5opt",
      pairRule(W4_5OPT, "round"),
      5,
    );
    expect(run(own)).toEqual({ product: expectedProduct(own), cycles: expectedCycles(own), folds: 4 });
  });
});

const bytes = (value: unknown): Uint8Array => {
  const { buffer, byteOffset, byteLength } = value as Int32Array;
  return new Uint8Array(buffer, byteOffset, byteLength);
};

describe("the simulator", () => {
  const memories = { clockMHz: 500, sram: { ifmapKiB: 64, filterKiB: 64, ofmapKiB: 64 }, dram: { bytesPerCycle: null }, activations: "trimmed" } as const;

  it("says how long stepping takes, and how often the unit is filled", () => {
    fc.assert(
      fc.property(fc.oneof(arrays, cores), sizes, fc.constantFrom(...RUNS), seeds, (unit, size, [pe, rule], seed) => {
        const hardware: Hardware = { schema: "sparqkit/hardware@1", name: "h", description: "", unit, pe, ...memories };
        const sparse24 = unit.kind === "sparse-tensor-core";
        const config: SimConfiguration = rule
          ? { kind: "sparq", name: "c", window: rule.set, rounding: rule.rounding, share: rule.share, sparse24 }
          : { kind: "uniform", name: "c", activationBits: pe === "8b-8b" || pe === "sysmt" ? 8 : 4, weightBits: 8 };
        const { cycles, folds } = simulateLayer(gemmLayer("layer", size), hardware, { config, sparse24 });
        const own = makeCase(size, unit, pe, rule, seed);
        const stepped = unit.kind === "systolic-array" ? run(own) : walk(own);
        expect([stepped.cycles, stepped.folds]).toEqual([cycles.compute + cycles.fillDrain, folds]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a long run", () => {
  const long = makeCase({ M: 200, N: 200, K: 400 }, { kind: "systolic-array", rows: 128, columns: 128, dataflow: "os" }, "8b-8b", null, 3);
  const { activations, weights, size, unit } = long;

  it("reports how far it is", () => {
    const reports: number[] = [];
    const { cycles } = stepGemm(activations, weights, size, unit, "8b-8b", null, {
      progress: (now) => {
        expect(now.expected).toBe(expectedCycles(long));
        reports.push(now.cycles);
      },
    });
    expect(reports.length).toBeGreaterThan(1);
    expect(reports).toEqual(reports.toSorted((a, b) => a - b));
    expect(reports.at(-1)).toBe(cycles);
  });

  it("ends when its observer says so", () => {
    expect(() => stepGemm(activations, weights, size, unit, "8b-8b", null, { progress: () => false })).toThrow(StepperAborted);
    const core: Unit = { kind: "tensor-core", rows: 4, columns: 4, width: 4, count: 1, latency: 1 };
    expect(() => stepGemm(activations, weights, size, core, "8b-8b", null, { progress: () => false })).toThrow(
      expect.objectContaining({ code: "STEPPER_ABORTED" }),
    );
  });
});

describe("what can not be stepped", () => {
  const array: Unit = { kind: "systolic-array", rows: 2, columns: 2, dataflow: "os" };
  const sparse: Unit = { kind: "sparse-tensor-core", rows: 2, columns: 2, width: 2, count: 1, latency: 0 };
  const one = { M: 1, N: 1, K: 4 };
  const [a, w] = [Uint8Array.of(1, 2, 3, 16), Int8Array.of(1, 1, 1, 1)];
  const rule = pairRule(W4_3OPT, "round");

  it("is refused with what is wrong", () => {
    expect(() => stepGemm(a, w, { M: 1, N: 1, K: 0 }, array, "8b-8b", null)).toThrow(InvalidShape);
    expect(() => stepGemm(a, w, { M: 2, N: 1, K: 4 }, array, "8b-8b", null)).toThrow(InvalidShape);
    expect(() => stepGemm(a, w, { M: 1, N: 1.5, K: 4 }, array, "8b-8b", null)).toThrow(InvalidParameter);
    for (const wrong of [{ rows: 0 }, { columns: -1 }, { rows: 1.5 }, { dataflow: "rs" }, { kind: "gpu" }])
      expect(() => stepGemm(a, w, one, { ...array, ...wrong } as Unit, "8b-8b", null)).toThrow(InvalidParameter);
    for (const wrong of [{ width: 0 }, { count: 0 }, { latency: -1 }])
      expect(() => stepGemm(a, w, one, { ...sparse, ...wrong } as Unit, "8b-8b", null)).toThrow(InvalidParameter);
    expect(() => stepGemm(a, w, one, array, "16b" as "8b-8b", null)).toThrow(expect.objectContaining({ parameter: "pe" }));
    expect(() => stepGemm(a, w, one, sparse, "8b-8b", null)).toThrow(NotTwoOfFour);
    const long = 65_794;
    expect(() => stepGemm(new Uint8Array(long), new Int8Array(long), { M: 1, N: 1, K: long }, array, "8b-8b", null)).toThrow(AccumulatorOverflow);
  });

  it("is an element without what a rule needs", () => {
    expect(() => stepGemm(a, w, one, array, "sparq-2opt", rule)).toThrow(UnsupportedConfiguration); // has no shift of 2
    expect(() => stepGemm(a, w, one, array, "sparq-6opt", rule)).toThrow(UnsupportedConfiguration); // 3 bits are not 4
    expect(() => stepGemm(a, w, one, array, "2x4b-8b", rule)).toThrow(UnsupportedConfiguration);
    expect(() => stepGemm(a, w, one, array, "sysmt", rule)).toThrow(UnsupportedConfiguration);
    expect(stepGemm(a, w, one, array, "sparq-5opt", rule).product).toEqual(Int32Array.of(22)); // 3opt's windows are among those of 5opt
  });

  it("is an activation wider than its multiplier", () => {
    expect(() => stepGemm(a, w, one, array, "2x4b-8b", null)).toThrow(expect.objectContaining({ parameter: "activations[3]", value: 16 }));
    expect(() => stepGemm(a, w, one, array, "sparq-7opt", null)).toThrow(InvalidParameter);
  });

  it("is a unit beyond memory, but not one that is only wide", () => {
    const [tall, wide] = [
      { ...array, rows: 4000 },
      { ...array, rows: 1, columns: 5003 },
    ] as Unit[];
    expect(run(makeCase(one, tall!, "8b-8b", null, 1)).cycles).toBe(4 + 4000);
    for (const pe of ["8b-8b", "sparq-5opt"] as const) {
      const own = makeCase({ M: 2, N: 5003, K: 1 }, wide!, pe, null, 1);
      expect(run(own)).toEqual({ product: expectedProduct(own), cycles: 2 * 5003, folds: 2 });
    }
    for (const huge of [
      { ...array, rows: 100_000, columns: 100_000 },
      { ...sparse, latency: 2 ** 40 },
      { ...sparse, width: 2 ** 40 },
    ] as Unit[]) {
      const own = makeCase(one, huge, "8b-8b", null, 1);
      expect(() => run(own)).toThrow(StepperOutOfMemory);
      expect(() => walk(own)).toThrow(StepperOutOfMemory);
    }
    expect(run(makeCase(one, { ...sparse, count: 2 ** 40 } as Unit, "8b-8b", null, 1)).cycles).toBe(1);
  });

  it("is a product beyond WebAssembly's memory", () => {
    const M = 2 ** 15;
    expect(() => stepGemm(new Uint8Array(M), new Int8Array(M), { M, N: M, K: 1 }, array, "8b-8b", null)).toThrow(StepperOutOfMemory);
  });
});
