/**
 * The documents as TypeScript types, from the same schemas as the validators: objects by name, the rest written out.
 * @module
 */

/** The part of JSON Schema that spec/schemas uses. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: boolean | Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly if?: Schema;
  readonly then?: boolean | Schema;
  readonly else?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

const SIMPLE: Readonly<Record<string, string>> = { integer: "number", number: "number", string: "string", boolean: "boolean", null: "null" };
/** Definitions for parts of tests, which have no types here. */
const ONLY_IN_OPERATIONS = /^(tensor-.*|nothing)$/;

/**
 * Types of all definitions and documents; `Documents` has them by kind.
 *
 * @param kinds where each kind's schema is, as `plan.schema.json#`
 */
export function typesOf(schemas: readonly Schema[], kinds: readonly (readonly [kind: string, reference: string])[]): string {
  const named = new Map<string, readonly [name: string, schema: Schema]>();
  const definitions = new Map<string, Schema>();
  for (const schema of schemas) {
    const file = schema.$id!;
    const prefix = file === "values.schema.json" ? "" : pascal(file.replace(".schema.json", ""));
    if (schema.type === "object" || schema.anyOf) named.set(`${file}#`, [pascal(schema.title!), schema]);
    for (const [name, definition] of Object.entries(schema.$defs ?? {})) {
      definitions.set(`${file}#/$defs/${name}`, definition);
      if (isNamed(definition) && !ONLY_IN_OPERATIONS.test(name)) named.set(`${file}#/$defs/${name}`, [prefix + pascal(name), definition]);
    }
  }

  const typeOf = (schema: Schema, file: string): string => {
    const union = (...parts: readonly Schema[]): string => [...new Set(parts.map((part) => typeOf(part, file)))].join(" | ");
    if (schema.$ref !== undefined) {
      const reference = schema.$ref.startsWith("#") ? file + schema.$ref : schema.$ref;
      return named.get(reference)?.[0] ?? typeOf(definitions.get(reference)!, reference.split("#")[0]!);
    }
    if (schema.if) return union(schema.then === true ? schema.if : (schema.then as Schema), schema.else!);
    if (schema.anyOf) return union(...schema.anyOf);
    if (schema.allOf?.every((branch) => (branch.then as Schema).$ref)) return union(...schema.allOf.map((branch) => branch.then as Schema));
    if ("const" in schema) return JSON.stringify(schema.const);
    if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
    if (schema.type === "array") return arrayOf(schema, (part) => typeOf(part, file));
    return schema.type === "object" ? objectOf(schema, (part) => typeOf(part, file)) : SIMPLE[schema.type!]!;
  };

  const types = [...named].map(([reference, [name, schema]]) => `${comment(schema)}export type ${name} = ${typeOf(schema, reference.split("#")[0]!)};\n`);
  const byKind = kinds.map(([kind, reference]) => `  readonly ${JSON.stringify(kind)}: ${named.get(reference)![0]};\n`);
  return `${types.join("\n")}\n/** What a valid document of each kind is. */\nexport interface Documents {\n${byKind.join("")}}\n`;
}

/** Whether a definition is an object or a long list of words. */
function isNamed({ type, enum: words }: Schema): boolean {
  return type === "object" || (words?.length ?? 0) > 5;
}

function objectOf({ properties, required, additionalProperties }: Schema, typeOf: (schema: Schema) => string): string {
  if (properties === undefined) return `Readonly<Record<string, ${typeof additionalProperties === "object" ? typeOf(additionalProperties) : "unknown"}>>`;
  const fields = Object.entries(properties).map(
    ([name, schema]) => `readonly ${/^\w+$/.test(name) ? name : JSON.stringify(name)}${required?.includes(name) ? "" : "?"}: ${typeOf(schema)}`,
  );
  return fields.length === 0 ? "Readonly<Record<never, never>>" : `{ ${fields.join("; ")} }`;
}

function arrayOf({ items, prefixItems, minItems, maxItems }: Schema, typeOf: (schema: Schema) => string): string {
  if (prefixItems) return `readonly [${prefixItems.map(typeOf).join(", ")}]`;
  const item = typeOf(items as Schema);
  if (minItems !== undefined && minItems === maxItems) return `readonly [${Array.from({ length: minItems }, () => item).join(", ")}]`;
  return `readonly ${/[|{]/.test(item) ? `(${item})` : item}[]`;
}

const comment = ({ description }: Schema): string =>
  description === undefined ? "" : `/** ${description[0]!.toUpperCase()}${description.slice(1).replace(/\.$/, "")}. */\n`;

/** vector-file, vectorFile and Vector file are VectorFile. */
function pascal(name: string): string {
  return name.replaceAll(/(?:^|[-. ])(.)/g, (_, letter: string) => letter.toUpperCase());
}
