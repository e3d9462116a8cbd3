"""Vectors of `bitplane.requantize`, `bitplane.strip` and `bitplane.compression`: how a layer's number of bits grows and shrinks."""

from fractions import Fraction

from bitplane_trained import REFUSALS, of_integers, one_sided, planes_given, random_planes, refusals, scale_refusals, swapped, too_many
from builder import acceptable, group, invalid, note, valid, vector_file
from lcg import Lcg
from planes import compression, requantize, strip
from values import float32, float32_bits, float64_bits, tensor

TINY = 2.0**-149
LARGEST = (2 - 2.0**-23) * 2.0**127

REQUANTIZE_NOTES = {
    "Unchanged": note("BASIC", "exact planes below the top come back as they are", "bits or scale change without an overflow", "BITPLANE-8", "BITPLANE-9"),
    "Rounded": note("BASIC", "fractional elements become exact planes", "elements are rounded one by one, or the sum is truncated", "BITPLANE-8"),
    "TieEvenBelow": note("EDGE_CASE", "|v| is a tie whose even neighbour is below", "ties are rounded up or away from zero", "BITPLANE-8"),
    "TieEvenAbove": note("EDGE_CASE", "|v| is a tie whose even neighbour is above", "ties are rounded down", "BITPLANE-8"),
    "Overflow": note("EDGE_CASE", "an integer above 2^n - 1 adds one bit", "integers are clipped before the overflow is seen, or the top bit is lost", "BITPLANE-8"),
    "OverflowScale": note("EDGE_CASE", "the scale grows with the bit, so that other weights stay where they are", "the scale stays, doubles, or is multiplied by (2^n - 1) / (2^(n+1) - 1)", "BITPLANE-8"),
    "OverflowNegative": note("EDGE_CASE", "only a negative weight overflows", "the greatest value is compared instead of the greatest magnitude", "BITPLANE-8"),
    "OverflowByRounding": note("EDGE_CASE", "2^n - 1/2, a tie, and what lies between it and 2^n round to 2^n: the overflow is seen after rounding", "the overflow is looked for before rounding, or ties are rounded down", "BITPLANE-8"),
    "NoOverflowByFraction": note("EDGE_CASE", "|v| is above 2^n - 1 but rounds to it", "the overflow is looked for before rounding", "BITPLANE-8"),
    "AlmostFarther": note("LIMIT", "all elements are 2: the greatest overflow there is still needs one bit only", "two bits are added", "BITPLANE-8"),
    "ClipAtMaximum": note("EDGE_CASE", "at the maximum of bits an overflow is clipped to 2^n - 1", "a bit is added beyond the maximum, or the integer wraps", "BITPLANE-8"),
    "MaximumNotReached": note("EDGE_CASE", "one bit below the maximum a bit can still be added", "the maximum is compared with n + 1, or is always 8", "BITPLANE-8"),
    "MaximumNotEight": note("EDGE_CASE", "maxima other than 8", "the released code's maximum of 8 is built in", "BITPLANE-8"),
    "EmptyTopKept": note("EDGE_CASE", "planes that become empty stay", "stripping is part of the re-quantization", "BITPLANE-8"),
    "Cancelled": note("EDGE_CASE", "P and N both set become neither", "both planes are copied", "BITPLANE-9"),
    "SignOfSum": note("EDGE_CASE", "the sign is that of v, not of the highest set element", "the sign is read from a plane", "BITPLANE-9"),
    "Float64Sum": note("EDGE_CASE", "a small element decides a tie that float32 would not see", "planes are summed in float32", "BITPLANE-4"),
    "SumOrder": note("EDGE_CASE", "small elements that only together decide a tie: the order of the sum shows", "planes are summed from the most significant downwards", "BITPLANE-4"),
    "ScaleProduct": note("EDGE_CASE", "s (2^(n+1) - 1) rounded to float32 before the division gives another scale", "the product is a float32", "BITPLANE-8"),
    "ScaleRatio": note("EDGE_CASE", "(2^(n+1) - 1) / (2^n - 1) rounded to float32 before it is multiplied gives another scale", "the ratio is computed first", "BITPLANE-8"),
    "NegativeZeroScale": note("EDGE_CASE", "a scale of -0 stays -0, with another bit too", "a refusal, or +0", "BITPLANE-1", "BITPLANE-8"),
    "AllZero": note("EDGE_CASE", "planes of zeros, also with a scale of 0", "a failure on an empty maximum, or a refusal", "BITPLANE-8"),
    "Random": note("RANDOM", "random planes from 0 to 2", "see the other flags first", "BITPLANE-8", "BITPLANE-9"),
    "ScaleOverflows": note("INVALID", "a scale that would become infinite with one bit more", "an infinite scale", "BITPLANE-8"),
    "MaximumAbove16": note("INVALID", "a maximum above 16 bits", "only the number of bits is checked, or the limit is 32", "BITPLANE-1", "BITPLANE-8"),
    "MaximumBelowBits": note("INVALID", "a maximum below the number of bits", "the planes are cut down in silence", "BITPLANE-8"),
} | REFUSALS
STRIP_NOTES = {
    "NothingEmpty": note("BASIC", "no plane is empty: nothing changes", "a plane or the scale changes", "BITPLANE-10"),
    "TopOnly": note("EDGE_CASE", "empty planes at the most significant end", "the wrong end is stripped, or the scale is not divided", "BITPLANE-10", "BITPLANE-11"),
    "BottomOnly": note("EDGE_CASE", "empty planes at the least significant end", "only the most significant end is stripped, or the scale is not doubled for each", "BITPLANE-10", "BITPLANE-11"),
    "BothEnds": note("EDGE_CASE", "empty planes at both ends", "one end is missed, or the scale counts the planes of the wrong end", "BITPLANE-10", "BITPLANE-11"),
    "InnerKept": note("EDGE_CASE", "an empty plane between others stays", "every empty plane is removed", "BITPLANE-10"),
    "OneOfMany": note("EDGE_CASE", "a plane with a single element set is not empty", "a threshold, or only the first element is looked at", "BITPLANE-10"),
    "NegativeOnly": note("EDGE_CASE", "a plane set in N only is not empty", "only the positive planes are looked at", "BITPLANE-10"),
    "BothSetIsEmpty": note("EDGE_CASE", "a plane with P = N = 1 in an element, and nothing else, is empty", "P or N not zero counts as not empty", "BITPLANE-10"),
    "BothSetKept": note("EDGE_CASE", "P = N = 1 inside a plane that stays is left as it is", "planes are rewritten from the differences", "BITPLANE-10"),
    "SumsCancel": note("EDGE_CASE", "a plane whose differences add up to 0 is not empty", "the sum over a plane is compared instead of its elements", "BITPLANE-10"),
    "AllEmpty": note("EDGE_CASE", "all planes empty: the least significant one stays, 0 effective bits", "the most significant one stays with a larger scale, none stays, or 1 effective bit", "BITPLANE-10", "BITPLANE-11", "BITPLANE-12"),
    "OneLeft": note("EDGE_CASE", "one plane that is not empty: 1 effective bit", "one bit is taken for none", "BITPLANE-12"),
    "OnePlane": note("EDGE_CASE", "a single plane from the start", "the last plane is removed, or the scale becomes infinite", "BITPLANE-10", "BITPLANE-12"),
    "ScaleProduct": note("EDGE_CASE", "s 2^l (2^n - 1) rounded to float32 before the division gives another scale", "the product is a float32", "BITPLANE-11"),
    "ScaleRatio": note("EDGE_CASE", "(2^n - 1) / (2^n0 - 1) rounded to float32 before it is multiplied gives another scale", "the ratio is computed first", "BITPLANE-11"),
    "Subnormal": note("EDGE_CASE", "a subnormal scale", "flushing to zero", "BITPLANE-11"),
    "ZeroScale": note("EDGE_CASE", "a scale of 0 stays 0", "a refusal, or NaN", "BITPLANE-11"),
    "NegativeZeroScale": note("EDGE_CASE", "a scale of -0 stays -0", "a refusal, or +0", "BITPLANE-1", "BITPLANE-11"),
    "ManyBits": note("EDGE_CASE", "16 planes", "more than 8 planes are refused or ignored", "BITPLANE-10"),
    "Random": note("RANDOM", "random exact planes with empty ends", "see the other flags first", "BITPLANE-10", "BITPLANE-11"),
    "NotABit": note("INVALID", "an element that is neither 0 nor 1", "2, which trained planes may hold, is accepted", "BITPLANE-10"),
} | {flag: REFUSALS[flag] for flag in ("ScaleNegative", "ScaleNotFinite", "BitsOutOfRange", "PlanesShape", "Empty")}
COMPRESSION_NOTES = {
    "Basic": note("BASIC", "one or two layers", "32 over the mean of bits", "BITPLANE-13"),
    "WeightedMean": note("EDGE_CASE", "layers of different sizes", "the layers' bits or compressions are averaged without their sizes", "BITPLANE-13"),
    "Published": note("EDGE_CASE", "ResNet-20 under the HAWQ assignment that BSQ was compared with, 13.107", "bits or parameters are counted otherwise", "BITPLANE-13"),
    "ZeroBits": note("EDGE_CASE", "layers of 0 bits count with their parameters", "stripped layers are left out, or count as one bit", "BITPLANE-13"),
    "BeyondInt32": note("EDGE_CASE", "sums above 2^31", "the sums are 32-bit integers", "BITPLANE-13"),
    "SumLimit": note("LIMIT", "sums of exactly 2^53 - 1", "the limit is lower, or only one of the sums is exact", "BITPLANE-13"),
    "SumOverflow": note("LIMIT", "a sum of 2^53 or more: of the parameters alone, or of their bits", "the sum is rounded, or only the other one is checked", "BITPLANE-13"),
    "NoLayers": note("INVALID", "no layers at all: the list is no tensor and no number, so either code is right", "a compression of NaN, or of 32", "BITPLANE-13"),
    "LayerOutOfRange": note("INVALID", "negative bits, or a layer of no parameters", "they are added like any other", "BITPLANE-13"),
    "AllZeroBits": note("INVALID", "all layers have 0 bits", "an infinite compression", "BITPLANE-13"),
}


