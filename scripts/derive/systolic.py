"""Vectors of spec/systolic.md. Folds are counted by walking over the tiles, cycles of small arrays by following the operands from unit to unit."""

from fractions import Fraction

import systolic_products
import systolic_slots
from builder import group, invalid, note, valid, vector_file
from lcg import Lcg
from values import float64, float64_bits

LIMIT = 2**53 - 1  # [SYSTOLIC-6]
DATAFLOWS = ("os", "ws", "is")

NOTES = systolic_slots.NOTES | systolic_products.NOTES | {
    "ByHand": note("BASIC", "arrays small enough to follow by hand, told in the comment", "the cycles of a fold", "SYSTOLIC-3"),
    "ExactFit": note("EDGE_CASE", "the layer fills the array exactly, or a whole number of times", "one fold too many: floor + 1 instead of the ceiling", "SYSTOLIC-2"),
    "OneMore": note("EDGE_CASE", "one row, one column or both more than fit", "the number of folds is rounded down or to the nearest", "SYSTOLIC-2"),
    "OneLess": note("EDGE_CASE", "one row or column less than fits", "the number of folds is rounded down, to 0", "SYSTOLIC-2"),
    "ArrayLarger": note("EDGE_CASE", "an array larger than the layer: all its rows and columns are crossed", "a fold's cycles count only the part that is filled", "SYSTOLIC-3"),
    "LastFoldWhole": note("EDGE_CASE", "the last fold fills a part of the array and takes as long as the others", "partial folds are shorter", "SYSTOLIC-3", "SYSTOLIC-4"),
    "OneUnit": note("EDGE_CASE", "a 1x1 array: no way to cross", "fill and drain are R + C, not R + C - 2", "SYSTOLIC-3"),
    "OneRow": note("EDGE_CASE", "an array of one row", "rows and columns are swapped", "SYSTOLIC-1", "SYSTOLIC-3"),
    "OneColumn": note("EDGE_CASE", "an array of one column", "rows and columns are swapped", "SYSTOLIC-1", "SYSTOLIC-3"),
    "NotSquare": note("EDGE_CASE", "arrays that are not square under layers that are not square", "rows and columns, or M, N and K, are swapped", "SYSTOLIC-1", "SYSTOLIC-2"),
    "LongTime": note("EDGE_CASE", "the dimension in time is far longer than the others", "another dimension is taken for time", "SYSTOLIC-1", "SYSTOLIC-3"),
    "LoadCounts": note("EDGE_CASE", "what stays in place is loaded in R cycles, in none under os", "the load is left out, counted under os too, or counts the columns", "SYSTOLIC-3"),
    "Layer": note("BASIC", "layers of common convolutions, as M = output pixels, N = filters, K = the reduction", "see the other flags first", "SYSTOLIC-1", "SYSTOLIC-3", "SYSTOLIC-4"),
    "OnesOnly": note("EDGE_CASE", "M = N = K = 1", "sizes of 1 are refused", "SYSTOLIC-2"),
    "BeyondInt32": note("EDGE_CASE", "cycles above 2^31 and 2^32", "32-bit integers", "SYSTOLIC-4"),
    "AtLimit": note("LIMIT", "cycles of 2^53 - 1, the greatest count", "the limit is excluded, or cycles are rounded", "SYSTOLIC-6"),
    "ProductBeyond": note("LIMIT", "M N K is above 2^53 though the cycles are not", "the products are limited instead of the cycles, or overflow 64 bits", "SYSTOLIC-5", "SYSTOLIC-6"),
    "Random": note("RANDOM", "random layers and arrays", "see the other flags first", "SYSTOLIC-2", "SYSTOLIC-3", "SYSTOLIC-4", "SYSTOLIC-5"),
    "AboveLimit": note("LIMIT", "cycles just above 2^53 - 1", "a rounded count", "SYSTOLIC-6"),
    "FarAboveLimit": note("LIMIT", "cycles that wrap a 64-bit integer to something small", "cycles are compared with the limit after they wrapped", "SYSTOLIC-6"),
    "ZeroSize": note("INVALID", "an M, N or K of 0 or less", "0 cycles, or a utilization of NaN", "SYSTOLIC-1"),
    "ZeroArray": note("INVALID", "an array without rows or columns, or less", "a division by zero", "SYSTOLIC-1"),
}

SPREAD = {  # [SYSTOLIC-1]: what lies along the rows, along the columns and in time
    "os": lambda M, N, K: (M, N, K),
    "ws": lambda M, N, K: (K, N, M),
    "is": lambda M, N, K: (K, M, N),
}


def tiles(length, size):
    """How many pieces of `size` a length needs; counted for small numbers, divided for others."""
    if length // size > 10000:
        return length // size + (length % size > 0)
    count = 0
    while length > 0:
        length -= size
        count += 1
    return count


