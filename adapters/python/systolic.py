"""Cycles of a systolic array. spec/systolic.md"""
from values import LARGEST_INTEGER, Rejected, integer, write_float64


def systolic(params, given):
    rows, columns = integer(params["rows"], 1), integer(params["columns"], 1)
    m, n, k = (integer(given[name], 1) for name in "MNK")
    placements = {"os": (m, n, k), "ws": (k, n, m), "is": (k, m, n)}  # [SYSTOLIC-1]
    if params["dataflow"] not in placements:
        raise Rejected("INVALID_PARAMETER")
    a, b, t = placements[params["dataflow"]]
    folds = -(-a // rows) * -(-b // columns)  # [SYSTOLIC-2]
    per_fold = t + rows + columns - 2 + (0 if params["dataflow"] == "os" else rows)  # [SYSTOLIC-3]
    cycles = folds * per_fold  # [SYSTOLIC-4]
    if cycles > LARGEST_INTEGER:  # [SYSTOLIC-6]
        raise Rejected("COUNT_OVERFLOW")
    return {  # [SYSTOLIC-5]
        "folds": folds,
        "cyclesPerFold": per_fold,
        "cycles": cycles,
        "mapping": write_float64(a * b / (folds * rows * columns)),
        "utilization": write_float64(m * n * k / (rows * columns * cycles)),
    }


OPERATIONS = {"systolic": systolic}
