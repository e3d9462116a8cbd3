/**
 * Activations on a uniform grid whose scale is found anew in every batch (BSQ, section 3.4 of its reading):
 * q = sign(x) S round(|x| (2^bits - 1) / S) / (2^bits - 1), S = max |x| over the whole tensor, ties to even, and 0 where S is 0.
 * @module
 */
import { reference, type LocalFunction } from "@sparqkit/onnx";
import { define, float, op } from "./define.ts";

/** `QuantizeActivations(X) -> Y`, attribute `bits`. Its gradient is 1 everywhere: straight through. The body is written as in every opset from 12 on, the first whose Constant takes an attribute of the caller. */
export const QuantizeActivations: LocalFunction = define("QuantizeActivations", {
  inputs: ["X"],
  outputs: ["Y"],
  attributes: { bits: null },
  nodes: [
    op("bits", "Constant", [], { value_int: reference("bits", "int") }),
    float("zero", 0),
    float("one", 1),
    float("two", 2),
    op("width", "Cast", ["bits"], { to: 1 }), // float32
    op("steps", "Pow", ["two", "width"]),
    op("levels", "Sub", ["steps", "one"]),
    op("magnitude", "Abs", ["X"]),
    op("largest", "ReduceMax", ["magnitude"], { keepdims: 0 }),
    op("empty", "Equal", ["largest", "zero"]),
    op("scale", "Where", ["empty", "one", "largest"]), // all is 0 then, and stays 0
    op("raised", "Mul", ["magnitude", "levels"]),
    op("fraction", "Div", ["raised", "scale"]),
    op("integers", "Round", ["fraction"]),
    op("back", "Mul", ["integers", "scale"]),
    op("quantized", "Div", ["back", "levels"]),
    op("sign", "Sign", ["X"]),
    op("Y", "Mul", ["quantized", "sign"]),
  ],
});
