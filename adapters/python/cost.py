"""HCM: bit-operations and area. spec/cost.md"""
import math

from values import Rejected, integer, read_float64, write_float64


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
    return {"area": write_float64(1.694 * bops + 153.46)}  # [COST-4]


OPERATIONS = {"cost": cost, "cost.area": area, "cost.bopsArea": bops_area}
