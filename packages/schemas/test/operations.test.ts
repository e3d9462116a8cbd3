/** The schemas against the text they belong to: spec/operations.md, read as a table. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkInput, checkOutput, checkParams } from "../src/index.ts";

type Schema = {
  readonly properties?: Record<string, Schema>;
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly $defs?: Record<string, Schema>;
};

const spec = (file: string): string => readFileSync(new URL(`../../../spec/${file}`, import.meta.url), "utf8");
const schema = (name: string): Schema => JSON.parse(spec(`schemas/${name}.schema.json`)) as Schema;
const operations = schema("operations").$defs!;
const values = schema("values").$defs!;
const text = spec("operations.md");

/** Rows of the table under a heading, as cells. */
function rows(heading: string): string[][] {
  const section = text.split(`## ${heading}`)[1]!.split("\n## ")[0]!;
  const lines = section.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** Names in a cell: those in backticks that are fields and not values, with the rule's and the set's written out. */
function fields(cell: string): string[] {
  if (cell === "`{}`") return [];
  const names = cell.replaceAll(/`"[^`]*`|`\{[^`]*`|\(`cut` = .*?\)/g, "").match(/`[A-Za-z][A-Za-z0-9]*`/g);
  const named = (names ?? []).map((name) => name.slice(1, -1));
  const words = [
    /\brule\b/.test(cell) ? ["set", "rounding", "share"] : [],
    /\bset\b/.test(cell) ? ["set"] : [],
    /\brounding\b/.test(cell) ? ["rounding"] : [],
  ].flat();
  return [...new Set([...words, ...named])].toSorted();
}

const fieldsOf = (part: Schema): string[] => Object.keys((part.$ref ? values[part.$ref.split("/").at(-1)!]! : part).properties ?? {}).toSorted();

const at = (problems: readonly { readonly path: string }[]): string[] => problems.map(({ path }) => path);

const table = rows("Operations by feature");

describe("the schemas of operations", () => {
  it("are those of the table, in its order", () => {
    expect(table.length).toBeGreaterThan(30);
    expect(Object.keys(operations)).toEqual(table.map(([name]) => name!.replaceAll("`", "")));
    expect(values["operation"]!.enum).toEqual(Object.keys(operations));
    expect(values["feature"]!.enum).toEqual([...new Set(Object.keys(operations).map((name) => name.split(".")[0]))]);
  });

  it("know the closed list of errors", () => {
    expect(values["errorCode"]!.enum).toEqual(rows("Errors").map(([code]) => code!.replaceAll("`", "")));
  });

  it.each(table)("%s has the params, input and output of the table", (name, params, input, output) => {
    const own = name!.replaceAll("`", "");
    const { properties } = operations[own]!;
    expect(fieldsOf(properties!["params"]!)).toEqual(fields(params!));
    const as = /^as `(.*)`$/.exec(input!);
    const asked = as ? fieldsOf(operations[as[1]!]!.properties!["input"]!) : fields(input!);
    expect(fieldsOf(properties!["input"]!)).toEqual(asked);
    expect(fieldsOf(properties!["output"]!)).toEqual(own === "dot.pairs" ? ["dot"] : fields(output!));
  });

  it("have a branch each in the schema of vector files", () => {
    const branches = (schema("vectors") as unknown as { allOf: { if: { properties: { operation: { const: string } } } }[] }).allOf;
    expect(branches.map((branch) => branch.if.properties.operation.const)).toEqual(Object.keys(operations));
    for (const [index, name] of Object.keys(operations).entries()) {
      const references = JSON.stringify(branches[index]).match(/operations\.schema\.json#[^"]*/g)!;
      const part = (which: string): string => `operations.schema.json#/$defs/${name}/properties/${which}`;
      expect(new Set(references)).toEqual(new Set(["params", "input", "output"].map(part)));
      expect(references).toHaveLength(4); // expected and the alternatives' expected
    }
  });

  it("take what the vectors and the protocol show", () => {
    const rule = { set: { bits: 4, shifts: [0, 1, 2, 3, 4] }, rounding: "round", share: true };
    expect(checkParams("pair", rule)).toEqual([]);
    expect(checkInput("pair", { a: [300, 1] })).toEqual([]); // a wrong value is for the implementation to reject
    expect(checkOutput("pair", { cut: [27, 0] })).toEqual([]);
    expect(checkOutput("quantize.scale", { scale: "0x3FC00000" })).toEqual([]); // either case
    expect(checkOutput("dot.gemm", { product: { dtype: "int32", shape: [1, 1], hex: "0A00000b" } })).toEqual([]);
  });

  it("refuse another type, dtype, rank, length and field", () => {
    expect(at(checkOutput("pair", { cut: [27] }))).toEqual(["/cut"]);
    expect(at(checkOutput("pair", { cut: [27, 0.5] }))).toEqual(["/cut/1"]);
    expect(at(checkOutput("pair", { cut: [27, "0"] }))).toEqual(["/cut/1"]);
    expect(at(checkOutput("pair", { cut: [27, 2 ** 53] }))).toEqual(["/cut/1"]);
    expect(at(checkOutput("pair", { cut: [27, 0], time: 1 }))).toEqual(["/time"]);
    expect(at(checkOutput("pair", null))).toEqual([""]);
    expect(at(checkOutput("dot.gemm", { product: { dtype: "uint8", shape: [1], hex: "0 " } }))).toEqual(["/product/dtype", "/product/shape", "/product/hex"]);
    expect(at(checkOutput("quantize.scale", { scale: "0x3fc0000" }))).toEqual(["/scale"]);
    expect(at(checkInput("window.table", { a: 1 }))).toEqual(["/a"]);
    expect(checkOutput("constructor", {})).toEqual([{ path: "", message: 'there is no operation "constructor"' }]);
  });
});
