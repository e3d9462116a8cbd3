"""Vectors of `im2col.convolution`: cut rows times filters, dense and 2:4 [IM2COL-6]."""

from builder import group, invalid, note, valid, vector_file
from convolutions import Rule, convolution, from_filter_rows, geometry, output_positions, reduction_length
from lcg import Lcg
from values import tensor

SETS = ("5opt", "3opt", "2opt", "6opt", "7opt")
EXACT = [1, 2, 3, 4, 6, 8, 12, 16, 32, 48, 64, 96, 128, 192]  # no set cuts them
PAIRS = {
    "ChannelPairs": note("EDGE_CASE", "two channels and two taps; zeros that help if pairs run along taps, not along channels", "pairs are formed along taps, in the memory order of the activations", "IM2COL-3", "PAIR-5"),
    "TapPairs": note("EDGE_CASE", "one channel: pairs are neighbouring taps of a kernel row", "pairs run down the columns of the kernel, or one channel is never paired", "IM2COL-3", "PAIR-5"),
    "OddChannels": note("EDGE_CASE", "three channels: a pair reaches from the last channel of a tap to the first of the next", "each tap starts a new pair, its last channel paired with a zero", "IM2COL-3", "PAIR-5"),
    "OddLength": note("EDGE_CASE", "an odd reduction: its last element is paired with a zero and keeps the wide window", "the last element is cut to the window set, or left out", "PAIR-5"),
    "PaddingPartner": note("EDGE_CASE", "a tap outside the image is the zero partner of the next one", "taps outside are skipped before pairs are formed, or are not zeros to the pair rule", "IM2COL-4", "PAIR-5"),
    "GroupBoundary": note("EDGE_CASE", "groups with an odd number of channels: pairs end at the group", "pairs are formed over all channels and cross into the next group", "IM2COL-6", "PAIR-5"),
    "PixelBoundary": note("EDGE_CASE", "an odd reduction over several pixels: pairs end at the row", "rows are laid end to end and pairs cross into the next pixel", "PAIR-5"),
    "ZeroWeight": note("EDGE_CASE", "zero weights beside activations that are not zero free nothing", "a zero weight makes its partner a survivor", "PAIR-4"),
    "BothZero": note("EDGE_CASE", "rows of zeros", "a pair of zeros is not zero", "PAIR-3"),
}
LAYOUT = {
    "Basic": note("BASIC", "one pixel, one filter, activations that every set keeps exactly", "the dot product itself is wrong", "IM2COL-6"),
    "OutputLayout": note("EDGE_CASE", "several filters over an image that is not square: filter, row, column", "pixels are the slowest index, or rows and columns are swapped", "IM2COL-6"),
    "FilterGroups": note("EDGE_CASE", "filters belong to the groups in order", "filters are dealt out in turn: filter modulo group", "IM2COL-6"),
    "Depthwise": note("EDGE_CASE", "as many groups as channels, two filters each", "the filter's number is used as its channel", "IM2COL-6"),
    "SignExtremes": note("EDGE_CASE", "activations of 128 and more, weights of -128", "activations are read as signed, weights as unsigned, or the sum has 16 bits", "DOT-1"),
    "Geometry": note("EDGE_CASE", "strides, dilations and pads that differ in every direction", "an axis is swapped; the size and row tests say which", "IM2COL-2", "IM2COL-4"),
    "ShareOff": note("EDGE_CASE", "the pair tests again without sharing: every activation is cut to the window set", "sharing can not be switched off, or survivors and last elements stay wide", "PAIR-6"),
    "Random": note("RANDOM", "random images with many zeros and random weights", "see the other flags first", "IM2COL-6"),
}
SPARSE = {
    "FourOrder": note("EDGE_CASE", "weights that are 2:4 along the channels but not in memory order", "groups of four are taken in the weights' memory order: taps fastest", "GATHER-1", "IM2COL-3"),
    "Gathered": note("EDGE_CASE", "the two activations whose weights are not zero make the pair, wherever they stand", "pairs are formed from neighbours before the gather", "GATHER-1"),
    "UnusedZero": note("EDGE_CASE", "a zero activation whose weight is zero frees nothing", "zeros are looked for before the gather", "GATHER-4"),
    "OneWeight": note("EDGE_CASE", "one non-zero weight in a group: its activation is the survivor", "a missing partner is not a zero: the activation is cut to the window set, or the next group's joins", "GATHER-2"),
    "NoWeight": note("EDGE_CASE", "a group of zero weights", "its activations are used all the same, or the next group moves up", "GATHER-2"),
    "ShortFour": note("EDGE_CASE", "a reduction that is not a multiple of four: the last group is short", "the rest is dropped, or elements of the next row are gathered", "GATHER-1"),
    "PerFilter": note("EDGE_CASE", "filters with different patterns gather differently from the same pixels", "the first filter's pattern is used for all", "GATHER-1"),
    "FoursAcrossTaps": note("EDGE_CASE", "three channels: groups of four reach into the next tap", "each tap starts a new group of four", "GATHER-1", "IM2COL-3"),
    "FoursInGroup": note("EDGE_CASE", "groups of a convolution with two channels: fours end at the group", "fours are taken over all channels", "GATHER-1", "IM2COL-6"),
}
REFUSED = {
    "ThreeOfFour": note("INVALID", "three non-zero weights in a group of four", "the third weight is dropped in silence", "GATHER-3"),
    "FourOfFour": note("INVALID", "four non-zero weights in a group", "only exactly three are looked for", "GATHER-3"),
    "LaterFilter": note("INVALID", "only a later filter is not 2:4", "only the first filter is checked", "GATHER-3"),
    "LastFour": note("INVALID", "only the last, short group is not 2:4", "the short group is not checked", "GATHER-3"),
    "MemoryOrder": note("INVALID", "weights that are 2:4 in memory order but not along the channels", "groups of four are taken in the weights' memory order", "GATHER-3", "IM2COL-3"),
    "ActivationsShape": note("INVALID", "activations that do not fit the geometry", "only the number of elements is compared, or nothing", "IM2COL-3"),
    "WeightsShape": note("INVALID", "weights that do not fit the geometry", "only the number of elements is compared, or nothing", "IM2COL-5"),
    "BadGeometry": note("INVALID", "a geometry that breaks a rule", "only im2col.size checks geometries", "IM2COL-1"),
}
NOTES = LAYOUT | PAIRS | SPARSE | REFUSED


