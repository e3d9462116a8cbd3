"""Vectors of spec/bitplane.md: conversion here; trained planes and precision changes in modules of their own."""

import bitplane_precision
import bitplane_trained
from fractions import Fraction

from builder import group, invalid, note, valid, vector_file
from lcg import Lcg
from planes import convert
from values import float32, float32_bits, float64, round_half_even, tensor

INFINITE = float("inf")
NAN = float("nan")
TINY = 2.0**-149
LARGEST = (2 - 2.0**-23) * 2.0**127

NOTES = {
    "Basic": note("BASIC", "ordinary weights of both signs", "the magnitudes, or the split into bits", "BITPLANE-2", "BITPLANE-3"),
    "PlaneOrder": note("EDGE_CASE", "magnitudes whose bits are not symmetric", "planes run from the most significant bit to the least", "BITPLANE-3"),
    "SignPlanes": note("EDGE_CASE", "the same magnitude with both signs", "both signs in one plane, swapped planes, or two's complement bits for negative weights", "BITPLANE-3"),
    "NegativeMaximum": note("EDGE_CASE", "the largest magnitude is negative", "the scale is the greatest weight instead of the greatest magnitude", "BITPLANE-1"),
    "AllOnes": note("EDGE_CASE", "the largest magnitude has every bit set", "division by 2^n, which never sets them all, or by 2^(n-1) - 1", "BITPLANE-2"),
    "TieEvenBelow": note("EDGE_CASE", "exact ties whose even neighbour is below", "ties are rounded up or away from zero", "BITPLANE-2"),
    "TieEvenAbove": note("EDGE_CASE", "exact ties whose even neighbour is above", "magnitudes are truncated, or ties rounded down", "BITPLANE-2"),
    "DividedFirstInFloat32": note("EDGE_CASE", "magnitudes that change if the weight divided by the scale is a float32", "the weights are normalized in float32, as the released code does", "BITPLANE-2"),
    "StepFirstInFloat32": note("EDGE_CASE", "magnitudes that change if the weight is divided by the step s / (2^n - 1), a float32", "a step size is computed first, in float32", "BITPLANE-2"),
    "ProductInFloat32": note("EDGE_CASE", "magnitudes that change if |w| (2^n - 1) is rounded to float32", "the product is a float32", "BITPLANE-2"),
    "Float32Quotient": note("EDGE_CASE", "quotients that are ties once they are rounded to float32", "the quotient is a float32", "BITPLANE-2"),
    "AllZero": note("EDGE_CASE", "weights that are all zero have scale 0 and empty planes", "NaN for 0 / 0, a scale of 1, or a refusal", "BITPLANE-1", "BITPLANE-2"),
    "NegativeZero": note("EDGE_CASE", "weights of -0", "the sign bit reaches the scale or the negative planes", "BITPLANE-3"),
    "SingleWeight": note("EDGE_CASE", "one weight is the maximum itself", "a special case for short tensors", "BITPLANE-2"),
    "OneBit": note("EDGE_CASE", "one bit: 0 or the scale, with the tie at half of it", "2^n - 1 is taken as 2, or one bit is refused", "BITPLANE-2"),
    "ManyBits": note("EDGE_CASE", "9 to 16 bits", "planes are made from 8-bit integers", "BITPLANE-1"),
    "Subnormal": note("EDGE_CASE", "subnormal weights and scale", "flushing to zero", "BITPLANE-2"),
    "Largest": note("LIMIT", "weights near the greatest float32", "|w| (2^n - 1) overflows float32", "BITPLANE-2"),
    "Bits": note("EDGE_CASE", "the same weights at every number of bits", "the number of bits does not reach the magnitudes or the planes' shape", "BITPLANE-2", "BITPLANE-3"),
    "Random": note("RANDOM", "random weights", "see the other flags first", "BITPLANE-2", "BITPLANE-3"),
    "NaN": note("INVALID", "a NaN among the weights", "a comparison with NaN is false, so it is left out of the maximum", "BITPLANE-1"),
    "Infinity": note("INVALID", "an infinity among the weights", "an infinite scale, under which all other weights vanish", "BITPLANE-1"),
    "BitsOutOfRange": note("INVALID", "bits outside 1 to 16", "the number of bits is not checked, or the limit is 8 or 32", "BITPLANE-1"),
    "Empty": note("INVALID", "no weights at all", "an empty maximum", "DOT-5"),
}


def given(weights):
    return {"weights": tensor("float32", [len(weights)], weights)}


def case(name, flag, weights, bits):
    weights = [float32(weight) if weight else weight for weight in weights]
    positive, negative, scale = convert(weights, bits)
    shape = [bits, len(weights)]
    return valid(name, flag, given(weights), {"positive": tensor("uint8", shape, positive), "negative": tensor("uint8", shape, negative), "scale": float32_bits(scale)})


def divided_first_in_float32(w, s, top):
    return round_half_even(float32(Fraction(float32(Fraction(w) / Fraction(s))) * top))


def float32_quotient(w, s, top):
    return round_half_even(float32(Fraction(w) * top / Fraction(s)))


def product_in_float32(w, s, top):
    return round_half_even(float64(Fraction(float32(Fraction(w) * top)) / Fraction(s)))


def step_first_in_float32(w, s, top):
    return round_half_even(float32(Fraction(w) / Fraction(float32(Fraction(s) / top))))


ORDERS = (divided_first_in_float32, float32_quotient, product_in_float32, step_first_in_float32)


