"""Vectors of spec/quantization.md: single roundings and scales here; activations and weights in modules of their own."""

import quantize_activations
import quantize_weights
from builder import group, invalid, note, valid, vector_file
from lcg import Lcg
from quantization import activation_scale, quotient
from values import float32, float32_bits, round_half_even

INFINITE = float("inf")
NAN = float("nan")
TINY = 2.0**-149  # the least float32 above zero
LARGEST = (2 - 2.0**-23) * 2.0**127

ROUND_NOTES = {
    "Nearest": note("BASIC", "values that are not halfway between two integers", "truncation, or a floor or ceiling in place of the nearest integer", "QUANT-1"),
    "TieEvenBelow": note("EDGE_CASE", "positive ties whose even neighbour is below: 0.5, 2.5", "ties are rounded up or away from zero, as by floor(x + 0.5) or C's round()", "QUANT-1"),
    "TieEvenAbove": note("EDGE_CASE", "positive ties whose even neighbour is above: 1.5, 3.5", "ties are rounded down or towards zero, as by ceil(x - 0.5), or to odd integers", "QUANT-1"),
    "NegativeTieEvenAbove": note("EDGE_CASE", "negative ties whose even neighbour is above: -0.5, -2.5", "ties are rounded away from zero, as by C's round(), or down; floor(x + 0.5) is right here and wrong under TieEvenBelow", "QUANT-1"),
    "NegativeTieEvenBelow": note("EDGE_CASE", "negative ties whose even neighbour is below: -1.5, -3.5", "ties are rounded up, as by floor(x + 0.5), or towards zero", "QUANT-1"),
    "BesideTie": note("EDGE_CASE", "the float32 values next to a tie", "0.5 is added in float32, which rounds 0.49999997 + 0.5 to 1, or a tolerance is used to find ties", "QUANT-1"),
    "LargeTie": note("EDGE_CASE", "ties above 2^21, where float32 has one bit left behind the point", "0.5 is added in float32 or the value is scaled before it is rounded", "QUANT-1"),
    "LargeInteger": note("EDGE_CASE", "integers of 2^23 and more, whose float32 neighbours are 1 or more apart", "0.5 or 1.5 x 2^23 is added in float32, which moves odd integers", "QUANT-1"),
    "BeyondInt32": note("EDGE_CASE", "integers outside 32 bits", "the result passes through a 32-bit integer and wraps or saturates", "QUANT-1"),
    "NegativeZero": note("EDGE_CASE", "-0 and values that round to it", "a zero with a sign leaves the rounding", "QUANT-1"),
    "Subnormal": note("EDGE_CASE", "values below 2^-126", "rounding away from zero, or a failure on subnormal numbers", "QUANT-1"),
    "IntegerTooLarge": note("INVALID", "values whose integer is above 2^53 - 1 in magnitude, which JSON can not carry exactly", "an integer that others read as another one, or one that was clipped", "QUANT-1"),
    "NaN": note("INVALID", "a NaN of some bit pattern, in either sign", "a NaN becomes an integer, mostly 0 or the least one", "QUANT-2"),
    "Infinity": note("INVALID", "an infinity", "an infinity is clipped instead of refused", "QUANT-2"),
}

