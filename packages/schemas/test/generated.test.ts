import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generate } from "../scripts/generate.ts";
import { bounded, trimmed } from "../scripts/trim.ts";

const GENERATED = new URL("../src/gen/", import.meta.url);

describe("the generated code", () => {
  it("is what the schemas give: run scripts/generate.ts if this fails", () => {
    const made = generate();
    expect(readdirSync(GENERATED).toSorted()).toEqual(Object.keys(made).toSorted());
    for (const [name, text] of Object.entries(made)) expect(readFileSync(new URL(name, GENERATED), "utf8") === text, name).toBe(true);
  });

  it("needs nothing at run time", () => {
    expect(readFileSync(new URL("validators.js", GENERATED), "utf8")).not.toMatch(/^import |\brequire\(|\beval\(|new Function/m);
    expect(JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).dependencies ?? {}).toEqual({});
  });

  it("is refused by the generator where it has a loop without an end, or a part that was to go", () => {
    expect(() => bounded("while(true){}")).toThrow(/1 loops and 0 limits/);
    expect(() => bounded("for(let i0=0; i0<len0; i0++){}")).not.toThrow();
    expect(() => trimmed("const evaluated0 = other;")).toThrow(/evaluated0/);
    expect(() => trimmed('import equal from "ajv/dist/runtime/equal";')).toThrow(/import/);
  });
});
