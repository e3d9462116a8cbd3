"""Cycles of systolic arrays and tensor cores, and what they compute. spec/systolic.md"""
from gather import check_gathered_length, gathered_dot
from pairs import cut_row, read_rule
from products import check_length, dot
from values import LARGEST_INTEGER, Rejected, answerable, integer, read_tensor, write_float64, write_tensor


def checked_count(count):
    """[SYSTOLIC-6]"""
    if count > LARGEST_INTEGER:
        raise Rejected("COUNT_OVERFLOW")
    return count


def placed(dataflow, m, n, k):
    """What lies along the rows, along the columns and in time [SYSTOLIC-1]."""
    placements = {"os": (m, n, k), "ws": (k, n, m), "is": (k, m, n)}
    if dataflow not in placements:
        raise Rejected("INVALID_PARAMETER")
    return placements[dataflow]


def cycles_on_array(params, m, n, k):
    rows, columns = integer(params["rows"], 1), integer(params["columns"], 1)
    a, b, t = placed(params["dataflow"], m, n, k)
    folds = -(-a // rows) * -(-b // columns)  # [SYSTOLIC-2]
    per_fold = t + rows + columns - 2 + (0 if params["dataflow"] == "os" else rows)  # [SYSTOLIC-3]
    return {"folds": folds, "cyclesPerFold": per_fold, "cycles": checked_count(folds * per_fold)}  # [SYSTOLIC-4]


def systolic(params, given):
    m, n, k = (integer(given[name], 1) for name in "MNK")
    cycles = cycles_on_array(params, m, n, k)
    a, b, _ = placed(params["dataflow"], m, n, k)
    units = params["rows"] * params["columns"]
    mapping = a * b / (cycles["folds"] * units)  # [SYSTOLIC-5]
    utilization = m * n * k / (units * cycles["cycles"])
    return {**cycles, "mapping": write_float64(mapping), "utilization": write_float64(utilization)}


def slots(k, paired, sparse):
    """[SYSTOLIC-7]"""
    if sparse:
        return -(-k // 4) * (1 if paired else 2)
    return -(-k // 2) if paired else k


def count_slots(params, given):
    return {"slots": slots(integer(given["K"], 1), params["paired"], params["sparse"])}


def read_matrices(given):
    """M, N, K, and the rows of both matrices."""
    (m, k), activations = read_tensor(given["activations"], "uint8", [None, None])
    (n, _), weights = read_tensor(given["weights"], "int8", [None, k])
    answerable(m * n)
    return m, n, k, [activations[i * k : (i + 1) * k] for i in range(m)], [weights[j * k : (j + 1) * k] for j in range(n)]


def plain_product(rule, rows, filters):
    """[SYSTOLIC-8]"""
    check_length(len(rows[0]))
    cut = [cut_row(rule, row) for row in rows]
    return [dot(row, filter_) for row in cut for filter_ in filters]


def gathered_product(rule, rows, filters):
    """[SYSTOLIC-10]"""
    check_gathered_length(len(rows[0]))
    return [gathered_dot(rule, row, filter_) for row in rows for filter_ in filters]


def gemm(params, given):
    rule = read_rule(params)
    m, n, k, rows, filters = read_matrices(given)
    cycles = cycles_on_array(params, m, n, slots(k, params["paired"], False))
    return {"product": write_tensor("int32", [m, n], plain_product(rule, rows, filters)), **cycles}


def tensor_core(params, given):
    """[SYSTOLIC-9]"""
    rule = read_rule(params)
    height, width, depth, count = (integer(params[name], 1) for name in ("rows", "columns", "width", "count"))
    latency = integer(params["latency"], 0)
    m, n, k, rows, filters = read_matrices(given)
    tiles = -(-m // height) * -(-n // width)
    per_tile = -(-slots(k, params["paired"], params["sparse"]) // depth)
    cycles = checked_count(-(-tiles // count) * per_tile + latency)
    product = (gathered_product if params["sparse"] else plain_product)(rule, rows, filters)
    return {"product": write_tensor("int32", [m, n], product), "tiles": tiles, "cyclesPerTile": per_tile, "cycles": cycles}


OPERATIONS = {"systolic": systolic, "systolic.slots": count_slots, "systolic.gemm": gemm, "systolic.tensorCore": tensor_core}
