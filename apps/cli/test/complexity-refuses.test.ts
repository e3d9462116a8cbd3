/** What `sparqkit complexity` refuses: wrong usage with exit code 2, bad input with 3, each named. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { CommanderError } from "commander";
import { floatTensor, model, node, serializeModel, valueInfo } from "@sparqkit/onnx";
import { describe, expect, it } from "vitest";
import { exitCodeOf, EXIT } from "../src/errors.ts";
import { explainSystemError } from "../src/files/system-errors.ts";
import { createProgram } from "../src/program.ts";
import { folderOf, run } from "./cli.ts";

/** What the program says and exits with, in this process: one for each would take a quarter of a second. */
async function refusal(args: readonly string[]): Promise<{ readonly exit: number | null; readonly message: string }> {
  const program = createProgram(new AbortController().signal);
  for (const command of program.commands) command.configureOutput({ writeErr: () => undefined });
  try {
    await program.parseAsync(["node", "sparqkit", "complexity", ...args, "--quiet"]);
  } catch (thrown) {
    const error = explainSystemError(thrown) as Error;
    return { exit: error instanceof CommanderError ? EXIT.usage : exitCodeOf(error), message: error.message };
  }
  throw new Error("it was not refused");
}

/** A fully connected layer over a sum so long that no count of it is exact. */
const HUGE = "huge, 94906267, 94906267, 2\n";
const computed = (): Uint8Array =>
  serializeModel(
    model({
      inputs: [valueInfo("images", "float32", [1, 3, 8, 8])],
      outputs: [valueInfo("y", "float32", null)],
      nodes: [node("Mul", ["w", "s"], ["v"]), node("Add", ["images", "images"], ["twice"]), node("Conv", ["twice", "images"], ["y"], {}, "self")],
      initializers: { w: floatTensor([1], new Float32Array(1)), s: floatTensor([1], new Float32Array(1)) },
    }),
  );

const SILICON = {
  schema: "sparqkit/silicon@1",
  name: "mine",
  description: "",
  areaMm2: 1,
  clockMHz: 800,
  element: "auto",
  memory: "DDR4-2400",
  localKiB: null,
};

const LAYOUT = { ...SILICON, name: "layout", element: { weightBits: 32, activationBits: 32 } };

