"""Vectors of spec/window.md: single activations chosen by what can go wrong with them, tables of all, the named sets, the wide sets, and what is refused."""

from builder import acceptable, group, invalid, note, valid, vector_file
from invalid_sets import NOTES as SET_NOTES
from invalid_sets import invalid_set_groups
from values import tensor
from windows import EVERY_SET, NAMED_SETS, ROUNDINGS, cut, cut_table, every_valid_set, level_of, set_name, set_params, wide_set, window_of

ARITHMETIC = "WINDOW-3 WINDOW-4 WINDOW-5 WINDOW-7"

NOTES = SET_NOTES | {
    "Zero": note("EDGE_CASE", "activation 0, which has no leading one", "the position of the leading one of 0 is undefined (a count of leading zeros, a logarithm); 0 belongs to the lowest window", "WINDOW-3", "WINDOW-7"),
    "FirstOfWindow": note("EDGE_CASE", "the smallest activation of a window, one too large for the window below", "the comparison with the window's end is off by one (a <= 2^(s + n)), or windows are chosen from the top", "WINDOW-3"),
    "LastOfWindow": note("EDGE_CASE", "the largest activation of a window", "the comparison with the window's end is off by one (a < 2^(s + n) - 1)", "WINDOW-3"),
    "SkippedShift": note("EDGE_CASE", "the set lacks the shift where the window would fit tightly, so that a higher one holds the activation", "the window follows the leading one and ignores which shifts the set has (every set treated as 5opt), or the nearest lower shift is taken", "WINDOW-3"),
    "BottomExact": note("EDGE_CASE", "an activation inside the window at shift 0, where nothing is dropped", "rounding or clearing bits at shift 0: half of 2^0 is taken for a half, or 2^(0 - 1) shifts by -1", "WINDOW-4"),
    "TrimDropsMost": note("EDGE_CASE", "trimming drops a half or more of the window's last place", "`round` is done where `trim` is asked for", "WINDOW-4"),
    "TieToEvenDown": note("EDGE_CASE", "exactly half of the last place is dropped and the kept value is even: it stays", "ties go up or away from zero (add half, then shift)", "WINDOW-4"),
    "TieToEvenUp": note("EDGE_CASE", "exactly half of the last place is dropped and the kept value is odd: it goes up", "ties go down or towards zero, to odd, or `trim` is done where `round` is asked for", "WINDOW-4"),
    "AboveTie": note("EDGE_CASE", "just more than half is dropped: up", "only the first dropped bit and the last kept one are looked at, or `trim` is done where `round` is asked for", "WINDOW-4"),
    "BelowTie": note("EDGE_CASE", "just less than half is dropped: down", "any dropped bit rounds up, or only bits below the first dropped one decide", "WINDOW-4"),
    "Saturation": note("EDGE_CASE", "rounding goes past the window's largest value, which is kept", "the value is promoted to the next window (127 becomes 128), or the carry is lost and the kept bits are 0", "WINDOW-5"),
    "TopSaturation": note("EDGE_CASE", "rounding in the topmost window would give 256", "the cut overflows 8 bits: 256, or 0 after wrapping", "WINDOW-5", "WINDOW-7"),
    "RaisedBottom": note("EDGE_CASE", "the set has no window at shift 0, so that small activations lose bits too", "a window at shift 0 is taken for granted", "WINDOW-3", "WINDOW-7"),
    "CutToZero": note("EDGE_CASE", "a non-zero activation whose cut is 0", "an activation is kept from becoming 0, or the lowest window is used", "WINDOW-7"),
    "Ordinary": note("BASIC", "an activation without anything special", "the cut itself is wrong: bits, shift or their order", "WINDOW-4"),
    "AllActivations": note("EXHAUSTIVE", "the cut of every activation, 0..255, in one table", "an arithmetic fault somewhere; the tests of single activations say which", "WINDOW-3", "WINDOW-4", "WINDOW-5", "WINDOW-7"),
    "ActivationOutside": note("INVALID", "an activation below 0 or above 255", "activations are not checked, or wrap to 8 bits", "WINDOW-2"),
    "TwoFaults": note("INVALID", "the input breaks two rules; either may be named", "neither is checked", "WINDOW-2"),
    "NamedSet": note("BASIC", "a published window set by its name", "the table of named sets has a wrong width or shift", "WINDOW-1"),
    "UnknownName": note("INVALID", "a name that no set has", "an unknown name falls back to some set, or a lookup finds something that is not a set", "WINDOW-1"),
    "ExactName": note("INVALID", "a name in another case or with spaces around it", "names are folded or trimmed before they are looked up", "WINDOW-1"),
    "WideDoubles": note("BASIC", "the wide set of at most 4 bits has twice as many", "the survivor's set is always the whole activation", "WINDOW-6"),
    "WideStopsAt8": note("EDGE_CASE", "the wide set of more than 4 bits is the whole activation", "twice the bits without a limit", "WINDOW-6"),
    "WideHasEveryShift": note("EDGE_CASE", "the wide set has every shift, also where the set has not", "the wide set only has shifts of the set", "WINDOW-6"),
}


