/** The last bytes of a stream. @module */

/** Bytes of standard error that are kept. [PROTOCOL-4] */
export const STDERR_LIMIT: number = 64 * 2 ** 10;

/** Keeps the last `limit` bytes of what it is fed. */
export interface Tail {
  push(chunk: Buffer): void;
  text(): string;
}

/** An empty tail. */
export function createTail(limit: number = STDERR_LIMIT): Tail {
  const ring = Buffer.alloc(limit);
  let written = 0;
  return {
    push(chunk) {
      const last = chunk.subarray(Math.max(0, chunk.length - limit));
      const at = (written + chunk.length - last.length) % limit;
      const first = Math.min(last.length, limit - at);
      last.copy(ring, at, 0, first);
      last.copy(ring, 0, first);
      written += chunk.length;
    },
    text() {
      if (written <= limit) return ring.toString("utf8", 0, written);
      const at = written % limit;
      return Buffer.concat([ring.subarray(at), ring.subarray(0, at)]).toString("utf8");
    },
  };
}
