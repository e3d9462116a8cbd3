/**
 * Compile spec/schemas ahead of time to src/gen, so that validating needs neither ajv nor `eval` at run time. The same bytes every time.
 *
 *     node packages/schemas/scripts/generate.ts
 *
 * @module
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { bounded, trimmed } from "./trim.ts";
import { typesOf, type Schema } from "./types.ts";

const SCHEMAS = new URL("../../../spec/schemas/", import.meta.url);
const GENERATED = new URL("../src/gen/", import.meta.url);

/** Where a kind of document's schema is, if not in the file of its name. */
const ELSEWHERE: Readonly<Record<string, readonly [kind: string, reference: string][]>> = {
  "protocol.schema.json": [
    ["protocol-request", "#/$defs/request"],
    ["protocol-response", "#/$defs/response"],
    ["protocol-started", "#/$defs/started"],
    ["protocol-results", "#/$defs/results"],
  ],
};
/** Schemas that others refer to and that describe no document themselves. */
const LIBRARIES: ReadonlySet<string> = new Set(["operations.schema.json", "values.schema.json"]);
const PARTS = { params: "Params", input: "Input", output: "Output" } as const;

/** The generated files by name. */
export function generate(): Readonly<Record<string, string>> {
  const schemas = readdirSync(SCHEMAS)
    .filter((name) => name.endsWith(".schema.json"))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(new URL(name, SCHEMAS), "utf8")) as Schema & { readonly $id: string });
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    verbose: true,
    messages: false,
    validateFormats: false,
    unicodeRegExp: false,
    inlineRefs: false,
    schemas,
    code: { source: true, esm: true, lines: true },
  });
  const kinds = schemas
    .filter(({ $id }) => !LIBRARIES.has($id))
    .flatMap(({ $id }) => (ELSEWHERE[$id] ?? [[$id.replace(".schema.json", ""), "#"]]).map(([kind, reference]) => [kind, $id + reference] as const));
  const operations = Object.keys(schemas.find(({ $id }) => $id === "operations.schema.json")!.$defs!);
  const exported: Record<string, string> = {};
  for (const [kind, reference] of kinds) exported[identifier(kind)] = reference;
  for (const name of operations) {
    for (const [part, suffix] of Object.entries(PARTS)) exported[identifier(name) + suffix] = `operations.schema.json#/$defs/${name}/properties/${part}`;
  }
  return {
    "validators.js": `${HEADER}\n${bounded(trimmed(standalone.default(ajv, exported)))}`,
    "validators.d.ts": [
      HEADER,
      'import type { Validate } from "../validate.ts";',
      ...Object.keys(exported).map((name) => `export const ${name}: Validate;`),
      "",
    ].join("\n"),
    "types.ts": `${HEADER}\n\n${typesOf(
      schemas.filter(({ $id }) => $id !== "operations.schema.json"),
      kinds,
    )}`,
    "tables.ts": tables(
      kinds.map(([kind]) => kind),
      operations,
    ),
  };
}

const HEADER = "// Made by scripts/generate.ts from spec/schemas; not to be edited.";

/** The validators by kind and by operation. */
function tables(kinds: readonly string[], operations: readonly string[]): string {
  return `${HEADER}
import type { Validate } from "../validate.ts";
import type { Documents, Operation } from "./types.ts";
import * as validators from "./validators.js";

/** What a document can be. */
export type DocumentKind = keyof Documents;

export const documents: Readonly<Record<DocumentKind, Validate>> = {
${kinds.map((kind) => `  ${JSON.stringify(kind)}: validators.${identifier(kind)},`).join("\n")}
};

export const operations: Readonly<Record<Operation, { readonly params: Validate; readonly input: Validate; readonly output: Validate }>> = {
${operations
  .map((name) => {
    const own = Object.entries(PARTS).map(([part, suffix]) => `${part}: validators.${identifier(name)}${suffix}`);
    return `  ${JSON.stringify(name)}: { ${own.join(", ")} },`;
  })
  .join("\n")}
};
`;
}

/** pair.table is pairTable, eval-result is evalResult. */
function identifier(name: string): string {
  return name.replaceAll(/[.-](.)/g, (_, letter: string) => letter.toUpperCase());
}

if (process.argv[1] === import.meta.filename) {
  for (const [name, text] of Object.entries(generate())) writeFileSync(new URL(name, GENERATED), text);
}
