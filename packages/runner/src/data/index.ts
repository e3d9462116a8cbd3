/**
 * Data sets: opening, decoding, preprocessing and batching.
 * @module
 */
export { DATASET_FORMATS, type Dataset, type DatasetFormat, type RawImage } from "./dataset.ts";
export { DataError, type DataErrorCode } from "./errors.ts";
export { type ImageShape } from "./geometry.ts";
export { checkLabels, parseLabels } from "./labels.ts";
export { loadBatches, loadImages, type Batch, type BatchOptions, type LoadOptions } from "./load.ts";
export { type Layout } from "./normalize.ts";
export { detectFormat, openDataset, type OpenOptions } from "./open.ts";
export { imageOrder } from "./order.ts";
export { parsePreprocess, readPreprocess } from "./parse-preprocess.ts";
export { openPixels, type PixelSource } from "./pixels.ts";
export { PREPROCESS_PRESETS, type Preprocess } from "./preprocess.ts";
