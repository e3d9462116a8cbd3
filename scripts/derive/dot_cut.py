"""Vectors of dot.pairs and dot.gemm: products of rows that are cut first."""

import random

import accumulators
from builder import group, invalid, note, valid, vector_file
from invalid_sets import SOME, invalid_set_groups
from values import tensor
from windows import CUSTOM_SETS, NAMED_SETS, ROUNDINGS, SPARQ_SETS, cut_row, level_of, rule_name, rule_params

NOTES = {
    "CutThenDot": note("BASIC", "both activations of a pair are cut to the window set", "the cut, or weights are cut too", "DOT-1", "PAIR-2"),
    "SurvivorProduct": note("EDGE_CASE", "a survivor meets its own weight with the wide set's value", "the survivor's second half meets its partner's weight, or nothing is shared", "PAIR-3"),
    "ZeroWeightFreesNothing": note("EDGE_CASE", "a weight is zero, its activation is not: nothing is shared", "a pair is shared where a product is zero instead of an activation", "PAIR-4"),
    "ProductNoSharing": note("EDGE_CASE", "without sharing a zero partner gives nothing", "the switch is ignored and bits are shared", "PAIR-6"),
    "OddProductRow": note("EDGE_CASE", "the last activation of an odd row has no partner: with sharing it survives, without it does not", "the leftover is cut wrongly or left out of the product", "PAIR-5", "PAIR-6"),
    "CutWeightMinus128": note("EDGE_CASE", "a weight of -128", "its magnitude does not fit 8 signed bits", "DOT-1"),
    "RandomProduct": note("RANDOM", "random rows, half zeros", "something the other tests did not single out", "DOT-1", "PAIR-5"),
    "EmptyTensor": note("INVALID", "a tensor with a dimension of 0", "an empty sum is answered with 0, or an empty product with nothing", "DOT-5"),
    "ShapesDoNotFit": note("INVALID", "activations and weights that differ in K", "the shorter length is used, or memory beyond the operand is read", "DOT-5"),
    "TooLong": note("LIMIT", "65794 terms, all zero: still refused", "the limit is off by one, not checked, or only when the sum overflows", "DOT-2"),
    "OneByOne": note("BASIC", "a matrix product of single elements", "the product itself", "DOT-3"),
    "OutputByPixel": note("EDGE_CASE", "M and N differ", "the product is written transposed, N x M", "DOT-3"),
    "WeightsByFilter": note("EDGE_CASE", "as many filters as elements, not symmetric", "weights are read as [K, N]", "DOT-3"),
    "ActivationsByPixel": note("EDGE_CASE", "as many pixels as elements, not symmetric", "activations are read as [K, M]", "DOT-3"),
    "PairsInsideRows": note("EDGE_CASE", "an odd K with several rows: pairs do not cross from one row to the next", "the matrix is cut as one long row", "PAIR-5", "DOT-3"),
    "TileEdge": note("EDGE_CASE", "sizes just below, at and above 4, 8 and 16", "the edges of tiles are left out or written twice", "DOT-3"),
    "RandomGemm": note("RANDOM", "random matrices, half zeros", "something the other tests did not single out", "DOT-3"),
}

RULES = [(NAMED_SETS[name], rounding, share) for name in [*SPARQ_SETS, "wide6", "whole"] for rounding in ROUNDINGS for share in (True, False)]
CUSTOM_RULES = [(CUSTOM_SETS[name], "round", True) for name in ("4b-4", "2b-0-6", "5b-0-2-3")]


def given(activations, weights):
    return {"activations": tensor("uint8", [len(activations)], activations), "weights": tensor("int8", [len(weights)], weights)}


def product(activations, weights):
    """[DOT-1]"""
    total = 0
    for a, w in zip(activations, weights, strict=True):
        total += a * w
    assert -(2**31) <= total < 2**31
    return total


def wrong_shapes():
    shapes = {"longer-activations": (3, 2), "longer-weights": (2, 3), "one-short": (16, 17), "half": (8, 4)}
    tests = [invalid(name, "ShapesDoNotFit", given([1] * a, [1] * w), "INVALID_SHAPE") for name, (a, w) in shapes.items()]
    empty = {"empty": (0, 0), "empty-activations": (0, 2), "empty-weights": (2, 0)}
    return tests + [invalid(name, "EmptyTensor", given([1] * a, [1] * w), "INVALID_SHAPE") for name, (a, w) in empty.items()]


