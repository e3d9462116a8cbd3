/** Every document the command line writes is what its schema says, field for field. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { modelArea, SILICON, type AreaModel, type Silicon } from "@sparqkit/complexity";
import type { ConformanceReport } from "@sparqkit/conformance";
import { validatePlan, type Plan } from "@sparqkit/quantizer";
import { checkDocument, type DocumentKind, type Documents } from "@sparqkit/schemas";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { CostDocument } from "../src/complexity/document.ts";
import type { InspectDocument } from "../src/inspect/document.ts";
import { CALIBRATED, folderOf, ordinary, ORDINARY, run, tinyFile } from "./cli.ts";

/** Run a command and read the document it prints, or the one it writes. */
async function documentOf(args: readonly string[], files: Record<string, Uint8Array | string>, written?: string): Promise<unknown> {
  const cwd = folderOf(files);
  const { code, stdout, stderr } = await run(args, { cwd });
  expect([code, stderr]).toEqual([0, ""]);
  if (written !== undefined) expect(existsSync(join(cwd, written))).toBe(true);
  return JSON.parse(written === undefined ? stdout : readFileSync(join(cwd, written), "utf8"));
}

const PLAN = ["quantize", "model.onnx", "--calibrate", "train", "--preprocess", "mnist", "--config"];
const openModel = { "model.onnx": tinyFile({ shape: ["N", 3, "height", "width"] }) };

/** A command, the kind of its document, and the file it writes it to, where it does. */
interface Written {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly args: readonly string[];
  readonly files?: Record<string, Uint8Array | string>;
  readonly written?: string;
}

const commands: readonly Written[] = [
  { name: "inspect", kind: "inspect-result", args: ["inspect", "model.onnx", "--json"] },
  { name: "inspect of a model with open shapes", kind: "inspect-result", args: ["inspect", "model.onnx", "--json"], files: openModel },
  { name: "eval of fp32 alone", kind: "eval-result", args: [...ORDINARY, "--config", "fp32", "--json"] },
  {
    name: "eval",
    kind: "eval-result",
    args: [...CALIBRATED, "--config", "fp32,a8w8,4b-5opt", "--exclude", "head", "-o", "eval.json", "--quiet"],
    written: "eval.json",
  },
  { name: "eval, shuffled", kind: "eval-result", args: [...CALIBRATED, "--config", "a4w8,3b-6opt-trim-novs", "--shuffle", "--seed", "7", "--json"] },
  { name: "eval --resume", kind: "eval-state", args: [...CALIBRATED, "--config", "fp32,4b-5opt", "--resume", "state.json"], written: "state.json" },
  { name: "quantize", kind: "plan", args: [...PLAN, "4b-3opt-trim"] },
  {
    name: "quantize, plain and shuffled",
    kind: "plan",
    args: [...PLAN, "a4w8", "--shuffle", "--seed", "7", "-o", "plan.json", "--quiet"],
    written: "plan.json",
  },
];

const SYNTHESIS = {
  "pe.csv": "weightBits,activationBits,area\n2,2,210\n4,4,530\n8,8,1470\n8,4,880\n16,16,4530\n",
  "arrays.csv": "bops,area\n100,330\n250,570\n750,1420\n2600,4590\n",
};
const ACCELERATOR = ["--hw", "sparq-os", "--config", "4b-5opt"];

const costs: readonly Written[] = [
  { name: "complexity of a model", kind: "cost-result", args: ["complexity", "model.onnx", "-o", "cost.json", "--quiet"], written: "cost.json" },
  { name: "complexity on an accelerator", kind: "cost-result", args: ["complexity", "resnet18", ...ACCELERATOR, "--json", "--quiet"] },
  { name: "complexity --elements", kind: "cost-result", args: ["complexity", "resnet18", "--elements", "683", "--json", "--quiet"] },
  { name: "complexity --element-area", kind: "cost-result", args: ["complexity", "resnet18", "--element-area", "1464", "--json", "--quiet"] },
  {
    name: "complexity --solve",
    kind: "cost-result",
    args: ["complexity", "alexnet", "--solve", "--range", "2..6", "--rate", "99", "-o", "cost.json", "--quiet"],
    written: "cost.json",
  },
  { name: "complexity --fit", kind: "area-model", args: ["complexity", "--fit", "pe.csv", "--json"], files: SYNTHESIS },
  {
    name: "complexity --fit --fit-over bops",
    kind: "area-model",
    args: ["complexity", "--fit", "arrays.csv", "--fit-over", "bops", "-o", "area.json"],
    files: SYNTHESIS,
    written: "area.json",
  },
];

