"""Values of the protocol (spec/operations.md, "Values") and the arithmetic that every feature shares.

Tensors become Python sequences of numbers, row-major. A float32 is held in a Python float, which is binary64 and holds every float32 exactly.
"""
import math
import struct

LARGEST_INTEGER = 2**53 - 1
LONGEST_REDUCTION = 65793  # [DOT-2]: floor((2^31 - 1) / (255 x 128))
LARGEST_ANSWER = 2**24  # elements; more would not fit the 64 MiB of an answer [PROTOCOL-4]

_FORMATS = {"uint8": "B", "int8": "b", "int32": "i", "float32": "f"}


class Rejected(Exception):
    """The input breaks a clause; `code` is one of the closed list in spec/operations.md."""

    def __init__(self, code):
        super().__init__(code)
        self.code = code


def integer(value, low, high=LARGEST_INTEGER, code="INVALID_PARAMETER"):
    """`value` as an int from low to high; JSON may write 4 as 4.0."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value != value or not low <= value <= high or value != int(value):
        raise Rejected(code)
    return int(value)


def product(factors):
    result = 1
    for factor in factors:
        result *= factor
    return result


def answerable(count):
    """Refuse to build what no answer could carry; a failure of ours, not of the input."""
    if count > LARGEST_ANSWER:
        raise MemoryError("the output does not fit an answer of 64 MiB")


# --- tensors


def read_tensor(field, dtype, shape=None):
    """Shape and elements of a tensor whose dimensions must be those of `shape`: None stands for any, and no `shape` at all for any rank.

    An empty tensor is refused [DOT-5].
    """
    if field["dtype"] != dtype:
        raise TypeError("a tensor of %s, not of %s" % (dtype, field["dtype"]))
    actual = [integer(dimension, 0, code="INVALID_SHAPE") for dimension in field["shape"]]
    if 0 in actual:
        raise Rejected("INVALID_SHAPE")
    if shape is not None and (len(shape) != len(actual) or any(want not in (None, got) for want, got in zip(shape, actual))):
        raise Rejected("INVALID_SHAPE")
    data = bytes.fromhex(field["hex"])
    size = struct.calcsize("<" + _FORMATS[dtype])
    if len(data) != product(actual) * size:
        raise ValueError("a tensor's bytes do not fit its shape")
    if dtype == "uint8":
        return actual, data
    return actual, struct.unpack("<%d%s" % (len(data) // size, _FORMATS[dtype]), data)


def write_tensor(dtype, shape, elements):
    data = bytes(elements) if dtype == "uint8" else struct.pack("<%d%s" % (len(elements), _FORMATS[dtype]), *elements)
    return {"dtype": dtype, "shape": list(shape), "hex": data.hex()}


# --- floating point


def read_float32(text):
    return struct.unpack(">f", bytes.fromhex(text[2:]))[0]


def write_float32(value):
    return "0x" + struct.pack(">f", value).hex()


def read_float64(text):
    return struct.unpack(">d", bytes.fromhex(text[2:]))[0]


def write_float64(value):
    return "0x" + struct.pack(">d", value).hex()


def write_finite(value):
    """A float64 of an answer that must be finite [COST-11] [ROOFLINE-15]."""
    if not math.isfinite(value):
        raise Rejected("INVALID_PARAMETER")
    return write_float64(value)


def float32(value):
    """The nearest float32 to a binary64 value, ties to even; too large becomes an infinity.

    float32(x / y) of two float32 numbers is the correctly rounded quotient, although it is rounded twice. The second rounding could only go
    wrong if the first one landed on the middle m of two float32 neighbours without the quotient being m. But x and y have 24 significant
    bits and m has 25, also among the subnormals, so a quotient that is not m differs from it by more than 2^-50 of its size, and m, which is
    itself a binary64 number, can not be reached by a rounding that moves by 2^-53.
    """
    try:
        return struct.unpack("<f", struct.pack("<f", value))[0]
    except OverflowError:
        return math.copysign(math.inf, value)


def round_half_even(value):
    """[QUANT-1] Python's round does just this."""
    return round(value)


def clip(value, low, high):
    return min(max(value, low), high)


def finite(values):
    """[QUANT-2] The values to quantize, none of them NaN or infinite."""
    if not all(map(math.isfinite, values)):
        raise Rejected("NON_FINITE_VALUE")
    return values


def size_or_scale(text):
    """A maximum or a scale: finite and not negative [QUANT-2]."""
    value = read_float32(text)
    if not math.isfinite(value) or value < 0:
        raise Rejected("INVALID_PARAMETER")
    return value
