/**
 * A network whose weights are trained as bits.
 *
 * Yang et al., "BSQ: Exploring Bit-Level Sparsity for Mixed-Precision Neural Network Quantization", sec. 3; spec/bitplane.md.
 * @module
 */
import { checkInteger, InvalidParameter, InvalidShape } from "@sparqkit/core";
import { StateMismatch, type Parameter, type State, type Trainable } from "@sparqkit/train";
import { clampInPlace, mergeValues, type Companion } from "../companion.ts";
import { NoBitLayers } from "../errors.ts";
import type { Scheme } from "../scheme.ts";
import { describeScheme } from "../describe.ts";
import { nest, unnest } from "../states.ts";
import type { Arithmetic } from "./arithmetic.ts";
import { BitLayer } from "./bit-layer.ts";
import { kernels } from "./kernels.ts";

/** How bits are trained. */
export interface BitOptions {
  /** Names of the parameters that become bits, see `bitParameters`. */
  readonly names: readonly string[];
  /** Strength of the regularizer, the one knob between accuracy and compression; the authors use 3e-3 to 2e-2 over 350 epochs. */
  readonly alpha: number;
  /** Epochs from one re-quantization to the next, counted from epoch 0, which has one; the authors' is 100 of 350. */
  readonly interval: number;
  /** Epochs of the whole run; the last one re-quantizes too. */
  readonly epochs: number;
  /** Planes at the start; 8 unless given. */
  readonly bits?: number;
  /** Most planes a layer may grow to, at most 16; 8 unless given. */
  readonly maximumBits?: number;
  /** Share of the last velocity that is kept; 0.9 unless given. */
  readonly momentum?: number;
  /** Factor of elements and scales that is added to their gradients; 1e-4 unless given. */
  readonly weightDecay?: number;
  /**
   * Which of the other parameters are clamped to [0, 2] after each step too; none unless given. Released code does that to every parameter whose name has
   * neither "scale" nor "bn", so to shortcut convolutions, their normalization and learned bounds: {@link clampedAsReleased}.
   */
  readonly clamped?: (name: string) => boolean;
  /** The passes over planes: `kernels()` unless given; `definition()` gives the same, slowly. */
  readonly arithmetic?: Arithmetic;
}

/** The parameters that released code clamps to [0, 2]; see `BitOptions.clamped`. */
export function clampedAsReleased(name: string): boolean {
  return !name.includes("scale") && !name.includes("bn");
}

/**
 * Bit planes and scales of chosen parameters under SGD with momentum and the group Lasso, re-quantized as they go; other parameters are left to a companion.
 *
 * @example
 * const names = bitParameters(model, graph.parameters);
 * const others = new SgdParameters(graph.parameters.filter(({ name }) => !names.includes(name)), { weightDecay: 1e-4 });
 * const bits = new BitTrainable(graph.parameters, { names, alpha: 5e-3, interval: 2, epochs: 8 }, others);
 */
export class BitTrainable implements Trainable {
  readonly values: ReadonlyMap<string, Float32Array>;
  readonly #layers: readonly BitLayer[];
  readonly #others: Companion;
  readonly #parameters: number;
  readonly #options: Required<Omit<BitOptions, "arithmetic" | "clamped" | "names">>;
  readonly #clamped: readonly Float32Array[];