def requantize_cases():
    """(name, flag, planes, scale, maximum bits)"""
    yield "unchanged", "Unchanged", of_integers([5, -3, 0, 7, -7, 1], 3), float32(0.3), 8
    yield "unchanged-8-bits", "Unchanged", of_integers([255, -128, 1], 8), 1.0, 8
    yield "rounded", "Rounded", one_sided([[0.25, 0.25, 0.25], [0.75, 0.75, 0.25], [1.25, 0.0, 0.75], [0.0, 0.5, 0.5]]), 1.0, 8
    yield "rounded-negative", "Rounded", swapped(one_sided([[0.25, 0.25, 0.25], [0.75, 0.75, 0.25]])), 1.0, 8
    yield "ties-even-below", "TieEvenBelow", one_sided([[0.5, 0.0, 0.0], [0.5, 1.0, 0.0], [0.5, 0.0, 1.0]]), 1.0, 8
    yield "ties-even-below-negative", "TieEvenBelow", swapped(one_sided([[0.5, 0.0, 0.0], [0.5, 1.0, 0.0]])), 1.0, 8
    yield "ties-even-above", "TieEvenAbove", one_sided([[1.5, 0.0, 0.0], [1.5, 1.0, 0.0]]), 1.0, 8
    yield "ties-even-above-negative", "TieEvenAbove", swapped(one_sided([[1.5, 0.0, 0.0], [1.5, 1.0, 0.0]])), 1.0, 8
    yield "overflow", "Overflow", one_sided([[2.0, 1.0, 1.0], [1.0, 0.0, 1.0]]), 7.0, 8
    yield "overflow-1-bit", "Overflow", one_sided([[2.0], [1.0], [0.0]]), 1.0, 8
    yield "overflow-some", "OverflowScale", one_sided([[2.0, 2.0, 2.0, 2.0], [1.0, 0.0, 0.0, 0.0], [0.0, 1.0, 0.0, 1.0]]), float32(0.1), 8
    yield "overflow-negative", "OverflowNegative", ([[1.0, 0.0], [1.0, 0.0]], [[0.0, 2.0], [0.0, 1.0]]), 3.0, 8
    yield "overflow-negative-only", "OverflowNegative", swapped(one_sided([[2.0, 1.0, 1.0], [0.0, 1.0, 0.0]])), 7.0, 8
    yield "overflow-by-rounding", "OverflowByRounding", one_sided([[1.5, 1.0, 1.0], [1.0, 0.0, 0.0]]), 7.0, 8
    yield "overflow-by-rounding-above", "OverflowByRounding", one_sided([[1.75, 1.0, 1.0], [1.0, 0.0, 0.0]]), 7.0, 8
    yield "no-overflow-by-fraction", "NoOverflowByFraction", one_sided([[1.25, 1.0, 1.0], [1.0, 0.0, 0.0]]), 7.0, 8
    yield "no-overflow-by-fraction-negative", "NoOverflowByFraction", swapped(one_sided([[1.4375, 1.0], [0.0, 1.0]])), 3.0, 8
    yield "all-twos", "AlmostFarther", one_sided([[2.0, 2.0, 2.0], [0.0, 1.0, 0.0]]), 7.0, 8
    yield "all-twos-1-bit", "AlmostFarther", one_sided([[2.0]]), 1.0, 2
    yield "clip-at-8", "ClipAtMaximum", one_sided([[2.0, 1, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1, 2.0], [1, 0, 0, 0, 0, 0, 0, 0]]), 255.0, 8
    yield "clip-negative", "ClipAtMaximum", swapped(one_sided([[2.0, 2.0], [1.0, 0.0]])), 3.0, 2
    yield "clip-by-rounding", "ClipAtMaximum", one_sided([[1.5, 1.0], [1.0, 1.0]]), 3.0, 2
    yield "clip-1-bit", "ClipAtMaximum", ([[2.0, 0.0]], [[0.0, 1.75]]), 1.0, 1
    yield "7-of-8-bits", "MaximumNotReached", one_sided([[2.0, 1, 1, 1, 1, 1, 1], [1, 0, 0, 0, 0, 0, 0]]), 127.0, 8
    yield "2-of-3-bits", "MaximumNotReached", one_sided([[2.0, 1.0], [1.0, 0.0]]), 3.0, 3
    yield "8-of-9-bits", "MaximumNotEight", one_sided([[2.0, 1, 1, 1, 1, 1, 1, 1], [1, 0, 0, 0, 0, 0, 0, 0]]), 255.0, 9
    yield "15-of-16-bits", "MaximumNotEight", one_sided([[2.0] * 15, [1.0] + [0.0] * 14]), 1.0, 16
    yield "16-of-16-bits", "MaximumNotEight", one_sided([[2.0] * 16, [1.0] + [0.0] * 15]), 1.0, 16
    yield "3-of-3-bits", "MaximumNotEight", one_sided([[2.0, 1.0, 1.0], [1.0, 0.0, 0.0]]), 7.0, 3
    yield "empty-top-kept", "EmptyTopKept", one_sided([[1.0, 1.0, 0.0, 0.25], [0.0, 1.0, 0.0, 0.0]]), 15.0, 8
    yield "empty-bottom-kept", "EmptyTopKept", one_sided([[0.25, 0.0, 1.0], [0.0, 0.0, 1.0]]), 7.0, 8
    yield "cancelled", "Cancelled", ([[1.0, 1.0], [1.0, 0.0]], [[1.0, 0.0], [1.0, 0.0]]), 3.0, 8
    yield "cancelled-in-part", "Cancelled", ([[1.0, 0.75], [1.0, 1.0]], [[1.0, 0.75], [0.0, 0.0]]), 3.0, 8
    yield "sign-of-sum", "SignOfSum", ([[0.0, 2.0], [2.0, 0.0], [0.5, 1.0]], [[1.0, 0.0], [0.0, 2.0], [2.0, 0.0]]), 7.0, 8
    yield "sign-of-sum-small", "SignOfSum", ([[0.0], [1.0]], [[2.0], [0.75]]), 3.0, 8
    yield "sum-order", "SumOrder", one_sided([[2.0**-54, 2.0**-55, 0.125], [1.0, 0.0, 0.0]]), 7.0, 8
    yield "float64-sum", "Float64Sum", ([[0.5, 1.5], [2.0**-30, 0.0]], [[0.0, 0.0], [0.0, 2.0**-30]]), 3.0, 8
    for name, flag, wrong in (("scale-product", "ScaleProduct", grown_product), ("scale-ratio", "ScaleRatio", grown_ratio)):
        for bits in (3, 7):
            yield f"{name}-{bits}", flag, one_sided([[2.0] * bits, [1.0] + [0.0] * (bits - 1)]), grown_differs(bits, wrong, 30 + bits), 8
    yield "all-zero", "AllZero", of_integers([0, 0], 3), 1.0, 8
    yield "zero-scale", "AllZero", of_integers([0, 0], 3), 0.0, 8
    yield "minus-zero-scale", "NegativeZeroScale", of_integers([3, -1], 2), -0.0, 8
    yield "minus-zero-scale-overflow", "NegativeZeroScale", one_sided([[2.0, 1.0], [1.0, 0.0]]), -0.0, 8
    yield "minus-zero-scale-clipped", "NegativeZeroScale", one_sided([[2.0, 1.0], [1.0, 0.0]]), -0.0, 2
    for index, (bits, most) in enumerate(((1, 8), (3, 8), (4, 4), (8, 8), (8, 16))):
        yield f"random-{index}", "Random", random_planes(bits, 6, Lcg(1600 + index)), Lcg(1700 + index).float32(-1), most


