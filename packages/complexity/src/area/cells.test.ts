import { describe, expect, it } from "vitest";
import { InvalidSynthesis } from "../errors.ts";
import { csvLines } from "./cells.ts";

const cells = (text: string): (readonly string[])[] => csvLines(text, "mine.csv").map((one) => one.cells);

describe("csvLines", () => {
  it("takes quotes from around cells, and what separates within them as text", () => {
    expect(cells('name,area\n"a, b","1,467.5"\n"say ""two""", 3 \n')).toEqual([["name", "area"], ["a, b", "1,467.5"], ['say "two"', "3"]]); // prettier-ignore
  });

  it.each([",", ";", "\t"])("takes %j between cells, by the header or where a line says so", (separator) => {
    expect(cells(`a${separator}b\n1${separator}2`)).toEqual([["a", "b"], ["1", "2"]]); // prettier-ignore
    expect(cells(`\uFEFFsep=${separator}\r\na${separator}b`)).toEqual([["a", "b"]]);
  });

  it("skips comments and lines of separators alone, and counts lines through all of it", () => {
    const text = '# first\n\na,b\r\n,,,\n"two\nlines",1\r  # between, "them\n3,4\n,,\n';
    expect(csvLines(text, "mine.csv")).toEqual([
      { line: 3, cells: ["a", "b"] },
      { line: 5, cells: ["two\nlines", "1"] },
      { line: 8, cells: ["3", "4"] },
    ]);
  });

  it("keeps empty cells, the last one too", () => {
    expect(cells("a,,c,\n,b,,")).toEqual([["a", "", "c", ""], ["", "b", "", ""]]); // prettier-ignore
    expect(cells("")).toEqual([]);
  });

  it.each(['a,b\n"1,2\n', 'a,b\n"1"2,3\n'])("refuses quotes that are not closed, as in %j", (text) => {
    expect(() => cells(text)).toThrow(expect.objectContaining({ constructor: InvalidSynthesis, line: 2 }));
  });
});
