"""Vectors of `quantize`: float32 activations under a given scale [QUANT-4]."""

from builder import group, invalid, note, valid, vector_file
from lcg import Lcg
from quantization import activation, by_reciprocal, by_reciprocal_in_double, rounded_to_tie, shortcut_differs
from values import float32, float32_bits, tensor

INFINITE = float("inf")
NAN = float("nan")
TINY = 2.0**-149
LARGEST = (2 - 2.0**-23) * 2.0**127

NOTES = {
    "Basic": note("BASIC", "values well between 0 and the top, no tie", "the quotient, the rounding or the order of elements is wrong", "QUANT-4"),
    "TieEvenBelow": note("EDGE_CASE", "exact ties whose even neighbour is below", "ties are rounded up or away from zero", "QUANT-1"),
    "TieEvenAbove": note("EDGE_CASE", "exact ties whose even neighbour is above", "ties are rounded down, or to odd integers", "QUANT-1"),
    "ClipTop": note("EDGE_CASE", "values that round above 2^b - 1", "the result wraps (256 becomes 0), or is clipped to 2^b, or to 255 at fewer bits", "QUANT-4"),
    "TieAtTop": note("EDGE_CASE", "2^b - 1 + 1/2 and 2^b - 3/2: clipped after rounding, and a tie just inside", "clipping before rounding with another limit, or ties away from zero", "QUANT-4"),
    "Negative": note("EDGE_CASE", "negative values, which become 0", "a signed result, a wrapped one, or the magnitude; or negative values are refused", "QUANT-4"),
    "NegativeZero": note("EDGE_CASE", "-0 and values that round to it", "-0 is seen as negative and refused, or its bit pattern leaks", "QUANT-4"),
    "QuotientRoundsUpToTie": note("EDGE_CASE", "the exact quotient is below a tie with an even integer above, its float32 is the tie", "the quotient is not rounded to float32: it is computed in float64, or in extended precision", "QUANT-4"),
    "QuotientRoundsDownToTie": note("EDGE_CASE", "the exact quotient is above a tie with an even integer below, its float32 is the tie", "the quotient is not rounded to float32: it is computed in float64, or in extended precision", "QUANT-4"),
    "ReciprocalOnTie": note("EDGE_CASE", "exact ties that x float32(1 / scale) misses", "multiplication by the float32 reciprocal of the scale instead of division", "QUANT-4"),
    "ReciprocalBesideTie": note("EDGE_CASE", "quotients beside a tie that x float32(1 / scale) carries across", "multiplication by the float32 reciprocal of the scale instead of division", "QUANT-4"),
    "ReciprocalInDouble": note("EDGE_CASE", "exact ties that x (1 / scale) misses in float64", "multiplication by a float64 reciprocal of the scale instead of division", "QUANT-4"),
    "SubnormalValue": note("EDGE_CASE", "subnormal values over a subnormal scale of the same size", "subnormal inputs are flushed to zero", "QUANT-4"),
    "SubnormalScale": note("EDGE_CASE", "a scale so small that its reciprocal overflows float32", "a reciprocal is used, or the scale is flushed to zero and refused or divided by", "QUANT-4"),
    "SubnormalQuotient": note("EDGE_CASE", "quotients that are subnormal or underflow", "rounding away from zero, or a failure on underflow", "QUANT-4"),
    "QuotientBeyondInt32": note("EDGE_CASE", "quotients beyond 32 and 64 bit integers, clipped to the top or to 0", "the quotient is converted to an integer before it is clipped", "QUANT-4"),
    "QuotientOverflows": note("EDGE_CASE", "finite values whose quotient is above every float32", "the infinite quotient is refused or converted; only infinite inputs are refused", "QUANT-4"),
    "Bits": note("EDGE_CASE", "values from 0 to above the top at every number of bits", "the limit is not 2^b - 1", "QUANT-4"),
    "Shape": note("BASIC", "tensors of several dimensions keep shape and order", "the shape is flattened or the order changed", "QUANT-4"),
    "EveryLevel": note("EXHAUSTIVE", "every integer 0 to 255 times a scale, and every tie between", "see the other flags first", "QUANT-4"),
    "Random": note("RANDOM", "values and scales of many magnitudes", "see the other flags first", "QUANT-4"),
    "NaN": note("INVALID", "a NaN among the values", "a NaN becomes an integer, mostly 0 or 255", "QUANT-2"),
    "PositiveInfinity": note("INVALID", "an infinity among the values", "an infinity is clipped to the top", "QUANT-2"),
    "NegativeInfinity": note("INVALID", "a negative infinity among the values", "a negative infinity is clipped to 0", "QUANT-2"),
    "NonFiniteLast": note("INVALID", "only the last of several values is not finite", "only the first value, or a sum, is checked", "QUANT-2"),
    "ScaleZero": note("INVALID", "a scale of 0 or -0", "a division by zero", "QUANT-4"),
    "ScaleNegative": note("INVALID", "a negative scale", "the sign of the scale is not checked", "QUANT-2"),
    "ScaleNaN": note("INVALID", "a scale that is NaN", "scale <= 0 is tested, which is false for NaN", "QUANT-2"),
    "ScaleInfinite": note("INVALID", "an infinite scale", "every value becomes 0 without a word", "QUANT-2"),
    "Empty": note("INVALID", "a tensor without elements", "an empty result, or an empty maximum", "DOT-5"),
    "BitsOutOfRange": note("INVALID", "bits outside 1 to 8", "the number of bits is not checked", "QUANT-3"),
}


