/**
 * Whether a checkpoint is of this run.
 * @module
 */
import type { Json } from "../loop/trainable.ts";
import { CheckpointMismatch } from "./errors.ts";
import type { Snapshot } from "./format.ts";

/** The first place where two JSON values differ, as "schedule.rate"; null where they are equal. Names that hold undefined count as absent. */
export function firstDifference(a: Json | undefined, b: Json | undefined, path = ""): { path: string; a: Json | undefined; b: Json | undefined } | null {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null || Array.isArray(a) !== Array.isArray(b))
    return Object.is(a, b) || a === b ? null : { path, a, b };
  const [left, right] = [a, b] as Readonly<Record<string, Json>>[];
  for (const key of new Set([...Object.keys(right), ...Object.keys(left)])) {
    const found = firstDifference(left[key], right[key], path === "" ? key : `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

/** @throws {CheckpointMismatch} for a checkpoint of another run, naming the first field that differs */
export function checkBelongs(snapshot: Snapshot, run: Snapshot["run"], path: string): void {
  const found = firstDifference(snapshot.run, run);
  if (found !== null) throw new CheckpointMismatch(path, found.path, found.a, found.b);
}
