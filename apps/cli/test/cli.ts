/** The command line as a process, and small models and images to give it. @module */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { floatTensor, model, node, serializeModel, valueInfo, type Model } from "@sparqkit/onnx";
import { serializeNpy, type NpyData } from "@sparqkit/runner";
import { afterAll } from "vitest";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));
/** Compiled sources, so that not every process compiles them again. */
const CACHE = fileURLToPath(new URL("../node_modules/.cache/node", import.meta.url));

/** Arguments to Node that start the command line. */
const NODE_ARGUMENTS: readonly string[] = ["--conditions=sparqkit-source", MAIN];

/** What a run left. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to start it. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  /** Called with the process as soon as it runs. */
  readonly started?: (process: ChildProcess) => void;
  /** Another program that starts Node with the arguments it is given. */
  readonly through?: readonly [string, ...string[]];
}

/** Run the command line and wait for its end. */
export function run(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const [file, ...rest] = [...(options.through ?? []), process.execPath, ...NODE_ARGUMENTS, ...args] as [string, ...string[]];
  const { FORCE_COLOR: _, ...own } = process.env; // vitest sets it on a terminal
  const env = { ...own, NODE_COMPILE_CACHE: CACHE, ...options.env };
  const child = spawn(file, rest, { cwd: options.cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  options.started?.(child);
  const texts = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) child[name].setEncoding("utf8").on("data", (text: string) => (texts[name] += text));
  return new Promise((resolve, reject) => child.on("error", reject).on("close", (code) => resolve({ code, ...texts })));
}

const folders: string[] = [];
afterAll(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder with these files, removed after all tests of the file. */
export function folderOf(files: Record<string, Uint8Array | string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "sparqkit-cli-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Every file under a folder with its size, to see that nothing changed. */
export function listing(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => `${join(parentPath, name)} ${readFileSync(join(parentPath, name)).length}`).sort();
}

/** Reproducible numbers in [-1, 1): a linear congruential generator. */
function noise(count: number, seed: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

/** How the tiny model differs. */
interface TinyOptions {
  readonly shape?: readonly (number | string)[];
  readonly weights?: (weights: Float32Array) => Float32Array;
  readonly opset?: number;
}

/** Four classes from images of 3 x 8 x 8: two convolutions with ReLU, a global mean, a fully connected layer. */
function tinyModel({ shape = ["N", 3, 8, 8], weights = (same) => same, opset = 17 }: TinyOptions = {}): Model {
  return model({
    inputs: [valueInfo("images", "float32", shape)],
    outputs: [valueInfo("logits", "float32", ["N", 4])],
    nodes: [
      node("Conv", ["images", "w1"], ["c1"], { pads: [1, 1, 1, 1] }, "first"),
      node("Relu", ["c1"], ["r1"]),
      node("Conv", ["r1", "w2", "b2"], ["c2"], { pads: [1, 1, 1, 1] }, "second"),
      node("Relu", ["c2"], ["r2"]),
      node("GlobalAveragePool", ["r2"], ["mean"]),
      node("Flatten", ["mean"], ["flat"]),
      node("Gemm", ["flat", "w3"], ["logits"], { transB: 1 }, "head"),
    ],
    initializers: {
      w1: floatTensor([8, 3, 3, 3], noise(216, 1)),
      w2: floatTensor([8, 8, 3, 3], weights(noise(576, 2))),
      b2: floatTensor([8], noise(8, 3)),
      w3: floatTensor([4, 8], noise(32, 4)),
    },
    opset,
  });
}

/** The tiny model as a file. */
export const tinyFile = (options: TinyOptions = {}): Uint8Array => serializeModel(tinyModel(options));

/** A .npy file. */
export const npy = (data: NpyData, shape: readonly number[]): Uint8Array => serializeNpy(data, shape);

/** `count` images of 8 x 8 x 3 bytes as .npy. */
export const imagesFile = (count: number, seed = 9, side = 8): Uint8Array =>
  npy(
    Uint8Array.from(noise(count * side * side * 3, seed), (value) => 127.5 + 127 * value),
    [count, side, side, 3],
  );

/** Labels 0 to 3 in turn as .npy. */
export const labelsFile = (count: number, classes = 4): Uint8Array =>
  npy(
    Int32Array.from({ length: count }, (_, index) => index % classes),
    [count],
  );

/** The files of an ordinary run: model.onnx, test/ with labels, train/ without. */
export function ordinary(images = 48): Record<string, Uint8Array> {
  return {
    "model.onnx": tinyFile(),
    "test/images.npy": imagesFile(images),
    "test/labels.npy": labelsFile(images),
    "train/images.npy": imagesFile(32, 77),
  };
}

/** The arguments of an ordinary run in its folder. */
export const ORDINARY: readonly string[] = ["eval", "model.onnx", "--data", "test", "--preprocess", "mnist", "--batch", "16", "--threads", "2"];
export const CALIBRATED: readonly string[] = [...ORDINARY, "--calibrate", "train"];
