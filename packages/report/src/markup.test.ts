import fc from "fast-check";
import { expect, it } from "vitest";
import { escape, markup } from "./markup.ts";

it("escapes text and keeps markup of its own making", () => {
  expect(markup`<b>${"<i>&'\""}</b>${markup`<i>${1}</i>`}`.html).toBe("<b>&#60;i&#62;&#38;&#39;&#34;</b><i>1</i>");
});

it("shows zero but not what is absent", () => {
  expect(markup`${0}${null}${undefined}${false}${""}`.html).toBe("0");
});

it("leaves no character that could end a text or an attribute, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const escaped = escape(text);
      expect(escaped).not.toMatch(/[<>"']|&(?!#\d+;)/);
      expect(escaped.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))).toBe(text);
    }),
  );
});
