/** The error of a topology file that can not be read. @module */

/** A topology that says something impossible: which file, line and field, what stands there, and what may. */
export class InvalidTopology extends Error {
  readonly code = "INVALID_TOPOLOGY" as const;
  readonly file: string;
  /** Line counted from 1. */
  readonly line: number;
  readonly field: string;
  readonly value: string;
  readonly allowed: string;

  constructor(file: string, line: number, field: string, value: string, allowed: string) {
    const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
    super(`${file}: line ${line}, ${field}: ${JSON.stringify(shown)} is not ${allowed}. Correct the line.`);
    this.name = "InvalidTopology";
    this.file = file;
    this.line = line;
    this.field = field;
    this.value = value;
    this.allowed = allowed;
  }
}
