import { InvalidParameter } from "@sparqkit/core";
import { createKernels } from "@sparqkit/kernels";
import { cloneModel, floatTensor, foldBatchNorm, type Model, type Node } from "@sparqkit/onnx";
import { batchNormalizations, parseConfiguration, prepareModel, quantizedLayers, type Plan } from "@sparqkit/quantizer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { calibrateBase, planConfiguration, type BaseOptions } from "../src/configurations.ts";
import { observeFloatMoments } from "../src/engine/moments.ts";
import { evaluatePlan } from "../src/evaluate/evaluate.ts";
import { EvaluationPool } from "../src/evaluate/pool.ts";
import { inBatches, SHAPE, SIZE, work } from "./support/batches.ts";
import { NetworkBuilder, Random } from "./support/networks.ts";
import { pixelsOf, subjectOf } from "./support/subjects.ts";

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
