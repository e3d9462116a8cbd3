"""Vectors of systolic.gemm and systolic.tensorCore: what comes out of a unit and when.

Products are added where and when their slots meet, fold by fold and unit by unit, or tile by tile and step by step; the last meeting is the cycle count.
"""

import random

from builder import group, invalid, note, valid, vector_file
from invalid_sets import NOTES as SET_NOTES
from invalid_sets import SOME, invalid_set_groups
from systolic_slots import dealt
from values import tensor
from windows import NAMED_SETS, cut_row, rule_name, rule_params

LIMIT = 2**53 - 1

NOTES = SET_NOTES | {
    "SmallByHand": note("BASIC", "products small enough to follow by hand, told in the comment", "the product or the cycles themselves", "SYSTOLIC-3", "SYSTOLIC-8"),
    "PairedHalves": note("EDGE_CASE", "pairs share a slot", "K is not halved, or is halved where slots are single", "SYSTOLIC-7"),
    "OddSlots": note("EDGE_CASE", "an odd sum: its last product has a slot of its own and survives", "the leftover is lost, or cut as one of a pair", "SYSTOLIC-7", "SYSTOLIC-8"),
    "PairAcrossFolds": note("EDGE_CASE", "a pair of the row whose activations fall into different folds", "each fold's part of the row is cut as a row of its own", "SYSTOLIC-8"),
    "SumsFolded": note("EDGE_CASE", "sums that take several folds", "a fold overwrites the sums of the one before", "SYSTOLIC-8"),
    "OutputsFolded": note("EDGE_CASE", "outputs that take several folds, the last one partly filled", "outputs of partial folds are left out or written twice", "SYSTOLIC-8"),
    "UnitLarger": note("EDGE_CASE", "a unit larger than the product", "units beyond the edge write, or are not crossed", "SYSTOLIC-3", "SYSTOLIC-8"),
    "RandomProduct": note("RANDOM", "random matrices, half zeros", "something the other tests did not single out", "SYSTOLIC-8"),
    "StepsLeft": note("EDGE_CASE", "slots that are no multiple of the width", "the last step is lost", "SYSTOLIC-9"),
    "MoreTilesThanCores": note("EDGE_CASE", "tiles that do not divide among the cores", "rounds are rounded down, or cores are taken one after the other", "SYSTOLIC-9"),
    "MoreCoresThanTiles": note("EDGE_CASE", "more cores than tiles", "less than one round", "SYSTOLIC-9"),
    "NoLatency": note("EDGE_CASE", "a latency of 0", "0 is refused, or a cycle is added", "SYSTOLIC-9"),
    "LatencyOnce": note("EDGE_CASE", "several tiles behind each other in a core with latency", "every tile waits for the latency", "SYSTOLIC-9"),
    "GatheredProduct": note("EDGE_CASE", "filters with different positions: activations are gathered for each", "one gathering serves all filters", "SYSTOLIC-10"),
    "FewGathered": note("EDGE_CASE", "groups with fewer than two weights take two slots all the same, the single activation survives", "slots depend on the weights, or the partner does not count as zero", "SYSTOLIC-7", "SYSTOLIC-10"),
    "DenseInSparse": note("INVALID", "more than two of four weights are not zero", "weights beyond the second are dropped silently", "SYSTOLIC-10"),
    "NoUnit": note("INVALID", "a unit without rows, columns, width or cores, or less", "a division by zero", "SYSTOLIC-1", "SYSTOLIC-9"),
    "NegativeLatency": note("INVALID", "a latency below 0", "fewer cycles", "SYSTOLIC-9"),
    "CyclesBeyond": note("LIMIT", "cycles above 2^53 - 1 because the unit is huge", "a rounded count", "SYSTOLIC-6", "SYSTOLIC-9"),
    "NothingToMultiply": note("INVALID", "a tensor with a dimension of 0", "an empty product in 0 cycles", "DOT-5"),
    "DifferentSums": note("INVALID", "activations and weights that differ in K", "the shorter length is used", "DOT-5"),
}

ROUND = (NAMED_SETS["5opt"], "round", True)
RULES = [ROUND, (NAMED_SETS["3opt"], "trim", True), (NAMED_SETS["2opt"], "round", False), (NAMED_SETS["6opt"], "trim", True), (NAMED_SETS["7opt"], "round", True)]


def given(activations, weights):
    depth, other = len(activations[0]), len(weights[0])
    return {"activations": tensor("uint8", [len(activations), depth], activations), "weights": tensor("int8", [len(weights), other], weights)}


def matrices(source, M, N, K):
    activations = [[0 if source.random() < 0.4 else 1 + int(255 * source.random()) for _ in range(K)] for _ in range(M)]
    return activations, [[int(256 * source.random()) - 128 for _ in range(K)] for _ in range(N)]