SCALE_NOTES = {
    "Basic": note("BASIC", "common maxima at each number of bits", "a scale other than the maximum over 2^b - 1", "QUANT-3"),
    "Denominator": note("EDGE_CASE", "maxima that are multiples of 2^b - 1, so that the scale is exact", "the maximum is divided by 2^b, by 2^(b-1) - 1 or always by 255", "QUANT-3"),
    "CorrectRounding": note("EDGE_CASE", "maxima where multiplying by the float32 reciprocal of 2^b - 1 gives a neighbour of the right scale", "the division is replaced by a multiplication with a reciprocal", "QUANT-3"),
    "ZeroMaximum": note("EDGE_CASE", "a maximum of 0", "a scale of 0, by which activations are later divided, or some other stand-in than 1", "QUANT-6"),
    "NegativeZeroMaximum": note("EDGE_CASE", "a maximum of -0, which is 0 and not negative", "the sign bit is tested instead of the value, or -0 is not seen as zero", "QUANT-6"),
    "Underflow": note("EDGE_CASE", "a maximum so small that the quotient rounds to 0", "a scale of 0: only the maximum is compared with 0, not the quotient", "QUANT-6"),
    "SubnormalScale": note("EDGE_CASE", "a scale below 2^-126", "subnormal numbers are flushed to zero, or rounded as if they had 24 bits", "QUANT-3"),
    "SubnormalMaximum": note("EDGE_CASE", "a subnormal maximum under one bit, whose scale it is", "subnormal inputs are flushed to zero", "QUANT-3"),
    "LargestMaximum": note("LIMIT", "the greatest float32", "an overflow on the way", "QUANT-3"),
    "Random": note("RANDOM", "maxima of all magnitudes and bits", "see the other flags first", "QUANT-3"),
    "MaximumNaN": note("INVALID", "a maximum that is NaN", "NaN becomes the scale, or 1", "QUANT-2"),
    "MaximumInfinite": note("INVALID", "a maximum that is infinite", "an infinite scale, which quantizes everything to 0", "QUANT-2"),
    "MaximumNegative": note("INVALID", "a maximum below 0", "a negative scale, or the magnitude of the maximum", "QUANT-3"),
    "BitsOutOfRange": note("INVALID", "bits outside 1 to 8", "the number of bits is not checked", "QUANT-3"),
}


def named(value):
    return f"{value!r}".replace("-", "minus-", 1) if value < 0 else f"{value!r}"


def round_file():
    def tests(flag, values, code=None):
        for value in values:
            integer = round_half_even(value)
            yield valid(f"{flag.lower()}-{named(value)}", flag, {"value": float32_bits(value)}, {"integer": integer}, f"{value!r} to {integer}")

    f32 = lambda values: [float32(value) for value in values]
    sets = {
        "Nearest": f32([0, 1, 0.25, 0.75, 1.25, 17.875, 254.75, -0.25, -0.75, -1.25, -2.75, 1000.125]),
        "TieEvenBelow": [0.5, 2.5, 4.5, 126.5, 254.5, 1048576.5],
        "TieEvenAbove": [1.5, 3.5, 5.5, 127.5, 253.5, 255.5],
        "NegativeTieEvenAbove": [-0.5, -2.5, -4.5, -128.5, -254.5],
        "NegativeTieEvenBelow": [-1.5, -3.5, -5.5, -127.5, -253.5],
        "BesideTie": f32([0.5 - 2.0**-25, 0.5 + 2.0**-24, 1.5 - 2.0**-23, 1.5 + 2.0**-23, 2.5 - 2.0**-22, 2.5 + 2.0**-22, 254.5 - 2.0**-16, 254.5 + 2.0**-16,
                          -0.5 + 2.0**-25, -0.5 - 2.0**-24, -1.5 + 2.0**-23, -1.5 - 2.0**-23]),
        "LargeTie": [2097152.5, 4194304.5, 4194305.5, 8388606.5, 8388607.5, -4194304.5, -4194305.5, -8388607.5],
        "LargeInteger": [8388608.0, 8388609.0, 8388611.0, 12582913.0, 16777215.0, 16777218.0, 33554436.0, -8388609.0, -16777215.0],
        "BeyondInt32": [2147483648.0, -2147483904.0, 3000000000.0, 4294967296.0, 2.0**40 + 2.0**20, -(2.0**52), 2.0**53 - 2.0**29],
        "Subnormal": [TINY, 2.0**-126 - TINY, -TINY, -(2.0**-126 - TINY)],
    }
    listed = [test for flag, values in sets.items() for test in tests(flag, values)]
    for name, value in (("zero", -0.0), ("quarter", -0.25), ("half", -0.5)):
        listed.append(valid(f"negativezero-{name}", "NegativeZero", {"value": float32_bits(value)}, {"integer": 0}, f"{value!r} to 0"))
    for value in (2.0**53, -(2.0**53), 2.0**64, LARGEST, -LARGEST):
        listed.append(invalid(f"integertoolarge-{named(value)}", "IntegerTooLarge", {"value": float32_bits(value)}, "INVALID_PARAMETER"))
    for name, bits in (("quiet", "0x7fc00000"), ("negative", "0xffc00000"), ("signalling", "0x7f800001"), ("all-ones", "0x7fffffff")):
        listed.append(invalid(f"nan-{name}", "NaN", {"value": bits}, "NON_FINITE_VALUE"))
    for name, bits in (("positive", "0x7f800000"), ("negative", "0xff800000")):
        listed.append(invalid(f"infinity-{name}", "Infinity", {"value": bits}, "NON_FINITE_VALUE"))
    return vector_file("quantize.round", "single values to integers, ties to even", [group("round", "QUANT-1 QUANT-2", {}, listed)], ROUND_NOTES)


