/** Faults in bit-operations and their other counts, in the area of elements, and in fitted models of area. @module */
import { type Mutant, mutantsOf } from "./mutant.ts";

const WIDTH = "return accumulatedBits + weightBits + Math.log2(reduction);";
const BOPS = "outputs * reduction * (density * activationBits * weightBits + accumulator)";
const DENSITY = "density >= 0 && density <= 1";
const LARGEST = "BigInt(reduction) * ((1n << BigInt(activationBits)) - 1n) * ((1n << BigInt(weightBits - 1)) - 1n)";
const UNIQ = "reduction * multiplication + (reduction - 1n) * accumulator";
const TIMES = "BigInt(layer.weightBits - 1) * BigInt(layer.activationBits)";
const CEIL = "return value === 1n ? 0 : (value - 1n).toString(2).length;";
const EQUAL = "Math.sqrt((weightBits + 1) * (activationBits + 1)) - 1";
const COEFFICIENTS = "const coefficients = numerators.map((numerator) => ratio(numerator, whole));";
const EVERY = "for (const coefficient of coefficients) checkFinite({ coefficient });";
const R2 = "r2: ratio(explained, times(spread, whole, whole)),";
const FEW = "if (points.length < degree + 2)";
const LEAST_SQUARES = `const found = (() => {
    const [n, size] = [points.length, degree + 1];
    const sums = (f: (x: number, y: number) => number) => points.reduce((sum, { x, y }) => sum + f(x, y), 0);
    const rows = Array.from({ length: size }, (_, i) => [
      ...Array.from({ length: size }, (_, j) => (i + j === 0 ? n : sums((x) => x ** (i + j)))),
      sums((x, y) => y * x ** i),
    ]);
    for (let i = 0; i < size; i++) for (let k = 0; k < size; k++) if (k !== i) {
      const factor = rows[k]![i]! / rows[i]![i]!;
      rows[k] = rows[k]!.map((value, j) => value - factor * rows[i]![j]!);
    }
    return rows.map((row, i) => row[size]! / row[i]!);
  })();
  const coefficients = found;`;

