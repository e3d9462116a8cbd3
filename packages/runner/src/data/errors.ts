/**
 * What can be wrong with a data set, as typed errors: what, where, why, and what to do about it.
 * @module
 */
import { SparqkitError } from "@sparqkit/core";

/** Every way a data set, its labels or its preprocessing can be refused. */
export type DataErrorCode =
  | "DATA_MISSING" // no such file or folder, or it may not be read
  | "DATA_EMPTY" // a folder or file that holds no images
  | "DATA_FORMAT_UNKNOWN" // no reader recognises the path, or --format names none
  | "DATA_AMBIGUOUS" // several readings are possible and they give different numbers
  | "DATA_CORRUPT" // bytes that contradict their format: truncated, wrong magic, broken gzip or JPEG
  | "DATA_UNSUPPORTED" // a valid file of a kind this reader does not read
  | "DATA_INDEX" // an image index outside the data set
  | "LABEL_MISSING" // an image without a label, a label without an image, or no labels at all
  | "LABEL_INVALID" // not a non-negative integer, or not below the number of classes
  | "COUNT_MISMATCH" // as many images as labels is the rule
  | "IMAGE_SIZE" // the image does not fit the crop or the model's input
  | "PREPROCESS_INVALID"; // a preprocessing document or option outside its range

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
    super(code, `${place}${what.problem}. ${what.remedy}.`, what.cause === undefined ? {} : { cause: what.cause });
    this.path = what.path;
    this.remedy = what.remedy;
  }
}
