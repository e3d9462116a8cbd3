/** What optimizers refuse. @module */
import { SparqkitError } from "@sparqkit/core";

const text = (value: unknown): string => (value === undefined ? "missing" : JSON.stringify(value));

/** A saved state of something else than what is to continue from it; `field` is the first difference. */
export class StateMismatch extends SparqkitError {
  readonly field: string;
  readonly saved: unknown;
  readonly expected: unknown;

  constructor(field: string, saved: unknown, expected: unknown) {
    super(
      "STATE_MISMATCH",
      `The saved state does not fit this run: its ${field} is ${text(saved)}, here it is ${text(expected)}. ` +
        "Continue with the model and the options it was saved with, or start over.",
    );
    this.field = field;
    this.saved = saved;
    this.expected = expected;
  }
}
