import { activationScale, InvalidParameter, SparqkitError } from "@sparqkit/core";
import { createKernels } from "@sparqkit/kernels";
import { floatTensor, foldBatchNorm, cloneModel, type Model, type Node } from "@sparqkit/onnx";
import {
  batchNormalizations,
  candidates,
  makePlan,
  parseConfiguration,
  prepareModel,
  quantizedLayers,
  readNormalizations,
  UnusableActivations,
  type Plan,
  type Prepared,
  type QuantizedLayerPlan,
} from "@sparqkit/quantizer";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { calibrateBase, planConfiguration, type BaseOptions } from "../src/configurations.ts";
import { calibrate, type Calibrated, type ImageBatch } from "../src/engine/calibrate.ts";
import { observeFloatMoments } from "../src/engine/moments.ts";
import { evaluatePlan } from "../src/evaluate/evaluate.ts";
import { EvaluationPool } from "../src/evaluate/pool.ts";
import { NetworkBuilder, Random, randomNetwork, TOPOLOGIES } from "./support/networks.ts";
import { referenceBatch, type Planes } from "./support/reference.ts";
import { pixelsOf, subjectOf } from "./support/subjects.ts";

const topologies = Object.keys(TOPOLOGIES);
const SHAPE = [3, 8, 8] as const;
const SIZE = 192;
const work = { observe: true, train: false, shape: SHAPE, threads: 1 };

const imagesOf = (count: number, seed = 1): Float32Array[] =>
  Array.from({ length: count }, (_, i) => {
    const random = new Random(seed * 1000 + i);
    return Float32Array.from({ length: SIZE }, () => 4 * random.next() - 2);
  });

async function* inBatches(images: readonly Float32Array[], ...sizes: number[]): AsyncGenerator<ImageBatch> {
  let start = 0;
  for (let i = 0; start < images.length; i++) {
    const own = images.slice(start, start + sizes[Math.min(i, sizes.length - 1)]!);
    start += own.length;
    const data = new Float32Array(own.length * SIZE);
    for (const [k, image] of own.entries()) data.set(image, k * SIZE);
    yield Promise.resolve({ data, count: own.length });
  }
}

/** A plan that has not been calibrated, its normalizations at the model's own statistics. */
function startingPlan(name: string, prepared: Prepared, maxima: ReadonlyMap<string, number> = new Map()): Plan {
  const layers = candidates(prepared.model, prepared.shapes);
  const identity = { name: "random.onnx", sha256: "" };
  const normalizations = readNormalizations(prepared.model);
  return makePlan(parseConfiguration(name), prepared, { identity, candidates: layers, maxima, normalizations, calibration: null });
}

/** conv1 - relu - conv2 - relu - conv3: what conv2 reads does not depend on any scale. */
function chain(normalize = false): Model {
  const net = new NetworkBuilder(5, 3, 8);
  const first = net.relu(net.conv(net.input, 6, { normalize }));
  const second = net.relu(net.conv(first, 8, { normalize, bias: true }));
  return net.build(net.head(net.relu(net.conv(second, 7, { normalize }))));
}

const maximumOf = ({ data }: Planes): number => data.reduce((a, b) => Math.max(a, b), -Infinity);
const [, second] = ["conv0", "conv2", "conv4"];

describe("activation maxima", () => {
  const prepared = prepareModel(chain());
  const plan = startingPlan("a8w8", prepared);

  it("are the mean of the maxima of the images, to the last bit of float32", async () => {
    const images = imagesOf(11).map((image) => image.map((value) => Math.round(value * 16) / 16)); // exact in float32
    const { maxima } = await calibrate(prepared, plan, inBatches(images, 4), createKernels(), work);
    const { values } = referenceBatch(prepared.model, null, images);
    const input = prepared.model.graph.nodes.find(({ name }) => name === second)!.inputs[0]!;
    const own = values.get(input)!.map(maximumOf);
    expect(new Set(own).size).toBeGreaterThan(5);
    expect(maxima.get(second!)).toBe(Math.fround(own.reduce((a, b) => a + b, 0) / own.length));
  });

  it("do not depend on the order of the images or on how they are batched", async () => {
    const images = imagesOf(12, 3);
    const kernels = createKernels();
    const { maxima: expected } = await calibrate(prepared, plan, inBatches(images, 12), kernels, work);
    const order = fc.shuffledSubarray([...images.keys()], { minLength: 12, maxLength: 12 });
    const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(order, sizes, async (own, batches) => {
        const { maxima } = await calibrate(
          prepared,
          plan,
          inBatches(
            own.map((i) => images[i]!),
            ...batches,
          ),
          kernels,
          work,
        );
        expect(maxima.get(second!)! / expected.get(second!)!).toBeCloseTo(1, 6); // a convolution's own sums may depend on the batch
      }),
      { numRuns: 15 },
    );
  });

  it("stay as they are in the plan where they are frozen", async () => {
    const frozen = {
      ...plan,
      layers: plan.layers.map((layer) => (layer.status === "quantized" ? { ...layer, activations: { ...layer.activations, max: 1.5 } } : layer)),
    };
    const { maxima } = await calibrate(prepared, frozen, inBatches(imagesOf(4), 4), createKernels(), { ...work, observe: false });
    expect([...maxima.values()]).toEqual([1.5, 1.5]);
  });
});

