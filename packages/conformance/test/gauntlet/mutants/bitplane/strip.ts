/** Faults in stripping planes. @module */
import { type Mutant, mutantsOf } from "../mutant.ts";

const STRIPPED = "Math.fround((scale * 2 ** start * (2 ** left - 1)) / (2 ** bits - 1))";

export const stripMutants: readonly Mutant[] = mutantsOf("core/src/bitplane/strip.ts", [
  [
    "strip-least-first",
    "the least significant end is stripped first",
    "AllEmpty",
    "let end = bits;\n  while (end > 1 && isEmpty(end - 1)) end--;\n  let start = 0;\n  while (start < end - 1 && isEmpty(start)) start++;",
    "let start = 0;\n  while (start < bits - 1 && isEmpty(start)) start++;\n  let end = bits;\n  while (end > start + 1 && isEmpty(end - 1)) end--;",
  ],
  ["strip-top-only", "the least significant end is not stripped", "BottomOnly BothEnds", "while (start < end - 1 && isEmpty(start)) start++;", ""],
  ["strip-bottom-only", "the most significant end is not stripped", "TopOnly BothEnds", "while (end > 1 && isEmpty(end - 1)) end--;", ""],
  [
    "strip-one-plane",
    "one plane an end at most",
    "TopOnly BottomOnly BothEnds",
    "while (end > 1 && isEmpty(end - 1)) end--;",
    "if (end > 1 && isEmpty(end - 1)) end--;",
  ],
  [
    "strip-inner",
    "inner empty planes are removed",
    "InnerKept",
    "const left = end - start;",
    "const inner = Array.from({ length: end - start }, (_, b) => start + b).filter((b) => isEmpty(b)); if (inner.length > 0 && end - start > 2) return { bits: end - start - inner.length, effectiveBits: end - start - inner.length, positive: positive.filter((_, i) => Math.floor(i / count) >= start && Math.floor(i / count) < end && !inner.includes(Math.floor(i / count))), negative: negative.filter((_, i) => Math.floor(i / count) >= start && Math.floor(i / count) < end && !inner.includes(Math.floor(i / count))), scale }; const left = end - start;",
  ],
  [
    "strip-both-set-not-empty",
    "P = N = 1 counts as used",
    "BothSetIsEmpty",
    "if (positive[i] !== negative[i]) return false;",
    "if (positive[i] !== 0 || negative[i] !== 0) return false;",
  ],
  [
    "strip-positive-only",
    "only positive planes are looked at",
    "NegativeOnly",
    "if (positive[i] !== negative[i]) return false;",
    "if (positive[i] !== 0) return false;",
  ],
  ["strip-first-element", "only the first element of a plane is looked at", "OneOfMany", "i < (plane + 1) * count; i++", "i < plane * count + 1; i++"],
  ["strip-scale-kept", "the scale stays", "TopOnly BottomOnly BothEnds ScaleRounding", STRIPPED, "Math.fround(scale)"],
  [
    "strip-scale-no-doubling",
    "the scale does not double a plane at the bottom",
    "BottomOnly BothEnds",
    STRIPPED,
    "Math.fround((scale * (2 ** left - 1)) / (2 ** bits - 1))",
  ],
  [
    "strip-scale-power",
    "the scale is halved a plane at the top",
    "TopOnly BothEnds ScaleRounding",
    STRIPPED,
    "Math.fround((scale * 2 ** start * 2 ** left) / 2 ** bits)",
  ],
  [
    "strip-scale-product",
    "the product is rounded to float32",
    "ScaleProduct",
    STRIPPED,
    "Math.fround(Math.fround(scale * 2 ** start * (2 ** left - 1)) / (2 ** bits - 1))",
  ],
  ["strip-to-nothing", "an all-zero layer keeps no effective distinction", "AllEmpty OnePlane", "left === 1 && isEmpty(start) ? 0 : left", "left"],
  ["strip-one-is-none", "one bit left counts as none", "OneLeft OnePlane", "left === 1 && isEmpty(start) ? 0 : left", "left === 1 ? 0 : left"],
]);
