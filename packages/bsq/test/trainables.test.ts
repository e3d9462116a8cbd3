import { SgdParameters, StateMismatch, type State, type Trainable } from "@sparqkit/train";
import { InvalidParameter, InvalidShape } from "@sparqkit/core";
import { describe, expect, it } from "vitest";
import {
  BitTrainable,
  bitsOf,
  clampedAsReleased,
  definition,
  FixedTrainable,
  layerWeights,
  NoBitLayers,
  SchemeMismatch,
  type BitOptions,
} from "../src/index.ts";
import { parameter, waves } from "./layers.ts";

const parameters = [parameter("conv", [3, 3, 3, 3], waves(81)), parameter("bn", [3], [1, 1, 1], "scale"), parameter("fc", [4, 9], waves(36, 2)), parameter("bias", [4], waves(4, 3), "bias")]; // prettier-ignore
const names = ["conv", "fc", "bias"];
const companion = () => new SgdParameters(parameters.filter(({ name }) => !names.includes(name)), { weightDecay: 1e-4 }); // prettier-ignore
const bits = (options: Partial<BitOptions> = {}) => new BitTrainable(parameters, { names, alpha: 0.02, interval: 2, epochs: 5, ...options }, companion());
const gradients = (step: number) => new Map(parameters.map(({ name, value }, i) => [name, waves(value.length, 31 * step + i, 0.3)]));

const copy = ({ arrays, json }: State): State => ({ arrays: Object.fromEntries(Object.entries(arrays).map(([name, array]) => [name, array.slice()])), json: JSON.parse(JSON.stringify(json)) }); // prettier-ignore
const valuesOf = (trainable: Trainable) => [...trainable.values].map(([name, value]) => [name, [...value]]);

function train(trainable: Trainable, from: number, to: number): void {
  for (let step = from; step < to; step++) {
    trainable.update(gradients(step), 0.1);
    if (step % 3 === 2) trainable.epochDone?.((step - 2) / 3);
  }
}

const sum = (network: BitTrainable) => [...bitsOf(network.scheme).values()].reduce((total, own) => total + own, 0);

describe("BitTrainable", () => {
  it("starts from weights rounded to eight bits, and from the others as they are", () => {
    const { values } = bits();
    expect([...values.keys()]).toEqual(["conv", "bn", "fc", "bias"]);
    expect([...values.get("bn")!]).toEqual([1, 1, 1]);
    const scale = Math.max(...parameters[0]!.value.map(Math.abs));
    values.get("conv")!.forEach((weight, i) => expect(Math.abs(weight - parameters[0]!.value[i]!)).toBeLessThanOrEqual(scale / 509));
  });

  it("keeps fewer bits under a stronger regularizer, and its penalty falls", () => {
    const strong = bits({ alpha: 1 });
    const free = bits({ alpha: 0 });
    for (const network of [strong, free]) train(network, 0, 12);
    expect(sum(strong)).toBeLessThan(sum(free));
    expect(strong.penalty).toBeLessThan(bits({ alpha: 1 }).penalty);
  });

  it("re-quantizes after every interval, epoch 0 included, and after the last epoch, and says so", () => {
    const network = bits();
    const spoken = [0, 1, 2, 3, 4].map((epoch) => network.epochDone(epoch).length > 0);
    expect(spoken).toEqual([true, false, true, false, true]);
    expect(network.epochDone(0)[1]).toMatch(/^bits: conv \d, fc \d, bias \d$/);
  });

  it("keeps weights where they are when it re-quantizes, and forgets all momentum", () => {
    const network = bits();
    train(network, 0, 2);
    const before = valuesOf(network);
    network.requantize();
    (before as [string, number[]][]).forEach(([name, list]) => list.forEach((weight, i) => expect(network.values.get(name)![i]!).toBeCloseTo(weight, 6)));
    const momentum = Object.entries(network.state().arrays).filter(([name]) => /momentum|velocity/.test(name));
    expect(momentum.length).toBe(7);
    for (const [, array] of momentum) expect(array.every((element: number) => element === 0)).toBe(true);
  });

  it("gives the scheme of its weights: after re-quantization the same to the last bit but one", () => {
    const network = bits();
    train(network, 0, 3);
    network.requantize();
    for (const layer of network.scheme.layers) {
      const weights = network.values.get(layer.name)!;
      layerWeights(layer).forEach((weight, i) => expect(Math.abs(weight - weights[i]!)).toBeLessThanOrEqual(Math.abs(weight) * 2 ** -22));
    }
  });

  it("resumes to the same values and precisions, bit for bit, through re-quantizations", () => {
    const whole = bits();
    train(whole, 0, 14);
    const first = bits();
    train(first, 0, 5);
    const second = bits({ arithmetic: definition() });
    second.restore(copy(first.state()));
    expect(valuesOf(second)).toEqual(valuesOf(first));
    expect(second.penalty).toBe(first.penalty);
    train(second, 5, 8);
    const third = bits();
    third.restore(copy(second.state()));
    train(third, 8, 14);
    expect(valuesOf(third)).toEqual(valuesOf(whole));
    expect(third.scheme).toEqual(whole.scheme);
    expect(copy(third.state())).toEqual(copy(whole.state()));
  });

  it("refuses the state of another run and stays as it is", () => {
    const network = bits();
    const before = copy(network.state());
    const other = bits({ alpha: 0.5 });
    train(other, 0, 2);
    expect(() => network.restore(other.state())).toThrow(StateMismatch);
    const { arrays, json } = copy(network.state());
    const { "positive/fc": _, ...rest } = arrays;
    expect(() => network.restore({ arrays: rest, json })).toThrow("positive/fc");
    expect(() => network.restore({ arrays: {}, json: null })).toThrow(StateMismatch);
    expect(copy(network.state())).toEqual(before);
  });

  it("clamps other parameters only where asked, as released code does", () => {
    const down = new Map(parameters.map(({ name, value }) => [name, new Float32Array(value.length).fill(20)]));
    const [plain, released] = [bits(), bits({ clamped: (name) => name === "bn" })];
    for (const network of [plain, released]) network.update(down, 0.1);
    expect(plain.values.get("bn")![0]).toBeLessThan(-0.9);
    expect([...released.values.get("bn")!]).toEqual([0, 0, 0]);
    expect(["layer2.0.downsample.0.weight", "layer2.0.bn1.weight", "relu.scale"].map(clampedAsReleased)).toEqual([true, false, false]);
  });

  it("refuses what can not be meant", () => {
    expect(() => bits({ names: [] })).toThrow(NoBitLayers);
    expect(() => bits({ names: ["nothing"] })).toThrow("nothing");
    expect(() => bits({ bits: 9 })).toThrow(InvalidParameter);
    expect(() => bits({ alpha: NaN })).toThrow("alpha");
    expect(() => bits({ interval: 0 })).toThrow("interval");
    expect(() => new BitTrainable(parameters, { names: ["conv"], alpha: 0, interval: 1, epochs: 1 }, companion())).toThrow("nothing for fc");
    const zero = parameters.map((own) => (own.name === "bias" ? { ...own, value: new Float32Array(4) } : own));
    expect(() => new BitTrainable(zero, { names, alpha: 0, interval: 1, epochs: 1 }, companion())).toThrow("zero throughout");
    const network = bits();
    const before = copy(network.state());
    expect(() => network.update(new Map([["conv", new Float32Array(81)]]), 0.1)).toThrow(InvalidShape);
    expect(copy(network.state())).toEqual(before);
  });
});

