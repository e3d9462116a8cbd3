"""Vectors of [ROOFLINE-1] to [ROOFLINE-3]. Small layers are walked over, product by product and element by element; and layers that other files use."""

from dataclasses import astuple, dataclass, replace
from fractions import Fraction

from builder import group, invalid, note, valid, vector_file
from lcg import Lcg
from values import float64, float64_bits

TOLERANCE = {"rel": 1e-12}

NOTES = {
    "Published": note("BASIC", "layers 2 and 11 of ResNet-18 as published: 9.16 and 5.82 OPS a bit at 32 bits", "a term of the formulas", "ROOFLINE-1", "ROOFLINE-2", "ROOFLINE-3"),
    "ManyTaps": note("EDGE_CASE", "kernels other than 3x3", "10 operations a kernel for every kernel, or 2 t instead of t + 1", "ROOFLINE-1"),
    "OneTap": note("EDGE_CASE", "1x1 kernels: two operations a weight", "t operations a kernel: no accumulation", "ROOFLINE-1"),
    "FullyConnected": note("EDGE_CASE", "matrix products: n = K, t = 1, I = O", "another count for matrix products: one operation a product, or n + 1", "ROOFLINE-1", "ROOFLINE-2"),
    "Depthwise": note("EDGE_CASE", "as many groups as channels", "n instead of n / g channels under a filter", "ROOFLINE-1", "ROOFLINE-2"),
    "Grouped": note("EDGE_CASE", "several groups of several channels", "n or m is divided by the groups twice, not at all, or in the traffic of tensors too", "ROOFLINE-1", "ROOFLINE-2"),
    "Strided": note("EDGE_CASE", "input and output of different sizes, both ways", "operations count input pixels, or I and O are swapped", "ROOFLINE-1", "ROOFLINE-2"),
    "ChannelsDiffer": note("EDGE_CASE", "channels and filters differ, both ways", "n and m are swapped", "ROOFLINE-2"),
    "WidthsDiffer": note("EDGE_CASE", "weights and activations of different widths, both ways", "the widths are swapped, or one is used for both", "ROOFLINE-2"),
    "NotBytes": note("EDGE_CASE", "widths that are no whole bytes, and 1 bit", "elements are stored in whole bytes, or traffic is in bytes", "ROOFLINE-2", "ROOFLINE-3"),
    "WeightsAlone": note("EDGE_CASE", "one pixel: weights are nearly all the traffic", "weights are moved for every pixel or not at all", "ROOFLINE-2"),
    "Batch": note("EDGE_CASE", "pixels of several images: weights are moved once", "weights are moved for every image", "ROOFLINE-2"),
    "OnesOnly": note("EDGE_CASE", "one of everything: 2 operations for 3 bits", "sizes of 1 are refused", "ROOFLINE-1", "ROOFLINE-2", "ROOFLINE-3"),
    "BeyondInt32": note("EDGE_CASE", "operations and traffic above 2^32", "32-bit integers", "ROOFLINE-1", "ROOFLINE-2"),
    "BeyondInt64": note("EDGE_CASE", "operations above 2^64", "64-bit integers, or a refusal", "ROOFLINE-1", "ROOFLINE-2"),
    "Random": note("RANDOM", "random layers", "see the other flags first", "ROOFLINE-1", "ROOFLINE-2", "ROOFLINE-3"),
    "GroupsDoNotDivide": note("INVALID", "groups that do not divide the channels or the filters", "a fraction of a channel, or a rounded one", "ROOFLINE-1"),
    "NotPositive": note("INVALID", "a size or a width of 0 or less", "no operations, or an intensity of NaN or infinity", "ROOFLINE-1", "ROOFLINE-2"),
}


