"""Vectors of spec/encoding.md: encoded pairs. What is done with them is in decode.py."""

import decode
from builder import acceptable, group, invalid, note, valid, vector_file
from fields import control_bits, encode, shift_table
from invalid_sets import NOTES as SET_NOTES
from invalid_sets import SOME, invalid_set_groups
from windows import CUSTOM_SETS, EVERY_SET, NAMED_SETS, SPARQ_SETS, every_valid_set, level_of, rule_name, rule_params, set_name, set_params, window_of

NOTES = (
    SET_NOTES
    | decode.NOTES
    | {
        "OwnFields": note("BASIC", "each activation has a field of its own", "kept value, window or order of the fields", "ENCODE-3"),
        "SurvivorLeftFields": note("EDGE_CASE", "the first activation survives and has both fields: both MuxCtrl are 0", "MuxCtrl is swapped, or names the field instead of the activation", "ENCODE-4"),
        "SurvivorRightFields": note("EDGE_CASE", "the second activation survives and has both fields: both MuxCtrl are 1", "MuxCtrl is swapped, or names the field instead of the activation", "ENCODE-4"),
        "HighHalfFirst": note("EDGE_CASE", "the survivor's halves differ; field 0 holds the high one", "the fields are in the other order", "ENCODE-4"),
        "HighHalfZero": note("EDGE_CASE", "the survivor's high half is zero, but still field 0 at its own shift", "an empty high half is left out, or its ShiftCtrl is 0", "ENCODE-4"),
        "LowHalfZero": note("EDGE_CASE", "the survivor's low half is zero", "the survivor is cut to the window set, so that one field is enough", "ENCODE-4"),
        "EmptyField": note("EDGE_CASE", "with 8 bits there is no high half: field 0 is empty, its ShiftCtrl 0, its MuxCtrl the survivor's", "the high half gets a shift of 8, or the survivor goes to field 0", "ENCODE-4"),
        "ShiftIsIndex": note("EDGE_CASE", "the shift differs from its index in the shift table", "ShiftCtrl carries the amount of the shift instead of its index", "ENCODE-1", "ENCODE-2"),
        "BothZeroFields": note("EDGE_CASE", "both activations are zero: their own fields, MuxCtrl 0 and 1", "a pair of zeros is encoded as a survivor", "ENCODE-3"),
        "ZeroAtRaisedWindow": note("EDGE_CASE", "an activation of zero in a set without a window at shift 0: ShiftCtrl is the index of the lowest window of the set", "zero is encoded at index 0 of the shift table, which is not one of the set's windows", "ENCODE-3", "WINDOW-3"),
        "NoSharingFields": note("EDGE_CASE", "without sharing a zero has a field too, and the other activation only its own", "the switch is ignored and the other activation takes both fields", "ENCODE-3"),
        "ActivationOutside": note("INVALID", "an activation below 0 or above 255", "activations are not checked", "PAIR-1"),
        "TwoFaults": note("INVALID", "the input breaks two rules; either may be named", "neither is checked", "WINDOW-2"),
        "TableIsSet": note("BASIC", "the shift table of a set that has all shifts it needs", "the table has shifts that nothing uses", "ENCODE-2"),
        "TableGainsShifts": note("EDGE_CASE", "the survivor's halves need shifts that the set lacks", "the table is the list of the set's shifts", "ENCODE-2"),
        "CeilLog2": note("EDGE_CASE", "the table's length is not a power of two", "log2 is rounded down or to the nearest", "ENCODE-6"),
        "PowerOfTwoLength": note("EDGE_CASE", "the table's length is a power of two", "one bit too many: the length itself is written, not the largest index", "ENCODE-6"),
        "OneShift": note("EDGE_CASE", "a table of one shift needs no ShiftCtrl", "at least one bit is counted", "ENCODE-6"),
    }
)

PAIRS = [(27, 33), (33, 27), (255, 127), (3, 200), (1, 1), (0, 0), (27, 0), (0, 27), (3, 0), (0, 3), (181, 0), (0, 181), (16, 0), (0, 128), (255, 0), (0, 255), (127, 0), (0, 63), (1, 0), (0, 254), (152, 0), (0, 168)]


