/** CSV as spreadsheets write it (RFC 4180): cells in quotes, commas, semicolons or tabs between them. @module */
import { InvalidSynthesis } from "../errors.ts";

/** A line of a table that is not empty. */
export interface CsvLine {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  /** Without quotes and the space around them. */
  readonly cells: readonly string[];
}

/** Cells to the end of their line, and where the next line begins. */
const CELL = {
  ",": /[^\S\r\n]*(?:"([^"]*(?:""[^"]*)*)"[^\S\r\n]*|(?![^\S\r\n]*")([^,\r\n]*))(,|\r\n|\n|\r|$)/y,
  ";": /[^\S\r\n]*(?:"([^"]*(?:""[^"]*)*)"[^\S\r\n]*|(?![^\S\r\n]*")([^;\r\n]*))(;|\r\n|\n|\r|$)/y,
  "\t": / *(?:"([^"]*(?:""[^"]*)*)" *|(?! *")([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y,
} as const;

type Separator = keyof typeof CELL;

/**
 * The lines of a table. Those that begin with # and those without any text are skipped; so is a first line `sep=;`, which says what separates cells.
 *
 * @param file its name, for errors
 * @throws InvalidSynthesis where a quote is not closed
 * @example
 * csvLines('bits;area\n4;528.5\n'); // [{ line: 1, cells: ["bits", "area"] }, { line: 2, cells: ["4", "528.5"] }]
 */
export function csvLines(text: string, file: string): CsvLine[] {
  const said = /^\uFEFF?sep=([,;\t])\s*?(?:\r\n|\n|\r|$)/i.exec(text);
  const pattern = new RegExp(CELL[(said?.[1] as Separator | undefined) ?? separatorOf(text)]);
  const lines: CsvLine[] = [];
  let line = said ? 2 : 1;
  for (let at = said?.[0].length ?? (text.startsWith("\uFEFF") ? 1 : 0); at < text.length;) {
    const comment = /#[^\r\n]*(?:\r\n|\n|\r|$)/y;
    comment.lastIndex = at + /^[^\S\r\n]*/.exec(text.slice(at, at + 100))![0].length;
    if (comment.test(text)) {
      at = comment.lastIndex;
      line++;
      continue;
    }
    const first = line;
    const cells: string[] = [];
    for (let ended = false; !ended;) {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (!found) throw new InvalidSynthesis(file, line, "", "", "quotes around whole cells, closed, and doubled within one");
      const [all, quoted, plain, end] = found as unknown as [string, string | undefined, string | undefined, string];
      cells.push((quoted?.replaceAll('""', '"') ?? plain ?? "").trim());
      line += all.match(/\r\n|\n|\r/g)?.length ?? 0;
      at = pattern.lastIndex;
      ended = !(end in CELL);
    }
    if (cells.some((cell) => cell !== "")) lines.push({ line: first, cells });
  }
  return lines;
}

/** What stands most often in the first line that is no comment, outside of quotes. */
function separatorOf(text: string): Separator {
  const header = /^(?!\s*#).*\S.*$/m.exec(text)?.[0].replace(/"[^"]*"/g, "") ?? "";
  const count = (separator: Separator): number => header.split(separator).length;
  return ([",", ";", "\t"] as const).reduce((most, one) => (count(one) > count(most) ? one : most));
}
