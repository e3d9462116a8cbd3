/**
 * Operators that keep or broadcast shapes: activations, normalizations, arithmetic, comparisons.
 * @module
 */
import { getInt } from "../attributes.ts";
import { DATA_TYPES } from "../data-types.ts";
import { integersType } from "./contents.ts";
import { broadcast, sameDim, type Dim } from "./dims.ts";
import { like, mismatch, required, shapeOf, show, typed, valuesOf, type Operation, type Rule } from "./operation.ts";

const UNARY =
  "Relu LeakyRelu ThresholdedRelu Elu Selu Celu Gelu Sigmoid HardSigmoid HardSwish Swish Mish Softplus Softsign Tanh Erf Exp Log Sqrt Reciprocal Abs Neg Sign Sin Cos Tan Asin Acos Atan Sinh Cosh Asinh Acosh Atanh Ceil Floor Round Clip Not BitwiseNot Softmax LogSoftmax Hardmax LRN LpNormalization MeanVarianceNormalization Shrink CumSum Trilu Bernoulli";

const unary: Rule = (operation) => like(operation, shapeOf(operation, 0));

const normalization: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  if (input === null) return like(operation, null);
  if (input.length < 2) mismatch(operation, `input ${show(input)} has no channel axis`);
  let channels: Dim = input[1]!;
  for (let i = 1; i < operation.inputs.length; i++) {
    const parameter = shapeOf(operation, i, 1);
    if (parameter !== null) channels = sameDim(operation, channels, parameter[0]!, `channels of ${show(input)} and input ${i}`);
  }
  return like(operation, [input[0]!, channels, ...input.slice(2)]);
};

const batchNormalization: Rule = (operation) => {
  if (operation.opset < 9 && getInt(operation.node, "spatial", 1) === 0) return unary(operation); // statistics for every pixel
  const training = getInt(operation.node, "training_mode", 0) !== 0;
  const [output] = normalization(operation);
  const channels = output!.shape === null ? null : [output!.shape[1]!];
  return training ? [output!, ...Array.from({ length: 2 }, () => ({ type: output!.type, shape: channels }))] : [output!];
};

const dropout: Rule = (operation) => {
  const shape = shapeOf(operation, 0);
  return [...like(operation, shape), { type: "bool", shape }];
};

const layerNormalization: Rule = (operation) => [...unary(operation), { type: "float32", shape: null }, { type: "float32", shape: null }];

function broadcastAll(operation: Operation, from = 0): ReturnType<typeof broadcast> {
  return broadcast(
    operation,
    operation.inputs.slice(from).map((_, i) => shapeOf(operation, from + i)),
  );
}

type Fold = (a: number, b: number) => number;

// Integer arithmetic on shapes; ONNX divides integers toward zero.
const FOLDS: Readonly<Record<string, Fold>> = {
  Add: (a, b) => a + b,
  Sub: (a, b) => a - b,
  Mul: (a, b) => a * b,
  Div: (a, b) => (b === 0 ? NaN : Math.trunc(a / b)),
  Mod: (a, b) => (b === 0 ? NaN : ((a % b) + b) % b),
  Max: Math.max,
  Min: Math.min,
};

function arithmetic(fold: Fold | undefined): Rule {
  return (operation) => {
    const shape = broadcastAll(operation);
    const values =
      fold === undefined || shape === null || shape.length > 1 || !integersType(required(operation, 0).type) ? undefined : foldValues(operation, fold);
    return like(operation, shape, values);
  };
}

function foldValues(operation: Operation, fold: Fold): Dim[] | undefined {
  const lists = operation.inputs.map((_, i) => valuesOf(operation, i));
  const [a, b] = lists;
  if (lists.length !== 2 || !a?.length || !b?.length) return undefined;
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => foldTwo(operation, fold, a[a.length === 1 ? 0 : i]!, b[b.length === 1 ? 0 : i]!));
}

function foldTwo({ node }: Operation, fold: Fold, x: Dim, y: Dim): Dim {
  if (typeof x === "number" && typeof y === "number") {
    const result = fold(x, y);
    return Number.isSafeInteger(result) ? result : "";
  }
  if (y === 1 && (node.opType === "Mul" || node.opType === "Div")) return x; // a symbol survives the neutral element
  if (x === 1 && node.opType === "Mul") return y;
  return y === 0 && (node.opType === "Add" || node.opType === "Sub") ? x : "";
}

const comparison: Rule = (operation) => typed("bool", broadcastAll(operation));

const where: Rule = (operation) => typed(required(operation, 1).type, broadcastAll(operation));

const cast: Rule = (operation) => {
  const { shape } = required(operation, 0);
  const info = DATA_TYPES[getInt(operation.node, "to", 0)];
  if (info === undefined || info.name === "undefined") return mismatch(operation, "attribute to names no data type");
  const values = integersType(info.name) ? valuesOf(operation, 0) : undefined;
  return [{ type: info.name, shape, values: values ?? undefined }];
};

const castLike: Rule = (operation) => typed(required(operation, 1).type, shapeOf(operation, 0));

const table = (names: string, rule: Rule): [string, Rule][] => names.split(" ").map((name) => [name, rule]);

const prelu: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  broadcastAll(operation); // the slope must broadcast to the input, whose shape stays
  return like(operation, input);
};

/** Activations, normalizations, arithmetic, comparisons and casts. */
export const ELEMENTWISE_RULES: Readonly<Record<string, Rule>> = {
  ...Object.fromEntries(table(UNARY, unary)),
  ...Object.fromEntries(table("Add Sub Mul Div Mod Max Min", unary).map(([name]) => [name, arithmetic(FOLDS[name])])),
  ...Object.fromEntries(table("Sum Mean Pow BitShift BitwiseAnd BitwiseOr BitwiseXor", arithmetic(undefined))),
  ...Object.fromEntries(table("Equal Greater Less GreaterOrEqual LessOrEqual And Or Xor", comparison)),
  ...Object.fromEntries(table("IsNaN IsInf", (operation) => typed("bool", shapeOf(operation, 0)))),
  BatchNormalization: batchNormalization,
  InstanceNormalization: normalization,
  GroupNormalization: unary,
  LayerNormalization: layerNormalization,
  Dropout: dropout,
  PRelu: prelu,
  Where: where,
  Cast: cast,
  CastLike: castLike,
  Identity: (operation) => {
    const { type, shape, values, tensor } = required(operation, 0);
    return [{ type, shape, values, tensor }];
  },
};
