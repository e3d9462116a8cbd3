/** Fields that a JSON text gives twice, of which a parser keeps the last without a word. @module */

const QUOTE = '"';
const BACKSLASH = "\\";

/**
 * JSON pointers of the fields that an object has already, in the order of the text, which is valid JSON.
 *
 * @example
 * duplicateKeys('{"a": [{"b": 1, "b": 2}]}'); // ["/a/0/b"]
 */
export function duplicateKeys(text: string): string[] {
  const found: string[] = [];
  /** Objects and lists that are open: the fields so far, or null for a list, and the field or index under way. */
  const open: { readonly fields: Set<string> | null; at: string | number }[] = [];
  let string: string | null = null; // the last one, which is a field's name if a colon follows
  for (let index = 0; index < text.length; index++) {
    const sign = text[index]!;
    const inner = open.at(-1);
    if (sign === QUOTE) {
      const end = endOfString(text, index);
      string = text.slice(index, end);
      index = end - 1;
    } else if (sign === "{") open.push({ fields: new Set(), at: "" });
    else if (sign === "[") open.push({ fields: null, at: 0 });
    else if (sign === "}" || sign === "]") open.pop();
    else if (sign === "," && typeof inner?.at === "number") inner.at += 1;
    else if (sign === ":" && inner?.fields) {
      inner.at = JSON.parse(string!) as string;
      if (inner.fields.has(inner.at)) found.push(open.map(({ at }) => `/${String(at).replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""));
      inner.fields.add(inner.at);
    }
  }
  return found;
}

/** The index behind the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf(QUOTE, start + 1);
  for (;;) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === BACKSLASH) backslashes += 1;
    if (backslashes % 2 === 0) return end + 1;
    end = text.indexOf(QUOTE, end + 1);
  }
}
