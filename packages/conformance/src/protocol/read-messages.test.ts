import { checkDocument } from "@sparqkit/schemas";
import { describe, expect, it } from "vitest";
import { BrokenProtocol, readAnswers, readStart } from "./read-messages.ts";

const INFO = { name: "mine", version: "1", language: "C", features: ["window"] };
const STARTS: readonly unknown[] = [
  { protocol: 1, implementation: INFO },
  { protocol: 1, implementation: { ...INFO, homepage: "x", notes: "y", features: [] } },
  { protocol: 1, implementation: { ...INFO, colour: "red" } },
  { protocol: 1, implementation: { ...INFO, features: ["windows"] } },
  { protocol: 1, implementation: { ...INFO, features: "window" } },
  { protocol: 1, implementation: { ...INFO, homepage: 5 } },
  { protocol: 1, implementation: { ...INFO, name: "" } },
  { protocol: 1, implementation: [] },
  { protocol: 1 },
  { protocol: "1", implementation: INFO },
  { protocol: 1, implementation: INFO, seq: 0 },
];
const ANSWERS: readonly unknown[] = [
  { seq: 1, results: [{ output: { cut: 1 } }] },
  { seq: 1, results: [{ rejected: { code: "ANY" } }] },
  { seq: 1, results: [{ skipped: "" }] },
  { seq: 1, results: [{ errored: "why" }] },
  { seq: 1, results: [{}] },
  { seq: 1, results: [{ output: [] }] },
  { seq: 1, results: [{ output: {}, errored: "" }] },
  { seq: 1, results: [{ rejected: "ANY" }] },
  { seq: 1, results: [{ rejected: { code: "ANY", why: "" } }] },
  { seq: 1, results: [{ skipped: null }] },
  { seq: 1, results: [{ answer: 1 }] },
  { seq: 1, results: [null] },
  { seq: 1, results: {} },
  { seq: 1, results: [{ output: {} }], time: 1 },
  { seq: "1", results: [{ output: {} }] },
];

const readable = (read: () => unknown): boolean => {
  try {
    read();
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(BrokenProtocol);
    return false;
  }
};

describe("reading messages", () => {
  it.each([...STARTS, ...ANSWERS])("agrees with the schema about %j", (message) => {
    const line = JSON.stringify(message);
    const read = STARTS.includes(message) ? () => readStart(line) : () => readAnswers(line, 1, 1);
    expect(readable(read)).toBe(checkDocument("protocol-response", message).length === 0);
  });

  it("wants the sequence number and as many results as inputs, which no schema can know", () => {
    const line = JSON.stringify(ANSWERS[0]);
    expect(() => readAnswers(line, 2, 1)).toThrow("answered with seq 1 where 2 was asked");
    expect(() => readAnswers(line, 1, 2)).toThrow("answered seq 1 with 1 results for 2 inputs");
  });

  it("shows the beginning of what is no JSON", () => {
    expect(() => readStart(`Traceback ${"x".repeat(500)}`)).toThrow(/^printed a line that is not JSON: "Traceback x{70}…"$/);
  });
});
