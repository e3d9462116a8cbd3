"""Vectors of spec/gather.md: which positions 2:4 weights choose, and the dot product over them."""

import random
from itertools import combinations

import accumulators
from builder import acceptable, group, invalid, note, valid, vector_file
from invalid_sets import NOTES as SET_NOTES
from invalid_sets import SOME, invalid_set_groups
from values import tensor
from windows import CUSTOM_SETS, NAMED_SETS, SPARQ_SETS, cut_row, level_of, rule_name, rule_params

NOTES = SET_NOTES | accumulators.NOTES | {
    "TwoOfFour": note("BASIC", "two of four weights are not zero", "positions or their order", "GATHER-1"),
    "OneOfFour": note("EDGE_CASE", "one of four weights is not zero: its position first, then -1", "a group with fewer than two is skipped, filled with a neighbour, or filled in front", "GATHER-2"),
    "NoneOfFour": note("EDGE_CASE", "every weight of the group is zero: -1 twice", "an empty group is left out, so that all later positions shift", "GATHER-2"),
    "AscendingOrder": note("EDGE_CASE", "the larger or positive weight stands second", "positions are sorted by magnitude or value of the weights", "GATHER-1"),
    "NegativeWeight": note("EDGE_CASE", "a negative weight is not zero", "only positive weights count", "GATHER-1"),
    "WeightMinus128": note("EDGE_CASE", "a weight of -128", "its magnitude overflows 8 bits and counts as zero or loses its sign", "GATHER-1", "DOT-1"),
    "SmallestWeight": note("EDGE_CASE", "weights of 1 and -1", "small weights count as zero", "GATHER-1"),
    "GroupsApart": note("EDGE_CASE", "a group with one weight before a group with two", "non-zero weights are taken two by two over the whole row, across groups", "GATHER-1"),
    "LaterGroup": note("EDGE_CASE", "positions in a later group count from the row's start", "positions count from the group's start", "GATHER-1"),
    "ShortGroup": note("EDGE_CASE", "the last group has fewer than four elements", "the rest of the row is lost, or read beyond its end", "GATHER-1"),
    "ShortGroupEmpty": note("EDGE_CASE", "the short last group has only zeros; it still has two positions", "the number of groups is rounded down", "GATHER-1", "GATHER-2"),
    "ThreeOfFour": note("INVALID", "more than two of four weights are not zero", "weights beyond the second are dropped silently", "GATHER-3"),
    "ThreeOfShort": note("INVALID", "three weights of a short last group are not zero", "the short group is not checked", "GATHER-3"),
    "RandomWeights": note("RANDOM", "random 2:4 weights", "something the other tests did not single out", "GATHER-1", "GATHER-2"),
    "EmptyTensor": note("INVALID", "tensors without elements", "an empty row is answered with nothing or 0", "DOT-5"),
    "GatherThenCut": note("EDGE_CASE", "neighbours and gathered partners differ in which of them are zero", "activations are cut as neighbours and gathered afterwards", "GATHER-4"),
    "ZeroAtZeroWeight": note("EDGE_CASE", "an activation of zero where the weight is zero frees nothing", "a zero anywhere in the group makes a survivor", "GATHER-4"),
    "ZeroGathered": note("EDGE_CASE", "one of the two gathered activations is zero, the other survives", "zeros are looked for before gathering", "GATHER-4", "PAIR-3"),
    "SingleSurvives": note("EDGE_CASE", "the only gathered activation of a group keeps the wide set", "a missing partner does not count as zero", "GATHER-2", "PAIR-3"),
    "SingleNoSharing": note("EDGE_CASE", "without sharing the only gathered activation of a group is cut to the window set", "a missing partner frees bits although nothing is shared", "GATHER-2", "PAIR-6"),
    "GatheredBoth": note("BASIC", "both gathered activations are non-zero and cut to the window set", "the cut or the product", "GATHER-4"),
    "RandomRow": note("RANDOM", "random 2:4 weights and activations", "something the other tests did not single out", "GATHER-4"),
    "ShapesDoNotFit": note("INVALID", "activations and weights of different lengths", "the shorter length is used", "DOT-5"),
    "GatheredLengthCounts": note("LIMIT", "more elements than a dot product allows, but half of them gathered", "the length before gathering is compared with the limit", "DOT-2"),
    "TooLong": note("LIMIT", "a gathered length above 65793", "the limit is not checked, or with the number of groups", "DOT-2"),
    "TwoFaults": note("INVALID", "the input breaks two rules; either may be named", "neither is checked", "GATHER-3"),
}


