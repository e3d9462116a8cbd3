"""Vectors of `quantize.weights` and `quantize.bias`: symmetric scales of filters and bias vectors [QUANT-5] to [QUANT-7]."""

from builder import group, invalid, note, valid, vector_file
from lcg import Lcg
from quantization import by_reciprocal, quotient, shortcut_differs, symmetric
from values import float32, float32_bits, tensor

INFINITE = float("inf")
NAN = float("nan")
TINY = 2.0**-149
LARGEST = (2 - 2.0**-23) * 2.0**127


def symmetric_notes(clause, whole):
    """The notes that filters and bias vectors have in common; `whole` names what shares a scale."""
    return {
        "Basic": note("BASIC", "ordinary values", "the scale, the rounding or the order of elements is wrong", clause),
        "NegativeLargest": note("EDGE_CASE", "the largest magnitude is negative", "the scale comes from the greatest value instead of the greatest magnitude", clause),
        "PositiveLargest": note("EDGE_CASE", "the largest magnitude is positive and all else is small", "the scale comes from the least value, or from the range between least and greatest", clause),
        "ScaleFactor": note("EDGE_CASE", "maxima for which 2 max / (2^b - 1) and max / (2^(b-1) - 1) are exact and differ", "the scale is max / (2^(b-1) - 1), or 2 max / 2^b", clause),
        "PositiveClipped": note("EDGE_CASE", "the greatest value is positive, its quotient 2^(b-1) - 1/2 rounds to 2^(b-1) and is clipped", "2^(b-1) wraps to the most negative integer, or the scale is another one", clause),
        "LowestReached": note("EDGE_CASE", "the greatest magnitude is negative and becomes -2^(b-1)", "integers are clipped symmetrically at -(2^(b-1) - 1), or ties are rounded towards zero", clause),
        "LargestBelowHalf": note("EDGE_CASE", "the scale is rounded up, so that the greatest magnitude stays below 2^(b-1) - 1/2", "the quotient of the greatest magnitude is taken as exact, or -2^(b-1) is forced", clause),
        "TieEvenBelow": note("EDGE_CASE", "positive and negative exact ties whose even neighbour is nearer to zero", "ties are rounded away from zero; up, if only the positive ones differ", "QUANT-1"),
        "TieEvenAbove": note("EDGE_CASE", "positive and negative exact ties whose even neighbour is farther from zero", "ties are rounded towards zero; up, if only the negative ones differ", "QUANT-1"),
        "Reciprocal": note("EDGE_CASE", "values that w float32(1 / scale) rounds to another integer", "multiplication by the reciprocal of the scale instead of division", clause),
        "QuotientRoundsToTie": note("EDGE_CASE", "a quotient that is a tie only once it is rounded to float32", "the quotient is computed in float64", clause),
        "ScaleRounding": note("EDGE_CASE", "a maximum that changes the scale's last bit if 2 / (2^b - 1) is computed first", "the maximum is multiplied by a constant instead of doubled and divided", clause),
        "AllZero": note("EDGE_CASE", f"{whole} of zeros has scale 1", "a scale of 0, or NaN for 0 / 0", "QUANT-6"),
        "NegativeZeros": note("EDGE_CASE", "zeros of both signs", "the sign bit of -0 reaches the scale or the integers", "QUANT-6"),
        "Underflow": note("EDGE_CASE", "a maximum so small that the scale would round to 0 and is 1", "a scale of 0: only the maximum is compared with 0, not the quotient", "QUANT-6"),
        "SubnormalScale": note("EDGE_CASE", "subnormal scales, far from the exact quotient", "subnormal numbers are flushed to zero, or the integers are computed from the unrounded scale", clause),
        "DoubleOverflows": note("LIMIT", "twice the maximum is above every float32, the scale is not", "the maximum is doubled in float32 before it is divided", clause),
        "SingleElement": note("EDGE_CASE", f"{whole} of one element", "a loop that starts at the second element, or a special case", clause),
        "Bits": note("EDGE_CASE", "the same values at every number of bits", "the scale or the limits do not follow the number of bits", clause),
        "Random": note("RANDOM", "values of mixed magnitudes and signs", "see the other flags first", clause),
        "NaN": note("INVALID", "a NaN among the values", "a comparison with NaN is false, so it is left out of the maximum and becomes some integer", "QUANT-2"),
        "Infinity": note("INVALID", "an infinity among the values", "an infinite scale, under which all other values become 0", "QUANT-2"),
        "Empty": note("INVALID", "a tensor without elements", "an empty result, or an empty maximum", "DOT-5"),
        "BitsOne": note("INVALID", "one bit", "the limit of activations, 1 to 8, is used for weights", "QUANT-5"),
        "BitsOutOfRange": note("INVALID", "bits below 1 or above 8", "the number of bits is not checked", "QUANT-5"),
    }


