import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { serializeModel } from "../src/index.ts";
import { exercise, generateModel, mutateBytes, mutateFields, randomFrom } from "./fuzzing.ts";

const data = process.env["SPARQKIT_DATA"];
if (data === undefined) console.warn("SPARQKIT_DATA is not set: real models are not fuzzed");
const LIMIT_MS = 10_000;

function attempt(name: string, seed: number, bytes: Uint8Array): void {
  const start = performance.now();
  try {
    exercise(bytes);
  } catch (error) {
    throw new Error(`${name}, seed ${seed}`, { cause: error });
  }
  expect(performance.now() - start, `${name}, seed ${seed}`).toBeLessThan(LIMIT_MS);
}

it("4,000 damaged generated models yield typed errors", () => {
  for (let seed = 0; seed < 4000; seed++) {
    const random = randomFrom(50_000 + seed);
    const bytes = serializeModel(generateModel(random));
    attempt("generated", seed, seed % 2 === 0 ? mutateBytes(bytes, random) : mutateFields(bytes, random));
  }
});

describe.skipIf(data === undefined)("real models", () => {
  const folders = data === undefined ? [] : [join(data, "models"), join(data, "models/structure-only")];
  const files = folders
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((file) => file.endsWith(".onnx"))
    .map((file): [string, string] => [basename(file), file]);

  it.each(files)("%s yields typed errors when damaged", (name, file) => {
    const bytes = readFileSync(file);
    const rounds = bytes.length > 2_000_000 ? 12 : 100;
    for (let seed = 0; seed < rounds; seed++) {
      const random = randomFrom(seed);
      attempt(name, seed, seed % 2 === 0 ? mutateBytes(bytes, random) : mutateFields(bytes, random));
    }
  });
});
