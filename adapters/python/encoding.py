"""How a pair of activations meets two multipliers of n x 8 bits. spec/encoding.md"""
from pairs import has_survivor, read_pair, read_rule
from windows import keep, read_set, wide


def shift_table(window_set):
    """[ENCODE-2]"""
    bits, shifts = window_set
    wide_shifts = wide(window_set)[1]
    return sorted(set(shifts) | set(wide_shifts) | {t + bits for t in wide_shifts if t + bits < 8})


def encode(params, given):
    rule = read_rule(params)
    pair = read_pair(given["a"])
    bits = rule.set[0]
    table = shift_table(rule.set)
    if has_survivor(rule, *pair):  # [ENCODE-4]
        survivor = 0 if pair[1] == 0 else 1
        kept, t = keep(pair[survivor], wide(rule.set), rule.rounding)
        high, low = divmod(kept, 2**bits)
        return {"data": [high, low], "shiftCtrl": [table.index(t + bits) if t + bits < 8 else 0, table.index(t)], "muxCtrl": [survivor, survivor]}
    fields = [keep(a, rule.set, rule.rounding) for a in pair]  # [ENCODE-3]
    return {"data": [kept for kept, _ in fields], "shiftCtrl": [table.index(shift) for _, shift in fields], "muxCtrl": [0, 1]}


def read_fields(params, given):
    """The two fields of an encoded pair, each (data, shift, activation it belongs to) [ENCODE-1]."""
    window_set = read_set(params)
    table = shift_table(window_set)
    data = read_pair(given["data"], 0, 2 ** window_set[0] - 1)
    shift_ctrl = read_pair(given["shiftCtrl"], 0, len(table) - 1)
    mux_ctrl = read_pair(given["muxCtrl"], 0, 1)
    return [(data[h], table[shift_ctrl[h]], mux_ctrl[h]) for h in (0, 1)]


def decode(params, given):
    pair = [0, 0]
    for data, shift, owner in read_fields(params, given):  # [ENCODE-5]
        pair[owner] += data << shift
    return {"a": pair}


def encoded_dot(params, given):
    fields = read_fields(params, given)
    weights = read_pair(given["weights"], -128, 127)
    return {"dot": sum((data * weights[owner]) << shift for data, shift, owner in fields)}  # [ENCODE-5]


def table(params, given):
    window_set = read_set(params)
    shifts = shift_table(window_set)
    index_bits = (len(shifts) - 1).bit_length()  # ceil(log2 of the length)
    return {"shifts": shifts, "bits": {"data": 2 * window_set[0], "shiftCtrl": 2 * index_bits, "muxCtrl": 2}}  # [ENCODE-6]


OPERATIONS = {"encode": encode, "encode.decode": decode, "encode.dot": encoded_dot, "encode.table": table}
