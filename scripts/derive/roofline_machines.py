"""Vectors of [ROOFLINE-4] to [ROOFLINE-7]: elements on silicon, the roofs, and which of them holds a layer back."""

from fractions import Fraction
from math import inf, isqrt, nan, nextafter
from sys import float_info

from builder import group, invalid, note, valid, vector_file
from cost_numbers import element_area
from lcg import Lcg
from roofline_layers import LAYER_2, LAYER_11
from values import float64, float64_bits, unlimited

TOLERANCE = {"rel": 1e-12}
LIMIT = 2**53 - 1  # [ROOFLINE-4]
NOT_POSITIVE = ((0.0, "0"), (-0.0, "minus-0"), (-1.0, "minus-1"), (nan, "nan"), (inf, "infinite"), (-inf, "minus-infinite"))
LARGEST_ROOT = isqrt(LIMIT)

ELEMENT_NOTES = {
    "Published": note("BASIC", "the published counts 9, 60, 220, 683 and 1892: grids of 3, 7, 14, 26 and 43", "the root is rounded up or to the nearest, or all elements are used", "ROOFLINE-4"),
    "OneMm2": note("BASIC", "1 mm2 of elements of [COST-3], and of nine multipliers for floats", "an area in mm2 is taken for um2", "ROOFLINE-4"),
    "Square": note("EDGE_CASE", "a perfect square of elements fits", "the grid is made one smaller", "ROOFLINE-4"),
    "BelowSquare": note("EDGE_CASE", "one element less than a square fits", "the side is rounded to the nearest", "ROOFLINE-4"),
    "NotWhole": note("EDGE_CASE", "a fraction of an element is left over, also nearly a whole one", "elements are rounded, or the side is computed without rounding them down first", "ROOFLINE-4"),
    "QuotientRounds": note("EDGE_CASE", "quotients that binary64 rounds up to an integer, or that come out just below one", "an exact quotient, or a tolerance in the rounding", "ROOFLINE-4"),
    "One": note("EDGE_CASE", "exactly one element, or a little more", "a single element is refused", "ROOFLINE-4"),
    "LargeRoot": note("EDGE_CASE", "one element less than a large square: the root rounds to an integer in binary64", "the root is taken in floating point without a correction", "ROOFLINE-4"),
    "AtLimit": note("LIMIT", "2^53 - 1 elements", "the limit is excluded", "ROOFLINE-4"),
    "Random": note("RANDOM", "random areas", "see the other flags first", "ROOFLINE-4"),
    "AboveLimit": note("LIMIT", "more than 2^53 - 1 elements, or a quotient that is infinite", "a rounded count, or infinity", "ROOFLINE-4"),
    "NoElement": note("INVALID", "silicon that is smaller than an element, also by the least there is", "a machine that never ends", "ROOFLINE-4"),
    "NotPositive": note("INVALID", "an area that is 0, negative, NaN or infinite", "as many elements as one likes, or NaN", "ROOFLINE-4"),
}
COMPUTE_NOTES = {
    "Published": note("BASIC", "the published roofs: 72, 392, 1568, 5408 and 14792 GOPS/s at 800 MHz", "a factor of the formula", "ROOFLINE-5"),
    "OneMultiplier": note("EDGE_CASE", "elements of one multiplier: two operations a cycle", "10 operations a cycle for every element", "ROOFLINE-5"),
    "ManyMultipliers": note("EDGE_CASE", "elements of other kernels", "2 t instead of t + 1, or t", "ROOFLINE-5"),
    "Clock": note("EDGE_CASE", "clocks from a kHz to several GHz", "MHz are taken for GHz or Hz, or rounded", "ROOFLINE-5"),
    "Large": note("EDGE_CASE", "counts above 2^31", "32-bit integers", "ROOFLINE-5"),
    "NearLargest": note("LIMIT", "roofs that come near the largest binary64 number", "a refusal, or float32", "ROOFLINE-5", "ROOFLINE-15"),
    "ResultNotFinite": note("LIMIT", "finite numbers whose roof is above the largest binary64 number", "a roof of infinity", "ROOFLINE-15"),
    "NotPositive": note("INVALID", "elements, multipliers or a clock that is 0, negative, NaN or infinite", "a roof of 0 or NaN", "ROOFLINE-5"),
}
MEMORY_NOTES = {
    "Published": note("BASIC", "DDR4-2400 with 64 bits: 153.6 Gbit/s", "bytes instead of bits, or two transfers counted for one", "ROOFLINE-6"),
    "Buses": note("BASIC", "other memories, by their transfers and widths", "a width of 64 bits for every memory", "ROOFLINE-6"),
    "NotWhole": note("EDGE_CASE", "transfers that are no whole millions", "they are rounded", "ROOFLINE-6"),
    "NearLargest": note("LIMIT", "bandwidths that come near the largest binary64 number", "a refusal, or float32", "ROOFLINE-6", "ROOFLINE-15"),
    "ResultNotFinite": note("LIMIT", "finite transfers whose bandwidth is above the largest binary64 number", "a bandwidth of infinity", "ROOFLINE-15"),
    "NotPositive": note("INVALID", "transfers or a width that is 0, negative, NaN or infinite", "a bandwidth of 0 or NaN", "ROOFLINE-6"),
}
BOUND_NOTES = {
    "Published": note("BASIC", "layers 2 and 11 of ResNet-18 on every published grid with DDR4-2400", "the roofs are swapped", "ROOFLINE-7"),
    "Equal": note("EDGE_CASE", "both roofs equal, exactly: bound by compute", "memory bound at equality", "ROOFLINE-7"),
    "JustAbove": note("EDGE_CASE", "the memory roof a little above the compute roof, far more than rounding", "a tolerance in the comparison", "ROOFLINE-7"),
    "JustBelow": note("EDGE_CASE", "the memory roof a little below the compute roof, far more than rounding", "a tolerance in the comparison", "ROOFLINE-7"),
    "FarApart": note("EDGE_CASE", "one roof far above the other, both ways", "min and max are swapped, or the head-room is C / (B i), or limited to 1", "ROOFLINE-7"),
    "NearLargest": note("LIMIT", "a memory roof and a head-room that come near the largest binary64 number", "a refusal, or float32", "ROOFLINE-7", "ROOFLINE-15"),
    "Random": note("RANDOM", "random roofs", "see the other flags first", "ROOFLINE-7"),
    "ResultNotFinite": note("LIMIT", "finite numbers whose memory roof or head-room is above the largest binary64 number", "infinity, or only what is attainable is looked at", "ROOFLINE-15"),
    "NotPositive": note("INVALID", "a roof, a bandwidth or an intensity that is 0, negative, NaN or infinite", "a rate of 0, NaN or infinity", "ROOFLINE-7"),
}
NOTES = ELEMENT_NOTES | COMPUTE_NOTES | MEMORY_NOTES | BOUND_NOTES


