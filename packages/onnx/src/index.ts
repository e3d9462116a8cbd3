/**
 * Read, edit and write ONNX models.
 * @module
 */
export * from "./errors.ts";
export { DATA_TYPES, dataTypeCode, dataTypeInfo, isFloat, type DataType, type DataTypeInfo, type TensorData, type TypedField } from "./data-types.ts";
export * from "./model.ts";
export { parseModel, OLDEST_OPSET, type ParseOptions } from "./parse.ts";
export { serializeModel } from "./serialize.ts";
export type { ExternalData } from "./external.ts";
export { encodeFloats, floatData, integerData } from "./tensor.ts";
export { getFloat, getFloats, getInt, getInts, getString, getTensor } from "./attributes.ts";
export { fromBfloat16, fromFloat16, toBfloat16, toFloat16 } from "./floats.ts";
export {
  attribute,
  floatTensor,
  int64Tensor,
  localFunction,
  model,
  node,
  reference,
  valueInfo,
  type AttributeValue,
  type FunctionParts,
  type ModelParts,
} from "./build.ts";
export { capturedBy, consumers, describe, producers, readsOf, sortedNodes } from "./graph.ts";
export { freshNames } from "./fresh-names.ts";
export { checkModel } from "./check.ts";
export { isStop, STOPPER, withStopper } from "./direct-outputs.ts";
export { inferShapes, inferTypes, staticShape, type Inference } from "./infer-shapes.ts";
export { extract } from "./extract.ts";
export { setBatch } from "./batch.ts";
export { materializeConstants } from "./passes/materialize-constants.ts";
export { nameNodes } from "./passes/name-nodes.ts";
export { liftConstants } from "./passes/lift-constants.ts";
export { removeIdentities } from "./passes/remove-identities.ts";
export { foldBatchNorm } from "./passes/fold-batch-norm.ts";
export { toFloat32 } from "./passes/to-float32.ts";
export { raiseOpset } from "./passes/raise-opset.ts";
export { pruneUnused } from "./passes/prune-unused.ts";
export { sortNodes } from "./passes/sort-nodes.ts";