def dense_cases():
    """(name, flag, geometry, activations, weights in memory order). Activations such as 27 and 41 are cut differently by the narrow and the wide sets."""
    yield "basic", "Basic", geometry(2, 1, 1, 1), [1, 2], [3, -5]
    yield "channel-pairs", "ChannelPairs", geometry(2, 1, 2, 1, (1, 2)), [27, 0, 41, 0], [1, 10, 100, 7]
    yield "channel-pairs-survivors", "ChannelPairs", geometry(2, 1, 2, 1, (1, 2)), [27, 41, 0, 0], [1, 10, 100, 7]
    yield "tap-pairs", "TapPairs", geometry(1, 2, 2, 1, (2, 2)), [27, 0, 41, 0], [1, 10, 100, 7]
    yield "tap-pairs-survivors", "TapPairs", geometry(1, 2, 2, 1, (2, 2)), [27, 41, 0, 0], [1, 10, 100, 7]
    yield "odd-channels", "OddChannels", geometry(3, 1, 2, 1, (1, 2)), [27, 41, 33, 63, 127, 0], [1, 2, 4, 8, 16, 32]
    yield "odd-channels-zero", "OddChannels", geometry(3, 1, 2, 1, (1, 2)), [27, 0, 41, 63, 127, 255], [1, 2, 4, 8, 16, 32]
    yield "odd-length", "OddLength", geometry(1, 1, 3, 1, (1, 3)), [41, 63, 127], [1, -10, 100]
    yield "odd-length-one", "OddLength", geometry(1, 1, 1, 1), [127], [3]
    yield "padding-partner", "PaddingPartner", geometry(1, 1, 3, 1, (1, 4), pads=(0, 1, 0, 0)), [127, 27, 41], [1, 2, 4, 8]
    yield "padding-partner-odd-channels", "PaddingPartner", geometry(3, 1, 1, 1, (1, 2), pads=(0, 1, 0, 0)), [127, 27, 41], [1, 2, 4, 8, 16, 32]
    yield "padding-both-sides", "PaddingPartner", geometry(1, 2, 2, 1, (3, 3), pads=(1, 1, 1, 1)), [127, 27, 41, 63], [1, 2, 3, 4, 5, 6, 7, 8, 9]
    yield "group-boundary", "GroupBoundary", geometry(6, 1, 1, 2, group=2), [27, 41, 127, 63, 33, 15], [1, 2, 4, 8, 16, 32]
    yield "pixel-boundary", "PixelBoundary", geometry(3, 1, 3, 1), [27, 41, 33, 63, 127, 143, 41, 27, 63], [1, 2, 4]
    yield "zero-weight", "ZeroWeight", geometry(2, 1, 1, 2), [127, 41], [3, 0, 0, 5]
    yield "both-zero", "BothZero", geometry(2, 1, 2, 1), [0, 127, 0, 41], [3, 5]