def elements(silicon, element):
    """[ROOFLINE-4], the exact quotient rounded to binary64 once; None for more than the limit."""
    quotient = float64(Fraction(silicon) / Fraction(element))
    if quotient >= 2**53:
        return None
    fit = int(quotient)  # down
    side = 0
    for bit in reversed(range(27)):
        if (side + 2**bit) ** 2 <= fit:
            side += 2**bit
    return {"fit": fit, "side": side, "used": side * side}


def silicons():
    """(name, flag, silicon, element)"""
    for fit in (9, 60, 220, 683, 1892):
        yield f"published-{fit}", "Published", float(fit), 1.0
    for bits in (1, 2, 3, 4, 5, 6, 8, 12, 16, 24, 32):
        yield f"one-mm2-{bits}-bits", "OneMm2", 1e6, float64(element_area(bits))
    yield "one-mm2-float32", "OneMm2", 1e6, 9 * 11786.0
    for side in (1, 2, 3, 7, 16, 43, 1000):
        yield f"square-{side}", "Square", side * side * 1467.5, 1467.5
        if side > 1:
            yield f"below-square-{side}", "BelowSquare", (side * side - 1) * 1467.5, 1467.5
    yield "quarter-left", "NotWhole", 9.25, 1.0
    yield "nearly-square", "NotWhole", 8.999999, 1.0
    yield "nearly-one-more", "NotWhole", 24.75, 0.25 * 1.0000001
    yield "three-tenths", "QuotientRounds", 0.3, 0.1  # 2.9999999999999996
    yield "one-by-a-tenth", "QuotientRounds", 1.0, 0.1  # below 10, rounds to it
    yield "square-by-rounding", "QuotientRounds", 0.9, 0.1
    yield "six-tenths-by-two", "QuotientRounds", 0.6, 0.2
    yield "one", "One", 1467.5, 1467.5
    yield "one-and-more", "One", 2500.0, 1467.5
    yield "three", "One", 4402.5, 1467.5
    for side in (2**20, 2**26, LARGEST_ROOT - 1, LARGEST_ROOT):
        yield f"below-large-square-{side}", "LargeRoot", float(side * side - 1), 1.0
        yield f"large-square-{side}", "LargeRoot", float(side * side), 1.0
    yield "limit", "AtLimit", float(LIMIT), 1.0
    yield "limit-small-elements", "AtLimit", float(LIMIT) / 2, 0.5
    lcg = Lcg(2201)
    for index in range(12):
        yield f"random-{index}", "Random", float(lcg.between(10**4, 10**8)), lcg.between(5000, 3000000) / 100


