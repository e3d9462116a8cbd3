/** Small runs derived by hand: what each register holds after each cycle. */
import { pairRule, W4_5OPT } from "@sparqkit/core";
import { describe, expect, it } from "vitest";
import {
  fieldsOf,
  picture,
  stepCycles,
  weightsOf,
  type ArrayState,
  type CoresState,
  type Field,
  type PeKind,
  type StepResult,
  type Unit,
  type UnitState,
} from "../src/index.ts";

/** Rows of a matrix, row-major in one list. */
type Rows = readonly (readonly number[])[];

const field = (data: number, shift: number, mux: 0 | 1): Field => ({ data, shift, mux });

function trace<S extends UnitState, T>(
  activations: Rows,
  weights: Rows,
  unit: Unit,
  see: (state: S) => T,
  pe: PeKind = "8b-8b",
  rule: Parameters<typeof stepCycles>[5] = null,
): { seen: T[]; result: StepResult } {
  const size = { M: activations.length, N: weights.length, K: activations[0]!.length };
  const states = stepCycles(Uint8Array.from(activations.flat()), Int8Array.from(weights.flat()), size, unit, pe, rule);
  const seen: T[] = [];
  let next = states.next();
  for (; !next.done; next = states.next()) seen.push(see(next.value as S));
  return { seen, result: next.value };
}

/** Registers after a cycle in one line: activations, weights, sums, row by row. */
const registers = ({ activation, weight, sum }: ArrayState): string => [activation, weight, sum].map((row) => row.join(" ")).join(" | ");

const sums = ({ sum }: ArrayState): string => sum.join(" ");

const bottom = ({ fold, sum, phase }: ArrayState): string => `${fold} ${phase} ${sum.subarray(6).join(" ")}`;
const core = ({ cores: [only] }: CoresState): string => `tile ${only!.tile} | ${only!.pipeline.join(" ")} | ${only!.sum.join(" ")}`;
const tiles = ({ cores }: CoresState): string => cores.map(({ tile }) => tile).join(" ");
const fields = ({ cores: [only] }: CoresState): unknown => [...only!.activation].map(fieldsOf);
const first = (state: ArrayState): unknown => [fieldsOf(state.activation[0]!), weightsOf(state.weight[0]!)];

const array = (dataflow: "os" | "ws" | "is", rows = 2, columns = 2): Unit => ({ kind: "systolic-array", rows, columns, dataflow });

/** A matrix written as its rows. */
const matrix = (text: string): Rows => text.split("; ").map((row) => row.split(" ").map(Number));

