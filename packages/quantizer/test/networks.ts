/** Small networks and plans for the tests. @module */
import { floatTensor, model, node, valueInfo, type Model, type Node, type Tensor } from "@sparqkit/onnx";
import { makePlan, parseConfiguration, prepareModel, candidates, type Plan, type Prepared, type Selection } from "../src/index.ts";

/** Deterministic values in -1..1. */
export function values(count: number, seed = 1): Float32Array {
  let state = seed;
  return Float32Array.from({ length: count }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 1073741824 - 1;
  });
}

export const weights = (...dims: number[]): Tensor =>
  floatTensor(
    dims,
    values(
      dims.reduce((a, b) => a * b, 1),
      dims.length + dims[0]!,
    ),
  );

/** A model of one input `x` [N, channels, size, size] and one output. */
export function network(
  nodes: readonly Node[],
  initializers: Record<string, Tensor>,
  output: string,
  input: readonly [number, number] = [4, 8],
  opset = 17,
): Model {
  const [channels, size] = input;
  return model({
    inputs: [valueInfo("x", "float32", ["N", channels, size, size])],
    outputs: [valueInfo(output, "float32", null)],
    nodes,
    initializers,
    opset,
  });
}

const vector = (length: number, value: number): Tensor => floatTensor([length], new Float32Array(length).fill(value));

/** conv1 - BN - relu - conv2 (bias) - relu - conv3 (depthwise, 3 taps a side) - relu - pool - flatten - fc. */
export function classifier(): Model {
  return network(
    [
      node("Conv", ["x", "w1"], ["c1"], { pads: [1, 1, 1, 1] }, "conv1"),
      node("BatchNormalization", ["c1", "gain", "shift", "mean", "variance"], ["n1"], {}, "bn1"),
      node("Relu", ["n1"], ["r1"]),
      node("Conv", ["r1", "w2", "b2"], ["c2"], { pads: [1, 1, 1, 1], strides: [2, 2] }, "conv2"),
      node("Relu", ["c2"], ["r2"]),
      node("Conv", ["r2", "w3"], ["c3"], { pads: [1, 1, 1, 1], group: 6 }, "conv3"),
      node("Relu", ["c3"], ["r3"]),
      node("GlobalAveragePool", ["r3"], ["p"]),
      node("Flatten", ["p"], ["f"]),
      node("Gemm", ["f", "w4", "b4"], ["logits"], { transB: 1 }, "fc"),
    ],
    {
      w1: weights(6, 4, 3, 3),
      gain: vector(6, 1),
      shift: vector(6, 0.5),
      mean: vector(6, 0),
      variance: vector(6, 2),
      w2: weights(6, 6, 3, 3),
      b2: floatTensor([6], [1, -1, 0.5, 0.25, 0, 0.1]),
      w3: weights(6, 1, 3, 3),
      w4: weights(10, 6),
      b4: vector(10, 0.5),
    },
    "logits",
  );
}

/** A prepared model's plan of a configuration, every maximum 2.55. */
export function planOf(name: string, source: Model, selection: Selection = {}, max = 2.55): { plan: Plan; prepared: Prepared } {
  const prepared = prepareModel(source);
  const layers = candidates(prepared.model, prepared.shapes, selection);
  const plan = makePlan(parseConfiguration(name), prepared, {
    identity: { name: "net.onnx", sha256: "0".repeat(64) },
    candidates: layers,
    maxima: new Map(layers.map((layer) => [layer.name, max])),
    normalizations: [],
    calibration: { images: 8, batch: 4, order: "stored", recalibrate: "none", scope: "base" },
  });
  return { plan, prepared };
}
