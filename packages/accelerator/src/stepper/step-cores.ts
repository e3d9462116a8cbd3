/**
 * A matrix product on tensor cores, cycle by cycle. spec/systolic.md [SYSTOLIC-8].
 *
 * A core works on a tile of rows x columns outputs. Every cycle it takes `width` slots of the tile's rows and filters, multiplies them in rows x columns
 * dot-product units, and passes the dot products through `latency` registers into its accumulators; the tile behind follows without a gap. The units of a
 * sparse tensor core choose their activations by their filter's weights before they are encoded.
 * @module
 */
import type { TensorCoreUnit } from "../hardware/hardware.ts";
import { MULTIPLY } from "./multiply.ts";
import type { Problem } from "./problem.ts";
import { BUBBLE, LAST, OPERAND, type CoresState, type CoreState, type StepResult } from "./state.ts";

/** Where a step belongs; it goes down the pipeline beside its dot products. */
interface Ticket {
  readonly tile: number;
  readonly tag: number;
}

const EMPTY: Ticket = { tile: -1, tag: BUBBLE };

/** Everything that is computed, as cores take it. */
interface Work {
  readonly problem: Problem<TensorCoreUnit>;
  /** The word of row m in a slot of filter n. */
  readonly activation: (m: number, n: number, slot: number) => number;
  readonly weights: Int32Array;
  readonly product: Int32Array;
}

class Core implements CoreState {
  readonly activation: Int32Array;
  readonly weight: Int32Array;
  readonly pipeline: Int32Array;
  readonly sum: Int32Array;
  /** Tickets of the operand registers and of the pipeline's stages behind them. */
  readonly #tickets: Ticket[];
  readonly #work: Work;
  /** What the dot-product units give: wires, not registers. */
  readonly #dots: Int32Array;
  #slot = 0;
  /** Tiles finished. */
  done = 0;

  constructor(work: Work) {
    const { rows, columns, width, latency } = work.problem.unit;
    this.activation = new Int32Array(rows * columns * width);
    this.weight = new Int32Array(columns * width);
    this.pipeline = new Int32Array(latency * rows * columns);
    this.sum = new Int32Array(rows * columns);
    this.#tickets = Array.from({ length: latency + 1 }, () => EMPTY);
    this.#work = work;
    this.#dots = new Int32Array(rows * columns);
  }

  get tile(): number {
    return this.#tickets[0]!.tile;
  }

  get tag(): number {
    return this.#tickets[0]!.tag;
  }

  /** One cycle. `next` gives the number of a tile, or -1; it is asked when the tile before has taken its last operands. */
  step(next: () => number): void {
    const { rows, columns } = this.#work.problem.unit;
    const units = rows * columns;
    const tile = this.tag === OPERAND ? this.tile : next();
    this.#tickets.pop();
    this.#tickets.unshift(this.#take(tile));
    const oldest = this.pipeline.length - units;
    this.#multiply();
    for (let i = 0; i < units; i++) this.sum[i]! += oldest < 0 ? this.#dots[i]! : this.pipeline[oldest + i]!;
    this.pipeline.copyWithin(units, 0);
    if (oldest >= 0) this.pipeline.set(this.#dots);
    const ticket = this.#tickets.at(-1)!;
    if (ticket.tag === LAST) this.#deliver(ticket.tile);
  }

  /** Fill the operand registers with the next `width` slots of a tile. */
  #take(tile: number): Ticket {
    const { problem, weights, activation } = this.#work;
    const { unit, slots, size } = problem;
    const { rows, columns, width } = unit;
    if (tile < 0) {
      this.activation.fill(0);
      this.weight.fill(0);
      return EMPTY;
    }
    const [m0, n0] = corner(tile, problem);
    for (let lane = 0; lane < width; lane++) {
      const slot = this.#slot + lane;
      for (let column = 0; column < columns; column++) {
        const n = n0 + column;
        const inside = slot < slots && n < size.N;
        this.weight[column * width + lane] = inside ? weights[n * slots + slot]! : 0;
        for (let row = 0; row < rows; row++)
          this.activation[(row * columns + column) * width + lane] = inside && m0 + row < size.M ? activation(m0 + row, n, slot) : 0;
      }
    }
    this.#slot += width;
    if (this.#slot < slots) return { tile, tag: OPERAND };
    this.#slot = 0;
    return { tile, tag: LAST };
  }

  /** Let the dot-product units work on the operand registers. */
  #multiply(): void {
    const { unit, kind } = this.#work.problem;
    const { columns, width } = unit;
    const multiply = MULTIPLY[kind];
    for (let i = 0; i < this.#dots.length; i++) {
      const [activation, weight] = [i * width, (i % columns) * width];
      let dot = 0;
      for (let lane = 0; lane < width; lane++) dot += multiply(this.activation[activation + lane]!, this.weight[weight + lane]!);
      this.#dots[i] = dot;
    }
  }

  /** Write a finished tile and begin the next from zero. */
  #deliver(tile: number): void {
    const { problem, product } = this.#work;
    const { rows, columns } = problem.unit;
    const { M, N } = problem.size;
    const [m0, n0] = corner(tile, problem);
    for (let row = 0; row < Math.min(rows, M - m0); row++) {
      for (let column = 0; column < Math.min(columns, N - n0); column++) product[(m0 + row) * N + n0 + column] = this.sum[row * columns + column]!;
    }
    this.sum.fill(0);
    this.done++;
  }
}

/** First row and filter of a tile; tiles go along the filters first. */
function corner(tile: number, { unit, size }: Problem<TensorCoreUnit>): [m: number, n: number] {
  const across = Math.ceil(size.N / unit.columns);
  return [Math.floor(tile / across) * unit.rows, (tile % across) * unit.columns];
}

/** Words made once where every filter meets the same, else as they are gathered. */
function activationsOf(problem: Problem<TensorCoreUnit>): Work["activation"] {
  const { unit, size, slots, gather } = problem;
  if (unit.kind === "sparse-tensor-core") return gather;
  const words = new Int32Array(size.M * slots);
  problem.fillActivations(words);
  return (m, _, slot) => words[m * slots + slot]!;
}

/** Step through a product; yields after every cycle, always the same live object. */
export function* stepCores(problem: Problem<TensorCoreUnit>): Generator<CoresState, StepResult> {
  const { size, unit, slots, kind } = problem;
  const { rows, columns, width, count } = unit;
  const weights = new Int32Array(size.N * slots);
  problem.fillWeights(weights);
  const work: Work = { problem, weights, activation: activationsOf(problem), product: new Int32Array(size.M * size.N) };
  const tiles = Math.ceil(size.M / rows) * Math.ceil(size.N / columns);
  // Cores beyond the number of tiles never have work; they would only cost memory.
  const cores = Array.from({ length: Math.min(count, tiles) }, () => new Core(work));
  let started = 0;
  const next = (): number => (started < tiles ? started++ : -1);
  let cycle = 0;
  while (cores.reduce((done, core) => done + core.done, 0) < tiles) {
    for (const core of cores) core.step(next);
    cycle++;
    yield { unit: unit.kind, kind, cycle, rows, columns, width, cores };
  }
  return { product: work.product, cycles: cycle, folds: Math.max(...cores.map(({ done }) => done)) };
}
