import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CALIBRATED, folderOf, imagesFile, labelsFile, listing, npy, ordinary, ORDINARY, run, tinyFile } from "./cli.ts";

interface Bad {
  readonly what: string;
  readonly args?: readonly string[];
  readonly files?: Record<string, Uint8Array | string>;
  readonly code: 2 | 3;
  readonly says: RegExp;
}

const FP32 = [...ORDINARY, "--config", "fp32"];
const nan = (weights: Float32Array): Float32Array => weights.map((value, index) => (index === 5 ? NaN : value));
const flipped = tinyFile().map((byte, index) => (index === 40 ? byte ^ 0xff : byte));

const BAD: readonly Bad[] = [
  { what: "a model that is missing", args: ["inspect", "none.onnx"], code: 3, says: /none\.onnx: no such file or folder\. Check the path/ },
  { what: "a truncated model", files: { "model.onnx": tinyFile().subarray(0, 1500) }, code: 3, says: /model\.onnx: .* Export or download the model again/ },
  { what: "a mutated model", files: { "model.onnx": flipped }, code: 3, says: /model\.onnx: / },
  { what: "an empty model", files: { "model.onnx": "" }, code: 3, says: /model\.onnx: .*the file is empty/ },
  { what: "a text as a model", files: { "model.onnx": "# Not a model\n" }, code: 3, says: /model\.onnx: .*no ONNX model/ },
  { what: "a folder as a model", args: ["inspect", "test"], code: 3, says: /test: is a folder\. Name the \.onnx file/ },
  { what: "NaN weights", files: { "model.onnx": tinyFile({ weights: nan }) }, code: 3, says: /model\.onnx: .*"w2".*element 5 is NaN or infinite/ },
  { what: "an operator set that is too old", files: { "model.onnx": tinyFile({ opset: 6 }) }, code: 3, says: /opset 6; opset 7 or newer is needed/ },
  { what: "a model without images", files: { "model.onnx": tinyFile({ shape: ["N", 192] }) }, code: 3, says: /model\.onnx: .*four dimensions/ },
  { what: "a shape that fits no convolution", files: { "model.onnx": tinyFile({ shape: ["N", 5, 8, 8] }) }, code: 3, says: /model\.onnx: .*Conv/ },
  { what: "images of another size", files: { "test/images.npy": imagesFile(48, 9, 9) }, code: 3, says: /9 x 9 pixels, and the model's input is 8 x 8/ },
  { what: "labels that are missing", args: [...FP32, "--data", "train"], code: 3, says: /train: the data set has no labels.*--labels/ },
  { what: "a label no class has", files: { "test/labels.npy": labelsFile(48, 5) }, code: 3, says: /has label 4, and the model has 4 classes/ },
  { what: "fewer labels than images", files: { "test/labels.npy": labelsFile(47) }, code: 3, says: /47 labels for 48 images/ },
  { what: "truncated images", files: { "test/images.npy": imagesFile(48).subarray(0, 999) }, code: 3, says: /images\.npy: 999 bytes, where shape/ },
  { what: "an unreadable image", args: [...FP32, "--data", "photos"], files: { "photos/0/a.png": "\x89PNG no picture" }, code: 3, says: /a\.png/ },
  { what: "NaN pixels", files: { "test/images.npy": npy(new Float32Array(48 * 192).fill(NaN), [48, 8, 8, 3]) }, code: 3, says: /image \d+ holds NaN/ },
  { what: "data that is missing", args: [...FP32, "--data", "none"], code: 3, says: /none: / },
  { what: "more calibration images than there are", args: [...CALIBRATED, "--calibration-images", "99"], code: 3, says: /99 images .* it holds 32/ },
  { what: "a pattern no layer matches", args: [...CALIBRATED, "--layers", "third*"], code: 3, says: /no layer matches "third\*"/ },
  { what: "nothing to quantize", args: [...CALIBRATED, "--exclude", "second"], code: 3, says: /no layer of this model can be quantized/ },
  {
    what: "a broken preprocessing document",
    args: [...FP32, "--preprocess", "p.json"],
    files: { "p.json": '{"mean": "x"}' },
    code: 3,
    says: /p\.json: mean is a list/,
  },
  { what: "an output folder that is missing", args: [...FP32, "-o", "none/result.json"], code: 3, says: /none\/result\.json: no such file or folder/ },
  { what: "a folder as output", args: [...FP32, "-o", "train"], code: 3, says: /train: is a folder/ },
  { what: "an output that is the model", args: [...FP32, "-o", "model.onnx"], code: 2, says: /would overwrite/ },
  { what: "two outputs of one name", args: [...FP32, "-o", "a.json", "--logits", "./a.json"], code: 2, says: /would overwrite/ },
  {
    what: "an unknown configuration",
    args: [...ORDINARY, "--config", "fp32,5b-5opt"],
    code: 2,
    says: /unknown configuration "5b-5opt": 5opt has 4-bit windows/,
  },
  { what: "no calibration images", args: ORDINARY, code: 2, says: /needs calibration images\. Name them with --calibrate/ },
  { what: "an unknown preset", args: [...ORDINARY, "--config", "fp32", "--preprocess", "cifar11"], code: 2, says: /there is no preset cifar11/ },
  { what: "an unknown format", args: [...FP32, "--format", "tar"], code: 2, says: /there is no data format tar/ },
  { what: "a bad number", args: [...FP32, "--limit", "1.5"], code: 2, says: /'1\.5' is invalid\. It is a whole number of at least 1/ },
  { what: "an unknown option", args: [...FP32, "--fast"], code: 2, says: /unknown option '--fast'/ },
  { what: "an unknown command", args: ["evaluate"], code: 2, says: /unknown command 'evaluate'/ },
  { what: "the integer engine", args: [...FP32, "--engine", "integer"], code: 2, says: /not available yet/ },
  {
    what: "an export",
    args: ["quantize", "model.onnx", "--calibrate", "train", "--config", "a8w8", "--export", "x.onnx"],
    code: 2,
    says: /--export is not available yet/,
  },
  { what: "an assertion about what is not evaluated", args: [...FP32, "--assert", "a8w8.top1 > 1"], code: 2, says: /speaks of a8w8, which is not evaluated/ },
  { what: "--seed without --shuffle", args: [...CALIBRATED, "--seed", "1"], code: 2, says: /--seed does nothing without --shuffle/ },
];

describe("bad input", () => {
  it.concurrent.each(BAD)("refuses $what", async ({ args = FP32, files = {}, code, says }) => {
    const cwd = folderOf({ ...ordinary(), ...files });
    const before = listing(cwd);
    const outcome = await run(args, { cwd });
    expect(outcome.stderr).toMatch(says);
    expect(outcome.stderr).toMatch(/^(note: .*\n)*sparqkit: /);
    expect(outcome.stderr).not.toContain("This is a bug");
    expect(outcome).toMatchObject({ code, stdout: "" });
    expect(listing(cwd)).toEqual(before);
  });

  it("refuses an empty folder of images", async () => {
    const cwd = folderOf(ordinary());
    mkdirSync(join(cwd, "empty"));
    expect(await run([...FP32, "--data", "empty"], { cwd })).toMatchObject({
      code: 3,
      stdout: "",
      stderr: expect.stringContaining("empty: the folder is empty"),
    });
  });

  it("reads weights beside the model, and none that a link leads away to", async () => {
    const cwd = folderOf(ordinary());
    const outside = folderOf({ "weights.bin": new Uint8Array(432) });
    writeFileSync(join(cwd, "external.onnx"), externalModel());
    const missing = await run(["inspect", "external.onnx"], { cwd });
    expect(missing).toMatchObject({ code: 3, stderr: expect.stringContaining("weights.bin: no such file or folder") });
    symlinkSync(join(outside, "weights.bin"), join(cwd, "weights.bin"));
    const linked = await run(["inspect", "external.onnx"], { cwd });
    expect(linked).toMatchObject({ code: 3, stderr: expect.stringContaining("weights outside the model's folder are not read") });
    const own = folderOf({ "external.onnx": externalModel(), "weights.bin": new Uint8Array(432) });
    expect(await run(["inspect", "external.onnx"], { cwd: own })).toMatchObject({ code: 0, stderr: "" });
  });
});

describe("a full disk", () => {
  it.skipIf(!existsSync("/dev/full")).each([["-o"], ["--logits"], ["--report"]])("is reported for %s", async (option) => {
    const cwd = folderOf(ordinary());
    const before = listing(cwd);
    const { code, stderr } = await run([...FP32, option, "/dev/full"], { cwd });
    expect(stderr).toMatch(/^sparqkit: \/dev\/full: no space left on the device\. Free some space/);
    expect(code).toBe(3);
    expect(listing(cwd)).toEqual(before);
  });

  it.skipIf(process.platform === "win32")("leaves nothing half written, and the file that was there as it was", async () => {
    const cwd = folderOf({ ...ordinary(6000), "logits.npy": "what was there" }); // 96,128 bytes of logits
    const before = listing(cwd);
    const { code, stderr } = await run([...FP32, "--logits", "logits.npy"], { cwd, through: ["sh", "-c", 'ulimit -f 64; exec "$@"', "sh"] });
    expect(stderr).toMatch(/^sparqkit: logits\.npy: (the file would become too large|no space left)/);
    expect(code).toBe(3);
    expect(listing(cwd)).toEqual(before);
  });

  it.skipIf(!existsSync("/dev/full"))("is reported for standard output, where files are written all the same", async () => {
    const cwd = folderOf(ordinary());
    const { code, stderr } = await run([...FP32, "-o", "result.json"], { cwd, through: ["sh", "-c", 'exec "$@" > /dev/full', "sh"] });
    expect(stderr).toMatch(/^sparqkit: standard output: no space left/);
    expect(code).toBe(3);
    expect(existsSync(join(cwd, "result.json"))).toBe(true);
  });
});

/** A protocol buffer field: bytes, or an integer below 128. */
const field = (number: number, value: string | number | Uint8Array): Buffer => {
  if (typeof value === "number") return Buffer.from([number << 3, value]);
  const bytes = Buffer.from(value);
  const length = bytes.length < 128 ? [bytes.length] : [(bytes.length & 127) | 128, bytes.length >> 7];
  return Buffer.concat([Buffer.from([(number << 3) | 2, ...length]), bytes]);
};

const message = (...fields: Buffer[]): Buffer => Buffer.concat(fields);

/** One convolution whose weights are in weights.bin, by the field numbers of onnx.proto. */
function externalModel(): Uint8Array {
  const value = (name: string, dims: readonly number[]): Buffer => {
    const shape = message(...dims.map((dim) => field(1, field(1, dim))));
    return message(field(1, name), field(2, field(1, message(field(1, 1), field(2, shape)))));
  };
  const location = message(field(1, "location"), field(2, "weights.bin"));
  const weights = message(...[4, 3, 3, 3].map((dim) => field(1, dim)), field(2, 1), field(8, "w"), field(13, location), field(14, 1));
  const conv = message(field(1, "x"), field(1, "w"), field(2, "y"), field(4, "Conv"));
  const graph = message(field(1, conv), field(2, "g"), field(5, weights), field(11, value("x", [1, 3, 8, 8])), field(12, value("y", [1, 4, 6, 6])));
  return message(field(1, 8), field(7, graph), field(8, field(2, 17)));
}
