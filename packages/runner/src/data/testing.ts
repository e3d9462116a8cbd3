/**
 * Small data sets on disk for the tests beside this file.
 * @module
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished } from "vitest";
import { DataError, type DataErrorCode } from "./errors.ts";

/** A folder with these files, removed after the test. */
export function folderOf(files: Record<string, Uint8Array | string>): string {
  const folder = mkdtempSync(join(tmpdir(), "sparqkit-data-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** CIFAR-10 records with these labels; pixel p of plane c of record r is (r + 50 c + p) mod 256. */
export function cifarBytes(labels: readonly number[], first = 0): Uint8Array {
  const records = labels.map((label, r) => [label, ...Array.from({ length: 3072 }, (_, i) => (first + r + 50 * Math.floor(i / 1024) + (i % 1024)) % 256)]);
  return Uint8Array.from(records.flat());
}

/** An IDX file of unsigned bytes. */
export function idxBytes(sizes: readonly number[], values: readonly number[]): Uint8Array {
  return Uint8Array.from([0, 0, 8, sizes.length, ...sizes.flatMap((size) => [size >>> 24, (size >>> 16) & 255, (size >>> 8) & 255, size & 255]), ...values]);
}

/** Gzip data of these bytes. */
export const gzip = (bytes: Uint8Array): Uint8Array => gzipSync(bytes);

/** An encoded image whose pixel i has the channel values `pixel(i)`. */
export async function encodeImage(format: "png" | "jpeg" | "webp", width: number, height: number, pixel: (index: number) => number[]): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  const channels = pixel(0).length as 1 | 2 | 3 | 4;
  const raw = Uint8Array.from(Array.from({ length: width * height }, (_, index) => pixel(index)).flat());
  const image = sharp(raw, { raw: { width, height, channels } });
  return image.toFormat(format, format === "webp" ? { lossless: true } : {}).toBuffer();
}

/** Expect a {@link DataError} with this code, whose message, path and remedy the user can act on. */
export async function expectDataError(work: Promise<unknown> | (() => unknown), code: DataErrorCode, message: RegExp, path = ""): Promise<void> {
  const error: unknown = await (typeof work === "function" ? Promise.resolve().then(work) : work).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DataError);
  const { code: found, message: text, path: where, remedy } = error as DataError;
  expect(found).toBe(code);
  expect(text).toMatch(message);
  expect(where).toContain(path);
  expect(remedy.length).toBeGreaterThan(10);
  expect(text).toContain(remedy);
}
