/**
 * The loop of training: epochs of steps, with what happens around them.
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import { CheckpointFailure } from "../checkpoint/index.ts";
import { Batches, type Batch } from "../data/index.ts";
import type { StepResult } from "../engine/index.ts";
import { rateAt } from "../optimize/index.ts";
import { checkOptions, keptWeights } from "./check-options.ts";
import { Diverged } from "./errors.ts";
import { firstNotFinite } from "./finite.ts";
import type { EpochLog, TrainOptions, TrainResult } from "./options.ts";
import { Meter } from "./progress.ts";
import { RunState } from "./run-state.ts";
import { RunningAverages } from "./running-averages.ts";
import { Saver } from "./saver.ts";

/**
 * Train.
 *
 * The numbers depend on the options alone: not on interruptions, on how often the run is saved, or on time. A run that was interrupted continues when
 * `train` is called again with equal options and a trainable as it was made at first.
 *
 * @throws {Diverged} where loss, gradients or parameters become NaN or infinite
 * @throws {InvalidParameter | InvalidShape} for options that make no sense, before anything runs
 * @throws {InvalidCheckpoint | CheckpointMismatch | CheckpointFailure} from the checkpoint's file; StateMismatch where its parameters are others
 * @throws the signal's reason where it is interrupted, and what engine, evaluation and listeners throw; a checkpoint is written first
 * @example
 * const graph = differentiate(model, { batch: 64 });
 * const engine = await createEngine(graph, { shards: 2 });
 * const trainable = new SgdParameters(graph.parameters, { weightDecay: 1e-4 });
 * const schedule = { kind: "cosine", rate: 0.1 } as const;
 * const { values } = await train({ engine, trainable, batchNorms: graph.batchNorms, images, labels, epochs: 10, schedule, augment: CROP_AND_FLIP });
 * const trained = applyParameters(model, values);
 */
export async function train(options: TrainOptions): Promise<TrainResult> {
  checkOptions(options);
  options.signal?.throwIfAborted();
  const run = new Run(options);
  await run.begin();
  return run.finish();
}

class Run {
  readonly #options: TrainOptions;
  readonly #batches: Batches;
  readonly #averages: RunningAverages;
  readonly #state: RunState;
  readonly #saver: Saver;
  /** Two, so that one can be filled while the engine reads the other. */
  readonly #buffers: readonly [Batch, Batch];
  #meter: Meter;
  /** Whether parameters, averages and position belong together, so that they may be saved. */
  #whole = true;

  constructor(options: TrainOptions) {
    const { engine, trainable, batchNorms, images, labels, seed = 0, augment } = options;
    this.#options = options;
    this.#batches = new Batches({ images, labels, batch: engine.batch, seed, ...(augment && { augment }) });
    this.#averages = new RunningAverages(batchNorms);
    this.#state = new RunState(trainable, this.#averages);
    this.#saver = new Saver(options);
    this.#buffers = [this.#batches.create(), this.#batches.create()];
    this.#meter = this.#newMeter();
  }

  /** Resume, or write a first checkpoint: better now than after an hour is a place that can not be written to noticed. */
  async begin(): Promise<void> {
    const snapshot = await this.#saver.load();
    if (snapshot === null) return this.#save();
    this.#state.restore(snapshot);
    this.#options.onResume?.();
    this.#meter = this.#newMeter();
  }

