"""Cuts of windows and pairs, read literally from spec/window.md and spec/pair.md.

Written to share no method with the implementation: bits are strings, windows are searched by what lies above them, and rounding picks the nearest of the
numbers a window can hold instead of adding carries. Slow, and only ever run to make the corpus.
"""

from fractions import Fraction
from functools import cache

NAMED_SETS = {  # [WINDOW-1]
    "5opt": (4, [0, 1, 2, 3, 4]),
    "3opt": (4, [0, 2, 4]),
    "2opt": (4, [0, 4]),
    "6opt": (3, [0, 1, 2, 3, 4, 5]),
    "7opt": (2, [0, 1, 2, 3, 4, 5, 6]),
    "wide6": (6, [0, 1, 2]),
    "whole": (8, [0]),
}

CUSTOM_SETS = {  # valid by [WINDOW-2]; each has something the named ones lack
    "4b-0-3-4": (4, [0, 3, 4]),  # positions spaced unevenly
    "4b-4": (4, [4]),  # no window at bit 0: small values lose bits too
    "2b-0-6": (2, [0, 6]),  # a gap wider than the window: non-zero values become zero
    "1b-0-1-2-3-4-5-6-7": (1, [0, 1, 2, 3, 4, 5, 6, 7]),  # leading one only
    "5b-0-2-3": (5, [0, 2, 3]),  # 2n is above 8: the survivor stays whole
}

SPARQ_SETS = ("5opt", "3opt", "2opt", "6opt", "7opt")  # the published ones; wide6 and whole only serve them
EVERY_SET = NAMED_SETS | CUSTOM_SETS
ROUNDINGS = ("trim", "round")


def every_valid_set():
    """[WINDOW-2]: the last window ends at bit 7, below it any choice of shifts; 255 sets."""
    for bits in range(1, 9):
        last = 8 - bits
        for chosen in range(2**last):
            yield bits, [shift for shift in range(last) if chosen & 2**shift] + [last]


def set_name(window_set):
    """The published name, or the bits and shifts: 4b-0-3-4."""
    bits, shifts = window_set
    return next((name for name, named in NAMED_SETS.items() if named == window_set), "-".join([f"{bits}b", *map(str, shifts)]))


def level_of(window_set):
    """Window sets without a name may be lacking (spec/vectors.md)."""
    return "required" if window_set in NAMED_SETS.values() else "recommended"


def set_params(window_set):
    return {"bits": window_set[0], "shifts": window_set[1]}


def rule_params(window_set, rounding, share):
    return {"set": set_params(window_set), "rounding": rounding, "share": share}


def rule_name(window_set, rounding, share):
    return f"{set_name(window_set)}-{rounding}" + ("" if share else "-novs")


def wide_set(bits, _shifts):
    """[WINDOW-6]"""
    width = 8 if bits >= 4 else 2 * bits
    return width, list(range(0, 8 - width + 1))


def window_of(a, bits, shifts):
    """[WINDOW-3]: the lowest window with nothing but zeros above it."""
    text = format(a, "08b")  # text[0] is bit 7
    for shift in shifts:
        above = text[: 8 - (shift + bits)]
        if "1" not in above:
            return shift
    raise ValueError(f"no window holds {a}")


def cut(a, bits, shifts, rounding):
    """[WINDOW-4], [WINDOW-5]"""
    shift = window_of(a, bits, shifts)
    if rounding == "trim":
        text = format(a, "08b")
        return int(text[: 8 - shift] + "0" * shift, 2)
    exact = Fraction(a, 2**shift)
    holdable = range(2**bits)  # what fits in the window, so saturation needs no rule of its own
    nearest = min(holdable, key=lambda kept: (abs(kept - exact), kept % 2))
    return nearest * 2**shift


def cut_table(window_set, rounding):
    return _cut_table(window_set[0], tuple(window_set[1]), rounding)


@cache
def _cut_table(bits, shifts, rounding):
    return bytes(cut(a, bits, shifts, rounding) for a in range(256))


def cut_pair(a1, a2, narrow, wide, share):
    """[PAIR-2] to [PAIR-4], [PAIR-6]; narrow and wide are cut tables."""
    if not share:
        return narrow[a1], narrow[a2]
    zeros = [a1, a2].count(0)
    if zeros == 2:
        return 0, 0
    if zeros == 1:
        return (wide[a1], 0) if a2 == 0 else (0, wide[a2])
    return narrow[a1], narrow[a2]


def pair_bytes(narrow, wide, share):
    """The cut of every pair, a1 outer, a2 inner, two bytes each: 131,072 bytes."""
    out = bytearray()
    for a1 in range(256):
        for a2 in range(256):
            out += bytes(cut_pair(a1, a2, narrow, wide, share))
    return bytes(out)


def cut_row(row, window_set, rounding, share):
    """[PAIR-5], [PAIR-6]: neighbours two by two, an odd last one with a zero."""
    narrow, wide = cut_table(window_set, rounding), cut_table(wide_set(*window_set), rounding)
    cut = []
    for first in range(0, len(row), 2):
        partners = [*row[first : first + 2], 0][:2]
        cut += cut_pair(*partners, narrow, wide, share)
    return cut[: len(row)]
