"""Vectors of spec/window.md."""

from builder import group, note, valid, vector_file
from values import tensor
from windows import NAMED_SETS, cut_table

NOTES = {
    "AllActivations": note("EXHAUSTIVE", "the cut of every activation, 0..255, in one table", "an arithmetic fault somewhere; the tests of single activations say which", "WINDOW-3", "WINDOW-4", "WINDOW-5", "WINDOW-7"),
}


def files():
    groups = []
    for name, (bits, shifts) in NAMED_SETS.items():
        for rounding in ("trim", "round"):
            params = {"set": {"bits": bits, "shifts": shifts}, "rounding": rounding}
            cut = tensor("uint8", [256], cut_table((bits, shifts), rounding))
            groups.append(group("exhaustive", "WINDOW-3 WINDOW-4 WINDOW-5 WINDOW-7", params, [valid(f"{name}-{rounding}", "AllActivations", {}, {"cut": cut}, hashed=["cut"])]))
    return {"window/table": vector_file("window.table", "the cut of 0..255 under every window set and rounding", groups, NOTES)}
