/**
 * Check documents, messages and the parts of a test against the schemas of the specification.
 * @module
 */
import { InvalidDocument } from "./errors.ts";
import { documents, operations, type DocumentKind } from "./gen/tables.ts";
import type { Documents, Operation } from "./gen/types.ts";
import { problemsOf, type SchemaProblem } from "./problems.ts";

/**
 * What is wrong with a document of a kind: nothing if it is valid, else at most twenty problems. Unknown fields are problems.
 *
 * @param value what `JSON.parse` returned
 * @example
 * checkDocument("protocol-request", { cmd: "stop", now: true });
 * // [{ path: "/now", message: 'unknown field "now"; known are cmd' }]
 */
export function checkDocument(kind: DocumentKind, value: unknown): readonly SchemaProblem[] {
  return problemsOf(documents[kind], value);
}

/**
 * Check a document and go on only if it is valid; its type is then known.
 *
 * @param source what people know the document by, as the file's name
 * @throws InvalidDocument naming the first problems
 * @example
 * const plan: unknown = JSON.parse(text);
 * assertDocument("plan", plan, "plan.json");
 * plan.layers.length; // a number: plan is a Plan now
 */
export function assertDocument<Kind extends DocumentKind>(kind: Kind, value: unknown, source?: string): asserts value is Documents[Kind] {
  const problems = checkDocument(kind, value);
  if (problems.length > 0) throw new InvalidDocument(kind, problems, source);
}

/** What is wrong with the params of an operation (spec/operations.md); types only, since a wrong value is for the implementation to reject. */
export function checkParams(operation: string, value: unknown): readonly SchemaProblem[] {
  return checkPart(operation, "params", value);
}

/** What is wrong with one input of an operation, as `checkParams`. */
export function checkInput(operation: string, value: unknown): readonly SchemaProblem[] {
  return checkPart(operation, "input", value);
}

/** What is wrong with the form of an implementation's output for an operation; hexadecimal digits may be in either case. */
export function checkOutput(operation: string, value: unknown): readonly SchemaProblem[] {
  return checkPart(operation, "output", value);
}

function checkPart(operation: string, part: "params" | "input" | "output", value: unknown): readonly SchemaProblem[] {
  if (!isOperation(operation)) return [{ path: "", message: `there is no operation ${JSON.stringify(operation.slice(0, 60))}` }];
  return problemsOf(operations[operation][part], value);
}

function isOperation(name: string): name is Operation {
  return Object.hasOwn(operations, name);
}