def element_file():
    tests = [valid(name, flag, {"silicon": float64_bits(s), "element": float64_bits(a)}, elements(s, a), f"{s:.10g} / {a:.10g}") for name, flag, s, a in silicons()]
    above = (("2-53", 2.0**53, 1.0), ("2-54", 2.0**54, 1.0), ("far", 1e30, 1e-30), ("infinite-quotient", 1e300, 1e-300))
    refused = [invalid(f"above-{name}", "AboveLimit", {"silicon": float64_bits(s), "element": float64_bits(a)}, "COUNT_OVERFLOW") for name, s, a in above]
    assert all(elements(s, a) is None for _, s, a in above)
    for name, s in (("smaller", 1000.0), ("smaller-by-the-least", nextafter(1467.5, 0)), ("far-smaller", 1e-300)):
        refused.append(invalid(name, "NoElement", {"silicon": float64_bits(s), "element": float64_bits(1467.5)}, "INVALID_PARAMETER"))
    for value, name in NOT_POSITIVE:
        refused.append(invalid(f"silicon-{name}", "NotPositive", {"silicon": float64_bits(value), "element": float64_bits(1467.5)}, "INVALID_PARAMETER"))
        refused.append(invalid(f"element-{name}", "NotPositive", {"silicon": float64_bits(1e6), "element": float64_bits(value)}, "INVALID_PARAMETER"))
    groups = [group("silicon", "ROOFLINE-4", {}, tests), group("refusals", "ROOFLINE-4", {}, refused)]
    return vector_file("roofline.elements", "elements that fit on silicon and the square grid they make", groups, ELEMENT_NOTES)


def compute_roof(elements, multipliers, clock):
    """[ROOFLINE-5]"""
    return Fraction(elements) * (multipliers + 1) * Fraction(clock) / 1000


