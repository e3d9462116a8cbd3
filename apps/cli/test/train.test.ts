import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hasPackedWeights } from "@sparqkit/bsq";
import { floatData, floatTensor, model, node, parseModel, serializeModel, valueInfo } from "@sparqkit/onnx";
import { checkDocument } from "@sparqkit/schemas";
import { describe, expect, it } from "vitest";
import type { TrainDocument } from "../src/train/document.ts";
import { folderOf, imagesFile, labelsFile, npy, run, tinyFile } from "./cli.ts";
import { filledFile, inverted, packedFile, school, TRAIN } from "./trainees.ts";

/** The tiny model with an operator that has no gradient. */
const withSine = (): Uint8Array =>
  serializeModel(
    model({
      inputs: [valueInfo("images", "float32", ["N", 3, 8, 8])],
      outputs: [valueInfo("logits", "float32", ["N", 4])],
      nodes: [
        node("Conv", ["images", "w"], ["c"], {}, "conv"),
        node("Sin", ["c"], ["s"], {}, "wave"),
        node("GlobalAveragePool", ["s"], ["m"]),
        node("Flatten", ["m"], ["logits"]),
      ],
      initializers: { w: floatTensor([4, 3, 3, 3], new Float32Array(108).fill(0.1)) },
    }),
  );