def grown_product(s, bits):
    return float32(Fraction(float32(Fraction(s) * (2 ** (bits + 1) - 1))) / (2**bits - 1))


def grown_ratio(s, bits):
    return float32(Fraction(s) * Fraction(float32(Fraction(2 ** (bits + 1) - 1, 2**bits - 1))))


def grown_differs(bits, wrong, seed):
    lcg = Lcg(seed)
    while True:
        scale = lcg.float32(-1)
        right = float32(Fraction(scale) * (2 ** (bits + 1) - 1) / (2**bits - 1))
        if [order for order in (grown_product, grown_ratio) if order(scale, bits) != right] == [wrong]:
            return scale


def exact(rows):
    """Planes from rows of text, most significant plane first: '+' in P, '-' in N, '*' in both, '.' in neither."""
    rows = rows.split()[::-1]
    return [[int(mark in "+*") for mark in row] for row in rows], [[int(mark in "-*") for mark in row] for row in rows]


def strip_cases():
    """(name, flag, planes, scale)"""
    yield "nothing-empty", "NothingEmpty", exact("+.- .+. -.+"), float32(0.3)
    yield "top-1", "TopOnly", exact("... .+. -.+"), 7.0
    yield "top-2", "TopOnly", exact("... ... .+. -.+"), float32(0.7)
    yield "bottom-1", "BottomOnly", exact(".+. -.+ ..."), 7.0
    yield "bottom-2", "BottomOnly", exact("..- -.+ ... ..."), float32(0.7)
    yield "both-ends", "BothEnds", exact("... ... .+. -.+ ..."), 31.0
    yield "both-ends-more-below", "BothEnds", exact("... +.. ..- ... ... ..."), float32(0.9)
    yield "inner-1", "InnerKept", exact("+.. ... ..-"), 7.0
    yield "inner-and-ends", "InnerKept", exact("... +.. ... ... ..- ..."), 63.0
    yield "one-of-many-top", "OneOfMany", exact(".........+ +-+-+-+-+-"), 3.0
    yield "one-of-many-bottom", "OneOfMany", exact("+-+-+-+-+- .........+"), 3.0
    yield "negative-only-top", "NegativeOnly", exact("-. +. .+"), 7.0
    yield "negative-only-bottom", "NegativeOnly", exact("+. .+ .-"), 7.0
    yield "both-set-top", "BothSetIsEmpty", exact("*. +. .+"), 7.0
    yield "both-set-bottom", "BothSetIsEmpty", exact("+. .+ **"), 7.0
    yield "both-set-kept", "BothSetKept", exact("+* *- *."), 7.0
    yield "both-set-inner-plane", "BothSetKept", exact("+. ** .-"), 7.0
    yield "sums-cancel-top", "SumsCancel", exact("+- +. .+"), 7.0
    yield "sums-cancel-bottom", "SumsCancel", exact("+. .+ -+"), 7.0
    yield "all-empty", "AllEmpty", exact(".. .. .. .."), 15.0
    yield "all-empty-by-both-set", "AllEmpty", exact("*. .. **"), 7.0
    yield "all-empty-both-set-above", "AllEmpty", exact("** .."), 3.0
    yield "one-left-top", "OneLeft", exact("+- .. .."), 7.0
    yield "one-left-middle", "OneLeft", exact(".. +- .."), 7.0
    yield "one-left-bottom", "OneLeft", exact(".. .. .+"), 7.0
    yield "one-plane", "OnePlane", exact("+."), float32(0.3)
    yield "one-plane-empty", "OnePlane", exact(".."), float32(0.3)
    yield "one-plane-both-set", "OnePlane", exact("**"), float32(0.3)
    for index, rows in enumerate((". + + .", ". . + . + . .", ". + . + + .")):
        yield f"scale-product-{index}", "ScaleProduct", exact(rows), stripped_differs(rows.replace(" ", ""), 41 + index, product=True)
        yield f"scale-ratio-{index}", "ScaleRatio", exact(rows), stripped_differs(rows.replace(" ", ""), 51 + index, product=False)
    yield "subnormal", "Subnormal", exact(". + + ."), 100 * TINY
    yield "zero-scale", "ZeroScale", exact(". + + ."), 0.0
    yield "minus-zero-scale", "NegativeZeroScale", exact(". + + ."), -0.0
    yield "minus-zero-scale-nothing-empty", "NegativeZeroScale", exact("+ -"), -0.0
    yield "many-bits", "ManyBits", exact(".. " * 3 + "+. " + ".. " * 4 + ".- " * 4 + ".. " * 4), 2.0
    yield "many-bits-full", "ManyBits", exact("+. " * 15 + ".-"), 2.0
    for index in range(6):
        lcg = Lcg(1800 + index)
        bits, low, high = lcg.between(3, 8), lcg.below(3), lcg.below(3)
        rows = ["".join(lcg.choice("+-..*") for _ in range(5)) if low <= b < bits - high else "....." for b in range(bits)]
        yield f"random-{index}", "Random", exact(" ".join(rows[::-1])), lcg.float32(-2)


