"""Pairs under 2:4 sparse weights. spec/gather.md"""
from pairs import cut_row, read_rule
from values import LONGEST_REDUCTION, Rejected, read_tensor


def gathered_positions(weights):
    """Two element numbers a group of four weights: those that are not zero, ascending, then -1 for a missing one [GATHER-1]."""
    positions = []
    for start in range(0, len(weights), 4):
        used = [i for i in range(start, min(start + 4, len(weights))) if weights[i] != 0]
        if len(used) > 2:  # [GATHER-3]
            raise Rejected("NOT_TWO_OF_FOUR")
        positions += used + [-1] * (2 - len(used))
    return positions


def check_gathered_length(length):
    """[DOT-2] for 2:4: two elements a group count."""
    if 2 * -(-length // 4) > LONGEST_REDUCTION:
        raise Rejected("ACCUMULATOR_OVERFLOW")


def gathered_dot(rule, activations, weights):
    """[GATHER-4]; a missing activation is a zero [GATHER-2]."""
    positions = gathered_positions(weights)
    cut = cut_row(rule, bytes(activations[i] if i >= 0 else 0 for i in positions))
    return sum(a * weights[i] for a, i in zip(cut, positions) if i >= 0)


def gather(params, given):
    _, weights = read_tensor(given["weights"], "int8", [None])
    return {"positions": gathered_positions(weights)}


def gather_dot(params, given):
    rule = read_rule(params)
    shape, activations = read_tensor(given["activations"], "uint8", [None])
    _, weights = read_tensor(given["weights"], "int8", shape)
    check_gathered_length(shape[0])
    return {"dot": gathered_dot(rule, activations, weights)}


OPERATIONS = {"gather": gather, "gather.dot": gather_dot}
