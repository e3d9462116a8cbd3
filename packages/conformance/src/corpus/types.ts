/** The documents of the corpus as spec/vectors.md lays them out. @module */
import type { JsonObject } from "../json.ts";

/** Whether an implementation without it is still SPARQ. */
export type Level = "required" | "recommended";

/** What a flag's tests are about. */
export type NoteKind = "BASIC" | "EDGE_CASE" | "EXHAUSTIVE" | "RANDOM" | "LIMIT" | "INVALID";

/** What a flag means, and what a failure of its tests usually means. */
export interface Note {
  readonly kind: NoteKind;
  readonly description: string;
  readonly effect: string;
  readonly clauses: readonly string[];
}

/** How far floats of a group may be off. Where several are given, one that holds is enough. */
export interface Tolerance {
  readonly rel?: number;
  readonly abs?: number;
  readonly ulp?: number;
}

/** One right answer of several. */
export type Alternative = { readonly expected: JsonObject } | { readonly error: { readonly code: string } };

/** One question and its right answer. */
export interface Test {
  readonly id: string;
  readonly comment?: string;
  readonly flags: readonly string[];
  readonly input: JsonObject;
  readonly result: "valid" | "invalid" | "acceptable";
  readonly expected?: JsonObject;
  readonly error?: { readonly code: string };
  readonly alternatives?: readonly Alternative[];
  /** SHA-256 of the bytes of expected tensors by their field. */
  readonly sha256?: Readonly<Record<string, string>>;
}

/** Tests that share params. */
export interface Group {
  readonly source: { readonly name: string; readonly version: string };
  readonly level: Level;
  readonly clauses: readonly string[];
  readonly params: JsonObject;
  readonly tolerance?: Tolerance;
  readonly tests: readonly Test[];
}

/** A vector file. */
export interface VectorFile {
  readonly schema: "sparqkit/vectors@1";
  readonly feature: string;
  readonly operation: string;
  readonly header: readonly string[];
  readonly numberOfTests: number;
  readonly notes: Readonly<Record<string, Note>>;
  readonly groups: readonly Group[];
}

/** A file as the manifest lists it. */
export interface ManifestEntry {
  readonly path: string;
  readonly feature: string;
  readonly operation: string;
  readonly numberOfTests: number;
  readonly clauses: readonly string[];
  readonly sha256: string;
}

/** `manifest.json`. */
export interface Manifest {
  readonly schema: "sparqkit/manifest@1";
  readonly version: string;
  readonly files: readonly ManifestEntry[];
}

/** `ledger.json`: the version every id came or changed in, with a hash of its meaning, and the version each gone id left in. */
export interface Ledger {
  readonly schema: "sparqkit/ledger@1";
  readonly version: string;
  readonly ids: Readonly<Record<string, readonly [version: string, hash: string]>>;
  readonly gone: Readonly<Record<string, string>>;
}

/** A vector file with its place. */
export interface CorpusFile {
  readonly path: string;
  readonly document: VectorFile;
}

/** A whole corpus, checked. */
export interface Corpus {
  readonly version: string;
  /** SHA-256 of `manifest.json`, which names the hash of every file: the corpus's identity. */
  readonly manifestSha256: string;
  readonly manifest: Manifest;
  readonly files: readonly CorpusFile[];
}

/** A test with what it needs to be understood. */
export interface Case {
  readonly file: CorpusFile;
  readonly group: Group;
  readonly test: Test;
}
