"""Vectors of [COST-6] to [COST-9]: density and cut activations, the variant `uniq`, elements of two widths. Square roots are integers' roots of scaled numbers."""

from fractions import Fraction
from math import isqrt

from builder import group, invalid, note, valid, vector_file
from cost_numbers import element_area, log2
from lcg import Lcg
from values import float64, float64_bits

TOLERANCE = {"rel": 1e-12}  # [COST-5]
NOT_POSITIVE = ((0, "0"), (-1, "minus-1"))

LAYER_NOTES = {
    "Dense": note("BASIC", "every weight kept and nothing cut: as [COST-2]", "another count than that of a plain layer", "COST-6", "COST-7"),
    "Kept": note("EDGE_CASE", "a fraction of the weights is kept, as exact binary fractions", "the fraction also scales the additions, only the weights' width, or is taken for the part that is gone", "COST-6"),
    "KeptNotExact": note("EDGE_CASE", "fractions that leave no whole number of weights", "kept weights are rounded to an integer, or the fraction to float32", "COST-6"),
    "NothingKept": note("EDGE_CASE", "a density of 0, also -0: additions only", "no cost at all, or a refusal", "COST-6"),
    "OneOnly": note("EDGE_CASE", "one output of one product", "log2 K of 1 is not 0, or K - 1 additions", "COST-6"),
    "Cut": note("EDGE_CASE", "activations cut to b_a bits and summed on a scale of b_s = 8", "the accumulator is as narrow as the cut activation, or the product as wide as the scale", "COST-7"),
    "ScaleFarWider": note("EDGE_CASE", "a scale far wider than the kept bits", "the scale is limited to 8 bits, or to twice the width", "COST-7"),
    "CutAndKept": note("EDGE_CASE", "a density and a cut together, on widths that all differ", "the density scales b_s, or the widths are swapped", "COST-6", "COST-7"),
    "BeyondInt32": note("EDGE_CASE", "layers with more than 2^31 products", "outputs x reduction is a 32-bit integer", "COST-6"),
    "Random": note("RANDOM", "random layers", "see the other flags first", "COST-6", "COST-7"),
    "DensityOutside": note("INVALID", "a density below 0 or above 1, also by the least there is", "a negative cost, or one above the dense layer's", "COST-6"),
    "DensityNotFinite": note("INVALID", "a density that is NaN or infinite", "a comparison with NaN is false, so it passes", "COST-6"),
    "ScaleNarrower": note("INVALID", "a scale narrower than the kept bits", "the wider of both is taken in silence", "COST-7"),
    "NotPositive": note("INVALID", "outputs, a reduction or a width of 0 or less", "a cost of 0, or NaN", "COST-1", "COST-7"),
}
UNIQ_NOTES = {
    "Basic": note("BASIC", "ordinary layers", "a term of the formula", "COST-8"),
    "WidthsDiffer": note("EDGE_CASE", "weights and activations of different widths, both ways", "b_w (b_a - 1) is taken for (b_w - 1) b_a", "COST-8"),
    "Ternary": note("EDGE_CASE", "weights of 2 bits: one addition a product, and a greatest weight of 1", "b_w additions, or a greatest weight of 2 or 3", "COST-8"),
    "OneProduct": note("EDGE_CASE", "K = 1: nothing is added up", "K additions instead of K - 1", "COST-8"),
    "LeastMaximum": note("EDGE_CASE", "M = 1, whose logarithm is 0", "an accumulator of at least one bit, or the bits that M takes", "COST-8"),
    "PowerOfTwo": note("EDGE_CASE", "M is a power of two", "the bits that M takes (floor + 1) instead of the logarithm rounded up", "COST-8"),
    "AbovePower": note("EDGE_CASE", "M is one more than a power of two", "a floating-point logarithm, or one rounded to the nearest or down", "COST-8"),
    "BelowPower": note("EDGE_CASE", "M is one less than a power of two", "the logarithm is rounded down, or M + 1 is taken", "COST-8"),
    "SignBit": note("EDGE_CASE", "the sign bit of a weight decides the width", "2^b_w - 1 is taken for the greatest weight, or 2^(b_w - 1)", "COST-8"),
    "NotTheMetric": note("EDGE_CASE", "a layer whose [COST-2] has the same operands", "[COST-2] is counted, or an accumulator that is not rounded", "COST-8"),
    "WideOperands": note("EDGE_CASE", "widths up to 64 bits", "M overflows 64 bits, or 2^b_a - 1 is rounded", "COST-8"),
    "BeyondInt32": note("EDGE_CASE", "layers with more than 2^31 products", "outputs x reduction is a 32-bit integer", "COST-8"),
    "Random": note("RANDOM", "random layers", "see the other flags first", "COST-8"),
    "OneBitWeight": note("INVALID", "weights of 1 bit or less, whose greatest value is 0", "the logarithm of 0", "COST-8"),
    "TooWide": note("INVALID", "widths above 64 bits", "a width without a limit", "COST-8"),
    "NotPositive": note("INVALID", "outputs, a reduction or an activation of 0 or less", "a cost of 0, or a negative one", "COST-8"),
}
ELEMENT_NOTES = {
    "EqualWidths": note("EXHAUSTIVE", "equal widths: the area of [COST-3], and that width", "the root is rounded, or another fit is taken", "COST-9"),
    "EveryPair": note("EXHAUSTIVE", "every pair of different widths up to 12 bits", "the mean of the widths (arithmetic, or sqrt(b_w b_a)), one of them, or [COST-4] is taken", "COST-9"),
    "Wide": note("EXHAUSTIVE", "pairs with a width above 12 bits", "a limit of 16, or the equal width is limited before it is computed", "COST-9"),
    "OutOfRange": note("INVALID", "widths outside 1 to 32", "the fit is continued where it was never made", "COST-9"),
}
NOTES = LAYER_NOTES | UNIQ_NOTES | ELEMENT_NOTES