describe("complexity refuses", () => {
  it.each([
    [2, "no network is named", []],
    [2, "'8' is invalid. It is weights/activations from 1 to 32 bits, as in 8/4, or fp32", ["resnet18", "--bits", "8"]],
    [2, "'0/8' is invalid", ["resnet18", "--bits", "0/8"]],
    [2, "'33/8' is invalid", ["resnet18", "--bits", "33/8"]],
    [2, "'=4/4' is invalid. There is no pattern", ["resnet18", "--bits", "=4/4"]],
    [2, "--bits gives 2 widths to all layers", ["resnet18", "--bits", "8/8", "--bits", "4/4"]],
    [3, 'no layer matches "layer9.*"', ["resnet18", "--bits", "layer9.*=4/4"]],
    [3, 'no layer matches "x"', ["resnet18", "--density", "x=0.5"]],
    [2, "'1.5' is invalid. It is the part of the weights that is kept", ["resnet18", "--density", "1.5"]],
    [2, "resnet18 is built in without weights that could be counted", ["resnet18", "--density", "measured"]],
    [3, "net.csv: states no sparsity", ["net.csv", "--density", "measured"]],
    [2, 'unknown configuration "5b-5opt"', ["resnet18", "--config", "5b-5opt"]],
    [2, "--bits and --config both say how wide layers are", ["resnet18", "--bits", "8/8", "--config", "a8w8"]],
    [2, "--layers and --exclude are about what a configuration quantizes", ["resnet18", "--layers", "conv1"]],
    [2, "--rule uniq knows neither pruned weights nor activations that are cut", ["resnet18", "--config", "4b-5opt", "--rule", "uniq"]],
    [2, "'0' is invalid", ["resnet18", "--area", "0"]],
    [2, "'-1' is invalid", ["resnet18", "--area", "-1"]],
    [2, "'0' is invalid", ["resnet18", "--clock", "0"]],
    [2, "there is no memory DDR9. Name DDR3-1600, DDR3-1866, DDR4-2400, ", ["resnet18", "--memory", "DDR9"]],
    [2, "there is no memory 0. Name ", ["resnet18", "--memory", "0"]],
    [2, "'none' is invalid", ["resnet18", "--local", "none"]],
    [2, "'16..2' is invalid. It is two widths from 1 to 32, the lesser first", ["resnet18", "--solve", "--range", "16..2"]],
    [2, "--rate is about --solve", ["resnet18", "--rate", "30"]],
    [2, "'0' is invalid", ["resnet18", "--solve", "--rate", "0"]],
    [2, "--solve fills silicon with elements, and sparq-os has its elements already", ["resnet18", "--solve", "--hw", "sparq-os"]],
    [2, "--area is about silicon to fill with elements, and tpu-16 has", ["resnet18", "--hw", "tpu-16", "--area", "2"]],
    [2, "--elements is about silicon to fill with elements, and tpu-16 has", ["resnet18", "--hw", "tpu-16", "--elements", "9"]],
    [2, "--element-area is about silicon to fill", ["resnet18", "--hw", "tpu-16", "--element-area", "9"]],
    [2, "'0' is invalid. It is a whole number of at least 1", ["resnet18", "--elements", "0"]],
    [2, "'60.5' is invalid", ["resnet18", "--elements", "60.5"]],
    [2, "'0' is invalid", ["resnet18", "--element-area", "0"]],
    [2, "--elements and --area-model both say how large elements are", ["resnet18", "--elements", "60", "--area-model", "bits"]],
    [2, "--element-area and --area-model both say", ["resnet18", "--element-area", "60", "--area-model", "bits"]],
    [2, "--solve tries elements of other widths, and a layout's figures are of one", ["resnet18", "--elements", "60", "--solve"]],
    [2, "--solve tries elements of other widths", ["resnet18", "--hw", "layout.json", "--solve"]],
    [2, "--area is other silicon than that of layout, whose layout holds 60 elements", ["resnet18", "--hw", "layout.json", "--area", "2"]],
    [3, "/elements is 61, more than the 60 of 16500 um2 (/elementAreaUm2) that 1 mm2 hold", ["resnet18", "--elements", "61", "--element-area", "16500"]],
    [3, "expected at least the 2000000 um2 of one element", ["resnet18", "--element-area", "2e6"]],
    [3, 'auto.json: not a valid silicon document: /element is "auto" beside /elements', ["resnet18", "--hw", "auto.json"]],
    [3, "both.json: not a valid silicon document: /areaModel stands beside /elementAreaUm2", ["resnet18", "--hw", "both.json"]],
    [3, "many.json: not a valid silicon document: /elements is 100, more than the 60", ["resnet18", "--hw", "many.json"]],
    [3, "half.json: not a valid silicon document: /elements is 0.5, not an integer from 1 to 2^53 - 1", ["resnet18", "--hw", "half.json"]],
    [3, 'sparq-os: its elements multiply integers of 8 bits, and layer "conv1" is 16/8 bits wide', ["resnet18", "--bits", "16/8", "--hw", "sparq-os"]],
    [3, "hold no element of 8/8 bits: expected at least the 1467.5", ["resnet18", "--area", "0.0014"]],
    [3, "hold no element of 9 to 10 bits", ["resnet18", "--area", "0.0015", "--solve", "--range", "9..10"]],
    [3, 'resnet18: Layer "conv1" has weights of 8 bits, the elements of four multiply 4', ["resnet18", "--hw", "four.json"]],
    [3, 'whole: its elements multiply integers of 32/32 bits, and layer "conv1" is in float', ["resnet18", "--bits", "fp32", "--hw", "whole.json"]],
    [3, "hcm-1mm2, area by ", ["resnet18", "--bits", "5/5", "--area-model", "dips.json"]],
    [3, "at 5/5 bits (bits 5) /coefficients give -10 um2, not an area above 0", ["resnet18", "--bits", "5/5", "--area-model", "dips.json"]],
    [2, '--rule uniq counts weights from 2 bits on, and those of layer "conv1" have 1', ["resnet18", "--rule", "uniq", "--bits", "1/4"]],
    [2, "--rule uniq counts weights from 2 bits on, and --range has none", ["resnet18", "--rule", "uniq", "--solve", "--range", "1..1"]],
    [3, "flat.csv, line 5: expected at least two different areas, not 100 um2 in every row", ["--fit", "flat.csv"]],
    [3, 'comma.csv, line 2: column "area" is "100,5", expected a decimal point', ["--fit", "comma.csv"]],
    [3, "nowhere.json: is neither a file nor a preset. The presets are hcm-1mm2, sparq-os, ", ["resnet18", "--hw", "nowhere.json"]],
    [3, "broken.json: is not JSON", ["resnet18", "--hw", "broken.json"]],
    [3, 'plan.json: has the schema "sparqkit/plan@1", not sparqkit/silicon@1 or sparqkit/hardware@1', ["resnet18", "--hw", "plan.json"]],
    [3, "list.json: has no schema, not sparqkit/silicon@1", ["resnet18", "--hw", "list.json"]],
    [3, "zero.json: not a valid silicon document: /areaMm2 is 0, not a number above 0", ["resnet18", "--hw", "zero.json"]],
    [3, "slow.json: not a valid silicon document: /clockMHz is 0, not a number from 0.001", ["resnet18", "--hw", "slow.json"]],
    [3, '/memory is "DDR4-2401", not an object, or one of DDR3-1600, ', ["resnet18", "--hw", "memory.json"]],
    [3, "list.json: not a valid area model document", ["resnet18", "--area-model", "list.json"]],
    [3, "bytes: is neither a file nor bits or bops", ["resnet18", "--area-model", "bytes"]],
    [3, 'plan.json: not a valid plan document: the document has no field "model"', ["resnet18", "--plan", "plan.json"]],
    [3, 'other.json: plans a layer "elsewhere" that resnet18 does not have', ["resnet18", "--plan", "other.json"]],
    [3, "list.json: not a valid eval-result document", ["resnet18", "--solve", "--accuracy", "list.json"]],
    [3, "none.onnx: no such file", ["none.onnx"]],
    [3, "resnet50: is neither a file nor a network that is built in", ["resnet50"]],
    [3, 'zeros.csv: line 1, M: "0" is not a whole number', ["zeros.csv"]],
    [3, "huge.csv: line 1, multiply-accumulates: ", ["huge.csv"]],
    [3, 'net.csv: The multiply-accumulates of layer "b"', ["net.csv", "--batch", "65536"]],
    [2, "net.csv would overwrite another file of this run", ["net.csv", "-o", "net.csv"]],
    [2, "out would overwrite another file of this run", ["resnet18", "--csv", "out", "--report", "out"]],
    [3, "none/out.json: no such file or folder", ["resnet18", "-o", "none/out.json"]],
    [3, "net.csv: is a file, and a folder is needed", ["resnet18", "--plots", "net.csv"]],
    [2, "--fit is about synthesis results, and resnet18 is named as well", ["resnet18", "--fit", "good.csv"]],
    [2, "--area-model is about networks", ["--fit", "good.csv", "--area-model", "bits"]],
    [2, "--elements is about networks", ["--fit", "good.csv", "--elements", "60"]],
    [2, "--element-area is about networks", ["--fit", "good.csv", "--element-area", "60"]],
    [2, "--rate is about networks", ["--fit", "good.csv", "--rate", "60"]],
    [2, "--rule is about networks", ["--fit", "good.csv", "--rule", "uniq"]],
    [2, "good.csv would overwrite", ["--fit", "good.csv", "--report", "good.csv"]],
    [2, "out would overwrite", ["--fit", "good.csv", "-o", "out", "--report", "out"]],
    [3, "steep.csv: not a valid area model document: /coefficients/1 is ", ["--fit", "steep.csv", "--fit-over", "bops"]],
    [2, "--fit-over is about --fit", ["resnet18", "--fit-over", "bits"]],
    [2, "good.csv would overwrite", ["--fit", "good.csv", "-o", "good.csv"]],
    [3, "none.csv: no such file", ["--fit", "none.csv"]],
    [3, 'text.csv, line 3: column "area" is "n/a"', ["--fit", "text.csv"]],
    [3, 'minus.csv, line 2: column "area" is "-5"', ["--fit", "minus.csv"]],
    [3, "few.csv, line 4: expected at least 4 rows to fit degree 2 over bits, not 3", ["--fit", "few.csv"]],
  ])("with %i: %s", async (exit, message, args) => {
    const cwd = folderOf({
      "net.csv": "a, 3, 4, 6\nb, 524288, 524288, 16384\n",
      "zeros.csv": "a, 0, 4, 6\n",
      "huge.csv": HUGE,
      "broken.json": "{",
      "list.json": "[]",
      "plan.json": JSON.stringify({ schema: "sparqkit/plan@1" }),
      "other.json": JSON.stringify({
        schema: "sparqkit/plan@1",
        model: { name: "net.onnx", sha256: "0".repeat(64) },
        config: "a8w8",
        calibration: null,
        layers: [{ name: "elsewhere", kind: "conv", status: "float", reason: "excluded", detail: "excluded by name" }],
        normalizations: [],
      }),
      "four.json": JSON.stringify({ ...SILICON, name: "four", element: { weightBits: 4, activationBits: 4 } }),
      "whole.json": JSON.stringify({ ...SILICON, name: "whole", element: { weightBits: 32, activationBits: 32 } }),
      "dips.json": JSON.stringify({ schema: "sparqkit/area-model@1", name: "dips", source: "invented", verified: false, over: "bits", coefficients: [90, -40, 4], range: [2, 16], r2: null, points: null, multipliers: 9 }), // prettier-ignore
      "flat.csv": "bits,area\n2,100\n4,100\n8,100\n16,100\n",
      "comma.csv": "bits;area\n2;100,5\n",
      "zero.json": JSON.stringify({ ...SILICON, areaMm2: 0 }),
      "layout.json": JSON.stringify({ ...LAYOUT, elements: 60 }),
      "auto.json": JSON.stringify({ ...SILICON, elements: 60 }),
      "both.json": JSON.stringify({ ...LAYOUT, elementAreaUm2: 16_500, areaModel: "28nm-bits" }),
      "many.json": JSON.stringify({ ...LAYOUT, elementAreaUm2: 16_500, elements: 100 }),
      "half.json": JSON.stringify({ ...LAYOUT, elements: 0.5 }),
      "steep.csv": "bops,area\n1e-10,1e14\n2e-10,2e14\n3e-10,3.1e14\n",
      "slow.json": JSON.stringify({ ...SILICON, clockMHz: 0 }),
      "memory.json": JSON.stringify({ ...SILICON, memory: "DDR4-2401" }),
      "good.csv": "bits,area\n2,100\n4,200\n8,500\n16,1500\n",
      "text.csv": "bits,area\n2,100\n4,n/a\n",
      "minus.csv": "bits,area\n2,-5\n",
      "few.csv": "bits,area\n2,100\n4,200\n8,500\n",
    });
    const before = readdirSync(cwd).toSorted();
    const refused = await refusal(args.map((arg) => (/\w\.(csv|json|onnx)$|^out$/.test(arg) ? join(cwd, arg) : arg)));
    expect(refused.message).toContain(message);
    expect(refused.exit).toBe(exit);
    expect(readdirSync(cwd).toSorted()).toEqual(before);
  });

  it("to count weights that the graph computes", async () => {
    const path = join(folderOf({ "model.onnx": computed() }), "model.onnx");
    expect(await refusal([path, "--density", "measured"])).toEqual({
      exit: 3,
      message: expect.stringContaining("model.onnx: has no constant weights to count"),
    });
  });

  it("as a process, with the exit code and nothing on standard output", async () => {
    expect(await run(["complexity", "resnet18", "--memory", "DDR9"])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/^sparqkit: there is no memory DDR9/),
    });
    expect(await run(["complexity", "resnet18", "--area", "0.001"])).toMatchObject({
      code: 3,
      stdout: "",
      stderr: expect.stringMatching(/^sparqkit: hcm-1mm2, 0.001 mm2: /),
    });
  });
});
