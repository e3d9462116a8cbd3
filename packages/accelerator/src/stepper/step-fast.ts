/**
 * A matrix product on a systolic array in WebAssembly SIMD: the registers of `stepArray`, cycle by cycle, and equal to them after every one.
 * @module
 */
import type { SystolicArrayUnit } from "../hardware/hardware.ts";
import { instantiate, StepperOutOfMemory, type Exports } from "./instance.ts";
import type { Problem } from "./problem.ts";
import type { ArrayState, StepResult } from "./state.ts";
import type { WordKind } from "./words.ts";

const DATAFLOW = { os: 0, ws: 1, is: 2 } as const;
const KIND: Readonly<Record<WordKind, number>> = { whole: 0, fields: 1, threads: 2 };

/** Element updates between two reports: some ten milliseconds. */
const BURST = 2 ** 24;

/** Where one fold's operands and results are: first element, elements from lane to lane and within a lane, how many. */
interface Stream {
  readonly first: number;
  readonly lane: number;
  readonly step: number;
  readonly lanes: number;
  readonly length: number;
}

/** How far a run has come. */
export interface FastProgress {
  readonly cycles: number;
  readonly folds: number;
}

/** Run through a product; yields every so many cycles how far it is, and after every single one if `each`. */
export function* stepFast(problem: Problem<SystolicArrayUnit>, each: boolean): Generator<FastProgress & { state(): ArrayState }, StepResult> {
  const { size, unit, slots, kind } = problem;
  const { rows, columns, dataflow } = unit;
  const { M, N } = size;
  const wordBytes = kind === "whole" ? 2 : 4;
  const [activationBytes, weightBytes, productBytes] = [M * slots * wordBytes, N * slots * wordBytes, M * N * 4].map(align) as [number, number, number];
  const registers = align((rows + 2) * (columns + 32) * (2 * wordBytes + 5) + 64 * (rows + 2)); // at least what `configure` lays out
  const bytes = activationBytes + weightBytes + productBytes + registers + 128;
  if (bytes > 2 ** 32 - 2 ** 20) throw new StepperOutOfMemory(bytes);
  const wasm = instantiate(bytes);
  const activations = align(wasm.heap());
  const weights = activations + activationBytes;
  const target = weights + weightBytes;
  const view = (start: number, length: number): Int16Array | Int32Array =>
    kind === "whole" ? new Int16Array(wasm.memory.buffer, start, length) : new Int32Array(wasm.memory.buffer, start, length);
  problem.fillActivations(view(activations, M * slots));
  problem.fillWeights(view(weights, N * slots));
  wasm.configure(DATAFLOW[dataflow], KIND[kind], rows, columns, target + productBytes);

  let [cycles, folds] = [0, 0];
  const burst = each ? 1 : Math.max(1, Math.floor(BURST / (rows * columns)));
  for (const { left, top, target: to } of foldsOf(problem)) {
    const bytesOf = (base: number, { first, lane, step, lanes, length }: Stream): [number, number, number, number, number] => [
      base + first * wordBytes,
      lane * wordBytes,
      step * wordBytes,
      lanes,
      length,
    ];
    const [moving, still] = dataflow === "is" ? [weights, activations] : [activations, weights];
    wasm.fold(...bytesOf(moving, left), ...bytesOf(still, top), target + 4 * to.first, 4 * to.lane, 4 * to.step);
    const before = cycles;
    for (let over = false; !over;) {
      const stepped = wasm.step(burst);
      over = stepped < 0;
      cycles += Math.abs(stepped);
      const [cycle, fold, loading] = [cycles, folds, dataflow !== "os" && cycles - before <= rows];
      if (over) folds++;
      yield { cycles, folds, state: () => look(wasm, problem, cycle, fold, loading) };
    }
    if (dataflow === "os") wasm.drain(left.lanes);
  }
  return { product: new Int32Array(wasm.memory.buffer, target, M * N).slice(), cycles, folds };
}

const align = (bytes: number): number => Math.ceil(bytes / 64) * 64;

/** Where each fold takes its operands and leaves its results, in the order of `stepArray`. */
function* foldsOf({
  size,
  unit,
  slots,
}: Problem<SystolicArrayUnit>): Generator<{ left: Stream; top: Stream; target: { first: number; lane: number; step: number } }> {
  const { M, N } = size;
  const { rows, columns, dataflow } = unit;
  if (dataflow === "os") {
    for (let m = 0; m < M; m += rows) {
      for (let n = 0; n < N; n += columns) {
        yield {
          left: { first: m * slots, lane: slots, step: 1, lanes: Math.min(rows, M - m), length: slots },
          top: { first: n * slots, lane: slots, step: 1, lanes: Math.min(columns, N - n), length: slots },
          target: { first: m * N + n, lane: 1, step: N },
        };
      }
    }
    return;
  }
  const [moves, stays] = dataflow === "ws" ? [M, N] : [N, M];
  for (let k = 0; k < slots; k += rows) {
    const depth = Math.min(rows, slots - k);
    for (let lane = 0; lane < stays; lane += columns) {
      yield {
        left: { first: k, lane: 1, step: slots, lanes: depth, length: moves },
        top: { first: lane * slots + k, lane: slots, step: 1, lanes: Math.min(columns, stays - lane), length: depth },
        target: dataflow === "ws" ? { first: lane, lane: 1, step: N } : { first: lane * N, lane: N, step: 1 },
      };
    }
  }
}

/** The registers as `stepArray` shows them; copies. */
function look(wasm: Exports, { unit, kind }: Problem<SystolicArrayUnit>, cycle: number, fold: number, loading: boolean): ArrayState {
  const { rows, columns, dataflow } = unit;
  const { buffer } = wasm.memory;
  const rowsOf = <T extends Int32Array | Uint8Array>(all: T, which: number, read: (start: number) => ArrayLike<number>): T => {
    for (let row = 0; row < rows; row++) all.set(read((wasm.registers(which) >>> 0) + row * wasm.registerRow(which)), row * columns);
    return all;
  };
  const word = (start: number): ArrayLike<number> => (kind === "whole" ? new Int16Array(buffer, start, columns) : new Int32Array(buffer, start, columns));
  const words = (): Int32Array => new Int32Array(rows * columns);
  const [right, other] = [rowsOf(words(), 0, word), rowsOf(words(), 1, word)];
  return {
    unit: "systolic-array",
    dataflow,
    kind,
    cycle,
    fold,
    phase: loading ? "load" : "flow",
    rows,
    columns,
    activation: dataflow === "is" ? other : right,
    weight: dataflow === "is" ? right : other,
    sum: rowsOf(words(), 2, (start) => new Int32Array(buffer, start, columns)),
    tag: rowsOf(new Uint8Array(rows * columns), 3, (start) => new Uint8Array(buffer, start, columns)),
  };
}
