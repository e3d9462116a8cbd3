/**
 * Fine-tuning with the precisions frozen.
 *
 * Planes are merged to one number a weight, u in [-1, 1] at the start. With top = 2^n - 1 a layer's weight is scale round(clip(u, -1, 1) top) / top; gradients
 * pass rounding and clipping straight through: scale dW for u, and the sum of dW level / top for the scale. Layers of 0 bits stay zero.
 * @module
 */
import { InvalidParameter, InvalidShape, roundHalfEven } from "@sparqkit/core";
import { StateMismatch, type Parameter, type SgdStep, type State, type Trainable } from "@sparqkit/train";
import { mergeValues, type Companion } from "../companion.ts";
import { SchemeMismatch } from "../errors.ts";
import { checkLayer, topLevel, type Scheme, type SchemeLayer } from "../scheme.ts";
import { nest, unnest } from "../states.ts";

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

interface Slot {
  readonly name: string;
  readonly shape: readonly number[];
  readonly bits: number;
  readonly merged: Float32Array;
  readonly velocity: Float32Array;
  readonly levels: Int32Array;
  readonly weights: Float32Array;
  /** Scale and its velocity. */
  readonly scale: Float32Array;
}

const f = Math.fround;

/**
 * The layers of a scheme in fine-tuning, others left to a companion.
 *
 * @example
 * const tuned = new FixedTrainable(graph.parameters, bits.scheme, { weightDecay: 1e-4 }, others);
 */
export class FixedTrainable implements Trainable {
  readonly values: ReadonlyMap<string, Float32Array>;
  readonly #slots: readonly Slot[];
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
    this.#slots = scheme.layers.map((layer) => {
      const parameter = byName.get(layer.name);
      checkLayer(layer);
      if (parameter === undefined) throw new SchemeMismatch(layer.name, "it is no trained parameter");
      if (parameter.value.length !== layer.levels.length) {
        throw new SchemeMismatch(layer.name, `it has ${layer.levels.length} levels, the parameter ${parameter.value.length} weights`);
      }
      return slotOf(layer, dropBiases && parameter.role === "bias" ? 0 : layer.bits, start?.get(layer.name));
    });
    this.#others = others;
    this.values = mergeValues(parameters, new Map(this.#slots.map(({ name, weights }) => [name, weights])), others);
  }

  get penalty(): number {
    return this.#others.penalty ?? 0;
  }

  /** The layers as they are now, at the precisions they began with. */
  get scheme(): Scheme {
    return { layers: this.#slots.map(({ name, shape, bits, levels, scale }) => ({ name, shape, bits, scale: scale[0]!, levels: levels.slice() })) };
  }

  /** @throws {InvalidShape} where a gradient is missing or of another size; nothing is changed then */
  update(gradients: ReadonlyMap<string, Float32Array>, learningRate: number): void {
    for (const { name, weights } of this.#slots) {
      const length = gradients.get(name)?.length ?? 0;
      if (length !== weights.length) throw new InvalidShape(`gradient of ${name}`, length, `${weights.length}`);
    }
    this.#others.update(gradients, learningRate);
    for (const slot of this.#slots) if (slot.bits > 0) stepOf(slot, gradients.get(slot.name)!, { ...this.#options, learningRate });
  }

  epochDone(epoch: number): readonly string[] {
    return this.#others.epochDone?.(epoch) ?? [];
  }

  state(): State {
    const arrays = Object.fromEntries(this.#slots.flatMap((slot) => Object.entries(arraysOf(slot))));
    const json = { options: this.#options, bits: this.#slots.map(({ name, bits }) => [name, bits]) };
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
    const places = this.#slots.flatMap((slot) => Object.entries(arraysOf(slot)));
    for (const [key, array] of places) {
      const value = own.arrays[key];
      if (!(value instanceof Float32Array && value.length === array.length)) throw new StateMismatch(`length of ${key}`, value?.length, array.length);
    }
    this.#others.restore(others);
    for (const [key, array] of places) array.set(own.arrays[key] as Float32Array);
    for (const slot of this.#slots) quantize(slot);
  }
}

function arraysOf({ name, merged, velocity, scale }: Slot): Record<string, Float32Array> {
  return { [`merged/${name}`]: merged, [`velocity/${name}`]: velocity, [`scale/${name}`]: scale };
}

function slotOf({ name, shape, levels, scale }: SchemeLayer, bits: number, start: Float32Array | undefined): Slot {
  const count = levels.length;
  if (start !== undefined && start.length !== count) throw new SchemeMismatch(name, `it has ${count} levels, ${start.length} weights are given to start from`);
  const top = topLevel(bits);
  const largest = start?.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) ?? scale;
  const merged = new Float32Array(count);
  if (bits > 0 && largest > 0) merged.set(start === undefined ? Float32Array.from(levels, (level) => level / top) : start.map((weight) => weight / largest));
  const slot: Slot = {
    name,
    shape,
    bits,
    merged,
    velocity: new Float32Array(count),
    levels: new Int32Array(count),
    weights: new Float32Array(count),
    scale: Float32Array.of(largest, 0),
  };
  quantize(slot);
  return slot;
}

/** SGD as in `sgdStep`, but for products rounded before they are added, and the new levels and weights in the same pass. */
function stepOf({ bits, merged, velocity, levels, weights, scale }: Slot, gradient: Float32Array, options: SgdStep): void {
  const momentum = f(options.momentum);
  const decay = f(options.weightDecay);
  const rate = f(options.learningRate);
  const top = topLevel(bits);
  const factor = scale[0]!;
  let slope = 0;
  for (let i = 0; i < levels.length; i++) slope += gradient[i]! * levels[i]!;
  scale[1] = f(momentum * scale[1]!) + f(f(slope / top) + f(decay * factor));
  scale[0] = Math.max(0, factor - f(rate * scale[1]!)); // below 0 it would turn all weights around
  const after = scale[0]!;
  for (let i = 0; i < merged.length; i++) {
    const old = merged[i]!;
    const speed = f(f(momentum * velocity[i]!) + f(f(factor * gradient[i]!) + f(decay * old)));
    const moved = f(old - f(rate * speed));
    velocity[i] = speed;
    merged[i] = moved;
    levels[i] = levelOf(moved, top);
    weights[i] = (after * levels[i]!) / top;
  }
}

/** Levels and weights from what is trained. */
function quantize({ bits, merged, levels, weights, scale }: Slot): void {
  if (bits === 0) return;
  const top = topLevel(bits);
  for (let i = 0; i < merged.length; i++) {
    levels[i] = levelOf(merged[i]!, top);
    weights[i] = (scale[0]! * levels[i]!) / top;
  }
}

function levelOf(value: number, top: number): number {
  return roundHalfEven((value < -1 ? -1 : value > 1 ? 1 : value) * top);
}
