/**
 * The shapes of the corpus' files; spec/vectors.md and spec/operations.md say what they mean. Types only: there is nothing to run here.
 * @module
 */

/** What an implementation claims as a whole. */
export type Feature = "window" | "pair" | "encode" | "gather" | "quantize" | "im2col" | "dot" | "bitplane" | "cost" | "roofline" | "systolic";

/** Why an input must be rejected. */
export type ErrorCode =
  | "INVALID_WINDOW_SET"
  | "INVALID_PARAMETER"
  | "INVALID_SHAPE"
  | "NON_FINITE_VALUE"
  | "ACCUMULATOR_OVERFLOW"
  | "NOT_TWO_OF_FOUR"
  | "INVALID_GEOMETRY"
  | "COUNT_OVERFLOW";

/** JSON as the corpus holds it: integers beyond tolerances, floats as strings of their bits. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [field: string]: Json };

/** Named values: params, an input or an output. */
export type Fields = Readonly<Record<string, Json>>;

/** Elements in row-major order, each little-endian, two hexadecimal digits a byte. */
export interface Tensor {
  readonly dtype: "uint8" | "int8" | "int32" | "float32";
  readonly shape: readonly number[];
  readonly hex: string;
}

/** A width and the positions of its windows' lowest bits. [WINDOW-1] */
export interface WindowSet {
  readonly bits: number;
  readonly shifts: readonly number[];
}

/** How pairs are cut. [PAIR-1] */
export interface Rule {
  readonly set: WindowSet;
  readonly rounding: "trim" | "round";
  readonly share: boolean;
}

/** A convolution. [IM2COL-1] */
export interface Geometry {
  readonly channels: number;
  readonly height: number;
  readonly width: number;
  readonly filters: number;
  readonly kernel: readonly [kH: number, kW: number];
  readonly strides: readonly [vertical: number, horizontal: number];
  readonly pads: readonly [top: number, left: number, bottom: number, right: number];
  readonly dilations: readonly [vertical: number, horizontal: number];
  readonly group: number;
}

/** What a flag means. */
export interface Note {
  readonly kind: "BASIC" | "EDGE_CASE" | "EXHAUSTIVE" | "RANDOM" | "LIMIT" | "INVALID";
  readonly description: string;
  /** What a failure usually means. */
  readonly effect: string;
  readonly clauses: readonly string[];
}

interface AnyTest {
  readonly id: string;
  readonly comment?: string;
  /** Names of the file's notes. */
  readonly flags: readonly string[];
  readonly input: Fields;
}

/** The output must equal `expected`. */
export interface ValidTest extends AnyTest {
  readonly result: "valid";
  readonly expected: Fields;
  /** Hash of the bytes of an expected tensor, by its field. */
  readonly sha256?: Readonly<Record<string, string>>;
}

/** The input must be rejected with `error.code`. */
export interface InvalidTest extends AnyTest {
  readonly result: "invalid";
  readonly error: { readonly code: ErrorCode };
}

/** Any of the alternatives will do, the same in all tests of the flag and group. */
export interface AcceptableTest extends AnyTest {
  readonly result: "acceptable";
  readonly alternatives: readonly ({ readonly expected: Fields } | { readonly error: { readonly code: ErrorCode } })[];
}

/** One test; `result` tells which. */
export type Test = ValidTest | InvalidTest | AcceptableTest;

/** How near float32 and float64 values must come; without it, bit by bit. */
export interface Tolerance {
  readonly rel?: number;
  readonly abs?: number;
  readonly ulp?: number;
}

/** Tests that share params. */
export interface Group {
  readonly source: { readonly name: string; readonly version: string };
  readonly level: "required" | "recommended";
  readonly clauses: readonly string[];
  readonly params: Fields;
  readonly tolerance?: Tolerance;
  readonly tests: readonly Test[];
}

/** One file of vectors: tests of one operation. */
export interface VectorFile {
  readonly schema: "sparqkit/vectors@1";
  readonly feature: Feature;
  readonly operation: string;
  readonly header: readonly string[];
  readonly numberOfTests: number;
  readonly notes: Readonly<Record<string, Note>>;
  readonly groups: readonly Group[];
}

/** `manifest.json`: the corpus' version and files. */
export interface Manifest {
  readonly schema: "sparqkit/manifest@1";
  readonly version: string;
  readonly files: readonly {
    readonly path: string;
    readonly feature: Feature;
    readonly operation: string;
    readonly numberOfTests: number;
    readonly clauses: readonly string[];
    /** Of the file's bytes. */
    readonly sha256: string;
  }[];
}

/** `ledger.json`: the version each id came or last changed in and a hash of what it means; and the ids that went. */
export interface Ledger {
  readonly schema: "sparqkit/ledger@1";
  readonly version: string;
  readonly ids: Readonly<Record<string, readonly [version: string, hash: string]>>;
  readonly gone: Readonly<Record<string, string>>;
}