def stripped_differs(rows, seed, product):
    """A scale whose stripped form changes under one wrong order, the product rounded to float32 first or the ratio, and not under the other."""
    before, low = len(rows), len(rows) - len(rows.rstrip("."))
    after, lcg = len(rows.strip(".")), Lcg(seed)
    while True:
        scale = lcg.float32(-1)
        up = Fraction(scale) * 2**low
        right = float32(up * (2**after - 1) / (2**before - 1))
        ratio = float32(up * Fraction(float32(Fraction(2**after - 1, 2**before - 1))))
        multiplied = float32(Fraction(float32(up * (2**after - 1))) / (2**before - 1))
        if (multiplied != right) == product and (ratio != right) != product:
            return scale


def planes_out(positive, negative):
    shape = [len(positive), len(positive[0])]
    return {"positive": tensor("uint8", shape, positive), "negative": tensor("uint8", shape, negative)}


def requantize_file():
    groups = {}
    for name, flag, (p, n), scale, most in requantize_cases():
        bits, positive, negative, grown = requantize(p, n, scale, most)
        expected = {"bits": bits, **planes_out(positive, negative), "scale": float32_bits(grown)}
        groups.setdefault((len(p), most), []).append(valid(name, flag, planes_given(p, n, scale), expected))
    listed = [group(f"{bits}-of-{most}-bits", "BITPLANE-4 BITPLANE-8 BITPLANE-9", {"bits": bits, "maximumBits": most}, tests) for (bits, most), tests in sorted(groups.items())]
    make = lambda positive, negative, scale=1.0: planes_given(positive, negative, scale)
    listed.append(group("refusals", "BITPLANE-1 BITPLANE-4 DOT-5", {"bits": 2, "maximumBits": 8}, [*refusals(make), *scale_refusals(make)]))
    twos = make([[2.0, 0.0], [2.0, 0.0]], [[0.0, 1.0], [0.0, 1.0]], LARGEST)
    listed.append(group("scale-overflows", "BITPLANE-8", {"bits": 2, "maximumBits": 8}, [invalid("scale-overflows", "ScaleOverflows", twos, "INVALID_PARAMETER")]))
    for bits, most in ((3, 2), (8, 1), (2, 0), (2, 17), (16, 17), (8, 32)):
        test = invalid(f"{bits}-bits-of-{most}", "MaximumBelowBits" if most < bits else "MaximumAbove16", make([[1.0, 0.0]] * bits, [[0.0, 1.0]] * bits), "INVALID_PARAMETER")
        listed.append(group("maximum-out-of-range", "BITPLANE-8", {"bits": bits, "maximumBits": most}, [test]))
    return vector_file("bitplane.requantize", "trained planes to exact ones, with another bit where one overflows", listed, REQUANTIZE_NOTES)


