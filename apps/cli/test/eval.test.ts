import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npyHeader, parseNpy } from "@sparqkit/runner";
import { describe, expect, it } from "vitest";
import { CALIBRATED, folderOf, labelsFile, ordinary, ORDINARY, run } from "./cli.ts";

describe("sparqkit eval", () => {
  it("prints a table on standard output and notes on standard error", async () => {
    const cwd = folderOf(ordinary());
    const { code, stdout, stderr } = await run([...CALIBRATED, "--config", "fp32,a8w8,4b-5opt"], { cwd });
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toMatch(/^config +top-1 +±SE +top-5 +drop +images\/s$/);
    expect(lines.slice(1).map((line) => line.split(/ +/)[0])).toEqual(["fp32", "a8w8", "4b-5opt-round"]);
    expect(lines.slice(1).every((line) => line.split(/ +/)[3] === "100.00")).toBe(true); // four classes are always among the first five
  });

  it("prints exactly one document under --json, and writes document, logits and report beside it", async () => {
    const cwd = folderOf(ordinary());
    const outputs = ["-o", "result.json", "--logits", "logits.npy", "--report", "report.html"];
    const { code, stdout, stderr } = await run([...CALIBRATED, "--config", "fp32,4b-5opt,3b-6opt-trim-novs", "--limit", "40", "--json", ...outputs], { cwd });
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const document = JSON.parse(stdout);
    expect(document).toMatchObject({
      schema: "sparqkit/eval-result@1",
      model: { name: "model.onnx", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      data: { format: "npy", images: 40 },
      calibration: { images: 32, recalibrate: "moments", scope: "each" },
      engine: "exact",
      threads: 2,
    });
    expect(document.layers.map(({ name, status, reason }: Record<string, string>) => [name, status, reason])).toEqual([
      ["first", "float", "first-layer"],
      ["second", "quantized", undefined],
      ["head", "float", "fully-connected"],
    ]);
    for (const result of document.results) {
      expect(result.top5).toBe(100);
      expect(result.images).toBe(40);
      expect(result.imagesPerSecond).toBeCloseTo(40 / result.seconds, 6);
      expect(result.standardError).toBeCloseTo(Math.sqrt((result.top1 * (100 - result.top1)) / 40), 9);
    }
    expect(JSON.parse(readFileSync(join(cwd, "result.json"), "utf8"))).toEqual(document);
    expect(readFileSync(join(cwd, "report.html"), "utf8")).toContain("4b-5opt-round");
    checkLogits(readFileSync(join(cwd, "logits.npy")), document.results);
  });

  it("needs no calibration images for fp32, and gives the same logits whatever the batch", async () => {
    const cwd = folderOf(ordinary(10));
    const runs = await Promise.all(["3", "32"].map((batch) => run([...ORDINARY, "--config", "fp32", "--batch", batch, "--logits", `${batch}.npy`], { cwd })));
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    const [a, b] = ["3", "32"].map((batch) => parseNpy(readFileSync(join(cwd, `${batch}.npy`))).data as Float32Array) as [Float32Array, Float32Array];
    expect(a.length).toBe(40);
    for (const [i, value] of a.entries()) expect(value).toBeCloseTo(b[i]!, 5);
  });

  it("says which preprocessing it assumes, and asks where there is no usual one", async () => {
    const cwd = folderOf(ordinary());
    const { code, stderr } = await run(["eval", "model.onnx", "--data", "test", "--config", "fp32"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^sparqkit: the model takes images of 3 x 8 x 8, for which there is no usual preprocessing\. Say it with --preprocess/);
  });

  it("says that calibrating on the test images is optimistic", async () => {
    const cwd = folderOf(ordinary());
    const { code, stderr } = await run([...ORDINARY, "--calibrate", "test", "--config", "a8w8"], { cwd });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^note: calibrating on the images that are evaluated/);
  });

  it("exits with 1 where an assertion fails, after printing the results", async () => {
    const cwd = folderOf(ordinary());
    const { code, stdout, stderr } = await run([...ORDINARY, "--config", "fp32", "--json", "--assert", "fp32.images == 48", "--assert", "fp32.top1 > 100.5"], {
      cwd,
    });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).results).toHaveLength(1);
    expect(stderr).toMatch(/^sparqkit: assertion failed: fp32\.top1 > 100\.5, which is [\d.]+ > 100\.5\n$/);
  });
});

describe("sparqkit eval --resume", () => {
  it("skips what is done, and evaluates what is new", async () => {
    const cwd = folderOf(ordinary());
    const first = await run([...CALIBRATED, "--config", "fp32,a8w8", "--resume", "state.json", "--json"], { cwd });
    const second = await run([...CALIBRATED, "--config", "fp32,a8w8,4b-5opt", "--resume", "state.json", "--json"], { cwd });
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(second.stderr).toBe("note: 2 of 3 configurations are done already (state.json)\n");
    const [before, after] = [first, second].map(({ stdout }) => JSON.parse(stdout).results);
    expect(after.slice(0, 2)).toEqual(before); // their measured seconds too: they were not run again
    expect(after[2].config).toBe("4b-5opt-round");
  });

  it("refuses the state of another evaluation, and files that are no state", async () => {
    const cwd = folderOf({ ...ordinary(), "other.json": '{"a":1}' });
    await run([...ORDINARY, "--config", "fp32", "--resume", "state.json"], { cwd });
    const state = readFileSync(join(cwd, "state.json"));
    const fewer = await run([...ORDINARY, "--config", "fp32", "--limit", "8", "--resume", "state.json"], { cwd });
    expect(fewer.code).toBe(3);
    expect(fewer.stderr).toBe(
      "sparqkit: state.json: was begun with different settings: number of images. Run with the same model, data and options, or name another file with --resume.\n",
    );
    expect(readFileSync(join(cwd, "state.json"))).toEqual(state);
    writeFileSync(join(cwd, "test/labels.npy"), labelsFile(48).fill(0, 128)); // other labels, same count
    const relabelled = await run([...ORDINARY, "--config", "fp32", "--resume", "state.json"], { cwd });
    expect([relabelled.code, relabelled.stderr]).toEqual([3, expect.stringContaining("was begun with different settings: data.")]);
    const other = await run([...ORDINARY, "--config", "fp32", "--resume", "other.json"], { cwd });
    expect(other.code).toBe(3);
    expect(other.stderr).toContain("is not the state of an evaluation");
    expect(existsSync(join(cwd, "other.json"))).toBe(true);
  });
});

/** Logits are [configurations, images, classes], and their accuracy is the one printed. */
function checkLogits(bytes: Buffer, results: readonly { top1: number }[]): void {
  expect(bytes.subarray(0, 128)).toEqual(Buffer.from(npyHeader("<f4", [3, 40, 4])));
  const { data } = parseNpy(Uint8Array.from(bytes));
  for (const [c, { top1 }] of results.entries()) {
    let hits = 0;
    for (let image = 0; image < 40; image++) {
      const row = Array.from({ length: 4 }, (_, k) => Number(data[(c * 40 + image) * 4 + k]));
      if (row.indexOf(Math.max(...row)) === image % 4) hits++;
    }
    expect((100 * hits) / 40).toBeCloseTo(top1, 9);
  }
}
