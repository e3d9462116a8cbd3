/** Faults in requantization. @module */
import { type Mutant, mutantsOf } from "../mutant.ts";

const WIDER = "Math.fround((scale * (2 ** (bits + 1) - 1)) / top)";

export const requantizeMutants: readonly Mutant[] = mutantsOf("core/src/bitplane/requantize.ts", [
  [
    "requantize-clips-first",
    "integers are clipped before the overflow is seen",
    "Overflow AlmostFarther OverflowNegative",
    "Math.sign(v) * roundHalfEven(Math.abs(v))",
    "Math.sign(v) * Math.min(top, roundHalfEven(Math.abs(v)))",
  ],
  [
    "requantize-two-bits",
    "an overflow adds two bits",
    "Overflow OverflowScale",
    "return writePlanes(integers, bits + 1, wider);",
    "return writePlanes(integers, bits + 2, wider);",
  ],
  ["requantize-keeps-scale", "the scale stays when a bit is added", "OverflowScale", WIDER, "Math.fround(scale)"],
  ["requantize-doubles-scale", "the scale doubles when a bit is added", "OverflowScale", WIDER, "Math.fround(scale * 2)"],
  ["requantize-scale-product", "the product is rounded to float32", "ScaleProduct", WIDER, "Math.fround(Math.fround(scale * (2 ** (bits + 1) - 1)) / top)"],
  ["requantize-scale-ratio", "the ratio is rounded to float32", "ScaleRatio", WIDER, "Math.fround(scale * Math.fround((2 ** (bits + 1) - 1) / top))"],
  ["requantize-positive-overflow", "only positive overflows are seen", "OverflowNegative", "Math.abs(integer) <= top", "integer <= top"],
  [
    "requantize-overflow-before-rounding",
    "overflow is looked for before rounding",
    "NoOverflowByFraction OverflowByRounding",
    "integers.every((integer) => Math.abs(integer) <= top)",
    "values.every((v) => Math.abs(v) <= top)",
  ],
  ["requantize-never-clips", "a bit is added at the maximum too", "ClipAtMaximum", "if (bits === maximumBits)", "if (bits === MAX_PLANES)"],
  ["requantize-maximum-8", "8 is the maximum always", "MaximumNotEight", "if (bits === maximumBits)", "if (bits >= 8)"],
  ["requantize-half-up", "ties go up", "TieEvenBelow", "Math.sign(v) * roundHalfEven(Math.abs(v))", "Math.sign(v) * Math.floor(Math.abs(v) + 0.5)"],
  [
    "requantize-maximum-unchecked",
    "a maximum below the bits is accepted",
    "MaximumBelowBits",
    'checkInteger("maximumBits", maximumBits, planes.bits, MAX_PLANES)',
    'checkInteger("maximumBits", maximumBits, 1, MAX_PLANES)',
  ],
]);