def given(values, scale, shape=None):
    return {"values": tensor("float32", shape or [len(values)], values), "scale": float32_bits(scale)}


def told(values, scale):
    return f"{', '.join(repr(value) for value in values)} over {scale!r}" if len(values) <= 6 else None


def case(name, flag, values, scale, bits=8, shape=None, comment=None):
    values = [float32(value) if value else value for value in values]  # -0 stays
    quantized = [activation(value, scale, bits) for value in values]
    return valid(name, flag, given(values, scale, shape), {"quantized": tensor("uint8", shape or [len(values)], quantized)}, comment or told(values, scale))


def refused(name, flag, values, scale, code):
    return invalid(name, flag, given(values, scale), code)


def simple_tests():
    yield case("basic-unit", "Basic", [0, 1, 2, 100.25, 254.75], 1.0)
    yield case("basic-small", "Basic", [0.001, 0.0142, 0.7, 1.3], float32(0.0123))
    yield case("basic-large", "Basic", [12345, 1000, 29999], 200.0)
    for value in (0.5, 2.5, 100.5, 252.5):
        yield case(f"tie-{value}", "TieEvenBelow", [value], 1.0)
        yield case(f"tie-{value}-quarter", "TieEvenBelow", [value / 4], 0.25)
    for value in (1.5, 3.5, 101.5, 253.5):
        yield case(f"tie-{value}", "TieEvenAbove", [value], 1.0)
        yield case(f"tie-{value}-times-3", "TieEvenAbove", [value * 3], 3.0)
    yield case("top", "ClipTop", [255, 255.25, 256, 300, 511, 512, 65535.75, 65536], 1.0)
    yield case("top-scaled", "ClipTop", [6.0, 6.05, 12, 6.1], float32(6 / 255))
    yield case("tie-254.5", "TieAtTop", [254.5], 1.0)
    yield case("tie-255.5", "TieAtTop", [255.5], 1.0)
    yield case("negative", "Negative", [-1, -0.75, -127, -128, -129, -255, -256, -1000], 1.0)
    yield case("negative-mixed", "Negative", [3, -3, 5, -5], 1.0)
    yield case("negative-tie", "Negative", [-0.5, -1.5, -2.5], 1.0)
    yield case("negative-zero", "NegativeZero", [-0.0], 1.0)
    yield case("negative-zero-rounded", "NegativeZero", [-0.25, -0.5, -TINY], 1.0)
    yield case("shape-2-3", "Shape", [1, 2, 3, 4, 5, 6], 1.0, shape=[2, 3])
    yield case("shape-1-2-2-2", "Shape", [9, 8, 7, 6, 5, 4, 3, 2], 1.0, shape=[1, 2, 2, 2])
    yield case("shape-1", "Shape", [7], 1.0)
    yield case("every-level", "EveryLevel", [level / 256 * 3 for level in range(256)], 3 / 256, comment="0 to 255 times the scale")
    yield case("every-tie", "EveryLevel", [(level + 0.5) / 256 * 3 for level in range(256)], 3 / 256, comment="0.5 to 255.5 times the scale")


