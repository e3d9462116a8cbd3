/**
 * Top-1 and top-5 accuracy from logits, and how far chance moves them.
 *
 * The rank of the right class is the number of classes that score higher, or equal with a lower index: the rule of argmax, so that ties count the same
 * everywhere.
 * @module
 */
import { SparqkitError } from "@sparqkit/core";

/** Logits or labels of which no accuracy can be told. */
export class InvalidLogits extends SparqkitError {
  /** Image of the batch, or -1 where all of them are concerned. */
  readonly image: number;

  constructor(problem: string, image: number, remedy: string) {
    super("INVALID_LOGITS", `${problem}. ${remedy}.`);
    this.image = image;
  }
}

/** Accuracy over images, in percent. */
export interface Accuracy {
  readonly images: number;
  /** Images whose label has the highest logit, in percent. */
  readonly top1: number;
  /** Images whose label is among the five highest logits (all of them where there are fewer classes), in percent. */
  readonly top5: number;
  /** Standard error of `top1`, in percentage points. */
  readonly standardError: number;
}

/**
 * The place of a class among the logits of one image: 0 is the highest.
 *
 * @param logits of all images, row after row
 * @param offset of the image's first logit
 * @throws {InvalidLogits} where one of its logits is NaN
 * @example
 * rank(Float32Array.of(1, 3, 3), 0, 3, 2); // 1: class 1 has the same logit and comes first
 */
export function rank(logits: ArrayLike<number>, offset: number, classes: number, label: number): number {
  const own = logits[offset + label];
  let above = 0;
  for (let c = 0; c < classes; c++) {
    const logit = logits[offset + c];
    if (Number.isNaN(logit)) {
      throw new InvalidLogits(
        `logit ${c} of image ${offset / classes} of the batch is NaN`,
        offset / classes,
        "Check the model with its own inputs, and the preprocessing",
      );
    }
    if (logit > own || (logit === own && c < label)) above++;
  }
  return above;
}

/** Counts hits over batches of logits. */
export class AccuracyCounter {
  readonly classes: number;
  #images = 0;
  #top1 = 0;
  #top5 = 0;

  /** @param classes the model's number of classes, at least 1 */
  constructor(classes: number) {
    if (!Number.isInteger(classes) || classes < 1)
      throw new InvalidLogits(`a model of ${classes} classes`, -1, "Choose the output that holds one logit per class");
    this.classes = classes;
  }

  /**
   * Count a batch; a batch that throws is not counted at all.
   *
   * @param logits images x classes values, row after row
   * @param labels the class of each image
   * @throws {InvalidLogits} for a NaN logit, a label that is not a class, or logits that are not images x classes
   */
  add(logits: ArrayLike<number>, labels: ArrayLike<number>): void {
    const { classes } = this;
    if (logits.length !== labels.length * classes) {
      throw new InvalidLogits(
        `${logits.length} logits are not those of ${labels.length} images and ${classes} classes`,
        -1,
        "Pass one row of logits per label",
      );
    }
    const ranks = Array.from(labels, (label, image) => {
      if (Number.isInteger(label) && label >= 0 && label < classes) return rank(logits, image * classes, classes, label);
      throw new InvalidLogits(
        `image ${image} of the batch has label ${label}, and the classes are 0 to ${classes - 1}`,
        image,
        "Check that the labels belong to this model",
      );
    });
    this.#images += ranks.length;
    this.#top1 += ranks.filter((place) => place < 1).length;
    this.#top5 += ranks.filter((place) => place < 5).length;
  }

  /** The accuracy so far; throws {@link InvalidLogits} before the first image. */
  get result(): Accuracy {
    const images = this.#images;
    if (images === 0) throw new InvalidLogits("no image has been counted", -1, "Evaluate at least one image");
    return { images, top1: (100 * this.#top1) / images, top5: (100 * this.#top5) / images, standardError: standardError(this.#top1 / images, images) };
  }
}

/**
 * Standard error of a proportion, in percentage points: 100 sqrt(p (1 - p) / n).
 *
 * @param proportion 0..1
 * @example
 * standardError(0.91, 1000).toFixed(2); // "0.90"
 */
export function standardError(proportion: number, images: number): number {
  return 100 * Math.sqrt((proportion * (1 - proportion)) / images);
}
