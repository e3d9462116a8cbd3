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
/** Problems after which a list is not looked at any further: an answer of 64 MiB may hold millions. */
const ENOUGH = 20;

interface Schema {
  readonly $id: string;
  readonly $defs?: Readonly<Record<string, unknown>>;
}

/** The generated files by name. */
export function generate(): Readonly<Record<string, string>> {
  const schemas = readdirSync(SCHEMAS)
    .filter((name) => name.endsWith(".schema.json"))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(new URL(name, SCHEMAS), "utf8")) as Schema);
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
    "validators.js": bounded(standalone.default(ajv, exported)),
    "validators.d.ts": [
      HEADER,
      'import type { Validate } from "../validate.ts";',
      ...Object.keys(exported).map((name) => `export const ${name}: Validate;`),
      "",
    ].join("\n"),
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
import * as validators from "./validators.js";

/** What a document can be. */
export type DocumentKind = ${kinds.map((kind) => JSON.stringify(kind)).join(" | ")};

/** An operation by name. */
export type OperationName = ${operations.map((name) => JSON.stringify(name)).join(" | ")};

export const documents: Readonly<Record<DocumentKind, Validate>> = {
${kinds.map((kind) => `  ${JSON.stringify(kind)}: validators.${identifier(kind)},`).join("\n")}
};

export const operations: Readonly<Record<OperationName, { readonly params: Validate; readonly input: Validate; readonly output: Validate }>> = {
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

/** ajv finds all errors or one; this stops every loop over data once there are enough of them. It never makes anything valid: errors are only counted, and some are there. */
function bounded(code: string): string {
  const counted = code
    .replaceAll(/if\(vErrors === null\)\{\nvErrors = \[(err\d+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g, "(vErrors ??= []).push($1);")
    .replaceAll(
      /for\(let (i\d+)=0; \1<(len\d+); \1\+\+\)\{/g,
      (_, index: string, length: string) => `for(let ${index}=0; ${index}<${length} && errors<${ENOUGH}; ${index}++){`,
    )
    .replaceAll(/for\(const (key\d+) in (data\d*)\)\{/g, (loop) => `${loop}\nif(errors>=${ENOUGH}) break;`);
  const loops = counted.match(/\bfor\s*\(/g)?.length ?? 0;
  const limits = counted.match(/errors(<|>=)20/g)?.length ?? 0;
  if (loops !== limits) throw new Error(`${loops} loops, ${limits} limits: ajv's code has another form now`);
  if (/\brequire\(|\bimport\b/.test(counted)) throw new Error("the code needs something of ajv's at run time: avoid that keyword");
  return `${HEADER}\n${counted}`;
}

if (process.argv[1] === import.meta.filename) {
  for (const [name, text] of Object.entries(generate())) writeFileSync(new URL(name, GENERATED), text);
}