@dataclass(frozen=True)
class Layer:
    n: int
    m: int
    g: int
    t: int
    I: int
    O: int
    bw: int = 8
    ba: int = 8

    @property
    def depth(self):
        """Channels under a filter."""
        return self.n // self.g

    @property
    def ops(self):
        """[ROOFLINE-1]"""
        return self.m * self.O * self.depth * (self.t + 1)

    @property
    def traffic(self):
        """[ROOFLINE-2]"""
        return self.bw * self.m * self.depth * self.t + self.ba * self.n * self.I + self.ba * self.m * self.O

    def given(self, widths=True):
        names = ("channels", "filters", "groups", "taps", "inputPixels", "outputPixels", "weightBits", "activationBits")
        return dict(zip(names if widths else names[:6], astuple(self)))

    def at(self, bw, ba=None):
        return replace(self, bw=bw, ba=ba or bw)


LAYER_2 = Layer(64, 64, 1, 9, 56 * 56, 56 * 56)
LAYER_11 = Layer(256, 256, 1, 9, 14 * 14, 14 * 14)


def stage(n, m, size):
    """A stage of ResNet-18 that halves the size: its first convolution, the one beside it, and the three after."""
    into, out = (2 * size) ** 2, size**2
    return [Layer(n, m, 1, 9, into, out), Layer(m, m, 1, 9, out, out), Layer(n, m, 1, 1, into, out), Layer(m, m, 1, 9, out, out), Layer(m, m, 1, 9, out, out)]


RESNET_18 = [Layer(3, 64, 1, 49, 224**2, 112**2), *[LAYER_2] * 4, *stage(64, 128, 28), *stage(128, 256, 14), *stage(256, 512, 7), Layer(512, 1000, 1, 1, 1, 1)]