def flags_of(a, window_set, rounding):
    """Why an activation is worth a test, from the exact quotient by 2^shift."""
    bits, shifts = window_set
    shift = window_of(a, bits, shifts)
    kept, dropped, place = a // 2**shift, a % 2**shift, 2**shift
    flags = []
    if a == 0:
        flags.append("Zero")
    if shift > shifts[0] and window_of(a - 1, bits, shifts) != shift:
        flags.append("FirstOfWindow")
    if a == 2 ** (shift + bits) - 1:
        flags.append("LastOfWindow")
    if shift > 0 and a < 2 ** (shift - 1 + bits):
        flags.append("SkippedShift" if shift > shifts[0] else "RaisedBottom")
    if shift == 0 and a > 0:
        flags.append("BottomExact")
    if rounding == "trim" and dropped and 2 * dropped >= place:
        flags.append("TrimDropsMost")
    if rounding == "round" and dropped:
        if 2 * dropped >= place and kept == 2**bits - 1:
            flags.append("TopSaturation" if shift + bits == 8 else "Saturation")
        elif 2 * dropped == place:
            flags.append("TieToEvenUp" if kept % 2 else "TieToEvenDown")
        elif 2 * dropped == place + 2:
            flags.append("AboveTie")
        elif 2 * dropped == place - 2:
            flags.append("BelowTie")
    if a and cut(a, bits, shifts, rounding) == 0:
        flags.append("CutToZero")
    return flags or ["Ordinary"]


def chosen(window_set, rounding):
    """Of each window and each combination of flags the first and the last activation."""
    by_kind = {}
    for a in range(256):
        by_kind.setdefault((window_of(a, *window_set), *flags_of(a, window_set, rounding)), []).append(a)
    return sorted({a for alike in by_kind.values() for a in (alike[0], alike[-1])})


