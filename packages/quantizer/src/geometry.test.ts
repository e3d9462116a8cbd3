import { outputSize } from "@sparqkit/core";
import { inferShapes, node, type AttributeValue } from "@sparqkit/onnx";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { network, weights } from "../test/networks.ts";
import { convGeometry } from "./index.ts";

const conv = (
  attributes: Record<string, AttributeValue>,
  kernel: [number, number],
  size: number,
  [channels, filters, group]: [number, number, number] = [2, 4, 1],
) => {
  const layer = node("Conv", ["x", "w"], ["y"], { ...attributes, ...(group > 1 ? { group } : {}) }, "conv");
  const model = network([layer], { w: weights(filters, channels / group, ...kernel) }, "y", [channels, size]);
  const shapes = inferShapes(model, { x: [1, channels, size, size] });
  return { geometry: convGeometry(layer, model, shapes), output: shapes.get("y")!.shape!.slice(2), layer, model, shapes };
};

describe("convGeometry", () => {
  it("reads attributes in ONNX order, pads as top, left, bottom, right", () => {
    const { geometry } = conv({ pads: [0, 1, 2, 3], strides: [2, 1], dilations: [1, 2] }, [3, 2], 9, [4, 8, 2]);
    expect(geometry).toEqual({
      channels: 4,
      height: 9,
      width: 9,
      filters: 8,
      kernel: [3, 2],
      strides: [2, 1],
      pads: [0, 1, 2, 3],
      dilations: [1, 2],
      group: 2,
    });
  });

  it("puts the odd pad of SAME_UPPER at the end and of SAME_LOWER at the start", () => {
    expect(conv({ auto_pad: "SAME_UPPER" }, [2, 4], 5).geometry!.pads).toEqual([0, 1, 1, 2]);
    expect(conv({ auto_pad: "SAME_LOWER" }, [2, 4], 5).geometry!.pads).toEqual([1, 2, 0, 1]);
    expect(conv({ auto_pad: "VALID" }, [3, 3], 5).geometry!.pads).toEqual([0, 0, 0, 0]);
    expect(conv({}, [3, 3], 5).geometry!.pads).toEqual([0, 0, 0, 0]);
  });

  it("agrees with shape inference, which never sees the pads", () => {
    const attributes = fc.record({
      auto_pad: fc.constantFrom("SAME_UPPER", "SAME_LOWER", "VALID", "NOTSET"),
      strides: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
      dilations: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
    });
    const kernel = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(attributes, kernel, fc.integer({ min: 10, max: 17 }), (own, size, side) => {
        const { geometry, output } = conv(own, size, side);
        expect(outputSize(geometry!)).toEqual(output);
        if (own.auto_pad.startsWith("SAME")) expect(output).toEqual(own.strides.map((stride) => Math.ceil(side / stride)));
      }),
      { numRuns: 300 },
    );
  });

  it("sees a fully connected layer as a 1 x 1 convolution, whichever way its weights lie", () => {
    const shapes = new Map();
    const model = network([], { across: weights(6, 10), along: weights(10, 6) }, "y");
    const expected = { channels: 6, height: 1, width: 1, filters: 10, kernel: [1, 1], strides: [1, 1], pads: [0, 0, 0, 0], dilations: [1, 1], group: 1 };
    expect(convGeometry(node("Gemm", ["f", "along"], ["y"], { transB: 1 }), model, shapes)).toEqual(expected);
    expect(convGeometry(node("Gemm", ["f", "across"], ["y"]), model, shapes)).toEqual(expected);
    expect(convGeometry(node("MatMul", ["f", "across"], ["y"]), model, shapes)).toEqual(expected);
  });

  it("is null where the input's height, width or rank is not known", () => {
    const { layer, model } = conv({}, [3, 3], 9);
    for (const shape of [null, [1, 2, "h", 9], [1, 2, 9]]) expect(convGeometry(layer, model, new Map([["x", { type: "float32", shape }]]))).toBeNull();
    expect(convGeometry(layer, model, new Map())).toBeNull();
  });
});