/** What training with a strong regularizer ends with, its bias emptied. */
const scheme = () => {
  const network = bits({ alpha: 0.3 });
  train(network, 0, 12);
  network.requantize();
  const { layers } = network.scheme;
  return { layers: layers.map((layer) => (layer.name === "bias" ? { ...layer, bits: 0, levels: new Int32Array(4) } : layer)) };
};

const resumable = () => new FixedTrainable(parameters, scheme(), { weightDecay: 1e-3 }, companion());

describe("FixedTrainable", () => {
  it("starts where the bits ended, keeps precisions and zeros, and moves the rest", () => {
    const frozen = scheme();
    const network = new FixedTrainable(parameters, frozen, {}, companion());
    for (const layer of frozen.layers) expect([...network.values.get(layer.name)!]).toEqual([...layerWeights(layer)]);
    train(network, 0, 6);
    expect(bitsOf(network.scheme)).toEqual(bitsOf(frozen));
    expect([...network.values.get("bias")!]).toEqual([0, 0, 0, 0]);
    expect([...network.values.get("fc")!]).not.toEqual([...layerWeights(frozen.layers[1]!)]);
    for (const layer of network.scheme.layers) expect([...layerWeights(layer)]).toEqual([...network.values.get(layer.name)!]);
  });

  it("resumes to the same values, bit for bit", () => {
    const [whole, first, second] = [resumable(), resumable(), resumable()];
    train(whole, 0, 9);
    train(first, 0, 4);
    second.restore(copy(first.state()));
    train(second, 4, 9);
    expect(valuesOf(second)).toEqual(valuesOf(whole));
    expect(() => new FixedTrainable(parameters, scheme(), {}, companion()).restore(whole.state())).toThrow(StateMismatch);
  });

  it("drops biases only where asked, as released code does", () => {
    const frozen = scheme();
    const full = {
      layers: frozen.layers.map((layer) => (layer.name === "bias" ? { ...layer, bits: 1, levels: Int32Array.of(1, -1, 0, 1), scale: 0.5 } : layer)),
    };
    expect([...new FixedTrainable(parameters, full, {}, companion()).values.get("bias")!]).toEqual([0.5, -0.5, 0, 0.5]);
    expect([...new FixedTrainable(parameters, full, { dropBiases: true }, companion()).values.get("bias")!]).toEqual([0, 0, 0, 0]);
  });

  it("starts from float weights where asked: the same precisions without bits before", () => {
    const start = new Map(parameters.map(({ name, value }) => [name, value]));
    const network = new FixedTrainable(parameters, scheme(), { start }, companion());
    const { bits: own, scale } = network.scheme.layers[0]!;
    expect(scale).toBe(Math.max(...parameters[0]!.value.map(Math.abs)));
    network.values
      .get("conv")!
      .forEach((weight, i) => expect(Math.abs(weight - parameters[0]!.value[i]!)).toBeLessThanOrEqual((0.51 * scale) / (2 ** own - 1)));
  });

  it("refuses a scheme of other parameters", () => {
    const { layers } = scheme();
    const make = (layer: (typeof layers)[number]) => () => new FixedTrainable(parameters, { layers: [layer] }, {}, companion());
    expect(make({ ...layers[0]!, name: "other" })).toThrow(SchemeMismatch);
    expect(make({ ...layers[0]!, shape: [2], levels: new Int32Array(2) })).toThrow(SchemeMismatch);
    expect(make({ ...layers[0]!, bits: 1, levels: new Int32Array(81).fill(2) })).toThrow(InvalidParameter);
  });
});
