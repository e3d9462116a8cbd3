"""Vectors of spec/dot.md: integer dot products and what accumulators do to them. Cut products are in dot_cut.py."""

import random
from math import ceil, log2

import accumulators
import dot_cut
from builder import group, invalid, note, valid, vector_file
from dot_cut import given, product
from invalid_sets import NOTES as SET_NOTES

NOTES = (
    SET_NOTES
    | dot_cut.NOTES
    | accumulators.NOTES
    | {
        "Product": note("BASIC", "a few products", "the sum of products itself", "DOT-1"),
        "WeightMinus128": note("EDGE_CASE", "a weight of -128", "its magnitude does not fit 8 signed bits: 128 becomes -128 or 127", "DOT-1"),
        "UnsignedActivation": note("EDGE_CASE", "activations above 127", "activations are read as signed", "DOT-1"),
        "SignedWeight": note("EDGE_CASE", "negative weights", "weights are read as unsigned", "DOT-1"),
        "OddProduct": note("EDGE_CASE", "a product that a 16-bit float can not hold", "products are made in half precision or bfloat16", "DOT-1"),
        "PairBeyondInt16": note("EDGE_CASE", "two neighbouring products whose sum leaves 16 bits", "neighbouring products are added with saturation to 16 bits (an unsigned by signed multiply-add of vector units)", "DOT-1"),
        "OrderOfElements": note("EDGE_CASE", "the product with one operand reversed or rotated would differ", "operands are read in different orders", "DOT-1"),
        "TailOfLoop": note("EDGE_CASE", "a length around a multiple of 4, 8, 16 or 32", "the rest of an unrolled or vector loop is dropped or read beyond its end", "DOT-1"),
        "RandomOperands": note("RANDOM", "random activations and weights", "something the other tests did not single out", "DOT-1"),
        "WidthEdge": note("LIMIT", "the longest reduction of a width", "a bit too many: 16 + ceil(log2 K), or 256 x 128 or 255 x 255 taken for the largest magnitude", "DOT-4"),
        "WidthEdgeNext": note("LIMIT", "the shortest reduction that needs one more bit", "a bit too few: the logarithm is rounded down, or 255 x 127 is taken for the largest magnitude", "DOT-4"),
        "PowerOfTwoTerms": note("EDGE_CASE", "a power of two of terms and one more", "16 + ceil(log2 K) bits: too many where products of 32640 leave room", "DOT-4"),
        "BeyondTheLimit": note("LIMIT", "lengths beyond 65793, up to 2^53 - 1", "they are refused as products are, capped at 32 bits, or 32640 K or a power of two wraps in 32 or 64 bits", "DOT-4"),
        "LogarithmInDoubles": note("EDGE_CASE", "lengths whose 32640 K is so close above a power of two that its binary64 logarithm is whole", "the width is 1 + ceil(log2(32640 K)) in floating point: a bit too few", "DOT-4"),
        "OneTerm": note("LIMIT", "one product", "the width of one product: 16 bits, not 15 or 17", "DOT-4"),
        "LengthOutside": note("INVALID", "a length below 1", "an empty reduction is given some width", "DOT-4"),
    }
)


def int16_cases():
    yield "pair-beyond-int16", "PairBeyondInt16 BeyondInt16", [255, 255], [127, 127]
    yield "pair-beyond-int16-negative", "PairBeyondInt16 BeyondInt16 WeightMinus128", [255, 255], [-128, -128]
    yield "pair-beyond-int16-back", "PairBeyondInt16 BackIntoInt16", [255, 255, 255, 255], [127, 127, -127, -126]
    yield "int16-most", "Product", [255, 255, 127], [127, 1, 1]
    yield "int16-least", "WeightMinus128", [255, 128], [-128, -1]


