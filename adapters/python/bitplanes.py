"""BSQ: weights as trainable bits. spec/bitplane.md

Planes are lists of rows, plane b at index b, bit 0 the least significant. Python's floats are binary64, so expressions stand as the clauses write them.
"""
import math

from values import LARGEST_INTEGER, Rejected, finite, float32, integer, read_tensor, round_half_even, size_or_scale, write_float32, write_float64, write_tensor


def read_bits(params):
    return integer(params["bits"], 1, 16)  # [BITPLANE-1]


def read_planes(given, dtype, bits, allowed):
    """Planes P and N of shape [bits, count], every element `allowed`."""
    (_, count), positive = read_tensor(given["positive"], dtype, [bits, None])
    _, negative = read_tensor(given["negative"], dtype, [bits, count])
    if not all(map(allowed, positive + negative)):
        raise Rejected("INVALID_PARAMETER")
    return [[plane[b * count : (b + 1) * count] for b in range(bits)] for plane in (positive, negative)]


def read_soft_planes(given, bits):
    return read_planes(given, "float32", bits, lambda element: 0 <= element <= 2)  # [BITPLANE-4]; false for NaN


def write_planes(positive, negative):
    shape = [len(positive), len(positive[0])]
    return {name: write_tensor("uint8", shape, [e for row in planes for e in row]) for name, planes in (("positive", positive), ("negative", negative))}


def exact_planes(magnitudes, signs, bits):
    """The bits of integers: in P where the sign is positive, in N where it is negative [BITPLANE-3] [BITPLANE-9]."""
    return [[[(m >> b) & 1 if sign * s > 0 else 0 for m, s in zip(magnitudes, signs)] for b in range(bits)] for sign in (1, -1)]


def element_values(positive, negative):
    """[BITPLANE-4]"""
    values = [0.0] * len(positive[0])
    for b, (p, n) in enumerate(zip(positive, negative)):
        values = [v + (p[i] - n[i]) * 2**b for i, v in enumerate(values)]
    return values


def bitplane(params, given):
    bits = read_bits(params)
    _, weights = read_tensor(given["weights"], "float32", [None])
    scale = max(map(abs, finite(weights)))  # [BITPLANE-1]
    magnitudes = [round_half_even((abs(w) * (2**bits - 1)) / scale) if scale else 0 for w in weights]  # [BITPLANE-2]
    return dict(write_planes(*exact_planes(magnitudes, weights, bits)), scale=write_float32(scale))


def to_weights(params, given):
    """[BITPLANE-5]"""
    bits = read_bits(params)
    scale = size_or_scale(given["scale"])
    top = 2**bits - 1
    weights = []
    for v in element_values(*read_soft_planes(given, bits)):
        magnitude = min(round_half_even(abs(v)), top)
        weights.append(float32((scale * math.copysign(magnitude, v)) / top) if magnitude else 0.0)
    return {"weights": write_tensor("float32", [len(weights)], weights)}


def regularizer(params, given):
    bits = read_bits(params)
    positive, negative = read_soft_planes(given, bits)
    lasso = sum(math.sqrt(1e-8 + math.fsum(e * e for e in p + n)) for p, n in zip(positive, negative))  # [BITPLANE-6]
    return {"groupLasso": write_float64(lasso), "weighted": write_float64(bits * len(positive[0]) * lasso)}  # [BITPLANE-7]


def requantize(params, given):
    bits = read_bits(params)
    maximum = integer(params["maximumBits"], bits, 16)
    scale = size_or_scale(given["scale"])
    values = element_values(*read_soft_planes(given, bits))
    magnitudes = [round_half_even(abs(v)) for v in values]  # [BITPLANE-8]
    top = 2**bits - 1
    if bits == maximum:
        magnitudes = [min(m, top) for m in magnitudes]
    elif max(magnitudes) > top:
        bits += 1
        scale = float32((scale * (2**bits - 1)) / top)
        if math.isinf(scale):  # a scale that is infinite is refused, here as on the way in
            raise Rejected("INVALID_PARAMETER")
    return dict(write_planes(*exact_planes(magnitudes, values, bits)), bits=bits, scale=write_float32(scale))  # [BITPLANE-9]


def strip(params, given):
    bits = read_bits(params)
    scale = size_or_scale(given["scale"])
    positive, negative = read_planes(given, "uint8", bits, lambda element: element <= 1)
    used = [p != n for p, n in zip(positive, negative)]
    low, high = 0, bits
    while high > 1 and not used[high - 1]:  # [BITPLANE-10], from the most significant plane first
        high -= 1
    while low < high - 1 and not used[low]:
        low += 1
    kept = high - low
    scale = float32(((scale * 2**low) * (2**kept - 1)) / (2**bits - 1))  # [BITPLANE-11]
    effective = kept if any(used) else 0  # [BITPLANE-12]
    return dict(write_planes(positive[low:high], negative[low:high]), bits=kept, effectiveBits=effective, scale=write_float32(scale))


def compression(params, given):
    """[BITPLANE-13]; integers divided by integers, rounded once."""
    layers = [(integer(layer["bits"], 0), integer(layer["parameters"], 1)) for layer in given["layers"]]
    stored = sum(bits * parameters for bits, parameters in layers)
    total = sum(parameters for _, parameters in layers)
    if stored == 0 or max(stored, total) > LARGEST_INTEGER:
        raise Rejected("INVALID_PARAMETER")
    return {"compression": write_float64(32 * total / stored)}


OPERATIONS = {
    "bitplane": bitplane,
    "bitplane.weights": to_weights,
    "bitplane.regularizer": regularizer,
    "bitplane.requantize": requantize,
    "bitplane.strip": strip,
    "bitplane.compression": compression,
}
