/** Convolutions of random geometry, forward and back, against the whole training graph in ONNX Runtime. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { createEngine, differentiate } from "../src/index.ts";
import { Net } from "./engine/networks.ts";
import { Random } from "./support/random.ts";
import { relativeError, runStep } from "./support/run.ts";

const layer = fc
  .record({
    filters: fc.integer({ min: 1, max: 35 }),
    kernel: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
    stride: fc.integer({ min: 1, max: 4 }),
    pads: fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 4 }))),
    norm: fc.boolean(),
    relu: fc.boolean(),
    bias: fc.boolean(),
  })
  .map((own) => ({ ...own, pads: own.pads.map((pad, i) => Math.min(pad, own.kernel[i % 2]! - 1)) }));

const network = fc.record({
  channels: fc.integer({ min: 1, max: 18 }),
  height: fc.integer({ min: 6, max: 30 }),
  width: fc.integer({ min: 6, max: 30 }),
  layers: fc.array(layer, { minLength: 1, maxLength: 3 }),
  images: fc.integer({ min: 1, max: 3 }),
  seed: fc.integer({ min: 0, max: 2 ** 31 }),
});

it("convolutions of any geometry have the gradients the training graph says", async () => {
  await fc.assert(
    fc.asyncProperty(network, async ({ channels, height, width, layers, images, seed }) => {
      const net = new Net(seed);
      let [value, depth, rows, columns] = ["images", channels, height, width];
      for (const { filters, kernel, stride, pads, norm, relu, bias } of layers) {
        const [h, w] = [rows + pads[0]! + pads[2]! - kernel[0], columns + pads[1]! + pads[3]! - kernel[1]];
        if (h < 0 || w < 0) break;
        value = net.conv(value, depth, filters, kernel, { strides: [stride, stride], pads }, bias);
        [depth, rows, columns] = [filters, Math.floor(h / stride) + 1, Math.floor(w / stride) + 1];
        if (norm && rows * columns * images > 1) value = net.norm(value, depth);
        if (relu) value = net.relu(value);
      }
      if (value === "images") return;
      const image = [channels, height, width];
      const model = net.finish(value, depth, image);
      const random = new Random(seed + 1);
      const batch = random.normals(2 * images * channels * height * width);
      const labels = Int32Array.from({ length: 2 * images }, (_, i) => i % 5);
      const graph = differentiate(model, { batch: images });
      const engine = await createEngine(graph, { shards: 2, threads: 1 });
      try {
        const step = await engine.step(batch, labels, new Map(graph.parameters.map((parameter) => [parameter.name, parameter.value])));
        const expected = await runStep(differentiate(model, { batch: 2 * images }), batch, BigInt64Array.from(labels, BigInt));
        expect(Math.abs(step.loss - expected.loss)).toBeLessThan(1e-5);
        // A ReLU at 0 up to rounding changes a gradient by more than rounding: few do.
        for (const [name, gradient] of expected.gradients) expect(relativeError(step.gradients.get(name)!, [...gradient]), name).toBeLessThan(1e-4);
      } finally {
        await engine.close();
      }
    }),
    { numRuns: Number(process.env["SPARQKIT_RUNS"] ?? 60), seed: 20260 },
  );
});
