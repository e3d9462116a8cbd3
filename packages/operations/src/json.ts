/** JSON values, and the form of an operation. @module */

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [field: string]: Json;
}

/** An operation of spec/operations.md: params that a group of tests shares, one input, one output. Throws a `SparqkitError` where a clause says to refuse. */
export type Operation = (params: JsonObject, input: JsonObject) => JsonObject;

/** The operations of a feature by name. */
export type Operations = Readonly<Record<string, Operation>>;

/**
 * An operation from a function that knows the types of its params and input. Those are the caller's to keep: spec/operations.md promises them, the schemas check them.
 */
export function operation<Params, Input>(run: (params: Params, input: Input) => JsonObject): Operation {
  return run as unknown as Operation;
}