def strip_file():
    def given(positive, negative, scale=1.0):
        return {**planes_out(positive, negative), "scale": float32_bits(scale)}

    groups = {}
    for name, flag, (p, n), scale in strip_cases():
        positive, negative, stripped, effective = strip(p, n, scale)
        expected = {"bits": len(positive), "effectiveBits": effective, **planes_out(positive, negative), "scale": float32_bits(stripped)}
        groups.setdefault(len(p), []).append(valid(name, flag, given(p, n, scale), expected))
    listed = [group(f"{bits}-planes", "BITPLANE-10 BITPLANE-11 BITPLANE-12", {"bits": bits}, tests) for bits, tests in sorted(groups.items())]
    zeros = [[0, 0], [0, 0]]
    refused = [invalid(f"element-{value}", "NotABit", given([[1, value], [0, 1]], zeros), "INVALID_PARAMETER") for value in (2, 255)]
    refused.append(invalid("element-2-in-negative", "NotABit", given(zeros, [[1, 0], [0, 2]]), "INVALID_PARAMETER"))
    refused.append(invalid("element-2-in-both", "NotABit", given([[1, 2], [0, 1]], [[0, 2], [0, 0]]), "INVALID_PARAMETER"))
    refused += scale_refusals(given_bits(given))
    refused.append(invalid("counts-differ", "PlanesShape", {**given(zeros, zeros), "negative": tensor("uint8", [2, 1], [0, 0])}, "INVALID_SHAPE"))
    refused.append(invalid("three-planes", "PlanesShape", given([[0, 1]] * 3, [[0, 0]] * 3), "INVALID_SHAPE"))
    refused.append(invalid("empty", "Empty", given([[], []], [[], []]), "INVALID_SHAPE"))
    listed.append(group("refusals", "BITPLANE-1 BITPLANE-10 DOT-5", {"bits": 2}, refused))
    listed.append(too_many(given_bits(given)))
    return vector_file("bitplane.strip", "planes that are empty at either end, removed", listed, STRIP_NOTES)


