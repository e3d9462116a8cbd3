import { createKernels } from "@sparqkit/kernels";
import { floatTensor, isStop, model, node, serializeModel, STOPPER, valueInfo, withStopper } from "@sparqkit/onnx";
import { evaluationGraph } from "@sparqkit/quantizer";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { calibrate } from "../src/engine/calibrate.ts";
import { planHandler } from "../src/engine/activations.ts";
import { compile, type Compiled } from "../src/engine/compile.ts";
import { RuntimeFailure } from "../src/engine/errors.ts";
import { blockSize, optimize } from "../src/engine/optimize.ts";
import { Pipeline } from "../src/engine/pipeline.ts";
import { gridImages, NetworkBuilder, Random, randomNetwork, TOPOLOGIES } from "./support/networks.ts";
import { gridPlan, runCompiled, runPlan } from "./support/plans.ts";
import { reference } from "./support/reference.ts";

const topologies = Object.keys(TOPOLOGIES);
const SIZE = 3 * 8 * 8;
const images = Array.from({ length: 7 }, (_, i) => gridImages(new Random(i), 1, SIZE));

afterEach(() => vi.restoreAllMocks());

describe("batches", () => {
  it.each(topologies)("do not matter to the result: %s", async (topology) => {
    const { plan, prepared } = gridPlan("4b-5opt", randomNetwork(topology, 5), images);
    const compiled = await compile(evaluationGraph(prepared.model, prepared.shapes, plan));
    const one = await runCompiled(compiled, plan, prepared, images, 1);
    for (const batch of [7, 4, 3]) {
      const many = await runCompiled(compiled, plan, prepared, images, batch); // 4 + 3, 3 + 3 + 1: the last one is smaller
      for (const [name, rows] of one)
        for (const [i, row] of rows.entries()) for (const [k, value] of row.entries()) expect(many.get(name)![i]![k]).toBeCloseTo(value, 4);
      for (const { name } of prepared.model.graph.outputs.slice(1)) expect(many.get(name)).toEqual(one.get(name)); // feature maps are exact
    }
  });

  it("of changing sizes share a pipeline, large after small and small after large", async () => {
    const { plan, prepared } = gridPlan("3b-6opt-trim", randomNetwork(topologies[1]!, 9), images);
    const expected = await runPlan(plan, prepared, images, { batch: 1 });
    const [, feature] = prepared.model.graph.outputs.map(({ name }) => name);
    const kernels = createKernels();
    const pipeline = await Pipeline.create(await compile(evaluationGraph(prepared.model, prepared.shapes, plan)), kernels, { threads: 1 });
    const handler = planHandler(plan, kernels);
    for (const size of [3, 1, 7, 2, 7, 3, 5, 1]) {
      const data = Float32Array.from(images.slice(0, size).flatMap((image) => [...image]));
      const outputs = await pipeline.run({ images: new Tensor("float32", data, [size, 3, 8, 8]) }, size, handler);
      const own = outputs[feature!]!;
      expect(own.dims[0]).toBe(size);
      expect(own.data).toEqual(
        Float32Array.from(
          expected
            .get(feature!)!
            .slice(0, size)
            .flatMap((row) => [...row]),
        ),
      );
    }
    await pipeline.release();
  });

  it("take no more memory, however many there are", async () => {
    const { plan, prepared } = gridPlan("4b-5opt", randomNetwork(topologies[3]!, 2), images);
    const kernels = createKernels();
    const pipeline = await Pipeline.create(await compile(evaluationGraph(prepared.model, prepared.shapes, plan)), kernels, { threads: 1 });
    const handler = planHandler(plan, kernels);
    const run = (): Promise<unknown> => pipeline.run({ images: new Tensor("float32", Float32Array.from(images[0]!), [1, 3, 8, 8]) }, 1, handler);
    for (let i = 0; i < 3; i++) await run();
    const before = kernels.mark();
    for (let i = 0; i < 20; i++) await run();
    expect(kernels.mark()).toBe(before);
    await pipeline.release();
  });
});

