/**
 * Parameters trained as they are, by stochastic gradient descent.
 * @module
 */
import { InvalidParameter, InvalidShape } from "@sparqkit/core";
import type { Parameter } from "../differentiate/index.ts";
import type { State, Trainable } from "../loop/trainable.ts";
import { StateMismatch } from "./errors.ts";
import { sgdStep } from "./sgd.ts";

/** How parameters are trained. */
export interface SgdOptions {
  /** Share of the last velocity that is kept; 0.9 unless given. */
  readonly momentum?: number;
  /** Factor of the values that is added to their gradient; 0 unless given. */
  readonly weightDecay?: number;
  /** Which parameters decay; all unless given, as is usual for CIFAR-10. */
  readonly decays?: (parameter: Parameter) => boolean;
}

interface Slot {
  readonly name: string;
  readonly decays: boolean;
  readonly value: Float32Array;
  readonly velocity: Float32Array;
}

/**
 * The parameters of a training graph under SGD with momentum and weight decay, as in PyTorch: g + decay w, v = momentum v + g, w - rate v.
 *
 * @example
 * const parameters = new SgdParameters(graph.parameters, { momentum: 0.9, weightDecay: 1e-4 });
 * const { gradients } = await engine.step(images, labels, parameters.values);
 * parameters.update(gradients, 0.1);
 */
export class SgdParameters implements Trainable {
  readonly values: ReadonlyMap<string, Float32Array>;
  readonly #slots: readonly Slot[];
  readonly #momentum: number;
  readonly #weightDecay: number;

  /**
   * @param parameters start from copies of their values
   * @throws {InvalidParameter} for a momentum outside 0 <= m < 1 or a weight decay that is negative or no number
   */
  constructor(parameters: readonly Parameter[], { momentum = 0.9, weightDecay = 0, decays = () => true }: SgdOptions = {}) {
    if (!(momentum >= 0 && momentum < 1)) throw new InvalidParameter("momentum", momentum, "a number of at least 0 and below 1");
    if (!(weightDecay >= 0 && weightDecay < Infinity)) throw new InvalidParameter("weight decay", weightDecay, "a number of at least 0");
    this.#momentum = momentum;
    this.#weightDecay = weightDecay;
    this.#slots = parameters.map((parameter) => ({
      name: parameter.name,
      decays: decays(parameter),
      value: parameter.value.slice(),
      velocity: new Float32Array(parameter.value.length),
    }));
    this.values = new Map(this.#slots.map(({ name, value }) => [name, value]));
  }

  update(gradients: ReadonlyMap<string, Float32Array>, learningRate: number): void {
    for (const { name, value } of this.#slots) {
      const length = gradients.get(name)?.length ?? 0;
      if (length !== value.length) throw new InvalidShape(`gradient of ${name}`, length, `${value.length}`);
    }
    for (const { name, value, velocity, decays } of this.#slots)
      sgdStep(value, gradients.get(name)!, velocity, { learningRate, momentum: this.#momentum, weightDecay: decays ? this.#weightDecay : 0 });
  }

  /** Forget the velocities, as a new optimizer would. */
  resetMomentum(): void {
    for (const { velocity } of this.#slots) velocity.fill(0);
  }

  state(): State {
    const arrays = this.#slots.flatMap(({ name, value, velocity }): [string, Float32Array][] => [
      [`value/${name}`, value],
      [`velocity/${name}`, velocity],
    ]);
    return { arrays: Object.fromEntries(arrays), json: this.#options() };
  }

  /** @throws {StateMismatch} for a state of other parameters or options; nothing is changed then */
  restore({ arrays, json }: State): void {
    const saved = (json ?? {}) as Readonly<Record<string, unknown>>;
    for (const [field, expected] of Object.entries(this.#options()))
      if (JSON.stringify(saved[field]) !== JSON.stringify(expected)) throw new StateMismatch(field, saved[field], expected);
    const own = this.state().arrays;
    const names = new Set([...Object.keys(own), ...Object.keys(arrays)]);
    for (const name of names) {
      const [there, here] = [arrays[name], own[name]];
      if (!(there instanceof Float32Array && there.length === here?.length)) throw new StateMismatch(`length of ${name}`, there?.length, here?.length);
    }
    for (const [name, array] of Object.entries(own)) (array as Float32Array).set(arrays[name] as Float32Array);
  }

  #options(): { readonly momentum: number; readonly weightDecay: number; readonly undecayed: readonly string[] } {
    return {
      momentum: this.#momentum,
      weightDecay: this.#weightDecay,
      undecayed: this.#slots.flatMap(({ name, decays }) => (decays ? [] : [name])),
    };
  }
}