def reciprocal_differs(bits, count, seed):
    lcg, found = Lcg(seed), []
    while len(found) < count:
        maximum = lcg.float32(lcg.between(-4, 6))
        if float32(maximum * quotient(1, 2**bits - 1)) != quotient(maximum, 2**bits - 1):  # the product of two float32 is exact in binary64
            found.append(maximum)
    return found


def scale_tests(bits):
    def test(name, flag, maximum):
        scale = activation_scale(maximum, bits)
        return valid(f"{bits}b-{name}", flag, {"maximum": float32_bits(maximum)}, {"scale": float32_bits(scale)}, f"{maximum!r} / {2**bits - 1} gives {scale!r}")

    top, lcg = 2**bits - 1, Lcg(300 + bits)
    yield from (test(f"basic-{index}", "Basic", float32(value)) for index, value in enumerate((1.0, 6.0, 0.1, 2.7182817)))
    yield from (test(f"denominator-{index}", "Denominator", float32(top * step)) for index, step in enumerate((1.0, 0.125, 2.0**-8)))
    if bits > 1:  # under one bit the scale is the maximum itself
        yield from (test(f"rounding-{index}", "CorrectRounding", maximum) for index, maximum in enumerate(reciprocal_differs(bits, 3, 20 + bits)))
        yield test("underflow-least", "Underflow", TINY)
        yield test("underflow-last", "Underflow", top // 2 * TINY)
        yield test("subnormal-first", "SubnormalScale", (top // 2 + 1) * TINY)
    else:
        yield test("subnormal-maximum", "SubnormalMaximum", TINY)
    yield test("subnormal-scale", "SubnormalScale", float32(2.0**-127 * top + 5 * TINY) if bits < 3 else 2.0**-126 + 77 * TINY)
    yield test("zero", "ZeroMaximum", 0.0)
    yield test("negative-zero", "NegativeZeroMaximum", -0.0)
    yield test("largest", "LargestMaximum", LARGEST)
    yield from (test(f"random-{index}", "Random", lcg.float32(lcg.between(-120, 120))) for index in range(4))
    for name, flag, maximum in (("nan", "MaximumNaN", NAN), ("infinity", "MaximumInfinite", INFINITE), ("minus-infinity", "MaximumInfinite", -INFINITE), ("negative", "MaximumNegative", -1.0), ("negative-least", "MaximumNegative", -TINY)):
        yield invalid(f"{bits}b-{name}", flag, {"maximum": float32_bits(maximum)}, "INVALID_PARAMETER")


def scale_file():
    groups = [group(f"{bits}-bits", "QUANT-2 QUANT-3 QUANT-6", {"bits": bits}, list(scale_tests(bits))) for bits in range(1, 9)]
    for name, bits in (("minus-1", -1), ("0", 0), ("9", 9), ("32", 32)):
        refused = invalid(f"{name}-bits", "BitsOutOfRange", {"maximum": float32_bits(1.0)}, "INVALID_PARAMETER")
        groups.append(group("bits-out-of-range", "QUANT-3", {"bits": bits}, [refused]))
    return vector_file("quantize.scale", "scales of activations from calibrated maxima", groups, SCALE_NOTES)


def files():
    return {"quantize/round": round_file(), "quantize/scale": scale_file(), **quantize_activations.files(), **quantize_weights.files()}
