import { describe, expect, it } from "vitest";
import { serve } from "./serve.ts";

const INFO = { name: "mine", version: "1", language: "TypeScript", features: ["window"] };
const operations = {
  window: (_: unknown, input: { readonly [field: string]: unknown }) => {
    if (input.a === 256) throw Object.assign(new Error("too large"), { code: "INVALID_PARAMETER" });
    if (input.a === 257) throw new TypeError("a bug");
    return { cut: input.a as number };
  },
};
const RUN = { cmd: "run", seq: 7, operation: "window", params: {}, inputs: [{ a: 1 }, { a: 256 }, { a: 257 }] };

async function answers(...chunks: (string | Uint8Array)[]): Promise<unknown[]> {
  const lines: string[] = [];
  const input = (async function* () {
    yield* chunks;
  })();
  await serve(INFO, operations, input, (line) => void lines.push(line));
  return lines.map((line) => JSON.parse(line) as unknown);
}

describe("serving operations", () => {
  it("answers start and run, and ends on stop", async () => {
    const lines = [{ cmd: "start", protocol: 1 }, RUN, { cmd: "stop" }, { cmd: "start", protocol: 1 }].map((message) => `${JSON.stringify(message)}\n`);
    expect(await answers(...lines)).toEqual([
      { protocol: 1, implementation: INFO },
      { seq: 7, results: [{ output: { cut: 1 } }, { rejected: { code: "INVALID_PARAMETER" } }, { errored: "TypeError: a bug" }] },
    ]);
  });

  it("takes chunks cut anywhere, inside a character too, and a last line without a line feed", async () => {
    const bytes = new TextEncoder().encode(`\n${JSON.stringify({ ...RUN, operation: "fenêtre" })}`);
    const at = bytes.indexOf(0xc3) + 1;
    expect(await answers(bytes.subarray(0, at), bytes.subarray(at))).toMatchObject([{ results: [{ skipped: "there is no operation fenêtre" }, {}, {}] }]);
  });

  it.each([
    ["a field too many", { ...RUN, more: 1 }, /wrong or missing field more/],
    ["a field too few", { cmd: "run", seq: 1 }, /wrong or missing field operation/],
    ["another protocol", { cmd: "start", protocol: 2 }, /protocol 2/],
    ["an unknown command", { cmd: "pause" }, /without a known cmd/],
    ["what every object has", { cmd: "constructor" }, /without a known cmd/],
  ])("refuses %s", async (_, message, says) => {
    await expect(answers(`${JSON.stringify(message)}\n`)).rejects.toThrow(says);
  });
});
