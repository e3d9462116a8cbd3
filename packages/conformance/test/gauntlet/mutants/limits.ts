/** Faults at limits: narrow accumulators, lengths, sizes, sums, and the sign of zero. @module */
import { type Mutant, mutantsOf } from "./mutant.ts";

const GEMM_SUM = "sum = (sum + activations[row + k]! * weights[filter + k]!) | 0;";
const FIRST = "sum = (sum + (a2 === 0 ? wide : narrow)[a1]! * filter[p1]!) | 0;";
const SECOND = "if (a2 !== 0) sum = (sum + (a1 === 0 ? wide : narrow)[a2]! * filter[p2]!) | 0;";
const GATHERED = "checkDotLength(2 * Math.ceil(K / 4));";
const ACCUMULATOR = "return magnitude.toString(2).length + 1;";

/** What is done to a sum after every product. */
const ACCUMULATORS: readonly (readonly [name: string, fault: string, flags: string, after: string])[] = [
  ["int16", "the sum is kept in 16 bits", "BeyondInt16", "sum = (sum << 16) >> 16;"],
  ["int24", "the sum is kept in 24 bits", "BeyondInt24", "sum = (sum << 8) >> 8;"],
  ["int31", "the sum is kept in 31 bits", "BeyondInt31", "sum = (sum << 1) >> 1;"],
  ["saturates-16", "partial sums saturate at 16 bits", "BackIntoInt16 BeyondInt16", "sum = Math.max(-32768, Math.min(32767, sum));"],
  ["saturates-24", "partial sums saturate at 24 bits", "BackIntoInt24 BeyondInt24", "sum = Math.max(-8388608, Math.min(8388607, sum));"],
  ["saturates-31", "partial sums saturate at 31 bits", "BackIntoInt31 BeyondInt31", "sum = Math.max(-1073741824, Math.min(1073741823, sum));"],
  ["float32", "the sum is float32", "OddAbove2To24", "sum = Math.fround(sum);"],
  ["float-out", "the sum is handed out as float32", "OddAbove2To24 LengthLimit", "if (k === K - 1) sum = Math.fround(sum);"],
];

