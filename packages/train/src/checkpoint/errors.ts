/** What can go wrong with a checkpoint. @module */
import { SparqkitError } from "@sparqkit/core";

/** A file that is no whole checkpoint: of another kind, cut off, or damaged; `path` is the file, `reason` what is wrong. */
export class InvalidCheckpoint extends SparqkitError {
  readonly path: string;
  readonly reason: string;

  constructor(path: string, reason: string) {
    super("INVALID_CHECKPOINT", `Cannot resume from ${path}: ${reason}. Restore the file from a copy, or remove it to start over.`);
    this.path = path;
    this.reason = reason;
  }
}

const text = (value: unknown): string => (value === undefined ? "missing" : JSON.stringify(value));

/** A checkpoint of another run: of another model, other data, or options that lead to other numbers; `field` is the first difference. */
export class CheckpointMismatch extends SparqkitError {
  readonly path: string;
  readonly field: string;
  readonly saved: unknown;
  readonly given: unknown;

  constructor(path: string, field: string, saved: unknown, given: unknown) {
    super(
      "CHECKPOINT_MISMATCH",
      `Cannot resume from ${path}: it is of another run, whose ${field} is ${text(saved)}, while this run has ${text(given)}. ` +
        "Resume with what it was started with, or name another checkpoint file.",
    );
    this.path = path;
    this.field = field;
    this.saved = saved;
    this.given = given;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "there is no space left on the device",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file would be larger than files may be here",
  EROFS: "the file system is read-only",
  EACCES: "permission is denied",
  EPERM: "the operation is not permitted",
  ENOTDIR: "the folder is a file",
  EISDIR: "it is a folder",
};

/** The system refused to read or write a checkpoint; `systemCode` as the system names it. What was there before is untouched. */
export class CheckpointFailure extends SparqkitError {
  readonly path: string;
  readonly operation: "read" | "write";
  readonly systemCode: string;

  constructor(path: string, operation: "read" | "write", cause: unknown, bytes?: number) {
    const { code = "UNKNOWN", message = String(cause) } = cause as { readonly code?: string; readonly message?: string };
    const reason = code === "ENOENT" ? `the ${operation === "write" ? "folder" : "file"} does not exist` : (REASONS[code] ?? message);
    const size = bytes === undefined ? "" : ` (${bytes < 2 ** 20 ? `${Math.ceil(bytes / 1024)} KiB` : `${(bytes / 2 ** 20).toFixed(1)} MiB`})`;
    const advice = operation === "write" ? " What was saved there before is untouched: make room or choose another place, and resume from it." : "";
    super("CHECKPOINT_FAILURE", `Cannot ${operation} the checkpoint ${path}${size}: ${reason}.${advice}`, { cause });
    this.path = path;
    this.operation = operation;
    this.systemCode = code;
  }
}