describe("direct outputs", () => {
  const doubled = withStopper(
    model({
      inputs: [valueInfo("x", "float32", ["N"])],
      outputs: [valueInfo("y", "float32", ["N"])],
      nodes: [node("Add", ["x", "x"], ["y"])],
    }),
  );

  it("are written in place, before the binding gives up at the sequence", async () => {
    const session = await InferenceSession.create(serializeModel(doubled), { logSeverityLevel: 3 });
    const target = new Float32Array(3).fill(NaN);
    const error = await session
      .run({ x: new Tensor("float32", Float32Array.of(1, 2, 3), [3]) }, { [STOPPER]: null, y: new Tensor("float32", target, [3]) })
      .catch((reason: unknown) => reason);
    expect(isStop(error)).toBe(true);
    expect([...target]).toEqual([2, 4, 6]);
    await session.release();
  });

  it("leave the session's ordinary results as they are", async () => {
    const session = await InferenceSession.create(serializeModel(doubled), { logSeverityLevel: 3 });
    const { y } = await session.run({ x: new Tensor("float32", Float32Array.of(1, 2), [2]) }, ["y"]);
    expect([...(y!.data as Float32Array)]).toEqual([2, 4]);
    await session.release();
  });

  it("are no excuse for any other failure", () => {
    expect(isStop(new Error("Non-zero status code returned while running Add node"))).toBe(false);
    expect(isStop("Non tensor type is temporarily not supported")).toBe(false);
  });

  it.each(topologies)("give the same where the binding learns to convert sequences: %s", async (topology) => {
    const { plan, prepared } = gridPlan("4b-5opt", randomNetwork(topology, 3), images);
    const compiled = await compile(evaluationGraph(prepared.model, prepared.shapes, plan));
    const expected = await runCompiled(compiled, plan, prepared, images, 2);
    let direct = 0;
    const create = InferenceSession.create.bind(InferenceSession) as (...parts: unknown[]) => Promise<InferenceSession>;
    vi.spyOn(InferenceSession, "create").mockImplementation((async (...parts: unknown[]) => {
      const session = await create(...parts);
      const run = session.run.bind(session) as (...parts: unknown[]) => Promise<InferenceSession.ReturnType>;
      vi.spyOn(session, "run").mockImplementation((async (...own: unknown[]) => {
        try {
          return await run(...own);
        } catch (error) {
          if (!isStop(error)) throw error;
          direct++;
          return {}; // a binding that returns
        }
      }) as never);
      return session;
    }) as never);
    expect(await runCompiled(compiled, plan, prepared, images, 2)).toEqual(expected);
    expect(direct).toBeGreaterThan(0);
  });
});

