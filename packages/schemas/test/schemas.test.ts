/** The schemas themselves: a plain subset of JSON Schema 2020-12 in which every object is closed and every field explained. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Schema = Readonly<Record<string, unknown>>;

const FOLDER = new URL("../../../spec/schemas/", import.meta.url);
const files = readdirSync(FOLDER).toSorted();
const read = (file: string): Schema => JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as Schema;
const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null && !Array.isArray(value);

const PLAIN = new Set(
  "$schema $id $ref $defs title description type const enum properties required additionalProperties propertyNames minProperties maxProperties items prefixItems minItems maxItems minimum maximum exclusiveMinimum pattern if then else allOf anyOf".split(
    " ",
  ),
);
/** Inside a condition a schema repeats a part of one that is closed and explained elsewhere. */
const CONDITIONS = new Set(["if", "then", "else", "allOf"]);

interface Place {
  readonly at: string;
  readonly schema: Schema;
  readonly conditional: boolean;
  readonly field: boolean;
}

/** Every schema inside a schema. */
function* places(schema: Schema, at: string, conditional = false, field = false): Generator<Place> {
  yield { at, schema, conditional, field };
  for (const [keyword, value] of Object.entries(schema)) {
    const inner = conditional || CONDITIONS.has(keyword);
    if (keyword === "properties" || keyword === "$defs") {
      for (const [name, part] of Object.entries(value as Schema)) if (isSchema(part)) yield* places(part, `${at}/${keyword}/${name}`, inner, true);
    } else if (Array.isArray(value)) {
      for (const [index, part] of value.entries()) if (isSchema(part)) yield* places(part, `${at}/${keyword}/${index}`, inner);
    } else if (isSchema(value)) yield* places(value, `${at}/${keyword}`, inner);
  }
}

const everywhere = files.flatMap((file) => [...places(read(file), `${file}#`)]);

function target(reference: string, from: string): unknown {
  const [file, pointer] = reference.split("#") as [string, string];
  let value: unknown = read(file === "" ? from : file);
  for (const step of pointer.split("/").slice(1)) value = (value as Schema)[step];
  return value;
}

describe("the schemas", () => {
  it("say what they are, under their own file's name", () => {
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const schema = read(file);
      expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", $id: file, title: expect.stringMatching(/^[A-Z]/) });
      expect(schema["description"], file).toMatch(/\.$/);
    }
  });

  it("use a plain subset that every validator has", () => {
    const other = everywhere.flatMap(({ at, schema }) =>
      Object.keys(schema)
        .filter((keyword) => !PLAIN.has(keyword))
        .map((keyword) => `${at}: ${keyword}`),
    );
    expect(other).toEqual([]);
  });

  it("close every object that names its fields, and no object names a field it does not require or know", () => {
    const open = everywhere.filter(({ schema, conditional }) => !conditional && "properties" in schema && schema["additionalProperties"] !== false);
    // A choice by a field that every one of its branches, closed themselves, has.
    expect(open.map(({ at }) => at)).toEqual(["hardware.schema.json#/properties/unit", "plan.schema.json#/$defs/layer", "protocol.schema.json#/$defs/request"]);
    for (const { at, schema } of everywhere) {
      const known = Object.keys((schema["properties"] ?? {}) as Schema);
      for (const name of (schema["required"] ?? []) as string[]) expect(known, at).toContain(name);
    }
  });

  it("explain every field and definition, by themselves or by what they refer to", () => {
    for (const { at, schema, field, conditional } of everywhere) {
      if (!field || conditional) continue;
      const reference = schema["$ref"];
      const explained = schema["description"] ?? (typeof reference === "string" ? (target(reference, at.split("#")[0]!) as Schema)["description"] : undefined);
      if (!/#\/\$defs\/[^/]+\/properties\/(params|input|output)$/.test(at)) expect(explained, at).toMatch(/\w/);
    }
  });

  it("refer to what is there", () => {
    const references = everywhere.filter(({ schema }) => "$ref" in schema);
    expect(references.length).toBeGreaterThan(300);
    for (const { at, schema } of references) expect(target(schema["$ref"] as string, at.split("#")[0]!), at).toBeDefined();
  });
});