def layer(outputs, reduction, weight_bits, activation_bits, accumulated_bits, density):
    """[COST-6] [COST-7] by parts: all multiplications, then all additions."""
    products = outputs * reduction
    width = accumulated_bits + weight_bits + log2(reduction)
    return width, Fraction(density) * products * weight_bits * activation_bits + products * width


def layers():
    """(name, flag, outputs, reduction, weight bits, activation bits, accumulated bits, density)"""
    yield "3x3-64-channels", "Dense", 56 * 56 * 64, 576, 8, 8, 8, 1.0
    yield "7x7-3-channels", "Dense", 112 * 112 * 64, 147, 4, 4, 4, 1.0
    yield "depthwise", "Dense", 112 * 112 * 32, 9, 8, 4, 4, 1.0
    for density in (0.5, 0.25, 0.125, 0.75, 0.9375):
        yield f"kept-{density}", "Kept", 12, 64, 8, 8, 8, density
    yield "kept-0.5-narrow", "Kept", 12, 8, 2, 2, 2, 0.5
    yield "kept-0.5-widths-differ", "Kept", 12, 8, 2, 8, 8, 0.5
    yield "kept-2-of-4", "Kept", 196 * 256, 2304, 8, 8, 8, 0.5
    for name, density in (("third", 1 / 3), ("tenth", 0.1), ("least", 2.0**-1074), ("nearly-all", 1 - 2.0**-53), ("nearly-none", 1e-9)):
        yield f"density-{name}", "KeptNotExact", 7, 9, 8, 8, 8, density
    yield "density-0", "NothingKept", 12, 64, 8, 8, 8, 0.0
    yield "density-minus-0", "NothingKept", 12, 64, 8, 8, 8, -0.0
    yield "density-0-reduction-1", "NothingKept", 12, 1, 2, 3, 5, 0.0
    yield "one-product", "OneOnly", 1, 1, 8, 8, 8, 0.5
    yield "one-product-cut", "OneOnly", 1, 1, 8, 4, 8, 1.0
    for bits in (1, 2, 3, 4, 5, 6, 7):
        yield f"cut-{bits}-of-8", "Cut", 100, 576, 8, bits, 8, 1.0
    yield "cut-4-weights-4", "Cut", 12, 8, 4, 4, 8, 1.0
    yield "cut-4-reduction-1", "Cut", 12, 1, 8, 4, 8, 1.0
    yield "scale-64", "ScaleFarWider", 12, 8, 8, 2, 64, 1.0
    yield "scale-16-of-3", "ScaleFarWider", 12, 8, 5, 3, 16, 1.0
    yield "cut-and-kept", "CutAndKept", 100, 128, 5, 3, 7, 0.25
    yield "cut-and-kept-8", "CutAndKept", 196 * 256, 2304, 8, 4, 8, 0.5
    yield "cut-and-kept-third", "CutAndKept", 11, 13, 2, 7, 9, 1 / 3
    yield "large", "BeyondInt32", 2**20 + 1, 2**14, 8, 4, 8, 0.5
    yield "larger", "BeyondInt32", 2**40 + 1, 2**20, 8, 8, 8, 0.3
    lcg = Lcg(2001)
    for index in range(16):
        kept = lcg.between(1, 16)
        yield f"random-{index}", "Random", lcg.between(1, 10**6), lcg.between(1, 10**4), lcg.between(1, 16), kept, kept + lcg.between(0, 8), lcg.between(0, 1000) / 1000