WEIGHTS_NOTES = symmetric_notes("QUANT-5", "a filter") | {
    "PerFilter": note("EDGE_CASE", "filters of very different ranges", "one scale for the whole tensor", "QUANT-5"),
    "PerFilterNotColumn": note("EDGE_CASE", "ranges that differ along the elements instead of the filters", "one scale for each position instead of each filter", "QUANT-5"),
    "OneZeroFilter": note("EDGE_CASE", "a filter of zeros between others", "the zero filter's scale is 0 or its neighbour's, or the tensor counts as not zero", "QUANT-6"),
    "SingleFilter": note("EDGE_CASE", "one filter", "the first dimension is taken for the elements", "QUANT-5"),
    "LaterFilter": note("INVALID", "a NaN or an infinity only in a later filter", "only the first filter is checked", "QUANT-2"),
}
BIAS_NOTES = symmetric_notes("QUANT-7", "a vector") | {
    "PerVector": note("EDGE_CASE", "elements of very different magnitudes share one scale", "one scale for each element", "QUANT-7"),
}


def single(values, bits):
    """What one vector gives, as a bias."""
    quantized, scale = symmetric(values, bits)
    return {"quantized": tensor("int8", [len(values)], quantized), "scale": float32_bits(scale)}


def several(filters, bits):
    results = [symmetric(values, bits) for values in filters]
    shape = [len(filters), len(filters[0])]
    return {"quantized": tensor("int8", shape, [quantized for quantized, _ in results]), "scales": tensor("float32", [len(filters)], [scale for _, scale in results])}


def largest_falls(bits, below, seed):
    """A maximum whose quotient by its own rounded scale is below 2^(b-1) - 1/2, or exactly that."""
    lcg = Lcg(seed)
    while True:
        largest = lcg.float32(lcg.between(-4, 3))
        value = quotient(largest, quotient(2 * largest, 2**bits - 1))
        if (value < 2 ** (bits - 1) - 0.5) if below else value == 2 ** (bits - 1) - 0.5:
            return largest


def product_differs(bits, seed):
    """A maximum for which max x float32(2 / (2^b - 1)) is not the scale."""
    lcg = Lcg(seed)
    while True:
        largest = lcg.float32(lcg.between(-4, 3))
        if float32(largest * quotient(2, 2**bits - 1)) != quotient(2 * largest, 2**bits - 1):
            return largest


def quotient_rounds_to_tie(above, seed):
    """Values whose second is over the first one's scale a tie in float32 only; the tie's even neighbour lies on the other side than the exact quotient's."""
    lcg = Lcg(seed)
    while True:
        largest = lcg.float32(0)
        scale = quotient(2 * largest, 255)
        tie = 2 * lcg.between(32, 62) + (0.5 if above else 1.5)
        x = float32(tie * scale)  # a product of 24 and 8 bits is exact in binary64
        if quotient(x, scale) == tie and (x > tie * scale if above else x < tie * scale):
            return [largest, x]