def layout_cases():
    yield "output-layout", "OutputLayout", geometry(2, 2, 3, 2), EXACT[:12], [1, 0, 0, -1]
    yield "filter-groups", "FilterGroups", geometry(4, 1, 2, 4, group=2), EXACT[:8], [1, 0, 0, 1, 1, 0, 0, 1]
    yield "depthwise", "Depthwise", geometry(3, 1, 2, 6, (1, 2), group=3), [1, 2, 4, 8, 12, 3], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    yield "sign-extremes", "SignExtremes", geometry(4, 1, 1, 2), [192, 128, 128, 192], [-128, 0, -128, 0, 0, 127, 0, -128]
    yield "geometry", "Geometry", geometry(1, 4, 5, 1, (2, 2), (2, 1), (1, 0, 0, 2), (1, 3)), EXACT + EXACT[:6], [1, 0, 0, -3]


def sparse_cases():
    """(name, flag, geometry, activations, weights): the weights are written in the order of the reduction and brought into memory order."""
    listed = [
        ("four-order", "FourOrder", geometry(4, 1, 2, 1, (1, 2)), [27, 41, 33, 63, 127, 143, 15, 0], [[1, 10, 0, 0, 100, 3, 0, 0]]),
        ("gathered-apart", "Gathered", geometry(4, 1, 1, 1), [27, 0, 0, 41], [[1, 0, 0, 10]]),
        ("gathered-middle", "Gathered", geometry(4, 1, 1, 1), [0, 127, 0, 41], [[0, 1, 10, 0]]),
        ("gathered-last", "Gathered", geometry(4, 1, 1, 1), [27, 41, 0, 127], [[0, 0, 10, 1]]),
        ("unused-zero", "UnusedZero", geometry(4, 1, 1, 1), [0, 27, 41, 0], [[0, 1, 10, 0]]),
        ("unused-zero-first", "UnusedZero", geometry(4, 1, 1, 1), [27, 0, 0, 127], [[1, 0, 0, 10]]),
        ("one-weight", "OneWeight", geometry(4, 1, 1, 1), [127, 127, 127, 127], [[0, 0, 10, 0]]),
        ("one-weight-each", "OneWeight", geometry(8, 1, 1, 1), [27, 41, 63, 127, 143, 33, 15, 41], [[0, 0, 0, 10, 1, 0, 0, 0]]),
        ("no-weight", "NoWeight", geometry(8, 1, 1, 1), [27, 41, 63, 127, 143, 33, 15, 41], [[0, 0, 0, 0, 0, 10, 1, 0]]),
        ("no-weight-at-all", "NoWeight", geometry(4, 1, 1, 1), [27, 41, 63, 127], [[0, 0, 0, 0]]),
        ("short-four-1", "ShortFour", geometry(5, 1, 1, 1), [27, 41, 63, 127, 143], [[1, 0, 0, 10, 100]]),
        ("short-four-2", "ShortFour", geometry(6, 1, 1, 1), [27, 41, 63, 127, 143, 41], [[1, 0, 10, 0, 100, 3]]),
        ("short-four-3", "ShortFour", geometry(3, 1, 2, 1), [27, 41, 63, 127, 143, 41], [[0, 3, 100]]),
        ("per-filter", "PerFilter", geometry(4, 1, 1, 3), [27, 0, 127, 41], [[1, 10, 0, 0], [0, 0, 1, 10], [0, 1, 0, 10]]),
        ("fours-across-taps", "FoursAcrossTaps", geometry(3, 1, 2, 1, (1, 2)), [27, 41, 63, 127, 143, 41], [[0, 0, 10, 100, 0, 3]]),
        ("fours-across-taps-zero", "FoursAcrossTaps", geometry(3, 1, 2, 1, (1, 2)), [127, 41, 63, 0, 143, 41], [[0, 1, 0, 10, 100, 3]]),
        ("fours-in-group", "FoursInGroup", geometry(4, 1, 1, 2, group=2), [127, 41, 63, 27], [[1, 10], [100, 3]]),
    ]
    for name, flag, g, activations, rows in listed:
        yield name, flag, g, activations, from_filter_rows(g, rows)


