import type { EvaluationResult } from "@sparqkit/runner";
import { describe, expect, it } from "vitest";
import { checkAssertion, parseAssertion } from "./assertions.ts";

const result = (config: string, top1: number): EvaluationResult => ({
  config,
  images: 1000,
  top1,
  top5: 99,
  standardError: 0.9,
  seconds: 2,
  imagesPerSecond: 500,
});
const RESULTS = [result("fp32", 91.9), result("a8w8", 90.5), result("4b-5opt-round", 89)];
const NAMES = RESULTS.map(({ config }) => config);
const holds = (text: string): boolean => checkAssertion(parseAssertion(text, NAMES), RESULTS).holds;

describe("--assert", () => {
  it.each([
    ["4b-5opt-round.top1>=a8w8.top1-1.5", true],
    ["4b-5opt-round.top1>a8w8.top1-1.5", false],
    ["4b-5opt.top1 >= a8w8.top1 - 1.4", false],
    ["a8w8.top1 + 1.4 == fp32.top1", true],
    ["1.4+a8w8.top1 == fp32.top1", true],
    ["91.9-a8w8.top1 <= 1.41", true],
    ["fp32.imagesPerSecond != 500", false],
    ["-fp32.seconds < -1", true],
    ["fp32.images==1000", true],
    ["0.88 < 4b-5opt.standardError", true],
  ])("reads %s", (text, expected) => {
    expect(holds(text)).toBe(expected);
  });

  it("explains with the values in place", () => {
    const { explained } = checkAssertion(parseAssertion("4b-5opt.top1 >= fp32.top1 - 1", NAMES), RESULTS);
    expect(explained).toBe("4b-5opt.top1 >= fp32.top1 - 1, which is 89 >= 90.9");
  });

  it.each([
    "fp32.top1",
    "fp32.top1 >= ",
    "fp32.top1 >= 1 >= 0",
    "fp32.top2 > 1",
    "fp32 > 1",
    "fp32.top1 fp32.top1 > 1",
    "fp32.top1 * 2 > 1",
    "fp32.top1 > 1e",
    "",
  ])("refuses %j", (text) => {
    expect(() => parseAssertion(text, NAMES)).toThrow(/can not be read/);
  });

  it("refuses configurations that are unknown or not evaluated", () => {
    expect(() => parseAssertion("9b-5opt.top1 > 1", NAMES)).toThrow(/unknown configuration/);
    expect(() => parseAssertion("4b-3opt.top1 > 1", NAMES)).toThrow(/speaks of 4b-3opt-round, which is not evaluated/);
  });
});
