/** The door of the kernels: the arena, what may overlap, what is refused, and where it runs. */
import { Worker } from "node:worker_threads";
import { pairRule, W3_6OPT, W4_5OPT, type PairRule } from "@sparqkit/core";
import { describe, expect, it } from "vitest";
import { createKernels, type Layout } from "../src/index.ts";
import { WASM } from "../src/gen/wasm.ts";

declare const WebAssembly: { Module: { new (bytes: Uint8Array): object; imports(module: object): unknown[] } };

const rule = pairRule(W4_5OPT, "round");
const spec = { scale: 0.5, bits: 8, rule };
const shape = { images: 1, channels: 2, plane: 21 };

describe("arena", () => {
  it("hands out separate blocks on cache lines and reuses them after a release", () => {
    const kernels = createKernels();
    const mark = kernels.mark();
    const [first, second, empty] = [kernels.allocate(1), kernels.allocate(100), kernels.allocate(0)];
    expect([first % 64, second % 64, second - first, empty - second]).toEqual([0, 0, 64, 128]);
    kernels.release(mark);
    expect(kernels.allocate(7)).toBe(first);
  });

  it("grows, keeping what was written, and detaches earlier views", () => {
    const kernels = createKernels();
    const small = kernels.allocate(64);
    const view = kernels.f32(small, 16).fill(3);
    const large = kernels.allocate(50_000_000);
    expect(view.length).toBe(0);
    expect(kernels.f32(small, 1)[0]).toBe(3);
    expect(kernels.memory.buffer.byteLength).toBeGreaterThanOrEqual(large + 50_000_000);
  });

  it("works above 2 GiB, where pointers no longer fit a signed integer", () => {
    const kernels = createKernels();
    kernels.allocate(2 ** 31);
    const x = kernels.allocate(4 * 42);
    kernels.f32(x, 42).fill(27 / 2);
    kernels.squeeze(x, x, shape, "nchw", spec);
    expect([...new Set(kernels.f32(x, 42))]).toEqual([28]);
    expect(kernels.extrema(x, 1, 42)).toEqual({ minima: Float32Array.of(28), maxima: Float32Array.of(28) });
  });

  it("refuses what can not fit in 4 GiB, and works on afterwards", () => {
    const kernels = createKernels();
    const mark = kernels.mark();
    expect(() => kernels.allocate(5 * 2 ** 30)).toThrow(expect.objectContaining({ code: "OUT_OF_MEMORY", requested: 5 * 2 ** 30, used: mark }));
    expect(kernels.mark()).toBe(mark);
    expect(kernels.allocate(8)).toBe(mark);
  });

  it.each([-1, 0.5, NaN, Infinity])("refuses to allocate %s bytes", (bytes) => {
    expect(() => createKernels().allocate(bytes)).toThrow(expect.objectContaining({ code: "INVALID_OPERAND" }));
  });

  it("refuses to release to a place that was never marked", () => {
    const kernels = createKernels();
    const mark = kernels.mark();
    for (const wrong of [0, mark + 64, mark + 1, NaN]) expect(() => kernels.release(wrong)).toThrow(expect.objectContaining({ operation: "release" }));
  });

  it("gives its scratch memory back after a convolution, even one that fails", () => {
    const kernels = createKernels();
    const geometry = {
      channels: 1,
      height: 1,
      width: 4,
      filters: 1,
      kernel: [1, 4],
      strides: [1, 1],
      pads: [0, 1, 0, 0],
      dilations: [1, 1],
      group: 1,
    } as const;
    const [source, target, weights] = [kernels.allocate(16), kernels.allocate(64), kernels.allocate(4)];
    kernels.i8(weights, 4).set([1, 2, 3, 4]);
    const mark = kernels.mark();
    kernels.convolution(source, target, 1, geometry, weights, spec);
    expect(kernels.mark()).toBe(mark);
    expect(() => kernels.convolution(source, target, 1, geometry, weights, spec, { sparse24: true })).toThrow(
      expect.objectContaining({ code: "NOT_TWO_OF_FOUR" }),
    );
    expect(kernels.mark()).toBe(mark);
  });
});

