/**
 * A checkpoint on its way into a file, in parts: a state may be larger than what memory has room for twice, and than a buffer may be.
 * @module
 */
import { createHash } from "node:crypto";
import { PART_BYTES } from "./digest.ts";
import { bytesOf, DIGEST, MAGIC, padded, PREAMBLE, SCHEMA, type Entry, type Header, type SavedArray, type Snapshot } from "./format.ts";

/** A checkpoint to be written. */
export interface Encoded {
  /** Of the whole file. */
  readonly bytes: number;
  /** The file from its start, each part of the same size but for the last; a part is overwritten by the next. Arrays are read as they are then. */
  readonly parts: () => Generator<Uint8Array>;
}

/** The bytes of a checkpoint; its arrays are read when the parts are. */
export function encodeSnapshot({ run, progress, arrays }: Snapshot, partBytes: number = PART_BYTES): Encoded {
  const entries = Object.entries(arrays);
  const described = entries.map(([name, array]): Entry => ({ name, type: typeOf(array), length: array.length }));
  const header: Header = { schema: SCHEMA, run, progress, arrays: described };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const start = PREAMBLE + padded(json.length);
  const end = entries.reduce((sum, [, { byteLength }]) => sum + padded(byteLength), start);
  const head = new Uint8Array(start).fill(0x20, PREAMBLE);
  const view = new DataView(head.buffer);
  head.set(MAGIC);
  view.setBigUint64(8, BigInt(end + DIGEST), true);
  view.setUint32(16, padded(json.length), true);
  head.set(json, PREAMBLE);
  function* contents(): Generator<Uint8Array> {
    yield head;
    for (const [, array] of entries) {
      yield bytesOf(array);
      yield new Uint8Array(padded(array.byteLength) - array.byteLength);
    }
  }
  return { bytes: end + DIGEST, parts: () => gathered(contents(), Math.min(partBytes, end)) };
}

/** Pieces of any sizes in parts of one size, and their digest behind them. */
function* gathered(pieces: Iterable<Uint8Array>, partBytes: number): Generator<Uint8Array> {
  const hash = createHash("sha256");
  const part = new Uint8Array(partBytes);
  let filled = 0;
  for (const piece of pieces) {
    for (let taken = 0; taken < piece.length;) {
      const next = piece.subarray(taken, taken + partBytes - filled);
      part.set(next, filled);
      taken += next.length;
      filled += next.length;
      if (filled < partBytes) continue;
      hash.update(part);
      yield part;
      filled = 0;
    }
  }
  const rest = part.subarray(0, filled);
  yield rest;
  yield hash.update(rest).digest();
}

function typeOf(array: SavedArray): Entry["type"] {
  if (array instanceof Float32Array) return "float32";
  return array instanceof Float64Array ? "float64" : "uint8";
}