def differs(wrong, bits, count, seed):
    """A scale and weights beside it, near ties, for which one wrong order of operations gives another magnitude and the others do not."""
    top, lcg = 2**bits - 1, Lcg(seed)
    while True:
        scale, weights = lcg.float32(0), []
        for _ in range(60):
            w = float32(Fraction(2 * lcg.between(0, top - 1) + 1, 2) * Fraction(scale) / top)
            right = round_half_even(Fraction(w) * top / Fraction(scale))
            if w not in weights and [order for order in ORDERS if order(w, scale, top) != right] == [wrong]:
                weights.append(w)
        if len(weights) >= count:
            return [scale, *weights[:count]]


def eight_bit_tests():
    yield "basic", "Basic", [0.35, -0.62, 0.15, 0.0, 1.0, -0.25]
    yield "plane-order", "PlaneOrder", [255, 1, 2, 128, 7, 200]
    yield "sign-planes", "SignPlanes", [255, -255, 13, -13, 1, -1]
    yield "negative-maximum", "NegativeMaximum", [-255, 100, 3, 17]
    yield "all-negative", "NegativeMaximum", [-255, -100, -3]
    yield "all-ones", "AllOnes", [0.7, -0.7, 0.7]
    yield "tie-even-below", "TieEvenBelow", [255, 0.5, 2.5, -2.5, 100.5, -0.5, 254.5]
    yield "tie-even-above", "TieEvenAbove", [255, 1.5, 3.5, -3.5, 101.5, 253.5, -253.5]
    yield "divided-first", "DividedFirstInFloat32", differs(divided_first_in_float32, 8, 2, 3)
    yield "step-first", "StepFirstInFloat32", differs(step_first_in_float32, 8, 2, 5)
    yield "product-float32", "ProductInFloat32", differs(product_in_float32, 8, 2, 6)
    yield "float32-quotient", "Float32Quotient", differs(float32_quotient, 8, 2, 4)
    yield "all-zero", "AllZero", [0.0, 0.0, 0.0]
    yield "negative-zeros", "NegativeZero", [-0.0, 0.0, -0.0]
    yield "negative-zero-among", "NegativeZero", [1.0, -0.0, -0.001]
    yield "single", "SingleWeight", [0.3]
    yield "single-negative", "SingleWeight", [-0.3]
    yield "subnormal", "Subnormal", [255 * TINY, -TINY, 100 * TINY, 0.0]
    yield "subnormal-few", "Subnormal", [3 * TINY, -2 * TINY, TINY]
    yield "subnormal-beside-normal", "Subnormal", [1.0, TINY, -(2.0**-126)]
    yield "largest", "Largest", [LARGEST, -LARGEST, 2.0**127, -(2.0**120)]


def groups():
    for bits in range(1, 17):
        top, lcg = 2**bits - 1, Lcg(1100 + bits)
        tests = [case(f"{bits}b-{name}", flag, weights, bits) for name, flag, weights in eight_bit_tests()] if bits == 8 else []
        tests.append(case(f"{bits}b-steps", "Bits", [top, 1, -1, -top, 0, top // 2, -(top // 3)], bits))
        tests.append(case(f"{bits}b-same", "Bits", [1, -0.8, 0.6, -0.4, 0.2, -0.1, 0.05, 0.0], bits))
        tests.append(case(f"{bits}b-ties-below", "OneBit" if bits == 1 else "TieEvenBelow", [top, 0.5, -0.5, top - 0.5], bits))
        if bits > 1:
            tests.append(case(f"{bits}b-ties-above", "TieEvenAbove", [top, 1.5, -1.5], bits))
        if bits > 8:
            tests.append(case(f"{bits}b-many-bits", "ManyBits", [top, 256, -257, 255, -(2 ** (bits - 1))], bits))
            tests.append(case(f"{bits}b-divided-first", "DividedFirstInFloat32", differs(divided_first_in_float32, bits, 1, bits), bits))
        else:
            tests.append(case(f"{bits}b-random", "Random", [lcg.choice((1, -1)) * lcg.float32(lcg.between(-6, 0)) for _ in range(16)], bits))
        yield group(f"{bits}-bits", "BITPLANE-1 BITPLANE-2 BITPLANE-3", {"bits": bits}, tests)
    refused = [invalid(f"nan-{name}", "NaN", given(weights), "NON_FINITE_VALUE") for name, weights in (("first", [NAN, 1.0]), ("last", [1.0, NAN]), ("among-zeros", [0.0, NAN, 0.0]))]
    refused += [invalid(f"infinity-{name}", "Infinity", given(weights), "NON_FINITE_VALUE") for name, weights in (("positive", [1.0, INFINITE]), ("negative", [-INFINITE, 1.0]))]
    refused.append(invalid("empty", "Empty", given([]), "INVALID_SHAPE"))
    yield group("refusals", "BITPLANE-1 DOT-5", {"bits": 8}, refused)
    for name, bits in (("minus-1", -1), ("0", 0), ("17", 17), ("32", 32)):
        yield group("bits-out-of-range", "BITPLANE-1", {"bits": bits}, [invalid(f"{name}-bits", "BitsOutOfRange", given([1.0, -0.5]), "INVALID_PARAMETER")])


def files():
    conversion = vector_file("bitplane", "weights to bit planes, plane 0 the least significant", list(groups()), NOTES)
    return {"bitplane/conversion": conversion, **bitplane_trained.files(), **bitplane_precision.files()}