/** The authors' procedure in float64, batch by batch, from its description alone. */
function referenceCalibration(
  prepared: Prepared,
  plan: Plan,
  batches: readonly (readonly Float32Array[])[],
  { observe, train }: { observe: boolean; train: boolean },
): Calibrated {
  const maxima = new Map<string, { sum: number; images: number }>();
  const running = new Map(plan.normalizations.map((own) => [own.name, { name: own.name, mean: [...own.mean], variance: [...own.variance] }]));
  const meanOf = (name: string): number => maxima.get(name)!.sum / maxima.get(name)!.images;
  for (const images of batches) {
    referenceBatch(prepared.model, plan, images, {
      scale(layer: QuantizedLayerPlan, inputs) {
        if (!observe) return layer.activations.scale;
        const own = maxima.get(layer.name) ?? { sum: 0, images: 0 };
        for (const input of inputs) own.sum += maximumOf(input);
        own.images += inputs.length;
        maxima.set(layer.name, own);
        return activationScale(meanOf(layer.name), layer.activations.bits);
      },
      statistics(normalization: Node, inputs) {
        const own = running.get(normalization.name)!;
        if (!train) return own;
        const { channels, height, width } = inputs[0]!;
        const plane = height * width;
        const batch = Array.from({ length: channels }, (_, c) => {
          const all = inputs.flatMap(({ data }) => [...data.subarray(c * plane, (c + 1) * plane)]);
          const mean = all.reduce((a, b) => a + b, 0) / all.length;
          const squares = all.reduce((a, b) => a + (b - mean) ** 2, 0);
          own.mean[c] = 0.9 * own.mean[c]! + 0.1 * mean;
          own.variance[c] = 0.9 * own.variance[c]! + (0.1 * squares) / (all.length - 1);
          return { mean, variance: squares / all.length };
        });
        return { mean: batch.map(({ mean }) => mean), variance: batch.map(({ variance }) => variance) };
      },
    });
  }
  const layers = [...quantizedLayers(plan)];
  return { maxima: new Map(layers.map(([name, layer]) => [name, observe ? meanOf(name) : layer.activations.max])), normalizations: [...running.values()] };
}

function expectEqual(own: Calibrated, expected: Calibrated): void {
  for (const [name, max] of expected.maxima) expect(own.maxima.get(name)! / max).toBeCloseTo(1, 2.7);
  expect(own.normalizations.map(({ name }) => name)).toEqual(expected.normalizations.map(({ name }) => name));
  for (const [i, { mean, variance }] of expected.normalizations.entries()) {
    const deviation = Math.sqrt(Math.max(...variance));
    for (const [c, value] of mean.entries()) expect(Math.abs(own.normalizations[i]!.mean[c]! - value)).toBeLessThan(2e-3 * deviation);
    for (const [c, value] of variance.entries()) expect(Math.abs(own.normalizations[i]!.variance[c]! - value)).toBeLessThan(4e-3 * deviation ** 2);
  }
}