export const complexityMutants: readonly Mutant[] = [
  ...mutantsOf("complexity/src/bops/bops.ts", [
    ["cost-log-floor", "the logarithm is floored", "LogNotRounded", WIDTH, "return accumulatedBits + weightBits + Math.floor(Math.log2(reduction));"],
    ["cost-log-ceil", "the logarithm is rounded up", "LogNotRounded", WIDTH, "return accumulatedBits + weightBits + Math.ceil(Math.log2(reduction));"],
    ["cost-log-natural", "the logarithm is natural", "PowerOfTwo LogNotRounded", WIDTH, "return accumulatedBits + weightBits + Math.log(reduction);"],
    ["cost-log-plus-one", "log2(K + 1)", "PowerOfTwo NoReduction", WIDTH, "return accumulatedBits + weightBits + Math.log2(reduction + 1);"],
    ["cost-one-width", "one width is used for both", "WidthsDiffer", BOPS, "outputs * reduction * (density * activationBits * activationBits + accumulator)"],
    ["cost-no-addition", "additions are left out", "Basic WidthProduct", BOPS, "outputs * reduction * density * activationBits * weightBits"],
    [
      "cost-one-less-addition",
      "K - 1 additions",
      "OneOutput Basic NoReduction",
      BOPS,
      "outputs * (reduction * density * activationBits * weightBits + (reduction - 1) * accumulator)",
    ],
    ["cost-int32", "products are 32-bit integers", "BeyondInt32", BOPS, "((outputs * reduction) | 0) * (density * activationBits * weightBits + accumulator)"],
    ["cost-takes-zero", "a layer without outputs is free", "ZeroOutputs", 'checkCount("outputs", outputs);', ""],
    [
      "layer-no-density",
      "pruned weights are multiplied",
      "Kept NothingKept KeptNotExact",
      BOPS,
      "outputs * reduction * (activationBits * weightBits + accumulator)",
    ],
    [
      "layer-density-all",
      "additions are pruned too",
      "Kept NothingKept KeptNotExact",
      BOPS,
      "outputs * reduction * density * (activationBits * weightBits + accumulator)",
    ],
    [
      "layer-density-rounded",
      "kept weights are a whole number",
      "KeptNotExact",
      BOPS,
      "outputs * (Math.round(density * reduction) * activationBits * weightBits + reduction * accumulator)",
    ],
    [
      "layer-density-inverted",
      "the density is a sparsity",
      "Kept Dense NothingKept",
      BOPS,
      "outputs * reduction * ((1 - density) * activationBits * weightBits + accumulator)",
    ],
    ["layer-density-above", "densities above 1 are taken", "DensityOutside", DENSITY, "density >= 0 && density < Infinity"],
    ["layer-density-below", "densities below 0 are taken", "DensityOutside", DENSITY, "density > -Infinity && density <= 1"],
    ["layer-density-zero", "a density of 0 is refused", "NothingKept", DENSITY, "density > 0 && density <= 1"],
    ["layer-density-minus-zero", "a density of -0 is refused", "NothingKept", DENSITY, "density >= 0 && !Object.is(density, -0) && density <= 1"],
    ["layer-density-one", "a density of 1 is refused", "Dense Cut", DENSITY, "density >= 0 && density <= 1 && layer.density !== 1"],
    ["layer-density-nan", "a density that is no number is taken", "DensityNotFinite", DENSITY, "!(density < 0 || density > 1)"],
    [
      "layer-narrow-sum",
      "cut products are summed in their own width",
      "Cut ScaleFarWider CutAndKept",
      WIDTH,
      "return Math.min(activationBits, accumulatedBits) + weightBits + Math.log2(reduction);",
    ],
    [
      "layer-narrow-bops",
      "only the accumulator is wider, not its additions",
      "Cut ScaleFarWider CutAndKept",
      BOPS,
      "outputs * reduction * (density * activationBits * weightBits + activationBits + weightBits + Math.log2(reduction))",
    ],
    [
      "layer-wide-product",
      "cut activations are multiplied whole",
      "Cut ScaleFarWider CutAndKept",
      BOPS,
      "outputs * reduction * (density * (layer.accumulatedBits ?? activationBits) * weightBits + accumulator)",
    ],
    ["layer-narrow-scale", "a scale narrower than the activation is taken", "ScaleNarrower", "accumulatedBits >= activationBits))", "accumulatedBits >= 1))"],
  ]),
  ...mutantsOf("complexity/src/bops/uniq.ts", [
    ["uniq-all-bits", "a multiplication is b_w additions", "Basic Ternary", TIMES, "BigInt(layer.weightBits) * BigInt(layer.activationBits)"],
    ["uniq-swapped", "a multiplication is b_a - 1 additions of b_w bits", "WidthsDiffer", TIMES, "BigInt(layer.activationBits - 1) * BigInt(layer.weightBits)"],
    ["uniq-all-sums", "K additions", "Basic OneProduct", UNIQ, "reduction * multiplication + reduction * accumulator"],
    ["uniq-no-sums", "a sum is free", "Basic", UNIQ, "reduction * multiplication"],
    [
      "uniq-unsigned",
      "weights have no sign",
      "SignBit Basic",
      LARGEST,
      "BigInt(reduction) * ((1n << BigInt(activationBits)) - 1n) * ((1n << BigInt(weightBits)) - 1n)",
    ],
    [
      "uniq-lowest",
      "the weight of the largest magnitude counts",
      "PowerOfTwo SignBit",
      LARGEST,
      "BigInt(reduction) * ((1n << BigInt(activationBits)) - 1n) * (1n << BigInt(weightBits - 1))",
    ],
    [
      "uniq-power",
      "the largest value is taken for a power of two",
      "PowerOfTwo SignBit Basic BelowPower",
      LARGEST,
      "BigInt(reduction) * (1n << BigInt(activationBits)) * (1n << BigInt(weightBits - 1))",
    ],
    [
      "uniq-no-reduction",
      "an accumulator is as wide as a product",
      "Basic",
      LARGEST,
      "((1n << BigInt(activationBits)) - 1n) * ((1n << BigInt(weightBits - 1)) - 1n)",
    ],
    ["uniq-floor", "the logarithm is rounded down", "Basic AbovePower", CEIL, "return value.toString(2).length - 1;"],
    ["uniq-one-more", "powers of two take a bit more", "PowerOfTwo", CEIL, "return value.toString(2).length;"],
    ["uniq-float", "the logarithm is one of floats", "AbovePower", CEIL, "return Math.ceil(Math.log2(Number(value)));"],
    [
      "uniq-hcm",
      "the accumulator is that of the other metric",
      "NotTheMetric Basic",
      "const accumulator = BigInt(uniqAccumulatorBits(layer));",
      "const accumulator = BigInt(uniqAccumulatorBits(layer) && layer.weightBits + layer.activationBits + ceilLog2(BigInt(layer.reduction)));",
    ],
    [
      "uniq-one-bit",
      "weights of a sign alone are taken",
      "OneBitWeight",
      'checkInteger("weightBits", weightBits, 2, MAX_BITS)',
      'checkInteger("weightBits", weightBits, 1, MAX_BITS)',
    ],
    ["uniq-limit", "operands of 65 bits are taken", "TooWide", "const MAX_BITS = 64;", "const MAX_BITS = 65;"],
    ["uniq-limit-32", "operands of more than 32 bits are refused", "WideOperands", "const MAX_BITS = 64;", "const MAX_BITS = 32;"],
  ]),
  ...mutantsOf("complexity/src/area/area.ts", [
    ["area-sign", "the constant of the area is added", "EveryWidth", "86.07 * bits - 14.02", "86.07 * bits + 14.02"],
    ["area-range", "33 bits are accepted", "WidthOutOfRange", "const MAX_BITS = 32;", "const MAX_BITS = 64;"],
    ["area-no-constant", "the constant of the linear fit is left out", "Zero Basic", "1.694 * bops + 153.46", "1.694 * bops"],
    [
      "area-infinite",
      "an area that is not finite is answered",
      "ResultNotFinite",
      "return checkFinite({ area: 1.694 * bops + 153.46 }).area;",
      "return 1.694 * bops + 153.46;",
    ],
    ["area-limit-low", "large bit-operations are refused, whatever their area", "NearLargest", "bops >= 0 && bops < Infinity", "bops >= 0 && bops < 1e308"],
    ["area-negative", "negative bit-operations are accepted", "Negative", "bops >= 0 && bops < Infinity", "bops >= -1e9 && bops < Infinity"],
    ["element-mean", "the equal width is the mean", "EveryPair Wide", EQUAL, "(weightBits + activationBits) / 2"],
    ["element-product", "the equal width has the same multiplications only", "EveryPair Wide", EQUAL, "Math.sqrt(weightBits * activationBits)"],
    ["element-widest", "the equal width is the wider", "EveryPair Wide", EQUAL, "Math.max(weightBits, activationBits)"],
    ["element-rounded", "the equal width is rounded", "EveryPair Wide", EQUAL, "Math.round(Math.sqrt((weightBits + 1) * (activationBits + 1)) - 1)"],
    ["element-not-less-one", "the root is the width", "EqualWidths EveryPair", EQUAL, "Math.sqrt((weightBits + 1) * (activationBits + 1))"],
    ["element-weights-only", "the equal width is the weights'", "EveryPair Wide", EQUAL, "weightBits + 0 * activationBits"],
    [
      "element-bops-area",
      "the area is that of the bit-operations",
      "EqualWidths EveryPair",
      "return areaOfWidth(equivalentBits(widths));",
      "return areaOfBops(9 * (equivalentBits(widths) ** 2 + 2 * equivalentBits(widths) + Math.log2(9)));",
    ],
    [
      "element-limit",
      "activations of 33 bits are taken",
      "OutOfRange",
      'checkInteger("activationBits", activationBits, 1, MAX_BITS)',
      'checkInteger("activationBits", activationBits, 1, 64)',
    ],
    [
      "element-zero",
      "weights of 0 bits are taken",
      "OutOfRange",
      'checkInteger("weightBits", weightBits, 1, MAX_BITS)',
      'checkInteger("weightBits", weightBits, 0, MAX_BITS)',
    ],
  ]),
  ...mutantsOf("complexity/src/area/fit.ts", [
    ["fit-infinite", "coefficients that are not finite are answered", "ResultNotFinite", EVERY, ""],
    ["fit-infinite-constant", "only the last coefficient must be finite", "ResultNotFinite", EVERY, "checkFinite({ coefficient: coefficients.at(-1)! });"],
    ["fit-infinite-last", "only the constant must be finite", "ResultNotFinite", EVERY, "checkFinite({ coefficient: coefficients[0]! });"],
    ["fit-float", "the normal equations are solved in binary64", "FarFromZero", COEFFICIENTS, LEAST_SQUARES],
    [
      "fit-reversed",
      "the constant comes last",
      "Published Exact Fewest",
      COEFFICIENTS,
      "const coefficients = numerators.map((numerator) => ratio(numerator, whole)).reverse();",
    ],
    [
      "fit-positive",
      "no coefficient is negative",
      "Falling Published",
      COEFFICIENTS,
      "const coefficients = numerators.map((numerator) => Math.max(0, ratio(numerator, whole)));",
    ],
    [
      "fit-ends",
      "a line goes through the first and the last point",
      "Noisy NotSorted PoorFit",
      COEFFICIENTS,
      "const [from, to] = [points[0]!, points.at(-1)!];\n  const slope = (to.y - from.y) / (to.x - from.x);\n  const coefficients = degree === 1 ? [from.y - slope * from.x, slope] : numerators.map((numerator) => ratio(numerator, whole));",
    ],
    [
      "fit-distinct",
      "points of the same x count once",
      "RepeatedX",
      "check(points, degree);",
      "check(points, degree);\n  points = [...new Map(points.map((point) => [point.x, point])).values()];",
    ],
    [
      "fit-no-repeats",
      "points of the same x are refused",
      "RepeatedX",
      FEW,
      "if (points.length < degree + 2 || new Set(points.map(({ x }) => x)).size < points.length)",
    ],
    [
      "fit-r2-adjusted",
      "R2 is adjusted for the coefficients",
      "Noisy PoorFit Fewest",
      R2,
      "r2: 1 - ((1 - ratio(explained, times(spread, whole, whole))) * (points.length - 1)) / (points.length - size),",
    ],
    ["fit-r2-zero", "R2 is against 0, not the mean", "Noisy PoorFit", R2, "r2: 1 - ratio(missed, times(sum(ys.map((y) => times(y, y))), whole, whole)),"],
    ["fit-r", "R2 is the correlation, not its square", "Noisy PoorFit", R2, "r2: Math.sqrt(ratio(explained, times(spread, whole, whole))),"],
    ["fit-r2-missing", "R2 is the share that is not explained", "Exact Published Noisy", R2, "r2: 1 - ratio(explained, times(spread, whole, whole)),"],
    ["fit-few", "as many points as coefficients are taken", "TooFewPoints", FEW, "if (points.length < degree + 1)"],
    ["fit-many", "two points more than coefficients are asked for", "Fewest", FEW, "if (points.length < degree + 3)"],
    ["fit-same-x", "one x less than coefficients is taken", "TooFewX", "if (different < degree + 1)", "if (different < degree)"],
    ["fit-same-y", "equal areas are fitted", "EqualY", "if (new Set(points.map(({ y }) => y)).size < 2)", "if (points.length === 0)"],
    [
      "fit-takes-zero",
      "an x or an area of 0 is taken",
      "XOutside YOutside",
      "if (!(value > 0 && value < Infinity)) throw",
      "if (!(value >= 0 && value < Infinity)) throw",
    ],
    [
      "fit-takes-negative",
      "negative x and areas are taken",
      "XOutside YOutside",
      "if (!(value > 0 && value < Infinity)) throw",
      "if (!(value !== 0 && Math.abs(value) < Infinity)) throw",
    ],
    ["fit-degree-3", "degree 3 is taken", "DegreeOutside", "if (degree !== 1 && degree !== 2)", "if (degree < 1 || degree > 3)"],
    ["fit-degree-0", "degree 0 is taken", "DegreeOutside", "if (degree !== 1 && degree !== 2)", "if (degree < 0 || degree > 2)"],
  ]),
  ...mutantsOf("operations/src/cost.ts", [
    [
      "layer-equal-scale",
      "a scale as wide as the activation is refused",
      "Dense Kept",
      "const layer = { ...sizes, density: readFloat64(density) };",
      'if (sizes.accumulatedBits === sizes.activationBits) throw new InvalidShape("accumulatedBits", 0, "more");\n    const layer = { ...sizes, density: readFloat64(density) };',
    ],
    [
      "fit-lengths",
      "lists of different lengths are cut to the shorter",
      "LengthsDiffer",
      "if (x.length !== y.length) throw",
      "x = x.slice(0, y.length);\n  if (x.length < 0) throw",
    ],
  ]),
];
