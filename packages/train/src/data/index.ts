/**
 * Images into batches.
 * @module
 */
export { CROP_AND_FLIP, type Augmentation } from "./augment.ts";
export { Batches, type Batch, type BatchOptions } from "./batches.ts";
export type { Images } from "./images.ts";
