/**
 * Sums and gradients as sources of the passes that make them.
 * @module
 */
import { isOpen, type Term } from "../held.ts";
import type { Lowering } from "../lowering.ts";
import type { Bound, Source } from "../program.ts";

/** Whether a value is in blocks, or would be made there. */
export function inBlocks(lowering: Lowering, name: string): boolean {
  if (lowering.initializer(name) !== undefined) return false;
  const { blocked, lazy } = lowering.get(name);
  return blocked.length > 0 || lazy !== null;
}

/** A value as terms of a sum: those it is made of where it is not there yet, else itself. */
export function termsOf(lowering: Lowering, name: string): readonly Term[] {
  const { blocked, lazy } = lowering.get(name);
  if (blocked.length === 0 && lazy?.kind === "sum" && isOpen(lazy)) return lazy.terms;
  return [{ at: lowering.located(name), affine: null }];
}

/** A gradient as what a pass back reads; `made` where it stands in memory and is read from there. */
export function sourceOf(lowering: Lowering, name: string): { source: Source; made: boolean } {
  const { blocked, lazy } = lowering.get(name);
  if (blocked.length === 0 && lazy?.kind === "masked") return { source: lazy.source, made: false };
  const terms = termsOf(lowering, name);
  if (terms.every(({ affine }) => affine === null) && terms.length <= 2)
    return { source: { d: terms[0]!.at, e: terms[1]?.at ?? null, mask: null }, made: terms.length === 1 };
  return { source: { d: lowering.located(name), e: null, mask: null }, made: true };
}

/** Where an activation lies strictly between bounds: by what it is made of where that is one term, which is read anyway, else by itself. */
export function maskOf(lowering: Lowering, name: string, low: Bound, high: Bound): NonNullable<Source["mask"]> {
  const { lazy } = lowering.get(name);
  if (lazy?.kind === "sum" && lazy.terms.length === 1) {
    const { at, affine } = lowering.term(lazy.terms[0]!);
    return { at, affine, low, high };
  }
  return { at: lowering.located(name), affine: lowering.identity(), low, high };
}
