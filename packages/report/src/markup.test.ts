import fc from "fast-check";
import { expect, it } from "vitest";
import { escape, markup } from "./markup.ts";

it("escapes text and keeps markup of its own making", () => {
  expect(markup`<b>${"<i>&'\""}</b>${markup`<i>${1}</i>`}`.html).toBe("<b>&#60;i&#62;&#38;&#39;&#34;</b><i>1</i>");
});

it("shows zero but not what is absent", () => {
  expect(markup`${0}${null}${undefined}${false}${""}`.html).toBe("0");
});

/** What XML 1.0 allows of a character: production [2], Char. */
function allowed(character: string): string {
  const code = character.codePointAt(0)!;
  const fits = [0x9, 0xa, 0xd].includes(code) || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
  return fits ? character : "\ufffd";
}

it("leaves no character that could end a text or an attribute, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const escaped = escape(text);
      expect(escaped).not.toMatch(/[<>"']|&(?!#\d+;)/);
      expect(escaped.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))).toBe(Array.from(text.toWellFormed(), allowed).join(""));
    }),
  );
});
