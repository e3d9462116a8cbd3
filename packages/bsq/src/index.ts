/**
 * BSQ: train bits, not weights.
 * @module
 */
export * from "./errors.ts";
export type { Arithmetic, LayerArrays, Size, Step } from "./bits/arithmetic.ts";
export { BitTrainable, clampedAsReleased, type BitOptions } from "./bits/bit-trainable.ts";
export { definition } from "./bits/definition.ts";
export { kernels } from "./bits/kernels.ts";
export { mostPlanes } from "./bits/room.ts";
export { bitParameters, type ChoiceOptions } from "./choose.ts";
export type { Companion } from "./companion.ts";
export { describeScheme } from "./describe.ts";
export { FixedTrainable, type FixedOptions } from "./fixed/fixed-trainable.ts";
export { DOMAIN } from "./packed/functions.ts";
export { packedBytes, packWeights } from "./packed/pack-weights.ts";
export { hasPackedWeights, unpackWeights, type UnpackedModel } from "./packed/unpack-weights.ts";
export { planWeights, withSchemeWeights, type PlanWeights } from "./plan-weights.ts";
export { bitsOf, layerWeights, roundWeights, schemeCompression, type Scheme, type SchemeLayer } from "./scheme.ts";