def extreme_tests():
    yield case("subnormal-values", "SubnormalValue", [TINY, 2 * TINY, 3 * TINY, 255 * TINY, 300 * TINY], TINY)
    yield case("subnormal-values-tie", "SubnormalValue", [TINY, 3 * TINY, 5 * TINY, 7 * TINY], 2 * TINY)
    yield case("subnormal-values-odd-scale", "SubnormalValue", [1000 * TINY, 20000 * TINY, 2.0**-126 - TINY], 33333 * TINY)
    yield case("subnormal-scale", "SubnormalScale", [0, 2.0**-126, 2.0**-125, 2.0**-121], 2.0**-128)
    yield case("subnormal-scale-least", "SubnormalScale", [0.0, 1.0], TINY)
    yield case("subnormal-quotient", "SubnormalQuotient", [TINY, 2.0**-126, 2.0**-100, 0.0], 1.5)
    yield case("subnormal-quotient-underflow", "SubnormalQuotient", [TINY, 1.0, -TINY], LARGEST)
    yield case("beyond-int32", "QuotientBeyondInt32", [2147483648, 3e9, 4294967296, 4294967552], 1.0)
    yield case("beyond-int32-negative", "QuotientBeyondInt32", [-2147483904, -3e9, -4294967040], 1.0)
    yield case("beyond-int64", "QuotientBeyondInt32", [2.0**63, 2.0**64 + 2.0**41, -(2.0**64), LARGEST], 1.0)
    yield case("beyond-float32", "QuotientOverflows", [LARGEST, 1.0], 2.0**-130)
    yield case("beyond-float32-negative", "QuotientOverflows", [-LARGEST, -1.0, 3.0], TINY)
    yield case("beyond-float32-below-1", "QuotientOverflows", [2.0**127], 0.25)


def refusals():
    yield refused("nan", "NaN", [NAN], 1.0, "NON_FINITE_VALUE")
    yield refused("nan-middle", "NaN", [1.0, NAN, 2.0], 1.0, "NON_FINITE_VALUE")
    yield refused("infinity", "PositiveInfinity", [INFINITE], 1.0, "NON_FINITE_VALUE")
    yield refused("infinity-middle", "PositiveInfinity", [1.0, INFINITE, 2.0], 1.0, "NON_FINITE_VALUE")
    yield refused("minus-infinity", "NegativeInfinity", [-INFINITE], 1.0, "NON_FINITE_VALUE")
    yield refused("minus-infinity-middle", "NegativeInfinity", [1.0, -INFINITE, 2.0], 1.0, "NON_FINITE_VALUE")
    for name, value in (("nan", NAN), ("infinity", INFINITE), ("minus-infinity", -INFINITE)):
        yield refused(f"last-{name}", "NonFiniteLast", [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, value], 1.0, "NON_FINITE_VALUE")
    for name, shape in (("0", [0]), ("2-0", [2, 0])):
        yield invalid(f"empty-{name}", "Empty", given([], 1.0, shape), "INVALID_SHAPE")
    for name, flag, scale in (
        ("zero", "ScaleZero", 0.0), ("minus-zero", "ScaleZero", -0.0), ("negative", "ScaleNegative", -1.0), ("negative-least", "ScaleNegative", -TINY),
        ("nan", "ScaleNaN", NAN), ("infinity", "ScaleInfinite", INFINITE), ("minus-infinity", "ScaleInfinite", -INFINITE),
    ):
        yield refused(f"scale-{name}", flag, [1.0, 0.0], scale, "INVALID_PARAMETER")
        yield refused(f"scale-{name}-of-zeros", flag, [0.0, 0.0], scale, "INVALID_PARAMETER")


