/**
 * What can be wrong with a data set, as typed errors: what, where, why, and what to do about it.
 * @module
 */
import { SparqkitError } from "@sparqkit/core";

/** Every way a data set, its labels or its preprocessing can be refused. */
export type DataErrorCode =
  | "data-missing" // no such file or folder, or it may not be read
  | "data-empty" // a folder or file that holds no images
  | "data-format-unknown" // no reader recognises the path, or --format names none
  | "data-ambiguous" // several readings are possible and they give different numbers
  | "data-corrupt" // bytes that contradict their format: truncated, wrong magic, broken gzip or JPEG
  | "data-unsupported" // a valid file of a kind this reader does not read
  | "data-index" // an image index outside the data set
  | "label-missing" // an image without a label, a label without an image, or no labels at all
  | "label-invalid" // not a non-negative integer, or not below the number of classes
  | "count-mismatch" // as many images as labels is the rule
  | "image-size" // the image does not fit the crop or the model's input
  | "preprocess-invalid"; // a preprocessing document or option outside its range

/**
 * A data set that cannot be read, or cannot be read without guessing.
 *
 * `path` names the file or folder (empty where there is none), `remedy` what the user can do; both are part of `message` too.
 */
export class DataError extends SparqkitError {
  readonly path: string;
  readonly remedy: string;

  constructor(code: DataErrorCode, what: { path: string; problem: string; remedy: string; cause?: unknown }) {
    const place = what.path === "" ? "" : `${what.path}: `;
    super(code, `${place}${what.problem}. ${what.remedy}.`);
    this.name = "DataError";
    this.path = what.path;
    this.remedy = what.remedy;
    if (what.cause !== undefined) this.cause = what.cause;
  }
}
