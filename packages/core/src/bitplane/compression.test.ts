import { describe, expect, it } from "vitest";
import { InvalidParameter } from "../errors.ts";
import { compression } from "./compression.ts";

const conv = (bits: number, inputs: number, outputs: number) => ({ bits, parameters: 9 * inputs * outputs });
const repeat = (bits: number[], width: number) => bits.map((b) => conv(b, width, width));

describe("compression [BITPLANE-13]", () => {
  it("gives the published figure for the published bits of ResNet-20", () => {
    const layers = [
      conv(8, 3, 16),
      ...repeat([6, 6, 6, 6, 8, 8], 16),
      conv(3, 16, 32),
      ...repeat([3, 3, 3, 3, 3], 32),
      conv(2, 32, 64),
      ...repeat([2, 2, 2, 2, 2], 64),
      { bits: 3, parameters: 64 * 10 + 10 },
    ];
    expect(layers.reduce((sum, { parameters }) => sum + parameters, 0)).toBe(268_346);
    expect(compression(layers)).toBe((32 * 268_346) / 655_134);
    expect(compression(layers).toFixed(3)).toBe("13.107");
  });

  it("counts the parameters of layers that were emptied", () => {
    expect(compression([{ bits: 2, parameters: 300 }, { bits: 0, parameters: 100 }])).toBe((32 * 400) / 600); // prettier-ignore
  });

  it("refuses a network without layers or bits, and counts outside their domain", () => {
    expect(() => compression([])).toThrow(InvalidParameter);
    expect(() => compression([{ bits: 0, parameters: 5 }])).toThrow(InvalidParameter);
    expect(() => compression([{ bits: -1, parameters: 5 }])).toThrow("layers[0].bits");
    expect(() => compression([{ bits: 1, parameters: 0 }])).toThrow("layers[0].parameters");
    expect(() => compression([{ bits: 2, parameters: 2 ** 53 - 1 }])).toThrow("sums below 2^53");
  });
});
