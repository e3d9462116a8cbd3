"""Vectors of [ROOFLINE-8], [ROOFLINE-13] and [ROOFLINE-14]: times, the widest width and the smallest grid. Widths are tried one by one; sides by halving, exactly."""

from dataclasses import replace
from fractions import Fraction
from math import inf, nan

from builder import group, invalid, note, valid, vector_file
from lcg import Lcg
from roofline_layers import LAYER_2, LAYER_11, RESNET_18, Layer, wrong_layers
from values import float64, float64_bits, unlimited

TOLERANCE = {"rel": 1e-12}
NOT_POSITIVE = ((0.0, "0"), (-0.0, "minus-0"), (-1.0, "minus-1"), (nan, "nan"), (inf, "infinite"), (-inf, "minus-infinite"))
GREATEST_SIDE = 2**26  # [ROOFLINE-14]

TIME_NOTES = {
    "ComputeBound": note("BASIC", "layers that compute holds back", "nanoseconds or milliseconds instead of seconds", "ROOFLINE-8"),
    "MemoryBound": note("BASIC", "layers that memory holds back: their traffic takes the time", "every layer runs at the compute roof", "ROOFLINE-8"),
    "BothBounds": note("EDGE_CASE", "layers of both kinds after each other", "one roof for the network: the sum of operations by that of traffic, or the mean of rates", "ROOFLINE-8"),
    "SameLayers": note("EDGE_CASE", "layers that are alike", "layers are merged", "ROOFLINE-8"),
    "Order": note("EDGE_CASE", "the same layers in another order", "a layer depends on the one before", "ROOFLINE-8"),
    "Images": note("EDGE_CASE", "several images at once", "images are multiplied into the seconds, or ignored", "ROOFLINE-8"),
    "Network": note("BASIC", "ResNet-18 on the published grids", "see the other flags first", "ROOFLINE-8"),
    "FarApart": note("EDGE_CASE", "layers of very different sizes", "float32", "ROOFLINE-8"),
    "NearLargest": note("LIMIT", "seconds or rates that come near the largest binary64 number", "a refusal, or float32", "ROOFLINE-8", "ROOFLINE-15"),
    "ResultNotFinite": note("LIMIT", "finite numbers whose seconds or rate is above the largest binary64 number, also where binary64 rounds the seconds to 0", "infinity, or a failure of a division by 0", "ROOFLINE-15"),
    "Random": note("RANDOM", "random layers", "see the other flags first", "ROOFLINE-8"),
    "NoLayer": note("INVALID", "no layer at all", "0 seconds and infinitely many images a second", "ROOFLINE-8"),
    "LayerOutside": note("INVALID", "operations or traffic that is 0, negative, NaN or infinite", "a time of 0, NaN or infinity", "ROOFLINE-7", "ROOFLINE-8"),
    "NotPositive": note("INVALID", "a roof, a bandwidth or images that are 0, negative, NaN or infinite", "a time of NaN or infinity", "ROOFLINE-7", "ROOFLINE-8"),
}
WIDEST_NOTES = {
    "Published": note("BASIC", "layers 2 and 11 of ResNet-18 under every published roof with DDR4-2400", "a term of the formula", "ROOFLINE-13"),
    "Equal": note("EDGE_CASE", "a width at which both roofs are exactly equal", "one less: memory bound at equality", "ROOFLINE-13"),
    "JustAbove": note("EDGE_CASE", "a bandwidth a little below that of an exact width", "one too wide: the width is rounded to the nearest or up", "ROOFLINE-13"),
    "AtLimit": note("EDGE_CASE", "a layer that could be wider than the limit", "the limit is ignored, excluded, or fixed at 32", "ROOFLINE-13"),
    "JustBelowLimit": note("EDGE_CASE", "the widest width is one less than the limit", "the limit is taken", "ROOFLINE-13"),
    "None": note("EDGE_CASE", "a layer that no width makes bound by compute", "1, a refusal, or a negative width", "ROOFLINE-13"),
    "Grouped": note("EDGE_CASE", "groups of channels", "n instead of n / g", "ROOFLINE-13"),
    "Taps": note("EDGE_CASE", "kernels other than 3x3", "t operations a kernel, or 10", "ROOFLINE-13"),
    "Random": note("RANDOM", "random layers", "see the other flags first", "ROOFLINE-13"),
    "GroupsDoNotDivide": note("INVALID", "groups that do not divide the channels or the filters", "a fraction of a channel", "ROOFLINE-13"),
    "NotPositive": note("INVALID", "a size, a roof or a bandwidth that is 0, negative, NaN or infinite", "a width of 0 or of the limit", "ROOFLINE-13"),
    "LimitOutside": note("INVALID", "limits outside 1 to 32", "a limit of any size", "ROOFLINE-13"),
}
SMALLEST_NOTES = {
    "Exact": note("EDGE_CASE", "a rate that a side reaches exactly", "one side more: less than instead of at most", "ROOFLINE-14"),
    "JustMore": note("EDGE_CASE", "a rate a little above what a side reaches", "one side less: rounded to the nearest or down", "ROOFLINE-14"),
    "JustLess": note("EDGE_CASE", "a rate a little below what a side reaches", "one side more", "ROOFLINE-14"),
    "SideOne": note("EDGE_CASE", "a rate that one element reaches", "a side of 0", "ROOFLINE-14"),
    "MemoryAlone": note("EDGE_CASE", "traffic alone takes exactly the time there is: a side that leaves all to memory", "0: out of reach at equality", "ROOFLINE-14"),
    "OutOfReach": note("EDGE_CASE", "traffic alone takes longer: 0", "an endless search, a refusal, or the largest side", "ROOFLINE-14"),
    "BothBounds": note("EDGE_CASE", "some layers are bound by memory at that side, and grow no faster", "all layers scale with the grid, or none is bound by memory", "ROOFLINE-14"),
    "Images": note("EDGE_CASE", "several images at once", "images are ignored", "ROOFLINE-14"),
    "OtherElement": note("EDGE_CASE", "elements of other than nine multipliers", "10 operations a cycle for every element", "ROOFLINE-14"),
    "Area": note("EDGE_CASE", "elements of other areas: the area is that of the grid", "the area of one element or of a side, or in mm2", "ROOFLINE-14"),
    "Network": note("BASIC", "ResNet-18 at common rates", "see the other flags first", "ROOFLINE-14"),
    "NearLargest": note("LIMIT", "areas that come near the largest binary64 number", "a refusal, or float32", "ROOFLINE-14", "ROOFLINE-15"),
    "ResultNotFinite": note("LIMIT", "finite numbers whose area is above the largest binary64 number", "an area of infinity", "ROOFLINE-15"),
    "LargestSide": note("LIMIT", "a side of 2^26", "the limit is excluded, or a search ends before it", "ROOFLINE-14"),
    "Random": note("RANDOM", "random layers and rates", "see the other flags first", "ROOFLINE-14"),
    "AboveLargestSide": note("LIMIT", "a side above 2^26, that memory would allow", "a rounded side, the largest one, or 0", "ROOFLINE-14"),
    "NoLayer": note("INVALID", "no layer at all", "a side of 1", "ROOFLINE-8"),
    "LayerOutside": note("INVALID", "operations or traffic that is 0, negative, NaN or infinite", "an endless search, or a side of 1", "ROOFLINE-7", "ROOFLINE-8"),
    "NotPositive": note("INVALID", "a rate, bandwidth, clock, element, images or multipliers that are 0, negative, NaN or infinite", "an endless search, or a side of 0 or 1", "ROOFLINE-14"),
}
NOTES = TIME_NOTES | WIDEST_NOTES | SMALLEST_NOTES


