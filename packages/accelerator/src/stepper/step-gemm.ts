/**
 * Step a matrix product through a unit: real numbers through registers, one cycle at a time. docs/accelerator.md, "The stepper".
 * @module
 */
import { SparqkitError, type PairRule } from "@sparqkit/core";
import type { PeKind, SystolicArrayUnit, TensorCoreUnit, Unit } from "../hardware/hardware.ts";
import type { GemmSize } from "../systolic/array.ts";
import { systolicCycles } from "../systolic/cycles.ts";
import { tensorCoreCycles } from "../tensor-core/cycles.ts";
import { makeProblem, type Problem } from "./problem.ts";
import type { StepResult, UnitState } from "./state.ts";
import { stepArray } from "./step-array.ts";
import { stepCores } from "./step-cores.ts";
import { stepFast } from "./step-fast.ts";

/** How far a run has come. */
export interface StepProgress {
  /** Cycles stepped. */
  readonly cycles: number;
  /** Cycles to expect, by the closed form: for a progress bar; the result counts its own. */
  readonly expected: number;
}

/** Who watches a run. */
export interface StepObserver {
  /** Called after every cycle; what it sees may change with the next. */
  readonly cycle?: (state: UnitState) => void;
  /** Called about a hundred times a second; `false` ends the run with StepperAborted. */
  readonly progress?: (progress: StepProgress) => boolean | void;
}

/** A run that its observer ended. */
export class StepperAborted extends SparqkitError {
  readonly cycles: number;

  constructor(cycles: number) {
    super("STEPPER_ABORTED", `Stepping was ended after ${cycles} cycles, as asked; there is no product.`);
    this.cycles = cycles;
  }
}

/**
 * Step a product [M][K] x [N][K]^T through a unit.
 *
 * Systolic arrays run in WebAssembly SIMD, tensor cores in TypeScript; `stepCycles` is the definition of both.
 *
 * @param activations quantized, 0..255, not yet cut
 * @param rule how pairs are cut; null for plain activations, and for SySMT
 * @throws InvalidParameter, InvalidShape, AccumulatorOverflow as `gemm`; NotTwoOfFour on a sparse tensor core; UnsupportedConfiguration if the element can not
 *   run the rule; StepperOutOfMemory; StepperAborted
 * @example
 * const array = { kind: "systolic-array", rows: 2, columns: 2, dataflow: "os" } as const;
 * stepGemm(Uint8Array.of(1, 2, 3, 4), Int8Array.of(1, 1, 0, -1), { M: 2, N: 2, K: 2 }, array, "8b-8b", null);
 * // { product: [3, -2, 7, -4], cycles: 4, folds: 1 }
 */
export function stepGemm(
  activations: Uint8Array,
  weights: Int8Array,
  size: GemmSize,
  unit: Unit,
  pe: PeKind,
  rule: PairRule | null,
  { cycle, progress }: StepObserver = {},
): StepResult {
  const problem = makeProblem(activations, weights, size, unit, pe, rule);
  const expected = expectedCycles(problem);
  const report = (cycles: number): void => {
    if (progress?.({ cycles, expected }) === false) throw new StepperAborted(cycles);
  };
  if (isArray(problem)) {
    const run = stepFast(problem, cycle !== undefined);
    let next = run.next();
    for (; !next.done; next = run.next()) {
      cycle?.(next.value.state());
      report(next.value.cycles);
    }
    return next.value;
  }
  const run = stepCores(problem as Problem<TensorCoreUnit>);
  let reported = performance.now();
  let next = run.next();
  for (; !next.done; next = run.next()) {
    cycle?.(next.value);
    if (performance.now() - reported < 10) continue;
    report(next.value.cycle);
    reported = performance.now();
  }
  report(next.value.cycles);
  return next.value;
}

/**
 * The definition of `stepGemm`, a cycle at a time: yields the registers after each, returns the result.
 *
 * @throws as `stepGemm`, with the first cycle
 * @example
 * for (const { cycle, sum } of stepCycles(activations, weights, size, array, "8b-8b", null)) console.log(cycle, sum);
 */
export function* stepCycles(
  activations: Uint8Array,
  weights: Int8Array,
  size: GemmSize,
  unit: Unit,
  pe: PeKind,
  rule: PairRule | null,
): Generator<UnitState, StepResult> {
  const problem = makeProblem(activations, weights, size, unit, pe, rule);
  return isArray(problem) ? yield* stepArray(problem) : yield* stepCores(problem as Problem<TensorCoreUnit>);
}

const isArray = (problem: Problem): problem is Problem<SystolicArrayUnit> => problem.unit.kind === "systolic-array";

/** The closed form, with slots in place of K. [SYSTOLIC-7] */
function expectedCycles({ unit, size: { M, N }, slots }: Problem): number {
  if (unit.kind === "systolic-array") return systolicCycles(unit.dataflow, unit, { M, N, K: slots }).cycles;
  return tensorCoreCycles(unit, { M, N, S: slots }).cycles;
}
