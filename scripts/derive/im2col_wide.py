"""Vectors of `im2col.convolution` with sums too wide for narrow accumulators and reductions at the limit of [DOT-2]."""

import accumulators
from builder import group, invalid, note, valid, vector_file
from convolutions import Rule, convolution, from_filter_rows, geometry
from values import tensor

NOTES = accumulators.NOTES | {
    "GatheredLengthCounts": note("LIMIT", "more elements than a dense reduction may have, half of them gathered", "the length before gathering is compared with the limit", "DOT-2"),
    "TooLong": note("LIMIT", "a reduction that is too long in channels times taps, with zero weights: still refused", "only channels or only taps are counted, the limit is off by one, or the sum is waited for", "DOT-2", "IM2COL-3"),
}


def given(g, activations, rows):
    shapes = [g["channels"], g["height"], g["width"]], [g["filters"], g["channels"], *g["kernel"]]
    return {"geometry": g, "activations": tensor("uint8", shapes[0], activations), "weights": tensor("int8", shapes[1], from_filter_rows(g, rows))}


def test(name, flags, g, rule, sparse, activations, rows):
    weights = from_filter_rows(g, rows)
    return valid(name, flags, given(g, activations, rows), {"output": tensor("int32", [g["filters"], 1, 1], convolution(g, rule, sparse, activations, weights))})


def channels(length, filters=1):
    return geometry(length, 1, 1, filters)


def dense_tests(rule, cases, prefix=""):
    for name, flags, activations, weights in cases:
        yield test(f"dense-{prefix}{name}", flags, channels(len(weights)), rule, False, activations, [weights])
        if len(weights) < 2000:  # the same sum over taps, which another loop may add
            yield test(f"dense-{prefix}{name}-taps", flags, geometry(1, 1, len(weights), 1, (1, len(weights))), rule, False, activations, [weights])


def sparse_tests(rule, cases, prefix=""):
    for name, flags, activations, weights in cases:
        activations, weights = accumulators.two_of_four(activations, weights)
        yield test(f"sparse-{prefix}{name}", flags, channels(len(weights)), rule, True, activations, [weights])


def survivors(cases):
    return [(name, flags, *accumulators.survivors(a, w)) for name, flags, a, w in cases]


def dense_limits():
    """The image is one pixel, the rest is padding: the weights alone are long."""
    g = geometry(2, 1, 1, 1, (1, 32897), pads=(0, 0, 0, 32896))
    yield invalid("dense-65794-terms", "TooLong", given(g, [0] * 2, [[0] * 65794]), "ACCUMULATOR_OVERFLOW")


def sparse_limits(rule):
    activations, weights = [255] * 65796, [-128, 0, 0, -128] * 16449
    yield test("sparse-65796-channels", "GatheredLengthCounts BeyondInt31", channels(65796), rule, True, activations, [weights])
    g = geometry(3, 1, 1, 1, (1, 43862), pads=(0, 0, 0, 43861))
    comment = "2 ceil(131586 / 4) is 65794, although half of 131586 is allowed"
    yield invalid("sparse-131586-terms", "TooLong", given(g, [0] * 3, [[0] * 131586]), "ACCUMULATOR_OVERFLOW", comment)


def files():
    whole, narrow = Rule("whole", "round", True), Rule("5opt", "round", True)
    long = [accumulators.int31_back(), accumulators.limit(65793, -128)]
    dense = [*dense_tests(whole, [*accumulators.short_cases(), *long]), *dense_limits()]
    sparse = [*sparse_tests(whole, accumulators.short_cases()), *sparse_limits(whole)]
    groups = [
        group("dense", "DOT-1 DOT-2 IM2COL-6", {**whole.params, "sparse": False}, dense),
        group("sparse", "DOT-1 DOT-2 IM2COL-6 GATHER-4", {**whole.params, "sparse": True}, sparse),
        group("dense survivors", "DOT-1 IM2COL-6 PAIR-3", {**narrow.params, "sparse": False}, list(dense_tests(narrow, survivors(accumulators.narrow_cases()), "survivors-"))),
        group("sparse survivors", "DOT-1 IM2COL-6 GATHER-4", {**narrow.params, "sparse": True}, list(sparse_tests(narrow, survivors(accumulators.narrow_cases()), "survivors-"))),
    ]
    return {"im2col/convolution-wide": vector_file("im2col.convolution", "convolutions with wide sums and long reductions", groups, NOTES)}
