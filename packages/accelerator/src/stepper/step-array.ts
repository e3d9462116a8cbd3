/**
 * A matrix product on a systolic array, register by register: the definition that the closed form and the fast stepper are held against.
 *
 * spec/systolic.md [SYSTOLIC-1] to [SYSTOLIC-4]. The cycles are counted: a fold ends when the array's far corner has met its last operand.
 * @module
 */
import type { SystolicArrayUnit } from "../hardware/hardware.ts";
import {
  arrayRegisters,
  clear,
  stepInputStationary,
  stepLoad,
  stepOutputStationary,
  stepWeightStationary,
  type ArrayRegisters,
  type LeftEdge,
} from "./array.ts";
import { MULTIPLY } from "./multiply.ts";
import type { Problem } from "./problem.ts";
import { BUBBLE, LAST, OPERAND, type ArrayState, type StepResult } from "./state.ts";

/** A matrix of words, `[lanes][length]`. */
interface Matrix {
  readonly words: Int32Array;
  readonly lanes: number;
  readonly length: number;
}

type Mutable<T> = { -readonly [P in keyof T]: T[P] };

/** Step through a product; yields after every cycle, always the same live object. */
export function* stepArray(problem: Problem<SystolicArrayUnit>): Generator<ArrayState, StepResult> {
  const { size, unit, slots } = problem;
  const { rows, columns, dataflow } = unit;
  const { M, N } = size;
  const activations: Matrix = { words: new Int32Array(M * slots), lanes: M, length: slots };
  const weights: Matrix = { words: new Int32Array(N * slots), lanes: N, length: slots };
  problem.fillActivations(activations.words);
  problem.fillWeights(weights.words);
  const array = arrayRegisters(rows, columns);
  const state: Mutable<ArrayState> = { ...array, unit: "systolic-array", dataflow, kind: problem.kind, cycle: 0, fold: -1, phase: "flow" };
  const product = new Int32Array(M * N);
  const multiply = MULTIPLY[problem.kind];
  const left: LeftEdge = { words: new Int32Array(rows), tags: new Uint8Array(rows) };
  const top = new Int32Array(columns);

  if (dataflow === "os") {
    for (let m = 0; m < M; m += rows) {
      for (let n = 0; n < N; n += columns) {
        clear(array);
        state.fold++;
        for (let time = 0; !finished(array); time++) {
          for (let row = 0; row < rows; row++) enter(left, row, time - row, slots, (k) => at(activations, m + row, k));
          for (let column = 0; column < columns; column++) top[column] = at(weights, n + column, time - column);
          stepOutputStationary(array, left, top, multiply);
          state.cycle++;
          yield state;
        }
        for (let row = 0; row < Math.min(rows, M - m); row++) {
          for (let column = 0; column < Math.min(columns, N - n); column++) product[(m + row) * N + n + column] = array.sum[row * columns + column]!;
        }
      }
    }
  } else {
    const [moving, staying] = dataflow === "ws" ? [activations, weights] : [weights, activations];
    const held = dataflow === "ws" ? array.weight : array.activation;
    const step = dataflow === "ws" ? stepWeightStationary : stepInputStationary;
    for (let k = 0; k < slots; k += rows) {
      for (let lane = 0; lane < staying.lanes; lane += columns) {
        clear(array);
        state.fold++;
        state.phase = "load";
        for (let row = rows - 1; row >= 0; row--) {
          for (let column = 0; column < columns; column++) top[column] = at(staying, lane + column, k + row);
          stepLoad(held, array, top);
          state.cycle++;
          yield state;
        }
        state.phase = "flow";
        const arrived = new Int32Array(columns); // sums that have left each column
        for (let time = 0; !finished(array); time++) {
          for (let row = 0; row < rows; row++) enter(left, row, time - row, moving.lanes, (t) => at(moving, t, k + row));
          step(array, left, multiply);
          for (let column = 0; column < columns; column++) {
            const corner = (rows - 1) * columns + column;
            if (array.tag[corner] === BUBBLE) continue;
            const other = arrived[column]!++;
            if (lane + column >= staying.lanes) continue;
            const index = dataflow === "ws" ? other * N + lane + column : (lane + column) * N + other;
            product[index]! += array.sum[corner]!; // folds over K meet outside the array
          }
          state.cycle++;
          yield state;
        }
      }
    }
  }
  return { product, cycles: state.cycle, folds: state.fold + 1 };
}

/** Whether the far corner has met its last operand, and so every element has. */
const finished = ({ tag }: ArrayRegisters): boolean => tag.at(-1) === LAST;

/** A word of a matrix, zero outside it: the array is larger than what is left. */
function at({ words, lanes, length }: Matrix, lane: number, index: number): number {
  return lane < lanes && index >= 0 && index < length ? words[lane * length + index]! : 0;
}

/** What enters a row: element `index` of its stream, skewed by a cycle a row; also rows without work are fed, with zeros. */
function enter({ words, tags }: LeftEdge, row: number, index: number, length: number, word: (index: number) => number): void {
  const inside = index >= 0 && index < length;
  words[row] = inside ? word(index) : 0;
  tags[row] = inside ? (index === length - 1 ? LAST : OPERAND) : BUBBLE;
}
