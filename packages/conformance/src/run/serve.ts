/**
 * The other side of the protocol: answer questions about functions of this process. An adapter in TypeScript passes its standard input and output.
 * @module
 */
import { isObject, type JsonObject } from "../json.ts";
import { PROTOCOL_VERSION, type ImplementationInfo } from "../protocol/messages.ts";
import { BrokenProtocol } from "../protocol/read-messages.ts";
import { answer, type Operations } from "./implementation.ts";

/**
 * Serve operations until told to stop, or until the input ends.
 *
 * @param input chunks of UTF-8, cut anywhere, as `process.stdin` gives them
 * @param write takes one answer with its line feed, and resolves when there is room for another
 * @throws BrokenProtocol where a message is none
 * @example
 * await serve(info, operations, process.stdin, (line) => void process.stdout.write(line));
 */
export async function serve(
  info: ImplementationInfo,
  operations: Operations,
  input: AsyncIterable<Uint8Array | string>,
  write: (line: string) => void | Promise<void>,
): Promise<void> {
  for await (const line of linesOf(input)) {
    const message = readRequest(line);
    if (message.cmd === "stop") return;
    const reply = message.cmd === "start" ? { protocol: PROTOCOL_VERSION, implementation: info } : { seq: message.seq, results: run(operations, message) };
    await write(`${JSON.stringify(reply)}\n`);
  }
}

interface RunRequest {
  readonly cmd: "run";
  readonly seq: number;
  readonly operation: string;
  readonly params: JsonObject;
  readonly inputs: readonly JsonObject[];
}

type Request = RunRequest | { readonly cmd: "start"; readonly protocol: number } | { readonly cmd: "stop" };

const run = (operations: Operations, { operation, params, inputs }: RunRequest): unknown[] =>
  inputs.map((input) => answer(operations, operation, params, input));

/** Fields of every request. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  start: ["cmd", "protocol"],
  run: ["cmd", "seq", "operation", "params", "inputs"],
  stop: ["cmd"],
};

function readRequest(line: string): Request {
  const message: unknown = JSON.parse(line);
  if (!isObject(message) || typeof message.cmd !== "string" || !Object.hasOwn(FIELDS, message.cmd))
    throw new BrokenProtocol("got a message without a known cmd");
  const fields = FIELDS[message.cmd]!;
  const odd = Object.keys(message).find((field) => !fields.includes(field)) ?? fields.find((field) => !Object.hasOwn(message, field));
  if (odd !== undefined) throw new BrokenProtocol(`got a ${message.cmd} with a wrong or missing field ${odd}`);
  if (message.cmd === "start" && message.protocol !== PROTOCOL_VERSION) throw new BrokenProtocol(`got protocol ${String(message.protocol)}`);
  if (message.cmd === "run" && !Array.isArray(message.inputs)) throw new BrokenProtocol("got a run without inputs");
  return message as unknown as Request;
}

async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const utf8 = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of input) {
    const [first, ...rest] = (typeof chunk === "string" ? chunk : utf8.decode(chunk, { stream: true })).split("\n") as [string, ...string[]];
    parts.push(first);
    for (const part of rest) {
      const line = parts.join("");
      if (line.trim() !== "") yield line;
      parts = [part];
    }
  }
  const last = parts.join("");
  if (last.trim() !== "") yield last;
}