def single(a, window_set, rounding):
    shift, value = window_of(a, *window_set), cut(a, *window_set, rounding)
    return valid(f"{a}", flags_of(a, window_set, rounding), {"a": a}, {"cut": value, "shift": shift, "kept": value // 2**shift})


def single_files():
    for window_set in EVERY_SET.values():
        for rounding in ROUNDINGS:
            name, params = f"{set_name(window_set)}-{rounding}", {"set": set_params(window_set), "rounding": rounding}
            tests = [single(a, window_set, rounding) for a in chosen(window_set, rounding)]
            tests += [invalid(str(a).replace("-", "minus-"), "ActivationOutside", {"a": a}, "INVALID_PARAMETER") for a in (-1, 256)]
            yield f"window/{name}", vector_file("window", f"activations cut to {name}", [group("edges", "WINDOW-2 " + ARITHMETIC, params, tests, level_of(window_set))], NOTES)


def table_group(window_set, rounding):
    cuts = tensor("uint8", [256], cut_table(window_set, rounding))
    test = valid(f"{set_name(window_set)}-{rounding}", "AllActivations", {}, {"cut": cuts})
    return group("exhaustive", ARITHMETIC, {"set": set_params(window_set), "rounding": rounding}, [test], level_of(window_set))


def invalid_groups():
    yield from invalid_set_groups(lambda window_set: {"set": window_set, "rounding": "round"}, {"a": 1})
    far = [invalid(name, "ActivationOutside", {"a": a}, "INVALID_PARAMETER") for name, a in (("far-above", 2**53 - 1), ("far-below", 1 - 2**53), ("wraps-to-0", 2**32), ("wraps-to-27", 2**16 + 27))]
    yield group("edges", "WINDOW-2", {"set": set_params(NAMED_SETS["5opt"]), "rounding": "trim"}, far)
    both = [acceptable(f"set-and-activation-{name}", "TwoFaults", {"a": a}, ["INVALID_WINDOW_SET", "INVALID_PARAMETER"]) for name, a in (("above", 256), ("below", -1))]
    yield group("two faults", "WINDOW-2", {"set": {"bits": 4, "shifts": [0, 2]}, "rounding": "trim"}, both)


def named_group():
    names = [valid(name, "NamedSet", {"name": name}, set_params(window_set)) for name, window_set in NAMED_SETS.items()]
    unknown = {"unknown-4opt": "4opt", "unknown-1opt": "1opt", "unknown-empty": "", "unknown-with-rounding": "5opt-round", "unknown-constructor": "constructor", "unknown-proto": "__proto__"}
    names += [invalid(key, "UnknownName", {"name": name}, "INVALID_WINDOW_SET") for key, name in unknown.items()]
    inexact = {"inexact-upper-case": "5OPT", "inexact-capital": "Whole", "inexact-space-before": " 5opt", "inexact-space-after": "5opt ", "inexact-line-feed": "5opt\n", "inexact-null": "5opt\0"}
    names += [invalid(key, "ExactName", {"name": name}, "INVALID_WINDOW_SET") for key, name in inexact.items()]
    return group("named sets", "WINDOW-1", {}, names)


def wide_flags(bits, shifts):
    flags = ["WideDoubles" if bits <= 4 else "WideStopsAt8"]
    return flags + (["WideHasEveryShift"] if set(wide_set(bits, shifts)[1]) - set(shifts) else [])


def wide_groups():
    sets = [*EVERY_SET.values(), (1, [7]), (2, [0, 3, 6]), (3, [0, 5]), (3, [5]), (5, [3]), (6, [2]), (7, [0, 1]), (7, [1])]
    for window_set in sets:
        test = valid(set_name(window_set), wide_flags(*window_set), {}, set_params(wide_set(*window_set)))
        yield group("wide sets", "WINDOW-6", {"set": set_params(window_set)}, [test], level_of(window_set))
    yield from invalid_set_groups(lambda window_set: {"set": window_set}, {})


def files():
    named = [table_group(window_set, rounding) for window_set in NAMED_SETS.values() for rounding in ROUNDINGS]
    others = [table_group(window_set, rounding) for window_set in every_valid_set() if level_of(window_set) == "recommended" for rounding in ROUNDINGS]
    refused = list(invalid_set_groups(lambda window_set: {"set": window_set, "rounding": "round"}, {}))
    return dict(single_files()) | {
        "window/invalid": vector_file("window", "what must be refused", list(invalid_groups()), NOTES),
        "window/table": vector_file("window.table", "the cut of 0..255 under every named window set", named + refused, NOTES),
        "window/table-custom": vector_file("window.table", "the cut of 0..255 under every other valid window set", others, NOTES),
        "window/named": vector_file("window.named", "window sets by name", [named_group()], NOTES),
        "window/wide": vector_file("window.wide", "the survivor's window sets", list(wide_groups()), NOTES),
    }