def positions(weights):
    """[GATHER-1] to [GATHER-3]"""
    found = []
    for first in range(0, len(weights), 4):
        there = [first + offset for offset, weight in enumerate(weights[first : first + 4]) if weight != 0]
        assert len(there) <= 2
        found += [*there, -1, -1][:2]
    return found


def gathered_dot(activations, weights, window_set, rounding, share):
    """[GATHER-4]"""
    places = positions(weights)
    row = [0 if place < 0 else activations[place] for place in places]
    return sum(a * weights[place] for a, place in zip(cut_row(row, window_set, rounding, share), places) if place >= 0)


def int8(values):
    return tensor("int8", [len(values)], values)


def uint8(values):
    return tensor("uint8", [len(values)], values)


def at(length, **values):
    """Zeros but for p0=…, p3=…"""
    return [values.get(f"p{index}", 0) for index in range(length)]


def position_cases():
    for first, second in combinations(range(4), 2):
        yield f"two-{first}{second}", "TwoOfFour", at(4, **{f"p{first}": 5, f"p{second}": 7})
    for place in range(4):
        yield f"one-{place}", "OneOfFour", at(4, **{f"p{place}": 9})
        yield f"one-{place}-negative", "OneOfFour NegativeWeight", at(4, **{f"p{place}": -9})
    yield "none", "NoneOfFour", [0, 0, 0, 0]
    yield "none-between", "NoneOfFour LaterGroup", [1, 2, 0, 0, 0, 0, 0, 0, 0, 3, 0, 4]
    yield "larger-second", "AscendingOrder", [0, 3, 0, 100]
    yield "larger-first", "AscendingOrder", [100, 0, 3, 0]
    yield "positive-second", "AscendingOrder NegativeWeight", [-50, 0, 0, 50]
    yield "both-negative", "NegativeWeight", [0, -2, -3, 0]
    yield "minus-128", "WeightMinus128 NegativeWeight", [0, -128, 0, 127]
    yield "both-minus-128", "WeightMinus128 NegativeWeight", [-128, 0, 0, -128]
    yield "smallest", "SmallestWeight", [0, 1, 0, -1]
    yield "one-then-two", "GroupsApart LaterGroup", [0, 5, 0, 0, 6, 0, 7, 0]
    yield "two-then-one", "LaterGroup", [5, 0, 6, 0, 0, 0, 0, 7]
    yield "one-each", "GroupsApart LaterGroup OneOfFour", [0, 0, 0, 5, 6, 0, 0, 0, 0, 7, 0, 0]
    yield "across-the-border", "LaterGroup", [0, 0, 5, 6, 7, 8, 0, 0]
    for length in (1, 2, 3, 5, 6, 7, 9):
        yield f"length-{length}", "ShortGroup", at(length, **{f"p{length - 1}": 5})
    for length in (2, 3, 6, 7, 11):
        yield f"length-{length}-two", "ShortGroup", at(length, **{f"p{length - 2}": -5, f"p{length - 1}": 6})
    for length in (1, 3, 5, 7):
        yield f"length-{length}-empty", "ShortGroupEmpty", at(length, **({"p0": 4} if length > 4 else {}))


