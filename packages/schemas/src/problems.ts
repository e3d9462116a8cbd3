/**
 * Findings of the generated validators as sentences: what was found and what is allowed.
 * @module
 */
import { nearest } from "./nearest.ts";
import type { Finding, Validate } from "./validate.ts";

/** One thing that is wrong with a document. */
export interface SchemaProblem {
  /** JSON pointer to it: `/groups/0/tests/3/id`; empty for the whole document. */
  readonly path: string;
  readonly message: string;
}

/** More say nothing new. */
const LIMIT = 20;

/** Keywords that only say that a part failed which is reported itself. */
const WRAPPERS: ReadonlySet<string> = new Set(["if", "allOf", "anyOf", "propertyNames"]);

/** Run a validator; what is wrong, at most twenty problems, in the document's order of checking. */
export function problemsOf(validate: Validate, value: unknown): readonly SchemaProblem[] {
  if (validate(value)) return [];
  const findings = validate.errors ?? [];
  const own = findings.filter(({ keyword }) => !WRAPPERS.has(keyword));
  // Findings about a name stand at the object that has it.
  const withNames = new Set(findings.filter(({ keyword }) => keyword === "propertyNames").map(({ instancePath }) => instancePath));
  const problems = new Map<string, SchemaProblem>();
  for (const finding of own.length > 0 ? own : findings) {
    const isName = typeof finding.data === "string" && withNames.has(finding.instancePath);
    const problem = isName ? { path: finding.instancePath, message: `has the name ${show(finding.data)}, ${notOf(finding)}` } : problemOf(finding);
    problems.set(`${problem.path} ${problem.message}`, problem); // two branches may say the same
    if (problems.size === LIMIT) break;
  }
  // A document of another kind has much that is missing here; its kind explains it.
  return [...problems.values()].sort((a, b) => Number(b.path === "/schema") - Number(a.path === "/schema"));
}

function problemOf(finding: Finding): SchemaProblem {
  const { instancePath: path, keyword, params, data, parentSchema } = finding;
  if (keyword !== "additionalProperties") return { path, message: messageOf(finding) };
  const name = String(params["additionalProperty"]);
  const known = Object.keys(parentSchema?.properties ?? {});
  const near = nearest(
    name,
    known.filter((field) => !Object.hasOwn(data as object, field)),
  );
  const allowed = known.length === 0 ? "no field is known here" : `known are ${known.join(", ")}`;
  return { path: `${path}/${escaped(name)}`, message: `unknown field ${show(name)}; ${allowed}${near === null ? "" : `. Did you mean "${near}"?`}` };
}

function messageOf(finding: Finding): string {
  const { keyword, params, schema, data } = finding;
  const found = `is ${show(data)}`;
  const limit = String(params["limit"]);
  switch (keyword) {
    case "required":
      return `has no field "${String(params["missingProperty"])}"`;
    case "type":
      return `${found}, not ${article(String(params["type"]))}`;
    case "const":
      return `${found}, not ${show(schema)}`;
    case "enum":
      return `${found}, not ${oneOf(data, schema as readonly unknown[])}`;
    case "pattern":
      return `${found}, ${notOf(finding)}`;
    case "minimum":
      return `${found}, less than ${limit}`;
    case "maximum":
      return `${found}, more than ${limit}`;
    case "exclusiveMinimum":
      return `${found}, not more than ${limit}`;
    case "exclusiveMaximum":
      return `${found}, not less than ${limit}`;
    case "minItems":
      return `${found}; at least ${limit} needed`;
    case "maxItems":
      return `${found}; at most ${limit} allowed`;
    case "minProperties":
    case "maxProperties":
      return fieldsMessage(finding, limit);
    case "false schema":
      return "is not allowed beside the other fields here";
    default:
      return `${found}, against the rule ${keyword} ${show(schema)}`;
  }
}

/** The form a string should have, in words where the schema has some. */
function notOf({ schema, parentSchema }: Finding): string {
  const form = `not of the form ${String(schema)}`;
  return parentSchema?.description === undefined ? form : `${form} (${parentSchema.description})`;
}

function fieldsMessage({ keyword, data, parentSchema }: Finding, limit: string): string {
  const there = Object.keys(data as object);
  const known = Object.keys(parentSchema?.properties ?? {});
  const bound = `at ${keyword === "minProperties" ? "least" : "most"} ${limit}${known.length === 0 ? " needed" : ` of ${known.join(", ")}`}`;
  return `has ${there.length === 0 ? "no field" : `the fields ${there.slice(0, 8).join(", ")}`}; ${bound}`;
}

function oneOf(found: unknown, allowed: readonly unknown[]): string {
  const near = typeof found === "string" ? nearest(found, allowed.filter((word) => typeof word === "string") as string[]) : null;
  return `one of ${allowed.map((word) => show(word)).join(", ")}${near === null ? "" : `. Did you mean "${near}"?`}`;
}

const article = (type: string): string => (type === "null" ? "null" : /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`);

/** A value for people: short, whatever its size. */
function show(value: unknown): string {
  if (Array.isArray(value)) return `an array of ${value.length} item${value.length === 1 ? "" : "s"}`;
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value !== "string") return String(value);
  return value.length <= 60 ? JSON.stringify(value) : `${JSON.stringify(value.slice(0, 60))}... (${value.length} characters)`;
}

const escaped = (name: string): string => name.slice(0, 200).replaceAll("~", "~0").replaceAll("/", "~1");
