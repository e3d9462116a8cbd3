"""Vectors of pair.row: which elements of a reduction are partners [PAIR-5], and odd leftovers."""

import random

from builder import group, invalid, note, valid, vector_file
from invalid_sets import SOME, invalid_set_groups
from values import tensor
from windows import CUSTOM_SETS, NAMED_SETS, SPARQ_SETS, cut_row, level_of, rule_name, rule_params

NOTES = {
    "OddLeftover": note("EDGE_CASE", "the last element of an odd row is paired with a zero and survives", "the leftover is cut to the window set, dropped, or paired with the element before it or the first of the row", "PAIR-5"),
    "OddLeftoverNoSharing": note("EDGE_CASE", "without sharing the last element of an odd row is cut to the window set", "the leftover survives although nothing is shared", "PAIR-6"),
    "LeftoverZero": note("EDGE_CASE", "the last element of an odd row is zero", "the element before it takes the leftover for its partner", "PAIR-5"),
    "SingleElement": note("EDGE_CASE", "a row of one element", "a row without a whole pair is skipped", "PAIR-5", "PAIR-6"),
    "ZeroAcrossPairs": note("EDGE_CASE", "an element has a zero neighbour that belongs to the next or the last pair", "pairs overlap or begin at element 1", "PAIR-5"),
    "PartnersFarApart": note("EDGE_CASE", "halves of the row would pair a zero with each element, neighbours do not", "element i is paired with element i + K / 2, or even elements with even ones", "PAIR-5"),
    "LongRow": note("RANDOM", "a long row, half zeros, as after ReLU", "something that only shows with length: blocks, tails of vector loops", "PAIR-5", "PAIR-6"),
    "EmptyTensor": note("INVALID", "a tensor without elements", "an empty row is answered with an empty row", "DOT-5"),
}

ROWS = {  # name: flag with sharing, flag without, activations
    "3": ("OddLeftover", "OddLeftoverNoSharing", [27, 33, 27]),
    "3-first-zero": ("OddLeftover", "OddLeftoverNoSharing", [0, 33, 27]),
    "3-middle-zero": ("OddLeftover", "OddLeftoverNoSharing", [27, 0, 143]),
    "5": ("OddLeftover", "OddLeftoverNoSharing", [27, 33, 143, 63, 127]),
    "7-saturating": ("OddLeftover", "OddLeftoverNoSharing", [127, 255, 255, 127, 63, 63, 255]),
    "leftover-zero": ("LeftoverZero", "LeftoverZero", [27, 33, 0]),
    "leftover-zero-5": ("LeftoverZero", "LeftoverZero", [27, 0, 143, 127, 0]),
    "1": ("SingleElement", "SingleElement", [27]),
    "1-largest": ("SingleElement", "SingleElement", [255]),
    "1-zero": ("SingleElement", "SingleElement", [0]),
    "4-inner-zero": ("ZeroAcrossPairs", "ZeroAcrossPairs", [27, 33, 0, 41]),
    "4-inner-zero-left": ("ZeroAcrossPairs", "ZeroAcrossPairs", [41, 0, 33, 27]),
    "6-inner-zeros": ("ZeroAcrossPairs", "ZeroAcrossPairs", [127, 143, 0, 27, 143, 127]),
    "4-halves": ("PartnersFarApart", "PartnersFarApart", [27, 143, 0, 0]),
    "8-halves": ("PartnersFarApart", "PartnersFarApart", [27, 33, 143, 127, 0, 0, 0, 0]),
    "8-even-odd": ("PartnersFarApart", "PartnersFarApart", [27, 0, 143, 0, 0, 127, 0, 255]),
}


def long_row(name, length):
    """The same row every time: half zeros, the rest small more often than large."""
    source = random.Random(f"row {name} {length}")
    # The product of two leans to small values; random() gives the same numbers under every version of Python.
    return [0 if source.random() < 0.5 else int(256 * source.random() * source.random()) for _ in range(length)]


def row_test(name, flag, row, rule):
    length = len(row)
    return valid(f"{rule_name(*rule)}-{name}", flag, {"a": tensor("uint8", [length], row)}, {"cut": tensor("uint8", [length], cut_row(row, *rule))})


def rows_group(rule):
    share = rule[2]
    tests = [row_test(name, shared if share else alone, row, rule) for name, (shared, alone, row) in ROWS.items()]
    tests += [row_test(f"long-{length}", "LongRow", long_row(rule_name(*rule), length), rule) for length in (16, 33, 257)]
    return group("rows", "PAIR-5" if share else "PAIR-6", rule_params(*rule), tests, level_of(rule[0]))


def files(notes):
    rules = [(NAMED_SETS[name], *rest) for name in SPARQ_SETS for rest in (("round", True), ("trim", True), ("round", False))]
    rules += [(CUSTOM_SETS[name], "round", True) for name in ("4b-4", "2b-0-6", "1b-0-1-2-3-4-5-6-7", "5b-0-2-3")]
    empty = invalid("empty", "EmptyTensor", {"a": tensor("uint8", [0], [])}, "INVALID_SHAPE")
    refused = [group("empty", "DOT-5", rule_params(NAMED_SETS["5opt"], "round", True), [empty])]
    given = {"a": tensor("uint8", [3], [27, 33, 27])}
    refused += invalid_set_groups(lambda window_set: {"set": window_set, "rounding": "trim", "share": True}, given, "WINDOW-2 PAIR-1", SOME)
    return {"pair/row": vector_file("pair.row", "rows cut pair by pair", [rows_group(rule) for rule in rules] + refused, notes)}