  async finish(): Promise<TrainResult> {
    const { trainable } = this.#options;
    try {
      while (this.#state.progress.stopped === null) {
        await this.#steps();
        await this.#endEpoch();
      }
    } catch (error) {
      await this.#rescue(error);
      throw error;
    }
    if (keptWeights(this.#options) === "best") this.#state.restoreKept();
    const { stopped, log, best } = this.#state.progress;
    const values = new Map([...trainable.values, ...this.#averages.values].map(([name, array]) => [name, array.slice()]));
    return { stopped, log, best, values };
  }

  /** The steps of an epoch that are left; while the engine works on one, the batch of the next is made. */
  async #steps(): Promise<void> {
    const { engine, trainable, signal } = this.#options;
    const { progress } = this.#state;
    const { steps } = this.#batches;
    let batch = progress.step < steps ? this.#fill(progress.step) : null;
    while (batch !== null) {
      const start = performance.now();
      const learningRate = this.#learningRate(progress.step);
      const pending = engine.step(batch.images, batch.labels, new Map([...this.#averages.values, ...trainable.values]));
      const next = progress.step + 1 < steps ? this.#fill(progress.step + 1) : null;
      const result = await pending;
      const penalty = trainable.penalty ?? 0;
      this.#check(result, penalty, learningRate);
      this.#whole = false;
      trainable.update(result.gradients, learningRate);
      this.#averages.update(result.batchNorms);
      progress.step++;
      progress.crossEntropy += result.loss;
      progress.penalty += penalty;
      progress.correct += result.correct;
      progress.seconds += (performance.now() - start) / 1000;
      this.#whole = true;
      batch = next;
      this.#report(learningRate);
      signal?.throwIfAborted();
      if (batch !== null && this.#saver.due(progress.step)) await this.#save();
    }
  }

  async #endEpoch(): Promise<void> {
    const { trainable, evaluate, signal, epochs, earlyStop, onEpoch } = this.#options;
    const { progress } = this.#state;
    const { epoch } = progress;
    if (!progress.closed) {
      this.#whole = false;
      progress.notes = [...(trainable.epochDone?.(epoch) ?? [])];
      progress.closed = true;
      this.#whole = true;
    }
    const values = new Map([...trainable.values, ...this.#averages.values]);
    const evaluated = evaluate === undefined ? null : await evaluate(values, { epoch, ...(signal && { signal }) });
    signal?.throwIfAborted();
    if (evaluated !== null && !(evaluated >= 0 && evaluated <= 1)) throw new InvalidParameter("evaluated accuracy", evaluated, "a share of 0 to 1");
    if (evaluated !== null && evaluated > (progress.best?.accuracy ?? -1)) {
      progress.best = { epoch, accuracy: evaluated };
      if (keptWeights(this.#options) === "best") this.#state.keep();
    }
    const { step, correct, seconds, notes } = progress;
    const accuracy = correct / (step * this.#options.engine.batch);
    const learningRate = this.#learningRate(step - 1);
    const line = { epoch, ...this.#losses(), accuracy, evaluated, learningRate, seconds, notes };
    progress.log.push(line);
    if (epoch + 1 === epochs) progress.stopped = "finished";
    else if (progress.best !== null && earlyStop !== undefined && epoch - progress.best.epoch >= earlyStop.patience) progress.stopped = "early";
    this.#state.next();
    await this.#save();
    onEpoch?.(line);
  }

  /** What an error leaves is saved where it is whole, so that nothing is lost; of what then fails, only what the user did not know yet is told. */
  async #rescue(error: unknown): Promise<void> {
    const { signal } = this.#options;
    if (!this.#whole || error instanceof Diverged || error instanceof CheckpointFailure) return;
    if (signal?.aborted === true && error === signal.reason) return this.#save();
    await this.#save().catch(() => undefined);
  }

  async #save(): Promise<void> {
    await this.#saver.save((run) => {
      const snapshot = this.#state.snapshot(run);
      const name = firstNotFinite(Object.entries(snapshot.arrays));
      if (name !== null) this.#diverged(`${name} has elements that are not finite`, this.#learningRate(this.#state.progress.step));
      return snapshot;
    });
  }

  #check({ loss, gradients }: StepResult, penalty: number, learningRate: number): void {
    if (!Number.isFinite(loss)) this.#diverged(`the loss is ${loss}`, learningRate);
    if (!Number.isFinite(penalty)) this.#diverged(`the penalty is ${penalty}`, learningRate);
    const name = firstNotFinite(gradients);
    if (name !== null) this.#diverged(`the gradient of ${name} has elements that are not finite`, learningRate);
  }

  #diverged(what: string, learningRate: number): never {
    const { epoch, step } = this.#state.progress;
    throw new Diverged(what, { epoch, step, learningRate, checkpoint: this.#saver.path });
  }

  #fill(step: number): Batch {
    const batch = this.#buffers[step % 2];
    this.#batches.fill(batch, this.#state.progress.epoch, step);
    return batch;
  }

  #learningRate(step: number): number {
    const { schedule, epochs } = this.#options;
    return rateAt(schedule, this.#state.progress.epoch + step / this.#batches.steps, epochs);
  }

  #report(learningRate: number): void {
    const { epoch, step, correct } = this.#state.progress;
    const { steps } = this.#batches;
    const { epochs } = this.#options;
    const accuracy = correct / (step * this.#options.engine.batch);
    this.#meter.report(this.#done, step === steps, { epoch, epochs, step, steps, learningRate, ...this.#losses(), accuracy });
  }

  /** Means over the epoch so far. */
  #losses(): Pick<EpochLog, "loss" | "crossEntropy" | "penalty"> {
    const { step, crossEntropy, penalty } = this.#state.progress;
    return { loss: (crossEntropy + penalty) / step, crossEntropy: crossEntropy / step, penalty: penalty / step };
  }

  get #done(): number {
    const { epoch, step } = this.#state.progress;
    return (epoch * this.#batches.steps + step) * this.#options.engine.batch;
  }

  #newMeter(): Meter {
    return new Meter(this.#options.onProgress, this.#options.epochs * this.#batches.steps * this.#options.engine.batch, this.#done);
  }
}
