/** The adapters as programs, and the kernels behind one of them on every input of the corpus. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { SparqkitError } from "@sparqkit/core";
import { operations, writeTensor, type JsonObject, type Operations } from "@sparqkit/operations";
import { describe, expect, it } from "vitest";
import { kernelOperations } from "./kernel-operations.ts";

interface VectorFile {
  readonly operation: string;
  readonly groups: readonly { readonly params: JsonObject; readonly tests: readonly { readonly id: string; readonly input: JsonObject }[] }[];
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../vectors/${path}`, import.meta.url), "utf8"));
const { files } = read("manifest.json") as { files: { path: string; operation: string }[] };

function answer(implementation: Operations, operation: string, params: JsonObject, input: JsonObject): unknown {
  try {
    return implementation[operation]!(params, input);
  } catch (error) {
    if (error instanceof SparqkitError) return error.code;
    throw error;
  }
}

describe("the kernels", () => {
  it.each(files.filter(({ operation }) => operation in kernelOperations))("answer as core does on $path", ({ path }) => {
    const { operation, groups } = read(path) as VectorFile;
    const different = groups.flatMap(({ params, tests }) =>
      tests.filter(({ input }) => {
        const [ours, core] = [kernelOperations, operations].map((one) => JSON.stringify(answer(one, operation, params, input)));
        return ours !== core;
      }),
    );
    expect(different.map(({ id }) => id)).toEqual([]);
  });

  it("hand out what is too large for their float32 as integers", () => {
    const geometry = { channels: 1202, height: 1, width: 2, filters: 4, kernel: [1, 1], strides: [1, 1], pads: [0, 0, 0, 0], dilations: [1, 1], group: 2 };
    const activations = { dtype: "uint8", shape: [1202, 1, 2], hex: "fffd".repeat(1202) };
    const weights = { dtype: "int8", shape: [4, 601, 1, 1], hex: ["7f", "81", "7d", "7b"].map((byte) => byte.repeat(601)).join("") };
    const params = { set: { bits: 8, shifts: [0] }, rounding: "trim", share: true, sparse: false };
    const output = Int32Array.of(255 * 127, 253 * 127, -255 * 127, -253 * 127, 255 * 125, 253 * 125, 255 * 123, 253 * 123).map((product) => 601 * product);
    expect(kernelOperations["im2col.convolution"]!(params, { geometry, activations, weights })).toEqual({ output: writeTensor("int32", [4, 1, 2], output) });
  });
});

describe.each(["core.ts", "wasm.ts"])("the adapter %s", (program) => {
  const talk = (...lines: string[]) => {
    const { stdout, stderr, status } = spawnSync("node", ["--conditions=sparqkit-source", new URL(program, import.meta.url).pathname], {
      input: lines.map((line) => `${line}\n`).join(""),
      encoding: "utf8",
      timeout: 30_000,
    });
    return { answers: stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line)), stderr, status }; // prettier-ignore
  };
  const start = '{"cmd":"start","protocol":1}';

  it("answers, rejects, skips what it does not know, and ends at stop", () => {
    const params = '{"set":{"bits":4,"shifts":[0,1,2,3,4]},"rounding":"round","share":true}';
    const { answers, status } = talk(
      start,
      "",
      `{"cmd":"run","seq":7,"operation":"pair","params":${params},"inputs":[{"a":[127,1]},{"a":[300,1]}]}`,
      `{"cmd":"run","seq":8,"operation":"pear","params":{},"inputs":[{}]}`,
      '{"cmd":"stop"}',
      start,
    );
    expect(answers).toEqual([
      { protocol: 1, implementation: expect.objectContaining({ version: "1.0.0", features: expect.arrayContaining(["window", "pair", "dot"]) }) },
      { seq: 7, results: [{ output: { cut: [120, 1] } }, { rejected: { code: "INVALID_PARAMETER" } }] },
      { seq: 8, results: [{ skipped: "there is no operation pear" }] },
    ]);
    expect(status).toBe(0);
  });

  it("ends with an error on a message with an unknown field", () => {
    const { answers, stderr, status } = talk('{"cmd":"start","protocol":1,"color":"red"}');
    expect(answers).toEqual([]);
    expect(stderr).toContain("color");
    expect(status).not.toBe(0);
  });
});
