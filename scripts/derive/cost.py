"""Vectors of spec/cost.md."""

import sys
from fractions import Fraction

import cost_fit
import cost_more
from builder import group, invalid, note, valid, vector_file
from cost_numbers import element_area, log2
from lcg import Lcg
from values import float64, float64_bits, unlimited

TOLERANCE = {"rel": 1e-12}  # [COST-5]

COST_NOTES = {
    "Basic": note("BASIC", "ordinary layers", "a term of the formula", "COST-1", "COST-2"),
    "PowerOfTwo": note("EDGE_CASE", "reductions whose logarithm is an integer", "log2(K - 1) or log2(K + 1), or another base", "COST-1", "COST-2"),
    "LogNotRounded": note("EDGE_CASE", "reductions beside powers of two", "log2 K is rounded up, down or to the nearest integer", "COST-1"),
    "NoReduction": note("EDGE_CASE", "K = 1, whose logarithm is 0", "log2(K + 1), or a refusal of depthwise 1x1 layers", "COST-1", "COST-2"),
    "WidthsDiffer": note("EDGE_CASE", "weights and activations of different widths, both ways", "one width is used for both, or max or min of them", "COST-1", "COST-2"),
    "WidthProduct": note("EDGE_CASE", "one bit each: the product of the widths is 1 and their sum 2", "the product and the sum of the widths are swapped, or (b_w - 1) b_a is taken", "COST-2"),
    "WideOperands": note("EDGE_CASE", "32 and 64 bits", "widths are limited to 8 or 32", "COST-1"),
    "OneOutput": note("EDGE_CASE", "one output: a single reduction", "K - 1 additions are counted instead of K", "COST-2"),
    "BeyondInt32": note("EDGE_CASE", "layers with more than 2^31 products", "outputs x reduction is a 32-bit integer", "COST-2"),
    "Random": note("RANDOM", "random layers", "see the other flags first", "COST-1", "COST-2"),
    "ZeroOutputs": note("INVALID", "no outputs, or less", "a cost of 0", "COST-1"),
    "ZeroReduction": note("INVALID", "an empty reduction, or less", "log2 of 0: minus infinity or NaN", "COST-1"),
    "ZeroBits": note("INVALID", "a width of 0, or less", "a cost for something that computes nothing", "COST-1"),
}
AREA_NOTES = {
    "EveryWidth": note("EXHAUSTIVE", "every width from 1 to 32 bits", "a coefficient of the fit", "COST-3"),
    "WidthOutOfRange": note("INVALID", "widths outside 1 to 32", "the fit is continued where it was never made", "COST-3"),
}
BOPS_AREA_NOTES = {
    "Basic": note("BASIC", "bit-operations of one processing element", "a coefficient of the fit", "COST-4"),
    "Zero": note("EDGE_CASE", "no bit-operations leave the constant", "the constant is left out, or 0 is refused", "COST-4"),
    "Fractional": note("EDGE_CASE", "bit-operations are not integers", "they are rounded first", "COST-4"),
    "Large": note("EDGE_CASE", "bit-operations of whole networks", "an integer type or float32", "COST-4", "COST-5"),
    "NearLargest": note("LIMIT", "bit-operations whose area is close below the largest binary64 number", "a refusal, float32, or an overflow on the way", "COST-4", "COST-11"),
    "Negative": note("INVALID", "negative bit-operations", "a negative area, or a small one", "COST-4"),
    "NotFinite": note("INVALID", "bit-operations that are NaN or infinite", "they become the area", "COST-4"),
    "ResultNotFinite": note("LIMIT", "finite bit-operations whose area is above the largest binary64 number", "an area of infinity", "COST-11"),
}
NOTES = COST_NOTES | AREA_NOTES | BOPS_AREA_NOTES | cost_more.NOTES | cost_fit.NOTES


def accumulator(reduction, weight_bits, activation_bits):
    """[COST-1]"""
    return activation_bits + weight_bits + log2(reduction)


def operations(outputs, reduction, weight_bits, activation_bits):
    """[COST-2]"""
    return outputs * reduction * (activation_bits * weight_bits + accumulator(reduction, weight_bits, activation_bits))


def area_of_operations(bops):
    """[COST-4]"""
    return Fraction("1.694") * Fraction(bops) + Fraction("153.46")


