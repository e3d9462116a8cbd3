import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkDocument } from "@sparqkit/schemas";
import { describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { folderOf, ordinary, run } from "./cli.ts";

describe("sparqkit", () => {
  it("prints its version", async () => {
    expect(await run(["--version"])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: "" });
  });

  it.each(["demo", "inspect", "eval", "quantize"])("explains %s with examples, without loading the runtime", async (command) => {
    const began = performance.now();
    const { code, stdout, stderr } = await run([command, "--help"], { env: { NODE_DEBUG: "module" } });
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Usage: sparqkit ${command}`));
    expect(stdout).toContain(`$ sparqkit ${command}`);
    expect(stderr).not.toMatch(/onnxruntime|sharp/);
    console.log(`${command} --help: ${(performance.now() - began).toFixed(0)} ms from source`);
  });

  it("colours its messages under FORCE_COLOR only", async () => {
    const plain = await run(["inspect", "none.onnx"]);
    const coloured = await run(["inspect", "none.onnx"], { env: { FORCE_COLOR: "1" } });
    expect(plain.stderr.startsWith("sparqkit: none.onnx")).toBe(true);
    expect(coloured.stderr.startsWith("\u001b[31msparqkit:\u001b[39m none.onnx")).toBe(true);
  });
});

describe("sparqkit inspect", () => {
  it("lists layers with their cost, and why a layer can not be quantized", async () => {
    const cwd = folderOf(ordinary());
    const { code, stdout } = await run(["inspect", "model.onnx"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^quantizable +1 of 3 layers$/m);
    expect(stdout).toMatch(/^second +conv +3x3 +1x1 +1 +8x8x8 +36,864 +584 +yes$/m); // 8 x 8 pixels x 8 filters x 72 taps; 576 weights and 8 biases
    expect(stdout).toMatch(/^first .* no: the first layer stays in float unless asked for$/m);
    expect(stdout).toMatch(/^Relu +2 +1,024$/m);
  });

  it("counts by hand what it prints as a document", async () => {
    const cwd = folderOf(ordinary());
    const document = JSON.parse((await run(["inspect", "model.onnx", "--json"], { cwd })).stdout);
    expect(document).toMatchObject({ schema: "sparqkit/inspect-result@1", opsets: { "ai.onnx": 17 }, nodes: 7 });
    expect(document.macs).toBe(64 * 8 * 27 + 64 * 8 * 72 + 4 * 8);
    expect(document.parameters).toBe(216 + 576 + 8 + 32);
    expect(document.layers.map(({ quantizable }: { quantizable: boolean }) => quantizable)).toEqual([false, true, false]);
  });
});

describe("sparqkit quantize", () => {
  it("prints the plan, the same every time, and writes the same with -o", async () => {
    const cwd = folderOf(ordinary());
    const args = ["quantize", "model.onnx", "--calibrate", "train", "--config", "4b-3opt", "--preprocess", "mnist"];
    const printed = await run(args, { cwd });
    const written = await run([...args, "-o", "plan.json", "--quiet"], { cwd });
    expect(written).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readFileSync(join(cwd, "plan.json"), "utf8")).toBe(printed.stdout);
    const plan = JSON.parse(printed.stdout);
    expect(plan).toMatchObject({ schema: "sparqkit/plan@1", config: "4b-3opt-round", calibration: { images: 32, order: "stored" } });
    expect(plan.layers[1]).toMatchObject({ name: "second", status: "quantized", sparq: { window: { bits: 4, shifts: [0, 2, 4] }, rounding: "round" } });
    expect(plan.layers[1].activations.scale).toBeCloseTo(plan.layers[1].activations.max / 255, 6);
  });
});

describe("sparqkit demo", () => {
  it("runs the embedded model quickly, says that its images are synthetic, and writes a report", async () => {
    const cwd = folderOf();
    const { code, stdout, stderr } = await run(["demo", "--quick", "--json"], { cwd });
    expect(code).toBe(0);
    expect(stderr).toMatch(/made by a program/);
    const document = JSON.parse(stdout);
    expect(document.synthetic).toBe(true);
    expect(checkDocument("eval-result", document)).toEqual([]);
    const top1 = Object.fromEntries(document.results.map(({ config, top1 }: { config: string; top1: number }) => [config, top1]));
    expect(top1.fp32).toBeGreaterThan(90);
    expect(top1["4b-5opt-round"]).toBeGreaterThan(top1.fp32 - 4);
    expect(readFileSync(join(cwd, "report.html"), "utf8")).toContain("data:image/png;base64,");
  });
});