def given_bits(given):
    """The same input, its floats made integers."""
    return lambda positive, negative, scale=1.0: given([list(map(int, row)) for row in positive], [list(map(int, row)) for row in negative], scale)


RESNET20 = [(8, 432), *((bits, 2304) for bits in (6, 6, 6, 6, 8, 8)), (3, 4608), *[(3, 9216)] * 5, (2, 18432), *[(2, 36864)] * 5, (3, 650)]


def compression_file():
    def given(layers):
        return {"layers": [{"bits": bits, "parameters": count} for bits, count in layers]}

    most = 2**53 - 1
    cases = [
        ("one-layer-8", "Basic", [(8, 100)]),
        ("one-layer-32", "Basic", [(32, 7)]),
        ("one-layer-3", "Basic", [(3, 1)]),
        ("two-equal", "Basic", [(4, 50), (8, 50)]),
        ("sizes-differ", "WeightedMean", [(8, 10), (2, 1000)]),
        ("sizes-differ-reversed", "WeightedMean", [(2, 10), (8, 1000)]),
        ("three-layers", "WeightedMean", [(1, 7), (5, 11), (16, 13)]),
        ("hawq-resnet20", "Published", RESNET20),
        ("zero-bits", "ZeroBits", [(0, 100), (4, 100)]),
        ("mostly-zero-bits", "ZeroBits", [(0, 99999), (1, 1), (0, 5)]),
        ("parameters-limit", "SumLimit", [(1, most - 5), (0, 5)]),
        ("bits-limit", "SumLimit", [(2, 2**52 - 1), (1, 1)]),
        ("bits-of-one-limit", "SumLimit", [(most, 1)]),
        ("large", "BeyondInt32", [(8, 3000000000), (2, 1500000000)]),
    ]
    tests = [valid(name, flag, given(layers), {"compression": float64_bits(compression(layers))}, f"{compression(layers):.6g}") for name, flag, layers in cases]
    refused = [invalid("all-zero-bits", "AllZeroBits", given([(0, 100), (0, 5)]), "INVALID_PARAMETER"), invalid("one-layer-0", "AllZeroBits", given([(0, 1)]), "INVALID_PARAMETER")]
    refused += [invalid(name, "LayerOutOfRange", given([(8, 10), layer]), "INVALID_PARAMETER") for name, layer in (("bits-minus-1", (-1, 5)), ("parameters-0", (4, 0)), ("parameters-minus-3", (4, -3)))]
    beyond = {"parameters": [(1, most), (0, 1)], "parameters-of-many": [(0, 2**52), (0, 2**52), (1, 1)], "bits": [(2, 2**52)], "bits-by-one": [(2, 2**52 - 1), (2, 1)], "bits-of-one": [(most, 2)], "bits-far": [(most, most)]}
    refused += [invalid(f"{name}-beyond", "SumOverflow", given(layers), "INVALID_PARAMETER") for name, layers in beyond.items()]
    refused.append(acceptable("no-layers", "NoLayers", given([]), ["INVALID_PARAMETER", "INVALID_SHAPE"]))
    groups = [group("networks", "BITPLANE-13", {}, tests, tolerance={"rel": 1e-12}), group("refusals", "BITPLANE-13", {}, refused)]
    return vector_file("bitplane.compression", "how much smaller a network's weights are than in 32 bits", groups, COMPRESSION_NOTES)


def files():
    return {"bitplane/requantize": requantize_file(), "bitplane/strip": strip_file(), "bitplane/compression": compression_file()}
