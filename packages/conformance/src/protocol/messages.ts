/** The messages of the adapter protocol, spec/protocol.md. @module */
import type { JsonObject } from "../json.ts";

/** The protocol's version. [PROTOCOL-1] */
export const PROTOCOL_VERSION = 1;

/** Every feature of spec/operations.md, those that others build on first. */
export const FEATURES: readonly string[] = ["window", "pair", "encode", "gather", "quantize", "im2col", "dot", "bitplane", "cost", "roofline", "systolic"];

/** The closed list of error codes of spec/operations.md. */
export const ERROR_CODES: readonly string[] = [
  "INVALID_WINDOW_SET",
  "INVALID_PARAMETER",
  "INVALID_SHAPE",
  "NON_FINITE_VALUE",
  "ACCUMULATOR_OVERFLOW",
  "NOT_TWO_OF_FOUR",
  "INVALID_GEOMETRY",
  "COUNT_OVERFLOW",
];

/** What an implementation says of itself. [PROTOCOL-1] */
export interface ImplementationInfo {
  readonly name: string;
  readonly version: string;
  readonly language: string;
  readonly features: readonly string[];
  readonly homepage?: string;
  readonly notes?: string;
}

/** One question: an operation, its params and inputs. [PROTOCOL-2] */
export interface Question {
  readonly operation: string;
  readonly params: JsonObject;
  readonly inputs: readonly JsonObject[];
}

/** One result. [PROTOCOL-2] */
export type Answer =
  | { readonly output: JsonObject }
  | { readonly rejected: { readonly code: string } }
  | { readonly skipped: string }
  | { readonly errored: string };
