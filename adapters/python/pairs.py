"""vSPARQ: two activations share a budget of 2n bits. spec/pair.md"""
from collections import namedtuple

from values import integer, read_tensor, write_tensor
from windows import cuts, read_rounding, read_set, wide

Rule = namedtuple("Rule", "set rounding share narrow_cuts wide_cuts")  # [PAIR-1]


def read_rule(params):
    window_set, rounding = read_set(params), read_rounding(params)
    return Rule(window_set, rounding, params["share"], cuts(window_set, rounding), cuts(wide(window_set), rounding))


def has_survivor(rule, a0, a1):
    """Whether exactly one activation is zero, before any cut, and bits are shared [PAIR-3] [PAIR-4]."""
    return rule.share and (a0 == 0) != (a1 == 0)


def cut_pair(rule, a0, a1):
    table = rule.wide_cuts if has_survivor(rule, a0, a1) else rule.narrow_cuts  # [PAIR-2] [PAIR-3] [PAIR-6]
    return table[a0], table[a1]  # 0 is cut to 0 by both [WINDOW-7]


def cut_row(rule, row):
    """A row of activations, cut in pairs (0, 1), (2, 3), ...; an odd last one is paired with a zero [PAIR-5]."""
    padded = bytes(row) + bytes(len(row) % 2)
    cut = bytearray()
    for i in range(0, len(padded), 2):
        cut.extend(cut_pair(rule, padded[i], padded[i + 1]))
    return cut[: len(row)]


def read_pair(field, low=0, high=255):
    first, second = field
    return integer(first, low, high), integer(second, low, high)


def pair(params, given):
    return {"cut": list(cut_pair(read_rule(params), *read_pair(given["a"])))}


def pair_table(params, given):
    every_pair = bytes(a for a0 in range(256) for a1 in range(256) for a in (a0, a1))
    return {"cut": write_tensor("uint8", [65536, 2], cut_row(read_rule(params), every_pair))}


def pair_row(params, given):
    rule = read_rule(params)
    shape, row = read_tensor(given["a"], "uint8", [None])
    return {"cut": write_tensor("uint8", shape, cut_row(rule, row))}


OPERATIONS = {"pair": pair, "pair.table": pair_table, "pair.row": pair_row}
