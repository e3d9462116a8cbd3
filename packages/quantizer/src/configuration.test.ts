import { InvalidWindowSet, W2_7OPT, W3_6OPT, W4_2OPT, W4_3OPT, W4_5OPT } from "@sparqkit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseConfiguration, UnknownConfiguration, type SparqConfiguration } from "./index.ts";

describe("parseConfiguration", () => {
  it("reads fp32 and every uniform width", () => {
    expect(parseConfiguration("fp32")).toEqual({ kind: "fp32", name: "fp32" });
    for (let a = 1; a <= 8; a++)
      for (let w = 2; w <= 8; w++) expect(parseConfiguration(`a${a}w${w}`)).toEqual({ kind: "uniform", name: `a${a}w${w}`, activationBits: a, weightBits: w });
  });

  it.each([
    ["4b-5opt", W4_5OPT],
    ["4b-3opt", W4_3OPT],
    ["4b-2opt", W4_2OPT],
    ["3b-6opt", W3_6OPT],
    ["2b-7opt", W2_7OPT],
  ] as const)("reads %s, rounding and sharing unless told otherwise", (name, window) => {
    expect(parseConfiguration(name)).toEqual({ kind: "sparq", name: `${name}-round`, window, rounding: "round", share: true, sparse24: false });
  });

  it("reads every combination of suffixes, and spells the rounding out in the full name", () => {
    for (const rounding of ["", "-round", "-trim"])
      for (const novs of ["", "-novs"])
        for (const stc of ["", "-stc"]) {
          const read = parseConfiguration(`4b-5opt${rounding}${novs}${stc}`) as SparqConfiguration;
          expect(read.name).toBe(`4b-5opt${rounding || "-round"}${novs}${stc}`);
          expect([read.rounding, read.share, read.sparse24]).toEqual([rounding === "-trim" ? "trim" : "round", novs === "", stc !== ""]);
          expect(parseConfiguration(read.name)).toEqual(read);
        }
  });

  it.each(["4b-5opt-novs-trim", "4b-5opt-stc-novs", "4b-5opt-stc-round", "4b-5opt-novs-novs", "4b-5opt-round-trim"])(
    "refuses suffixes out of order: %s",
    (name) => expect(() => parseConfiguration(name)).toThrow(UnknownConfiguration),
  );

  it("reads a custom window set from its shifts", () => {
    const read = parseConfiguration("4b-s0.2.4-trim-novs") as SparqConfiguration;
    expect(read).toMatchObject({ name: "4b-s0.2.4-trim-novs", rounding: "trim", share: false });
    expect(read.window).toEqual({ bits: 4, shifts: [0, 2, 4] });
    expect((parseConfiguration("5b-s0.1.3") as SparqConfiguration).window).toEqual({ bits: 5, shifts: [0, 1, 3] });
  });

  it.each([
    ["4b-s0.2", "windows reach up to bit 5"],
    ["4b-s0.5", "above the 8-bit activation"],
    ["4b-s2.0.4", "ascending"],
    ["4b-s0.0.4", "ascending"],
    ["3b-5opt", "5opt has 4-bit windows, not 3"],
    ["4b-6opt", "6opt has 3-bit windows, not 4"],
  ])("says what is wrong with %s", (name, why) => {
    try {
      parseConfiguration(name);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(UnknownConfiguration);
      expect(error).not.toBeInstanceOf(InvalidWindowSet);
      expect(error).toMatchObject({ code: "UNKNOWN_CONFIGURATION", configuration: name });
      expect((error as Error).message).toContain(why);
    }
  });

  it.each([
    "",
    "FP32",
    "a0w8",
    "a9w8",
    "a8w1",
    "a8w9",
    "a8",
    "w8",
    "a8w8-trim",
    "4b",
    "4b-",
    "9b-5opt",
    "0b-5opt",
    "4b-s",
    "4b-s0..4",
    "4b-s0.2.4.",
    "4b-s-1.4",
    "4b-toString",
    "4b-5opt ",
    " 4b-5opt",
    "4b-5opt\n",
    "a8w8\n",
  ])("refuses %j and lists the forms", (name) => expect(() => parseConfiguration(name)).toThrow(/a<X>w<Y>.*4b-5opt/s));

  it("either reads a name, or throws UnknownConfiguration", () => {
    const piece = fc.constantFrom(
      "fp32",
      "a8",
      "w8",
      "4b",
      "3b",
      "-",
      "5opt",
      "6opt",
      "s0",
      ".",
      "2",
      "4",
      "-round",
      "-trim",
      "-novs",
      "-stc",
      "constructor",
      "€",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        try {
          expect(parseConfiguration(pieces.join("")).kind).toMatch(/fp32|uniform|sparq/);
        } catch (error) {
          expect(error).toBeInstanceOf(UnknownConfiguration);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
