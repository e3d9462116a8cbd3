import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitLines } from "./lines.ts";
import { createTail } from "./tail.ts";

function collect(chunks: readonly Buffer[], limit = 100): { lines: string[]; tooLong: number } {
  const found = { lines: [] as string[], tooLong: 0 };
  const feed = splitLines({ line: (bytes) => found.lines.push(bytes.toString()), tooLong: () => (found.tooLong += 1) }, limit);
  for (const chunk of chunks) feed(chunk);
  return found;
}

describe("cutting a stream into lines", () => {
  it("does not depend on how the stream is cut into chunks", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "é", "\n", " "), maxLength: 60 }), fc.array(fc.nat(60)), (text, cuts) => {
        const bytes = Buffer.from(`${text}\n`);
        const at = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
        const chunks = at.slice(1).map((end, index) => bytes.subarray(at[index], end));
        const expected = text.split("\n").filter((line) => line.trim() !== "");
        expect(collect(chunks).lines).toEqual(expected);
      }),
    );
  });

  it("ignores empty lines and keeps what has no line feed yet", () => {
    expect(collect([Buffer.from("\n\r\n \t\n{}\r\n{")])).toEqual({ lines: ["{}\r"], tooLong: 0 });
  });

  it("tells once of a line that is too long, and nothing after it", () => {
    expect(collect([Buffer.from("ok\n"), Buffer.alloc(60, "x"), Buffer.alloc(60, "x"), Buffer.from("\nmore\n")])).toEqual({ lines: ["ok"], tooLong: 1 });
    expect(collect([Buffer.concat([Buffer.alloc(100, "x"), Buffer.from("\n")])]).tooLong).toBe(0);
  });
});

describe("the tail of a stream", () => {
  it("is the last bytes, however they came", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 25 })), (texts) => {
        const tail = createTail(10);
        for (const text of texts) tail.push(Buffer.from(text));
        expect(tail.text()).toBe(texts.join("").slice(-10));
      }),
    );
  });
});
