/** Hashes of the corpus: of files, of tensors' bytes, and of what a test means. @module */
import { createHash } from "node:crypto";
import { isObject, type Json } from "../json.ts";
import type { Group, Test, VectorFile } from "./types.ts";

/** SHA-256 of bytes or of a text's UTF-8, 64 lower-case hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** SHA-256 of the bytes that a hexadecimal string stands for. */
export function sha256OfHex(hex: string): string {
  return createHash("sha256").update(hex, "hex").digest("hex");
}

/**
 * JSON in one form only, RFC 8785: fields sorted, no spaces, numbers as ECMAScript writes them.
 *
 * @example
 * canonical({ b: 1, a: [0.5] }); // '{"a":[0.5],"b":1}'
 */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const fields = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key]!)}`);
  return `{${fields.join(",")}}`;
}

/** What an id asks and expects as 16 hexadecimal digits; comment, flags and clauses are not part of it. spec/vectors.md, Versions. */
export function meaning({ operation }: VectorFile, { level, params, tolerance }: Group, test: Test): string {
  const { input, result, expected, alternatives, error } = test;
  const parts = { operation, level, params, tolerance, input, result, expected, alternatives, error };
  const given = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
  return sha256(canonical(given as Json)).slice(0, 16);
}