def vectors(bits):
    """(name, flag, values) of one filter or bias."""
    half = 2 ** (bits - 1) - 0.5  # a maximum of this gives scale 1 exactly
    yield "positive-clipped", "PositiveClipped", [half, 0.0, 1.0, 0.25]
    yield "lowest-reached", "LowestReached", [-half, 0.0, 1.0, 0.25]
    yield "positive-largest", "PositiveLargest", [half * 4, -1.0, 0.5, -0.25]
    yield "negative-largest", "NegativeLargest", [-half * 4, 1.0, 0.5, half]
    yield "scale-factor", "ScaleFactor", [float((2**bits - 1) * (2 ** (bits - 1) - 1)), 1.0, -2.0, 30.0]
    below = largest_falls(bits, True, 60 + bits) if bits > 2 else None
    if below:
        yield "largest-below-half", "LargestBelowHalf", [below, -below]
    exact = largest_falls(bits, False, 80 + bits)
    yield "largest-at-half", "LowestReached", [exact, -exact]
    yield "scale-rounding", "ScaleRounding", [product_differs(bits, 100 + bits), 0.0]
    lcg = Lcg(700 + bits)
    yield "random", "Random", [lcg.choice((1, -1)) * lcg.float32(lcg.between(-6, 0)) for _ in range(16)]
    yield "bits", "Bits", [float32(value) for value in (1, -1, 0.9, -0.9, 0.5, -0.4, 0.1, -0.05, 0.02, 0.0)]


def eight_bit_vectors():
    """The ones that need no other number of bits."""
    yield "basic", "Basic", [float32(value) for value in (0.31, -0.12, 0.05, -0.27, 0.0, 0.18)]
    yield "tie-even-below", "TieEvenBelow", [127.5, 0.5, 2.5, 100.5, -0.5, -2.5, -100.5]
    yield "tie-even-above", "TieEvenAbove", [127.5, 1.5, 3.5, 101.5, -1.5, -3.5, -101.5]
    for index, higher in enumerate((True, False)):
        pairs = (pair for seed in range(200, 400) for pair in shortcut_differs(1, seed, by_reciprocal, tie=True, higher=higher))
        # The pair's scale is exact in few bits, so 127.5 of it is the maximum that gives it.
        x, scale = next((x, scale) for x, scale in pairs if x < 127 * scale and quotient(255 * scale, 255) == scale)
        yield f"reciprocal-{index}", "Reciprocal", [127.5 * scale, x, -x]
    yield "quotient-rounds-down", "QuotientRoundsToTie", quotient_rounds_to_tie(True, 5)
    yield "quotient-rounds-up", "QuotientRoundsToTie", quotient_rounds_to_tie(False, 6)
    yield "all-zero", "AllZero", [0.0, 0.0, 0.0]
    yield "negative-zeros", "NegativeZeros", [0.0, -0.0, -0.0]
    yield "underflow", "Underflow", [TINY, -TINY, 0.0]
    yield "underflow-last", "Underflow", [63 * TINY, -63 * TINY]
    yield "subnormal-first", "SubnormalScale", [64 * TINY, -63 * TINY, TINY]
    yield "subnormal-clipped", "SubnormalScale", [190 * TINY, -190 * TINY, 100 * TINY]
    yield "subnormal-coarse", "SubnormalScale", [200 * TINY, -199 * TINY, 5 * TINY]
    yield "double-overflows", "DoubleOverflows", [LARGEST, -LARGEST, 2.0**120]
    yield "double-overflows-exactly", "DoubleOverflows", [2.0**127, -(2.0**126)]
    yield "single-element", "SingleElement", [0.375]
    yield "single-negative", "SingleElement", [-0.375]


def with_bits(bits):
    return [*eight_bit_vectors(), *vectors(bits)] if bits == 8 else list(vectors(bits))


