/**
 * Parts that several sections draw: titled SVG, stacked bars, legends, scrolling tables.
 * @module
 */
import { markup, type Content, type Markup } from "./markup.ts";

/** An SVG that screen readers announce by its title; coordinates in percent or pixels, so text in it never scales. */
export function picture(title: string, height: number, content: Content, className = ""): Markup {
  return markup`<svg role="img" class="${className}" width="100%" height="${height}">
    <title>${title}</title>
    ${content}
  </svg>`;
}

/** One part of a stacked bar: its name, its size in any unit, and the colour's class. */
export interface Part {
  readonly name: string;
  readonly size: number;
  readonly colour: string;
}

/** A bar of the whole width, divided in proportion to the parts; empty parts are left out, and a bar of nothing is an outline. */
export function stackedBar(title: string, parts: readonly Part[], height = 14): Markup {
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  let start = 0;
  const rectangles = parts
    .filter(({ size }) => size > 0)
    .map(({ size, colour }) => {
      const width = (100 * size) / total;
      const rectangle = markup`<rect class="${colour} gap" x="${fixed(start)}%" width="${fixed(width)}%" y="0" height="${height}" />`;
      start += width;
      return rectangle;
    });
  return picture(title, height, total > 0 ? rectangles : markup`<rect class="empty" width="100%" height="${height}" />`);
}

/** Colour swatches with their names. */
export function legend(items: readonly { readonly name: string; readonly colour: string }[]): Markup {
  return markup`<ul class="legend">
    ${items.map(
      ({ name, colour }) => markup`<li><svg width="12" height="12" aria-hidden="true"><rect class="${colour}" width="12" height="12" /></svg>${name}</li>`,
    )}
  </ul>`;
}

/**
 * A table that scrolls sideways on a narrow screen instead of the page.
 *
 * @param below what stands beneath a row over the whole width that is seen, however far the table is scrolled; nothing where it is null
 */
export function table(caption: string, head: readonly Content[], rows: readonly (readonly Content[])[], below: (row: number) => Content = () => null): Markup {
  return markup`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>${caption}</caption>
      <thead>
        <tr>
          ${head.map((cell) => markup`<th scope="col">${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...rest], row) =>
            markup`<tr${Boolean(below(row)) && markup` class="told"`}>
              <th scope="row">${first}</th>
              ${rest.map((cell) => markup`<td>${cell}</td>`)}
            </tr>
            ${below(row) && markup`<tr class="below"><td colspan="${head.length}"><div>${below(row)}</div></td></tr>`} `,
        )}
      </tbody>
    </table>
  </div>`;
}

const fixed = (value: number): number => Number(value.toFixed(3));
