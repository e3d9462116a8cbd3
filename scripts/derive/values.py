"""Values as the corpus writes them (spec/operations.md), and float32 arithmetic done with exact fractions."""

import struct
from fractions import Fraction

FORMATS = {"uint8": "B", "int8": "b", "int32": "i", "float32": "f"}


def float32_bits(value):
    """The bit pattern of a Python float that is a float32 already (or NaN, or infinite)."""
    pattern = struct.pack(">f", value)
    assert value != value or struct.unpack(">f", pattern)[0] == value, f"{value!r} is not a float32"
    return "0x" + pattern.hex()


def float64_bits(value):
    return "0x" + struct.pack(">d", value).hex()


def from_float32_bits(text):
    return struct.unpack(">f", bytes.fromhex(text[2:]))[0]


def tensor(dtype, shape, values):
    """A tensor of nested or flat values, row-major, little-endian."""
    flat = list(flatten(values))
    count = 1
    for size in shape:
        count *= size
    assert count == len(flat), f"{len(flat)} values for shape {shape}"
    return {"dtype": dtype, "shape": list(shape), "hex": struct.pack(f"<{count}{FORMATS[dtype]}", *flat).hex()}


def flatten(values):
    for value in values:
        if isinstance(value, (list, tuple, bytes)):
            yield from flatten(value)
        else:
            yield value


def round_half_even(value):
    """The nearest integer of an exact fraction, ties to even, by comparing distances."""
    value = Fraction(value)
    below = value.numerator // value.denominator
    return min((below, below + 1), key=lambda integer: (abs(integer - value), integer % 2))


def nearest(value, digits, least_exponent, greatest):
    """The binary floating-point number of `digits` significant bits nearest to an exact fraction, ties to even; infinite above `greatest`."""
    value = Fraction(value)
    if value == 0:
        return 0.0
    magnitude = abs(value)
    exponent = magnitude.numerator.bit_length() - magnitude.denominator.bit_length()  # or one more than the leading digit's
    if magnitude < Fraction(2) ** exponent:
        exponent -= 1
    unit = Fraction(2) ** max(exponent - digits + 1, least_exponent)
    rounded = round_half_even(magnitude / unit) * unit
    result = float("inf") if rounded > greatest else float(rounded)
    return -result if value < 0 else result


def float32(value):
    """float32(x) of spec/quantization.md."""
    return nearest(value, 24, -149, (2 - Fraction(1, 2**23)) * 2**127)


def float64(value):
    """The nearest binary64 number, ties to even."""
    return nearest(value, 53, -1074, (2 - Fraction(1, 2**52)) * 2**1023)


def unlimited(value):
    """Whether an exact value is above every finite binary64 number, so that it must be refused. [COST-11] [ROOFLINE-15]"""
    return abs(float64(value)) == float("inf")
