/**
 * `--resume`: finished configurations in a JSON file, so that an interrupted evaluation continues where it stopped.
 *
 * The file belongs to one model, one data set and one set of options; anything else would mix results that can not be compared.
 * @module
 */
import { createHash } from "node:crypto";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { EvaluationResult } from "@sparqkit/runner";
import { checkDocument } from "@sparqkit/schemas";
import { InputError } from "../errors.ts";
import { explainSystemError } from "../files/system-errors.ts";
import { writeOutput } from "../files/write.ts";
import { calibrationFacts } from "./document.ts";
import type { Evaluation } from "./evaluate-all.ts";

const SCHEMA = "sparqkit/eval-state@1";

interface State {
  readonly schema: typeof SCHEMA;
  /** SHA-256 of `facts`. */
  readonly key: string;
  /** What the results depend on. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly results: readonly EvaluationResult[];
}

/** Results that outlive an interruption. */
export interface Checkpoint {
  readonly finished: ReadonlyMap<string, EvaluationResult>;
  /** Keep one more result. */
  save(result: EvaluationResult): Promise<void>;
}

/**
 * Open or begin a checkpoint.
 *
 * @throws InputError where the file is none, or belongs to another model, data set or set of options
 */
export async function openCheckpoint(path: string, evaluation: Evaluation): Promise<Checkpoint> {
  const facts = await factsOf(evaluation);
  const key = createHash("sha256").update(JSON.stringify(facts)).digest("hex");
  const finished = new Map((await read(path, key, facts)).map((result) => [result.config, result]));
  return {
    finished,
    async save(result) {
      finished.set(result.config, result);
      const state: State = { schema: SCHEMA, key, facts, results: [...finished.values()] };
      await writeOutput(path, `${JSON.stringify(state, null, 2)}\n`);
    },
  };
}

async function factsOf(evaluation: Evaluation): Promise<Record<string, unknown>> {
  const { subject, test, calibration, images, batch, threads } = evaluation;
  return {
    model: subject.sha256,
    data: await dataFacts(test),
    "number of images": images,
    batch,
    threads,
    preprocess: test.preprocess,
    engine: "exact",
    ...(calibration === null
      ? {}
      : {
          "calibration images": await dataFacts(calibration.pixels),
          calibration: calibrationFacts(evaluation),
          layers: calibration.options.selection ?? {},
        }),
  };
}

async function dataFacts({ dataset: { path, format, length, labels } }: Evaluation["test"]): Promise<unknown> {
  const digest =
    labels &&
    createHash("sha256")
      .update(new Uint8Array(labels.buffer, labels.byteOffset, labels.byteLength))
      .digest("hex");
  return { path: await realpath(path), format, length, labels: digest, files: await filesDigest(path) };
}

/** Names, sizes and times of the files of a data set: whether it is still the same, without reading it all again. */
async function filesDigest(path: string): Promise<string> {
  const hash = createHash("sha256");
  const names = (await stat(path)).isDirectory() ? (await readdir(path, { recursive: true })).toSorted() : [""];
  for (const name of names) {
    const { size, mtimeMs } = await stat(join(path, name));
    hash.update(`${name}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

async function read(path: string, key: string, facts: Readonly<Record<string, unknown>>): Promise<readonly EvaluationResult[]> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw explainSystemError(error, path);
  }
  const state = parse(text, path);
  if (state.key === key) return state.results;
  const differing = [...new Set([...Object.keys(state.facts), ...Object.keys(facts)])].filter(
    (name) => JSON.stringify(state.facts[name]) !== JSON.stringify(facts[name]),
  );
  throw new InputError(
    "RESUME_MISMATCH",
    path,
    `was begun with different settings: ${differing.join(", ") || "state"}`,
    "Run with the same model, data and options, or name another file with --resume",
  );
}

function parse(text: string, path: string): State {
  let state: unknown;
  try {
    state = JSON.parse(text);
  } catch {
    throw invalid(path, "is not JSON");
  }
  const [problem] = checkDocument("eval-state", state);
  if (problem === undefined) return state as State;
  throw invalid(path, `is not the state of an evaluation (${SCHEMA}): ${problem.path || "the document"} ${problem.message}`);
}

const invalid = (path: string, problem: string): InputError =>
  new InputError("RESUME_INVALID", path, problem, "Name the file of an evaluation with --resume, or delete it to begin again");
