/**
 * When a run is saved, and from what it resumes.
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import { checkBelongs, CheckpointFailure, loadSnapshot, saveSnapshot, sha256, type Snapshot } from "../checkpoint/index.ts";
import { keptWeights } from "./check-options.ts";
import type { CheckpointOptions, TrainOptions } from "./options.ts";
import type { Json } from "./trainable.ts";

const EVERY_SECONDS = 60;

/** Writes checkpoints as often as they are wanted; does nothing where there are none. */
export class Saver {
  readonly path: string | null;
  readonly #options: CheckpointOptions | undefined;
  readonly #training: TrainOptions;
  #run: Snapshot["run"] = {};
  #last = performance.now();

  /** @throws {InvalidParameter} for intervals that are none */
  constructor(options: TrainOptions) {
    const { checkpoint } = options;
    for (const [what, value] of Object.entries({ everySeconds: checkpoint?.everySeconds, everySteps: checkpoint?.everySteps }))
      if (value !== undefined && !(value > 0)) throw new InvalidParameter(what, value, "a number above 0");
    this.path = checkpoint?.path ?? null;
    this.#options = checkpoint;
    this.#training = options;
  }

  /**
   * What to resume from, or null to start; to be called first.
   *
   * @throws {InvalidCheckpoint | CheckpointMismatch | CheckpointFailure} where there is something that can not be resumed from
   */
  async load(): Promise<Snapshot | null> {
    if (this.#options === undefined) return null;
    const { path, run, resume = "auto" } = this.#options;
    this.#run = { ...run, ...(await describe(this.#training)) };
    if (resume === "never") return null;
    const snapshot = await loadSnapshot(path);
    if (snapshot === null && resume === "always") throw new CheckpointFailure(path, "read", { code: "ENOENT" });
    if (snapshot !== null) checkBelongs(snapshot, this.#run, path);
    return snapshot;
  }

  /** Whether a checkpoint is due after a step. */
  due(step: number): boolean {
    if (this.#options === undefined) return false;
    const { everySeconds = EVERY_SECONDS, everySteps = Infinity } = this.#options;
    return step % everySteps === 0 || performance.now() - this.#last >= 1000 * everySeconds;
  }

  async save(snapshot: (run: Snapshot["run"]) => Snapshot): Promise<void> {
    if (this.path === null) return;
    await saveSnapshot(this.path, snapshot(this.#run));
    this.#last = performance.now();
  }
}

/** What the numbers of a run depend on, as far as the loop knows it. */
async function describe(options: TrainOptions): Promise<Readonly<Record<string, Json>>> {
  const { engine, epochs, schedule, seed = 0, augment, images, labels } = options;
  const { data, shape, mean, std, scale } = images;
  const bytes = new Uint8Array(labels.buffer, labels.byteOffset, labels.byteLength);
  return {
    batch: engine.batch,
    epochs,
    schedule: schedule as unknown as Json,
    seed,
    augment: (augment ?? null) as unknown as Json,
    keep: keptWeights(options),
    images: { shape, mean, std, scale, sha256: await sha256(data), labels: await sha256(bytes) },
  };
}