describe("optimize", () => {
  const { plan, prepared } = gridPlan("4b-5opt", randomNetwork(topologies[0]!, 4), images);
  const graph = evaluationGraph(prepared.model, prepared.shapes, plan);
  let before: string | undefined;
  beforeAll(() => {
    before = process.env["TMPDIR"];
  });
  afterEach(() => {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  });

  it("keeps every marker and blocks the tensors around it where this machine has a blocked layout", async () => {
    const optimized = (await optimize(graph.model))!;
    const names = new Set(optimized.model.graph.nodes.map(({ name }) => name));
    for (const cut of graph.cuts) if (cut.kind === "planes") expect(names.has(cut.marker)).toBe(true);
    const compiled = await compile(graph);
    expect(compiled.optimized).toBe(true);
    const blocks = compiled.segments.flatMap(({ joints }) => joints.map(({ block }) => block));
    const size = await blockSize();
    if (size > 1) expect(blocks).toContain(size);
    else expect(blocks.every((block) => block === null)).toBe(true);
  });

  it("is null where no temporary file can be written, and the plain graph gives the same", async () => {
    const expected = await runPlan(plan, prepared, images);
    process.env["TMPDIR"] = "/nonexistent/sparqkit";
    expect(await optimize(graph.model)).toBeNull();
    const compiled = await compile(graph);
    expect(compiled.optimized).toBe(false);
    const [logits, feature] = prepared.model.graph.outputs.map(({ name }) => name);
    const plain = await runCompiled(compiled, plan, prepared, images);
    expect(plain.get(feature!)).toEqual(expected.get(feature!));
    for (const [i, row] of plain.get(logits!)!.entries()) for (const [c, value] of row.entries()) expect(value).toBeCloseTo(expected.get(logits!)![i]![c]!, 4);
  });

  it("leaves no file behind", async () => {
    const { mkdtempSync, readdirSync, rmSync } = await import("node:fs");
    const { tmpdir } = await import("node:os");
    const folder = mkdtempSync(`${tmpdir()}/sparqkit-test-`);
    process.env["TMPDIR"] = folder;
    await optimize(graph.model);
    const broken = {
      ...graph.model,
      graph: { ...graph.model.graph, nodes: [node("NoSuchOperator", ["images"], ["y"])], outputs: [valueInfo("y", "float32", null)] },
    };
    expect(await optimize(broken)).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});

const identity = (bytes: Uint8Array): Compiled => ({ segments: [{ bytes, reads: ["x"], writes: ["y"], joints: [] }], outputs: ["y"], optimized: false });

describe("failures", () => {
  it("of loading are RuntimeFailure, with the stage and ONNX Runtime's own message", async () => {
    const unknown = model({
      inputs: [valueInfo("x", "float32", [1])],
      outputs: [valueInfo("y", "float32", null)],
      nodes: [node("NoSuchOperator", ["x"], ["y"])],
    });
    const loading = Pipeline.create(identity(serializeModel(unknown)), createKernels(), { threads: 1 });
    await expect(loading).rejects.toThrow(RuntimeFailure);
    await expect(loading).rejects.toMatchObject({
      code: "RUNTIME_FAILURE",
      stage: expect.stringContaining("load") as string,
      message: expect.stringContaining("NoSuchOperator") as string,
    });
  });

  it("of running are RuntimeFailure too, in the first run and in later ones", async () => {
    const fixed = model({
      inputs: [valueInfo("x", "float32", ["N", 4])],
      outputs: [valueInfo("y", "float32", null)],
      nodes: [node("MatMul", ["x", "w"], ["y"])],
      initializers: { w: floatTensor([4, 2], new Float32Array(8)) },
    });
    const pipeline = await Pipeline.create(identity(serializeModel(withStopper(fixed))), createKernels(), { threads: 1 });
    const run = (columns: number): Promise<unknown> =>
      pipeline.run({ x: new Tensor("float32", new Float32Array(2 * columns), [2, columns]) }, 2, () => undefined);
    await expect(run(5)).rejects.toThrow(RuntimeFailure);
    await run(4);
    await expect(run(5)).rejects.toThrow(RuntimeFailure);
    await run(4);
    await pipeline.release();
  });
});

it("runs networks whose output is a quantized convolution's own", async () => {
  const net = new NetworkBuilder(3, 3, 8);
  const last = net.conv(net.relu(net.conv(net.input, 8)), 8, { normalize: false });
  const own = gridPlan("4b-5opt", net.build(last.name), images);
  const expected = images.map((image) => Float32Array.from(reference(own.prepared.model, own.plan, image).values.get(last.name)!.data));
  expect((await runPlan(own.plan, own.prepared, images)).get(last.name)).toEqual(expected);
  const batches = (async function* () {
    yield await Promise.resolve({ data: images[0]!, count: 1 });
  })();
  const found = await calibrate(own.prepared, own.plan, batches, createKernels(), { observe: false, train: true, shape: [3, 8, 8], threads: 1 });
  expect(found.maxima.size).toBe(1);
});
