"""Window sets that break one rule of [WINDOW-2] each; every operation with a set must refuse them."""

from builder import invalid, note, group

INVALID_SETS = {  # name: flag, bits, shifts
    "bits-0": ("BitsOutside", 0, [8]),
    "bits-9": ("BitsOutside", 9, [0]),
    "bits-negative": ("BitsOutside", -1, [9]),
    "no-shifts": ("NoShifts", 4, []),
    "repeated": ("ShiftsRepeat", 4, [0, 4, 4]),
    "repeated-low": ("ShiftsRepeat", 4, [0, 0, 4]),
    "descending": ("ShiftsNotAscending", 4, [4, 0]),
    "unsorted": ("ShiftsNotAscending", 4, [2, 0, 4]),
    "negative-shift": ("NegativeShift", 4, [-1, 4]),
    "top-too-low": ("TopBelowBit7", 4, [0, 2]),
    "top-too-low-by-one": ("TopBelowBit7", 4, [0, 1, 2, 3]),
    "top-too-high": ("TopAboveBit7", 4, [0, 4, 5]),
    "top-too-high-by-one": ("TopAboveBit7", 3, [0, 6]),
}

NOTES = {
    "BitsOutside": note("INVALID", "a window of fewer than 1 or more than 8 bits", "the width is not checked", "WINDOW-2"),
    "NoShifts": note("INVALID", "a set without windows", "the list of shifts is taken to have a last element", "WINDOW-2"),
    "ShiftsRepeat": note("INVALID", "a shift that stands twice", "shifts are checked to be ascending, but not strictly", "WINDOW-2"),
    "ShiftsNotAscending": note("INVALID", "shifts that are not in ascending order", "shifts are sorted silently, or their order is not checked", "WINDOW-2"),
    "NegativeShift": note("INVALID", "a shift below 0", "only the last shift is checked", "WINDOW-2"),
    "TopBelowBit7": note("INVALID", "the last window ends below bit 7, so that large activations have no window", "the set is only refused when such an activation comes", "WINDOW-2"),
    "TopAboveBit7": note("INVALID", "the last window reaches above bit 7", "the end of the last window is compared with <= or not at all", "WINDOW-2"),
}


def invalid_set_groups(params, given, clauses="WINDOW-2", names=INVALID_SETS):
    """A group a set; `params` makes an operation's params from the set, `given` is an input that is fine."""
    for name in names:
        flag, bits, shifts = INVALID_SETS[name]
        yield group("invalid sets", clauses, params({"bits": bits, "shifts": shifts}), [invalid(name, flag, given, "INVALID_WINDOW_SET")])


SOME = ("bits-0", "bits-9", "no-shifts", "repeated", "descending", "negative-shift", "top-too-low", "top-too-high")
