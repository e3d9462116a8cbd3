/**
 * Read an implementation's messages strictly: a line that is not exactly the answer to what was asked breaks the protocol. [PROTOCOL-1] [PROTOCOL-2]
 * @module
 */
import { isObject, type JsonObject } from "../json.ts";
import { plainText } from "../judge/describe.ts";
import { FEATURES, PROTOCOL_VERSION, type Answer, type ImplementationInfo } from "./messages.ts";

/** A message that breaks the protocol; the text follows "the implementation ..." and is turned into a verdict by who asked. */
export class BrokenProtocol extends Error {
  constructor(problem: string) {
    super(problem);
    this.name = "BrokenProtocol";
  }
}

/** The answer to `start`. */
export function readStart(line: string): ImplementationInfo {
  const message = parseObject(line);
  onlyFields(message, ["protocol", "implementation"], "its answer to start");
  if (message.protocol !== PROTOCOL_VERSION) broken(`answered start with protocol ${quote(message.protocol)}; this kit speaks protocol ${PROTOCOL_VERSION}`);
  const info = message.implementation;
  if (!isObject(info)) return broken(`answered start without an object "implementation"`);
  onlyFields(info, ["name", "version", "language", "features", "homepage", "notes"], "implementation");
  for (const field of ["name", "version", "language"]) {
    if (typeof info[field] !== "string") broken(`gave no ${field}: implementation.${field} is a text`);
  }
  if (info.name === "") broken("gave an empty name");
  for (const field of ["homepage", "notes"]) {
    if (info[field] !== undefined && typeof info[field] !== "string") broken(`gave a ${field} that is no text`);
  }
  const { features } = info;
  if (!Array.isArray(features)) return broken("gave no list of features: implementation.features");
  for (const feature of features) {
    if (!FEATURES.includes(feature as string))
      broken(`claims the feature ${quote(feature)}, which the specification does not have; it has ${FEATURES.join(", ")}`);
  }
  return info as unknown as ImplementationInfo;
}

/** The answer to `run`: one result an input. */
export function readAnswers(line: string, seq: number, inputs: number): readonly Answer[] {
  const message = parseObject(line);
  onlyFields(message, ["seq", "results"], "its answer to run");
  if (message.seq !== seq) broken(`answered with seq ${quote(message.seq)} where ${seq} was asked`);
  const { results } = message;
  if (!Array.isArray(results)) return broken(`answered seq ${seq} without a list "results"`);
  if (results.length !== inputs) broken(`answered seq ${seq} with ${results.length} results for ${inputs} inputs`);
  results.forEach((result, index) => checkResult(result, `result ${index} of seq ${seq}`));
  return results as unknown as readonly Answer[];
}

function checkResult(result: unknown, where: string): void {
  if (!isObject(result)) return broken(`gave ${quote(result)} as ${where}, which is an object`);
  const fields = Object.keys(result);
  const [field] = fields;
  if (fields.length !== 1 || !["output", "rejected", "skipped", "errored"].includes(field!)) {
    broken(`gave ${where} with ${fields.length === 0 ? "no field" : `the fields ${quote(fields)}`}; it has exactly one of output, rejected, skipped, errored`);
  }
  const value = result[field!];
  if (field === "output" && !isObject(value)) broken(`gave ${quote(value)} as the output of ${where}, which is an object`);
  if ((field === "skipped" || field === "errored") && typeof value !== "string") broken(`gave ${quote(value)} as the reason of ${where}, which is a text`);
  if (field !== "rejected") return;
  if (!isObject(value) || typeof value.code !== "string" || Object.keys(value).length !== 1) {
    broken(`gave ${quote(value)} as the rejection of ${where}, which is {"code": ...}`);
  }
}

function parseObject(line: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return broken(`printed a line that is not JSON: ${quoteText(line)}`);
  }
  return isObject(value) ? value : broken(`printed a line that is no JSON object: ${quoteText(line)}`);
}

function onlyFields(object: JsonObject, known: readonly string[], what: string): void {
  const unknown = Object.keys(object).find((field) => !known.includes(field));
  if (unknown !== undefined) broken(`gave ${what} an unknown field ${quote(unknown)}`);
}

function broken(problem: string): never {
  throw new BrokenProtocol(problem);
}

/** A line as a short text in quotes. */
export function quoteText(text: string): string {
  return JSON.stringify(plainText(text, 80));
}

function quote(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return quoteText(value);
  try {
    return plainText(JSON.stringify(value), 80);
  } catch {
    return "a deeply nested value";
  }
}
