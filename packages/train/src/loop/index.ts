/**
 * The loop of training.
 * @module
 */
export { Diverged } from "./errors.ts";
export type { CheckpointOptions, EpochLog, TrainOptions, TrainProgress, TrainResult, Values } from "./options.ts";
export { train } from "./train.ts";
export type { Json, State, Trainable } from "./trainable.ts";
