"""Vectors of encode.decode and encode.dot: what stands for the cut pair, and fields that stand for nothing."""

import random

from builder import group, invalid, note, valid, vector_file
from fields import decode, encode, field_dot, shift_table
from invalid_sets import SOME, invalid_set_groups
from windows import CUSTOM_SETS, NAMED_SETS, SPARQ_SETS, level_of, set_name, set_params

NOTES = {
    "DecodeOwn": note("BASIC", "each field belongs to its own activation", "data, shift or order of the fields", "ENCODE-5"),
    "DecodeSurvivor": note("EDGE_CASE", "both fields belong to one activation, which is their sum; the other is 0", "MuxCtrl is ignored or swapped, or one of the two fields is lost", "ENCODE-5"),
    "DecodeZero": note("EDGE_CASE", "fields of zeros", "zero is treated as missing", "ENCODE-5"),
    "ShiftsLooked": note("EDGE_CASE", "the shift differs from its index in the shift table", "ShiftCtrl is used as the amount of the shift", "ENCODE-2", "ENCODE-5"),
    "CrossedMux": note("EDGE_CASE", "field 0 belongs to activation 1 and field 1 to activation 0", "MuxCtrl is only compared for equality", "ENCODE-5"),
    "FieldsAdd": note("EDGE_CASE", "two fields of one activation overlap and are added", "fields are joined with a bitwise or", "ENCODE-5"),
    "DecodedAbove255": note("LIMIT", "fields in their domains that no pair encodes to, whose value is above 255", "the decoded activation is clipped to 255, wraps to 8 bits, or is refused", "ENCODE-5"),
    "DecodedAbove511": note("LIMIT", "such a value above 511", "the decoded activation is clipped or wraps to 9 bits", "ENCODE-5"),
    "DataTooWide": note("INVALID", "data with more than the set's bits, or below 0", "data is not checked or is masked", "ENCODE-1"),
    "ShiftCtrlOutside": note("INVALID", "a ShiftCtrl that is no index of the shift table", "an index beyond the table reads something else, or is taken for an amount", "ENCODE-1", "ENCODE-2"),
    "MuxCtrlOutside": note("INVALID", "a MuxCtrl that is neither 0 nor 1", "MuxCtrl is used modulo 2 or as a truth value", "ENCODE-1"),
    "OwnWeights": note("BASIC", "each field meets its own weight", "product, shift or order", "ENCODE-5"),
    "SurvivorWeight": note("EDGE_CASE", "both fields meet the survivor's weight; the other weight plays no role", "field h meets weight h whatever MuxCtrl says", "ENCODE-5"),
    "WeightMinus128": note("EDGE_CASE", "a weight of -128", "the weight's magnitude does not fit 7 bits or 8 signed ones: the sign is lost", "ENCODE-5", "DOT-1"),
    "NegativeWeight": note("EDGE_CASE", "a negative weight", "the weight is read as unsigned, or the product is shifted as unsigned", "ENCODE-5"),
    "LargestDot": note("LIMIT", "the largest magnitudes of a pair", "the sum of the two shifted products overflows 16 bits", "ENCODE-5", "DOT-1"),
    "RandomFields": note("RANDOM", "encoded random pairs and weights", "something the other tests of the operation did not single out", "ENCODE-5"),
    "WeightOutside": note("INVALID", "a weight below -128 or above 127", "weights are not checked, or wrap to 8 bits", "ENCODE-5"),
}

PAIRS = [(27, 33), (33, 27), (255, 127), (0, 0), (27, 0), (0, 27), (3, 0), (0, 181), (128, 0), (0, 255)]
SETS = [*(NAMED_SETS[name] for name in SPARQ_SETS), NAMED_SETS["wide6"], NAMED_SETS["whole"], *CUSTOM_SETS.values()]


def given(data, shift_ctrl, mux_ctrl, **more):
    return {"data": list(data), "shiftCtrl": list(shift_ctrl), "muxCtrl": list(mux_ctrl), **more}


def decode_flags(pair, fields, window_set):
    table = shift_table(window_set)
    flags = ["DecodeZero" if not any(pair) else "DecodeSurvivor" if 0 in pair else "DecodeOwn"]
    return flags + (["ShiftsLooked"] if any(table[index] != index and data for data, index in zip(fields[0], fields[1])) else [])


def decode_group(window_set):
    table, name = shift_table(window_set), set_name(window_set)
    tests = []
    for pair in PAIRS:
        fields = encode(pair, window_set, "round", True)
        tests.append(valid(f"{name}-{pair[0]}-{pair[1]}", decode_flags(pair, fields, window_set), given(*fields), {"a": decode(*fields, window_set)}))
    crossed = ([1, 0], [0, len(table) - 1], [1, 0])
    tests.append(valid(f"{name}-crossed", "CrossedMux", given(*crossed), {"a": decode(*crossed, window_set)}))
    overlapping = ([1, 1], [0, 0], [0, 0])
    tests.append(valid(f"{name}-overlapping", "FieldsAdd", given(*overlapping), {"a": decode(*overlapping, window_set)}))
    for key, fields in beyond(window_set):
        decoded = decode(*fields, window_set)
        tests.append(valid(f"{name}-{key}", beyond_flags(decoded), given(*fields), {"a": decoded}))
    tests += list(invalid_fields(name, window_set))
    return group("fields", "ENCODE-1 ENCODE-2 ENCODE-5", {"set": set_params(window_set)}, tests, level_of(window_set))


