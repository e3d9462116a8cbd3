/** A run with everything that a resumption could get wrong: momentum that is reset at times, counts of its own, evaluation, the best weights. */
import type { State, StepResult, Trainable, TrainOptions, TrainResult } from "../../src/index.ts";
import { digest, tinyEngine, tinyParameters, trainTiny } from "./tiny.ts";

export const EPOCHS = 5;
export const STEPS = 12;

/** SGD that forgets its momentum every second epoch and says so. */
export class Forgetful implements Trainable {
  readonly #inner = tinyParameters();
  readonly values: ReadonlyMap<string, Float32Array> = this.#inner.values;
  #updates = 0;
  #told: number[] = [];

  get penalty(): number {
    return this.#updates / 1000;
  }

  update(gradients: StepResult["gradients"], learningRate: number): void {
    this.#updates++;
    this.#inner.update(gradients, learningRate);
  }

  state(): State {
    const { arrays, json } = this.#inner.state();
    return { arrays: { ...arrays, told: Uint8Array.from(this.#told) }, json: { inner: json, updates: this.#updates } };
  }

  restore({ arrays, json }: State): void {
    const { inner, updates } = json as { inner: State["json"]; updates: number };
    const { told, ...rest } = arrays;
    this.#inner.restore({ arrays: rest, json: inner });
    this.#updates = updates;
    this.#told = [...(told as Uint8Array)];
  }

  epochDone(epoch: number): readonly string[] {
    this.#told.push(epoch);
    if (epoch % 2 === 1) this.#inner.resetMomentum();
    return [`told of ${this.#told.join(" ")}`];
  }
}

/** Better and worse in turns, as the weights have it. */
export const evaluate: NonNullable<TrainOptions["evaluate"]> = (values, { epoch }) =>
  (Number.parseInt(digest(values).slice(0, 4), 16) / 2 ** 16) * (epoch === 4 ? 0.1 : 1);

/** Everything of a run that is to be the same: bits of weights, averages, momentum, the log but for its times. */
export function outcome(trainable: Trainable, { values, log, best, stopped }: TrainResult): string {
  const { arrays, json } = trainable.state();
  const lines = log.map((line) => ({ ...line, seconds: 0 }));
  return JSON.stringify({ values: digest(values), state: digest(Object.entries(arrays)), json, lines, best, stopped });
}

/** One session of the run; `stepped` is called while the engine works on each of its steps. */
export async function session(options: Partial<TrainOptions>, stepped: (count: number) => void = () => undefined): Promise<string> {
  const engine = await tinyEngine();
  const trainable = new Forgetful();
  let count = 0;
  const result = await trainTiny({
    epochs: EPOCHS,
    engine: {
      batch: engine.batch,
      step: (...args) => {
        stepped(++count);
        return engine.step(...args);
      },
    },
    trainable,
    evaluate,
    ...options,
  });
  return outcome(trainable, result);
}
