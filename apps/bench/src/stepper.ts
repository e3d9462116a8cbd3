/**
 * Seconds the accelerator's stepper takes for three layers of ResNet-18 on a 32 x 32 output-stationary array, one core, real products included.
 *
 * SCALE-Sim counts the same cycles (it prints the last one's index) without computing a value. Its seconds are a constant, since it is a Python program: those of
 * v2 on another machine. SCALE-Sim 3.0.0, run beside this benchmark on a 2-core EPYC, took 68.5 s on the clock and 58.1 s of user time, printing 149439, 132495 and
 * 125047 cycles; this stepper took 0.24 s, 240 to 290 times less.
 * @module
 */
import { pairRule, W4_5OPT, type PairRule } from "@sparqkit/core";
import { stepCycles, stepGemm, type PeKind, type Unit } from "@sparqkit/accelerator";
import { median } from "./measure.ts";

/** Layers as matrix products: 9 x 9 x 512 to 512, 16 x 16 x 256 to 256, 58 x 58 x 64 to 64, all 3 x 3 without padding; 116 million products each. */
const LAYERS = [
  { M: 7 * 7, N: 512, K: 512 * 9 },
  { M: 14 * 14, N: 256, K: 256 * 9 },
  { M: 56 * 56, N: 64, K: 64 * 9 },
];

const ARRAY: Unit = { kind: "systolic-array", rows: 32, columns: 32, dataflow: "os" };

/** Seconds of SCALE-Sim v2 for the three layers, on another machine. */
export const SCALE_SIM_V2_SECONDS = 56;

/** What one element came to. */
export interface StepperFigures {
  readonly pe: PeKind;
  readonly rule: string;
  readonly cycles: number;
  /** Register updates: cycles times elements. */
  readonly updates: number;
  readonly seconds: number;
  readonly low: number;
  readonly high: number;
  /** SCALE-Sim v2's seconds on another machine by these. */
  readonly againstScaleSim: number;
}

/** The definition, in TypeScript, against the fast stepper, on the last layer. */
export interface DefinitionFigures {
  readonly definitionSeconds: number;
  readonly fastSeconds: number;
}

const operands = LAYERS.map(({ M, N, K }, layer) => {
  const noise = (i: number): number => (Math.imul(i + layer * 7919, 2_654_435_761) >>> 8) % 511;
  return {
    size: { M, N, K },
    activations: Uint8Array.from({ length: M * K }, (_, i) => Math.max(0, noise(i) - 255)), // half of them zero, as after a ReLU
    weights: Int8Array.from({ length: N * K }, (_, i) => (noise(i * 3 + 1) % 256) - 128),
  };
});

const seconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

/** Measure the 8b-8b element, and SPARQ's 5opt one with its encoding at the array's edge. */
export function benchStepper(rounds: number): StepperFigures[] {
  const runs: readonly (readonly [PeKind, PairRule | null])[] = [
    ["8b-8b", null],
    ["sparq-5opt", pairRule(W4_5OPT, "round")],
  ];
  return runs.map(([pe, rule]) => {
    let cycles = 0;
    const times = Array.from({ length: rounds + 1 }, () =>
      seconds(() => {
        cycles = 0;
        for (const { size, activations, weights } of operands) cycles += stepGemm(activations, weights, size, ARRAY, pe, rule).cycles;
      }),
    ).slice(1); // the first warms up
    const time = median(times);
    return {
      pe,
      rule: rule ? `${rule.set.bits} bits, ${rule.rounding}` : "none",
      cycles,
      updates: cycles * ARRAY.rows * ARRAY.columns,
      seconds: time,
      low: Math.min(...times),
      high: Math.max(...times),
      againstScaleSim: SCALE_SIM_V2_SECONDS / time,
    };
  });
}

/** Measure both steppers on the same layer, in one run. */
export function benchDefinition(): DefinitionFigures {
  const { size, activations, weights } = operands.at(-1)!;
  const fast = (): void => void stepGemm(activations, weights, size, ARRAY, "8b-8b", null);
  fast();
  const definitionSeconds = seconds(() => {
    const states = stepCycles(activations, weights, size, ARRAY, "8b-8b", null);
    while (!states.next().done);
  });
  return { definitionSeconds, fastSeconds: median([seconds(fast), seconds(fast), seconds(fast)]) };
}