def given(outputs, reduction, weight_bits, activation_bits, accumulated_bits=None, density=None):
    more = {} if accumulated_bits is None else {"accumulatedBits": accumulated_bits, "density": float64_bits(density)}
    return {"outputs": outputs, "reduction": reduction, "weightBits": weight_bits, "activationBits": activation_bits, **more}


def layer_file():
    tests = []
    for name, flag, *operands in layers():
        width, bops = map(float64, layer(*operands))
        tests.append(valid(name, flag, given(*operands), {"accumulatorBits": float64_bits(width), "bops": float64_bits(bops)}, f"{width:.6g} bits, {bops:.6g} bit-operations"))
    usual = (10, 9, 8, 8, 8, 1.0)
    wrong = [("density-above-1", 1 + 2.0**-52), ("density-2", 2.0), ("density-minus-least", -(2.0**-1074)), ("density-minus-1", -1.0)]
    refused = [invalid(name, "DensityOutside", given(*usual[:5], density), "INVALID_PARAMETER") for name, density in wrong]
    for name, density in (("nan", float("nan")), ("infinite", float("inf")), ("minus-infinite", -float("inf"))):
        refused.append(invalid(f"density-{name}", "DensityNotFinite", given(*usual[:5], density), "INVALID_PARAMETER"))
    for name, kept, scale in (("by-1", 8, 7), ("by-4", 8, 4)):
        refused.append(invalid(f"scale-narrower-{name}", "ScaleNarrower", given(10, 9, 8, kept, scale, 1.0), "INVALID_PARAMETER"))
    for place, field in enumerate(("outputs", "reduction", "weight-bits", "activation-bits", "accumulated-bits")):
        for value, suffix in NOT_POSITIVE:
            refused.append(invalid(f"{field}-{suffix}", "NotPositive", given(*usual[:place], value, *usual[place + 1 :]), "INVALID_PARAMETER"))
    groups = [group("layers", "COST-5 COST-6 COST-7", {}, tests, tolerance=TOLERANCE), group("refusals", "COST-6 COST-7", {}, refused)]
    return vector_file("cost.layer", "accumulators and bit-operations with a density and with cut activations", groups, LAYER_NOTES)


def uniq(outputs, reduction, weight_bits, activation_bits):
    """[COST-8]; the logarithm by doubling until M is reached."""
    greatest = reduction * (2**activation_bits - 1) * (2 ** (weight_bits - 1) - 1)
    bits, reached = 0, 1
    while reached < greatest:
        bits, reached = bits + 1, 2 * reached
    return bits, outputs * (reduction * (weight_bits - 1) * activation_bits + (reduction - 1) * bits)


def uniq_layers():
    """(name, flag, outputs, reduction, weight bits, activation bits)"""
    yield "3x3-64-channels", "Basic", 56 * 56 * 64, 576, 8, 8
    yield "7x7-3-channels", "Basic", 112 * 112 * 64, 147, 4, 4
    yield "fully-connected", "Basic", 1000, 512, 8, 8
    for weight_bits, activation_bits in ((4, 8), (8, 4), (2, 8), (8, 2), (3, 16), (16, 3)):
        yield f"widths-{weight_bits}-{activation_bits}", "WidthsDiffer", 12, 9, weight_bits, activation_bits
    for activation_bits in (1, 2, 4, 8):
        yield f"ternary-{activation_bits}", "Ternary", 10, 36, 2, activation_bits
    for weight_bits, activation_bits in ((8, 8), (3, 5)):
        yield f"one-product-{weight_bits}-{activation_bits}", "OneProduct", 100, 1, weight_bits, activation_bits
    yield "maximum-1", "LeastMaximum", 100, 1, 2, 1
    for exponent in (1, 2, 3, 8, 31, 32, 52):
        yield f"power-{exponent}", "PowerOfTwo", 10, 2**exponent, 2, 1
    for exponent in (1, 2, 3, 8, 31, 32, 49, 50, 51, 52):
        yield f"above-power-{exponent}", "AbovePower", 10, 2**exponent + 1, 2, 1
    for exponent in (2, 3, 8, 32, 49, 53):
        yield f"below-power-{exponent}", "BelowPower", 10, 2**exponent - 1, 2, 1
    for reduction in (3, 9, 33, 129, 257):
        yield f"sign-bit-{reduction}", "SignBit", 1, reduction, 3, 1  # M = 3 K; with 2^b_w - 1 it is 7 K, with 2^(b_w - 1) 4 K
    yield "not-the-metric-8", "NotTheMetric", 12, 8, 8, 8
    yield "not-the-metric-4", "NotTheMetric", 12, 8, 4, 4
    for weight_bits, activation_bits in ((32, 32), (64, 64), (64, 1), (2, 64), (33, 31), (54, 54)):
        yield f"wide-{weight_bits}-{activation_bits}", "WideOperands", 12, 9, weight_bits, activation_bits
    yield "wide-64-64-reduction-2-53", "WideOperands", 1, 2**53 - 1, 64, 64
    yield "wide-64-64-reduction-2", "WideOperands", 1, 2, 64, 64
    yield "large", "BeyondInt32", 2**20 + 1, 2**14, 8, 8
    yield "larger", "BeyondInt32", 2**40 + 1, 2**20 + 3, 8, 8
    lcg = Lcg(2002)
    for index in range(16):
        yield f"random-{index}", "Random", lcg.between(1, 10**6), lcg.between(1, 10**4), lcg.between(2, 16), lcg.between(1, 16)


