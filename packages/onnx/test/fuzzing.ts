/**
 * Seeded damage: random small networks, and ways to break their bytes or their fields.
 * @module
 */
import { fromBinary, toBinary } from "@bufbuild/protobuf";
import { ModelProtoSchema, type GraphProto, type ModelProto } from "../src/gen/onnx_pb.js";
import {
  checkModel,
  cloneModel,
  encodeFloats,
  extract,
  foldBatchNorm,
  inferShapes,
  int64Tensor,
  liftConstants,
  materializeConstants,
  model,
  nameNodes,
  node,
  OnnxError,
  parseModel,
  pruneUnused,
  removeIdentities,
  serializeModel,
  setBatch,
  sortNodes,
  toFloat32,
  valueInfo,
  type Model,
  type Node,
  type Tensor,
} from "../src/index.ts";

export type Random = (below: number) => number;

/** mulberry32: whole numbers in [0, below), equal for equal seeds. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const pick = <T>(random: Random, items: readonly T[]): T => items[random(items.length)]!;

/** A sound random CNN: a chain of layers, now and then with a branch, shape arithmetic, constants, dropout, a fully connected end. */
export function generateModel(random: Random): Model {
  const type = pick(random, ["float32", "float32", "float16", "float64"] as const);
  const initializers: Record<string, Tensor> = {};
  const nodes: Node[] = [];
  const weights = (name: string, dims: number[]): string => {
    const size = dims.reduce((a, b) => a * b, 1);
    initializers[name] = encodeFloats(
      type,
      dims,
      Array.from({ length: size }, () => random(200) / 100 + 0.01),
    );
    return name;
  };
  let channels = 1 + random(4);
  let [value, size] = ["x", 8];
  const input = channels;
  const layers = 2 + random(6);
  for (let i = 0; i < layers; i++) {
    const out = `v${i}`;
    const kind = random(9);
    if (kind <= 2) {
      const filters = 1 + random(5);
      const inputs = [value, weights(`w${i}`, [filters, channels, 3, 3]), ...(random(2) === 0 ? [weights(`b${i}`, [filters])] : [])];
      nodes.push(node("Conv", inputs, [out], { pads: [1, 1, 1, 1], kernel_shape: [3, 3] }));
      channels = filters;
    } else if (kind === 3) {
      nodes.push(
        node("BatchNormalization", [value, ...["scale", "shift", "mean", "variance"].map((part) => weights(`${part}${i}`, [channels]))], [out], {
          epsilon: 1e-5,
        }),
      );
    } else if (kind === 4 && size >= 2) {
      nodes.push(node(pick(random, ["MaxPool", "AveragePool"]), [value], [out], { kernel_shape: [2, 2], strides: [2, 2] }));
      size /= 2;
    } else if (kind === 5) {
      nodes.push(node("Relu", [value], [`${out}a`]), node("Identity", [value], [`${out}b`]), node("Add", [`${out}a`, `${out}b`], [out]));
    } else if (kind === 6) {
      nodes.push(
        node("Constant", [], [`${out}k`], { value: encodeFloats(type, [1, channels, 1, 1], Array<number>(channels).fill(2)) }),
        node("Mul", [value, `${out}k`], [out]),
      );
    } else if (kind === 7) {
      nodes.push(node("Concat", [value, value], [out], { axis: 1 }));
      channels *= 2;
    } else {
      nodes.push(node("Dropout", [value], [out]));
    }
    value = out;
  }
  nodes.push(...flatten(random, value, channels, size, initializers));
  nodes.push(node("Gemm", ["flat", weights("fc", [3, channels * size * size]), weights("bias", [3])], ["y"], { transB: 1 }));
  return model({
    inputs: [valueInfo("x", type, [2, input, 8, 8])],
    outputs: [valueInfo("y", type, [2, 3])],
    nodes,
    initializers,
    opset: 13,
    irVersion: pick(random, [3, 4, 8]),
  });
}

function flatten(random: Random, value: string, channels: number, size: number, initializers: Record<string, Tensor>): Node[] {
  if (random(3) === 0) return [node("Flatten", [value], ["flat"])];
  if (random(2) === 0) {
    initializers["target"] = int64Tensor([2], [2, channels * size * size]);
    return [node("Reshape", [value, "target"], ["flat"])];
  }
  Object.assign(initializers, { zero: int64Tensor([1], [0]), rest: int64Tensor([1], [-1]) });
  return [
    node("Shape", [value], ["shape"]),
    node("Gather", ["shape", "zero"], ["batch"]),
    node("Concat", ["batch", "rest"], ["goal"], { axis: 0 }),
    node("Reshape", [value, "goal"], ["flat"]),
  ];
}

