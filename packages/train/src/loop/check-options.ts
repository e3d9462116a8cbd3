/**
 * Options of a run: which make sense, and what they are where they are not given.
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import { checkSchedule } from "../optimize/index.ts";
import type { TrainOptions } from "./options.ts";

/** @throws {InvalidParameter} for options that make no sense */
export function checkOptions({ epochs, schedule, evaluate, earlyStop, keep }: TrainOptions): void {
  if (!(Number.isInteger(epochs) && epochs >= 1)) throw new InvalidParameter("epochs", epochs, "an integer of at least 1");
  checkSchedule(schedule, epochs);
  if (earlyStop !== undefined && !(Number.isInteger(earlyStop.patience) && earlyStop.patience >= 1))
    throw new InvalidParameter("patience", earlyStop.patience, "an integer of at least 1");
  if (evaluate === undefined && (earlyStop !== undefined || keep === "best"))
    throw new InvalidParameter("evaluate", "nothing", "a function, which early stopping and keeping the best weights need");
}

/** Which weights the trainable has in the end. */
export function keptWeights({ evaluate, keep }: Pick<TrainOptions, "evaluate" | "keep">): "best" | "last" {
  return keep ?? (evaluate === undefined ? "last" : "best");
}
