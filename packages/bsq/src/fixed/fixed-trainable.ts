/**
 * Fine-tuning with the precisions frozen.
 *
 * Planes are merged to one number a weight; layers of 0 bits stay zero.
 * @module
 */
import { InvalidParameter, InvalidShape } from "@sparqkit/core";
import { StateMismatch, type Parameter, type State, type Trainable } from "@sparqkit/train";
import { mergeValues, type Companion } from "../companion.ts";
import { SchemeMismatch } from "../errors.ts";
import { checkLayer, type Scheme } from "../scheme.ts";
import { nest, unnest } from "../states.ts";
import { fixedLayer, requantize, stepLayer, trainedArrays, type FixedLayer } from "./fixed-layer.ts";

/** How a frozen scheme is fine-tuned. */
export interface FixedOptions {
  /** Share of the last velocity that is kept; 0.9 unless given. */
  readonly momentum?: number;
  /** Factor of u and scale that is added to their gradients; 1e-4 unless given. */
  readonly weightDecay?: number;
  /** Set biases to zero and leave them there, as released code does by mistake; false unless given. */
  readonly dropBiases?: boolean;
  /** Float weights to start from instead of the scheme's levels, by name: the same precisions without the bits' training before. */
  readonly start?: ReadonlyMap<string, Float32Array>;
}

/**
 * The layers of a scheme in fine-tuning, others left to a companion.
 *
 * @example
 * const tuned = new FixedTrainable(graph.parameters, bits.scheme, { weightDecay: 1e-4 }, others);
 */
export class FixedTrainable implements Trainable {
  readonly values: ReadonlyMap<string, Float32Array>;
  readonly #layers: readonly FixedLayer[];
  readonly #others: Companion;
  readonly #options: { readonly momentum: number; readonly weightDecay: number };

  /**
   * @param parameters of the training graph
   * @param scheme of some of them
   * @param others holds the rest
   * @throws {SchemeMismatch} for a layer that is no parameter; {InvalidParameter} for options outside their domain and parameters that nobody holds
   */
  constructor(parameters: readonly Parameter[], scheme: Scheme, options: FixedOptions, others: Companion) {
    const { momentum = 0.9, weightDecay = 1e-4, dropBiases = false, start } = options;
    if (!(momentum >= 0 && momentum < 1)) throw new InvalidParameter("momentum", momentum, "a number of at least 0 and below 1");
    if (!(weightDecay >= 0 && weightDecay < Infinity)) throw new InvalidParameter("weight decay", weightDecay, "a number of at least 0");
    this.#options = { momentum, weightDecay };
    const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
    this.#layers = scheme.layers.map((layer) => {
      const parameter = byName.get(layer.name);
      checkLayer(layer);
      if (parameter === undefined) throw new SchemeMismatch(layer.name, "it is no trained parameter");
      if (parameter.value.length !== layer.levels.length) {
        throw new SchemeMismatch(layer.name, `it has ${layer.levels.length} levels, the parameter ${parameter.value.length} weights`);
      }
      return fixedLayer(layer, dropBiases && parameter.role === "bias" ? 0 : layer.bits, start?.get(layer.name));
    });
    this.#others = others;
    this.values = mergeValues(parameters, new Map(this.#layers.map(({ name, weights }) => [name, weights])), others);
  }

  get penalty(): number {
    return this.#others.penalty ?? 0;
  }

  /** The layers as they are now, at the precisions they began with. */
  get scheme(): Scheme {
    return { layers: this.#layers.map(({ name, shape, bits, levels, scale }) => ({ name, shape, bits, scale: scale[0]!, levels: levels.slice() })) };
  }

  /** @throws {InvalidShape} where a gradient is missing or of another size; nothing is changed then */
  update(gradients: ReadonlyMap<string, Float32Array>, learningRate: number): void {
    for (const { name, weights } of this.#layers) {
      const length = gradients.get(name)?.length ?? 0;
      if (length !== weights.length) throw new InvalidShape(`gradient of ${name}`, length, `${weights.length}`);
    }
    this.#others.update(gradients, learningRate);
    for (const layer of this.#layers) if (layer.bits > 0) stepLayer(layer, gradients.get(layer.name)!, { ...this.#options, learningRate });
  }

  epochDone(epoch: number): readonly string[] {
    return this.#others.epochDone?.(epoch) ?? [];
  }

  state(): State {
    const arrays = Object.fromEntries(this.#layers.flatMap((layer) => Object.entries(trainedArrays(layer))));
    const json = { options: this.#options, bits: this.#layers.map(({ name, bits }) => [name, bits]) };
    return nest({ arrays, json }, this.#others.state());
  }

  /** @throws {StateMismatch} for a state of another scheme or options; no layer is changed then */
  restore(state: State): void {
    const { own, others } = unnest(state);
    const expected = this.state().json as { readonly own: Readonly<Record<string, unknown>> };
    const saved = (own.json ?? {}) as Readonly<Record<string, unknown>>;
    for (const field of ["options", "bits"]) {
      if (JSON.stringify(saved[field]) !== JSON.stringify(expected.own[field])) throw new StateMismatch(field, saved[field], expected.own[field]);
    }
    const places = this.#layers.flatMap((layer) => Object.entries(trainedArrays(layer)));
    for (const [key, array] of places) {
      const value = own.arrays[key];
      if (!(value instanceof Float32Array && value.length === array.length)) throw new StateMismatch(`length of ${key}`, value?.length, array.length);
    }
    this.#others.restore(others);
    for (const [key, array] of places) array.set(own.arrays[key] as Float32Array);
    for (const layer of this.#layers) requantize(layer);
  }
}
