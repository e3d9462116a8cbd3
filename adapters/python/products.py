"""Integer products and their exactness. spec/dot.md"""
from operator import mul

from pairs import cut_row, read_rule
from values import LONGEST_REDUCTION, Rejected, answerable, integer, read_tensor, write_tensor


def check_length(length):
    """[DOT-2]"""
    if length > LONGEST_REDUCTION:
        raise Rejected("ACCUMULATOR_OVERFLOW")


def dot(activations, weights):
    """[DOT-1]"""
    return sum(map(mul, activations, weights))


def read_vectors(given):
    shape, activations = read_tensor(given["activations"], "uint8", [None])
    _, weights = read_tensor(given["weights"], "int8", shape)
    check_length(shape[0])
    return activations, weights


def plain(params, given):
    return {"dot": dot(*read_vectors(given))}


def paired(params, given):
    rule = read_rule(params)
    activations, weights = read_vectors(given)
    return {"dot": dot(cut_row(rule, activations), weights)}


def gemm(params, given):
    """[DOT-3]"""
    rule = read_rule(params)
    (m, k), activations = read_tensor(given["activations"], "uint8", [None, None])
    (n, _), weights = read_tensor(given["weights"], "int8", [None, k])
    check_length(k)
    answerable(m * n)
    rows = [cut_row(rule, activations[i * k : (i + 1) * k]) for i in range(m)]
    return {"product": write_tensor("int32", [m, n], [dot(row, weights[j * k : (j + 1) * k]) for row in rows for j in range(n)])}


def accumulator(params, given):
    """[DOT-4]"""
    length = integer(given["length"], 1)
    bits = 1
    while 32640 * length > 2 ** (bits - 1):
        bits += 1
    return {"bits": bits}


OPERATIONS = {"dot": plain, "dot.pairs": paired, "dot.gemm": gemm, "dot.accumulator": accumulator}