def pair_cases(share):
    yield "both", "CutThenDot", [27, 33], [1, 100]
    yield "both-swapped", "CutThenDot", [33, 27], [1, 100]
    yield "several", "CutThenDot", [127, 143, 41, 152, 63, 255], [1, -2, 3, -4, 5, -6]
    survivor = "SurvivorProduct" if share else "ProductNoSharing"
    yield "zero-second", survivor, [143, 0], [3, 100]
    yield "zero-first", survivor, [0, 143], [100, 3]
    yield "zeros-mixed", survivor, [127, 0, 0, 27, 33, 41], [1, 90, -90, 2, 3, 4]
    yield "weight-zero-second", "ZeroWeightFreesNothing", [27, 33], [5, 0]
    yield "weight-zero-first", "ZeroWeightFreesNothing", [143, 127], [0, -7]
    yield "odd", "OddProductRow", [27, 33, 143], [1, 2, 3]
    yield "single", "OddProductRow", [127], [-100]
    yield "odd-after-zero", "OddProductRow", [27, 0, 27], [5, 6, 7]
    yield "minus-128", "CutWeightMinus128", [255, 255], [-128, -128]


def random_operands(source, count):
    return [0 if source.random() < 0.5 else int(256 * source.random()) for _ in range(count)]


def random_weights(source, count):
    return [int(256 * source.random()) - 128 for _ in range(count)]


def pairs_group(rule):
    source = random.Random(f"products {rule_name(*rule)}")
    cases = [*pair_cases(rule[2]), *((f"random-{length}", "RandomProduct", random_operands(source, length), random_weights(source, length)) for length in (16, 33, 128))]
    tests = [valid(f"{rule_name(*rule)}-{name}", flags, given(a, w), {"dot": product(cut_row(a, *rule), w)}) for name, flags, a, w in cases]
    return group("products", "DOT-1 PAIR-2 PAIR-3 PAIR-4 PAIR-5" if rule[2] else "DOT-1 PAIR-6", rule_params(*rule), tests, level_of(rule[0]))


def wide_cases():
    """Sums that leave narrow accumulators, under the identity and as survivors of a narrow set."""
    whole, narrow = (NAMED_SETS["whole"], "round", True), (NAMED_SETS["5opt"], "round", True)
    yield whole, "", [*accumulators.short_cases(), accumulators.limit(65793, -128)]
    yield narrow, "survivors-", [(name, flags, *accumulators.survivors(a, w)) for name, flags, a, w in accumulators.narrow_cases()]


def wide_pairs():
    for rule, prefix, cases in wide_cases():
        tests = [valid(f"wide-{prefix}{name}", flags, given(a, w), {"dot": product(cut_row(a, *rule), w)}) for name, flags, a, w in cases]
        yield group("accumulators", "DOT-1 DOT-2 PAIR-5", rule_params(*rule), tests)


def both_ways(name, flags, activations, weights):
    """Two rows and two filters, the second ones backwards, so that tiles hold different partial sums."""
    return f"wide-{name}", flags, [activations, activations[::-1]], [weights, weights[::-1]]


def wide_gemm():
    whole, narrow = (NAMED_SETS["whole"], "round", True), (NAMED_SETS["5opt"], "round", True)
    cases = [both_ways(*case) for case in accumulators.short_cases()]
    name, flags, activations, weights = accumulators.int31_back()
    cases.append((f"wide-{name}", flags, [activations], [weights]))
    cases.append(("wide-length-65793", "LengthLimit BeyondInt31", [[255] * 65793], [[127] * 65793, [-128] * 65793]))
    yield group("accumulators", "DOT-1 DOT-2 DOT-3", rule_params(*whole), [gemm_test(*case, whole) for case in cases])
    cases = [both_ways(f"survivors-{name}", flags, *accumulators.survivors(a, w)) for name, flags, a, w in accumulators.narrow_cases()]
    yield group("accumulators", "DOT-1 DOT-3 PAIR-5", rule_params(*narrow), [gemm_test(*case, narrow) for case in cases])


def gemm_test(name, flags, activations, weights, rule):
    depth = len(activations[0])
    operands = {"activations": tensor("uint8", [len(activations), depth], activations), "weights": tensor("int8", [len(weights), depth], weights)}
    products = [[product(cut_row(row, *rule), filter_) for filter_ in weights] for row in activations]
    return valid(f"{rule_name(*rule)}-{name}", flags, operands, {"product": tensor("int32", [len(activations), len(weights)], products)})


