import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvalidTopology, parseTopology } from "../index.ts";

const HEADER = "Layer name, IFMAP Height, IFMAP Width, Filter Height, Filter Width, Channels, Num Filter, Strides,";
const C2 = "c2, 10, 10, 3, 3, 8, 20, 2,";

describe("a topology of convolutions", () => {
  it.each([
    ["a header and trailing commas", `${HEADER}\n${C2}\n`],
    ["no header", C2],
    ["carriage returns, blank lines, a byte order mark and quotes", `\uFEFF${HEADER}\r\n\r\n"c2" ,10,10 , 3,3,8,20,2\r\n\r\n`],
    ["a header in another order", "Layer,Channels,Num Filter,IFMAP Height,IFMAP Width,Filter Height,Filter Width,Strides\nc2,8,20,10,10,3,3,2"],
    ["a header nobody knows", `Name, a, b, c, d, e, f, g,\n${C2}`],
    ["a stride for each axis", "c2, 10, 10, 3, 3, 8, 20, 2, 2"],
    ["a stride for each axis in the header", "Layer name,IFMAP_H,IFMAP_W,Filter_H,Filter_W,Channels,Num Filter,Stride W,Stride H\nc2,10,10,3,3,8,20,2,2"],
  ])("is read with %s", (_, text) => {
    expect(parseTopology(text)).toEqual([
      {
        name: "c2",
        kind: "conv",
        inputShape: [1, 8, 10, 10],
        outputShape: [1, 20, 4, 4],
        filters: 20,
        kernel: [3, 3],
        group: 1,
        strides: [2, 2],
        dilations: [1, 1],
        pads: [0, 0, 0, 0],
        macs: 16 * 20 * 72,
        parameters: 1440,
        gemm: { M: 16, N: 20, K: 72, groups: 1 },
      },
    ]);
  });

  it("keeps the sparsity of SCALE-Sim v3, with and without a column in the header", () => {
    for (const text of [`${HEADER} Sparsity,\n${C2} 2:4,`, `${C2} 2:4`, "c2, 10, 10, 3, 3, 8, 20, 2, 2, 1:2,"])
      expect(parseTopology(text)[0]!.sparsity).toEqual(text.includes("1:2") ? [1, 2] : [2, 4]);
    expect(parseTopology(C2)[0]).not.toHaveProperty("sparsity");
  });

  it("takes the stride of the width from the column that the header names", () => {
    const [layer] = parseTopology(`${HEADER} Stride Width,\n${C2} 1,`);
    expect(layer).toMatchObject({ strides: [2, 1], outputShape: [1, 20, 4, 8] });
  });

  it("splits what SCALE-Sim takes for depthwise by its name into channels, where asked to", () => {
    const text = "conv1_DP, 10, 10, 3, 3, 8, 1, 1\nconv2, 8, 8, 1, 1, 8, 4, 1";
    expect(parseTopology(text).map(({ name, gemm }) => [name, gemm.K])).toEqual([["conv1_DP", 72], ["conv2", 8]]); // prettier-ignore
    const split = parseTopology(text, { splitDepthwise: true });
    expect(split.map(({ name }) => name)).toEqual([...Array.from({ length: 8 }, (_, i) => `conv1_DPChannel_${i}`), "conv2"]);
    expect(split[7]).toMatchObject({ inputShape: [1, 1, 10, 10], macs: 64 * 9, parameters: 9, gemm: { M: 64, N: 1, K: 9, groups: 1 } });
    expect(() => parseTopology("DP, 10, 10, 3, 3, 65537, 1, 1", { splitDepthwise: true })).toThrow("a whole number from 1 to 65536");
  });

  it("counts outputs as SCALE-Sim where asked to, the rows beyond the input as pads", () => {
    const [layer] = parseTopology(C2, { outputs: "ceil" });
    expect(layer).toMatchObject({ outputShape: [1, 20, 5, 5], pads: [0, 0, 1, 1], gemm: { M: 25, N: 20, K: 72 } });
    expect(parseTopology("even, 9, 9, 3, 3, 8, 20, 2", { outputs: "ceil" })[0]).toMatchObject({ pads: [0, 0, 0, 0], gemm: { M: 16 } });
  });

  it("has as many outputs as windows that can be counted one by one", () => {
    const size = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(size, size, size, fc.constantFrom("floor", "ceil" as const), (filter, more, stride, outputs) => {
        const height = filter + more - 1;
        let count = 0;
        const inside = (start: number): boolean => (outputs === "floor" ? start + filter <= height : start < height - filter + stride);
        for (let start = 0; inside(start); start += stride) count++;
        const [layer] = parseTopology(`l,${height},${height},${filter},${filter},1,1,${stride}`, { outputs: outputs as "floor" | "ceil" });
        expect(layer!.outputShape[2]).toBe(count);
        expect(Math.floor((height + layer!.pads[2]! - filter) / stride) + 1).toBe(count);
      }),
    );
  });
});

