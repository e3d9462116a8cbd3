/**
 * Cut a stream of bytes into lines, holding at most one line of bounded length.
 * @module
 */

/** Bytes of a line from an implementation, at most. [PROTOCOL-4] */
export const LINE_LIMIT: number = 64 * 2 ** 20;

const LINE_FEED = 0x0a;

/** What a splitter tells. */
export interface LineEvents {
  /** A line that is not empty, without its line feed. */
  line(bytes: Buffer): void;
  /** The line under way has grown beyond the limit; nothing more is kept. */
  tooLong(): void;
}

/** A function to feed with the stream's chunks. It stops telling once `tooLong` was told. */
export function splitLines({ line, tooLong }: LineEvents, limit: number = LINE_LIMIT): (chunk: Buffer) => void {
  let parts: Buffer[] = [];
  let length = 0;
  let over = false;
  return (chunk) => {
    let from = 0;
    while (!over) {
      const end = chunk.indexOf(LINE_FEED, from);
      const part = chunk.subarray(from, end < 0 ? chunk.length : end);
      length += part.length;
      if (length > limit) {
        over = true;
        parts = [];
        return tooLong();
      }
      if (end < 0) {
        if (part.length > 0) parts.push(part);
        return;
      }
      const whole = parts.length === 0 ? part : Buffer.concat([...parts, part], length);
      parts = [];
      length = 0;
      from = end + 1;
      if (!isBlank(whole)) line(whole);
    }
  };
}

/** Nothing but spaces, tabs and carriage returns. */
function isBlank(bytes: Buffer): boolean {
  for (const byte of bytes) if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false;
  return true;
}
