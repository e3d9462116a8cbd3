"""Vectors of spec/pair.md: single pairs chosen by what can go wrong with them, tables of all 65,536, and what is refused. Rows are in pair_row.py."""

import pair_row
from builder import acceptable, group, invalid, note, valid, vector_file
from invalid_sets import NOTES as SET_NOTES
from invalid_sets import SOME, invalid_set_groups
from values import tensor
from windows import CUSTOM_SETS, EVERY_SET, NAMED_SETS, ROUNDINGS, SPARQ_SETS, cut, cut_pair, cut_table, level_of, pair_bytes, rule_name, rule_params, wide_set

NOTES = (
    SET_NOTES
    | pair_row.NOTES
    | {
        "NeitherZero": note("BASIC", "both activations are non-zero: each is cut to the window set", "bits are shared although nobody gives any, or the wide set is used for all", "PAIR-2"),
        "PairOrder": note("BASIC", "two different activations, in both orders", "the two results are swapped or one is used twice", "PAIR-2"),
        "SurvivorLeft": note("EDGE_CASE", "the second activation is zero, the first survives in the wide set", "only the other side is looked at for a zero, or the survivor gets no bits", "PAIR-3"),
        "SurvivorRight": note("EDGE_CASE", "the first activation is zero, the second survives in the wide set", "only the other side is looked at for a zero, or the survivor gets no bits", "PAIR-3"),
        "BothZero": note("EDGE_CASE", "both activations are zero and stay so", "a survivor is made of zero", "PAIR-3"),
        "TinyPartner": note("EDGE_CASE", "the partner is small but not zero: nothing is shared", "a small partner counts as zero", "PAIR-4"),
        "PartnerCutToZero": note("EDGE_CASE", "the partner is not zero but its cut is: nothing is shared", "zero is tested on the cut value, not on the activation", "PAIR-4"),
        "SurvivorWhole": note("EDGE_CASE", "the wide set has 8 bits and the survivor stays exact", "the survivor is cut again, or the wide set is too narrow", "PAIR-3", "WINDOW-6"),
        "SurvivorNotWhole": note("EDGE_CASE", "the wide set has fewer than 8 bits and the survivor loses some", "the survivor is kept whole whatever the width, as with 4 bits", "PAIR-3", "WINDOW-6"),
        "SurvivorTrimmed": note("EDGE_CASE", "under `trim` the survivor drops half or more of its last place", "the survivor is rounded though trimming is asked for", "PAIR-1", "PAIR-3"),
        "SurvivorRounded": note("EDGE_CASE", "under `round` the survivor goes up", "the survivor is trimmed though rounding is asked for", "PAIR-1", "PAIR-3"),
        "SurvivorTie": note("EDGE_CASE", "the survivor lies exactly between two values of the wide set", "ties in the wide set do not go to even", "PAIR-3", "WINDOW-4"),
        "SurvivorSaturates": note("EDGE_CASE", "rounding takes the survivor past the wide window's largest value, which is kept", "the survivor is promoted to the next wide window, or overflows 8 bits", "PAIR-3", "WINDOW-5"),
        "NoSharing": note("EDGE_CASE", "without sharing a zero partner gives nothing", "the switch is ignored and bits are shared", "PAIR-6"),
        "AllPairs": note("EXHAUSTIVE", "the cut of all 65,536 pairs in one table, with sharing", "the rule of pairs or the table's order; the tests of single pairs say which", "PAIR-2", "PAIR-3", "PAIR-4"),
        "AllPairsNoSharing": note("EXHAUSTIVE", "the cut of all 65,536 pairs in one table, without sharing", "the switch is ignored, or the cut is wrong", "PAIR-6"),
        "ActivationOutside": note("INVALID", "an activation below 0 or above 255", "activations are not checked, or only one of the two, or only where no partner is zero", "PAIR-1"),
        "TwoFaults": note("INVALID", "the input breaks two rules; either may be named", "neither is checked", "WINDOW-2"),
    }
)


def flags_of(pair, window_set, rounding, share):
    """Why a pair is worth a test."""
    if not share:
        return ["NoSharing" if 0 in pair and any(pair) else "BothZero" if pair == (0, 0) else "NeitherZero"]
    if pair == (0, 0):
        return ["BothZero"]
    if 0 in pair:
        return ["SurvivorLeft" if pair[0] else "SurvivorRight", *survivor_flags(max(pair), wide_set(*window_set), rounding)]
    flags = ["NeitherZero"]
    if any(cut(a, *window_set, rounding) == 0 for a in pair):
        flags.append("PartnerCutToZero")
    elif min(pair) <= 3 and max(pair) > 15:
        flags.append("TinyPartner")
    return flags


def survivor_flags(a, wide, rounding):
    bits, _ = wide
    shift = next(shift for shift in wide[1] if a < 2 ** (shift + bits))
    dropped = a % 2**shift
    if bits == 8:
        return ["SurvivorWhole"]
    if not dropped:
        return []
    flags = ["SurvivorNotWhole"]
    if rounding == "trim":
        return flags + (["SurvivorTrimmed"] if 2 * dropped >= 2**shift else [])
    if 2 * dropped >= 2**shift and a // 2**shift == 2**bits - 1:
        return flags + ["SurvivorSaturates"]
    if 2 * dropped == 2**shift:
        flags.append("SurvivorTie")
    return flags + (["SurvivorRounded"] if cut(a, *wide, rounding) > a else [])