def seconds(roof, bandwidth, layers):
    """[ROOFLINE-8]: every layer waits for the slower of its operations and its traffic."""
    return sum(max(Fraction(ops) / Fraction(roof), Fraction(traffic) / Fraction(bandwidth)) for ops, traffic in layers) / 10**9


def pairs(layers, bits):
    return [(layer.at(bits).ops, layer.at(bits).traffic) for layer in layers]


def written(layers):
    return [{"ops": float64_bits(float(ops)), "trafficBits": float64_bits(float(traffic))} for ops, traffic in layers]


def times():
    """(name, flag, roof, bandwidth, images, layers)"""
    yield "compute", "ComputeBound", 100.0, 1000.0, 1, [(5e9, 1e9)]
    yield "compute-layer-11", "ComputeBound", 392.0, 153.6, 1, pairs([LAYER_11], 32)
    yield "memory", "MemoryBound", 1000.0, 10.0, 1, [(5e9, 1e9)]
    yield "memory-layer-11", "MemoryBound", 14792.0, 153.6, 1, pairs([LAYER_11], 4)
    mixed = [(8e9, 1e8), (1e8, 3e9), (4e9, 4e9), (7e8, 1e6)]
    yield "both", "BothBounds", 100.0, 50.0, 1, mixed
    yield "both-reversed", "Order", 100.0, 50.0, 1, mixed[::-1]
    yield "layers-2-and-11", "BothBounds", 5408.0, 153.6, 1, pairs([LAYER_2, LAYER_11], 8)
    yield "equal-roofs", "BothBounds", 64.0, 16.0, 1, [(4096e6, 1024e6), (4096e6, 1025e6)]
    yield "same-layers", "SameLayers", 100.0, 50.0, 1, [(8e9, 1e8)] * 5
    for images in (2, 7, 128):
        yield f"images-{images}", "Images", 100.0, 50.0, images, mixed
    for roof, bits in ((72.0, 32), (392.0, 32), (1568.0, 16), (5408.0, 8), (14792.0, 4)):
        yield f"resnet-18-{int(roof)}", "Network", roof, 153.6, 1, pairs(RESNET_18, bits)
    batch = [replace(layer, I=layer.I * 8, O=layer.O * 8) for layer in RESNET_18]
    yield "resnet-18-batch-8", "Network", 5408.0, 153.6, 8, pairs(batch, 8)
    yield "far-apart", "FarApart", 100.0, 50.0, 1, [(1e15, 1e6), (10.0, 3.0), (1e12, 7e11)]
    yield "smallest", "FarApart", 100.0, 50.0, 1, [(1.0, 1.0)]
    yield "near-largest-seconds", "NearLargest", 1.0, 1.0, 1, [(1e299, 1e5)]
    yield "near-largest-rate", "NearLargest", 1.0, 1.0, 2**53 - 1, [(1e-281, 1e-285)]
    lcg = Lcg(2204)
    for index in range(10):
        layers = [(float(lcg.between(1, 10**9)) * 16, float(lcg.between(1, 10**8)) * 8) for _ in range(lcg.between(1, 6))]
        yield f"random-{index}", "Random", lcg.between(1, 10**5) / 10, lcg.between(1, 10**4) / 10, lcg.between(1, 64), layers


