/**
 * Every operation of the SPARQ specification by name, JSON in and JSON out: what the vectors ask and the adapter protocol carries.
 * @module
 */
export { readMatrices } from "./dot.ts";
export { readImage, readReordered, type ConvolutionInput, type ConvolutionParams } from "./im2col.ts";
export { operation, type Json, type JsonObject, type Operation, type Operations } from "./json.ts";
export { FEATURES, operations } from "./operations.ts";
export { checkPair, everyPair } from "./pair.ts";
export { ruleOf, windowSetOf, type RuleParams, type SetParams } from "./rule.ts";
export { readOperands, type Operands } from "./shapes.ts";
export { readFloat32, readFloat64, readTensor, writeFloat32, writeFloat64, writeTensor, type Dtype, type FloatBits, type Tensor } from "./values.ts";