def plain_cases():
    yield "two", "Product", [3, 5], [7, 11]
    yield "with-zeros", "Product", [0, 200, 17, 0], [50, 0, -3, 0]
    yield "cancels", "Product", [10, 10], [9, -9]
    yield "minus-128", "WeightMinus128", [1], [-128]
    yield "minus-128-largest", "WeightMinus128 UnsignedActivation", [255], [-128]
    yield "minus-128-half", "WeightMinus128 UnsignedActivation", [128], [-128]
    yield "minus-128-and-127", "WeightMinus128", [100, 100], [-128, 127]
    yield "activation-128", "UnsignedActivation", [128], [1]
    yield "activation-255", "UnsignedActivation", [255], [127]
    yield "activation-200-negative", "UnsignedActivation SignedWeight", [200, 129], [-1, -100]
    yield "weight-minus-1", "SignedWeight", [1], [-1]
    yield "weight-minus-127", "SignedWeight", [3, 5], [-127, -2]
    yield "odd-product", "OddProduct UnsignedActivation", [255], [127]
    yield "odd-products", "OddProduct", [51, 253, 77], [81, 119, -121]
    yield "order-3", "OrderOfElements", [1, 2, 3], [100, 10, 1]
    yield "order-8", "OrderOfElements", [1, 2, 4, 8, 16, 32, 64, 128], [-1, 2, -3, 4, -5, 6, -7, 8]


def dot_file():
    cases = [*plain_cases(), *int16_cases(), *accumulators.short_cases()]
    source = random.Random("dot")
    lengths = [("TailOfLoop", length) for length in (*range(1, 18), 31, 32, 33, 47, 63, 64, 65, 127, 128, 129)] + [("RandomOperands", length) for length in (100, 576, 1000, 4608)]
    for flag, length in lengths:
        activations, weights = ([int(limit * source.random()) - least for _ in range(length)] for limit, least in ((256, 0), (256, 128)))
        # The last terms are large, so that a lost tail shows.
        cases.append((f"length-{length}", flag, [*activations[:-1], 251], [*weights[:-1], -113]))
    tests = [valid(name, flags, given(a, w), {"dot": product(a, w)}) for name, flags, a, w in cases]
    most = ([255] * 65793, [-128] * 65793)
    limit = [valid("length-65793", "LengthLimit BeyondInt31", given(*most), {"dot": product(*most)}), invalid("length-65794", "TooLong", given([0] * 65794, [0] * 65794), "ACCUMULATOR_OVERFLOW")]
    groups = [group("products", "DOT-1", {}, tests), group("limit", "DOT-2", {}, limit), group("shapes", "DOT-5", {}, dot_cut.wrong_shapes())]
    return vector_file("dot", "dot products of whole activations", groups, NOTES)


def bits_of(length):
    """[DOT-4], counted up"""
    bits = 1
    while 32640 * length > 2 ** (bits - 1):
        bits += 1
    return bits


def bits_by_logarithm(length):
    """The same by a binary64 logarithm."""
    return 1 + ceil(log2(32640 * length))


def accumulator_file():
    most = 2**53 - 1
    edges = [(2 ** (bits - 1)) // 32640 for bits in range(17, 69)]
    lengths = {1: ["OneTerm"]}
    for power in range(1, 17):
        for length in (2**power, 2**power + 1):
            lengths.setdefault(length, []).append("PowerOfTwoTerms")
    for edge in edges:
        lengths.setdefault(edge, []).append("WidthEdge")
        lengths.setdefault(edge + 1, []).append("WidthEdgeNext")
    for length in (259, 518, 9, 27, 576, 1152, 4608):
        lengths.setdefault(length, ["Product"])
    for length in (65794, 131586, 2**31 - 1, 2**31, 2**32, 2**32 + 1, 2**52, most):
        lengths.setdefault(length, [])
    for length, flags in lengths.items():
        flags += ["BeyondTheLimit"] * (length > 65793) + ["LogarithmInDoubles"] * (bits_by_logarithm(length) != bits_of(length))
    tests = [valid(f"{length}", lengths[length], {"length": length}, {"bits": bits_of(length)}) for length in sorted(lengths) if length <= most]
    refused = [invalid(name, "LengthOutside", {"length": length}, "INVALID_PARAMETER") for name, length in (("zero", 0), ("negative", -1), ("far-below", 1 - 2**53))]
    return vector_file("dot.accumulator", "the width that no reduction overflows", [group("widths", "DOT-4 DOT-2", {}, tests), group("refused", "DOT-4", {}, refused)], NOTES)


def files():
    return {"dot/dot": dot_file(), "dot/accumulator": accumulator_file(), **dot_cut.files(NOTES)}
