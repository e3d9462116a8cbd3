import { describe, expect, it } from "vitest";
import { InvalidAreaModel, InvalidSynthesis } from "../errors.ts";
import { areaOfBits } from "./area.ts";
import { elementBops, modelArea, parseAreaModel } from "./model.ts";
import { fitSynthesis, parseSynthesis } from "./synthesis.ts";

const byBits = `# a library of 28 nm
Cells, BITS ,Area
12,2,207.7
18,4,528.5

# slower corner left out
30,8,1467.5
44,16,4534.9
70,32,15427.6
`;

describe("parseSynthesis", () => {
  it("knows columns by their header, in any order and case, and leaves others and comments alone", () => {
    const rows = parseSynthesis(byBits.replaceAll("\n", "\r\n"), "mine.csv");
    expect(rows.map(({ line, weightBits, activationBits, area }) => [line, weightBits, activationBits, area])).toEqual([
      [3, 2, 2, 207.7],
      [4, 4, 4, 528.5],
      [7, 8, 8, 1467.5],
      [8, 16, 16, 4534.9],
      [9, 32, 32, 15_427.6],
    ]);
    expect(rows[2]).toMatchObject({ inputs: 1, outputs: 1, kernel: 3, bops: elementBops({ weightBits: 8, activationBits: 8 }) });
  });

  it("reads what spreadsheets write: quotes, semicolons, units and underscores in the header, rows of commas", () => {
    const table = 'sep=,\n"cell, corner","Area (um2)",weight_bits,Activation Bits (bits)\n"pe, slow","1,467.5",8,8\n"pe, fast",528.5,4,4\n,,,\n';
    expect(parseSynthesis(table).map(({ line, area, weightBits, activationBits }) => [line, area, weightBits, activationBits])).toEqual([
      [3, 1467.5, 8, 8],
      [4, 528.5, 4, 4],
    ]);
    for (const separator of [";", "\t"])
      expect(parseSynthesis(`bits${separator}area [µm²]\n8${separator}1467.5\n`)[0]).toMatchObject({ weightBits: 8, area: 1467.5 });
  });

  it("counts the bit-operations of any sizes, or takes them from the table", () => {
    const [row] = parseSynthesis('weightBits,"activationBits",inputs,outputs,kernel,area\n8,4,16,2,1,9000');
    expect(row!.bops).toBe(2 * 16 * (32 + 8 + 4 + 4));
    expect(parseSynthesis("bops,area\n1.5e3,2700")[0]).toMatchObject({ bops: 1500, weightBits: null, area: 2700 });
  });

  it.each([
    ["", 1, "", "a header"],
    ["bits,width\n1,2", 1, "area", "a column area"],
    ["area,weightBits\n1,2", 1, "bits", "weightBits and activationBits"],
    ["area,bits,bops\n1,2,3", 1, "bits", "one of"],
    ["area,bits,Area\n1,2,3", 1, "area", "each column once"],
    ["area,bops,kernel\n1,2,3", 1, "kernel", "beside bops"],
    ["area,bits", 2, "", "a row"],
    ["area,bits\n1,2\n3", 3, "", "2 cells"],
    ["area,bits\n# one\n528.5,4\n-1,8", 4, "area", "a number above 0, at most 1000000000000000 (um2)"],
    ["area,bits\n528.5,33", 2, "bits", "an integer from 1 to 32 (bits)"],
    ["area,bits\n528.5,4.5", 2, "bits", "an integer"],
    ["area,bits\n0x10,4", 2, "area", "a number"],
    ["area,bits\n,4", 2, "area", "a number"],
    ["area,bits\nNaN,4", 2, "area", "a number"],
    ["area;bits\n528,5;4", 2, "area", "a decimal point"],
    ['area,bits\n"1,467",8', 2, "area", "a decimal point"],
    ["area (mm2),bits\n1,2", 1, "area", "in um2"],
    ["area,Area [um2],bits\n1,2,3", 1, "area", "each column once"],
    [`area,bits\n${"9".repeat(500)}x,8`, 2, "area", `is "${"9".repeat(60)}...", expected`],
  ])("refuses %j, naming line %i, column %j and %j", (text, line, column, expected) => {
    const refused = expect.objectContaining({ constructor: InvalidSynthesis, line, column, file: "mine.csv", message: expect.stringContaining(expected) });
    expect(() => parseSynthesis(text, "mine.csv")).toThrow(refused);
  });
});