def compute_file():
    rows = [(f"published-{side}x{side}", "Published", side * side, 9, 800.0) for side in (3, 7, 14, 26, 43)]
    rows += [("one-multiplier", "OneMultiplier", 1, 1, 1000.0), ("one-multiplier-array", "OneMultiplier", 256, 1, 700.0)]
    rows += [(f"multipliers-{t}", "ManyMultipliers", 16, t, 500.0) for t in (2, 3, 4, 8, 16, 25, 49)]
    rows += [(f"clock-{name}", "Clock", 676, 9, clock) for name, clock in (("khz", 0.001), ("half", 0.5), ("third", 100 / 3), ("200", 200.0), ("1000", 1000.0), ("5500", 5500.0), ("tenth", 933.1))]
    rows += [("elements-2-33", "Large", 2**33 + 1, 9, 800.0), ("elements-2-53", "Large", 2**53 - 1, 1, 1.0), ("multipliers-2-31", "Large", 5, 2**31 - 1, 800.0), ("multipliers-2-53", "Large", 1, 2**53 - 1, 1.0)]
    rows += [("near-largest", "NearLargest", 1000, 9, 1e304)]
    tests = []
    for name, flag, p, t, f in rows:
        roof = compute_roof(p, t, f)
        tests.append(valid(name, flag, {"elements": p, "multipliers": t, "clockMHz": float64_bits(f)}, {"gops": float64_bits(float64(roof))}, f"{float(roof):.6g} GOPS/s"))
    refused = []
    for value, name in ((0, "0"), (-1, "minus-1")):
        refused.append(invalid(f"elements-{name}", "NotPositive", {"elements": value, "multipliers": 9, "clockMHz": float64_bits(800.0)}, "INVALID_PARAMETER"))
        refused.append(invalid(f"multipliers-{name}", "NotPositive", {"elements": 9, "multipliers": value, "clockMHz": float64_bits(800.0)}, "INVALID_PARAMETER"))
    refused += [invalid(f"clock-{name}", "NotPositive", {"elements": 9, "multipliers": 9, "clockMHz": float64_bits(value)}, "INVALID_PARAMETER") for value, name in NOT_POSITIVE]
    for name, p, t, f in (("fast-clock", 676, 9, 1e308), ("many-elements", LIMIT, LIMIT, 1e280)):
        assert unlimited(compute_roof(p, t, f))
        refused.append(invalid(f"not-finite-{name}", "ResultNotFinite", {"elements": p, "multipliers": t, "clockMHz": float64_bits(f)}, "INVALID_PARAMETER"))
    groups = [group("machines", "ROOFLINE-5", {}, tests, tolerance=TOLERANCE), group("refusals", "ROOFLINE-5 ROOFLINE-15", {}, refused)]
    return vector_file("roofline.compute", "compute roofs of machines", groups, COMPUTE_NOTES)


def memory_file():
    rows = [("ddr4-2400", "Published", 2400.0, 64)]
    rows += [(f"{name}", "Buses", float(rate), bits) for name, rate, bits in (("ddr3-1600", 1600, 64), ("ddr4-3200", 3200, 64), ("two-channels", 4800, 128), ("lpddr-32", 4266, 32), ("16-bits", 3200, 16), ("stack-1024", 2000, 1024), ("serial", 10, 1))]
    rows += [("sixteen-hundred-and-two-thirds", "NotWhole", 5000 / 3, 64), ("ddr3-1066.7", "NotWhole", 1066.7, 64), ("tenth", "NotWhole", 0.1, 8), ("near-largest", "NearLargest", 1e300, 2**20)]
    tests = []
    for name, flag, rate, bits in rows:
        bandwidth = Fraction(rate) * bits / 1000
        tests.append(valid(name, flag, {"megatransfers": float64_bits(rate), "busBits": bits}, {"gbitPerSecond": float64_bits(float64(bandwidth))}, f"{float(bandwidth):.6g} Gbit/s"))
    refused = [invalid(f"megatransfers-{name}", "NotPositive", {"megatransfers": float64_bits(value), "busBits": 64}, "INVALID_PARAMETER") for value, name in NOT_POSITIVE]
    refused += [invalid(f"bus-{name}", "NotPositive", {"megatransfers": float64_bits(2400.0), "busBits": value}, "INVALID_PARAMETER") for value, name in ((0, "0"), (-1, "minus-1"))]
    for name, rate, bits in (("wide", 1e308, 2**20), ("largest", float_info.max, LIMIT)):
        assert unlimited(Fraction(rate) * bits / 1000)
        refused.append(invalid(f"not-finite-{name}", "ResultNotFinite", {"megatransfers": float64_bits(rate), "busBits": bits}, "INVALID_PARAMETER"))
    groups = [group("memories", "ROOFLINE-6", {}, tests, tolerance=TOLERANCE), group("refusals", "ROOFLINE-6 ROOFLINE-15", {}, refused)]
    return vector_file("roofline.memory", "bandwidths of memories", groups, MEMORY_NOTES)