def gemm_group(rule):
    source = random.Random(f"gemm {rule_name(*rule)}")

    def matrices(m, n, k):
        return [random_operands(source, k) for _ in range(m)], [random_weights(source, k) for _ in range(n)]

    cases = [
        ("1x1x1", "OneByOne", [[27]], [[-3]]),
        ("2x3x2", "OutputByPixel", [[27, 33], [143, 0]], [[1, 0], [0, 1], [-128, 127]]),
        ("1x3x3", "WeightsByFilter", [[27, 33, 41]], [[1, 2, 3], [4, 5, 6], [7, 8, 9]]),
        ("3x1x3", "ActivationsByPixel", [[27, 33, 41], [1, 2, 3], [143, 127, 63]], [[1, 10, 100]]),
        ("4x2x3", "PairsInsideRows", [[27, 33, 143], [0, 27, 33], [127, 0, 0], [27, 41, 63]], [[1, 2, 3], [-3, -2, -1]]),
        ("3x2x1", "PairsInsideRows", [[143], [127], [0]], [[5], [-7]]),
        ("5x7x9", "RandomGemm", *matrices(5, 7, 9)),
        ("4x4x16", "RandomGemm", *matrices(4, 4, 16)),
    ]
    if rule[0] == NAMED_SETS["5opt"]:
        cases += [(f"{m}x{n}x{k}", "TileEdge", *matrices(m, n, k)) for m, n, k in ((3, 5, 7), (4, 8, 15), (5, 9, 16), (8, 3, 17), (9, 16, 31), (7, 17, 33), (16, 15, 32), (17, 4, 65))]
    return group("matrices", "DOT-3 PAIR-5" if rule[2] else "DOT-3 PAIR-6", rule_params(*rule), [gemm_test(*case, rule) for case in cases], level_of(rule[0]))


def gemm_refused():
    def operands(m, k, n, k2):
        return {"activations": tensor("uint8", [m, k], [1] * (m * k)), "weights": tensor("int8", [n, k2], [1] * (n * k2))}

    sizes = {"k-differs": (2, 3, 2, 4), "weights-transposed": (2, 3, 3, 2), "same-count": (2, 6, 3, 4)}
    tests = [invalid(name, "ShapesDoNotFit", operands(*size), "INVALID_SHAPE") for name, size in sizes.items()]
    empty = {"no-rows": (0, 3, 2, 3), "no-filters": (2, 3, 0, 3), "no-depth": (2, 0, 2, 0)}
    return tests + [invalid(name, "EmptyTensor", operands(*size), "INVALID_SHAPE") for name, size in empty.items()]


def files(notes):
    params = rule_params(NAMED_SETS["5opt"], "round", True)
    pairs = [pairs_group(rule) for rule in RULES + CUSTOM_RULES] + [group("shapes", "DOT-5", params, wrong_shapes())]
    gemm = [gemm_group(rule) for rule in RULES + CUSTOM_RULES] + [group("shapes", "DOT-5 DOT-3", params, gemm_refused())]
    pairs += wide_pairs()
    gemm += wide_gemm()
    long = given([0] * 65794, [0] * 65794)
    pairs.append(group("limit", "DOT-2", params, [invalid("length-65794", "TooLong", long, "ACCUMULATOR_OVERFLOW")]))
    long = {name: {**operand, "shape": [1, 65794]} for name, operand in long.items()}
    gemm.append(group("limit", "DOT-2 DOT-3", params, [invalid("length-65794", "TooLong", long, "ACCUMULATOR_OVERFLOW")]))
    row = given([27, 33], [1, 2])
    pairs += invalid_set_groups(lambda window_set: {"set": window_set, "rounding": "trim", "share": True}, row, "WINDOW-2 PAIR-1", SOME)
    matrix = {"activations": tensor("uint8", [1, 2], [27, 33]), "weights": tensor("int8", [1, 2], [1, 2])}
    gemm += invalid_set_groups(lambda window_set: {"set": window_set, "rounding": "trim", "share": True}, matrix, "WINDOW-2 PAIR-1", SOME)
    return {
        "dot/pairs": vector_file("dot.pairs", "dot products of rows that are cut pair by pair first", pairs, notes),
        "dot/gemm": vector_file("dot.gemm", "matrix products of rows that are cut first", gemm, notes),
    }