def refused_weights():
    for triple in combinations(range(4), 3):
        yield "three-" + "".join(map(str, triple)), "ThreeOfFour", at(4, **{f"p{place}": place + 1 for place in triple})
    yield "four", "ThreeOfFour", [1, 1, 1, 1]
    yield "three-negative", "ThreeOfFour", [-1, -128, 0, -1]
    yield "three-in-the-last", "ThreeOfFour", [1, 2, 0, 0, 0, 0, 0, 0, 0, 3, 4, 5]
    yield "three-in-the-first", "ThreeOfFour", [1, 2, 3, 0, 0, 0, 0, 0]
    yield "three-of-three", "ThreeOfShort", [1, 2, 3]
    yield "three-of-seven", "ThreeOfShort", [0, 0, 0, 0, 1, 2, 3]


def random_weights(source, length):
    weights = [0] * length
    for first in range(0, length, 4):
        for _ in range(int(3 * source.random())):
            weights[first + int(min(4, length - first) * source.random())] = int(256 * source.random()) - 128
    return weights


def positions_file():
    cases = list(position_cases())
    source = random.Random("gather positions")
    cases += [(f"random-{length}", "RandomWeights", random_weights(source, length)) for length in (8, 16, 30, 33, 64, 127)]
    tests = [valid(name, flags, {"weights": int8(weights)}, {"positions": positions(weights)}) for name, flags, weights in cases]
    refused = [invalid(name, flag, {"weights": int8(weights)}, "NOT_TWO_OF_FOUR") for name, flag, weights in refused_weights()]
    empty = [invalid("empty", "EmptyTensor", {"weights": int8([])}, "INVALID_SHAPE")]
    groups = [group("positions", "GATHER-1 GATHER-2", {}, tests), group("refused", "GATHER-3", {}, refused), group("empty", "DOT-5", {}, empty)]
    return vector_file("gather", "the positions that 2:4 weights choose", groups, NOTES)


def dot_cases(share):
    single = "SingleSurvives" if share else "SingleNoSharing"
    yield "both", "GatheredBoth", [27, 33, 143, 63], [3, 0, -5, 0]
    yield "both-outer", "GatheredBoth", [127, 0, 0, 41], [-128, 0, 0, 127]
    yield "neighbours-zero", "GatherThenCut ZeroAtZeroWeight", [27, 0, 33, 41], [3, 0, 5, 0]
    yield "neighbours-not-zero", "GatherThenCut ZeroGathered" if share else "GatherThenCut", [27, 33, 0, 41], [3, 0, 5, 0]
    yield "zeros-at-zero-weights", "ZeroAtZeroWeight", [0, 143, 0, 27], [0, 7, 0, -9]
    yield "zero-second", "ZeroGathered", [143, 1, 1, 0], [11, 0, 0, 100]
    yield "zero-first", "ZeroGathered", [1, 0, 1, 143], [0, 100, 0, -11]
    yield "zero-both", "ZeroGathered", [27, 0, 0, 27], [0, 5, 6, 0]
    for place in range(4):
        yield f"single-{place}", single, [27, 33, 143, 127], at(4, **{f"p{place}": 5 - 20 * (place % 2)})
    yield "none", "NoneOfFour", [255, 255, 255, 255], [0, 0, 0, 0]
    yield "groups-apart", f"GroupsApart {single}", [27, 33, 143, 127, 63, 41, 143, 127], [0, 5, 0, 0, 6, 0, -7, 0]
    yield "length-5", f"ShortGroup {single}", [27, 33, 143, 127, 143], [1, 0, 2, 0, 3]
    yield "length-6", "ShortGroup", [27, 33, 143, 127, 143, 27], [1, 0, 0, 2, 3, -4]
    yield "length-1", f"ShortGroup {single}", [143], [-128]
    yield "length-3", "ShortGroup ZeroGathered", [0, 27, 143], [5, 0, 6]
    yield "minus-128", "WeightMinus128", [255, 255, 255, 255], [-128, 0, 0, -128]


