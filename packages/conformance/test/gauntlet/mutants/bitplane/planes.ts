/** Faults in what planes are. @module */
import { type Mutant, mutantsOf } from "../mutant.ts";

export const planesMutants: readonly Mutant[] = mutantsOf("core/src/bitplane/planes.ts", [
  [
    "planes-most-significant-first",
    "plane 0 is the most significant",
    "PlaneOrder",
    "planes[b * count + i] = (magnitude >> b) & 1",
    "planes[(bits - 1 - b) * count + i] = (magnitude >> b) & 1",
  ],
  ["planes-values-reversed", "plane 0 weighs most", "PlaneOrder Basic", "* 2 ** b;", "* 2 ** (bits - 1 - b);"],
  [
    "planes-two-complement",
    "negative weights are in two's complement",
    "SignPlanes",
    "const magnitude = Math.abs(integers[i]!);",
    "const magnitude = integers[i]! < 0 ? 2 ** bits + integers[i]! : integers[i]!;",
  ],
  [
    "planes-one-side",
    "negative weights go to both planes",
    "SignPlanes SignOfSum Basic",
    "for (let b = 0; b < bits; b++) planes[b * count + i] = (magnitude >> b) & 1;",
    "for (let b = 0; b < bits; b++) { planes[b * count + i] = (magnitude >> b) & 1; positive[b * count + i] = (magnitude >> b) & 1; }",
  ],
  [
    "planes-interleaved",
    "planes are laid out by weight",
    "PlaneOrder",
    "planes[b * count + i] = (magnitude >> b) & 1",
    "planes[i * bits + b] = (magnitude >> b) & 1",
  ],
  [
    "planes-negative-ignored",
    "negative planes are ignored",
    "BothSigns Basic",
    "positive[b * count + i]! - negative[b * count + i]!",
    "positive[b * count + i]! - 0 * negative[b * count + i]!",
  ],
  [
    "planes-rounded-each",
    "elements are rounded one by one",
    "Fractional Rounded",
    "(positive[b * count + i]! - negative[b * count + i]!)",
    "(Math.round(positive[b * count + i]!) - Math.round(negative[b * count + i]!))",
  ],
  [
    "planes-float32-sum",
    "the sum is float32",
    "Float64Sum SumOrder",
    "values[i]! += (positive[b * count + i]! - negative[b * count + i]!) * 2 ** b",
    "values[i] = Math.fround(values[i]! + (positive[b * count + i]! - negative[b * count + i]!) * 2 ** b)",
  ],
  ["planes-accept-3", "elements up to 3 are accepted", "PlaneAbove2", "element >= 0 && element <= 2", "element >= 0 && element <= 3"],
  [
    "planes-accept-negative",
    "negative elements are accepted",
    "PlaneNegative NegativePlanesToo",
    "element >= 0 && element <= 2",
    "element >= -9 && element <= 2",
  ],
  ["planes-accept-nan", "NaN is accepted in a plane", "PlaneNaN", "element >= 0 && element <= 2", "!(element < 0) && !(element > 2)"],
  [
    "planes-strict-one",
    "elements above 1 are refused",
    "ClipTop Overflow AlmostFarther Random",
    "element >= 0 && element <= 2",
    "element >= 0 && element <= 1",
  ],
  [
    "planes-accept-two-in-strip",
    "an element of 2 is taken for a bit",
    "NotABit",
    "element === 0 || element === 1",
    "element === 0 || element === 1 || element === 2",
  ],
]);