def uniq_file():
    tests = []
    for name, flag, *operands in uniq_layers():
        bits, bops = uniq(*operands)
        tests.append(valid(name, flag, given(*operands), {"bops": float64_bits(float64(bops))}, f"{bits} bits, {float(bops):.6g} bit-operations"))
    refused = [invalid(f"weight-bits-{name}", "OneBitWeight", given(10, 9, bits, 8), "INVALID_PARAMETER") for name, bits in (("1", 1), ("0", 0), ("minus-1", -1))]
    refused += [invalid("weight-bits-65", "TooWide", given(10, 9, 65, 8), "INVALID_PARAMETER"), invalid("activation-bits-65", "TooWide", given(10, 9, 8, 65), "INVALID_PARAMETER")]
    for place, field in ((0, "outputs"), (1, "reduction"), (3, "activation-bits")):
        for value, suffix in NOT_POSITIVE:
            operands = [10, 9, 8, 8]
            operands[place] = value
            refused.append(invalid(f"{field}-{suffix}", "NotPositive", given(*operands), "INVALID_PARAMETER"))
    groups = [group("layers", "COST-5 COST-8", {}, tests, tolerance=TOLERANCE), group("refusals", "COST-8", {}, refused)]
    return vector_file("cost.uniq", "bit-operations of layers as the variant uniq counts them", groups, UNIQ_NOTES)


def equal_width(weight_bits, activation_bits, digits=60):
    """[COST-9]; the root to 60 decimals."""
    return Fraction(isqrt((weight_bits + 1) * (activation_bits + 1) * 10 ** (2 * digits)), 10**digits) - 1


def element_pairs():
    """(flag, weight bits, activation bits)"""
    for weight_bits in range(1, 13):
        for activation_bits in range(1, 13):
            yield ("EqualWidths" if weight_bits == activation_bits else "EveryPair"), weight_bits, activation_bits
    some = (1, 2, 4, 8, 13, 14, 15, 16, 17, 24, 31, 32)
    for weight_bits in some:
        for activation_bits in some:
            if max(weight_bits, activation_bits) > 12:
                yield ("EqualWidths" if weight_bits == activation_bits else "Wide"), weight_bits, activation_bits


def element_file():
    tests = []
    for flag, *widths in element_pairs():
        equal = equal_width(*widths)
        answer = {"width": float64_bits(float64(equal)), "area": float64_bits(float64(element_area(equal)))}
        tests.append(valid("{}-{}".format(*widths), flag, {"weightBits": widths[0], "activationBits": widths[1]}, answer, f"{float(element_area(equal)):.1f} um2"))
    refused = []
    for bits, name in ((-1, "minus-1"), (0, "0"), (33, "33"), (64, "64")):
        refused.append(invalid(f"weight-bits-{name}", "OutOfRange", {"weightBits": bits, "activationBits": 8}, "INVALID_PARAMETER"))
        refused.append(invalid(f"activation-bits-{name}", "OutOfRange", {"weightBits": 8, "activationBits": bits}, "INVALID_PARAMETER"))
    groups = [group("widths", "COST-3 COST-5 COST-9", {}, tests, tolerance=TOLERANCE), group("refusals", "COST-9", {}, refused)]
    return vector_file("cost.elementArea", "the area of an element whose weights and activations differ in width", groups, ELEMENT_NOTES)


def files():
    return {"cost/kept-and-cut": layer_file(), "cost/uniq": uniq_file(), "cost/element-area": element_file()}