def endless():
    """(name, roof, bandwidth, images, layers) with seconds or a rate that is not finite."""
    yield "seconds-of-operations", 1e-300, 50.0, 1, [(1e50, 1e9)]
    yield "seconds-of-traffic", 100.0, 1e-300, 1, [(1e9, 1e50)]
    yield "seconds-in-sum", 1e-9, 1e-9, 1, [(1e308, 1e300), (1e308, 1e300)]
    yield "rate", 1.0, 1.0, 2**53 - 1, [(1e-291, 1e-300)]
    yield "rate-of-seconds-that-round-to-0", 1e300, 1e300, 1, [(1e-300, 1e-300)]


WRONG_LAYERS = [(f"{field}-{name}", (value, 1e9) if field == "ops" else (1e9, value)) for field in ("ops", "traffic") for value, name in NOT_POSITIVE]


def time_file():
    def given(roof, bandwidth, images, layers):
        return {"gops": float64_bits(roof), "gbitPerSecond": float64_bits(bandwidth), "images": images, "layers": written(layers)}

    tests = []
    for name, flag, *operands in times():
        took = seconds(operands[0], operands[1], operands[3])
        answer = {"seconds": float64_bits(float64(took)), "imagesPerSecond": float64_bits(float64(operands[2] / took))}
        tests.append(valid(name, flag, given(*operands), answer, f"{float(took):.6g} s"))
    good = (1e9, 1e9)
    refused = [invalid("no-layer", "NoLayer", given(100.0, 50.0, 1, []), "INVALID_PARAMETER")]
    refused += [invalid(name, "LayerOutside", given(100.0, 50.0, 1, [good, wrong]), "INVALID_PARAMETER") for name, wrong in WRONG_LAYERS]
    for value, name in NOT_POSITIVE:
        refused.append(invalid(f"roof-{name}", "NotPositive", given(value, 50.0, 1, [good]), "INVALID_PARAMETER"))
        refused.append(invalid(f"bandwidth-{name}", "NotPositive", given(100.0, value, 1, [good]), "INVALID_PARAMETER"))
    refused += [invalid(f"images-{name}", "NotPositive", given(100.0, 50.0, value, [good]), "INVALID_PARAMETER") for value, name in ((0, "0"), (-1, "minus-1"))]
    for name, *operands in endless():
        took = seconds(operands[0], operands[1], operands[3])
        assert unlimited(took) or unlimited(operands[2] / took)
        refused.append(invalid(f"not-finite-{name}", "ResultNotFinite", given(*operands), "INVALID_PARAMETER"))
    groups = [group("networks", "ROOFLINE-8", {}, tests, tolerance=TOLERANCE), group("refusals", "ROOFLINE-7 ROOFLINE-8 ROOFLINE-15", {}, refused)]
    return vector_file("roofline.time", "time and rate of layers after each other", groups, TIME_NOTES)