describe("calibration equals a float64 reference of the procedure", () => {
  it.each(topologies)("as maxima are observed: %s", async (topology) => {
    const seed = 11 + topologies.indexOf(topology);
    const prepared = prepareModel(randomNetwork(topology, seed));
    const images = imagesOf(14, seed);
    const batches = [images.slice(0, 6), images.slice(6, 12), images.slice(12)];
    for (const train of [true, false]) {
      const plan = startingPlan("a8w8", prepared);
      const own = await calibrate(prepared, plan, inBatches(images, 6), createKernels(), { ...work, train });
      expectEqual(own, referenceCalibration(prepared, plan, batches, { observe: true, train }));
    }
  });

  it.each(topologies)("under a configuration, with the maxima of the base: %s", async (topology) => {
    const seed = 31 + topologies.indexOf(topology);
    const prepared = prepareModel(randomNetwork(topology, seed));
    const images = imagesOf(8, seed);
    const base = await calibrate(prepared, startingPlan("a8w8", prepared), inBatches(images, 8), createKernels(), work);
    for (const configuration of ["4b-5opt", "3b-6opt-trim-novs", "a4w8"]) {
      const start = startingPlan(configuration, prepared, base.maxima);
      const own = await calibrate(prepared, start, inBatches(images, 4), createKernels(), { ...work, observe: false, train: true });
      expectEqual(own, referenceCalibration(prepared, start, [images.slice(0, 4), images.slice(4)], { observe: false, train: true }));
    }
  });
});

