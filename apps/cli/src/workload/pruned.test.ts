import { floatTensor, inferShapes, model, node, valueInfo } from "@sparqkit/onnx";
import { describe, expect, it } from "vitest";
import { isPruned, statesPruned } from "./pruned.ts";

/** A convolution of 3 x 3 taps over 8 channels whose weight is kept at these channels of every tap. */
function convolution(kept: readonly number[]): ReturnType<typeof model> {
  const weights = Float32Array.from({ length: 4 * 8 * 9 }, (_, i) => (kept.includes(Math.floor(i / 9) % 8) ? 1 + (i % 5) : 0)); // filter, channel, row, column
  return model({
    inputs: [valueInfo("image", "float32", [1, 8, 6, 6])],
    outputs: [valueInfo("y", "float32", null)],
    nodes: [node("Conv", ["image", "w"], ["y"], {}, "conv")],
    initializers: { w: floatTensor([4, 8, 3, 3], weights) },
  });
}

const stated = ([kept, of]: readonly [number, number]): boolean => statesPruned({ sparsity: [kept, of] });

describe("weights are 2:4", () => {
  it.each([
    [[0, 1, 4, 7], true],
    [[2], true],
    [[0, 1, 2, 4], false],
    [[0, 1, 2, 3, 4, 5, 6, 7], false],
  ])("along the input channels, with those of %j kept: %s", (kept, expected) => {
    const network = convolution(kept);
    expect(isPruned("conv", network, inferShapes(network))).toBe(expected);
  });

  it("as a topology states it where at most half of every four stay", () => {
    expect(([[2, 4], [1, 4], [1, 2]] as const).map(stated)).toEqual([true, true, true]); // prettier-ignore
    expect(([[3, 4], [2, 2], [4, 8], [1, 3]] as const).map(stated)).toEqual([false, false, false, false]); // prettier-ignore
    expect(statesPruned({})).toBe(false);
  });
});
