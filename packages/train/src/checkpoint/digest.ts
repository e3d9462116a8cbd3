/**
 * What data a run is of, in few characters.
 * @module
 */
import { createHash } from "node:crypto";

/** SHA-256 of bytes, in hexadecimal digits. */
export function sha256(...parts: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}