def random_cases(sparse):
    lcg = Lcg(900 + sparse)
    shapes = [geometry(4, 3, 3, 2, (3, 3), pads=(1, 1, 1, 1)), geometry(3, 4, 5, 2, (2, 3), (2, 1), (1, 0, 1, 2), (1, 2)), geometry(6, 2, 3, 4, (1, 2), group=2)]
    for index, g in enumerate(shapes):
        activations = [lcg.choice((0, lcg.below(256), lcg.below(256))) for _ in range(g["channels"] * g["height"] * g["width"])]
        rows = []
        for _ in range(g["filters"]):
            row = [lcg.between(-128, 127) for _ in range(reduction_length(g))]
            for start in range(0, len(row), 4) if sparse else ():
                kept = {lcg.below(4), lcg.below(4)}
                row[start : start + 4] = [weight if place in kept else 0 for place, weight in enumerate(row[start : start + 4])]
            rows.append(row)
        yield f"random-{index}", "Random", g, activations, from_filter_rows(g, rows)


def given(g, activations, weights):
    each = g["channels"] // max(g["group"], 1)
    shapes = [g["channels"], g["height"], g["width"]], [g["filters"], each, *g["kernel"]]
    return {"geometry": g, "activations": tensor("uint8", shapes[0], activations), "weights": tensor("int8", shapes[1], weights)}


def tests_of(prefix, rule, sparse, cases):
    for name, flag, g, activations, weights in cases:
        rows, columns = output_positions(g)
        output = convolution(g, rule, sparse, list(activations), list(weights))
        about_pairs = flag in PAIRS or flag in SPARSE
        told = "ShareOff" if about_pairs and not rule.params["share"] else flag
        yield valid(f"{prefix}-{name}", told, given(g, activations, weights), {"output": tensor("int32", [g["filters"], len(rows), len(columns)], output)})


