"""float32 to 8-bit and lower integers. spec/quantization.md"""
from values import (
    LARGEST_INTEGER,
    Rejected,
    clip,
    finite,
    float32,
    integer,
    read_float32,
    read_tensor,
    round_half_even,
    size_or_scale,
    write_float32,
    write_tensor,
)


def quantized(value, scale, low, high):
    """clip(round(float32(value / scale)), low, high). Clipped first, which is the same for integer bounds and leaves no infinity to round."""
    return round_half_even(clip(float32(value / scale), low, high))


def positive_scale(value):
    """A scale as float32, 1 in place of 0 [QUANT-6]."""
    return float32(value) or 1.0


def symmetric(values, bits):
    """Signed integers of one scale, and that scale [QUANT-5]. 2 max|w| is a real number here: it is not rounded, so it can not overflow."""
    scale = positive_scale(2 * max(map(abs, values)) / (2**bits - 1))
    return [quantized(w, scale, -(2 ** (bits - 1)), 2 ** (bits - 1) - 1) for w in values], scale


def quantize(params, given):
    bits = integer(params["bits"], 1, 8)
    scale = size_or_scale(given["scale"])
    if scale == 0:
        raise Rejected("INVALID_PARAMETER")
    shape, values = read_tensor(given["values"], "float32")
    return {"quantized": write_tensor("uint8", shape, [quantized(x, scale, 0, 2**bits - 1) for x in finite(values)])}  # [QUANT-4]


def to_integer(params, given):
    """[QUANT-1]"""
    (value,) = finite([read_float32(given["value"])])
    if abs(value) > LARGEST_INTEGER:
        raise Rejected("INVALID_PARAMETER")
    return {"integer": round_half_even(value)}


def activation_scale(params, given):
    """[QUANT-3]"""
    bits = integer(params["bits"], 1, 8)
    return {"scale": write_float32(positive_scale(size_or_scale(given["maximum"]) / (2**bits - 1)))}


def weights(params, given):
    """One scale a filter [QUANT-5]."""
    bits = integer(params["bits"], 2, 8)
    (filters, n), values = read_tensor(given["values"], "float32", [None, None])
    finite(values)
    rows = [symmetric(values[f * n : (f + 1) * n], bits) for f in range(filters)]
    return {
        "quantized": write_tensor("int8", [filters, n], [q for row, _ in rows for q in row]),
        "scales": write_tensor("float32", [filters], [scale for _, scale in rows]),
    }


def bias(params, given):
    """One scale for the whole vector [QUANT-7]."""
    bits = integer(params["bits"], 2, 8)
    shape, values = read_tensor(given["values"], "float32", [None])
    row, scale = symmetric(finite(values), bits)
    return {"quantized": write_tensor("int8", shape, row), "scale": write_float32(scale)}


OPERATIONS = {
    "quantize": quantize,
    "quantize.round": to_integer,
    "quantize.scale": activation_scale,
    "quantize.weights": weights,
    "quantize.bias": bias,
}
