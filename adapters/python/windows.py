"""bSPARQ windows: which n bits of an 8-bit activation survive. spec/window.md"""
from functools import lru_cache

from values import Rejected, integer, write_tensor

# [WINDOW-1]
NAMED = {
    "5opt": (4, (0, 1, 2, 3, 4)),
    "3opt": (4, (0, 2, 4)),
    "2opt": (4, (0, 4)),
    "6opt": (3, (0, 1, 2, 3, 4, 5)),
    "7opt": (2, (0, 1, 2, 3, 4, 5, 6)),
    "wide6": (6, (0, 1, 2)),
    "whole": (8, (0,)),
}


def read_set(params):
    """The window set (bits, shifts) of `params` [WINDOW-2]."""
    code = "INVALID_WINDOW_SET"
    bits = integer(params["set"]["bits"], 1, 8, code)
    shifts = tuple(integer(shift, 0, 7, code) for shift in params["set"]["shifts"])
    if not shifts or any(low >= high for low, high in zip(shifts, shifts[1:])) or shifts[-1] + bits != 8:
        raise Rejected(code)
    return bits, shifts


def read_rounding(params):
    if params["rounding"] not in ("trim", "round"):
        raise Rejected("INVALID_PARAMETER")
    return params["rounding"]


def wide(window_set):
    """The set that a survivor is cut to [WINDOW-6]."""
    bits = min(2 * window_set[0], 8)
    return bits, tuple(range(8 - bits + 1))


def keep(a, window_set, rounding):
    """The kept value of activation a and the shift of its window."""
    bits, shifts = window_set
    shift = next(s for s in shifts if a < 2 ** (s + bits))  # [WINDOW-3]
    kept, dropped = divmod(a, 2**shift)  # [WINDOW-4]
    if rounding == "round" and shift > 0:
        half = 2 ** (shift - 1)
        if dropped > half or (dropped == half and kept % 2 == 1):
            kept += 1
    return min(kept, 2**bits - 1), shift  # [WINDOW-5]


@lru_cache(maxsize=None)
def cuts(window_set, rounding):
    """The cut [WINDOW-7] of every activation 0..255."""
    return bytes(kept << shift for kept, shift in (keep(a, window_set, rounding) for a in range(256)))


def window(params, given):
    window_set, rounding = read_set(params), read_rounding(params)
    kept, shift = keep(integer(given["a"], 0, 255), window_set, rounding)
    return {"cut": kept << shift, "shift": shift, "kept": kept}


def window_table(params, given):
    return {"cut": write_tensor("uint8", [256], cuts(read_set(params), read_rounding(params)))}


def window_named(params, given):
    if given["name"] not in NAMED:
        raise Rejected("INVALID_WINDOW_SET")
    bits, shifts = NAMED[given["name"]]
    return {"bits": bits, "shifts": list(shifts)}


def window_wide(params, given):
    bits, shifts = wide(read_set(params))
    return {"bits": bits, "shifts": list(shifts)}


OPERATIONS = {"window": window, "window.table": window_table, "window.named": window_named, "window.wide": window_wide}