describe("documents of costs", () => {
  it.each(costs)("of $name are valid", async ({ kind, args, files = ordinary(), written }) => {
    expect(checkDocument(kind, await documentOf(args, files, written))).toEqual([]);
  });

  it.each([
    ["pe.csv", "bits"],
    ["arrays.csv", "bops"],
  ])("go round: an area model that --fit wrote from %s over %s is taken by --area-model, and in silicon", async (file, over) => {
    const model = (await documentOf(["complexity", "--fit", file, "--fit-over", over, "-o", "area.json"], SYNTHESIS, "area.json")) as AreaModel;
    const silicon = { ...SILICON["hcm-1mm2"], areaModel: model };
    expect(checkDocument("silicon", silicon)).toEqual([]);
    const files = { "area.json": JSON.stringify(model), "silicon.json": JSON.stringify(silicon) };
    const of = async (...args: string[]): Promise<CostDocument["hardware"]> =>
      ((await documentOf(["complexity", "resnet18", ...args, "--json", "--quiet"], files)) as CostDocument).hardware;
    const own = await of("--area-model", "area.json");
    expect(own).toMatchObject({ peArea: modelArea(model, { weightBits: 8, activationBits: 8 }).area, areaModel: { name: model.name } });
    expect((await of("--hw", "silicon.json")).peArea).toBe(own.peArea);
  });
});

describe("documents of the command line", () => {
  it.each(commands)("of $name are valid", async ({ kind, args, files = ordinary(), written }) => {
    const document = await documentOf(args, files, written);
    expect(checkDocument(kind, document)).toEqual([]);
    if (kind === "plan") expect(validatePlan(document)).toEqual(document);
  });
});

/** Skips, refuses and fails in turn. */
const ADAPTER = `
  const say = (message) => console.log(JSON.stringify(message));
  const result = (_, i) => [{ skipped: "not done" }, { rejected: { code: "INVALID_PARAMETER" } }, { output: { cut: [0, 0] } }, { errored: "on purpose" }][i % 4];
  require("node:readline").createInterface({ input: process.stdin }).on("line", (line) => {
    const { cmd, seq, inputs } = JSON.parse(line);
    if (cmd === "start") say({ protocol: 1, implementation: { name: "turns", version: "1", language: "JavaScript", features: ["pair"], notes: "none" } });
    if (cmd === "run") say({ seq, results: inputs.map(result) });
    if (cmd === "stop") process.exit();
  });`;

describe("reports of conformance", () => {
  it.each([
    ["failing", ADAPTER, 1],
    ["unusable", "process.exit(7)", 3],
  ])("are valid where an implementation is %s", async (verdict, program, exit) => {
    const cwd = folderOf({ "adapter.cjs": program });
    const { code, stdout } = await run(["conform", "--json", "--", process.execPath, "adapter.cjs"], { cwd });
    expect(code).toBe(exit);
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({ verdict });
    expect(checkDocument("conformance-report", report)).toEqual([]);
  });
});

describe("types of valid documents", () => {
  it("are those of the code, both ways", () => {
    expectTypeOf<Documents["plan"]>().toExtend<Plan>();
    expectTypeOf<Plan>().toExtend<Documents["plan"]>();
    expectTypeOf<Documents["inspect-result"]>().toExtend<InspectDocument>();
    expectTypeOf<InspectDocument>().toExtend<Documents["inspect-result"]>();
    expectTypeOf<CostDocument>().toExtend<Documents["cost-result"]>();
    expectTypeOf<Documents["silicon"]>().toExtend<Silicon>();
    expectTypeOf<Silicon>().toExtend<Documents["silicon"]>();
    expectTypeOf<Documents["area-model"]>().toExtend<AreaModel>();
    expectTypeOf<AreaModel>().toExtend<Documents["area-model"]>();
    expectTypeOf<Documents["conformance-report"]>().toExtend<ConformanceReport>();
  });
});

describe("a plan", () => {
  it("is refused by its schema or by its meaning, each for what the other can not see", async () => {
    const plan = (await documentOf([...PLAN, "4b-3opt"], ordinary())) as { layers: [unknown, { activations: { bits: number; extra?: number } }] };
    const meaning = structuredClone(plan);
    meaning.layers[1].activations.bits = 4; // a bit width there can be, but not under SPARQ's windows
    expect(checkDocument("plan", meaning)).toEqual([]);
    expect(() => validatePlan(meaning)).toThrow(/SPARQ windows cut 8-bit activations/);
    const shape = structuredClone(plan);
    shape.layers[1].activations.extra = 1;
    expect(checkDocument("plan", shape)).toEqual([
      { path: "/layers/1/activations/extra", message: 'unknown field "extra"; known are bits, max, scale, signed' },
    ]);
  });
});
