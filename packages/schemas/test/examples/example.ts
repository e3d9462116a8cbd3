/** The form of an example, and what many of them have. @module */
import type { DocumentKind } from "../../src/index.ts";

/** A document, and the places where the rules of its kind bend; `*` in a place stands for any one step. */
export interface Example {
  readonly kind: DocumentKind;
  readonly document: unknown;
  /** Fields that may be absent. */
  readonly optional?: readonly string[];
  /** Objects whose fields are not named by the schema. */
  readonly open?: readonly string[];
}

export const hash: string = "0".repeat(64);
export const layer: { name: string; kind: string } = { name: "conv1", kind: "conv" };
/** A window set. */
export const window: { bits: number; shifts: number[] } = { bits: 4, shifts: [0, 2, 4] };
