/**
 * Rate and time left of a run.
 * @module
 */
import type { TrainOptions, TrainProgress } from "./options.ts";

const INTERVAL_MS = 100;

/** Turns counts of images into events, not too many of them. The clock starts when it is made. */
export class Meter {
  readonly #listener: TrainOptions["onProgress"];
  readonly #total: number;
  readonly #start = performance.now();
  readonly #resumedAt: number;
  #last = -Infinity;

  /** @param resumedAt images done before */
  constructor(listener: TrainOptions["onProgress"], total: number, resumedAt: number) {
    this.#listener = listener;
    this.#total = total;
    this.#resumedAt = resumedAt;
  }

  /** @param always whether the event comes even if there was one just now */
  report(done: number, always: boolean, rest: Omit<TrainProgress, "stage" | "done" | "total" | "rate" | "secondsLeft">): void {
    const now = performance.now();
    if (this.#listener === undefined || (!always && now - this.#last < INTERVAL_MS)) return;
    this.#last = now;
    const seconds = (now - this.#start) / 1000;
    const rate = seconds > 0 ? (done - this.#resumedAt) / seconds : 0;
    const left = this.#total - done;
    const secondsLeft = rate > 0 ? left / rate : Infinity;
    this.#listener({ stage: "train", done, total: this.#total, rate, secondsLeft: left === 0 ? 0 : secondsLeft, ...rest });
  }
}