describe("fitSynthesis", () => {
  it("gives a model that can be written, read and asked", () => {
    const { model, fit, points } = fitSynthesis(parseSynthesis(byBits, "mine.csv"), { over: "bits" });
    expect(parseAreaModel(JSON.parse(JSON.stringify(model)), "area.json")).toEqual(model);
    expect(model).toMatchObject({ name: "mine.csv", over: "bits", range: [2, 32], points: 5, multipliers: 9 });
    expect(points.map(({ x }) => x)).toEqual([2, 4, 8, 16, 32]);
    expect(fit.maxRelativeError).toBeLessThan(1e-3);
    expect(modelArea(model, { weightBits: 8, activationBits: 8 }).area / areaOfBits(8)).toBeCloseTo(1, 3);
  });

  it("writes down what the fit leaves of every point, and the worst of it", () => {
    const rows = parseSynthesis("area,bops\n10,1\n25,2\n30,3\n45,4", "mine.csv");
    const { model, fit } = fitSynthesis(rows, { over: "bops" });
    const [constant, slope] = model.coefficients as [number, number];
    expect(model.residuals!.map(({ x, area }) => [x, area])).toEqual(rows.map(({ bops, area }) => [bops, area]));
    for (const { x, area, fitted, residual } of model.residuals!) {
      expect(fitted).toBeCloseTo(constant + slope * x, 12);
      expect(fitted + residual).toBeCloseTo(area, 12);
    }
    expect(model.maxRelativeError).toBe(fit.maxRelativeError);
    expect(model.maxRelativeError).toBeCloseTo(3 / 25, 12); // areas fitted are 11, 22, 33, 44
  });

  it("refuses a fit that no area model may hold", () => {
    const steep = parseSynthesis("area,bops\n1e14,1e-10\n2e14,2e-10\n3.1e14,3e-10", "steep.csv");
    expect(() => fitSynthesis(steep, { over: "bops" })).toThrow(InvalidAreaModel);
    expect(() => fitSynthesis(steep, { over: "bops" })).toThrow(/^steep\.csv: not a valid area model document: \/coefficients\/1 is 1\.05e\+24, not /);
  });

  it("fits a line over bit-operations, elements of all sizes together", () => {
    const rows = [[1, 1, 3, 4], [2, 1, 3, 8], [4, 4, 1, 6], [8, 2, 3, 5]] as const; // prettier-ignore
    const table = rows.map(([inputs, outputs, kernel, bits]) => {
      const operations = outputs * inputs * kernel ** 2 * (bits ** 2 + 2 * bits + Math.log2(inputs * kernel ** 2));
      return [bits, bits, inputs, outputs, kernel, 100 + 2 * operations].join(",");
    });
    const text = ["weightbits,activationbits,inputs,outputs,kernel,area", ...table].join("\n");
    const { model } = fitSynthesis(parseSynthesis(text), { over: "bops", name: "lines" });
    expect(model.coefficients.map((value) => value.toFixed(6))).toEqual(["100.000000", "2.000000"]);
    expect(model.name).toBe("lines");
    expect(() => fitSynthesis(parseSynthesis(text, "mine.csv"), { over: "bits" })).toThrow(
      expect.objectContaining({ constructor: InvalidSynthesis, line: 3, column: "inputs", value: "2" }),
    );
  });

  it("refuses bit-operations alone over bits, and tables that are too short", () => {
    expect(() => fitSynthesis(parseSynthesis("bops,area\n1,2"), { over: "bits" })).toThrow(InvalidSynthesis);
    expect(() => fitSynthesis(parseSynthesis("area,bits\n1,2\n2,3\n4,4", "mine.csv"), { over: "bits" })).toThrow(
      "mine.csv, line 4: expected at least 4 rows to fit degree 2 over bits, not 3",
    );
    expect(() => fitSynthesis(parseSynthesis("area,bits\n1,2\n2,2\n4,2\n5,4"), { over: "bits" })).toThrow(
      "at least 3 different widths to fit degree 2 over bits, not 2",
    );
    expect(() => fitSynthesis(parseSynthesis("area,bops\n7,1\n7,2\n7,4"), { over: "bops" })).toThrow("at least two different areas, not 7 um2 in every row");
    expect(() => fitSynthesis([], { over: "bits" })).toThrow("at least one row");
  });
});