  /**
   * @param parameters of the training graph; their values are where the bits start
   * @param others holds all parameters that are not named
   * @throws {NoBitLayers} without names; {InvalidParameter} for options outside their domain, names that are no parameters, and parameters that nobody holds;
   * {TooManyPlanes} where there is no room for the planes of a layer, see `mostPlanes`
   */
  constructor(parameters: readonly Parameter[], options: BitOptions, others: Companion) {
    this.#options = checkOptions(options);
    const chosen = pick(parameters, options.names);
    const arithmetic = options.arithmetic ?? kernels();
    const { bits, maximumBits } = this.#options;
    const arrays = arithmetic.allocate(chosen.map(({ name, value }) => ({ name, count: value.length, bits: maximumBits })));
    this.#layers = chosen.map(({ name, shape, value }, index) => {
      const layer = new BitLayer(name, shape, arrays[index]!, arithmetic);
      layer.convert(value, bits);
      return layer;
    });
    this.#others = others;
    this.#parameters = this.#layers.reduce((sum, { count }) => sum + count, 0);
    this.values = mergeValues(parameters, new Map(this.#layers.map(({ name, count, arrays: { weights } }) => [name, weights.subarray(0, count)])), others);
    this.#clamped = [...others.values].filter(([name]) => options.clamped?.(name) ?? false).map(([, value]) => value);
  }

  /** alpha times the network's regularizer. [BITPLANE-7] */
  get penalty(): number {
    return this.#layers.reduce((sum, layer) => sum + this.#strength(layer) * layer.groupLasso, this.#others.penalty ?? 0);
  }

  /** The scheme that re-quantization would leave now; it changes nothing. */
  get scheme(): Scheme {
    return { layers: this.#layers.map((layer) => layer.scheme(this.#options.maximumBits)) };
  }

  /** @throws {InvalidShape} where a gradient is missing or of another size; nothing is changed then */
  update(gradients: ReadonlyMap<string, Float32Array>, learningRate: number): void {
    for (const { name, count } of this.#layers) {
      const length = gradients.get(name)?.length ?? 0;
      if (length !== count) throw new InvalidShape(`gradient of ${name}`, length, `${count}`);
    }
    this.#others.update(gradients, learningRate);
    for (const value of this.#clamped) clampInPlace(value, 0, 2);
    const { weightDecay, momentum } = this.#options;
    for (const layer of this.#layers) {
      layer.update(gradients.get(layer.name)!, { regularizer: this.#strength(layer), weightDecay, momentum, learningRate });
    }
  }

  /** Re-quantize every layer and set all momentum to zero, as a new optimizer would. */
  requantize(): void {
    for (const layer of this.#layers) layer.requantize(this.#options.maximumBits);
    this.#others.resetMomentum?.();
  }

  epochDone(epoch: number): readonly string[] {
    const lines = this.#others.epochDone?.(epoch) ?? [];
    if (epoch % this.#options.interval !== 0 && epoch !== this.#options.epochs - 1) return lines;
    this.requantize();
    return [...lines, ...describeScheme(this.scheme)];
  }

  state(): State {
    const arrays: Record<string, Float32Array> = { scales: Float32Array.from(this.#layers.flatMap(({ scale, scaleMomentum }) => [scale, scaleMomentum])) };
    for (const layer of this.#layers) Object.assign(arrays, planesOf(layer, layer.bits));
    const json = { options: this.#options, bits: this.#layers.map(({ name, bits }) => [name, bits]) };
    return nest({ arrays, json }, this.#others.state());
  }

  /** @throws {StateMismatch} for a state of other parameters or options; no bits are changed then */
  restore(state: State): void {
    const { own, others } = unnest(state);
    const json = (own.json ?? {}) as { readonly options?: unknown; readonly bits?: unknown };
    const options = (json.options ?? {}) as Readonly<Record<string, unknown>>;
    for (const [field, expected] of Object.entries(this.#options)) if (options[field] !== expected) throw new StateMismatch(field, options[field], expected);
    const bits = readBits(json.bits, this.#layers, this.#options.maximumBits);
    const scales = own.arrays["scales"];
    if (scales?.length !== 2 * this.#layers.length) throw new StateMismatch("scales", scales?.length, 2 * this.#layers.length);
    this.#layers.forEach((layer, index) => {
      for (const [key, array] of Object.entries(planesOf(layer, bits[index]!))) {
        const saved = own.arrays[key];
        if (!(saved instanceof Float32Array && saved.length === array.length)) throw new StateMismatch(`length of ${key}`, saved?.length, array.length);
      }
    });
    this.#others.restore(others);
    this.#layers.forEach((layer, index) => {
      const { positive, negative, positiveMomentum, negativeMomentum } = layer.arrays;
      for (const planes of [positive, negative, positiveMomentum, negativeMomentum]) planes.fill(0);
      layer.bits = bits[index]!;
      layer.scale = scales[2 * index]!;
      layer.scaleMomentum = scales[2 * index + 1]!;
      for (const [key, array] of Object.entries(planesOf(layer, layer.bits))) array.set(own.arrays[key] as Float32Array);
      layer.refresh();
    });
  }

  #strength({ bits, count }: BitLayer): number {
    return (this.#options.alpha * bits * count) / this.#parameters;
  }
}

/** A layer's planes and their momentum, as views, by the names they are saved under. */
function planesOf({ name, arrays }: BitLayer, bits: number): Record<string, Float32Array> {
  const length = bits * arrays.stride;
  return {
    [`positive/${name}`]: arrays.positive.subarray(0, length),
    [`negative/${name}`]: arrays.negative.subarray(0, length),
    [`positive-momentum/${name}`]: arrays.positiveMomentum.subarray(0, length),
    [`negative-momentum/${name}`]: arrays.negativeMomentum.subarray(0, length),
  };
}

function readBits(saved: unknown, layers: readonly BitLayer[], maximumBits: number): number[] {
  const entries = (Array.isArray(saved) ? saved : []) as readonly (readonly [string, number])[];
  const names = entries.map(([name]) => name);
  const expected = layers.map(({ name }) => name);
  if (JSON.stringify(names) !== JSON.stringify(expected)) throw new StateMismatch("bits", names, expected);
  return entries.map(([name, bits]) => {
    if (!(Number.isInteger(bits) && bits >= 1 && bits <= maximumBits)) throw new StateMismatch(`bits of ${name}`, bits, `1 to ${maximumBits}`);
    return bits;
  });
}

function checkOptions(options: BitOptions): Required<Omit<BitOptions, "arithmetic" | "clamped" | "names">> {
  const { alpha, interval, epochs, bits = 8, maximumBits = 8, momentum = 0.9, weightDecay = 1e-4 } = options;
  if (!(alpha >= 0 && alpha < Infinity)) throw new InvalidParameter("alpha", alpha, "a number of at least 0");
  checkInteger("interval", interval, 1, Number.MAX_SAFE_INTEGER);
  checkInteger("epochs", epochs, 1, Number.MAX_SAFE_INTEGER);
  checkInteger("maximumBits", maximumBits, 1, 16);
  checkInteger("bits", bits, 1, maximumBits);
  if (!(momentum >= 0 && momentum < 1)) throw new InvalidParameter("momentum", momentum, "a number of at least 0 and below 1");
  if (!(weightDecay >= 0 && weightDecay < Infinity)) throw new InvalidParameter("weight decay", weightDecay, "a number of at least 0");
  return { alpha, interval, epochs, bits, maximumBits, momentum, weightDecay };
}

function pick(parameters: readonly Parameter[], names: readonly string[]): Parameter[] {
  if (names.length === 0) throw new NoBitLayers("no parameter is named");
  const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  for (const name of names) {
    const parameter = byName.get(name);
    if (parameter === undefined) throw new InvalidParameter("names", name, "names of trained parameters");
    if (!parameter.value.some((weight) => weight !== 0)) throw new NoBitLayers(`${name} is zero throughout, which leaves no scale to start from`);
  }
  const chosen = new Set(names);
  return parameters.filter(({ name }) => chosen.has(name));
}
