import { InvalidModel } from "@sparqkit/onnx";
import { UnknownConfiguration } from "@sparqkit/quantizer";
import { DataError } from "@sparqkit/runner";
import { expect, it } from "vitest";
import { AssertionFailed, exitCodeOf, InputError, Interrupted, UsageError } from "./errors.ts";

it.each([
  [new AssertionFailed(["a > b"]), 1],
  [new UsageError("a problem", "A remedy"), 2],
  [new UnknownConfiguration("5b-5opt"), 2],
  [new InputError("ENOENT", "p", "a problem", "A remedy"), 3],
  [new DataError("DATA_EMPTY", { path: "p", problem: "x", remedy: "y" }), 3],
  [new InvalidModel("truncated", "model", "why"), 3],
  [new Interrupted("SIGINT"), 130],
  [new Interrupted("SIGTERM"), 143],
  [new TypeError("x is not a function"), null],
  [Object.assign(new TypeError("bad"), { code: "ERR_INVALID_ARG_TYPE" }), null],
  ["a string", null],
])("%s means exit code %s", (error, code) => {
  expect(exitCodeOf(error)).toBe(code);
});
