/** Faults in weights to planes and back. @module */
import { type Mutant, mutantsOf } from "../mutant.ts";

const MAGNITUDE = "roundHalfEven((Math.abs(w) * top) / scale)";
const BACK = "(planes.scale * clipped) / top";

export const convertMutants: readonly Mutant[] = mutantsOf("core/src/bitplane/convert.ts", [
  [
    "convert-power-of-two",
    "magnitudes are scaled by 2^n",
    "AllOnes OneBit Basic",
    "const top = 2 ** bits - 1;\n  const integers",
    "const top = 2 ** bits - 0.5;\n  const integers",
  ],
  [
    "convert-signed-range",
    "magnitudes are scaled by 2^(n-1) - 1",
    "AllOnes",
    "const top = 2 ** bits - 1;\n  const integers",
    "const top = bits > 1 ? 2 ** (bits - 1) - 1 : 1;\n  const integers",
  ],
  ["convert-truncates", "magnitudes are truncated", "TieEvenAbove", MAGNITUDE, "Math.trunc((Math.abs(w) * top) / scale)"],
  ["convert-half-up", "ties of magnitudes go up", "TieEvenBelow", MAGNITUDE, "Math.floor((Math.abs(w) * top) / scale + 0.5)"],
  [
    "convert-divides-first",
    "the weight is divided in float32 first",
    "DividedFirstInFloat32",
    MAGNITUDE,
    "roundHalfEven(Math.fround(Math.fround(Math.abs(w) / scale) * top))",
  ],
  ["convert-float32-quotient", "the quotient is float32", "Float32Quotient", MAGNITUDE, "roundHalfEven(Math.fround((Math.abs(w) * top) / scale))"],
  [
    "convert-signed-maximum",
    "the scale is the greatest weight",
    "NegativeMaximum",
    "scale = Math.max(scale, Math.abs(weight));",
    "scale = Math.max(scale, weight);",
  ],
  ["convert-unsigned", "the sign is lost", "SignPlanes", "Math.sign(w) * roundHalfEven", "roundHalfEven"],
  ["convert-takes-nan", "NaN is passed over", "NaN", "if (!Number.isFinite(weight)) throw", "if (Math.abs(weight) === Infinity) throw"],
  [
    "convert-zero-scale-one",
    "an all-zero layer has scale 1",
    "AllZero",
    "return writePlanes(integers, bits, scale);",
    "return writePlanes(integers, bits, scale || 1);",
  ],
  [
    "convert-16-bits-refused",
    "more than 8 bits are refused",
    "ManyBits Bits",
    'checkInteger("bits", bits, 1, MAX_PLANES);',
    'checkInteger("bits", bits, 1, 8);',
  ],
  ["weights-not-clipped", "weights grow beyond the scale", "ClipTop", "Math.min(roundHalfEven(Math.abs(v)), top)", "roundHalfEven(Math.abs(v))"],
  ["weights-negative-zero", "a zero keeps its sign", "PositiveZero", "return clipped === 0 ? 0 : ", "return clipped === 0 ? (v < 0 ? -0 : 0) : "],
  ["weights-float32-product", "the product is rounded to float32 first", "ProductInFloat32", BACK, "Math.fround(planes.scale * clipped) / top"],
  ["weights-ratio-first", "the ratio is rounded to float32 first", "RatioFirst", BACK, "planes.scale * Math.fround(clipped / top)"],
  ["weights-step-first", "a step is rounded to float32 first", "StepFirst", BACK, "Math.fround(planes.scale / top) * clipped"],
  ["weights-unrounded", "trained planes are not rounded", "Fractional", "Math.min(roundHalfEven(Math.abs(v)), top)", "Math.min(Math.abs(v), top)"],
]);