def walked(layer):
    """Operations and traffic by walking: every kernel of every output, every element of every tensor."""
    ops = traffic = 0
    for _ in range(layer.g):
        for _ in range(layer.m // layer.g):
            for _ in range(layer.n // layer.g):
                traffic += layer.t * layer.bw
                ops += sum(layer.t + 1 for _ in range(layer.O))
            traffic += sum(layer.ba for _ in range(layer.O))
        for _ in range(layer.n // layer.g):
            traffic += sum(layer.ba for _ in range(layer.I))
    return ops, traffic


def layers():
    """(name, flag, layer)"""
    for bits in (2, 4, 8, 16, 32):
        yield f"layer-2-{bits}-bits", "Published", LAYER_2.at(bits)
        yield f"layer-11-{bits}-bits", "Published", LAYER_11.at(bits)
    yield "7x7", "ManyTaps", Layer(3, 64, 1, 49, 224 * 224, 112 * 112)
    yield "5x5", "ManyTaps", Layer(3, 4, 1, 25, 36, 36)
    yield "2x2", "ManyTaps", Layer(3, 4, 1, 4, 36, 25)
    yield "1x3", "ManyTaps", Layer(3, 4, 1, 3, 36, 36)
    yield "1x1", "OneTap", Layer(5, 7, 1, 1, 16, 16)
    yield "1x1-many", "OneTap", Layer(256, 512, 1, 1, 28 * 28, 14 * 14)
    yield "fully-connected", "FullyConnected", Layer(512, 1000, 1, 1, 1, 1)
    yield "fully-connected-batch", "FullyConnected", Layer(512, 1000, 1, 1, 8, 8)
    yield "matrix-product", "FullyConnected", Layer(7, 5, 1, 1, 3, 3, 4, 2)
    yield "depthwise", "Depthwise", Layer(32, 32, 32, 9, 112 * 112, 112 * 112)
    yield "depthwise-small", "Depthwise", Layer(4, 4, 4, 9, 16, 16, 3, 5)
    yield "depthwise-twice-the-filters", "Depthwise", Layer(4, 8, 4, 9, 16, 16)
    yield "two-groups", "Grouped", Layer(4, 6, 2, 9, 16, 16)
    yield "alexnet-2", "Grouped", Layer(96, 256, 2, 25, 27 * 27, 27 * 27)
    yield "three-groups-of-one-filter", "Grouped", Layer(6, 3, 3, 9, 9, 4, 4, 8)
    yield "stride-2", "Strided", Layer(64, 128, 1, 9, 56 * 56, 28 * 28)
    yield "stride-2-small", "Strided", Layer(2, 3, 1, 9, 49, 16, 4, 6)
    yield "larger-output", "Strided", Layer(2, 3, 1, 9, 16, 36, 4, 6)
    yield "more-filters", "ChannelsDiffer", Layer(2, 11, 1, 9, 16, 16)
    yield "fewer-filters", "ChannelsDiffer", Layer(11, 2, 1, 9, 16, 16)
    for bw, ba in ((2, 8), (8, 2), (4, 8), (8, 4), (1, 32), (32, 1), (16, 8)):
        yield f"widths-{bw}-{ba}", "WidthsDiffer", Layer(3, 4, 1, 9, 25, 16, bw, ba)
    for bits in (1, 3, 5, 7, 9, 12):
        yield f"bits-{bits}", "NotBytes", Layer(3, 5, 1, 9, 25, 9).at(bits)
    yield "one-pixel", "WeightsAlone", Layer(64, 64, 1, 9, 1, 1)
    yield "one-pixel-wide-weights", "WeightsAlone", Layer(8, 8, 1, 9, 1, 1, 32, 1)
    for images in (2, 16):
        yield f"batch-{images}", "Batch", replace(LAYER_11, I=196 * images, O=196 * images)
    yield "ones", "OnesOnly", Layer(1, 1, 1, 1, 1, 1, 1, 1)
    yield "large", "BeyondInt32", Layer(2048, 2048, 1, 9, 65536, 65536)
    yield "large-traffic", "BeyondInt32", Layer(3, 3, 1, 1, 2**31 + 1, 2**30 + 1, 5, 7)
    yield "larger", "BeyondInt64", Layer(2**30, 2**30 + 7, 1, 9, 2**32, 2**31 + 9, 8, 8)
    yield "sizes-of-2-53", "BeyondInt64", Layer(2**53 - 1, 2**53 - 1, 1, 2**53 - 1, 2**53 - 1, 2**53 - 1, 64, 64)
    lcg = Lcg(2200)
    for index in range(20):
        g = lcg.choice([1, 1, 2, 4])
        yield f"random-{index}", "Random", Layer(g * lcg.between(1, 200), g * lcg.between(1, 200), g, lcg.choice([1, 3, 9, 25, 49]), lcg.between(1, 5000), lcg.between(1, 5000), lcg.between(1, 32), lcg.between(1, 32))


def expected(layer):
    if layer.ops < 20000:
        assert walked(layer) == (layer.ops, layer.traffic)
    return {"ops": float64_bits(float64(layer.ops)), "trafficBits": float64_bits(float64(layer.traffic)), "opsPerBit": float64_bits(float64(Fraction(layer.ops, layer.traffic)))}


def wrong_layers():
    """(name, flag, layer) that every operation with a layer refuses."""
    usual = Layer(4, 6, 2, 9, 16, 25)
    for name, field in (("channels", "n"), ("filters", "m"), ("groups", "g"), ("taps", "t"), ("input-pixels", "I"), ("output-pixels", "O"), ("weight-bits", "bw"), ("activation-bits", "ba")):
        for value, suffix in ((0, "0"), (-1, "minus-1")):
            yield f"{name}-{suffix}", "NotPositive", replace(usual, **{field: value})
    yield "groups-and-channels", "GroupsDoNotDivide", Layer(5, 6, 2, 9, 16, 25)
    yield "groups-and-filters", "GroupsDoNotDivide", Layer(4, 7, 2, 9, 16, 25)
    yield "more-groups-than-channels", "GroupsDoNotDivide", Layer(4, 8, 8, 9, 16, 25)


def file():
    tests = [valid(name, flag, layer.given(), expected(layer), f"{float(layer.ops):.6g} OPS, {float(layer.traffic):.6g} bits, {layer.ops / layer.traffic:.4g} OPS a bit") for name, flag, layer in layers()]
    refused = [invalid(name, flag, layer.given(), "INVALID_PARAMETER") for name, flag, layer in wrong_layers()]
    groups = [group("layers", "ROOFLINE-1 ROOFLINE-2 ROOFLINE-3", {}, tests, tolerance=TOLERANCE), group("refusals", "ROOFLINE-1 ROOFLINE-2", {}, refused)]
    return vector_file("roofline", "operations, traffic and intensity of layers", groups, NOTES)
