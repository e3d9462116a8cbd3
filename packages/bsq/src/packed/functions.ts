/**
 * The operators of packed weights, defined by bodies of standard operators that any runtime evaluates once, when it loads the model.
 *
 * The bodies hold in every operator set from 10 on: no operator in them has changed its inputs since.
 * @module
 */
import { int64Tensor, localFunction, node, type LocalFunction, type Node, type Tensor } from "@sparqkit/onnx";

/** Domain of the operators of packed weights, version 1. */
export const DOMAIN = "sparqkit.bsq";

/** Oldest operator set with what the bodies need: Slice with inputs. NonZero and Range would do without it, but are not evaluated at load. */
export const OLDEST_OPSET = 10;

/** Weights from planes, scale and shape. */
export const UNPACK = "UnpackWeights";

/** Zeros of a shape: weights of 0 bits, which store nothing. */
export const EMPTY = "EmptyWeights";

const op = (output: string, opType: string, inputs: readonly string[], attributes: Parameters<typeof node>[3] = {}): Node =>
  node(opType, inputs, [output], attributes);
const constant = (output: string, value: Tensor): Node => op(output, "Constant", [], { value });
const ints = (...values: number[]): Tensor => int64Tensor([values.length], values);
const int32 = (...values: number[]): Tensor => ({ dataType: "int32", dims: [values.length], data: Int32Array.from(values) });
const double = (value: number): Tensor => ({ dataType: "float64", dims: [], data: Float64Array.of(value) });

const [INT32, DOUBLE, FLOAT] = [6, 11, 1]; // data types of Cast

/**
 * `UnpackWeights(planes, scale, shape) -> weights`: planes uint8 [n + 1, bytes] as `packLevels` makes them, scale float32, shape int64 [rank]; weights float32.
 *
 * In float64, level = fields - (2^n - 1) and weight = scale level / (2^n - 1), rounded to float32 once, so equal to [BITPLANE-5] bit for bit.
 */
export function unpackFunction(opset: number): LocalFunction {
  return localFunction(DOMAIN, UNPACK, {
    opset,
    inputs: ["planes", "scale", "shape"],
    outputs: ["weights"],
    nodes: [
      constant("one", double(1)),
      constant("first", ints(0)),
      constant("second", ints(1)),
      // bit j of a byte, the most significant first: floor(byte / 2^(7 - j)) modulo 2
      constant("powersOfByte", int32(128, 64, 32, 16, 8, 4, 2, 1)),
      constant("twoInt", int32(2)),
      constant("toBytes", ints(0, -1, 1)),
      constant("toRows", ints(0, -1)),
      op("wide", "Cast", ["planes"], { to: INT32 }),
      op("bytes", "Reshape", ["wide", "toBytes"]),
      op("shifted", "Div", ["bytes", "powersOfByte"]),
      op("halved", "Div", ["shifted", "twoInt"]),
      op("even", "Mul", ["halved", "twoInt"]),
      op("bits", "Sub", ["shifted", "even"]),
      op("rows", "Reshape", ["bits", "toRows"]),
      op("planesOfBits", "Cast", ["rows"], { to: DOUBLE }),
      // the weights of the planes: 2^0 up to 2^n
      constant("allPowers", { dataType: "float64", dims: [1, 17], data: Float64Array.from({ length: 17 }, (_, b) => 2 ** b) }),
      op("sizes", "Shape", ["planes"]),
      op("fieldBits", "Gather", ["sizes", "first"]),
      op("powers", "Slice", ["allPowers", "first", "fieldBits", "second"]),
      op("fields", "MatMul", ["powers", "planesOfBits"]),
      // the zero point 2^n - 1, which is also the largest level: the highest power less one
      op("highest", "ReduceMax", ["powers"], { keepdims: 1 }),
      op("top", "Sub", ["highest", "one"]),
      op("levels", "Sub", ["fields", "top"]),
      op("scale64", "Cast", ["scale"], { to: DOUBLE }),
      op("scaled", "Mul", ["levels", "scale64"]),
      op("exact", "Div", ["scaled", "top"]),
      op("padded", "Cast", ["exact"], { to: FLOAT }),
      // as many as the shape holds, without those that fill the last byte
      op("count", "ReduceProd", ["shape"], { keepdims: 1 }),
      op("kept", "Slice", ["padded", "first", "count", "second"]),
      op("weights", "Reshape", ["kept", "shape"]),
    ],
  });
}

/** `EmptyWeights(shape) -> weights`: zeros, float32. */
export function emptyFunction(opset: number): LocalFunction {
  return localFunction(DOMAIN, EMPTY, { opset, inputs: ["shape"], outputs: ["weights"], nodes: [op("weights", "ConstantOfShape", ["shape"])] });
}