def sparse_matrices(source, M, N, K, most=2):
    """Random 2:4 weights; each filter has its own positions."""
    activations, weights = matrices(source, M, N, K)
    for filter_ in weights:
        for first in range(0, K, 4):
            places = list(range(first, min(first + 4, K)))
            source.shuffle(places)
            for place in places[int((most + 1) * source.random()) if most < 2 else 2 :]:
                filter_[place] = 0
    return activations, weights


def slots_of(row, filter_, rule, paired, sparse):
    """What meets in each slot: a list of (cut activation, weight), pairs made along the row or what is gathered of it. [SYSTOLIC-7] [SYSTOLIC-8] [SYSTOLIC-10]"""
    if sparse:
        places = []
        for first in range(0, len(row), 4):
            found = [i for i in range(first, min(first + 4, len(row))) if filter_[i] != 0]
            places += found + [None] * (2 - len(found))
        cut = cut_row([0 if i is None else row[i] for i in places], *rule)
        meetings = [(a, 0 if i is None else filter_[i]) for a, i in zip(cut, places, strict=True)]
    else:
        meetings = list(zip(cut_row(row, *rule), filter_, strict=True))
    size = 2 if paired else 1
    slots = [meetings[at : at + size] for at in range(0, len(meetings), size)]
    assert len(slots) == dealt(len(row), paired, sparse)
    return slots


def chunks(length, size):
    return [range(at, min(at + size, length)) for at in range(0, length, size)]


