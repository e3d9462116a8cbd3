"""spec/quantization.md read literally with exact fractions, and searches for operands on which wrong orders of rounding show.

A value is a Python float that is a float32. Nothing here divides in floating point: a quotient is a fraction, rounded once to the nearest binary32.
"""

from fractions import Fraction

from lcg import Lcg
from values import float32, float64, round_half_even

INFINITE = float("inf")


def quotient(x, y):
    """float32(x / y)"""
    return float32(Fraction(x) / Fraction(y))


def clip_round(x, scale, least, greatest):
    """clip(round(float32(x / scale)), least, greatest) of [QUANT-4] and [QUANT-5]; the quotient may overflow to an infinity, which is clipped."""
    value = quotient(x, scale)
    if abs(value) == INFINITE:
        return greatest if value > 0 else least
    return min(max(round_half_even(value), least), greatest)


def activation(x, scale, bits):
    """[QUANT-4]"""
    return clip_round(x, scale, 0, 2**bits - 1)


def activation_scale(maximum, bits):
    """[QUANT-3], [QUANT-6]"""
    return quotient(maximum, 2**bits - 1) or 1.0


def symmetric(values, bits):
    """Integers and scale of one filter or one bias vector: [QUANT-5] to [QUANT-7]."""
    largest = max(abs(Fraction(value)) for value in values)
    scale = quotient(2 * largest, 2**bits - 1) or 1.0
    return [clip_round(value, scale, -(2 ** (bits - 1)), 2 ** (bits - 1) - 1) for value in values], scale


def exact_tie(x, scale):
    """Whether x / scale is half an odd integer."""
    return (Fraction(x) / Fraction(scale)).denominator == 2


def neighbours(x):
    """The float32 nearest to a positive fraction and the ones next to it."""
    nearest = Fraction(float32(x))
    unit = Fraction(1)
    while nearest / unit < 2**23:
        unit /= 2
    while nearest / unit >= 2**24:
        unit *= 2
    return [float(nearest - unit), float(nearest), float(nearest + unit)]


def rounded_to_tie(count, seed, above, exponent=-6):
    """(x, scale) whose quotient is a tie only after rounding to float32, and goes the other way before: `above` the tie (then to an even integer below it), or below. The float32 reciprocal is right, by luck."""
    lcg, found = Lcg(seed), []
    while len(found) < count:
        scale = lcg.float32(exponent)
        k = 2 * lcg.between(0, 126) + (0 if above else 1)
        tie = Fraction(2 * k + 1, 2)
        for x in neighbours(tie * Fraction(scale)):
            exact = Fraction(x) / Fraction(scale)
            if exact != tie and (exact > tie) == above and float32(exact) == tie and by_reciprocal(x, scale) == round_half_even(tie):
                found.append((x, scale))
                break
    return found


def by_reciprocal(x, scale):
    """What float32(x float32(1 / scale)) rounds to: the common shortcut."""
    return round_half_even(float32(Fraction(x) * Fraction(quotient(1, scale))))


def by_reciprocal_in_double(x, scale):
    return round_half_even(float64(Fraction(x) * Fraction(float64(1 / Fraction(scale)))))


SHORTCUTS = (by_reciprocal, by_reciprocal_in_double)


def shortcut_differs(count, seed, shortcut, tie, higher):
    """(x, scale) where one shortcut gives an integer too high or too low, on an exact tie or away from any; the other, and the unrounded quotient, are right."""
    lcg, found = Lcg(seed), []
    while len(found) < count:
        if tie:
            scale = lcg.between(3, 4095) / 2.0**16
            x = float(Fraction(2 * lcg.between(0, 253) + 1, 2) * Fraction(scale))
        else:
            scale = lcg.float32(-7)
            x = lcg.choice(neighbours(Fraction(2 * lcg.between(0, 253) + 1, 2) * Fraction(scale)))
        right = round_half_even(quotient(x, scale))
        on_tie = exact_tie(x, scale)
        plain = all(other(x, scale) == right for other in SHORTCUTS if other is not shortcut) and round_half_even(Fraction(x) / Fraction(scale)) == right
        wrong = shortcut(x, scale)
        if on_tie == tie and plain and wrong != right and (wrong > right) == higher:
            found.append((x, scale))
    return found