describe("sparqkit train", () => {
  it("learns, says a line for each epoch, and writes a model that eval finds as good", async () => {
    const cwd = folderOf(school());
    const { code, stdout, stderr } = await run([...TRAIN, "--json", "--log", "log.json", "-o", "out.onnx"], { cwd });
    expect(code).toBe(0);
    expect(stderr.match(/^train \d\/4: loss [\d.]+, training [\d.]+ %, test [\d.]+ %, rate [\de.-]+, [\d.]+ s$/gm)).toHaveLength(4);
    const document = JSON.parse(stdout) as TrainDocument;
    expect(checkDocument("train-result", document)).toEqual([]);
    expect(JSON.parse(readFileSync(join(cwd, "log.json"), "utf8"))).toEqual(document);
    const { before, after } = document.accuracies;
    expect(after!).toBeGreaterThan(before! + 10);
    expect(after).toBe(document.training.best!.top1);
    expect(document.training.log.at(-1)!.loss).toBeLessThan(document.training.log[0]!.loss);
    expect(document.output.bytes).toBe(readFileSync(join(cwd, "out.onnx")).length);
    expect(readdirSync(cwd).toSorted()).toEqual(["log.json", "model.onnx", "out.onnx", "test", "train"]); // no checkpoint is left

    const evaluated = await run(["eval", "out.onnx", "--data", "test", "--preprocess", "mnist", "--config", "fp32", "--json"], { cwd });
    expect(JSON.parse(evaluated.stdout).results[0].top1).toBe(after);
  });

  it("comes to the same bytes when it is interrupted and called again", { timeout: 60_000 }, async () => {
    const [whole, parts] = [folderOf(school(256)), folderOf(school(256))];
    const command = [...TRAIN, "--epochs", "30", "-o", "out.onnx"];
    expect((await run(command, { cwd: whole })).code).toBe(0);
    const stopped = await run(command, {
      cwd: parts,
      started: (child) => {
        let seen = "";
        child.stderr!.on("data", (text: string) => {
          if (seen.includes("train 3/30")) return;
          seen += text;
          if (seen.includes("train 3/30")) child.kill("SIGINT");
        });
      },
    });
    expect(stopped.code).toBe(130);
    expect(stopped.stderr).toMatch(/note: train was stopped in epoch \d+ of 30 and saved in out\.onnx\.checkpoint; give the same command again to continue/);
    expect(existsSync(join(parts, "out.onnx"))).toBe(false);
    const resumed = await run(command, { cwd: parts });
    expect(resumed.code).toBe(0);
    expect(resumed.stderr).toMatch(/note: train: continuing from out\.onnx\.checkpoint/);
    expect(resumed.stderr).not.toMatch(/^train 1\/30/m);
    expect(readFileSync(join(parts, "out.onnx")).equals(readFileSync(join(whole, "out.onnx")))).toBe(true);
  });

  it("names operators without a gradient before it looks at images", async () => {
    const cwd = folderOf({ "model.onnx": withSine() });
    const { code, stderr } = await run([...TRAIN, "-o", "out.onnx"], { cwd }); // there are no images
    expect(code).toBe(3);
    expect(stderr).toMatch(/^sparqkit: model\.onnx: Cannot differentiate the model: Sin "wave"/m);
  });

  it.each([
    ["absent data", ["--data", "none"], 3, /none: .*no such file/i],
    ["another number of labels", ["--labels", "few.npy"], 3, /few\.npy: 5 labels for 64 images/],
    ["classes the model does not have", ["--labels", "many.npy"], 3, /label .*4|class/],
    ["images that are no bytes", ["--data", "floats.npy", "--labels", "train/labels.npy"], 3, /floats\.npy: holds images of floating-point numbers/],
    ["a loss that is no number", ["--lr", "1e30"], 3, /model\.onnx: train diverged in epoch 1 of 4.*Give the command with a lower --lr/],
    ["fewer images than a batch", ["--limit", "8"], 2, /a batch is 16 images, and there are 8/],
    ["a batch that shards can not share", ["--shards", "3"], 2, /--batch 16 can not be cut into 3/],
    ["steps without milestones", ["--schedule", "step"], 2, /--milestones/],
    ["a checkpoint that must be there", ["--resume", "always"], 3, /checkpoint.*does not exist/],
    ["an output that is an input", ["-o", "model.onnx"], 2, /would overwrite/],
  ] as const)("explains %s", async (_name, more, expected, message) => {
    const files = school();
    const cwd = folderOf({
      ...files,
      "few.npy": labelsFile(5),
      "many.npy": labelsFile(64, 9),
      "floats.npy": npy(new Float32Array(64 * 192).fill(0.5), [64, 8, 8, 3]),
      "other.npy": imagesFile(4),
    });
    const { code, stderr, stdout } = await run([...TRAIN, "-o", "out.onnx", ...more], { cwd });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/This is a bug/);
    expect(code).toBe(expected);
    expect(stdout).toBe("");
    expect(readFileSync(join(cwd, "model.onnx")).equals(Buffer.from(files["model.onnx"]!))).toBe(true);
    expect(existsSync(join(cwd, "out.onnx"))).toBe(false);
  });

  it("refuses the checkpoint of another run, and keeps it", async () => {
    const cwd = folderOf(school());
    const command = [...TRAIN, "--checkpoint", "state", "-o", "out.onnx"];
    expect((await run(command, { cwd })).code).toBe(0);
    const before = readFileSync(join(cwd, "state"));
    const other = await run([...command, "--seed", "9"], { cwd });
    expect(other.code).toBe(3);
    expect(other.stderr).toMatch(/state: is of another run, whose seed was 0, and this one has 9\. .*--resume never/);
    expect(other.stderr).not.toMatch(/continuing from/);
    const slower = await run([...command, "--momentum", "0.8"], { cwd });
    expect([slower.code, slower.stderr]).toEqual([3, expect.stringMatching(/state: is of another run, whose momentum was 0\.9, and this one has 0\.8\. .*--resume never/)]); // prettier-ignore
    expect(readFileSync(join(cwd, "state")).equals(before)).toBe(true);
    writeFileSync(join(cwd, "state"), before.subarray(0, 500));
    const damaged = await run(command, { cwd });
    expect([damaged.code, damaged.stderr]).toEqual([3, expect.stringMatching(/state: the file is cut off/)]);
  });

  it("refuses the checkpoint of a run that was tested with other images, if their labels are the same", async () => {
    const files = school();
    const cwd = folderOf({ ...files, "inverted/images.npy": inverted(files["test/images.npy"]!), "inverted/labels.npy": files["test/labels.npy"]! });
    const command = [...TRAIN, "--epochs", "1", "--checkpoint", "state", "-o", "out.onnx"];
    expect((await run(command, { cwd })).code).toBe(0);
    const other = await run([...command, "--test", "inverted"], { cwd });
    expect([other.code, other.stderr]).toEqual([3, expect.stringMatching(/state: is of another run, whose test\.sha256 was "/)]);
    expect((await run(command, { cwd })).stderr).toMatch(/note: train: continuing from state/);
  });

  it.skipIf(!existsSync("/proc/self"))("refuses places that nothing can be written to before it looks at images", async () => {
    const cwd = folderOf({ "model.onnx": tinyFile() }); // there are no images
    for (const more of [
      ["-o", "/proc/out.onnx"],
      ["-o", "out.onnx", "--log", "/proc/log.json"],
    ]) {
      const { code, stderr } = await run([...TRAIN, "--checkpoint", "state", ...more], { cwd });
      expect([code, stderr]).toEqual([3, expect.stringMatching(/^sparqkit: \/proc\/(out\.onnx|log\.json): /)]);
    }
  });

  it("says that packed weights become float32", async () => {
    const cwd = folderOf({ ...school(), "model.onnx": packedFile() });
    const { code, stderr } = await run([...TRAIN, "--epochs", "1", "-o", "out.onnx"], { cwd });
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^note: model\.onnx has packed weights: they are trained, and written, as float32$/m)]);
    expect(hasPackedWeights(parseModel(readFileSync(join(cwd, "out.onnx"))))).toBe(false);
  });

  it("starts with another rate when the first diverged", async () => {
    const cwd = folderOf(school());
    const command = [...TRAIN, "-o", "out.onnx"];
    expect((await run([...command, "--lr", "1e30"], { cwd })).code).toBe(3);
    expect(existsSync(join(cwd, "out.onnx.checkpoint"))).toBe(false);
    expect((await run(command, { cwd })).code).toBe(0);
  });

  it("keeps the epochs before it diverged, and says what to do with them", async () => {
    const cwd = folderOf(school());
    const command = [...TRAIN, "-o", "out.onnx"];
    const rising = await run([...command, "--schedule", "step", "--milestones", "2", "--gamma", "1e30"], { cwd });
    expect([rising.code, rising.stderr]).toEqual([3, expect.stringMatching(/train diverged in epoch 3 of 4.*Remove out\.onnx\.checkpoint, whose state leads here again, and give the command with a lower --lr/)]); // prettier-ignore
    rmSync(join(cwd, "out.onnx.checkpoint"));
    expect((await run(command, { cwd })).code).toBe(0);
  });

  it("writes weights that the model made by filling a shape", async () => {
    const cwd = folderOf({ ...school(), "model.onnx": filledFile() });
    const { code, stderr } = await run([...TRAIN, "--epochs", "1", "-o", "out.onnx"], { cwd });
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    const weights = floatData(parseModel(readFileSync(join(cwd, "out.onnx"))).graph.initializers.get("w2")!);
    expect(new Set(weights).size).toBeGreaterThan(8);
  });

  it.skipIf(!existsSync("/dev/full"))("loses nothing where the disk is full", async () => {
    const cwd = folderOf(school());
    const full = await run([...TRAIN, "--checkpoint", "state", "-o", "/dev/full"], { cwd });
    expect([full.code, full.stderr]).toEqual([3, expect.stringMatching(/\/dev\/full: no space left on the device/)]);
    const again = await run([...TRAIN, "--checkpoint", "state", "-o", "out.onnx"], { cwd });
    expect(again.code).toBe(0);
    expect(again.stderr).not.toMatch(/^train \d/m); // all epochs were done
    expect(existsSync(join(cwd, "out.onnx"))).toBe(true);
    const checkpoint = await run([...TRAIN, "--checkpoint", "/dev/full/state", "-o", "late.onnx"], { cwd });
    expect([checkpoint.code, checkpoint.stderr]).toEqual([3, expect.stringMatching(/\/dev\/full\/state/)]);
  });
});