def beyond(window_set):
    """Fields in their domains that stand for more than 255: all bits set at the largest shift."""
    most, last = 2 ** window_set[0] - 1, len(shift_table(window_set)) - 1
    cases = {"first-above": ([most, most], [last, last], [0, 0]), "second-above": ([most, most], [last, last], [1, 1])}
    cases |= {"each-above": ([most, most], [last, last], [0, 1]), "crossed-above": ([most, most - 1], [last, last], [1, 0])}
    return [(key, fields) for key, fields in cases.items() if max(decode(*fields, window_set)) > 255]


def beyond_flags(decoded):
    return ["DecodedAbove255"] + (["DecodedAbove511"] if max(decoded) > 511 else [])


def invalid_fields(name, window_set, **more):
    largest, entries = 2 ** window_set[0], len(shift_table(window_set))
    wrong = {
        "data-wide": ("DataTooWide", ([largest, 0], [0, 0], [0, 1])),
        "data-wide-second": ("DataTooWide", ([0, largest], [0, 0], [0, 1])),
        "data-negative": ("DataTooWide", ([0, -1], [0, 0], [0, 1])),
        "shift-outside": ("ShiftCtrlOutside", ([1, 1], [entries, 0], [0, 1])),
        "shift-outside-second": ("ShiftCtrlOutside", ([1, 0], [0, entries], [0, 1])),
        "shift-negative": ("ShiftCtrlOutside", ([1, 1], [0, -1], [0, 1])),
        "mux-outside": ("MuxCtrlOutside", ([1, 1], [0, 0], [2, 1])),
        "mux-negative": ("MuxCtrlOutside", ([1, 1], [0, 0], [0, -1])),
    }
    for key, (flag, fields) in wrong.items():
        yield invalid(f"{name}-{key}", flag, given(*fields, **more), "INVALID_PARAMETER")


def dot_flags(pair, weights):
    flags = ["SurvivorWeight" if list(pair).count(0) == 1 else "OwnWeights"]
    met = [weight for a, weight in zip(pair, weights) if a]
    if -128 in met:
        flags.append("WeightMinus128")
    elif any(weight < 0 for weight in met):
        flags.append("NegativeWeight")
    return flags


def dot_group(window_set):
    name, tests = set_name(window_set), []
    for pair in PAIRS[:2] + PAIRS[4:6] + PAIRS[7:8]:
        for weights in ([3, -90], [-128, 127], [127, -128], [-1, 1]):
            fields = encode(pair, window_set, "round", True)
            key = f"{name}-{pair[0]}-{pair[1]}-by-{weights[0]}-{weights[1]}".replace("--", "-minus-")
            tests.append(valid(key, dot_flags(pair, weights), given(*fields, weights=weights), {"dot": field_dot(*fields, weights, window_set)}))
    for weights in ([-128, -128], [127, 127]):
        fields = encode((255, 255), window_set, "trim", True)
        key = f"{name}-largest-by-{weights[0]}".replace("--", "-minus-")
        tests.append(valid(key, "LargestDot", given(*fields, weights=weights), {"dot": field_dot(*fields, weights, window_set)}))
    for key, fields in beyond(window_set):
        for weights in ([-128, 127], [127, -128], [1, 1]):
            flags = beyond_flags(decode(*fields, window_set))
            key_by = f"{name}-{key}-by-{weights[0]}".replace("--", "-minus-")
            tests.append(valid(key_by, flags, given(*fields, weights=weights), {"dot": field_dot(*fields, weights, window_set)}))
    return group("products", "ENCODE-5", {"set": set_params(window_set)}, tests + random_tests(name, window_set), level_of(window_set))


def random_tests(name, window_set):
    source = random.Random(f"fields {name}")
    tests = []
    for count in range(6):
        pair = [0 if source.random() < 0.4 else int(256 * source.random()) for _ in range(2)]
        weights = [int(256 * source.random()) - 128 for _ in range(2)]
        fields = encode(tuple(pair), window_set, "round", True)
        tests.append(valid(f"{name}-random-{count}", "RandomFields", given(*fields, weights=weights), {"dot": field_dot(*fields, weights, window_set)}))
    return tests


def dot_refused():
    window_set = NAMED_SETS["3opt"]
    for key, weights in {"first-above": [128, 0], "second-above": [0, 128], "first-below": [-129, 0], "second-below": [0, -129]}.items():
        yield invalid(f"weight-{key}", "WeightOutside", given([1, 1], [0, 0], [0, 1], weights=weights), "INVALID_PARAMETER")
    yield from invalid_fields("3opt", window_set, weights=[1, 1])


def files(notes):
    fine = given([1, 1], [0, 0], [0, 1])
    no_set = list(invalid_set_groups(lambda window_set: {"set": window_set}, fine, "WINDOW-2 ENCODE-2", SOME))
    no_set_dot = list(invalid_set_groups(lambda window_set: {"set": window_set}, {**fine, "weights": [1, 1]}, "WINDOW-2 ENCODE-2", SOME))
    refused = group("refused", "ENCODE-1 ENCODE-5", {"set": set_params(NAMED_SETS["3opt"])}, list(dot_refused()))
    return {
        "encode/decode": vector_file("encode.decode", "the pair that fields stand for", [decode_group(window_set) for window_set in SETS] + no_set, notes),
        "encode/dot": vector_file("encode.dot", "the product of fields with two weights", [dot_group(window_set) for window_set in SETS] + [refused, *no_set_dot], notes),
    }
