/** Whether ONNX Runtime convolves blocks of sixteen channels on this machine. @module */
import { floatTensor, model, node, serializeModel, valueInfo } from "@sparqkit/onnx";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { BLOCK } from "./grid.ts";

let probed: Promise<boolean> | undefined;

/**
 * Ask a convolution: its input has 1 in the second channel, its weights 1 from the second channel to the third filter. Where blocks are of another size, or
 * there are none, the 1 comes out elsewhere or the session is refused.
 */
export function hasBlocks(): Promise<boolean> {
  probed ??= probe();
  return probed;
}

async function probe(): Promise<boolean> {
  const channels = 2 * BLOCK;
  const weights = new Float32Array(channels * channels); // [2][2][16 channels][16 filters]
  weights[1 * BLOCK * BLOCK + 1 * BLOCK + 2] = 1; // from channel 17 to filter 2
  const conv = { ...node("Conv", ["x", "w"], ["y"], { kernel_shape: [1, 1] }), domain: "com.microsoft.nchwc" };
  const tiny = model({
    inputs: [valueInfo("x", "float32", [1, channels, 1, 3])],
    outputs: [valueInfo("y", "float32", [1, channels, 1, 3])],
    nodes: [conv],
    initializers: { w: floatTensor([channels, channels, 1, 1], weights) },
  });
  tiny.opsets.set("com.microsoft.nchwc", 1);
  try {
    const session = await InferenceSession.create(serializeModel(tiny), { graphOptimizationLevel: "disabled", intraOpNumThreads: 1, logSeverityLevel: 4 });
    const x = new Float32Array(channels * 3);
    x[(3 + 1) * BLOCK + 1] = 1; // [block 1][pixel 1][channel 1]
    const y = (await session.run({ x: new Tensor("float32", x, [1, channels, 1, 3]) }))["y"]!.data as Float32Array;
    await session.release();
    return y.every((value, i) => value === (i === 1 * BLOCK + 2 ? 1 : 0));
  } catch {
    return false;
  }
}