def widest(layer, limit, roof, bandwidth):
    """[ROOFLINE-13], width by width; None where a width is too close to the bound for rounding to leave no doubt."""
    result = 0
    for bits in range(1, limit + 1):
        own = layer.at(bits)
        memory = Fraction(bandwidth) * Fraction(own.ops, own.traffic)
        if memory != Fraction(roof) and abs(memory / Fraction(roof) - 1) < Fraction(1, 10**10):
            return None
        if Fraction(roof) <= memory:
            assert result == bits - 1
            result = bits
    return result


def widths():
    """(name, flag, layer, limit, roof, bandwidth)"""
    for name, layer in (("layer-2", LAYER_2), ("layer-11", LAYER_11)):
        for roof in (72.0, 392.0, 1568.0, 5408.0, 14792.0):
            yield f"{name}-{int(roof)}", "Published", layer, 32, roof, 153.6
    # 64 x 64 x 1 tap x 64 pixels: 2^19 operations; 3 x 2^12 elements: at b bits 2^19 / (3 b 2^12) = 128 / (3 b) OPS a bit
    square = Layer(64, 64, 1, 1, 64, 64)
    for bits in (1, 2, 4, 8, 16, 32):
        yield f"equal-{bits}", "Equal", square, 32, 128.0 / bits, 3.0
        yield f"just-above-{bits}", "JustAbove", square, 32, 128.0 / bits, 3.0 * (1 - 2.0**-25)
    yield "equal-at-the-limit", "AtLimit", square, 8, 16.0, 3.0
    yield "equal-above-the-limit", "AtLimit", square, 7, 16.0, 3.0
    yield "limit-1", "AtLimit", square, 1, 16.0, 3.0
    yield "limit-8-far", "AtLimit", square, 8, 0.001, 3.0
    yield "limit-32-far", "AtLimit", square, 32, 0.001, 3.0
    yield "one-below-the-limit", "JustBelowLimit", square, 9, 16.0, 3.0
    yield "none", "None", square, 32, 1e6, 3.0
    yield "none-by-little", "None", square, 32, 128.0 * (1 + 2.0**-25), 3.0
    yield "two-groups", "Grouped", Layer(64, 64, 2, 9, 196, 196), 32, 500.0, 50.0
    yield "depthwise", "Grouped", Layer(64, 64, 64, 9, 196, 196), 32, 50.0, 153.6
    yield "stem", "Taps", Layer(3, 64, 1, 49, 224**2, 112**2), 32, 2000.0, 153.6
    yield "1x1", "Taps", Layer(256, 64, 1, 1, 56**2, 56**2), 32, 300.0, 50.0
    yield "fully-connected", "Taps", Layer(512, 1000, 1, 1, 1, 1), 32, 20.0, 153.6
    lcg = Lcg(2205)
    for index in range(16):
        g = lcg.choice([1, 1, 2])
        layer = Layer(g * lcg.between(1, 200), g * lcg.between(1, 200), g, lcg.choice([1, 9, 25]), lcg.between(1, 3000), lcg.between(1, 3000))
        bits = lcg.between(1, 36)
        roof = float64(Fraction(153.6) * Fraction(layer.at(2).ops, layer.at(2).traffic) * 4 / (2 * bits + 1))
        yield f"random-{index}", "Random", layer, lcg.between(8, 32), roof, 153.6