def filters(bits):
    """(name, flag, filters) of more than one filter."""
    yield "per-filter", "PerFilter", [[100.0, -30.0, 25.0], [float32(0.01), float32(0.02), float32(-0.015)], [1.0, 0.75, float32(-0.3)]]
    yield "per-filter-not-column", "PerFilterNotColumn", [[100.0, 1.0, float32(0.01)], [80.0, float32(-0.7), float32(0.008)]]
    yield "one-zero-filter", "OneZeroFilter", [[3.0, float32(-0.8)], [0.0, 0.0], [2.0, float32(-0.3)]]
    yield "first-zero-filter", "OneZeroFilter", [[0.0, -0.0], [5.0, float32(-2.1)]]
    yield "single-filter", "SingleFilter", [[1.0, 10.0, 100.0, 1000.0]]
    yield "many-filters-of-one", "SingleElement", [[1.0], [-2.0], [float32(0.3)], [0.0]]


def refused_values():
    yield "nan", "NaN", [1.0, NAN, 2.0]
    yield "nan-first", "NaN", [NAN, 1.0, 2.0]
    yield "nan-only", "NaN", [NAN]
    yield "nan-among-zeros", "NaN", [0.0, NAN, 0.0]
    yield "infinity", "Infinity", [1.0, INFINITE, 2.0]
    yield "minus-infinity", "Infinity", [1.0, 2.0, -INFINITE]


def bits_refused(given):
    yield group("bits-out-of-range", "QUANT-5", {"bits": 1}, [invalid("1-bit", "BitsOne", given, "INVALID_PARAMETER")])
    for name, bits in (("minus-1", -1), ("0", 0), ("9", 9), ("16", 16)):
        yield group("bits-out-of-range", "QUANT-5", {"bits": bits}, [invalid(f"{name}-bits", "BitsOutOfRange", given, "INVALID_PARAMETER")])


def weights_file():
    def given(rows):
        return {"values": tensor("float32", [len(rows), len(rows[0])], rows)}

    groups = []
    for bits in range(2, 9):
        tests = [valid(f"{bits}b-{name}", flag, given([values]), several([values], bits)) for name, flag, values in with_bits(bits)]
        tests += [valid(f"{bits}b-{name}", flag, given(rows), several(rows, bits)) for name, flag, rows in filters(bits)]
        groups.append(group(f"{bits}-bits", "QUANT-1 QUANT-5 QUANT-6", {"bits": bits}, tests))
    refused = [invalid(name, flag, given([values]), "NON_FINITE_VALUE") for name, flag, values in refused_values()]
    refused += [invalid(f"later-filter-{name}", "LaterFilter", given([[1.0, 2.0], [value, 1.0]]), "NON_FINITE_VALUE") for name, value in (("nan", NAN), ("infinity", INFINITE))]
    refused += [invalid(f"empty-{rows}-{count}", "Empty", {"values": tensor("float32", [rows, count], [])}, "INVALID_SHAPE") for rows, count in ((0, 3), (2, 0))]
    groups.append(group("refusals", "QUANT-2 QUANT-5 DOT-5", {"bits": 8}, refused))
    return vector_file("quantize.weights", "weights, one scale a filter", [*groups, *bits_refused(given([[1.0, -0.5]]))], WEIGHTS_NOTES)


def bias_file():
    def given(values):
        return {"values": tensor("float32", [len(values)], values)}

    groups = []
    for bits in range(2, 9):
        cases = with_bits(bits) + [("per-vector", "PerVector", [100.0, 1.0, float32(0.01), -30.0])]
        groups.append(group(f"{bits}-bits", "QUANT-1 QUANT-5 QUANT-6 QUANT-7", {"bits": bits}, [valid(f"{bits}b-{name}", flag, given(values), single(values, bits)) for name, flag, values in cases]))
    refused = [invalid(name, flag, given(values), "NON_FINITE_VALUE") for name, flag, values in refused_values()]
    groups.append(group("refusals", "QUANT-2 QUANT-7 DOT-5", {"bits": 8}, [*refused, invalid("empty", "Empty", given([]), "INVALID_SHAPE")]))
    return vector_file("quantize.bias", "bias vectors, one scale each", [*groups, *bits_refused(given([1.0, -0.5]))], BIAS_NOTES)


def files():
    return {"quantize/weights": weights_file(), "quantize/bias": bias_file()}
