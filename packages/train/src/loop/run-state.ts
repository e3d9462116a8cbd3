/**
 * Everything that changes while a run goes on, and its way into a checkpoint and back.
 * @module
 */
import type { SavedArray, Snapshot } from "../checkpoint/index.ts";
import { StateMismatch } from "../optimize/index.ts";
import type { EpochLog } from "./options.ts";
import type { RunningAverages } from "./running-averages.ts";
import type { Json, State, Trainable } from "./trainable.ts";

/** Where a run is, and what it has gathered; plain JSON. */
interface Progress {
  epoch: number;
  /** Steps done of it. */
  step: number;
  /** Whether the trainable has been told that the epoch is done; only its evaluation is missing then. */
  closed: boolean;
  notes: readonly string[];
  /** Sums over the epoch's steps. */
  crossEntropy: number;
  penalty: number;
  correct: number;
  seconds: number;
  log: EpochLog[];
  best: { readonly epoch: number; readonly accuracy: number } | null;
  stopped: "finished" | "early" | null;
}

type Arrays = Readonly<Record<string, SavedArray>>;

/** The state of a run. */
export class RunState {
  progress: Progress = {
    epoch: 0,
    step: 0,
    closed: false,
    notes: [],
    crossEntropy: 0,
    penalty: 0,
    correct: 0,
    seconds: 0,
    log: [],
    best: null,
    stopped: null,
  };
  readonly #trainable: Trainable;
  readonly #averages: RunningAverages;
  /** Trainable and averages as they were at the best epoch. */
  #kept: { readonly state: State; readonly averages: Arrays } | null = null;

  constructor(trainable: Trainable, averages: RunningAverages) {
    this.#trainable = trainable;
    this.#averages = averages;
  }

  /** Remember the weights as the best so far. */
  keep(): void {
    const { arrays, json } = this.#trainable.state();
    this.#kept = { state: { arrays: copied(arrays), json: structuredClone(json) }, averages: copied(Object.fromEntries(this.#averages.values)) };
  }

  /** Go back to the weights that were kept, if any. */
  restoreKept(): void {
    if (this.#kept === null) return;
    this.#trainable.restore(this.#kept.state);
    this.#restoreAverages(this.#kept.averages);
  }

  /** Begin the next epoch. */
  next(): void {
    const { epoch, log, best, stopped } = this.progress;
    this.progress = { epoch: epoch + 1, step: 0, closed: false, notes: [], crossEntropy: 0, penalty: 0, correct: 0, seconds: 0, log, best, stopped };
  }

  /** A view of everything; the arrays are not copied. */
  snapshot(run: Snapshot["run"]): Snapshot {
    const { arrays, json } = this.#trainable.state();
    const kept = this.#kept;
    return {
      run,
      progress: { ...(this.progress as unknown as Readonly<Record<string, Json>>), trainable: json, kept: kept === null ? null : { json: kept.state.json } },
      arrays: {
        ...prefixed("trainable/", arrays),
        ...prefixed("running/", Object.fromEntries(this.#averages.values)),
        ...(kept === null ? {} : { ...prefixed("kept/trainable/", kept.state.arrays), ...prefixed("kept/running/", kept.averages) }),
      },
    };
  }

  /** @throws {StateMismatch} for a snapshot of other parameters */
  restore({ progress, arrays }: Snapshot): void {
    const { trainable, kept, ...rest } = progress as unknown as Progress & { readonly trainable: Json; readonly kept: { readonly json: Json } | null };
    this.#trainable.restore({ arrays: unprefixed("trainable/", arrays), json: trainable });
    this.#restoreAverages(unprefixed("running/", arrays));
    this.#kept = kept && { state: { arrays: unprefixed("kept/trainable/", arrays), json: kept.json }, averages: unprefixed("kept/running/", arrays) };
    this.progress = rest;
  }

  #restoreAverages(arrays: Arrays): void {
    for (const [name, values] of this.#averages.values) {
      const saved = arrays[name];
      if (!(saved instanceof Float32Array && saved.length === values.length)) throw new StateMismatch(`length of ${name}`, saved?.length, values.length);
      values.set(saved);
    }
  }
}

const copied = (arrays: Arrays): Arrays => Object.fromEntries(Object.entries(arrays).map(([name, array]) => [name, array.slice()]));

const prefixed = (prefix: string, arrays: Arrays): Arrays => Object.fromEntries(Object.entries(arrays).map(([name, array]) => [prefix + name, array]));

const unprefixed = (prefix: string, arrays: Arrays): Arrays =>
  Object.fromEntries(Object.entries(arrays).flatMap(([name, array]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), array]] : [])));
