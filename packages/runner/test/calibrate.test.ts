import { activationScale, InvalidParameter, type SparqkitError } from "@sparqkit/core";
import { createKernels } from "@sparqkit/kernels";
import { cloneModel, type Model, type Node } from "@sparqkit/onnx";
import {
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
import { describe, expect, it } from "vitest";
import { calibrate, type Calibrated } from "../src/engine/calibrate.ts";
import { observeFloatMoments } from "../src/engine/moments.ts";
import { imagesOf, inBatches, work } from "./support/batches.ts";
import { NetworkBuilder, randomNetwork, TOPOLOGIES } from "./support/networks.ts";
import { referenceBatch, type Planes } from "./support/reference.ts";

const topologies = Object.keys(TOPOLOGIES);

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
    await calibrate(prepared, plan, inBatches(imagesOf(20), 16), kernels, { ...work, observe: false, train: true });
    expect(kernels.mark()).toBe(mark);
    const { byteLength } = kernels.memory.buffer;
    for (let i = 0; i < 5; i++) await calibrate(prepared, plan, inBatches(imagesOf(20), 16), kernels, { ...work, observe: false, train: true });
    expect(kernels.memory.buffer.byteLength).toBe(byteLength);
  });
});

it("refuses to observe maxima under SPARQ, whose scales are those of the 8-bit base", async () => {
  const prepared = prepareModel(chain());
  const observing = calibrate(prepared, startingPlan("4b-5opt", prepared), inBatches(imagesOf(4), 4), createKernels(), {
    ...work,
    observe: true,
    train: false,
  });
  await expect(observing).rejects.toThrow(InvalidParameter);
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
