/**
 * What data a run is of, in few characters.
 * @module
 */
import { createHash } from "node:crypto";

/** Bytes that are hashed, written or read at once: hashes and system calls take less than 2 GiB, and between two parts others have their turn. */
export const PART_BYTES: number = 2 ** 24;

/** SHA-256 of bytes, in hexadecimal digits; they must not change meanwhile. */
export async function sha256(bytes: Uint8Array, partBytes: number = PART_BYTES): Promise<string> {
  const hash = createHash("sha256");
  for (let start = 0; start < bytes.length; start += partBytes) {
    if (start > 0) await new Promise((resolve) => setImmediate(resolve));
    hash.update(bytes.subarray(start, start + partBytes));
  }
  return hash.digest("hex");
}
