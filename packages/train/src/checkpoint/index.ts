/**
 * Checkpoints: the state of a run in one file.
 * @module
 */
export { checkBelongs } from "./difference.ts";
export { sha256 } from "./digest.ts";
export { CheckpointFailure, CheckpointMismatch, InvalidCheckpoint } from "./errors.ts";
export { loadSnapshot, saveSnapshot } from "./file.ts";
export type { SavedArray, Snapshot } from "./format.ts";