def widest_file():
    def given(layer, limit, roof, bandwidth):
        return {**layer.given(widths=False), "limit": limit, "gops": float64_bits(roof), "gbitPerSecond": float64_bits(bandwidth)}

    tests = []
    for name, flag, *operands in widths():
        bits = widest(*operands)
        assert bits is not None, name
        tests.append(valid(name, flag, given(*operands), {"bits": bits}))
    usual = Layer(4, 6, 2, 9, 16, 25)
    refused = [invalid(name, flag, given(layer, 32, 10.0, 5.0), "INVALID_PARAMETER") for name, flag, layer in wrong_layers() if "bits" not in name]
    for value, name in ((0, "0"), (-1, "minus-1"), (33, "33")):
        refused.append(invalid(f"limit-{name}", "LimitOutside", given(usual, value, 10.0, 5.0), "INVALID_PARAMETER"))
    for value, name in NOT_POSITIVE:
        refused.append(invalid(f"roof-{name}", "NotPositive", given(usual, 32, value, 5.0), "INVALID_PARAMETER"))
        refused.append(invalid(f"bandwidth-{name}", "NotPositive", given(usual, 32, 10.0, value), "INVALID_PARAMETER"))
    groups = [group("layers", "ROOFLINE-13", {}, tests), group("refusals", "ROOFLINE-13", {}, refused)]
    return vector_file("roofline.widest", "the widest equal width at which a layer is bound by compute", groups, WIDEST_NOTES)


def smallest(layers, images, rate, bandwidth, clock, element, multipliers):
    """[ROOFLINE-14]: (side, area), or None for a side above the limit."""
    allowed = Fraction(images) / Fraction(rate)

    def slack(side):
        """How far below the time there is, as a part of it; negative where it is not enough."""
        return 1 - seconds(Fraction(side) ** 2 * (multipliers + 1) * Fraction(clock) / 1000, bandwidth, layers) / allowed

    if sum(Fraction(traffic) for _, traffic in layers) / Fraction(bandwidth) / 10**9 > allowed:
        return 0, Fraction(0)
    if slack(GREATEST_SIDE) < 0:
        return None
    least, enough = 0, GREATEST_SIDE
    while enough - least > 1:
        middle = (least + enough) // 2
        least, enough = (least, middle) if slack(middle) >= 0 else (middle, enough)
    for side in (least, enough):
        assert side == 0 or slack(side) == 0 or abs(slack(side)) > Fraction(1, 10**11), (side, float(slack(side)))
    return enough, Fraction(element) * enough**2


