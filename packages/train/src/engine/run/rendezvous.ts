/**
 * Where worker threads meet: each leaves the sums of its shards, waits for the others, and reads all of them.
 *
 * Waiting spins briefly, as the others are rarely far, then sleeps. One that fails says so, and the others stop waiting.
 * @module
 */
import type { Meeting } from "../program.ts";

const ARRIVED = 0;
const ROUND = 1;
const FAILED = 2;
const SPINS = 2000;

/** A thread stopped because another failed. */
export class Abandoned extends Error {
  constructor() {
    super("another worker of the training engine failed");
  }
}

/** Shared memory of all threads, as it is sent to them. */
export interface SharedRendezvous {
  readonly control: SharedArrayBuffer;
  readonly sums: SharedArrayBuffer;
  readonly threads: number;
  readonly shards: number;
  /** float64 a shard. */
  readonly length: number;
}

export function createRendezvous(threads: number, shards: number, length: number): SharedRendezvous {
  return {
    control: new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT),
    sums: new SharedArrayBuffer(Math.max(1, shards * length) * Float64Array.BYTES_PER_ELEMENT),
    threads,
    shards,
    length,
  };
}

/** Make all who wait stop waiting, now and later. */
export function abandon({ control }: SharedRendezvous): void {
  const cells = new Int32Array(control);
  Atomics.store(cells, FAILED, 1);
  Atomics.add(cells, ROUND, 1);
  Atomics.notify(cells, ROUND);
}

/** The meeting point as one thread sees it. */
export class Rendezvous {
  readonly shards: number;
  readonly #cells: Int32Array;
  readonly #sums: Float64Array;
  readonly #threads: number;
  readonly #length: number;

  constructor(shared: SharedRendezvous) {
    this.shards = shared.shards;
    this.#cells = new Int32Array(shared.control);
    this.#sums = new Float64Array(shared.sums);
    this.#threads = shared.threads;
    this.#length = shared.length;
  }

  /** What a shard leaves at a meeting. */
  of(shard: number, { offset, length }: Meeting): Float64Array {
    const start = shard * this.#length + offset;
    return this.#sums.subarray(start, start + length);
  }

  /** Wait for all threads; throws {@link Abandoned} where one has failed. */
  wait(): void {
    const cells = this.#cells;
    const round = Atomics.load(cells, ROUND);
    if (Atomics.load(cells, FAILED) !== 0) throw new Abandoned();
    if (Atomics.add(cells, ARRIVED, 1) === this.#threads - 1) {
      Atomics.store(cells, ARRIVED, 0);
      Atomics.add(cells, ROUND, 1);
      Atomics.notify(cells, ROUND);
    } else {
      for (let spin = 0; spin < SPINS && Atomics.load(cells, ROUND) === round; spin++) continue;
      while (Atomics.load(cells, ROUND) === round) Atomics.wait(cells, ROUND, round);
    }
    if (Atomics.load(cells, FAILED) !== 0) throw new Abandoned();
  }
}
