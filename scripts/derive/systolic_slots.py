"""Vectors of systolic.slots: sums are dealt out slot by slot and the slots counted, large ones by division."""

from builder import group, invalid, note, valid, vector_file

LIMIT = 2**53 - 1

NOTES = {
    "WholeSlots": note("BASIC", "a sum that fills its slots", "the number of slots itself", "SYSTOLIC-7"),
    "LeftoverSlot": note("EDGE_CASE", "a sum that leaves its last slot partly empty", "slots are rounded down, so products are lost", "SYSTOLIC-7"),
    "ShortGroupSlots": note("EDGE_CASE", "gathered, the last group of four is short: it has two slots all the same", "slots of a short group are counted by its length", "SYSTOLIC-7"),
    "LargeSum": note("LIMIT", "K of 2^53 - 1", "K + 1 or K + 3 is not exact", "SYSTOLIC-7"),
    "NoSum": note("INVALID", "K of 0 or less", "0 slots", "SYSTOLIC-1"),
}


def dealt(length, paired, sparse):
    """Slots for 0..length - 1: groups of four yield two places each if gathered; pairs of places, or of products, share a slot."""
    if length > 10000:
        whole, rest = divmod(length, 4)
        return whole * dealt(4, paired, sparse) + (dealt(rest, paired, sparse) if rest else 0)
    places = []
    for first in range(0, length, 4):
        products = list(range(first, min(first + 4, length)))
        places += [(first, 0), (first, 1)] if sparse else products
    return len(places[::2]) if paired else len(places)


def flags_of(length, paired, sparse):
    if length > 2**50:
        return "LargeSum"
    if sparse and length % 4:
        return "ShortGroupSlots"
    return "LeftoverSlot" if paired and length % 2 else "WholeSlots"


def files():
    groups = []
    for paired in (False, True):
        for sparse in (False, True):
            name = f"{'paired' if paired else 'single'}-{'sparse' if sparse else 'dense'}"
            lengths = [*range(1, 18), 27, 147, 576, 577, 4608, 2**31 + 1, 2**32 + 2, 2**53 - 3, LIMIT]
            tests = [valid(f"{name}-{K}", flags_of(K, paired, sparse), {"K": K}, {"slots": dealt(K, paired, sparse)}) for K in lengths]
            refused = [invalid(f"{name}-{suffix}", "NoSum", {"K": K}, "INVALID_PARAMETER") for K, suffix in ((0, "0"), (-1, "minus-1"))]
            params = {"paired": paired, "sparse": sparse}
            groups += [group("sums", "SYSTOLIC-7", params, tests), group("refusals", "SYSTOLIC-1", params, refused)]
    return {"systolic/slots": vector_file("systolic.slots", "slots of sums, single and paired, dense and gathered by 2:4 weights", groups, NOTES)}
