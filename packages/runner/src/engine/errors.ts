/** What can go wrong while a model runs. @module */
import { SparqkitError } from "@sparqkit/core";

/** ONNX Runtime refused a graph or failed while running it; the cause is its own message. */
export class RuntimeFailure extends SparqkitError {
  readonly stage: string;

  constructor(stage: string, cause: unknown) {
    const message = cause instanceof Error ? cause.message : String(cause);
    super(
      "RUNTIME_FAILURE",
      `ONNX Runtime failed to ${stage}: ${message.trim().replace(/\.+$/, "")}. Check that the model runs as it is (--config fp32) and that its inputs have the shapes it states.`,
      { cause },
    );
    this.stage = stage;
  }
}

/** The model does not have the one image input and one output an accuracy needs. */
export class UnsupportedModel extends SparqkitError {
  constructor(why: string, remedy: string) {
    super("UNSUPPORTED_MODEL", `${why}. ${remedy}`);
  }
}
