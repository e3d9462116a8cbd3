/**
 * Strict look at protobuf bytes before they are decoded.
 *
 * A lenient decoder reads a field of the wrong wire type as something else and lets an inner length run past its message: a damaged file then yields
 * a different model instead of an error. This pass walks the bytes with the schema, allocates nothing, and skips tensor data without reading it.
 * @module
 */
import { ScalarType, type DescField, type DescMessage } from "@bufbuild/protobuf";
import { InvalidModel } from "./errors.ts";

const DEPTH_LIMIT = 96; // below the decoder's own limit of 100; ONNX nests three levels for each subgraph
const MESSAGE_LIMIT = 2_000_000; // an empty message is two bytes in the file and some hundred in memory
const VARINT_LIMIT = 1 << 25; // int64_data decodes to arrays of big integers; raw_data has no such limit

const VARINT = 0;
const BIT64 = 1;
const LENGTH = 2;
const BIT32 = 5;

const utf8 = new TextDecoder("utf-8", { fatal: true });

interface Walk {
  readonly bytes: Uint8Array;
  position: number;
  messages: number;
  varints: number;
  readonly path: string[];
}

/**
 * Check that bytes are a well-formed message of a schema.
 *
 * @throws {InvalidModel} `truncated`, `wire`, `utf8`, `too-deep` or `too-large`, naming the field and the byte
 */
export function checkWire(bytes: Uint8Array, schema: DescMessage): void {
  walkMessage({ bytes, position: 0, messages: 0, varints: 0, path: [] }, schema, bytes.length);
}

function fail(walk: Walk, code: "truncated" | "wire" | "utf8" | "too-deep" | "too-large", why: string): never {
  const field = walk.path.join(".");
  throw new InvalidModel(code, `byte ${walk.position}${field === "" ? "" : ` in ${field}`}`, why);
}

const fieldTables = new WeakMap<DescMessage, ReadonlyMap<number, DescField>>();

function fieldsOf(schema: DescMessage): ReadonlyMap<number, DescField> {
  let table = fieldTables.get(schema);
  if (table === undefined) {
    table = new Map(schema.fields.map((field) => [field.number, field]));
    fieldTables.set(schema, table);
  }
  return table;
}

function walkMessage(walk: Walk, schema: DescMessage, end: number): void {
  if (walk.path.length > DEPTH_LIMIT) fail(walk, "too-deep", `messages are nested more than ${DEPTH_LIMIT} deep; this is no ONNX model`);
  if (++walk.messages > MESSAGE_LIMIT) fail(walk, "too-large", `more than ${MESSAGE_LIMIT} messages; this is no usable model`);
  const fields = fieldsOf(schema);
  while (walk.position < end) {
    const tag = varint(walk, end);
    const number = Math.floor(tag / 8);
    const wireType = tag % 8;
    if (number < 1 || number > 0x1fffffff) fail(walk, "wire", `field number ${number} does not exist; the bytes are no ONNX model or are damaged`);
    const field = fields.get(number);
    if (field === undefined) {
      skip(walk, wireType, end);
      continue;
    }
    walk.path.push(field.name);
    walkField(walk, field, wireType, end);
    walk.path.pop();
  }
}

function walkField(walk: Walk, field: DescField, wireType: number, end: number): void {
  const expected = wireTypeOf(field);
  const packed = wireType === LENGTH && expected !== LENGTH && field.fieldKind === "list";
  if (wireType !== expected && !packed) fail(walk, "wire", `wire type ${wireType} where ${expected} belongs; the bytes are no ONNX model or are damaged`);
  if (wireType !== LENGTH) {
    skip(walk, wireType, end);
    return;
  }
  const stop = lengthDelimited(walk, end);
  if (field.message !== undefined) walkMessage(walk, field.message, stop);
  else if (packed) walkPacked(walk, expected, stop);
  else if (field.scalar === ScalarType.STRING) checkUtf8(walk, stop);
  walk.position = stop;
}

function wireTypeOf(field: DescField): number {
  if (field.message !== undefined) return LENGTH;
  switch (field.scalar) {
    case ScalarType.STRING:
    case ScalarType.BYTES:
      return LENGTH;
    case ScalarType.FLOAT:
    case ScalarType.FIXED32:
    case ScalarType.SFIXED32:
      return BIT32;
    case ScalarType.DOUBLE:
    case ScalarType.FIXED64:
    case ScalarType.SFIXED64:
      return BIT64;
    default:
      return VARINT;
  }
}

function walkPacked(walk: Walk, wireType: number, stop: number): void {
  if (wireType === VARINT) {
    while (walk.position < stop) {
      varint(walk, stop);
      if (++walk.varints > VARINT_LIMIT) fail(walk, "too-large", `more than ${VARINT_LIMIT} packed integers; store such tensors as raw_data`);
    }
  } else if ((stop - walk.position) % (wireType === BIT32 ? 4 : 8) !== 0) {
    fail(walk, "wire", "a packed list ends inside a number");
  }
}

function checkUtf8(walk: Walk, stop: number): void {
  try {
    utf8.decode(walk.bytes.subarray(walk.position, stop));
  } catch {
    fail(walk, "utf8", "the text is not valid UTF-8");
  }
}

function skip(walk: Walk, wireType: number, end: number): void {
  if (wireType === VARINT) varint(walk, end);
  else if (wireType === LENGTH) walk.position = lengthDelimited(walk, end);
  else if (wireType === BIT64) advance(walk, 8, end);
  else if (wireType === BIT32) advance(walk, 4, end);
  else fail(walk, "wire", `wire type ${wireType} is not used by ONNX; the bytes are no ONNX model or are damaged`);
}

function lengthDelimited(walk: Walk, end: number): number {
  const length = varint(walk, end);
  const stop = walk.position + length;
  if (stop > end) fail(walk, "truncated", `${length} bytes are announced and ${end - walk.position} are left; the file is cut short or damaged`);
  return stop;
}

function advance(walk: Walk, bytes: number, end: number): void {
  walk.position += bytes;
  if (walk.position > end) fail(walk, "truncated", "the data ends inside a number; the file is cut short or damaged");
}

/** A varint of at most ten bytes; exact below 2^53, which is all that tags and lengths need. */
function varint(walk: Walk, end: number): number {
  let value = 0;
  for (let count = 0, scale = 1; count < 10; count++, scale *= 128) {
    if (walk.position >= end) fail(walk, "truncated", "the data ends inside a number; the file is cut short or damaged");
    const byte = walk.bytes[walk.position++]!;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return value;
  }
  return fail(walk, "wire", "a number is longer than ten bytes; the bytes are no ONNX model or are damaged");
}