describe("2 x 2 elements by hand", () => {
  it("output stationary: operands meet where their sum stays", () => {
    const { seen, result } = trace(matrix("1 2; 3 4"), matrix("1 1; 0 -1"), array("os"), registers);
    expect(seen).toEqual(["1 0 0 0 | 1 0 0 0 | 1 0 0 0", "2 1 3 0 | 1 0 1 0 | 3 0 3 0", "0 2 4 3 | 0 -1 1 0 | 3 -2 7 0", "0 0 0 4 | 0 0 0 -1 | 3 -2 7 -4"]);
    expect(result).toEqual({ product: Int32Array.of(3, -2, 7, -4), cycles: 4, folds: 1 });
  });

  it("weight stationary: two cycles to push the weights in, then sums go down", () => {
    const { seen, result } = trace(matrix("1 2; 3 4; 5 6"), matrix("1 -1; 2 3"), array("ws"), registers);
    expect(seen).toEqual([
      "0 0 0 0 | -1 3 0 0 | 0 0 0 0",
      "0 0 0 0 | 1 2 -1 3 | 0 0 0 0",
      "1 0 0 0 | 1 2 -1 3 | 1 0 0 0",
      "3 1 2 0 | 1 2 -1 3 | 3 2 -1 0", // 1 x 1 + 2 x -1 leaves the first column
      "5 3 4 2 | 1 2 -1 3 | 5 6 -1 8",
      "0 5 6 4 | 1 2 -1 3 | 0 10 -1 18",
      "0 0 0 6 | 1 2 -1 3 | 0 0 0 28",
    ]);
    expect(result).toEqual({ product: Int32Array.of(-1, 8, -1, 18, -1, 28), cycles: 7, folds: 1 });
  });

  it("input stationary: the same with the roles swapped", () => {
    const { seen, result } = trace(matrix("1 2; 3 4"), matrix("1 1; 0 -1; 5 2"), array("is"), registers);
    expect(seen).toEqual([
      "2 4 0 0 | 0 0 0 0 | 0 0 0 0",
      "1 3 2 4 | 0 0 0 0 | 0 0 0 0",
      "1 3 2 4 | 1 0 0 0 | 1 0 0 0",
      "1 3 2 4 | 0 1 1 0 | 0 3 3 0",
      "1 3 2 4 | 5 0 -1 1 | 5 0 -2 7",
      "1 3 2 4 | 0 5 2 -1 | 0 15 9 -4",
      "1 3 2 4 | 0 0 0 2 | 0 0 0 23",
    ]);
    expect(result).toEqual({ product: Int32Array.of(3, -2, 9, 7, -4, 23), cycles: 7, folds: 1 });
  });

  it("SPARQ 5opt: pairs in fields, a survivor on both multipliers", () => {
    const [activations, weights] = [matrix("27 0 27 33; 0 255 16 1"), matrix("-3 100 1 2; 2 -2 0 1")];
    const rule = pairRule(W4_5OPT, "trim");
    const { seen, result } = trace(activations, weights, array("os"), sums, "sparq-5opt", rule);
    expect(seen).toEqual([
      "-81 0 0 0", // 27 x -3
      "9 54 25500 0", // + 26 x 1 + 32 x 2; 27 x 2; 255 x 100
      "9 86 25518 -510", // + 26 x 0 + 32 x 1; + 16 x 1 + 1 x 2; 255 x -2
      "9 86 25518 -509", // + 16 x 0 + 1 x 1
    ]);
    expect(result.cycles).toBe(4); // two pairs, and two cycles to the far corner
    expect(trace(activations, weights, array("os"), first, "sparq-5opt", rule).seen.slice(0, 2)).toEqual([
      [
        [field(1, 4, 0), field(11, 0, 0)],
        [-3, 100],
      ],
      [
        [field(13, 1, 0), field(8, 2, 1)],
        [1, 2],
      ],
    ]);
  });

  it("SySMT: collides only where all four operands are there", () => {
    const { seen } = trace(matrix("27 33 27 33 27 0"), matrix("1 0 1 1 1 1"), array("os", 1, 1), sums, "sysmt");
    expect(seen).toEqual([27, 27 + 64, 27 + 64 + 27].map(String));
  });
});

describe("larger arrays by hand", () => {
  it("4 x 4, one product each: results appear along the diagonals", () => {
    const { seen, result } = trace(matrix("2; 3; 5; 7"), matrix("1; 10; 100; -1"), array("os", 4, 4), sums);
    expect(seen).toEqual([
      "2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0",
      "2 20 0 0 3 0 0 0 0 0 0 0 0 0 0 0",
      "2 20 200 0 3 30 0 0 5 0 0 0 0 0 0 0",
      "2 20 200 -2 3 30 300 0 5 50 0 0 7 0 0 0",
      "2 20 200 -2 3 30 300 -3 5 50 500 0 7 70 0 0",
      "2 20 200 -2 3 30 300 -3 5 50 500 -5 7 70 700 0",
      "2 20 200 -2 3 30 300 -3 5 50 500 -5 7 70 700 -7",
    ]);
    expect(result.cycles).toBe(7);
  });

  it("3 x 3 weights, four products: a second fold adds the fourth outside the array", () => {
    const { seen, result } = trace(matrix("1 2 3 4"), matrix("1 1 1 1; 2 0 0 -1"), array("ws", 3, 3), bottom);
    expect(seen.slice(0, 8)).toEqual([
      "0 load 0 0 0",
      "0 load 0 0 0",
      "0 load 0 0 0",
      "0 flow 0 0 0",
      "0 flow 0 0 0",
      "0 flow 6 0 0",
      "0 flow 0 2 0",
      "0 flow 0 0 0",
    ]);
    expect(seen.slice(8)).toEqual([
      "1 load 0 0 0",
      "1 load 0 0 0",
      "1 load 0 0 0",
      "1 flow 0 0 0",
      "1 flow 0 0 0",
      "1 flow 4 0 0",
      "1 flow 0 -4 0",
      "1 flow 0 0 0",
    ]);
    expect(result).toEqual({ product: Int32Array.of(10, -2), cycles: 16, folds: 2 });
  });
});