def layers():
    """(name, flag, outputs, reduction, weight bits, activation bits)"""
    yield "3x3-64-channels", "Basic", 56 * 56 * 64, 576, 8, 8
    yield "7x7-3-channels", "Basic", 112 * 112 * 64, 147, 8, 8
    yield "1x1-200-channels", "Basic", 14 * 14 * 512, 200, 4, 4
    yield "fully-connected", "Basic", 1000, 500, 8, 8
    for exponent in (1, 2, 3, 5, 8, 10, 16, 30):
        yield f"power-{exponent}", "PowerOfTwo", 10, 2**exponent, 8, 8
    for reduction in (3, 5, 6, 7, 9, 15, 17, 1023, 1025, 65535, 65537):
        yield f"reduction-{reduction}", "LogNotRounded", 10, reduction, 4, 4
    yield "reduction-1", "NoReduction", 100, 1, 8, 8
    yield "reduction-1-output-1", "NoReduction", 1, 1, 4, 2
    for weight_bits in (1, 2, 3, 4, 8, 16):
        for activation_bits in (1, 2, 4, 8, 16):
            flag = "WidthProduct" if weight_bits == activation_bits == 1 else "Basic" if weight_bits == activation_bits else "WidthsDiffer"
            yield f"widths-{weight_bits}-{activation_bits}", flag, 12, 8, weight_bits, activation_bits  # log2 8 is exact
    yield "widths-32-32", "WideOperands", 12, 8, 32, 32
    yield "widths-64-8", "WideOperands", 12, 8, 64, 8
    yield "one-output", "OneOutput", 1, 16, 8, 8
    yield "one-output-long", "OneOutput", 1, 4096, 4, 4
    yield "large", "BeyondInt32", 2**20 + 1, 2**14, 8, 8
    yield "larger", "BeyondInt32", 2**40 + 1, 2**10, 8, 8
    yield "long", "BeyondInt32", 3, 2**33, 8, 8
    lcg = Lcg(2000)
    for index in range(12):
        yield f"random-{index}", "Random", lcg.between(1, 10**6), lcg.between(1, 10**4), lcg.between(1, 16), lcg.between(1, 16)


def given(outputs, reduction, weight_bits, activation_bits):
    return {"outputs": outputs, "reduction": reduction, "weightBits": weight_bits, "activationBits": activation_bits}


def layer_file():
    tests = []
    for name, flag, *layer in layers():
        width, bops = float64(accumulator(*layer[1:])), float64(operations(*layer))
        tests.append(valid(name, flag, given(*layer), {"accumulatorBits": float64_bits(width), "bops": float64_bits(bops)}, f"{width:.6g} bits, {bops:.6g} bit-operations"))
    refused = []
    for place, (field, flag) in enumerate((("outputs", "ZeroOutputs"), ("reduction", "ZeroReduction"), ("weight-bits", "ZeroBits"), ("activation-bits", "ZeroBits"))):
        for value, suffix in ((0, "0"), (-1, "minus-1")):
            layer = [10, 9, 8, 8]
            layer[place] = value
            refused.append(invalid(f"{field}-{suffix}", flag, given(*layer), "INVALID_PARAMETER"))
    groups = [group("layers", "COST-1 COST-2 COST-5", {}, tests, tolerance=TOLERANCE), group("refusals", "COST-1", {}, refused)]
    return vector_file("cost", "accumulators and bit-operations of layers", groups, COST_NOTES)


def area_file():
    areas = [(bits, float64(element_area(bits))) for bits in range(1, 33)]
    tests = [valid(f"{bits}-bits", "EveryWidth", {"bits": bits}, {"area": float64_bits(area)}, f"{area:.1f} um2") for bits, area in areas]
    refused = [invalid(f"{name}-bits", "WidthOutOfRange", {"bits": bits}, "INVALID_PARAMETER") for name, bits in (("minus-1", -1), ("0", 0), ("33", 33), ("64", 64))]
    groups = [group("widths", "COST-3 COST-5", {}, tests, tolerance=TOLERANCE), group("refusals", "COST-3", {}, refused)]
    return vector_file("cost.area", "the area of a 3x3 processing element by its width", groups, AREA_NOTES)


def bops_area_file():
    elements = [(f"element-{bits}-bits", "Basic" if bits > 1 else "Fractional", float64(operations(1, 9, bits, bits))) for bits in (1, 2, 4, 8, 16, 32)]
    others = [("zero", "Zero", 0.0), ("one", "Basic", 1.0), ("half", "Fractional", 0.5), ("small", "Fractional", 2.0**-40), ("large", "Large", 5.0e11), ("beyond-2-64", "Large", 2.0**70), ("near-largest", "NearLargest", 1.06e308)]
    tests = []
    for name, flag, bops in elements + others:
        area = float64(area_of_operations(bops))
        tests.append(valid(name, flag, {"bops": float64_bits(bops)}, {"area": float64_bits(area)}, f"{bops:.6g} bit-operations, {area:.6g} um2"))
    wrong = (("minus-1", "Negative", -1.0), ("minus-least", "Negative", -(2.0**-1074)), ("nan", "NotFinite", float("nan")), ("infinite", "NotFinite", float("inf")), ("minus-infinite", "NotFinite", -float("inf")))
    beyond = (("area-not-finite", "ResultNotFinite", 1.2e308), ("area-not-finite-of-the-largest", "ResultNotFinite", sys.float_info.max))
    assert all(unlimited(area_of_operations(bops)) for *_, bops in beyond)
    refused = [invalid(name, flag, {"bops": float64_bits(bops)}, "INVALID_PARAMETER") for name, flag, bops in (*wrong, *beyond)]
    groups = [group("elements", "COST-4 COST-5", {}, tests, tolerance=TOLERANCE), group("refusals", "COST-4 COST-11", {}, refused)]
    return vector_file("cost.bopsArea", "the area of a processing element by its bit-operations", groups, BOPS_AREA_NOTES)


def files():
    return {"cost/layer": layer_file(), "cost/area": area_file(), "cost/bops-area": bops_area_file(), **cost_more.files(), **cost_fit.files()}