def grids():
    """(name, flag, layers, images, rate, bandwidth, clock, element, multipliers)"""
    # one multiplier at 500 MHz does 1 GOPS/s: s^2 of them run 1e9 s^2 operations in a second
    for side in (1, 2, 7, 43, 1000):
        work = [(1e9 * side * side, 1.0)]
        yield f"exact-{side}", "SideOne" if side == 1 else "Exact", work, 1, 1.0, 1e6, 500.0, 100.0, 1
        yield f"just-more-{side}", "JustMore", work, 1, 1.0 + 2.0**-20, 1e6, 500.0, 100.0, 1
        yield f"just-less-{side}", "JustLess", work, 1, 1.0 - 2.0**-20, 1e6, 500.0, 100.0, 1
    yield "slow", "SideOne", [(1e6, 1e3)], 1, 0.001, 10.0, 500.0, 100.0, 9
    yield "memory-exactly", "MemoryAlone", [(64e9, 1e9)], 1, 1.0, 1.0, 500.0, 100.0, 1
    yield "memory-exactly-two-layers", "MemoryAlone", [(16e9, 5e8), (32e9, 5e8)], 1, 1.0, 1.0, 500.0, 100.0, 1
    yield "memory-nearly", "OutOfReach", [(64e9, 1e9)], 1, 1.0 + 2.0**-20, 1.0, 500.0, 100.0, 1
    yield "far-out-of-reach", "OutOfReach", [(64e9, 1e9)], 1, 1e9, 1.0, 500.0, 100.0, 1
    yield "out-of-reach-in-sum", "OutOfReach", [(1e9, 4e8), (1e9, 4e8), (1e9, 4e8)], 1, 1.0, 1.0, 500.0, 100.0, 1
    mixed = [(8e9, 1e8), (1e8, 3e9), (4e9, 4e9), (7e8, 1e6)]
    for rate in (1.0, 4.0, 6.0, 7.0, 7.04):
        yield f"both-{rate:g}", "BothBounds", mixed, 1, rate, 50.0, 800.0, 1467.5, 9
    for images in (2, 16):
        yield f"images-{images}", "Images", mixed, images, 7.0, 50.0, 800.0, 1467.5, 9
        yield f"images-{images}-exact", "Images", [(49e9, 1.0)], images, float(images), 1e6, 500.0, 100.0, 1
    for multipliers in (1, 4, 25, 49):
        yield f"multipliers-{multipliers}", "OtherElement", mixed, 1, 5.0, 50.0, 10.0, 1467.5, multipliers
    for name, element in (("least", 0.001), ("large", 106074.0), ("third", 1 / 3)):
        yield f"element-{name}", "Area", mixed, 1, 5.0, 50.0, 10.0, element, 9
    for bits, element, rates in ((4, 528.5, (300.0,)), (8, 1467.5, (1.0, 30.0, 300.0, 1000.0)), (16, 4534.94, (30.0, 1000.0))):
        for rate in rates:
            yield f"resnet-18-{bits}-bits-{int(rate)}", "Network", pairs(RESNET_18, bits), 1, rate, 153.6, 800.0, element, 9
    yield "out-of-reach-large-element", "OutOfReach", [(64e9, 1e9)], 1, 2.0, 1.0, 500.0, 1e308, 1
    yield "near-largest-side-1", "NearLargest", [(1e9, 1.0)], 1, 1.0, 1e6, 500.0, 1e308, 1
    yield "near-largest-side-2", "NearLargest", [(4e9, 1.0)], 1, 1.0, 1e6, 500.0, 4e307, 1
    yield "side-2-26", "LargestSide", [(2.0**52 * 1e9, 1.0)], 1, 1.0, 1e6, 500.0, 100.0, 1
    lcg = Lcg(2206)
    for index in range(10):
        layers = [(float(lcg.between(1, 10**9)) * 16, float(lcg.between(1, 10**8)) * 8) for _ in range(lcg.between(1, 6))]
        yield f"random-{index}", "Random", layers, lcg.between(1, 8), lcg.between(1, 10**3) / 10, lcg.between(10**3, 10**5) / 100, lcg.between(100, 2000) / 2, lcg.between(10**4, 10**6) / 100, lcg.choice([1, 9, 25])