def survivors(window_set, rounding):
    """Of each combination of flags the first and the last activation, and some for their own sake."""
    by_kind = {}
    for a in range(1, 256):
        by_kind.setdefault(tuple(survivor_flags(a, wide_set(*window_set), rounding)), []).append(a)
    return sorted({1, 27, 127, 143, 255} | {a for alike in by_kind.values() for a in (alike[0], alike[-1])})


def pairs(window_set, rounding, share):
    """Pairs worth a test."""
    if not share:
        return [(0, 0), (27, 33), (33, 27), (41, 4), (152, 168), (255, 255), (255, 1), *(pair for a in (1, 27, 143, 255) for pair in ((a, 0), (0, a)))]
    lost = [a for a in range(1, 256) if cut(a, *window_set, rounding) == 0]
    neither = [(27, 33), (33, 27), (41, 4), (152, 168), (63, 127), (255, 255), (1, 1), (255, 1), (1, 255), (2, 143), (143, 2), (127, 3)]
    zeros = [pair for a in survivors(window_set, rounding) for pair in ((a, 0), (0, a))]
    to_zero = [pair for a in {*lost[:1], *lost[-1:]} for pair in ((a, 27), (27, a), (255, a), (a, 255), (a, a))]
    return [(0, 0), *neither, *zeros, *(pair for pair in to_zero if pair not in neither)]


def single(pair, window_set, rounding, share):
    narrow, wide = cut_table(window_set, rounding), cut_table(wide_set(*window_set), rounding)
    flags = flags_of(pair, window_set, rounding, share) + (["PairOrder"] if pair in ((27, 33), (33, 27)) else [])
    return valid("{}-{}".format(*pair), flags, {"a": list(pair)}, {"cut": list(cut_pair(*pair, narrow, wide, share))})


def outside():
    pairs_ = {"first-above": (256, 1), "second-above": (1, 256), "above-with-zero": (0, 256), "above-and-zero": (256, 0), "first-below": (-1, 0), "second-below": (0, -1), "both": (300, -300)}
    return [invalid(name, "ActivationOutside", {"a": list(pair)}, "INVALID_PARAMETER") for name, pair in pairs_.items()]


def single_file(window_set, rounding, share):
    tests = [single(pair, window_set, rounding, share) for pair in dict.fromkeys(pairs(window_set, rounding, share))]
    refused = outside() if rounding == "round" else outside()[:2]
    clauses = "PAIR-1 PAIR-2 PAIR-3 PAIR-4" if share else "PAIR-1 PAIR-6"
    name, params = rule_name(window_set, rounding, share), rule_params(window_set, rounding, share)
    return f"pair/{name}", vector_file("pair", f"pairs cut under {name}", [group("edges", clauses, params, tests + refused, level_of(window_set))], NOTES)


def table_group(window_set, rounding, share):
    narrow, wide = cut_table(window_set, rounding), cut_table(wide_set(*window_set), rounding)
    cuts = tensor("uint8", [65536, 2], pair_bytes(narrow, wide, share))
    test = valid(rule_name(window_set, rounding, share), "AllPairs" if share else "AllPairsNoSharing", {}, {"cut": cuts}, hashed=["cut"])
    return group("exhaustive", "PAIR-2 PAIR-3 PAIR-4" if share else "PAIR-6", rule_params(window_set, rounding, share), [test], level_of(window_set))


def invalid_groups():
    yield from invalid_set_groups(lambda window_set: {"set": window_set, "rounding": "round", "share": True}, {"a": [27, 0]}, "WINDOW-2 PAIR-1")
    both = [acceptable(f"set-and-activation-{name}", "TwoFaults", {"a": a}, ["INVALID_WINDOW_SET", "INVALID_PARAMETER"]) for name, a in (("first", [256, 1]), ("second", [0, -1]))]
    yield group("two faults", "WINDOW-2 PAIR-1", {"set": {"bits": 4, "shifts": []}, "rounding": "trim", "share": True}, both)


def files():
    # Not every rounding with and without sharing for sets that are only recommended or only serve the others.
    few = [("round", True), ("trim", True), ("round", False)]
    chosen = [(NAMED_SETS[name], rounding, share) for name in SPARQ_SETS for rounding in ROUNDINGS for share in (True, False)]
    chosen += [(window_set, *rest) for name, window_set in EVERY_SET.items() if name not in SPARQ_SETS for rest in few]
    # A table is 260 KB; without sharing it is the window's table twice, so one set of each width and one rounding are enough.
    tables = [table_group(NAMED_SETS[name], rounding, True) for name in SPARQ_SETS for rounding in ROUNDINGS]
    tables += [table_group(NAMED_SETS[name], "round", False) for name in ("5opt", "6opt", "7opt")]
    custom = [table_group(CUSTOM_SETS[name], "round", True) for name in ("2b-0-6",)]
    refused = list(invalid_set_groups(lambda window_set: {"set": window_set, "rounding": "trim", "share": False}, {}, "WINDOW-2 PAIR-1", SOME))
    return dict(single_file(*rule) for rule in chosen) | {
        "pair/invalid": vector_file("pair", "what must be refused", list(invalid_groups()), NOTES),
        "pair/table": vector_file("pair.table", "all pairs under the published window sets; row 256 a0 + a1 is the cut of (a0, a1)", tables + refused, NOTES),
        "pair/table-custom": vector_file("pair.table", "all pairs under window sets without a name", custom, NOTES),
        **pair_row.files(NOTES),
    }