def followed(dataflow, rows, columns, time):
    """The cycles of a fold, by following every operand: unit (r, c) gets operand t one cycle after its neighbour above or to the left did."""
    loaded = 0 if dataflow == "os" else rows  # one row of what stays enters a cycle
    arrival = {}
    for t in range(time):
        for r in range(rows):
            for c in range(columns):
                before = [arrival[place] for place in ((r - 1, c, t), (r, c - 1, t)) if place in arrival]
                arrival[r, c, t] = max(before) + 1 if before else loaded + t + 1  # cycles count from 1
    return max(arrival.values())


def run(dataflow, rows, columns, M, N, K):
    """The whole output of `systolic`, or None where a count is too large."""
    A, B, T = SPREAD[dataflow](M, N, K)
    folds = tiles(A, rows) * tiles(B, columns)
    each = T + rows + columns - 2 + (0 if dataflow == "os" else rows)
    assert rows * columns * T > 4096 or each == followed(dataflow, rows, columns, T)
    cycles = folds * each
    if cycles > LIMIT:
        return None
    mapping, utilization = Fraction(A * B, folds * rows * columns), Fraction(M * N * K, rows * columns * cycles)
    return {"folds": folds, "cyclesPerFold": each, "cycles": cycles, "mapping": float64_bits(float64(mapping)), "utilization": float64_bits(float64(utilization))}


def told(dataflow, rows, columns, M, N, K):
    A, B, T = SPREAD[dataflow](M, N, K)
    load = "" if dataflow == "os" else f"load {rows} + "
    return f"{-(-A // rows)} x {-(-B // columns)} folds of {load}{T} operands + {rows - 1} down + {columns - 1} across"


def shapes():
    """(name, flag, rows, columns, M, N, K), run under every dataflow."""
    yield "2x2-of-2-2-2", "ByHand", 2, 2, 2, 2, 2
    yield "2x3-of-2-3-4", "ByHand", 2, 3, 2, 3, 4
    yield "3x2-of-4-3-2", "ByHand", 3, 2, 4, 3, 2
    yield "4x4-of-4-4-4", "ByHand", 4, 4, 4, 4, 4
    yield "4x4-of-5-3-7", "ByHand", 4, 4, 5, 3, 7
    yield "exact-fit", "ExactFit", 4, 8, 4, 8, 4
    yield "exact-fit-all", "ExactFit", 8, 8, 8, 8, 8
    yield "exact-folds", "ExactFit", 4, 4, 12, 8, 16
    yield "one-more-m", "OneMore", 8, 8, 9, 8, 8
    yield "one-more-n", "OneMore", 8, 8, 8, 9, 8
    yield "one-more-k", "OneMore", 8, 8, 8, 8, 9
    yield "one-more-all", "OneMore", 8, 8, 17, 17, 17
    yield "one-less-m", "OneLess", 8, 8, 7, 8, 8
    yield "one-less-n", "OneLess", 8, 8, 8, 7, 8
    yield "one-less-k", "OneLess", 8, 8, 8, 8, 15
    yield "array-larger", "ArrayLarger", 16, 16, 3, 2, 4
    yield "array-larger-not-square", "ArrayLarger", 32, 8, 5, 3, 7
    yield "last-fold", "LastFoldWhole", 8, 4, 20, 10, 13
    yield "one-unit", "OneUnit", 1, 1, 3, 4, 5
    yield "one-row", "OneRow", 1, 6, 4, 9, 5
    yield "one-column", "OneColumn", 6, 1, 4, 9, 5
    yield "wide-array", "NotSquare", 4, 16, 50, 30, 20
    yield "tall-array", "NotSquare", 16, 4, 50, 30, 20
    yield "wide-array-tall-layer", "NotSquare", 3, 7, 100, 5, 11
    yield "tall-array-wide-layer", "NotSquare", 7, 3, 5, 100, 11
    yield "long-k", "LongTime", 4, 4, 4, 4, 1000
    yield "long-m", "LongTime", 4, 4, 1000, 4, 4
    yield "long-n", "LongTime", 4, 4, 4, 1000, 4
    yield "load-rows", "LoadCounts", 5, 2, 2, 2, 2
    yield "load-columns", "LoadCounts", 2, 5, 2, 2, 2
    yield "ones", "OnesOnly", 1, 1, 1, 1, 1
    yield "ones-in-array", "OnesOnly", 2, 3, 1, 1, 1
    for name, M, N, K in (("3x3-4-channels", 36, 8, 36), ("3x3-stride-2", 16, 20, 72), ("1x1-64-channels", 196, 48, 64), ("5x5-3-channels", 9, 7, 75), ("resnet-3x3", 3136, 64, 576), ("resnet-7x7", 12544, 64, 147), ("fully-connected", 1, 1000, 512)):
        for rows, columns in ((16, 16), (32, 8)):
            yield f"{name}-{rows}x{columns}", "Layer", rows, columns, M, N, K
    yield "beyond-int32", "BeyondInt32", 2, 2, 3000, 2000, 4001
    yield "beyond-uint32", "BeyondInt32", 3, 1, 70001, 65537, 65539
    yield "product-beyond", "ProductBeyond", 2**18, 2**18, 2**18, 2**18, 2**18 + 1
    yield "product-beyond-int64", "ProductBeyond", 2**21, 2**21, 2**22, 2**21, 2**21
    lcg = Lcg(2100)
    for index in range(8):
        yield f"random-{index}", "Random", lcg.between(1, 64), lcg.between(1, 64), lcg.between(1, 5000), lcg.between(1, 600), lcg.between(1, 5000)