/** Break bytes: flipped bits, overwritten, cut short, or with a piece from somewhere else. */
export function mutateBytes(source: Uint8Array, random: Random): Uint8Array {
  const bytes = new Uint8Array(source);
  switch (random(5)) {
    case 0:
      for (let i = 0; i <= random(8); i++) bytes[random(bytes.length)]! ^= 1 << random(8);
      return bytes;
    case 1:
      for (let i = 0; i <= random(4); i++) bytes[random(bytes.length)] = pick(random, [0, 1, 0x7f, 0x80, 0xff, random(256)]);
      return bytes;
    case 2:
      return bytes.subarray(0, random(bytes.length));
    case 3: {
      const [from, to, length] = [random(bytes.length), random(bytes.length), random(64)];
      return Uint8Array.of(...bytes.subarray(0, Math.min(to, 4096)), ...bytes.subarray(from, from + length), ...bytes.subarray(to, to + 4096));
    }
    default: {
      const [from, length] = [random(bytes.length), 1 + random(32)];
      bytes.copyWithin(random(bytes.length), from, from + length);
      return bytes;
    }
  }
}

const STRANGE_NUMBERS = [0n, 1n, -1n, 2n, 3n, 7n, 255n, 65536n, -7n, 1n << 31n, 1n << 40n, 1n << 62n, (1n << 63n) - 1n, -(1n << 63n)];
const OPERATORS =
  "Conv ConvTranspose MaxPool Reshape Flatten Transpose Squeeze Unsqueeze Gather Slice Split Concat Pad Tile Expand Resize Upsample MatMul Gemm ReduceMean ArgMax TopK Cast Shape ConstantOfShape Range QuantizeLinear QLinearConv Where DepthToSpace Constant Identity Dropout BatchNormalization Size Add Div Mod Clip".split(
    " ",
  );

/** Break fields of a well-formed file: names, dimensions, types, operators, attributes, data lengths. */
export function mutateFields(source: Uint8Array, random: Random): Uint8Array {
  const proto = fromBinary(ModelProtoSchema, source);
  for (let i = 0; i <= random(3); i++) if (proto.graph !== undefined) mutateGraph(proto, proto.graph, random);
  return toBinary(ModelProtoSchema, proto);
}

function mutateGraph(proto: ModelProto, graph: GraphProto, random: Random): void {
  const names = [...graph.node.flatMap(({ output }) => output), ...graph.initializer.map(({ name }) => name), "x", "", "nowhere"];
  const target = pick(random, graph.node);
  const tensor = pick(random, graph.initializer);
  const attribute = target === undefined || target.attribute.length === 0 ? undefined : pick(random, target.attribute);
  const moves: (() => void)[] = [
    () => target?.input.splice(random(4), 1, pick(random, names)),
    () => target?.output.splice(random(2), 1, pick(random, names)),
    () => void (target !== undefined && (target.opType = pick(random, OPERATORS))),
    () => tensor?.dims.splice(random(3), random(2), pick(random, STRANGE_NUMBERS)),
    () => void (tensor !== undefined && (tensor.dataType = random(40) - 3)),
    () => void (tensor !== undefined && (tensor.rawData = tensor.rawData.subarray(0, random(tensor.rawData.length + 1)))),
    () => void (tensor !== undefined && (tensor.rawData = new Uint8Array(tensor.rawData).fill(random(256)))),
    () => tensor?.int64Data.push(pick(random, STRANGE_NUMBERS)),
    () => void (tensor !== undefined && (tensor.dataLocation = 1)),
    () =>
      tensor?.externalData.push({
        $typeName: "onnx.StringStringEntryProto",
        key: pick(random, ["location", "offset", "length"]),
        value: pick(random, ["../x", "/x", "x", "-1", "9", "1e99"]),
      }),
    () => void (attribute !== undefined && (attribute.type = random(14))),
    () => attribute?.ints.splice(random(4), random(3), pick(random, STRANGE_NUMBERS), pick(random, STRANGE_NUMBERS)),
    () => void (attribute !== undefined && (attribute.i = pick(random, STRANGE_NUMBERS))),
    () => void (attribute !== undefined && (attribute.name = pick(random, ["axis", "axes", "perm", "pads", "group", "strides", "split", "k", "to", "value"]))),
    () => void (proto.opsetImport[0] !== undefined && (proto.opsetImport[0].version = pick(random, STRANGE_NUMBERS))),
    () => graph.initializer.push(pick(random, graph.initializer)),
    () => void (graph.node = graph.node.toReversed()),
    () => graph.output.splice(0, 1),
    () => void (graph.input[0] !== undefined && (graph.input[0].type = undefined as never)),
  ];
  pick(random, moves)();
}

const STAGES: readonly ((model: Model) => unknown)[] = [
  checkModel,
  inferShapes,
  liftConstants,
  materializeConstants,
  nameNodes,
  toFloat32,
  removeIdentities,
  foldBatchNorm,
  pruneUnused,
  sortNodes,
  (subject) => setBatch(cloneModel(subject), 3),
  (subject) => setBatch(subject, "N"),
  (subject) =>
    extract(
      subject,
      subject.graph.inputs.map(({ name }) => name),
      subject.graph.nodes.flatMap(({ outputs }) => outputs).slice(0, 1),
    ),
  (subject) => parseModel(serializeModel(subject)),
];

/** Run everything on bytes; typed errors are fine, any other comes through. Returns whether the bytes were read at all. */
export function exercise(bytes: Uint8Array): boolean {
  const subject = typed(() => parseModel(bytes));
  if (subject === undefined) return false;
  for (const stage of STAGES) typed(() => stage(subject));
  return true;
}

function typed<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof OnnxError && error.code !== "" && error.message !== "") return undefined;
    throw error;
  }
}
