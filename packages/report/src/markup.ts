/**
 * HTML by construction safe: a template tag that escapes every value except markup made by the same tag.
 * @module
 */

/** A piece of finished HTML. */
export interface Markup {
  readonly html: string;
}

/** What may stand in a template: text and numbers are escaped, markup is kept, lists are joined, nothing is shown for null, undefined and false. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[];

/**
 * Markup from a template, without the template's indentation.
 *
 * @example
 * markup`<td>${"a < b"}</td>`.html; // <td>a &lt; b</td>
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return { html: strings.map((text, i) => (i === 0 ? "" : render(values[i - 1]!)) + text.replace(/\n\s+/g, "\n")).join("") };
}

/** Text with the five characters that mean something in HTML written as references, and U+FFFD for those that XML does not allow. */
export function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, "\ufffd")
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

// oxlint-disable-next-line no-control-regex -- these are the ones to find
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

function render(value: Content): string {
  if (value === null || value === undefined || value === false) return "";
  if (typeof value === "string") return escape(value);
  if (typeof value === "number") return String(value);
  return "html" in value ? value.html : value.map(render).join("");
}
