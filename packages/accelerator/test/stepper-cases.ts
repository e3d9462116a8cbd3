/** What the stepper's tests share: random operands, every unit and element, and products computed without registers. */
import { cutRows, gemm, gemm24, pairRule, type PairRule, W2_7OPT, W3_6OPT, W4_2OPT, W4_3OPT, W4_5OPT } from "@sparqkit/core";
import { cutSysmt, PES, slots, systolicCycles, tensorCoreCycles, type GemmSize, type PeKind, type Unit } from "../src/index.ts";

export interface Case {
  readonly size: GemmSize;
  readonly unit: Unit;
  readonly pe: PeKind;
  readonly rule: PairRule | null;
  readonly activations: Uint8Array;
  readonly weights: Int8Array;
}

/** Every way to run an element: with the rules it takes. */
export const RUNS: readonly (readonly [PeKind, PairRule | null])[] = [
  ["8b-8b", null],
  ["8b-8b", pairRule(W4_3OPT, "round")],
  ["2x4b-8b", null],
  ["sysmt", null],
  ["sparq-5opt", null],
  ...(
    [
      ["sparq-5opt", W4_5OPT],
      ["sparq-3opt", W4_3OPT],
      ["sparq-2opt", W4_2OPT],
      ["sparq-6opt", W3_6OPT],
      ["sparq-7opt", W2_7OPT],
    ] as const
  ).flatMap(([pe, set]) => [[pe, pairRule(set, "round")] as const, [pe, pairRule(set, "trim")] as const, [pe, pairRule(set, "round", false)] as const]),
];

/** A number generator, so that a failing case can be made again. */
function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Operands with as many zeros as a network has, and the extremes; 2:4 weights for a sparse tensor core. */
export function makeCase(size: GemmSize, unit: Unit, pe: PeKind, rule: PairRule | null, seed: number): Case {
  const { M, N, K } = size;
  const draw = random(seed);
  const top = pe === "8b-8b" || pe === "sysmt" || rule ? 255 : 2 ** PES[pe].operandBits - 1;
  const activations = Uint8Array.from({ length: M * K }, () => [0, 0, top, draw(top + 1), draw(top + 1), draw(Math.min(top, 31) + 1)][draw(6)]!);
  const weights = Int8Array.from({ length: N * K }, () => [0, -128, 127, draw(256) - 128, draw(256) - 128][draw(5)]!);
  if (unit.kind === "sparse-tensor-core") {
    for (let n = 0; n < N; n++) {
      for (let k = 0; k < K; k += 4) {
        const [first, second] = [draw(4), draw(4)];
        for (let i = k; i < Math.min(k + 4, K); i++) if (i - k !== first && i - k !== second) weights[n * K + i] = 0;
      }
    }
  }
  return { size, unit, pe, rule, activations, weights };
}

/** The product by core's definitions, or for SySMT pair by pair. */
export function expectedProduct({ size, unit, pe, rule, activations, weights }: Case): Int32Array {
  const { K } = size;
  const sparse = unit.kind === "sparse-tensor-core";
  if (pe === "sysmt") return threads(activations, weights, size, sparse);
  // A cut that changes nothing: one window of 8 bits.
  if (sparse) return gemm24(activations, weights, size, rule ?? pairRule({ bits: 8, shifts: [0] }, "trim"));
  return gemm(rule ? cutRows(activations, K, rule) : activations, weights, size);
}

function threads(activations: Uint8Array, weights: Int8Array, { M, N, K }: GemmSize, sparse: boolean): Int32Array {
  const product = new Int32Array(M * N);
  for (let m = 0; m < M; m++) {
    for (let n = 0; n < N; n++) {
      for (let k = 0; k < K; k += sparse ? 4 : 2) {
        const places = [0, 1, 2, 3].slice(0, sparse ? 4 : 2).map((i) => k + i);
        const met = places.filter((i) => i < K && (!sparse || weights[n * K + i] !== 0));
        const a = (i: number): number => (met[i] === undefined ? 0 : activations[m * K + met[i]]!);
        const w = (i: number): number => (met[i] === undefined ? 0 : weights[n * K + met[i]]!);
        const [a0, a1] = cutSysmt([a(0), a(1)], [w(0), w(1)], "round");
        product[m * N + n]! += a0 * w(0) + a1 * w(1);
      }
    }
  }
  return product;
}

/** The closed form, with slots in place of K. [SYSTOLIC-3] [SYSTOLIC-7] [SYSTOLIC-8] */
export function expectedCycles({ size: { M, N, K }, unit, pe }: Case): number {
  const length = slots(K, { paired: pe !== "8b-8b", sparse: unit.kind === "sparse-tensor-core" });
  if (unit.kind === "systolic-array") return systolicCycles(unit.dataflow, unit, { M, N, K: length }).cycles;
  return tensorCoreCycles(unit, { M, N, S: length }).cycles;
}
