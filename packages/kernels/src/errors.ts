/**
 * What can go wrong at the door of the kernels. Inside there are no checks.
 * @module
 */
import { SparqkitError } from "@sparqkit/core";

/** The arena can not grow: WebAssembly memory ends at 4 GiB, or the machine has no more; `requested` and `used` are bytes. */
export class OutOfMemory extends SparqkitError {
  readonly requested: number;
  readonly used: number;

  constructor(requested: number, used: number) {
    super(
      "OUT_OF_MEMORY",
      `allocate: ${requested} bytes on top of the ${used} in use do not fit in the kernels' memory (4 GiB at most, and what the machine has). Use a smaller batch, or release what is no longer needed.`,
    );
    this.requested = requested;
    this.used = used;
  }
}

/** A size or pointer that no tensor can have; `operation` is the function that was called. */
export class InvalidOperand extends SparqkitError {
  readonly operation: string;

  constructor(operation: string, problem: string) {
    super("INVALID_OPERAND", `${operation}: ${problem}`);
    this.operation = operation;
  }
}