def flags_of(pair, window_set, rounding, share):
    data, shift_ctrl, _ = encode(pair, window_set, rounding, share)
    table = shift_table(window_set)
    flags = []
    if share and list(pair).count(0) == 1:
        flags.append("SurvivorLeftFields" if pair[0] else "SurvivorRightFields")
        if window_set[0] == 8:
            flags.append("EmptyField")
        else:
            flags.append("HighHalfZero" if data[0] == 0 else "LowHalfZero" if data[1] == 0 else "HighHalfFirst")
            flags = flags if data[0] != data[1] else flags[:1]
    else:
        flags.append("BothZeroFields" if pair == (0, 0) else "NoSharingFields" if 0 in pair else "OwnFields")
        if 0 in pair and window_of(0, *window_set) != table[0]:
            flags.append("ZeroAtRaisedWindow")
    return flags + (["ShiftIsIndex"] if any(table[index] != index for index in shift_ctrl) else [])


def encoded(data, shift_ctrl, mux_ctrl):
    return {"data": data, "shiftCtrl": shift_ctrl, "muxCtrl": mux_ctrl}


def rule_group(rule):
    pairs = PAIRS if rule[2] else PAIRS[:10]
    tests = [valid(f"{rule_name(*rule)}-{a}-{b}", flags_of((a, b), *rule), {"a": [a, b]}, encoded(*encode((a, b), *rule))) for a, b in pairs]
    return group("pairs", "ENCODE-1 ENCODE-3 ENCODE-4 ENCODE-5" if rule[2] else "ENCODE-1 ENCODE-3 ENCODE-5", rule_params(*rule), tests, level_of(rule[0]))


def invalid_groups():
    yield from invalid_set_groups(lambda window_set: {"set": window_set, "rounding": "round", "share": True}, {"a": [27, 33]}, "WINDOW-2 ENCODE-1", SOME)
    pairs = {"above": [256, 27], "above-with-zero": [0, 256], "below": [27, -1], "below-with-zero": [-1, 0]}
    tests = [invalid(name, "ActivationOutside", {"a": a}, "INVALID_PARAMETER") for name, a in pairs.items()]
    yield group("outside", "ENCODE-1", rule_params(NAMED_SETS["5opt"], "round", True), tests)
    both = [acceptable("set-and-activation", "TwoFaults", {"a": [300, 0]}, ["INVALID_WINDOW_SET", "INVALID_PARAMETER"])]
    yield group("two faults", "WINDOW-2 ENCODE-1", {"set": {"bits": 0, "shifts": [8]}, "rounding": "trim", "share": True}, both)


def table_group(window_set):
    table = shift_table(window_set)
    control = control_bits(len(table))
    flags = ["TableIsSet" if table == window_set[1] else "TableGainsShifts"]
    flags.append("OneShift" if len(table) == 1 else "PowerOfTwoLength" if len(table) in (2, 4, 8) else "CeilLog2")
    expected = {"shifts": table, "bits": {"data": 2 * window_set[0], "shiftCtrl": 2 * control, "muxCtrl": 2}}
    return group("shift tables", "ENCODE-2 ENCODE-6", {"set": set_params(window_set)}, [valid(set_name(window_set), flags, {}, expected)], level_of(window_set))


def table_files():
    named = [table_group(window_set) for window_set in NAMED_SETS.values()]
    refused = list(invalid_set_groups(lambda window_set: {"set": window_set}, {}, "WINDOW-2 ENCODE-2", SOME))
    others = [table_group(window_set) for window_set in every_valid_set() if window_set not in NAMED_SETS.values()]
    return {
        "encode/table": vector_file("encode.table", "shift tables and the bits of a pair under the named window sets", named + refused, NOTES),
        "encode/table-custom": vector_file("encode.table", "the same under every other valid window set", others, NOTES),
    }


def files():
    named = [(NAMED_SETS[name], *rest) for name in SPARQ_SETS for rest in (("round", True), ("trim", True), ("round", False))]
    named += [(NAMED_SETS[name], "round", True) for name in EVERY_SET if name in ("wide6", "whole")]
    custom = [(window_set, "round", share) for window_set in [*CUSTOM_SETS.values(), (8, [0]), (7, [0, 1]), (6, [2])] for share in (True, False)]
    custom = [rule for rule in custom if rule[0] not in NAMED_SETS.values()]
    return {
        "encode/pairs": vector_file("encode", "pairs encoded under the named window sets", [rule_group(rule) for rule in named] + list(invalid_groups()), NOTES),
        "encode/pairs-custom": vector_file("encode", "pairs encoded under window sets without a name", [rule_group(rule) for rule in custom], NOTES),
        **decode.files(NOTES),
        **table_files(),
    }
