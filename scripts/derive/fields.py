"""Encoded pairs, read literally from spec/encoding.md. Bits are strings here, and the readings check themselves against the cut pair [ENCODE-5]."""

from windows import cut, cut_pair, cut_table, wide_set, window_of


def shift_table(window_set):
    """[ENCODE-2]"""
    bits, shifts = window_set
    _, wide_shifts = wide_set(bits, shifts)
    return sorted({*shifts, *wide_shifts, *(t + bits for t in wide_shifts if t + bits < 8)})


def control_bits(length):
    """ceil(log2 length): the digits of the largest index."""
    return 0 if length == 1 else len(format(length - 1, "b"))


def encode(pair, window_set, rounding, share):
    """[ENCODE-3], [ENCODE-4] as (data, shiftCtrl, muxCtrl)"""
    bits, shifts = window_set
    table = shift_table(window_set)
    if share and list(pair).count(0) == 1:
        fields = survivor_fields(pair, window_set, rounding, table)
    else:
        windows = [window_of(a, bits, shifts) for a in pair]
        fields = [cut(a, bits, shifts, rounding) // 2**t for a, t in zip(pair, windows)], [table.index(t) for t in windows], [0, 1]
    narrow, wide = cut_table(window_set, rounding), cut_table(wide_set(bits, shifts), rounding)
    assert tuple(decode(*fields, window_set)) == tuple(cut_pair(*pair, narrow, wide, share))
    return fields


def survivor_fields(pair, window_set, rounding, table):
    survivor = 0 if pair[1] == 0 else 1
    bits, _ = window_set
    wide = wide_set(*window_set)
    t = window_of(pair[survivor], *wide)
    kept = format(cut(pair[survivor], *wide, rounding) // 2**t, "b").zfill(2 * bits)
    high, low = int(kept[:-bits], 2), int(kept[-bits:], 2)
    if t + bits >= 8:
        assert high == 0
        return [0, low], [0, table.index(t)], [survivor, survivor]
    return [high, low], [table.index(t + bits), table.index(t)], [survivor, survivor]


def decode(data, shift_ctrl, mux_ctrl, window_set):
    """[ENCODE-5]: the decoded pair"""
    table = shift_table(window_set)
    pair = [0, 0]
    for field, index, owner in zip(data, shift_ctrl, mux_ctrl):
        pair[owner] += field * 2 ** table[index]
    return pair


def field_dot(data, shift_ctrl, mux_ctrl, weights, window_set):
    """[ENCODE-5]: the dot product, field by field"""
    table = shift_table(window_set)
    return sum(field * weights[owner] * 2 ** table[index] for field, index, owner in zip(data, shift_ctrl, mux_ctrl))
