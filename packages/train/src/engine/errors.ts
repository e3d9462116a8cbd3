/** What can go wrong while a training graph runs. @module */
import { SparqkitError } from "@sparqkit/core";

/** ONNX Runtime, a worker thread or memory failed while a training graph was loaded or run; `operation` says where. */
export class EngineFailure extends SparqkitError {
  readonly operation: string;

  constructor(operation: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super("ENGINE_FAILURE", `Could not ${operation}: ${reason}. Try a smaller batch, or fewer threads: the usual cause is too little memory.`, { cause });
    this.operation = operation;
  }
}

/** A step was given arrays that do not fit the training graph; `input` names the one. */
export class InvalidFeed extends SparqkitError {
  readonly input: string;

  constructor(input: string, reason: string) {
    super("INVALID_FEED", `Cannot run a training step: ${JSON.stringify(input)} ${reason}.`);
    this.input = input;
  }
}