def bits_groups():
    for bits in range(1, 9):
        top, lcg = 2**bits - 1, Lcg(500 + bits)
        levels = [case(f"{bits}b-levels", "Bits", [0, 0.25, 0.75, top - 0.25, top, top + 0.25, top + 1, top + 2, 2 * top + 1, 2 * top + 2, 255, 256], 1.0, bits)]
        ties = [case(f"{bits}b-tie-inside", "TieAtTop", [top - 0.5], 1.0, bits), case(f"{bits}b-tie-outside", "TieAtTop", [top + 0.5], 1.0, bits)]
        scale = lcg.float32(-3)
        random = [case(f"{bits}b-random", "Random", [lcg.float32(lcg.between(-8, bits - 2)) for _ in range(24)], scale, bits)]
        yield group(f"{bits}-bits", "QUANT-1 QUANT-4", {"bits": bits}, levels + ties + random)
    for name, bits in (("minus-1", -1), ("0", 0), ("9", 9), ("16", 16)):
        yield group("bits-out-of-range", "QUANT-3", {"bits": bits}, [refused(f"{name}-bits", "BitsOutOfRange", [1.0], 1.0, "INVALID_PARAMETER")])


def division_tests():
    families = [
        ("rounds-up-to-tie", "QuotientRoundsUpToTie", rounded_to_tie(8, 41, above=False)),
        ("rounds-down-to-tie", "QuotientRoundsDownToTie", rounded_to_tie(8, 42, above=True)),
        ("reciprocal-above-tie", "ReciprocalOnTie", shortcut_differs(4, 43, by_reciprocal, tie=True, higher=True)),
        ("reciprocal-below-tie", "ReciprocalOnTie", shortcut_differs(4, 44, by_reciprocal, tie=True, higher=False)),
        ("reciprocal-too-high", "ReciprocalBesideTie", shortcut_differs(4, 45, by_reciprocal, tie=False, higher=True)),
        ("reciprocal-too-low", "ReciprocalBesideTie", shortcut_differs(4, 46, by_reciprocal, tie=False, higher=False)),
        ("double-reciprocal-above-tie", "ReciprocalInDouble", shortcut_differs(4, 47, by_reciprocal_in_double, tie=True, higher=True)),
        ("double-reciprocal-below-tie", "ReciprocalInDouble", shortcut_differs(4, 48, by_reciprocal_in_double, tie=True, higher=False)),
    ]
    for name, flag, pairs in families:
        yield from (case(f"{name}-{index}", flag, [x], scale) for index, (x, scale) in enumerate(pairs))


def files():
    simple = [
        group("values", "QUANT-1 QUANT-4", {"bits": 8}, list(simple_tests())),
        group("extremes", "QUANT-4", {"bits": 8}, list(extreme_tests())),
        group("refusals", "QUANT-2 QUANT-4 DOT-5", {"bits": 8}, list(refusals())),
    ]
    division = [group("division", "QUANT-4", {"bits": 8}, list(division_tests()))]
    return {
        "quantize/activations": vector_file("quantize", "activations under a scale: ties, limits, extremes, refusals", simple + list(bits_groups()), NOTES),
        "quantize/division": vector_file("quantize", "operands that tell a float32 division from other ways to divide", division, NOTES),
    }
