/** Weights as bits that train, one by one. @module */
export { compression, type LayerBits } from "./compression.ts";
export { planesToWeights, weightsToPlanes } from "./convert.ts";
export { MAX_PLANES, type BitPlanes, type PlaneElements } from "./planes.ts";
export { groupLasso, networkRegularizer, weightedGroupLasso } from "./regularizer.ts";
export { requantizePlanes } from "./requantize.ts";
export { stripPlanes, type StrippedPlanes } from "./strip.ts";
