/** The loop of spec/protocol.md: a JSON object a line in, one a line out. */
import { createInterface } from "node:readline";
import { SparqkitError } from "@sparqkit/core";
import type { JsonObject, Operations } from "@sparqkit/operations";

/** What an implementation says of itself. [PROTOCOL-1] */
export interface Implementation {
  readonly name: string;
  readonly version: string;
  readonly language: string;
  readonly features: readonly string[];
  readonly notes?: string;
}

type Message =
  | { readonly cmd: "start"; readonly protocol: number }
  | { readonly cmd: "run"; readonly seq: number; readonly operation: string; readonly params: JsonObject; readonly inputs: readonly JsonObject[] }
  | { readonly cmd: "stop" };

const FIELDS: Readonly<Record<Message["cmd"], readonly string[]>> = {
  start: ["cmd", "protocol"],
  run: ["cmd", "seq", "operation", "params", "inputs"],
  stop: ["cmd"],
};

/** @throws Error on what is no message; the process then ends with it on stderr */
function parse(line: string): Message {
  const message = JSON.parse(line) as Message;
  const known = Object.hasOwn(FIELDS, message.cmd) ? FIELDS[message.cmd] : [];
  const unknown = Object.keys(message).find((field) => !known.includes(field));
  if (unknown !== undefined) throw new Error(`unknown field "${unknown}" in ${line.slice(0, 80)}`);
  return message;
}

function result(operations: Operations, operation: string, params: JsonObject, input: JsonObject): JsonObject {
  const run = operations[operation];
  if (run === undefined) return { skipped: `there is no operation ${operation}` };
  try {
    return { output: run(params, input) };
  } catch (error) {
    return error instanceof SparqkitError ? { rejected: { code: error.code } } : { errored: String(error) };
  }
}

function answer(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Answer on stdout until `stop` or the end of stdin. [PROTOCOL-2], [PROTOCOL-3] */
export async function serve(implementation: Implementation, operations: Operations): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === "") continue;
    const message = parse(line);
    if (message.cmd === "stop") break;
    if (message.cmd === "start") answer({ protocol: 1, implementation });
    else answer({ seq: message.seq, results: message.inputs.map((input) => result(operations, message.operation, message.params, input)) });
  }
  process.stdin.destroy(); // an open stdin would keep the process alive
}
