/** Faults in the group lasso. @module */
import { type Mutant, mutantsOf } from "../mutant.ts";

export const regularizerMutants: readonly Mutant[] = mutantsOf("core/src/bitplane/regularizer.ts", [
  [
    "lasso-per-element",
    "a root for every element",
    "GroupPerPlane",
    "squares += positive[i]! ** 2 + negative[i]! ** 2;",
    "{ sum += Math.sqrt(squares + positive[i]! ** 2 + negative[i]! ** 2); if (i === (b + 1) * count - 1) sum -= Math.sqrt(squares); }",
  ],
  ["lasso-no-constant", "the constant is left out", "Constant", "const EPSILON = 1e-8;", "const EPSILON = 0;"],
  ["lasso-constant-outside", "the constant is added after the root", "Constant", "let squares = EPSILON;", "let squares = EPSILON ** 2;"],
  [
    "lasso-constant-each",
    "the constant is added for every element",
    "ConstantOnce",
    "squares += positive[i]! ** 2 +",
    "squares += (i > b * count ? EPSILON : 0) + positive[i]! ** 2 +",
  ],
  [
    "lasso-difference",
    "the difference of the planes is squared",
    "NotTheDifference",
    "positive[i]! ** 2 + negative[i]! ** 2",
    "(positive[i]! - negative[i]!) ** 2",
  ],
  ["lasso-magnitudes", "magnitudes instead of squares", "Squares", "positive[i]! ** 2 + negative[i]! ** 2", "positive[i]! + negative[i]!"],
  [
    "lasso-two-groups",
    "a group for each sign",
    "BothSignsOneGroup",
    "squares += positive[i]! ** 2 + negative[i]! ** 2;",
    "squares += positive[i]! ** 2; let n = EPSILON; for (let i = b * count; i < (b + 1) * count; i++) n += negative[i]! ** 2; if (n > EPSILON) sum += Math.sqrt(n);",
  ],
  ["lasso-plane-weights", "high planes weigh more", "NoPlaneWeights", "sum += Math.sqrt(squares);", "sum += Math.sqrt(squares) * 2 ** b;"],
  [
    "lasso-weight-count",
    "the weight is the count alone",
    "WeightedByBoth",
    "return planes.positive.length * groupLasso(planes);",
    "return (planes.positive.length / planes.bits) * groupLasso(planes);",
  ],
  [
    "lasso-weight-bits",
    "the weight is the bits alone",
    "WeightedByBoth",
    "return planes.positive.length * groupLasso(planes);",
    "return planes.bits * groupLasso(planes);",
  ],
]);