def on_array(dataflow, rows, columns, paired, rule, activations, weights):
    """The output of systolic.gemm: every meeting of a slot with its sum, in the cycle in which it reaches its unit."""
    M, N, depth = len(activations), len(weights), len(activations[0])
    slots = [[slots_of(row, filter_, rule, paired, False) for filter_ in weights] for row in activations]
    S = dealt(depth, paired, False)
    A, B, T = {"os": (M, N, S), "ws": (S, N, M), "is": (S, M, N)}[dataflow]
    sums = [[0] * N for _ in range(M)]
    folds, last = 0, 0
    for along_rows in chunks(A, rows):
        for along_columns in chunks(B, columns):
            folds += 1
            begin = last + (0 if dataflow == "os" else rows)
            for r, a in enumerate(along_rows):
                for c, b in enumerate(along_columns):
                    for t in range(T):
                        m, n, s = {"os": (a, b, t), "ws": (t, b, a), "is": (b, t, a)}[dataflow]
                        sums[m][n] += sum(x * w for x, w in slots[m][n][s])
            last = begin + T + (rows - 1) + (columns - 1)  # the farthest unit, there or not, has its last operand
    return {"product": tensor("int32", [M, N], sums), "folds": folds, "cyclesPerFold": last // folds, "cycles": last}


def on_tensor_core(rows, columns, width, count, latency, paired, sparse, rule, activations, weights):
    """The output of systolic.tensorCore: tiles are dealt to cores, each core does its own step by step."""
    M, N, depth = len(activations), len(weights), len(activations[0])
    S = dealt(depth, paired, sparse)
    sums = [[0] * N for _ in range(M)]
    tiles = [(tile_rows, tile_columns) for tile_rows in chunks(M, rows) for tile_columns in chunks(N, columns)]
    free = [0] * min(count, len(tiles))  # the cycle after which each core is free
    done = steps = 0
    for index, (tile_rows, tile_columns) in enumerate(tiles):
        core = index % len(free)
        steps = 0
        for step in chunks(S, width):
            free[core] += 1
            steps += 1
            done = max(done, free[core] + latency)
            for m in tile_rows:
                for n in tile_columns:
                    for s in step:
                        sums[m][n] += sum(x * w for x, w in slots_of(activations[m], weights[n], rule, paired, sparse)[s])
    return {"product": tensor("int32", [M, N], sums), "tiles": len(tiles), "cyclesPerTile": steps, "cycles": done}


def array_told(dataflow, rows, columns, M, N, S):
    A, B, T = {"os": (M, N, S), "ws": (S, N, M), "is": (S, M, N)}[dataflow]
    load = "" if dataflow == "os" else f"load {rows} + "
    return f"{S} slots; {-(-A // rows)} x {-(-B // columns)} folds of {load}{T} in time + {rows - 1} down + {columns - 1} across"


HAND = ([[27, 33], [143, 0]], [[1, 2], [-3, 100]])
HAND3 = ([[27, 33, 41], [127, 0, 27]], [[1, 2, 3], [-1, -2, -3]])
HAND4 = ([[27, 33, 0, 41], [0, 0, 255, 1], [127, 63, 152, 0], [1, 2, 3, 4]], [[1, 0, 0, 0], [0, 1, 0, 0], [5, -6, 7, -8], [-128, 127, -128, 127]])


def array_cases():
    """(name, flags, rows, columns, rule, activations, weights), run under every dataflow, single and paired."""
    yield "2x2-of-2-2-2", "SmallByHand", 2, 2, ROUND, *HAND
    yield "2x2-of-2-2-3", "SmallByHand OddSlots", 2, 2, ROUND, *HAND3
    yield "3x2-of-2-2-3", "SmallByHand OddSlots", 3, 2, ROUND, *HAND3
    yield "4x4-of-4-4-4", "SmallByHand", 4, 4, ROUND, *HAND4
    yield "2x3-of-4-4-4", "SmallByHand OutputsFolded SumsFolded", 2, 3, ROUND, *HAND4
    source = random.Random("systolic products")
    yield "folds-of-3", "PairAcrossFolds SumsFolded", 3, 4, ROUND, *matrices(source, 3, 4, 10)
    yield "one-row", "PairAcrossFolds SumsFolded", 1, 2, ROUND, *matrices(source, 3, 3, 6)
    yield "one-more", "OutputsFolded SumsFolded", 4, 4, ROUND, *matrices(source, 5, 5, 9)
    yield "larger", "UnitLarger OddSlots", 9, 7, ROUND, *matrices(source, 2, 3, 5)
    for rule in RULES:
        yield f"random-{rule_name(*rule)}", "RandomProduct", 3, 5, rule, *matrices(source, 7, 6, 21)


def array_groups():
    for dataflow in ("os", "ws", "is"):
        for paired in (False, True):
            for name, flags, rows, columns, rule, activations, weights in array_cases():
                slots = dealt(len(activations[0]), paired, False)
                output = on_array(dataflow, rows, columns, paired, rule, activations, weights)
                told = array_told(dataflow, rows, columns, len(activations), len(weights), slots)
                flags += " PairedHalves" if paired else ""
                if paired:
                    flags = flags.replace("PairAcrossFolds ", "")
                elif dataflow == "os":
                    flags = flags.replace("PairAcrossFolds SumsFolded", "OutputsFolded")
                if dataflow == "os" and "SmallByHand" in flags:
                    flags = flags.replace(" SumsFolded", "")
                if not paired:
                    flags = flags.replace(" OddSlots", "")
                test = valid(f"{dataflow}-{'paired' if paired else 'single'}-{name}", flags, given(activations, weights), output, told)
                params = {**rule_params(*rule), "dataflow": dataflow, "rows": rows, "columns": columns, "paired": paired}
                yield group("products", "SYSTOLIC-1 SYSTOLIC-2 SYSTOLIC-3 SYSTOLIC-4 SYSTOLIC-7 SYSTOLIC-8", params, [test])
    base = {**rule_params(*ROUND), "dataflow": "ws", "rows": 2, "columns": 2, "paired": True}
    yield group("shapes", "DOT-5", base, wrong_shapes("array"))
    for name, rows, columns in (("rows-0", 0, 2), ("columns-0", 2, 0), ("rows-minus-1", -1, 2)):
        yield group("refusals", "SYSTOLIC-1", {**base, "rows": rows, "columns": columns}, [invalid(name, "NoUnit", given(*HAND), "INVALID_PARAMETER")])
    for dataflow, rows, columns in (("os", LIMIT, 2), ("ws", 2**52, 1), ("is", 2**52, 1)):
        params = {**base, "dataflow": dataflow, "rows": rows, "columns": columns}
        yield group("limits", "SYSTOLIC-6", params, [invalid(f"{dataflow}-beyond", "CyclesBeyond", given(*HAND), "COUNT_OVERFLOW")])
    yield from invalid_set_groups(lambda window: {**base, "set": window}, given(*HAND), names=SOME)


def wrong_shapes(prefix):
    empty = {"dtype": "uint8", "shape": [2, 0], "hex": ""}
    none = {"activations": empty, "weights": {"dtype": "int8", "shape": [2, 0], "hex": ""}}
    return [
        invalid(f"{prefix}-empty", "NothingToMultiply", none, "INVALID_SHAPE"),
        invalid(f"{prefix}-different", "DifferentSums", given(HAND[0], HAND3[1]), "INVALID_SHAPE"),
    ]


def core_cases():
    """(name, flags, (rows, columns, width, count, latency), sparse, rule, activations, weights), run single and paired."""
    yield "2x2x2-of-2-2-2", "SmallByHand NoLatency", (2, 2, 2, 1, 0), False, ROUND, *HAND
    yield "2x2x2-of-4-4-4", "SmallByHand LatencyOnce", (2, 2, 2, 1, 3), False, ROUND, *HAND4
    yield "2x2x2-of-4-4-4-two-cores", "SmallByHand", (2, 2, 2, 2, 1), False, ROUND, *HAND4
    yield "2x2x2-of-4-4-4-three-cores", "MoreTilesThanCores LatencyOnce", (2, 2, 2, 3, 2), False, ROUND, *HAND4
    yield "2x2x2-of-4-4-4-many-cores", "MoreCoresThanTiles", (2, 2, 2, 7, 1), False, ROUND, *HAND4
    yield "3x1x2-of-4-4-4", "OutputsFolded", (3, 1, 2, 1, 1), False, ROUND, *HAND4
    source = random.Random("tensor core products")
    yield "width-3-of-14", "StepsLeft", (4, 4, 3, 2, 4), False, ROUND, *matrices(source, 5, 6, 14)
    yield "odd", "StepsLeft OddSlots", (4, 4, 2, 1, 1), False, ROUND, *matrices(source, 3, 3, 9)
    yield "larger", "UnitLarger", (8, 8, 16, 1, 5), False, ROUND, *matrices(source, 3, 2, 5)
    sparse4 = [[1, 0, 0, 2], [0, -3, 4, 0], [0, 0, 0, 0], [0, 5, 0, 0]]
    yield "sparse-4-4-4", "SmallByHand GatheredProduct FewGathered", (2, 2, 2, 1, 1), True, ROUND, HAND4[0], sparse4
    yield "sparse-2-of-4", "GatheredProduct", (4, 4, 2, 2, 3), True, ROUND, *sparse_matrices(source, 5, 6, 16)
    yield "sparse-few", "FewGathered StepsLeft", (4, 2, 3, 2, 3), True, ROUND, *sparse_matrices(source, 4, 4, 13, most=1)
    for rule in RULES:
        yield f"random-{rule_name(*rule)}", "RandomProduct", (2, 3, 4, 2, 3), False, rule, *matrices(source, 5, 7, 19)
        yield f"sparse-random-{rule_name(*rule)}", "RandomProduct GatheredProduct", (2, 3, 4, 2, 3), True, rule, *sparse_matrices(source, 5, 7, 19)


def core_groups():
    names = ("rows", "columns", "width", "count", "latency")
    for paired in (False, True):
        for name, flags, core, sparse, rule, activations, weights in core_cases():
            output = on_tensor_core(*core, paired, sparse, rule, activations, weights)
            slots = dealt(len(activations[0]), paired, sparse)
            told = f"{slots} slots in {output['cyclesPerTile']} steps; {output['tiles']} tiles in {-(-output['tiles'] // core[3])} rounds; latency {core[4]}"
            flags += " PairedHalves" if paired else ""
            if not paired:
                flags = flags.replace(" OddSlots", "")
            test = valid(f"{'paired' if paired else 'single'}-{name}", flags, given(activations, weights), output, told)
            params = {**rule_params(*rule), **dict(zip(names, core, strict=True)), "paired": paired, "sparse": sparse}
            clauses = "SYSTOLIC-7 SYSTOLIC-9 SYSTOLIC-10" if sparse else "SYSTOLIC-7 SYSTOLIC-8 SYSTOLIC-9"
            yield group("products", clauses, params, [test])
    base = {**rule_params(*ROUND), "rows": 2, "columns": 2, "width": 2, "count": 1, "latency": 1, "paired": True, "sparse": False}
    yield group("shapes", "DOT-5", base, wrong_shapes("core"))
    for name in names[:4]:
        for value, suffix in ((0, "0"), (-1, "minus-1")):
            yield group("refusals", "SYSTOLIC-9", {**base, name: value}, [invalid(f"{name}-{suffix}", "NoUnit", given(*HAND), "INVALID_PARAMETER")])
    yield group("refusals", "SYSTOLIC-9", {**base, "latency": -1}, [invalid("latency-minus-1", "NegativeLatency", given(*HAND), "INVALID_PARAMETER")])
    yield group("limits", "SYSTOLIC-9", {**base, "latency": LIMIT}, [invalid("beyond", "CyclesBeyond", given(*HAND), "COUNT_OVERFLOW")])
    dense = ([[1, 2, 3, 4]], [[1, 2, 3, 0]])
    yield group("dense", "SYSTOLIC-10", {**base, "sparse": True}, [invalid("dense-weights", "DenseInSparse", given(*dense), "NOT_TWO_OF_FOUR")])
    yield from invalid_set_groups(lambda window: {**base, "set": window}, given(*HAND), names=SOME)


def files():
    return {
        "systolic/gemm": vector_file("systolic.gemm", "products on arrays, single and paired, with their cycles", list(array_groups()), NOTES),
        "systolic/tensor-core": vector_file("systolic.tensorCore", "products on tensor cores, dense and sparse, with their cycles", list(core_groups()), NOTES),
    }