def smallest_file():
    def given(layers, images, rate, bandwidth, clock, element, multipliers):
        numbers = {"rate": rate, "gbitPerSecond": bandwidth, "clockMHz": clock, "element": element}
        return {"layers": written(layers), "images": images, **{key: float64_bits(value) for key, value in numbers.items()}, "multipliers": multipliers}

    tests = []
    for name, flag, *operands in grids():
        side, area = smallest(*operands)
        assert (side == 0) == (flag == "OutOfReach") or flag in ("Network", "Random"), name
        tests.append(valid(name, flag, given(*operands), {"side": side, "area": float64_bits(float64(area))}, f"side {side}"))
    good, refused = [(1e9, 1e9)], []
    for name, operands in (("by-1", ([(2.0**52 * 1e9 * 1.0000001, 1.0)], 1, 1.0, 1e6, 500.0, 100.0, 1)), ("far", ([(1e18, 1.0)], 1, 1e6, 1e9, 1e-6, 100.0, 1))):
        assert smallest(*operands) is None
        refused.append(invalid(f"above-2-26-{name}", "AboveLargestSide", given(*operands), "COUNT_OVERFLOW"))
    refused.append(invalid("no-layer", "NoLayer", given([], 1, 1.0, 10.0, 800.0, 100.0, 9), "INVALID_PARAMETER"))
    refused += [invalid(name, "LayerOutside", given([*good, wrong], 1, 0.1, 10.0, 800.0, 100.0, 9), "INVALID_PARAMETER") for name, wrong in WRONG_LAYERS]
    usual = [0.1, 10.0, 800.0, 100.0]
    for place, field in enumerate(("rate", "bandwidth", "clock", "element")):
        for value, name in NOT_POSITIVE:
            refused.append(invalid(f"{field}-{name}", "NotPositive", given(good, 1, *usual[:place], value, *usual[place + 1 :], 9), "INVALID_PARAMETER"))
    for value, name in ((0, "0"), (-1, "minus-1")):
        refused.append(invalid(f"images-{name}", "NotPositive", given(good, value, *usual, 9), "INVALID_PARAMETER"))
        refused.append(invalid(f"multipliers-{name}", "NotPositive", given(good, 1, *usual, value), "INVALID_PARAMETER"))
    for name, operands in (("side-2", ([(4e9, 1.0)], 1, 1.0, 1e6, 500.0, 1e308, 1)), ("side-2-26", ([(2.0**52 * 1e9, 1.0)], 1, 1.0, 1e6, 500.0, 1e300, 1))):
        assert unlimited(smallest(*operands)[1])
        refused.append(invalid(f"area-not-finite-{name}", "ResultNotFinite", given(*operands), "INVALID_PARAMETER"))
    groups = [group("rates", "ROOFLINE-5 ROOFLINE-14", {}, tests, tolerance=TOLERANCE), group("refusals", "ROOFLINE-8 ROOFLINE-14 ROOFLINE-15", {}, refused)]
    return vector_file("roofline.smallest", "the smallest grid for a rate", groups, SMALLEST_NOTES)


def files():
    return {"roofline/time": time_file(), "roofline/widest": widest_file(), "roofline/smallest": smallest_file()}
