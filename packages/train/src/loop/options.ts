/**
 * What a training run takes and returns.
 * @module
 */
import type { Augmentation, Images } from "../data/index.ts";
import type { BatchNorm } from "../differentiate/index.ts";
import type { Engine } from "../engine/index.ts";
import type { Schedule } from "../optimize/index.ts";
import type { Json, Trainable } from "./trainable.ts";

/** Values by name: parameters as the graph sees them, and running averages. What `applyParameters` puts into a model. */
export type Values = ReadonlyMap<string, Float32Array>;

/** A training run. Epochs and steps are counted from 0. */
export interface TrainOptions {
  /** Runs the training graph; stays open. */
  readonly engine: Pick<Engine, "batch" | "step">;
  readonly trainable: Trainable;
  /** Of the training graph: their running averages are kept, and fed where the graph uses them. */
  readonly batchNorms: readonly BatchNorm[];
  readonly images: Images;
  /** For each image. */
  readonly labels: Int32Array | Uint8Array;
  readonly epochs: number;
  readonly schedule: Schedule;
  /** Integer of 0 to 2^53 - 1: the order of images, crops and flips. 0 unless given. */
  readonly seed?: number;
  /** None unless given. */
  readonly augment?: Augmentation;
  /** Accuracy (0 to 1) on images that are not trained on, after each epoch. The arrays are views: copy what is to last. */
  readonly evaluate?: (values: Values, context: { readonly epoch: number; readonly signal?: AbortSignal }) => Promise<number> | number;
  /** Ends the run once so many epochs in a row evaluate no better than the best before them. Needs `evaluate`. */
  readonly earlyStop?: { readonly patience: number };
  /** Which weights the trainable has in the end: those of the epoch that evaluated best (the default with `evaluate`), or the last. */
  readonly keep?: "best" | "last";
  readonly checkpoint?: CheckpointOptions;
  /** Called where the run continues from its checkpoint, once that was found to be of this run. */
  readonly onResume?: () => void;
  /** Ends the run after the step it is in: a checkpoint is written, and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called after steps, at most ten times a second, and at the end of each epoch. */
  readonly onProgress?: (event: TrainProgress) => void;
  readonly onEpoch?: (line: EpochLog) => void;
}

/** Where and how often the run is saved: at its start, after each epoch, when it is interrupted, and as often as said here. */
export interface CheckpointOptions {
  /** The file. Its folder must exist. */
  readonly path: string;
  /**
   * What else the run's numbers depend on, as the model's hash and the engine's shards: a checkpoint in which any of it differs is refused. The loop adds
   * `batch`, `epochs`, `schedule`, `seed`, `augment`, `keep` and `images`.
   */
  readonly run?: Readonly<Record<string, Json>>;
  /** 60 unless given. */
  readonly everySeconds?: number;
  readonly everySteps?: number;
  /** Whether to continue from the file: where it exists (`auto`, the default), `always` (an absent one is an error), or `never` (it is replaced). */
  readonly resume?: "auto" | "always" | "never";
}

/** How far a run is. */
export interface TrainProgress {
  readonly stage: "train";
  /** Images of all epochs, also of those before an interruption. */
  readonly done: number;
  readonly total: number;
  /** Images a second since the start or the resumption, evaluation included. */
  readonly rate: number;
  readonly secondsLeft: number;
  readonly epoch: number;
  readonly epochs: number;
  /** Steps done of this epoch. */
  readonly step: number;
  readonly steps: number;
  readonly learningRate: number;
  /** Mean over this epoch so far, penalty included. */
  readonly loss: number;
  /** Its two parts: of the images, and the trainable's. */
  readonly crossEntropy: number;
  readonly penalty: number;
  /** Share of this epoch's images, augmented as they are, that the network in training got right. */
  readonly accuracy: number;
}

/** What is remembered of an epoch. */
export interface EpochLog {
  readonly epoch: number;
  /** Mean over the epoch, penalty included. */
  readonly loss: number;
  /** Its two parts: of the images, and the trainable's. */
  readonly crossEntropy: number;
  readonly penalty: number;
  /** Share of the epoch's images that the network in training got right. */
  readonly accuracy: number;
  /** What `evaluate` returned; null without it. */
  readonly evaluated: number | null;
  /** At the epoch's last step. */
  readonly learningRate: number;
  /** Of its steps, without evaluation. */
  readonly seconds: number;
  /** What the trainable had to say. */
  readonly notes: readonly string[];
}

/** A run that came to its end; the trainable has the kept weights. */
export interface TrainResult {
  readonly stopped: "finished" | "early";
  readonly log: readonly EpochLog[];
  /** The epoch that evaluated best, the first of equal ones; null without evaluation. */
  readonly best: { readonly epoch: number; readonly accuracy: number } | null;
  /** The kept parameters and running averages, copied. */
  readonly values: Map<string, Float32Array>;
}