export const limitMutants: readonly Mutant[] = [
  ...ACCUMULATORS.map(([name, fault, flags, after]): Mutant => ({
    name: `gemm-${name}`,
    fault: `${fault}, in matrix products`,
    flags: flags.split(" "),
    edits: [["core/src/gemm.ts", GEMM_SUM, `{ ${GEMM_SUM.replace(" | 0", "")} ${after} }`]],
  })),
  ...ACCUMULATORS.slice(0, -1).map(([name, fault, flags, after]): Mutant => ({
    name: `gemm24-${name}`,
    fault: `${fault}, in 2:4 products`,
    flags: flags.split(" "),
    edits: [
      ["core/src/gather24.ts", FIRST, `${FIRST.replace(" | 0", "")} ${after}`],
      ["core/src/gather24.ts", SECOND, `if (a2 !== 0) { ${SECOND.replace("if (a2 !== 0) ", "").replace(" | 0", "")} ${after} }`],
    ],
  })),
  ...mutantsOf("core/src/dot.ts", [
    [
      "dot-int31",
      "the sum is kept in 31 bits",
      "BeyondInt31",
      "sum = (sum + activations[i]! * weights[i]!) | 0",
      "sum = ((sum + activations[i]! * weights[i]!) << 1) >> 1",
    ],
    [
      "dot-saturates-31",
      "partial sums saturate at 31 bits",
      "BackIntoInt31 BeyondInt31",
      "sum = (sum + activations[i]! * weights[i]!) | 0",
      "sum = Math.max(-1073741824, Math.min(1073741823, sum + activations[i]! * weights[i]!))",
    ],
    [
      "accumulator-refuses-long",
      "no width for what can not be computed",
      "BeyondTheLimit",
      'checkInteger("length", length, 1, Number.MAX_SAFE_INTEGER);',
      'checkInteger("length", length, 1, MAX_DOT_LENGTH);',
    ],
    ["accumulator-32-at-most", "no width above 32 bits", "BeyondTheLimit", ACCUMULATOR, "return Math.min(32, magnitude.toString(2).length + 1);"],
    ["accumulator-64-bits", "32640 K wraps in 64 bits", "BeyondTheLimit", ACCUMULATOR, "return BigInt.asUintN(64, magnitude).toString(2).length + 1;"],
    [
      "accumulator-logarithm",
      "the width is a logarithm in floating point",
      "LogarithmInDoubles",
      ACCUMULATOR,
      "return 1 + Math.ceil(Math.log2(Number(magnitude)));",
    ],
  ]),
  ...mutantsOf("core/src/gemm.ts", [
    ["gemm-limit-unchecked", "a matrix product may be any length", "TooLong", "checkDotLength(K);", "checkDotLength(1);"],
    ["gemm-limit-low", "the limit of a matrix product is one too low", "LengthLimit", "checkDotLength(K);", "checkDotLength(K + 1);"],
  ]),
  ...mutantsOf("core/src/gather24.ts", [
    ["gemm24-limit-ungathered", "the length before the gather counts", "GatheredLengthCounts", GATHERED, "checkDotLength(K);"],
    ["gemm24-limit-unchecked", "a 2:4 product may be any length", "TooLong", GATHERED, "checkDotLength(1);"],
    ["gemm24-limit-halved", "half the length counts, a short group's too", "TooLong", GATHERED, "checkDotLength(Math.ceil(K / 2));"],
  ]),
  ...mutantsOf("core/src/convolution.ts", [
    [
      "convolution-limit-channels",
      "only channels count as length",
      "TooLong",
      "else sums = gemm(cutRows(rows, K, rule, rows), own, { M, N, K });",
      "else { const cut = cutRows(rows, K, rule, rows); const C = channels / group; gemm(cut.subarray(0, C), own.subarray(0, C), { M: 1, N: 1, K: C }); sums = new Int32Array(M * N).map((_, i) => own.subarray((i % N) * K, ((i % N) + 1) * K).reduce((sum, w, k) => sum + w * cut[Math.floor(i / N) * K + k]!, 0)); }",
    ],
  ]),
  ...mutantsOf("core/src/im2col.ts", [
    [
      "im2col-size-doubles",
      "sizes are floating-point numbers",
      "SizeExact",
      "return room < 0n ? 0n : room / BigInt(stride) + 1n;",
      "return room < 0n ? 0n : BigInt(Math.floor((size + before + after - dilation * (kernel - 1) - 1) / stride) + 1);",
    ],
    [
      "im2col-extent-wraps",
      "the dilated kernel wraps in 64 bits",
      "NoOutputByDilation",
      "BigInt(dilation) * BigInt(kernel - 1)",
      "BigInt.asIntN(64, BigInt(dilation) * BigInt(kernel - 1))",
    ],
  ]),
  ...mutantsOf("core/src/encoding.ts", [
    [
      "decode-clips-255",
      "a decoded activation is at most 255",
      "DecodedAbove255",
      "return values;",
      "return [Math.min(255, values[0]), Math.min(255, values[1])];",
    ],
    [
      "decode-clips-511",
      "a decoded activation is at most 511",
      "DecodedAbove511",
      "return values;",
      "return [Math.min(511, values[0]), Math.min(511, values[1])];",
    ],
    ["decode-8-bits", "a decoded activation is a byte", "DecodedAbove255", "return values;", "return [values[0] & 255, values[1] & 255];"],
    ["decode-9-bits", "a decoded activation has 9 bits", "DecodedAbove511", "return values;", "return [values[0] & 511, values[1] & 511];"],
    [
      "encoded-dot-clips",
      "a pair is decoded, clipped and multiplied",
      "DecodedAbove255",
      "return ((data[0] * weights[muxCtrl[0]])",
      "const pair = decodePair(encoded, set); if (Math.max(...pair) > 255) return Math.min(255, pair[0]) * weights[0] + Math.min(255, pair[1]) * weights[1];\n  return ((data[0] * weights[muxCtrl[0]])",
    ],
  ]),
  ...mutantsOf("core/src/window-sets.ts", [
    [
      "set-name-folded",
      "names are read in any case",
      "ExactName",
      'if (typeof input === "string") {',
      'if (typeof input === "string") {\n    input = input.toLowerCase();\n    if (typeof input !== "string") throw new TypeError();',
    ],
    [
      "set-name-trimmed",
      "spaces around a name are dropped",
      "ExactName",
      'if (typeof input === "string") {',
      'if (typeof input === "string") {\n    input = input.trim();\n    if (typeof input !== "string") throw new TypeError();',
    ],
  ]),
  ...mutantsOf("core/src/bitplane/compression.ts", [
    ["compression-rounded-bits", "the sum of bits may be rounded", "SumOverflow", "!Number.isSafeInteger(kept) || ", ""],
    ["compression-rounded-parameters", "the sum of parameters may be rounded", "SumOverflow", " || !Number.isSafeInteger(parameters)", ""],
    ["compression-limit-low", "sums must stay below 2^52", "SumLimit", "!Number.isSafeInteger(kept) || ", "kept > 2 ** 52 || "],
  ]),
  ...mutantsOf("core/src/bitplane/planes.ts", [
    [
      "planes-refuse-minus-zero-scale",
      "a scale of -0 is refused as negative",
      "NegativeZeroScale",
      "if (!(scale >= 0 &&",
      "if (!(scale >= 0 && !Object.is(scale, -0) &&",
    ],
  ]),
  ...mutantsOf("core/src/bitplane/strip.ts", [
    ["strip-plus-zero", "a scale of -0 becomes 0", "NegativeZeroScale", "scale: Math.fround(", "scale: 0 + Math.fround("],
  ]),
  ...mutantsOf("core/src/bitplane/requantize.ts", [
    [
      "requantize-plus-zero",
      "a scale of -0 becomes 0",
      "NegativeZeroScale",
      "const { bits, scale } = planes;",
      "const bits = planes.bits; const scale = planes.scale + 0;",
    ],
  ]),
  ...mutantsOf("core/src/bitplane/convert.ts", [
    [
      "weights-magnitude-of-scale",
      "the sign of a scale of -0 is dropped",
      "NegativeZeroScale",
      "(planes.scale * clipped) / top",
      "(Math.abs(planes.scale) * clipped) / top",
    ],
  ]),
];
