/**
 * Progress of long work as events: nothing is printed here, an app decides what becomes of them.
 *
 * Long work takes {@link WorkOptions}. It checks `signal` between pieces of work, undoes what is half done, and rejects with `signal.reason`.
 * @module
 */

/** How far a piece of work is. */
export interface ProgressEvent {
  /** What is being done, as "calibrate" or "evaluate 4b-5opt-round". */
  readonly stage: string;
  /** Units done, 0..total. */
  readonly done: number;
  readonly total: number;
  /** Units a second since the start; 0 until time has passed. */
  readonly rate: number;
  /** Seconds left at this rate; infinite until a unit is done. */
  readonly secondsLeft: number;
}

/** What every long operation takes. */
export interface WorkOptions {
  /** Stops the work; its promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (event: ProgressEvent) => void;
}

/** How a tracker tells the time, and how often it speaks. */
export interface ProgressOptions {
  /** Milliseconds from any start; `performance.now` unless given. */
  readonly now?: () => number;
  /** Milliseconds between events at least; the first and the last always come. 100 unless given. */
  readonly interval?: number;
}

/**
 * Counts units of work and reports them.
 *
 * @example
 * const tracker = new ProgressTracker("evaluate", 1000, (event) => console.error(event.secondsLeft));
 * tracker.advance(32); // { stage: "evaluate", done: 32, total: 1000, rate: ..., secondsLeft: ... }
 */
export class ProgressTracker {
  readonly stage: string;
  readonly total: number;
  readonly #listener: ((event: ProgressEvent) => void) | undefined;
  readonly #now: () => number;
  readonly #interval: number;
  readonly #start: number;
  #last = -Infinity;
  #done = 0;

  /** @param total units of work, at least 0; the clock starts here */
  constructor(stage: string, total: number, listener?: (event: ProgressEvent) => void, options: ProgressOptions = {}) {
    this.stage = stage;
    this.total = total;
    this.#listener = listener;
    this.#now = options.now ?? (() => performance.now());
    this.#interval = options.interval ?? 100;
    this.#start = this.#now();
  }

  /** Count `units` more, never beyond the total, and report where an event is due. */
  advance(units = 1): ProgressEvent {
    const before = this.#done;
    this.#done = Math.min(this.total, before + Math.max(0, units));
    const now = this.#now();
    const event = this.#event(now);
    const finished = this.#done === this.total && before < this.total;
    if (finished || (before < this.total && now - this.#last >= this.#interval)) {
      this.#last = now;
      this.#listener?.(event);
    }
    return event;
  }

  #event(now: number): ProgressEvent {
    const { stage, total } = this;
    const done = this.#done;
    const seconds = (now - this.#start) / 1000;
    const rate = seconds > 0 ? done / seconds : 0;
    const secondsLeft = done === total ? 0 : rate > 0 ? (total - done) / rate : Infinity;
    return { stage, done, total, rate, secondsLeft };
  }
}
