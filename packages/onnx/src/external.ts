/**
 * Tensor data stored beside the model file. The caller reads the file; this decides which bytes of which file a model may ask for.
 * @module
 */
import { InvalidModel } from "./errors.ts";
import type { StringStringEntryProto } from "./gen/onnx_pb.js";

/** Gives the bytes of a file by its location relative to the model; called once for each tensor, so let it cache. */
export type ExternalData = (location: string) => Uint8Array;

/**
 * The bytes an external tensor names.
 *
 * @throws {InvalidModel} where the location leaves the model's folder, or offset and length leave the file
 */
export function readExternal(entries: readonly StringStringEntryProto[], bytes: number, where: string, external: ExternalData | undefined): Uint8Array {
  const facts = new Map(entries.map(({ key, value }) => [key, value]));
  const location = checkLocation(facts.get("location"), where);
  if (external === undefined) {
    throw new InvalidModel("external-missing", where, `the data is in the file ${JSON.stringify(location)}; pass parseModel an external option that reads it`);
  }
  const file: unknown = external(location);
  if (!(file instanceof Uint8Array)) throw new InvalidModel("external-missing", where, `the external option gave no bytes for ${JSON.stringify(location)}`);
  const offset = whole(facts.get("offset"), 0, where, "offset");
  const length = whole(facts.get("length"), bytes, where, "length");
  if (length !== bytes) throw new InvalidModel("external-range", where, `${bytes} bytes belong to the tensor, its external length is ${length}`);
  if (offset + length > file.length) {
    throw new InvalidModel(
      "external-range",
      where,
      `bytes ${offset} to ${offset + length} of ${JSON.stringify(location)} are wanted, the file has ${file.length}`,
    );
  }
  return file.subarray(offset, offset + length);
}

function checkLocation(location: string | undefined, where: string): string {
  if (location === undefined || location === "") throw new InvalidModel("external-location", where, "external data has no location");
  const parts = location.split(/[/\\]/);
  if (parts[0] === "" || parts.includes("..") || /^[a-z]+:/i.test(location) || location.includes("\0")) {
    throw new InvalidModel(
      "external-location",
      where,
      `location ${JSON.stringify(location)} leaves the folder of the model; only relative paths without ".." are read`,
    );
  }
  return location;
}

function whole(text: string | undefined, fallback: number, where: string, what: string): number {
  if (text === undefined) return fallback;
  const value = /^\d{1,16}$/.test(text) ? Number(text) : NaN;
  if (!Number.isSafeInteger(value)) throw new InvalidModel("external-range", where, `external ${what} ${JSON.stringify(text)} is no whole number`);
  return value;
}