describe("tensor cores by hand", () => {
  it("two slots a cycle, a register behind: three products take two steps and a cycle more", () => {
    const unit: Unit = { kind: "tensor-core", rows: 1, columns: 2, width: 2, count: 1, latency: 1 };
    const { seen, result } = trace(matrix("1 2 3"), matrix("1 1 1; 0 1 -1"), unit, core);
    expect(seen).toEqual([
      "tile 0 | 3 2 | 0 0",
      "tile 0 | 3 -3 | 3 2",
      "tile -1 | 0 0 | 0 0", // 6 and -1 are out, the accumulators clear
    ]);
    expect(result).toEqual({ product: Int32Array.of(6, -1), cycles: 3, folds: 1 });
  });

  it("three tiles on two cores without latency", () => {
    const unit: Unit = { kind: "tensor-core", rows: 1, columns: 1, width: 1, count: 2, latency: 0 };
    const { seen, result } = trace(matrix("1 2; 3 4; 5 6"), matrix("1 10"), unit, tiles);
    expect(seen).toEqual(["0 1", "0 1", "2 -1", "2 -1"]);
    expect(result).toEqual({ product: Int32Array.of(21, 43, 65), cycles: 4, folds: 2 });
  });

  it("sparse: four products in one slot of a pair, chosen by the weights", () => {
    const unit: Unit = { kind: "sparse-tensor-core", rows: 1, columns: 2, width: 1, count: 1, latency: 0 };
    const { seen, result } = trace(matrix("27 0 33 27"), matrix("1 1 0 0; 0 0 2 3"), unit, fields, "sparq-5opt", pairRule(W4_5OPT, "trim"));
    expect(seen).toEqual([
      [
        [field(1, 4, 0), field(11, 0, 0)], // 27 beside zero: whole
        [field(8, 2, 0), field(13, 1, 1)], // 33 beside 27: four bits each
      ],
    ]);
    expect(result).toEqual({ product: Int32Array.of(27, 64 + 78), cycles: 1, folds: 1 });
  });
});

describe("a picture", () => {
  it("shows each element's activation, weight and sum", () => {
    const { seen } = trace(matrix("1 2; 3 4"), matrix("1 1; 0 -1"), array("os"), picture);
    expect(seen[0]).toBe("cycle 1, fold 0\na 1 | .\nw 1 | .\n= 1 | 0\n----+---\na . | .\nw . | .\n= 0 | 0");
    expect(seen[3]).toBe("cycle 4, fold 0\na  . |  .\nw  . |  .\n=  3 | -2\n-----+----\na  . |  4\nw  . | -1\n=  7 | -4");
  });

  it("shows fields with their shifts and weights, and what stays while it is loaded", () => {
    const { seen } = trace(matrix("27 0; 27 33"), matrix("-3 100"), array("ws", 1, 1), picture, "sparq-5opt", pairRule(W4_5OPT, "trim"));
    expect(seen).toEqual([
      "cycle 1, fold 0, loading\na      .\nw -3,100\n=      0",
      "cycle 2, fold 0\na 1<<4*w0+11*w0\nw        -3,100\n=           -81",
      "cycle 3, fold 0\na 13<<1*w0+8<<2*w1\nw           -3,100\n=             3122",
    ]);
  });

  it("shows cores with their lanes, and threads", () => {
    const unit: Unit = { kind: "tensor-core", rows: 1, columns: 1, width: 2, count: 1, latency: 0 };
    const { seen } = trace(matrix("1 2 3"), matrix("4 5 6"), unit, picture, "sysmt");
    expect(seen).toEqual(["cycle 1\ncore 0, tile 0\na 1,2 3,0\nw 4,5 6,0\n=       0"]); // 32 is out already
  });

  it("is refused where it would not fit", () => {
    expect(() => trace([[1]], [[1]], array("os", 9, 1), picture)).toThrow(expect.objectContaining({ parameter: "rows" }));
  });
});
