/** What ends a run before its time. @module */
import { SparqkitError } from "@sparqkit/core";

/** Numbers that are none: the loss, a gradient or a parameter became NaN or infinite; `what` names it. The last good checkpoint, if any, is untouched. */
export class Diverged extends SparqkitError {
  readonly what: string;
  /** Counted from 0, as is `step`. */
  readonly epoch: number;
  readonly step: number;
  readonly learningRate: number;
  readonly checkpoint: string | null;

  constructor(what: string, at: { readonly epoch: number; readonly step: number; readonly learningRate: number; readonly checkpoint: string | null }) {
    const { epoch, step, learningRate, checkpoint } = at;
    super(
      "DIVERGED",
      `Training diverged in epoch ${epoch}, step ${step} (both counted from 0), at learning rate ${learningRate}: ${what}. ` +
        "Start over with a lower learning rate or a warm-up, and check the images' mean and standard deviation and the weights the model came with." +
        (checkpoint === null ? "" : ` The last good state is in ${checkpoint} and leads here again: start over with resume "never", or remove it.`),
    );
    this.what = what;
    this.epoch = epoch;
    this.step = step;
    this.learningRate = learningRate;
    this.checkpoint = checkpoint;
  }
}
