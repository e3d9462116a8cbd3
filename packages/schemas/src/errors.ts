/** The error of a document that is not what its schema says. @module */
import type { DocumentKind } from "./gen/tables.ts";
import type { SchemaProblem } from "./problems.ts";

/** Problems a message names; the rest are counted. */
const NAMED = 5;

/** A document that its schema does not allow. */
export class InvalidDocument extends Error {
  readonly code = "INVALID_DOCUMENT";
  readonly kind: DocumentKind;
  /** What is wrong, at most twenty. */
  readonly problems: readonly SchemaProblem[];
  /** What people know the document by, as a file's name; null if nothing was said. */
  readonly source: string | null;

  constructor(kind: DocumentKind, problems: readonly SchemaProblem[], source: string | null = null) {
    const named = problems.slice(0, NAMED).map(({ path, message }) => `${path === "" ? "the document" : path} ${message}`);
    const rest = problems.length > NAMED ? [`and ${problems.length - NAMED} more`] : [];
    super(`${source === null ? "" : `${source}: `}not a valid ${kind} document: ${[...named, ...rest].join("; ")}. Correct it; spec/schemas has the schema.`);
    this.name = "InvalidDocument";
    this.kind = kind;
    this.problems = problems;
    this.source = source;
  }
}
