"""spec/bitplane.md read literally: magnitudes are strings of bits, arithmetic is on exact fractions, rounded to binary64 only where a clause says so.

Planes are lists of rows, plane b at index b; a row has one float an element. Scales are floats that are float32.
"""

from fractions import Fraction
from math import copysign, isqrt

from values import float32, float64, round_half_even


def magnitude(weight, scale, bits):
    """[BITPLANE-2]"""
    if scale == 0:
        return 0
    product = float64(abs(Fraction(weight)) * (2**bits - 1))
    return round_half_even(float64(Fraction(product) / Fraction(scale)))


def planes_of(magnitudes, signs, bits):
    """P and N from integers and their signs (1 or -1) [BITPLANE-3] [BITPLANE-9]."""
    texts = [format(value, f"0{bits}b") for value in magnitudes]  # text[-1] is bit 0
    assert all(len(text) == bits for text in texts)
    positive = [[int(text[-1 - b]) if sign > 0 else 0 for text, sign in zip(texts, signs)] for b in range(bits)]
    negative = [[int(text[-1 - b]) if sign < 0 else 0 for text, sign in zip(texts, signs)] for b in range(bits)]
    return positive, negative


def convert(weights, bits):
    """[BITPLANE-1] to [BITPLANE-3]"""
    scale = max(abs(weight) for weight in weights)
    positive, negative = planes_of([magnitude(weight, scale, bits) for weight in weights], [-1 if weight < 0 else 1 for weight in weights], bits)
    return positive, negative, scale


def value_of(positive, negative, element):
    """v of one element: a binary64 sum from plane 0 upwards [BITPLANE-4]."""
    total = 0.0
    for b, (p, n) in enumerate(zip(positive, negative)):
        term = float64(Fraction(float64(Fraction(p[element]) - Fraction(n[element]))) * 2**b)
        total = float64(Fraction(total) + Fraction(term))
    return total


def weights_of(positive, negative, scale):
    """[BITPLANE-5]"""
    bits, weights = len(positive), []
    for element in range(len(positive[0])):
        v = value_of(positive, negative, element)
        clipped = min(round_half_even(abs(v)), 2**bits - 1)
        if clipped == 0:
            weights.append(0.0)
            continue
        product = float64(Fraction(scale) * clipped)
        weight = float32(Fraction(float64(Fraction(product) / (2**bits - 1))))
        weights.append(signed(weight, (v < 0) != is_negative(scale)))
    return weights


def is_negative(value):
    """The sign bit: that of -0 is set."""
    return copysign(1.0, value) < 0


def signed(magnitude, negative):
    """A product or quotient of this magnitude, whose sign IEEE 754 makes of its operands' signs; fractions have no -0."""
    return -abs(magnitude) if negative else abs(magnitude)


def root(value):
    """The square root of a fraction to some 30 digits more than binary64 has."""
    shift = 10**60
    return float64(Fraction(isqrt(value.numerator * shift // value.denominator), 10**30))


def regularizer(positive, negative):
    """Group Lasso and its weighted form [BITPLANE-6] [BITPLANE-7]."""
    total = Fraction(0)
    for p, n in zip(positive, negative):
        squares = sum(Fraction(value) ** 2 for value in p + n)
        total += Fraction(root(Fraction(1, 10**8) + squares))
    return float64(total), float64(total * len(positive) * len(positive[0]))


def requantize(positive, negative, scale, maximum_bits):
    """[BITPLANE-8], [BITPLANE-9]"""
    bits = len(positive)
    values = [value_of(positive, negative, element) for element in range(len(positive[0]))]
    integers = [round_half_even(abs(value)) for value in values]
    if bits == maximum_bits:
        integers = [min(integer, 2**bits - 1) for integer in integers]
    elif max(integers) > 2**bits - 1:
        product = float64(Fraction(scale) * (2 ** (bits + 1) - 1))
        scale = signed(float32(Fraction(float64(Fraction(product) / (2**bits - 1)))), is_negative(scale))
        bits += 1
    positive, negative = planes_of(integers, [-1 if value < 0 else 1 for value in values], bits)
    return bits, positive, negative, scale


def strip(positive, negative, scale):
    """[BITPLANE-10] to [BITPLANE-12]"""
    kept, before, low = list(range(len(positive))), len(positive), 0

    def empty(b):
        return positive[b] == negative[b]

    while len(kept) > 1 and empty(kept[-1]):
        kept.pop()
    while len(kept) > 1 and empty(kept[0]):
        kept.pop(0)
        low += 1
    scaled = float64(Fraction(float64(Fraction(scale) * 2**low)) * (2 ** len(kept) - 1))
    scale = signed(float32(Fraction(float64(Fraction(scaled) / (2**before - 1)))), is_negative(scale))
    effective = 0 if len(kept) == 1 and empty(kept[0]) else len(kept)
    return [positive[b] for b in kept], [negative[b] for b in kept], scale, effective


def compression(layers):
    """[BITPLANE-13]"""
    parameters = sum(count for _, count in layers)
    return float64(Fraction(32 * parameters, sum(bits * count for bits, count in layers)))