describe("squeeze", () => {
  it.each([["nchw"], [{ block: 2 }]] as [Layout][])("works in place in %o", (layout) => {
    const kernels = createKernels();
    const [a, b] = [kernels.allocate(4 * 42), kernels.allocate(4 * 42)];
    kernels.f32(a, 42).set(Array.from({ length: 42 }, (_, i) => (i * i) % 113));
    kernels.squeeze(a, b, shape, layout, spec);
    kernels.squeeze(a, a, shape, layout, spec);
    expect(kernels.f32(a, 42)).toEqual(kernels.f32(b, 42));
    expect(new Set(kernels.f32(a, 42)).size).toBeGreaterThan(10);
  });

  it.each([pairRule(W4_5OPT, "trim"), pairRule(W3_6OPT, "round"), pairRule(W3_6OPT, "trim", false), null])(
    "writes the same values as bytes (%j)",
    (rule: PairRule | null) => {
      const kernels = createKernels();
      const [x, floats, bytes] = [kernels.allocate(4 * 42), kernels.allocate(4 * 42), kernels.allocate(42)];
      kernels.f32(x, 42).set(Array.from({ length: 42 }, (_, i) => (i * i) % 113));
      for (const layout of ["nchw", { block: 2 }] as const) {
        kernels.squeeze(x, floats, shape, layout, { ...spec, rule });
        kernels.squeezeToBytes(x, bytes, shape, layout, { ...spec, rule });
        expect([...kernels.u8(bytes, 42)]).toEqual([...kernels.f32(floats, 42)]);
      }
    },
  );

  it("clips infinities and makes NaN 0: extrema tells of them", () => {
    const kernels = createKernels();
    const x = kernels.allocate(16);
    kernels.f32(x, 4).set([NaN, Infinity, -Infinity, 3e38]);
    kernels.squeeze(x, x, { images: 1, channels: 4, plane: 1 }, "nchw", { scale: 1e-3, bits: 8, rule: null });
    expect([...kernels.f32(x, 4)]).toEqual([0, 255, 0, 255]);
  });

  it("takes a blocked tensor whose last block is filled up with zero channels", () => {
    const kernels = createKernels();
    const x = kernels.allocate(4 * 8 * 3);
    kernels.f32(x, 24).fill(27 / 2);
    kernels.squeeze(x, x, { images: 1, channels: 6, plane: 3 }, { block: 8 }, spec);
    expect(kernels.f32(x, 24).every((value) => value === 28)).toBe(true);
  });

  it("takes a rule that was put together by hand only if its windows are valid", () => {
    const kernels = createKernels();
    const x = kernels.allocate(4 * 42);
    const broken = { ...rule, set: { bits: 4, shifts: [0, 2] } };
    expect(() => kernels.squeeze(x, x, shape, "nchw", { ...spec, rule: broken })).toThrow(expect.objectContaining({ code: "INVALID_WINDOW_SET" }));
  });

  it.each<[string, string, (kernels: ReturnType<typeof createKernels>, x: number) => void]>([
    ["an odd number of channels that share", "INVALID_OPERAND", (k, x) => k.squeeze(x, x, { ...shape, channels: 3 }, "nchw", spec)],
    ["an odd block", "INVALID_OPERAND", (k, x) => k.squeeze(x, x, shape, { block: 3 }, spec)],
    ["half an image", "INVALID_OPERAND", (k, x) => k.squeeze(x, x, { ...shape, images: 0.5 }, "nchw", spec)],
    ["a tensor that ends behind the memory", "INVALID_OPERAND", (k, x) => k.squeeze(x, x, { ...shape, plane: 1e6 }, "nchw", spec)],
    ["a pointer between two float32", "INVALID_OPERAND", (k, x) => k.squeeze(x + 1, x, shape, "nchw", spec)],
    ["a scale of 0", "INVALID_PARAMETER", (k, x) => k.squeeze(x, x, shape, "nchw", { ...spec, scale: 0 })],
    ["a scale that is 0 in float32", "INVALID_PARAMETER", (k, x) => k.quantize(x, x, 4, 1e-60, 8)],
    ["a scale of NaN", "INVALID_PARAMETER", (k, x) => k.histogram(x, 4, NaN, 8)],
    ["nine bits", "INVALID_PARAMETER", (k, x) => k.squeezeFlat(x, x, 1, 4, { ...spec, bits: 9 })],
    ["a reduction beyond int32", "ACCUMULATOR_OVERFLOW", (k) => k.gemm(k.allocate(70_000), k.allocate(70_000), k.allocate(4), 1, 1, 70_000)],
  ])("refuses %s", (_, code, work) => {
    const kernels = createKernels();
    const x = kernels.allocate(1024);
    expect(() => work(kernels, x)).toThrow(expect.objectContaining({ code }));
  });
});

describe("module", () => {
  it("loads in a worker thread", async () => {
    const worker = new Worker(
      `const { parentPort } = require("node:worker_threads");
       import(${JSON.stringify(new URL("../src/index.ts", import.meta.url).href)}).then(({ createKernels }) => {
         const kernels = createKernels();
         const x = kernels.allocate(8);
         kernels.f32(x, 2).set([2.5, 3.5]);
         kernels.squeezeFlat(x, x, 1, 2, { scale: 1, bits: 8, rule: null });
         parentPort.postMessage([...kernels.f32(x, 2)]);
       });`,
      { eval: true, execArgv: ["--conditions=sparqkit-source"] },
    );
    const message = await new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
    await worker.terminate();
    expect(message).toEqual([2, 4]);
  });

  it("needs nothing from the host", () => {
    expect(WebAssembly.Module.imports(new WebAssembly.Module(Buffer.from(WASM, "base64")))).toEqual([]);
  });
});