def refused_weights():
    """(name, flag, geometry, rows of weights in the order of the reduction)"""
    yield "three-of-four", "ThreeOfFour", geometry(4, 1, 1, 1), [[1, 0, 2, 3]]
    yield "three-of-four-later", "ThreeOfFour", geometry(8, 1, 1, 1), [[1, 0, 2, 0, 0, 4, 5, 6]]
    yield "four-of-four", "FourOfFour", geometry(4, 1, 1, 1), [[1, -1, 2, -2]]
    yield "later-filter", "LaterFilter", geometry(4, 1, 1, 2), [[1, 0, 2, 0], [0, 1, 2, 3]]
    yield "last-four", "LastFour", geometry(7, 1, 1, 1), [[1, 0, 2, 0, 4, 5, 6]]
    yield "memory-order", "MemoryOrder", geometry(4, 1, 2, 1, (1, 2)), [[1, 2, 3, 4, 0, 0, 0, 0]]


def refusals(sparse):
    if sparse:
        for name, flag, g, rows in refused_weights():
            yield invalid(name, flag, given(g, [7] * (g["channels"] * g["width"]), from_filter_rows(g, rows)), "NOT_TWO_OF_FOUR")
    kind = "sparse" if sparse else "dense"
    g = geometry(4, 2, 2, 2, (1, 2), group=2)
    good = given(g, [1] * 16, [1, 0] * 4)
    yield invalid(f"{kind}-activations-shape", "ActivationsShape", {**good, "activations": tensor("uint8", [2, 2, 4], [1] * 16)}, "INVALID_SHAPE")
    yield invalid(f"{kind}-weights-shape", "WeightsShape", {**good, "weights": tensor("int8", [2, 4, 1, 2], [1, 0, 0, 0] * 4)}, "INVALID_SHAPE")
    yield invalid(f"{kind}-weights-kernel-swapped", "WeightsShape", {**good, "weights": tensor("int8", [2, 2, 2, 1], [1, 0] * 4)}, "INVALID_SHAPE")
    yield invalid(f"{kind}-no-output", "BadGeometry", given(geometry(4, 2, 2, 2, (3, 2), group=2), [1] * 16, [0] * 24), "INVALID_GEOMETRY")
    yield invalid(f"{kind}-group-of-filters", "BadGeometry", given(geometry(4, 2, 2, 3, (1, 2), group=2), [1] * 16, [1, 0] * 6), "INVALID_GEOMETRY")
    yield invalid(f"{kind}-stride-0", "BadGeometry", given(geometry(4, 2, 2, 2, (1, 2), (0, 1), group=2), [1] * 16, [1, 0] * 4), "INVALID_GEOMETRY")


def set_file(name):
    groups = []
    for rounding in ("trim", "round"):
        for share in (True, False):
            rule = Rule(name, rounding, share)
            prefix = f"{rounding}{'' if share else '-unshared'}"
            dense = [*layout_cases(), *dense_cases(), *random_cases(False)]
            groups.append(group("dense", "IM2COL-6 PAIR-5" if share else "IM2COL-6 PAIR-6", {**rule.params, "sparse": False}, list(tests_of(f"{prefix}-dense", rule, False, dense))))
            sparse = [*layout_cases(), *sparse_cases(), *random_cases(True)]
            clauses = "IM2COL-6 GATHER-1 GATHER-2 GATHER-4" + ("" if share else " PAIR-6")
            groups.append(group("sparse", clauses, {**rule.params, "sparse": True}, list(tests_of(f"{prefix}-sparse", rule, True, sparse))))
    return vector_file("im2col.convolution", f"whole convolutions under {name}, dense and 2:4, shared and not", groups, NOTES)


def refusals_file():
    rule = Rule("5opt", "round", True)
    groups = [group("refusals", "IM2COL-1 IM2COL-6 GATHER-3" if sparse else "IM2COL-1 IM2COL-6", {**rule.params, "sparse": sparse}, list(refusals(sparse))) for sparse in (False, True)]
    return vector_file("im2col.convolution", "convolutions that must be refused", groups, NOTES)


def files():
    return {f"im2col/convolution-{name}": set_file(name) for name in SETS} | {"im2col/convolution-refusals": refusals_file()}
