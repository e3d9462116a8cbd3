"""Operands whose sums are too wide for a narrow accumulator, of any operation that adds products, and what they reveal [DOT-1] [DOT-2]."""

from itertools import accumulate

from builder import note

NOTES = {
    "BeyondInt16": note("EDGE_CASE", "the sum leaves 16 bits", "a 16-bit accumulator: wraps or saturates", "DOT-1", "DOT-4"),
    "BackIntoInt16": note("EDGE_CASE", "partial sums leave 16 bits and the sum comes back", "a saturating 16-bit accumulator: what was lost does not come back", "DOT-1", "DOT-4"),
    "BeyondInt24": note("EDGE_CASE", "the sum leaves 24 bits", "a 24-bit accumulator", "DOT-1", "DOT-4"),
    "BackIntoInt24": note("EDGE_CASE", "partial sums leave 24 bits and the sum comes back", "a saturating 24-bit accumulator", "DOT-1", "DOT-4"),
    "OddAbove2To24": note("EDGE_CASE", "an odd sum above 2^24", "the sum is kept or handed out in float32, which only has even numbers there", "DOT-1"),
    "BeyondInt31": note("EDGE_CASE", "the sum leaves 31 bits", "an accumulator of 31 bits or fewer: a bit is spent on a flag or a guard", "DOT-1", "DOT-4"),
    "BackIntoInt31": note("EDGE_CASE", "partial sums leave 31 bits and the sum comes back", "a saturating accumulator of 31 bits or fewer", "DOT-1", "DOT-4"),
    "LengthLimit": note("LIMIT", "as many terms as are allowed, each of 255 x -128 or 255 x 127", "a limit that is too small, or a 32-bit accumulator that wraps", "DOT-2"),
}


def leaving(name, flags, activations, weights):
    """The case, if its sum and partial sums are what its flags say."""
    partial = list(accumulate(a * w for a, w in zip(activations, weights, strict=True)))
    for bits in (16, 24, 31):
        held = [-(2 ** (bits - 1)) <= total < 2 ** (bits - 1) for total in partial]
        assert f"BeyondInt{bits}" not in flags or not held[-1], name
        assert f"BackIntoInt{bits}" not in flags or (held[-1] and not all(held)), name
    assert "OddAbove2To24" not in flags or any(total % 2 and abs(total) > 2**24 for total in partial), name
    return name, flags, activations, weights


def int16_cases():
    """(name, flags, activations, weights)"""
    yield "int16-most-and-1", "BeyondInt16", [255, 255, 128], [127, 1, 1]
    yield "int16-least-and-1", "BeyondInt16", [255, 129], [-128, -1]
    yield "int16-leaves-and-returns", "BackIntoInt16", [255, 0, 255, 0, 255, 0, 255], [127, 0, 127, 0, -127, 0, -126]
    yield "int16-returns-from-below", "BackIntoInt16", [255, 0, 255, 0, 255, 0, 255], [-128, 0, -128, 0, 127, 0, 127]
    yield "uint16-wrap", "BeyondInt16", [255] * 4, [127, 127, 127, 127]


def int24_cases():
    yield "int24-beyond", "BeyondInt24", [255] * 300, [127] * 300
    yield "int24-beyond-negative", "BeyondInt24", [255] * 300, [-128] * 300
    yield "int24-back", "BackIntoInt24", [255] * 600, [127] * 300 + [-127] * 299 + [-126]
    yield "int24-back-negative", "BackIntoInt24", [255] * 600, [-128] * 300 + [127] * 299 + [126]


def float_cases():
    yield "float-odd", "OddAbove2To24", [255] * 520 + [1], [127] * 520 + [1]
    yield "float-odd-negative", "OddAbove2To24", [255] * 520 + [1], [-127] * 520 + [-1]
    yield "float-ones-last", "OddAbove2To24", [255] * 520 + [1] * 9, [127] * 520 + [1] * 9
    yield "float-back", "OddAbove2To24", [255] * 521 + [255] * 520 + [1], [127] * 521 + [-127] * 520 + [1]


def short_cases():
    """What shows at up to some thousand terms."""
    return [*narrow_cases(), *(leaving(*case) for case in float_cases())]


def narrow_cases():
    """Those of integer accumulators."""
    return [leaving(*case) for case in (*int16_cases(), *int24_cases())]


def int31_back():
    """Partial sums are above 2^30 for some terms; the sum is below it, odd, and too large for float32."""
    return leaving("int31-back", "BackIntoInt31", [255] * 33181, [127] * 33160 + [-127] * 21)


def int31_back_negative():
    return leaving("int31-back-negative", "BackIntoInt31", [255] * 32921, [-128] * 32900 + [127] * 21)


def limit(length, weight):
    return leaving(f"length-{length}", "LengthLimit BeyondInt31", [255] * length, [weight] * length)


def survivors(activations, weights):
    """The same sum, every activation beside a zero: survivors keep all bits under a set of 4 bits and more."""
    return [value for a in activations for value in (a, 0)], [value for w in weights for value in (w, 1)]


def two_of_four(activations, weights):
    """The same sum over 2:4 weights: two terms a group, apart, around activations that must not count."""
    terms = [*zip(activations, weights)]
    terms += [(0, 0)] * (len(terms) % 2)
    groups = [((a0, 255, 255, a1), (w0, 0, 0, w1)) for (a0, w0), (a1, w1) in zip(terms[::2], terms[1::2])]
    return [a for group, _ in groups for a in group], [w for _, group in groups for w in group]
