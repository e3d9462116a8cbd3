"""Vectors of [ROOFLINE-9] to [ROOFLINE-12]. The sums of small layers are followed from pass to pass; the number of passes is counted by laying elements along a side."""

from dataclasses import replace
from fractions import Fraction

from builder import group, invalid, note, valid, vector_file
from lcg import Lcg
from roofline_layers import LAYER_2, LAYER_11, Layer, wrong_layers
from values import float64, float64_bits

TOLERANCE = {"rel": 1e-12}
LIMIT = 2**53 - 1  # [ROOFLINE-15]

NOTES = {
    "Published": note("BASIC", "layers 2 and 11 of ResNet-18 on every published grid without local memory", "a term of the formula", "ROOFLINE-9", "ROOFLINE-10"),
    "OnePass": note("EDGE_CASE", "a side at least as large as the layer: every tensor moves once", "sums are written once all the same: P_n instead of P_n - 1", "ROOFLINE-10"),
    "ExactPasses": note("EDGE_CASE", "a side that divides channels and filters", "one pass too many: floor + 1 instead of the ceiling", "ROOFLINE-9"),
    "OneMore": note("EDGE_CASE", "one channel or filter more than whole passes take", "passes are rounded down or to the nearest", "ROOFLINE-9"),
    "SideOne": note("EDGE_CASE", "a side of 1: as many passes as channels and filters", "a side of 1 is refused", "ROOFLINE-9", "ROOFLINE-11"),
    "SumsTwice": note("EDGE_CASE", "several passes over channels, one over filters: sums go out and come back", "sums are counted once, or P_n times", "ROOFLINE-10"),
    "InputsAgain": note("EDGE_CASE", "several passes over filters, one over channels: inputs are read again, outputs are not", "P_m is applied to the outputs or the weights, P_n to the inputs", "ROOFLINE-10"),
    "LargeKernel": note("EDGE_CASE", "kernels of more taps than an element has", "the element's taps are ignored, or ceil((n / g) / s) is multiplied by ceil(t / T)", "ROOFLINE-9"),
    "KernelWiderThanSide": note("EDGE_CASE", "a kernel that takes more elements than a side has: one channel at a time", "no channel at all", "ROOFLINE-9", "ROOFLINE-11"),
    "SmallKernel": note("EDGE_CASE", "kernels of fewer taps than an element has: still one element each", "a fraction of an element: several channels in one", "ROOFLINE-9"),
    "OtherElement": note("EDGE_CASE", "elements of other than nine multipliers", "the nine is fixed", "ROOFLINE-9"),
    "Grouped": note("EDGE_CASE", "groups run one after the other", "n and m instead of n / g and m / g", "ROOFLINE-9", "ROOFLINE-10", "ROOFLINE-11"),
    "Depthwise": note("EDGE_CASE", "depthwise layers: one pass a group and one channel at a time", "n instead of n / g channels", "ROOFLINE-9", "ROOFLINE-11"),
    "FullyConnected": note("EDGE_CASE", "matrix products, t = 1 and n = K", "a kernel of nine taps", "ROOFLINE-9", "ROOFLINE-10"),
    "PowerOfTwo": note("EDGE_CASE", "K is a power of two: the logarithm is whole", "the bits that K takes (floor + 1)", "ROOFLINE-9"),
    "BesidePower": note("EDGE_CASE", "K is beside a power of two, also where binary64 does not see it", "a logarithm rounded down or to the nearest, or taken in floating point", "ROOFLINE-9"),
    "ScaleWider": note("EDGE_CASE", "activations cut to b_a bits, sums on a scale of b_s", "sums are as narrow as the cut activation, or inputs as wide as the scale", "ROOFLINE-9", "ROOFLINE-10"),
    "WidthsDiffer": note("EDGE_CASE", "weights, activations and scale of different widths", "widths are swapped", "ROOFLINE-9", "ROOFLINE-10", "ROOFLINE-11"),
    "WindowPixels": note("EDGE_CASE", "windows of one pixel up to the whole input", "the window is a kernel's taps, or is left out", "ROOFLINE-11"),
    "LocalNothing": note("EDGE_CASE", "no local memory at all", "0 is taken for no limit, or refused", "ROOFLINE-12"),
    "LocalExact": note("EDGE_CASE", "local memory that holds exactly what is needed", "less than instead of at most: one bit more is asked for", "ROOFLINE-12"),
    "LocalOneLess": note("EDGE_CASE", "local memory that is one bit short", "kilobytes or bytes instead of bits, or a tolerance", "ROOFLINE-12"),
    "LocalLeast": note("EDGE_CASE", "both the sums and the inputs fit, not all: the lesser traffic counts", "the first that fits is taken, or the greater", "ROOFLINE-12"),
    "LocalAll": note("EDGE_CASE", "local memory beyond every need", "traffic below that of moving each tensor once", "ROOFLINE-12"),
    "OnceFiltersOutermost": note("EDGE_CASE", "all inputs and the sums of a pass are the lesser way to move each tensor once", "the greater of both, the first, or their sum", "ROOFLINE-11"),
    "OnceChannelsOutermost": note("EDGE_CASE", "all sums and the inputs of a pass are the lesser way to move each tensor once", "the greater of both, the first, or their sum", "ROOFLINE-11"),
    "NoSumsWait": note("EDGE_CASE", "one pass over channels: no sums to hold", "[P_n > 1] is left out", "ROOFLINE-11"),
    "NoInputsWait": note("EDGE_CASE", "one pass over filters: no inputs to hold", "[P_m > 1] is left out", "ROOFLINE-11"),
    "LastPassSmaller": note("EDGE_CASE", "the last pass is smaller: a pass still holds its full share", "n / P_n or m / P_m instead of c and f", "ROOFLINE-11"),
    "BeyondInt32": note("EDGE_CASE", "traffic and local memory above 2^32", "32-bit integers", "ROOFLINE-10", "ROOFLINE-11"),
    "AtLimit": note("LIMIT", "2^53 - 1 passes or bits of a partial sum, also where (n / g) ceil(t / T) is above it", "the limit is excluded, or holds for the product before the division too", "ROOFLINE-9", "ROOFLINE-15"),
    "Random": note("RANDOM", "random layers, grids and memories", "see the other flags first", "ROOFLINE-9", "ROOFLINE-10", "ROOFLINE-11", "ROOFLINE-12"),
    "GroupsDoNotDivide": note("INVALID", "groups that do not divide the channels or the filters", "a fraction of a channel", "ROOFLINE-9"),
    "NotPositive": note("INVALID", "a size, a width or a side of 0 or less", "a division by zero", "ROOFLINE-9"),
    "ScaleNarrower": note("INVALID", "a scale narrower than the activations", "the wider of both is taken in silence", "ROOFLINE-9"),
    "LocalNegative": note("INVALID", "local memory below 0", "no local memory", "ROOFLINE-12"),
    "AboveLimit": note("LIMIT", "more than 2^53 - 1 passes or bits of a partial sum, also by one, and where no sum waits", "a rounded count, or one that is checked before it is rounded up", "ROOFLINE-9", "ROOFLINE-15"),
}


