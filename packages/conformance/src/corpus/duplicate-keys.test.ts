import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { duplicateKeys } from "./duplicate-keys.ts";

describe("fields that are given twice", () => {
  it.each<[string, string[]]>([
    ['{"a": 1, "a": 1}', ["/a"]],
    ['{"a": {"b": [0, {"c": 1, "c": 2, "c": 3}]}}', ["/a/b/1/c", "/a/b/1/c"]],
    ['{"a": 1, "\\u0061": 2}', ["/a"]],
    ['{"a/b": 1, "a/b": 2}', ["/a~1b"]],
    ['[{"a": 1}, {"a": 1}]', []],
    ['{"a": "a", "b": "\\"a\\": \\\\", "c": ["a", "a"]}', []],
    ['{"a": {"a": {"a": {}}}}', []],
  ])("of %s are %j", (text, found) => {
    expect(duplicateKeys(text)).toEqual(found);
  });

  it("are none in what JSON.stringify writes", () => {
    fc.assert(fc.property(fc.jsonValue(), fc.boolean(), (value, wide) => duplicateKeys(JSON.stringify(value, null, wide ? 2 : 0)).length === 0));
  });

  it("is found wherever a field is repeated", () => {
    const key = fc.string();
    fc.assert(
      fc.property(key, fc.jsonValue(), fc.jsonValue(), (name, a, b) => {
        const field = JSON.stringify(name);
        expect(duplicateKeys(`[0, {${field}: ${JSON.stringify(a)}, ${field}: ${JSON.stringify(b)}}]`)).toHaveLength(1);
      }),
    );
  });
});
