"""HCM: bit-operations and area. spec/cost.md"""
import math

from values import Rejected, integer, read_float64, write_finite, write_float64


def cost(params, given):
    outputs, reduction, weight_bits, activation_bits = (integer(given[name], 1) for name in ("outputs", "reduction", "weightBits", "activationBits"))
    accumulator_bits = activation_bits + weight_bits + math.log2(reduction)  # [COST-1]
    bops = outputs * reduction * (activation_bits * weight_bits + accumulator_bits)  # [COST-2]
    return {"accumulatorBits": write_float64(accumulator_bits), "bops": write_float64(bops)}


def area(params, given):
    bits = integer(given["bits"], 1, 32)
    return {"area": write_float64(12.39 * bits**2 + 86.07 * bits - 14.02)}  # [COST-3]


def bops_area(params, given):
    bops = read_float64(given["bops"])
    if not math.isfinite(bops) or bops < 0:
        raise Rejected("INVALID_PARAMETER")
    return {"area": write_finite(1.694 * bops + 153.46)}  # [COST-4]


def layer(params, given):
    outputs, reduction, weight_bits, activation_bits = (integer(given[name], 1) for name in ("outputs", "reduction", "weightBits", "activationBits"))
    accumulated_bits = integer(given["accumulatedBits"], activation_bits)
    density = read_float64(given["density"])
    if not 0 <= density <= 1:  # nor NaN
        raise Rejected("INVALID_PARAMETER")
    accumulator_bits = accumulated_bits + weight_bits + math.log2(reduction)  # [COST-7]
    bops = outputs * reduction * (density * activation_bits * weight_bits + accumulator_bits)  # [COST-6]
    return {"accumulatorBits": write_float64(accumulator_bits), "bops": write_float64(bops)}


def uniq(params, given):
    """[COST-8]"""
    outputs, reduction = (integer(given[name], 1) for name in ("outputs", "reduction"))
    weight_bits, activation_bits = integer(given["weightBits"], 2, 64), integer(given["activationBits"], 1, 64)
    largest = reduction * (2**activation_bits - 1) * (2 ** (weight_bits - 1) - 1)
    additions = (reduction - 1) * (largest - 1).bit_length()  # the least e with 2^e >= M is how many bits M - 1 takes
    return {"bops": write_float64(float(outputs * (reduction * (weight_bits - 1) * activation_bits + additions)))}


def element_area(params, given):
    weight_bits, activation_bits = (integer(given[name], 1, 32) for name in ("weightBits", "activationBits"))
    width = math.sqrt((weight_bits + 1) * (activation_bits + 1)) - 1  # [COST-9]
    return {"width": write_float64(width), "area": write_float64(12.39 * width**2 + 86.07 * width - 14.02)}


def centred_fit(degree, x, y):
    """Coefficients of the least squares in u = (x - middle) / width, by projecting y on polynomials that are orthogonal over the points (Forsythe)."""
    width = max(x) - min(x)
    middle = min(x) + width / 2
    u = [(each - middle) / width for each in x]
    basis, below = [1.0], []  # the polynomial in hand, constant first, and the one before it
    values, before = [1.0] * len(x), [0.0] * len(x)
    norm_before, rest, result = 0.0, list(y), [0.0] * (degree + 1)
    for _ in range(degree + 1):
        norm = math.fsum(v * v for v in values)
        share = math.fsum(v * r for v, r in zip(values, rest)) / norm
        result = [each + share * own for each, own in zip(result, basis + [0.0] * degree)]
        rest = [r - share * v for r, v in zip(rest, values)]
        shift = math.fsum(a * v * v for a, v in zip(u, values)) / norm
        back = norm / norm_before if norm_before else 0.0
        higher = [raised - shift * same - back * lower for raised, same, lower in zip([0.0, *basis], [*basis, 0.0], below + [0.0] * 3)]
        values, before = [(a - shift) * v - back * b for a, v, b in zip(u, values, before)], values
        basis, below, norm_before = higher, basis, norm
    return middle, width, result, rest


def fit(params, given):
    """[COST-10]"""
    degree = integer(params["degree"], 1, 2)
    x, y = ([read_float64(each) for each in given[name]] for name in "xy")
    if len(x) != len(y):
        raise Rejected("INVALID_SHAPE")
    if not all(math.isfinite(each) and each > 0 for each in x + y) or len(x) < degree + 2 or len(set(x)) < degree + 1 or len(set(y)) < 2:
        raise Rejected("INVALID_PARAMETER")
    most = max(y)
    y = [each / most for each in y]  # so that no square overflows
    middle, width, (constant, slope, *square), rest = centred_fit(degree, x, y)
    bend = square[0] if square else 0.0
    # constant + slope u + bend u^2 with u = (x - middle) / width, multiplied out
    at = middle / width
    coefficients = [(constant - slope * at + bend * at * at) * most, (slope - 2 * bend * at) * most / width, bend * most / width / width]
    mean = math.fsum(y) / len(y)
    r2 = 1 - math.fsum(r * r for r in rest) / math.fsum((each - mean) ** 2 for each in y)
    return {"coefficients": [write_finite(each) for each in coefficients[: degree + 1]], "r2": write_finite(r2)}


OPERATIONS = {
    "cost": cost,
    "cost.area": area,
    "cost.bopsArea": bops_area,
    "cost.layer": layer,
    "cost.uniq": uniq,
    "cost.elementArea": element_area,
    "cost.fit": fit,
}
