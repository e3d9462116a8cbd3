"""spec/im2col.md read literally: positions are counted instead of computed, the image is looked up by coordinates, and a row is filled by its element numbers."""

from windows import NAMED_SETS, cut_table, wide_set


def geometry(channels, height, width, filters=1, kernel=(1, 1), strides=(1, 1), pads=(0, 0, 0, 0), dilations=(1, 1), group=1):
    """The document of [IM2COL-1]."""
    lists = {"kernel": list(kernel), "strides": list(strides), "pads": list(pads), "dilations": list(dilations)}
    return {"channels": channels, "height": height, "width": width, "filters": filters, **lists, "group": group}


def positions(length, before, after, kernel, stride, dilation):
    """The first coordinates of a kernel's taps along one axis, by sliding it until its last tap leaves the padded image [IM2COL-2]; exact however many."""
    return range(-before, length + after - dilation * (kernel - 1), stride)


def output_positions(g):
    top, left, bottom, right = g["pads"]
    rows = positions(g["height"], top, bottom, g["kernel"][0], g["strides"][0], g["dilations"][0])
    columns = positions(g["width"], left, right, g["kernel"][1], g["strides"][1], g["dilations"][1])
    return rows, columns


def reduction_length(g):
    return g["channels"] // g["group"] * g["kernel"][0] * g["kernel"][1]


def reduction_order(g):
    """(ky, kx, c) of every element number [IM2COL-3]."""
    each = g["channels"] // g["group"]
    order = {}
    for ky in range(g["kernel"][0]):
        for kx in range(g["kernel"][1]):
            for c in range(each):
                order[(ky * g["kernel"][1] + kx) * each + c] = (ky, kx, c)
    return [order[number] for number in range(len(order))]


def image_rows(g, group, activations):
    """One row an output pixel, as lists; activations flat, channel by channel [IM2COL-3] [IM2COL-4]."""
    flat = iter(activations)
    image = {(c, y, x): next(flat) for c in range(g["channels"]) for y in range(g["height"]) for x in range(g["width"])}
    first_channel = group * (g["channels"] // g["group"])
    rows, columns = output_positions(g)
    return [
        [image.get((first_channel + c, y + ky * g["dilations"][0], x + kx * g["dilations"][1]), 0) for ky, kx, c in reduction_order(g)]
        for y in rows
        for x in columns
    ]


def filter_rows(g, weights):
    """The weights of each filter in the order of the reduction; weights flat [IM2COL-5]."""
    flat = iter(weights)
    each = g["channels"] // g["group"]
    named = {(f, c, ky, kx): next(flat) for f in range(g["filters"]) for c in range(each) for ky in range(g["kernel"][0]) for kx in range(g["kernel"][1])}
    return [[named[f, c, ky, kx] for ky, kx, c in reduction_order(g)] for f in range(g["filters"])]


def from_filter_rows(g, rows):
    """The other way: weights in memory order from rows in the order of the reduction."""
    each = g["channels"] // g["group"]
    named = {(f, c, ky, kx): weight for f, row in enumerate(rows) for (ky, kx, c), weight in zip(reduction_order(g), row)}
    return [named[f, c, ky, kx] for f in range(g["filters"]) for c in range(each) for ky in range(g["kernel"][0]) for kx in range(g["kernel"][1])]


class Rule:
    """A pair rule by its parts [PAIR-1]."""

    def __init__(self, name, rounding, share):
        self.params = {"set": {"bits": NAMED_SETS[name][0], "shifts": NAMED_SETS[name][1]}, "rounding": rounding, "share": share}
        self.narrow = cut_table(NAMED_SETS[name], rounding)
        self.wide = cut_table(wide_set(*NAMED_SETS[name]), rounding)

    def pair(self, a0, a1):
        """[PAIR-2], [PAIR-3], [PAIR-6]"""
        if not self.params["share"] or (a0 != 0 and a1 != 0):
            return self.narrow[a0], self.narrow[a1]
        return self.wide[a0], self.wide[a1]  # at most one is not zero, and zero stays zero

    def row(self, activations):
        """[PAIR-5]"""
        padded = list(activations) + [0] * (len(activations) % 2)
        cut = [self.pair(*padded[i : i + 2]) for i in range(0, len(padded), 2)]
        return [value for pair in cut for value in pair][: len(activations)]


def dense_dot(rule, activations, weights):
    return sum(a * w for a, w in zip(rule.row(activations), weights))


def gathered_dot(rule, activations, weights):
    """[GATHER-1], [GATHER-2], [GATHER-4]"""
    total = 0
    for start in range(0, len(weights), 4):
        chosen = [(a, w) for a, w in zip(activations[start : start + 4], weights[start : start + 4]) if w != 0]
        assert len(chosen) <= 2
        (a0, w0), (a1, w1) = (chosen + [(0, 0), (0, 0)])[:2]
        c0, c1 = rule.pair(a0, a1)
        total += c0 * w0 + c1 * w1
    return total


def convolution(g, rule, sparse, activations, weights):
    """The output as a flat list, filter by filter [IM2COL-6]."""
    dot = gathered_dot if sparse else dense_dot
    each = g["filters"] // g["group"]
    output = []
    for number, row in enumerate(filter_rows(g, weights)):
        output += [dot(rule, pixel, row) for pixel in image_rows(g, number // each, activations)]
    return output