describe("a topology of matrix products", () => {
  it.each(["Layer, M, N, K,\nfc, 3, 1000, 512,", "fc,3,1000,512", "Layer, K, N, M\nfc, 512, 1000, 3", "fc,3,1000,512,2:4"])("is read: %j", (text) => {
    expect(parseTopology(text)[0]).toMatchObject({ name: "fc", kind: "gemm", filters: 1000, macs: 1_536_000, gemm: { M: 3, N: 1000, K: 512, groups: 1 } });
  });
});

describe("a damaged topology", () => {
  const KNOWN = "a known column of a convolution: IFMAP height, IFMAP width, filter height, filter width, channels, filters, stride, stride width, sparsity";
  const wide = "a whole number from 1 to 9007199254740991";
  it.each([
    [`${HEADER}\nc1, 8, 8, 3, 3, 4, 0, 1,`, 2, "filters", "0", wide],
    ["c1, 8, 8, 3, 3, 4, 8,", 1, "stride", "", wide],
    ["c1, 8, 8, 3, 3, 4, 8, 1.5", 1, "stride", "1.5", wide],
    ["c1, 8, 8, 3, 3, 4, 8, -1", 1, "stride", "-1", wide],
    ["c1, 8, 8, 3, 3, four, 8, 1", 1, "channels", "four", wide],
    ["c1, 8, 8, 9, 3, 4, 8, 1", 1, "filter height", "9", "a whole number from 1 to 8"],
    ["c1, 8, 8, 3, 9, 4, 8, 1", 1, "filter width", "9", "a whole number from 1 to 8"],
    ["c1, 8, 8, 3, 3, 4, 8, 1, 1, 7", 1, "columns", "7", "empty: a convolution has no such column"],
    ["g, 1, 1, 0", 1, "K", "0", wide],
    ["\ng, 1, 1, 9007199254740993", 2, "K", "9007199254740993", wide],
    ["g, 100000000, 100000000, 100000000", 1, "multiply-accumulates", "1e+24", "at most 9007199254740991 (2^53 - 1)"],
    [", 1, 1, 1", 1, "layer name", "", "a name"],
    ["g, 1, 1, 1, 5:4", 1, "sparsity", "5:4", "N:M with N from 1 to M, as 2:4"],
    [`${HEADER} Dilation,\n${C2} 2,`, 1, "column 9", "Dilation", KNOWN],
    [`${HEADER} Strides,\n${C2} 2,`, 1, "column 9", "Strides", "a column of its own: column 8 is the stride already"],
    ["Layer, M, N, K, Batch\ng, 1, 1, 1, 1", 1, "column 5", "Batch", "a known column of a matrix product: M, N, K, sparsity"],
    ["Layer, M, N\ng, 1, 1", 1, "header", "Layer, M, N", "complete: a matrix product needs K as well"],
    [
      `\uFEFF${HEADER.replace("Channels, ", "")}\r\n${C2}`,
      1,
      "header",
      HEADER.replace("Channels, ", "").slice(0, -1),
      "complete: a convolution needs channels as well",
    ],
    [`${HEADER}\n${C2} 2,`, 2, "columns", "2", "empty: the header names no such column"],
    [`Name, a, b, c, d, e, f, g, h\n${C2} 2,`, 2, "columns", "2", "empty: the header names no such column"],
    [`${HEADER} Sparsity,\n${C2} 50,`, 2, "sparsity", "50", "N:M with N from 1 to M, as 2:4"],
    ["c1; 8; 8; 3; 3; 4; 8; 1", 1, "fields", "c1; 8; 8; 3; 3; 4; 8; 1", "separated by commas"],
    [`${C2}\nc1\t8\t8\t3\t3\t4\t8\t1`, 2, "fields", "c1\t8\t8\t3\t3\t4\t8\t1", "separated by commas"],
    ["", 1, "layers", "", "a list of at least one layer"],
    [HEADER, 1, "layers", HEADER.slice(0, 60), "a list of at least one layer"],
  ])("%j names line %i, %s, %j", (text, line, field, value, allowed) => {
    let error: unknown;
    try {
      parseTopology(text, { file: "net.csv" });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(InvalidTopology);
    expect(error).toMatchObject({ code: "INVALID_TOPOLOGY", file: "net.csv", line, field, allowed });
    expect((error as InvalidTopology).value).toBe(value);
    expect((error as Error).message).toContain(`net.csv: line ${line}, ${field}: `);
  });
});