def limits(dataflow):
    """(name, flag, rows, columns, M, N, K); 2^53 - 1 = 6361 x 69431 x 20394401. On one unit os takes M N K cycles, ws and is one more a fold."""
    if dataflow == "os":
        yield "limit", "AtLimit", 1, 1, 6361, 69431, 20394401
        yield "limit-in-time", "AtLimit", 1, 1, 1, 1, LIMIT
        yield "limit-with-crossing", "AtLimit", 2, 3, 2, 3, LIMIT - 3
        yield "above", "AboveLimit", 1, 1, 2**18, 2**18, 2**17
        yield "above-in-time", "AboveLimit", 2, 2, 2, 2, LIMIT - 1
        yield "above-by-2", "AboveLimit", 1, 1, 3, 107, 28059810762433  # 2^53 + 1, which float64 rounds to 2^53
    else:
        time, across = ("M", "N") if dataflow == "ws" else ("N", "M")
        for name, flag, K, T, B in (("limit", "AtLimit", 6361, 20394400, 69431), ("limit-in-time", "AtLimit", 1, LIMIT - 1, 1), ("above", "AboveLimit", 2**18, 2**17 - 1, 2**18), ("above-in-time", "AboveLimit", 1, LIMIT, 1)):
            sizes = {"K": K, time: T, across: B}
            yield name, flag, 1, 1, sizes["M"], sizes["N"], sizes["K"]
    yield "far-above-2-64", "FarAboveLimit", 1, 1, 2**32, 2**32, 2**32
    yield "far-above-folds", "FarAboveLimit", 1, 1, 2**40, 2**40, 2**40
    yield "far-above-array", "FarAboveLimit", 2**31, 2**31, 2**53 - 1, 2**53 - 1, 2**53 - 1


def test(name, flag, dataflow, rows, columns, *sizes):
    given = dict(zip("MNK", sizes))
    output = run(dataflow, rows, columns, *sizes)
    if output is None:
        return invalid(name, flag, given, "COUNT_OVERFLOW")
    assert "Above" not in flag
    return valid(name, flag, given, output, told(dataflow, rows, columns, *sizes))


def groups():
    for dataflow in DATAFLOWS:
        arrays = {}
        for name, flag, rows, columns, *sizes in [*shapes(), *limits(dataflow)]:
            arrays.setdefault((rows, columns), []).append(test(f"{dataflow}-{name}", flag, dataflow, rows, columns, *sizes))
        for (rows, columns), tests in arrays.items():
            clauses = "SYSTOLIC-1 SYSTOLIC-2 SYSTOLIC-3 SYSTOLIC-4 SYSTOLIC-5" + (" SYSTOLIC-6" if rows * columns in (1, 2**62) else "")
            yield group(f"{rows}x{columns}", clauses, {"dataflow": dataflow, "rows": rows, "columns": columns}, tests, tolerance={"rel": 1e-12})
    for dataflow in DATAFLOWS:
        refused = []
        for place, field in enumerate("MNK"):
            for value, suffix in ((0, "0"), (-1, "minus-1")):
                sizes = {"M": 4, "N": 4, "K": 4, field: value}
                refused.append(invalid(f"{dataflow}-{field.lower()}-{suffix}", "ZeroSize", sizes, "INVALID_PARAMETER"))
        yield group("refusals", "SYSTOLIC-1", {"dataflow": dataflow, "rows": 4, "columns": 4}, refused)
        for name, rows, columns in (("rows-0", 0, 4), ("columns-0", 4, 0), ("rows-minus-1", -1, 4), ("columns-minus-1", 4, -1)):
            yield group("refusals", "SYSTOLIC-1", {"dataflow": dataflow, "rows": rows, "columns": columns}, [invalid(f"{dataflow}-{name}", "ZeroArray", {"M": 4, "N": 4, "K": 4}, "INVALID_PARAMETER")])


def files():
    return {"systolic/cycles": vector_file("systolic", "folds, cycles and utilization of arrays under every dataflow", list(groups()), NOTES), **systolic_slots.files(), **systolic_products.files()}
