/**
 * Gradients of activation functions, elementwise.
 * @module
 */
import type { LocalFunction } from "@sparqkit/onnx";
import { attributeValue, define, float, ints, op } from "./define.ts";

/** `ReluGradient(dY, Y) -> dX`: dY where the output is positive, else 0. */
export const ReluGradient: LocalFunction = define("ReluGradient", {
  inputs: ["dY", "Y"],
  outputs: ["dX"],
  nodes: [float("zero", 0), op("positive", "Greater", ["Y", "zero"]), op("dX", "Where", ["positive", "dY", "zero"])],
});

/** `LeakyReluGradient(dY, X) -> dX`: dY where the input is positive, else `alpha` dY. */
export const LeakyReluGradient: LocalFunction = define("LeakyReluGradient", {
  inputs: ["dY", "X"],
  outputs: ["dX"],
  attributes: { alpha: null },
  nodes: [
    float("zero", 0),
    attributeValue("slope", "alpha", "float"),
    op("positive", "Greater", ["X", "zero"]),
    op("leak", "Mul", ["dY", "slope"]),
    op("dX", "Where", ["positive", "dY", "leak"]),
  ],
});

/** `SigmoidGradient(dY, Y) -> dX`: dY Y (1 - Y). */
export const SigmoidGradient: LocalFunction = define("SigmoidGradient", {
  inputs: ["dY", "Y"],
  outputs: ["dX"],
  nodes: [float("one", 1), op("rest", "Sub", ["one", "Y"]), op("slope", "Mul", ["Y", "rest"]), op("dX", "Mul", ["dY", "slope"])],
});

/** `TanhGradient(dY, Y) -> dX`: dY (1 - Y^2). */
export const TanhGradient: LocalFunction = define("TanhGradient", {
  inputs: ["dY", "Y"],
  outputs: ["dX"],
  nodes: [float("one", 1), op("square", "Mul", ["Y", "Y"]), op("slope", "Sub", ["one", "square"]), op("dX", "Mul", ["dY", "slope"])],
});

/** `HardSigmoidGradient(dY, Y) -> dX`: `alpha` dY where the output is strictly between 0 and 1, else 0. */
export const HardSigmoidGradient: LocalFunction = define("HardSigmoidGradient", {
  inputs: ["dY", "Y"],
  outputs: ["dX"],
  attributes: { alpha: null },
  nodes: [
    float("zero", 0),
    float("one", 1),
    attributeValue("slope", "alpha", "float"),
    op("above", "Greater", ["Y", "zero"]),
    op("below", "Less", ["Y", "one"]),
    op("inside", "And", ["above", "below"]),
    op("scaled", "Mul", ["dY", "slope"]),
    op("dX", "Where", ["inside", "scaled", "zero"]),
  ],
});

/** `HardSwishGradient(dY, X) -> dX`: (X / 3 + 1 / 2) dY strictly between -3 and 3, dY above, 0 below. */
export const HardSwishGradient: LocalFunction = define("HardSwishGradient", {
  inputs: ["dY", "X"],
  outputs: ["dX"],
  nodes: [
    float("zero", 0),
    float("three", 3),
    float("minusThree", -3),
    float("half", 0.5),
    op("above", "GreaterOrEqual", ["X", "three"]),
    op("below", "LessOrEqual", ["X", "minusThree"]),
    op("third", "Div", ["X", "three"]),
    op("slope", "Add", ["third", "half"]),
    op("middle", "Mul", ["dY", "slope"]),
    op("upper", "Where", ["above", "dY", "middle"]),
    op("dX", "Where", ["below", "zero", "upper"]),
  ],
});

/** `ClipGradient(dY, X, min, max) -> dX`: dY strictly between the bounds, else 0. */
export const ClipGradient: LocalFunction = define("ClipGradient", {
  inputs: ["dY", "X", "min", "max"],
  outputs: ["dX"],
  nodes: [
    float("zero", 0),
    op("above", "Greater", ["X", "min"]),
    op("below", "Less", ["X", "max"]),
    op("inside", "And", ["above", "below"]),
    op("dX", "Where", ["inside", "dY", "zero"]),
  ],
});

/** `ClipMaxGradient(dY, X, max) -> dmax`: the sum of dY where X is at or above the bound, in the bound's own shape. */
export const ClipMaxGradient: LocalFunction = define("ClipMaxGradient", {
  inputs: ["dY", "X", "max"],
  outputs: ["dmax"],
  nodes: [
    float("zero", 0),
    ints("vector", [-1]),
    op("clipped", "GreaterOrEqual", ["X", "max"]),
    op("passed", "Where", ["clipped", "dY", "zero"]),
    op("all", "Reshape", ["passed", "vector"]),
    op("sum", "ReduceSum", ["all"]),
    op("shape", "Shape", ["max"]),
    op("dmax", "Reshape", ["sum", "shape"]),
  ],
});
