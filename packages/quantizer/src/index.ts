/**
 * From an ONNX graph to a SPARQ plan, and from a plan to the graph that runs.
 * @module
 */
export * from "./errors.ts";
export { parseConfiguration, type Configuration, type FloatConfiguration, type SparqConfiguration, type UniformConfiguration } from "./configuration.ts";
export { candidates, matches, type Candidate, type FloatLayer, type FloatReason, type QuantizableLayer, type Selection } from "./candidates.ts";
export { convGeometry } from "./geometry.ts";
export { nonNegativeTensors } from "./signs.ts";
export { prepareModel, type Prepared, type Shapes } from "./prepare.ts";
export {
  quantizedLayers,
  type CalibrationRecord,
  type FloatLayerPlan,
  type LayerPlan,
  type Normalization,
  type Plan,
  type QuantizedLayerPlan,
  type Recalibration,
  type SparqPlan,
} from "./plan.ts";
export { validatePlan } from "./validate-plan.ts";
export { makePlan, type PlanParts } from "./make-plan.ts";
export { markerName, placeholderName, rawName, type ConvolutionCut, type Cut, type NarrowConvolution, type PlaneCut } from "./cuts.ts";
export { affineOf, gainAndShift, inverseDeviation, type Affine, type NormalizationParameters, type Tail, type TailTerm } from "./tails.ts";
export { calibrationGraph, evaluationGraph } from "./graphs.ts";
export type { CutGraph } from "./graph-builder.ts";
export {
  applyNormalizations,
  batchNormalizations,
  momentsName,
  observeMoments,
  readNormalizations,
  withoutStatistics,
  type BatchStatistics,
} from "./normalizations.ts";
export { layerBias, layerWeights, type LayerWeights } from "./weights.ts";