describe("unusable activations", () => {
  const prepared = prepareModel(chain());
  const plan = startingPlan("a8w8", prepared);
  const failing = async (images: Float32Array[], own: Prepared = prepared, ownPlan: Plan = plan): Promise<SparqkitError> => {
    const kernels = createKernels();
    const before = kernels.mark();
    const error = await calibrate(own, ownPlan, inBatches(images, 2), kernels, work).then(
      () => expect.unreachable() as never,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(UnusableActivations);
    expect(kernels.mark()).toBe(before); // what failed gives its memory back
    return error as SparqkitError;
  };

  it("name the layer and the value: infinite, and not a number", async () => {
    const images = imagesOf(4);
    images[3]![5] = Infinity;
    expect(await failing(images)).toMatchObject({ code: "UNUSABLE_ACTIVATIONS", layer: second });
    images[3]![5] = NaN;
    expect(await failing(images)).toMatchObject({ code: "UNUSABLE_ACTIVATIONS", layer: second });
  });

  it("name the layer whose input turns out to be negative", async () => {
    const signed: Model = cloneModel(prepared.model);
    const relu = signed.graph.nodes.find(({ opType }) => opType === "Relu")!;
    relu.opType = "Identity"; // a plan made for another model
    const error = await failing(imagesOf(2), { ...prepared, model: signed });
    expect(error).toMatchObject({ layer: second });
    expect((error as unknown as { value: number }).value).toBeLessThan(0);
  });
});

describe("memory", () => {
  const prepared = prepareModel(randomNetwork(topologies[3]!, 6));
  const plan = startingPlan("4b-5opt", prepared);
  const used = async (count: number): Promise<number> => {
    const kernels = createKernels();
    await calibrate(prepared, plan, inBatches(imagesOf(count), 16), kernels, { ...work, observe: false, train: true });
    return kernels.memory.buffer.byteLength;
  };

  it("does not depend on the number of images", async () => {
    expect(await used(640)).toBe(await used(64));
  });

  it("is given back after each calibration", async () => {
    const kernels = createKernels();
    const mark = kernels.mark();
    await calibrate(prepared, plan, inBatches(imagesOf(20), 16), kernels, { ...work, train: true });
    expect(kernels.mark()).toBe(mark);
    const { byteLength } = kernels.memory.buffer;
    for (let i = 0; i < 5; i++) await calibrate(prepared, plan, inBatches(imagesOf(20), 16), kernels, { ...work, train: true });
    expect(kernels.memory.buffer.byteLength).toBe(byteLength);
  });
});

/** Turn filters whose largest weight is negative: it stands at -127.5 of its scale, where folding a gain may round it either way. */
function positivePeaks(model: Model, name: string): void {
  const { dims, data } = model.graph.initializers.get(name)!;
  const size = data.length / dims[0]!;
  const turned = Float32Array.from(data as Float32Array, (value, i) => {
    const filter = (data as Float32Array).slice(i - (i % size), i - (i % size) + size);
    return filter.some((other) => other < 0 && filter.every((each) => Math.abs(each) <= -other)) ? -value : value;
  });
  model.graph.initializers.set(name, floatTensor(dims, turned));
}

/** A network whose statistics are those of the images, as training leaves them, its gains positive. */
async function trainedNetwork(images: readonly Float32Array[]): Promise<Model> {
  const net = new NetworkBuilder(21, 3, 8);
  const first = net.relu(net.conv(net.input, 8));
  const model = net.build(net.head(net.relu(net.conv(net.relu(net.conv(first, 8)), 8))));
  for (const { opType, inputs } of model.graph.nodes) if (opType === "Conv") positivePeaks(model, inputs[1]!);
  const normalizations = batchNormalizations(model);
  const random = new Random(2);
  const set = (own: Node, input: number, value: (c: number) => number): void => {
    model.graph.initializers.set(
      own.inputs[input]!,
      floatTensor(
        [8],
        Array.from({ length: 8 }, (_, c) => value(c)),
      ),
    );
  };
  for (const own of normalizations) set(own, 1, () => 0.5 + random.next());
  for (const own of normalizations) {
    // one normalization settled a pass, as later ones read what it gives
    const prepared = prepareModel(model);
    const kernels = createKernels();
    const moments = await observeFloatMoments(prepared, new Map([["own", own.inputs[0]!]]), inBatches(images, images.length), kernels, work);
    const { mean, variance } = moments.get("own")!;
    set(own, 3, (c) => mean[c]!);
    set(own, 4, (c) => variance[c]!);
  }
  return model;
}

/** Mean error of logits, in standard deviations of a class's logit over the images. */
function errorOf(own: readonly number[], expected: readonly number[]): number {
  const errors = Array.from({ length: 10 }, (_, c) => {
    const logits = expected.filter((_value, i) => i % 10 === c);
    const mean = logits.reduce((a, b) => a + b, 0) / logits.length;
    const deviation = Math.sqrt(logits.reduce((a, b) => a + (b - mean) ** 2, 0) / logits.length);
    return logits.reduce((sum, value, i) => sum + Math.abs(value - own[10 * i + c]!), 0) / logits.length / deviation;
  });
  return errors.reduce((a, b) => a + b, 0) / errors.length;
}

describe("recalibration", () => {
  const shape = [...SHAPE] as [number, number, number];
  const pixels = pixelsOf(64, shape, { seed: 9 });
  const options: BaseOptions = { images: 64, batch: 64, threads: 1 };

  let pool: EvaluationPool;
  beforeAll(() => {
    pool = new EvaluationPool(1);
  });
  afterAll(() => pool.close());

  let made: Promise<Model> | undefined;
  const trained = (): Promise<Model> => (made ??= train());

  async function train(): Promise<Model> {
    const images: Float32Array[] = [];
    for (let i = 0; i < 64; i++) {
      const { data } = await pixels.pixels(i);
      images.push(Float32Array.from({ length: SIZE }, (_, k) => data[(k % 64) * 3 + Math.floor(k / 64)]!));
    }
    return trainedNetwork(images);
  }

  async function logitsOf(model: Model, configuration: string, own: Partial<BaseOptions> = {}): Promise<{ logits: number[]; plan: Plan }> {
    const subject = subjectOf(model);
    const kernels = createKernels();
    const base = await calibrateBase(subject, pixels, kernels, { ...options, ...own });
    const plan = await planConfiguration(subject, base, parseConfiguration(configuration), pixels, kernels);
    const logits: number[] = [];
    await evaluatePlan(subject, plan, pixels, pool, { images: 64, batch: 16, threads: 1, onLogits: (values) => logits.push(...values) });
    return { logits, plan };
  }

  it.each(["a8w8", "4b-5opt", "2b-7opt-trim-novs"])("by moments of a folded network does what BN nodes do: %s", async (configuration) => {
    const model = await trained();
    const folded = cloneModel(model);
    expect(foldBatchNorm(folded)).toBe(3);
    const [nodes, moments, none] = [
      await logitsOf(model, configuration),
      await logitsOf(folded, configuration, { biasBits: null }), // the bias folding makes has no counterpart
      await logitsOf(folded, configuration, { biasBits: null, recalibrate: "none" }),
    ];
    expect(nodes.plan.calibration!.recalibrate).toBe("batchnorm");
    expect(moments.plan.calibration!.recalibrate).toBe("moments");
    expect(moments.plan.normalizations.length).toBe(2); // behind the quantized layers
    expect(errorOf(moments.logits, nodes.logits)).toBeLessThan(0.02);
    if (configuration.startsWith("2b")) expect(errorOf(none.logits, nodes.logits)).toBeGreaterThan(0.1); // it is recalibration that makes them equal
  });

  it.each(["a8w8", "4b-3opt-trim"])("of normalizations that carry no statistics does what it does with them: %s", async (configuration) => {
    const model = await trained();
    const bare = cloneModel(model);
    for (const own of batchNormalizations(bare)) {
      const [gain, shift, mean, variance] = own.inputs.slice(1).map((name) => bare.graph.initializers.get(name)!.data as Float32Array);
      const epsilon = 2 ** -10;
      const factor = gain!.map((value, c) => value / Math.sqrt(variance![c]! + epsilon));
      const parts = {
        gain: factor.map((value) => value * Math.sqrt(1 + epsilon)),
        shift: shift!.map((value, c) => value - factor[c]! * mean![c]!),
        mean: mean!.map(() => 0),
        variance: mean!.map(() => 1),
      };
      for (const [part, values] of Object.entries(parts)) bare.graph.initializers.set(`${own.name}:${part}`, floatTensor([8], values));
      own.inputs = [own.inputs[0]!, ...Object.keys(parts).map((part) => `${own.name}:${part}`)];
    }
    const [expected, own] = [await logitsOf(model, configuration), await logitsOf(bare, configuration)];
    expect(own.plan.normalizations.every(({ reference }) => reference !== undefined)).toBe(true);
    expect(errorOf(own.logits, expected.logits)).toBeLessThan(1e-4);
  });

  it("happens once under scope base, and again for every configuration under scope each", async () => {
    const model = await trained();
    const subject = subjectOf(model);
    const kernels = createKernels();
    const configuration = parseConfiguration("2b-7opt");
    for (const scope of ["base", "each"] as const) {
      const base = await calibrateBase(subject, pixels, kernels, { ...options, batch: 16, scope });
      const plan = await planConfiguration(subject, base, configuration, pixels, kernels);
      expect(plan.calibration).toEqual({ images: 64, batch: 16, order: "stored", recalibrate: "batchnorm", scope });
      if (scope === "base") expect(plan.normalizations).toEqual(base.plan.normalizations);
      else expect(plan.normalizations).not.toEqual(base.plan.normalizations);
      for (const [name, layer] of quantizedLayers(plan)) expect(layer.activations).toEqual(quantizedLayers(base.plan).get(name)!.activations);
      expect(await planConfiguration(subject, base, parseConfiguration("a8w8"), pixels, kernels)).toEqual(base.plan);
    }
  });

  it("leaves the model's statistics alone where it is switched off", async () => {
    const subject = subjectOf(await trained());
    const base = await calibrateBase(subject, pixels, createKernels(), { ...options, recalibrate: "none" });
    expect(base.plan.normalizations).toEqual([]);
    expect(base.plan.calibration!.scope).toBe("base");
  });

  it("stops at the signal, and refuses to observe nothing", async () => {
    const subject = subjectOf(await trained());
    const reason = new Error("enough");
    await expect(calibrateBase(subject, pixels, createKernels(), { ...options, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    await expect(calibrateBase(subject, pixels, createKernels(), { ...options, images: 0 })).rejects.toThrow(InvalidParameter);
  });
});

it("float moments are those over all images, however they are batched", async () => {
  const prepared = prepareModel(chain());
  const images = imagesOf(9, 2);
  const tensor = prepared.model.graph.nodes[0]!.outputs[0]!;
  const { values } = referenceBatch(prepared.model, null, images);
  for (const batch of [9, 4, 1]) {
    const { mean, variance } = (await observeFloatMoments(prepared, new Map([["own", tensor]]), inBatches(images, batch), createKernels(), work)).get("own")!;
    for (let c = 0; c < 6; c++) {
      const all = values.get(tensor)!.flatMap(({ data }) => [...data.subarray(c * 64, (c + 1) * 64)]);
      const expected = all.reduce((a, b) => a + b, 0) / all.length;
      expect(mean[c]).toBeCloseTo(expected, 4);
      expect(variance[c]! / (all.reduce((a, b) => a + (b - expected) ** 2, 0) / all.length)).toBeCloseTo(1, 4);
    }
  }
});