def dot_group(rule):
    cases = list(dot_cases(rule[2]))
    source = random.Random(f"gather {rule_name(*rule)}")
    for length in (16, 37, 128):
        weights = random_weights(source, length)
        cases.append((f"random-{length}", "RandomRow", [0 if source.random() < 0.5 else int(256 * source.random()) for _ in weights], weights))
    tests = [
        valid(f"{rule_name(*rule)}-{name}", flags, {"activations": uint8(activations), "weights": int8(weights)}, {"dot": gathered_dot(activations, weights, *rule)})
        for name, flags, activations, weights in cases
    ]
    return group("products", "GATHER-1 GATHER-2 GATHER-4", rule_params(*rule), tests, level_of(rule[0]))


def wide_group(name, cases):
    """Sums that leave narrow accumulators, two terms a group of four."""
    rule = (NAMED_SETS[name], "round", True)
    tests = []
    for key, flags, activations, weights in cases:
        activations, weights = accumulators.two_of_four(activations, weights)
        flags += " GatheredLengthCounts" if len(weights) > 65793 else ""
        given = {"activations": uint8(activations), "weights": int8(weights)}
        tests.append(valid(f"wide-{name}-{key}", flags, given, {"dot": gathered_dot(activations, weights, *rule)}))
    return group("accumulators", "DOT-1 DOT-2 GATHER-4", rule_params(*rule), tests)


def wide_groups():
    yield wide_group("whole", [*accumulators.short_cases(), accumulators.int31_back_negative(), accumulators.limit(65792, 127)])
    survivors = [(key, flags, *accumulators.survivors(a, w)) for key, flags, a, w in accumulators.narrow_cases()]
    yield wide_group("5opt", survivors)


def dot_refused():
    rule = (NAMED_SETS["5opt"], "round", True)
    params = rule_params(*rule)
    three = [invalid(name, flag, {"activations": uint8([1] * len(weights)), "weights": int8(weights)}, "NOT_TWO_OF_FOUR") for name, flag, weights in refused_weights()]
    three.append(invalid("three-but-activations-zero", "ThreeOfFour", {"activations": uint8([0, 0, 0, 0]), "weights": int8([1, 2, 3, 0])}, "NOT_TWO_OF_FOUR"))
    yield group("refused", "GATHER-3", params, three)
    shapes = {"longer-activations": ([1] * 5, [1, 0, 0, 0]), "longer-weights": ([1] * 3, [1, 0, 0, 0]), "one-short": ([1] * 7, [1, 0, 0, 0, 1, 0, 0, 0])}
    tests = [invalid(name, "ShapesDoNotFit", {"activations": uint8(a), "weights": int8(w)}, "INVALID_SHAPE") for name, (a, w) in shapes.items()]
    yield group("shapes", "DOT-5", params, [*tests, invalid("empty", "EmptyTensor", {"activations": uint8([]), "weights": int8([])}, "INVALID_SHAPE")])
    both = [acceptable("three-and-shapes", "TwoFaults", {"activations": uint8([1]), "weights": int8([1, 1, 1, 0])}, ["NOT_TWO_OF_FOUR", "INVALID_SHAPE"])]
    yield group("two faults", "GATHER-3 DOT-5", params, both)
    too_long = invalid("gathered-65794", "TooLong", {"activations": uint8([0] * 131585), "weights": int8([0] * 131585)}, "ACCUMULATOR_OVERFLOW")
    yield group("limit", "DOT-2 GATHER-1", params, [too_long])
    given = {"activations": uint8([27, 33]), "weights": int8([1, 0])}
    yield from invalid_set_groups(lambda window_set: {"set": window_set, "rounding": "trim", "share": True}, given, "WINDOW-2 PAIR-1", SOME)


def files():
    rules = [(NAMED_SETS[name], *rest) for name in SPARQ_SETS for rest in (("round", True), ("trim", True), ("round", False))]
    rules += [(CUSTOM_SETS[name], "round", True) for name in ("4b-4", "2b-0-6")]
    return {
        "gather/positions": positions_file(),
        "gather/dot": vector_file("gather.dot", "dot products under 2:4 sparse weights", [dot_group(rule) for rule in rules] + [*wide_groups(), *dot_refused()], NOTES),
    }