class Grid:
    """A layer on a grid: `layer`, window pixels, accumulated bits, side and multipliers of an element."""

    def __init__(self, layer, side, v=9, bs=None, T=9):
        self.layer, self.side, self.v, self.bs, self.T = layer, side, v, bs or layer.ba, T
        self.elements = -(-layer.t // T)
        self.filters = layer.m // layer.g
        self.over_channels = len(range(0, layer.depth * self.elements, side))  # [ROOFLINE-9]
        self.over_filters = len(range(0, self.filters, side))
        K = layer.depth * layer.t
        self.sum_bits = self.bs + layer.bw + (K - 1).bit_length()  # the least e with 2^e >= K
        self.c = min(layer.depth, max(1, side // self.elements))
        self.f = min(self.filters, side)

    def traffic(self, sums=True, again=True):
        """[ROOFLINE-10], with or without moving sums and reading inputs again."""
        layer = self.layer
        once = layer.traffic
        more = 0
        if again:
            more += (self.over_filters - 1) * layer.ba * layer.n * layer.I
        if sums:
            more += sum_moves(self.over_channels) * self.sum_bits * layer.m * layer.O
        return once + more

    def local(self):
        """[ROOFLINE-11]"""
        layer = self.layer
        window = self.c * self.v * layer.ba
        sums = self.f * layer.O * self.sum_bits if self.over_channels > 1 else 0
        all_sums = self.filters * layer.O * self.sum_bits if self.over_channels > 1 else 0
        inputs = self.c * layer.I * layer.ba if self.over_filters > 1 else 0
        all_inputs = layer.depth * layer.I * layer.ba if self.over_filters > 1 else 0
        return {"window": window, "sums": window + sums, "inputs": window + inputs, "once": window + min(sums + all_inputs, inputs + all_sums)}

    def with_local(self, bits):
        """[ROOFLINE-12]"""
        local = self.local()
        ways = [self.traffic()]
        if bits >= local["sums"]:
            ways.append(self.traffic(sums=False))
        if bits >= local["inputs"]:
            ways.append(self.traffic(again=False))
        if bits >= local["once"]:
            ways.append(self.layer.traffic)
        return min(ways)

    def given(self, bits):
        named = self.layer.given()
        widths = {key: named.pop(key) for key in ("weightBits", "activationBits")}
        return {**named, "windowPixels": self.v, **widths, "accumulatedBits": self.bs, "side": self.side, "elementTaps": self.T, "localBits": bits}

    def expected(self, bits):
        traffic = self.with_local(bits)
        return {
            "passes": {"channels": self.over_channels, "filters": self.over_filters},
            "partialSumBits": self.sum_bits,
            "local": {key: float64_bits(float64(value)) for key, value in self.local().items()},
            "trafficBits": float64_bits(float64(traffic)),
            "opsPerBit": float64_bits(float64(Fraction(self.layer.ops, traffic))),
        }


def sum_moves(passes):
    """How often a sum is written or read between passes, from the first to the last."""
    if passes > 1000:
        return 2 * (passes - 1)
    moves = 0
    for index in range(passes):
        moves += index > 0  # it comes back
        moves += index < passes - 1  # it goes out again
    return moves


def plain():
    """(name, flag, grid), run with no local memory."""
    for name, layer in (("layer-2", LAYER_2), ("layer-11", LAYER_11)):
        for side, bits in ((7, 32), (14, 16), (26, 8), (43, 4)):
            yield f"{name}-{bits}-bits", "Published", Grid(layer.at(bits), side, 2 * isqrt_of(layer.I) + 3)
    small = Layer(12, 10, 1, 9, 25, 16)
    yield "one-pass", "OnePass", Grid(small, 12)
    yield "one-pass-larger-side", "OnePass", Grid(small, 100)
    yield "one-pass-4-bits", "OnePass", Grid(small.at(4), 13)
    yield "exact-passes", "ExactPasses", Grid(Layer(12, 8, 1, 9, 25, 16), 4)
    yield "exact-channels", "ExactPasses", Grid(Layer(12, 7, 1, 9, 25, 16), 6)
    for n, m in ((13, 8), (12, 9), (13, 9), (11, 7)):
        yield f"one-more-{n}-{m}", "OneMore", Grid(Layer(n, m, 1, 9, 25, 16), 4)
    yield "side-1", "SideOne", Grid(small, 1)
    yield "side-1-one-channel", "SideOne", Grid(Layer(1, 1, 1, 9, 25, 16), 1)
    yield "side-1-7x7", "SideOne", Grid(Layer(3, 2, 1, 49, 100, 25), 1)
    for side in (2, 4, 5, 8):
        yield f"sums-twice-{side}", "SumsTwice", Grid(Layer(16, 2, 1, 9, 25, 16), side)
        yield f"inputs-again-{side}", "InputsAgain", Grid(Layer(2, 16, 1, 9, 25, 16), side)
    for t, side in ((49, 26), (49, 7), (49, 5), (25, 7), (25, 2), (10, 6), (18, 6), (19, 6)):
        yield f"taps-{t}-side-{side}", "LargeKernel" if side >= -(-t // 9) else "KernelWiderThanSide", Grid(Layer(7, 8, 1, t, 100, 36), side)
    yield "stem", "LargeKernel", Grid(Layer(3, 64, 1, 49, 224**2, 112**2), 26, 6 * 224 + 7)
    for t in (1, 3, 4, 8):
        yield f"taps-{t}", "SmallKernel", Grid(Layer(7, 8, 1, t, 36, 36), 5)
    for T in (1, 4, 16, 25, 49):
        yield f"element-taps-{T}", "OtherElement", Grid(Layer(7, 8, 1, 9, 36, 36), 5, T=T)
    yield "element-taps-1-5x5", "OtherElement", Grid(Layer(2, 8, 1, 25, 36, 36), 32, T=1)
    yield "two-groups", "Grouped", Grid(Layer(12, 20, 2, 9, 25, 16), 4)
    yield "two-groups-one-pass", "Grouped", Grid(Layer(12, 12, 2, 9, 25, 16), 6)
    yield "four-groups-uneven", "Grouped", Grid(Layer(20, 12, 4, 9, 25, 16), 2)
    yield "alexnet-2", "Grouped", Grid(Layer(96, 256, 2, 25, 729, 729), 26, 5 * 27)
    yield "depthwise", "Depthwise", Grid(Layer(32, 32, 32, 9, 196, 196), 26, 31)
    yield "depthwise-side-1", "Depthwise", Grid(Layer(4, 4, 4, 9, 25, 16), 1)
    yield "depthwise-twice-the-filters", "Depthwise", Grid(Layer(4, 12, 4, 9, 25, 16), 2)
    yield "fully-connected", "FullyConnected", Grid(Layer(512, 1000, 1, 1, 1, 1), 26, 1)
    yield "matrix-product-array", "FullyConnected", Grid(Layer(64, 48, 1, 1, 10, 10), 16, 1, T=1)
    for depth in (1, 2, 8, 64, 2**20, 2**50):
        yield f"power-{depth}", "PowerOfTwo", Grid(Layer(depth, 3, 1, 1, 4, 4), 2**40 if depth > 64 else 8, 1)
    for depth in (3, 7, 9, 63, 65, 2**31 - 1, 2**31 + 1, 2**49 + 1, 2**50 - 1, 2**50 + 1, 2**52 + 1, 2**53 - 1):
        yield f"beside-{depth}", "BesidePower", Grid(Layer(depth, 3, 1, 1, 4, 4), 2**40 if depth > 100 else 8, 1)
    yield "beside-2-60-by-taps", "BesidePower", Grid(Layer(2**52 + 1, 3, 1, 256, 4, 4), 2**52, 1, T=256)  # 2^60 + 256
    yield "power-2-60-by-taps", "PowerOfTwo", Grid(Layer(2**52, 3, 1, 256, 4, 4), 2**52, 1, T=256)
    for bits in (2, 4):
        yield f"scale-8-of-{bits}", "ScaleWider", Grid(small.at(8, bits), 4, bs=8)
    yield "scale-16-of-4-weights-2", "ScaleWider", Grid(small.at(2, 4), 4, bs=16)
    for bw, ba, bs in ((2, 8, 8), (8, 2, 2), (3, 5, 7), (32, 1, 9)):
        yield f"widths-{bw}-{ba}-{bs}", "WidthsDiffer", Grid(small.at(bw, ba), 4, bs=bs)
    for v in (1, 13, 25):
        yield f"window-{v}", "WindowPixels", Grid(small, 4, v)
    yield "limit-passes", "AtLimit", Grid(Layer(LIMIT, 1, 1, 1, 4, 4), 1, 1)
    yield "limit-passes-by-taps", "AtLimit", Grid(Layer(LIMIT // 6361, 1, 1, 6361, 4, 4), 1, T=1)  # 6361 divides 2^53 - 1
    yield "limit-passes-of-more-elements", "AtLimit", Grid(Layer(LIMIT, 1, 1, 18, 4, 4), 2)
    yield "limit-sum-bits", "AtLimit", Grid(Layer(2, 3, 1, 1, 4, 4), 1, 1, bs=LIMIT - 9)


def above_limit():
    """(name, grid)"""
    yield "passes-by-one", Grid(Layer(2**52, 1, 1, 2, 4, 4), 1, T=1)
    yield "passes-by-the-remainder", Grid(Layer((2**54 - 1) // 3, 1, 1, 3, 4, 4), 2, T=1)  # 2^54 - 1 elements along a side of 2
    yield "passes-far", Grid(Layer(LIMIT, 1, 1, 10, 4, 4), 1)
    yield "sum-bits-by-one", Grid(Layer(2, 3, 1, 1, 4, 4), 1, 1, bs=LIMIT - 8)
    yield "sum-bits-that-no-sum-has", Grid(Layer(1, 3, 1, 1, 4, 4), 8, 1, bs=LIMIT)


def isqrt_of(pixels):
    side = round(pixels**0.5)
    assert side * side == pixels
    return side


def local():
    """(name, flag, grid) run with local memories at and around every need."""
    yield "both", Grid(Layer(12, 10, 1, 9, 25, 16), 4)
    yield "few-pixels-out", Grid(Layer(9, 9, 1, 9, 100, 4), 3, 21)
    yield "few-pixels-in", Grid(Layer(9, 9, 1, 9, 4, 100, 4), 3, 3)
    yield "groups", Grid(Layer(12, 20, 2, 9, 25, 16, 5, 3), 4, 13, bs=8)
    yield "stem", Grid(Layer(6, 20, 1, 49, 400, 100), 14, 127)
    yield "layer-11-8-bits", Grid(LAYER_11, 26, 31)
    yield "layer-2-4-bits", Grid(LAYER_2.at(4), 43, 115, bs=8)


def local_tests():
    for name, grid in local():
        assert grid.over_channels > 1 < grid.over_filters
        needs = grid.local()
        for need in ("sums", "inputs", "once"):
            for bits, suffix, flag in ((needs[need], "exact", "LocalExact"), (needs[need] - 1, "one-less", "LocalOneLess")):
                yield f"{name}-{need}-{suffix}", flag, grid, bits
        most = max(needs["sums"], needs["inputs"])
        if most < needs["once"]:
            yield f"{name}-sums-and-inputs", "LocalLeast", grid, most
        yield f"{name}-nothing", "LocalNothing", grid, 0
        yield f"{name}-window", "LocalOneLess", grid, needs["window"]
        yield f"{name}-beyond", "LocalAll", grid, 2**53 - 1
    for name, layer, flag in (("more-filters", Layer(9, 90, 1, 9, 25, 16), "OnceFiltersOutermost"), ("more-channels", Layer(90, 9, 1, 9, 25, 16), "OnceChannelsOutermost")):
        grid = Grid(layer, 3)
        needs = grid.local()
        for bits, suffix in ((needs["once"], "exact"), (needs["once"] - 1, "one-less"), (0, "nothing")):
            yield f"{name}-{suffix}", flag, grid, bits
    for name, layer, flag in (("no-sums", Layer(4, 10, 1, 9, 25, 16), "NoSumsWait"), ("no-inputs", Layer(10, 4, 1, 9, 25, 16), "NoInputsWait"), ("neither", Layer(4, 4, 1, 9, 25, 16), "OnePass")):
        grid = Grid(layer, 4)
        needs = grid.local()
        for bits, suffix in sorted({needs["window"]: "window", needs["window"] - 1: "below-window", needs["once"]: "once", needs["once"] - 1: "below-once"}.items()):
            yield f"{name}-{suffix}", flag, grid, bits
    uneven = Grid(Layer(7, 9, 1, 9, 25, 16), 5)
    for need in ("sums", "inputs", "once"):
        yield f"uneven-{need}", "LastPassSmaller", uneven, uneven.local()[need]
        yield f"uneven-{need}-one-less", "LastPassSmaller", uneven, uneven.local()[need] - 1
    large = Grid(Layer(4096, 4096, 1, 9, 2**20, 2**20, 16, 16), 64, 2**11 + 3, bs=32)
    for bits, suffix in ((0, "nothing"), (large.local()["sums"], "sums"), (large.local()["once"], "once"), (large.local()["once"] - 1, "once-less")):
        yield f"large-{suffix}", "BeyondInt32", large, bits


def random_tests():
    lcg = Lcg(2203)
    for index in range(24):
        g = lcg.choice([1, 1, 1, 2, 3])
        t = lcg.choice([1, 9, 9, 25, 49])
        ba = lcg.between(1, 16)
        layer = Layer(g * lcg.between(1, 100), g * lcg.between(1, 100), g, t, lcg.between(1, 3000), lcg.between(1, 3000), lcg.between(1, 16), ba)
        grid = Grid(layer, lcg.between(1, 60), lcg.between(1, 200), ba + lcg.choice([0, 0, 4]), lcg.choice([9, 9, 9, 1, 4]))
        least, *_, most = sorted(grid.local().values())
        yield f"random-{index}", "Random", grid, lcg.choice([0, (least + most) // 2, (least + 3 * most) // 4, most])


def countable(grid):
    """[ROOFLINE-15]"""
    return max(grid.over_channels, grid.over_filters, grid.sum_bits) <= LIMIT


def told(grid, bits):
    needs = grid.local()
    return f"{grid.over_channels} x {grid.over_filters} passes; sums {needs['sums']}, inputs {needs['inputs']}, once {needs['once']} bits; {float(grid.with_local(bits)):.6g} bits move"


def file():
    def test(name, flag, grid, bits=0):
        return valid(name, flag, grid.given(bits), grid.expected(bits), told(grid, bits))

    usual = Grid(Layer(4, 6, 2, 9, 16, 25), 2, 9, 8)
    refused = []
    for name, flag, layer in wrong_layers():
        given = {**usual.given(0), **layer.given()}
        refused.append(invalid(name, flag, given, "INVALID_PARAMETER"))
    for field, name in (("windowPixels", "window-pixels"), ("side", "side"), ("elementTaps", "element-taps")):
        for value, suffix in ((0, "0"), (-1, "minus-1")):
            refused.append(invalid(f"{name}-{suffix}", "NotPositive", {**usual.given(0), field: value}, "INVALID_PARAMETER"))
    for value, suffix in ((7, "by-1"), (0, "to-0")):
        refused.append(invalid(f"scale-narrower-{suffix}", "ScaleNarrower", {**usual.given(0), "accumulatedBits": value}, "INVALID_PARAMETER"))
    refused.append(invalid("local-minus-1", "LocalNegative", {**usual.given(0), "localBits": -1}, "INVALID_PARAMETER"))
    for name, grid in above_limit():
        assert not countable(grid)
        refused.append(invalid(f"above-limit-{name}", "AboveLimit", grid.given(0), "COUNT_OVERFLOW"))
    assert all(countable(grid) for *_, grid in plain())
    groups = [
        group("passes", "ROOFLINE-9 ROOFLINE-10 ROOFLINE-11", {}, [test(*each) for each in plain()], tolerance=TOLERANCE),
        group("local memory", "ROOFLINE-9 ROOFLINE-10 ROOFLINE-11 ROOFLINE-12", {}, [test(*each) for each in [*local_tests(), *random_tests()]], tolerance=TOLERANCE),
        group("refusals", "ROOFLINE-9 ROOFLINE-12 ROOFLINE-15", {}, refused),
    ]
    return vector_file("roofline.passes", "passes over a grid, their sums, and traffic with and without local memory", groups, NOTES)