def bounds():
    """(name, flag, compute roof, bandwidth, intensity)"""
    for layer, own in (("layer-2", LAYER_2), ("layer-11", LAYER_11)):
        for roof, bits in ((72.0, 32), (392.0, 32), (1568.0, 16), (5408.0, 8), (14792.0, 4)):
            yield f"{layer}-{int(roof)}-{bits}-bits", "Published", roof, 153.6, float64(Fraction(own.at(bits).ops, own.at(bits).traffic))
    for name, roof, bandwidth, intensity in (("64", 64.0, 16.0, 4.0), ("half", 0.5, 2.0, 0.25), ("300", 300.0, 100.0, 3.0), ("odd", 1155.0, 105.0, 11.0), ("large", 2.0**60, 2.0**50, 2.0**10)):
        yield f"equal-{name}", "Equal", roof, bandwidth, intensity
        yield f"just-above-{name}", "JustAbove", roof, bandwidth, intensity * (1 + 2.0**-30)
        yield f"just-below-{name}", "JustBelow", roof, bandwidth, intensity * (1 - 2.0**-30)
    yield "memory-far-above", "FarApart", 1.0, 1e6, 1e3
    yield "compute-far-above", "FarApart", 1e6, 0.5, 1e-3
    yield "near-largest", "NearLargest", 1e3, 1e150, 1e155
    yield "near-largest-head-room", "NearLargest", 1e-100, 1e100, 1e105
    lcg = Lcg(2202)
    for index in range(12):
        yield f"random-{index}", "Random", lcg.between(1, 10**6) / 16, lcg.between(1, 10**4) / 10, lcg.between(1, 10**5) / 1000


def bound_file():
    tests = []
    for name, flag, roof, bandwidth, intensity in bounds():
        memory = Fraction(bandwidth) * Fraction(intensity)
        assert memory == Fraction(roof) or abs(memory / Fraction(roof) - 1) > Fraction(1, 10**11)
        answer = {"memoryRoof": memory, "attainable": min(memory, Fraction(roof)), "headroom": memory / Fraction(roof)}
        given = {"gops": float64_bits(roof), "gbitPerSecond": float64_bits(bandwidth), "opsPerBit": float64_bits(intensity)}
        answer = {key: float64_bits(float64(value)) for key, value in answer.items()}
        tests.append(valid(name, flag, given, {**answer, "bound": "compute" if Fraction(roof) <= memory else "memory"}, f"{roof:.6g} under {float(memory):.6g} GOPS/s"))
    refused = []
    for field in ("gops", "gbitPerSecond", "opsPerBit"):
        for value, name in NOT_POSITIVE:
            given = {"gops": float64_bits(100.0), "gbitPerSecond": float64_bits(10.0), "opsPerBit": float64_bits(5.0), field: float64_bits(value)}
            refused.append(invalid(f"{field.lower()}-{name}", "NotPositive", given, "INVALID_PARAMETER"))
    for name, roof, bandwidth, intensity in (("memory-roof", 1e3, 1e200, 1e200), ("memory-roof-above-a-high-roof", 1e300, 1e200, 1e110), ("head-room", 1e-200, 1e100, 1e50)):
        memory = Fraction(bandwidth) * Fraction(intensity)
        assert unlimited(memory) or unlimited(memory / Fraction(roof))
        given = {"gops": float64_bits(roof), "gbitPerSecond": float64_bits(bandwidth), "opsPerBit": float64_bits(intensity)}
        refused.append(invalid(f"not-finite-{name}", "ResultNotFinite", given, "INVALID_PARAMETER"))
    groups = [group("roofs", "ROOFLINE-7", {}, tests, tolerance=TOLERANCE), group("refusals", "ROOFLINE-7 ROOFLINE-15", {}, refused)]
    return vector_file("roofline.bound", "which roof holds a layer back", groups, BOUND_NOTES)


def files():
    return {"roofline/elements": element_file(), "roofline/compute": compute_file(), "roofline/memory": memory_file(), "roofline/bound": bound_file()}
