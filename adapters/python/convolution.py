"""A convolution as a matrix product, and the order that makes pairs. spec/im2col.md"""
from gather import check_gathered_length, gathered_dot
from pairs import cut_row, read_rule
from products import check_length, dot
from values import LARGEST_INTEGER, Rejected, answerable, integer, read_tensor, write_tensor

CODE = "INVALID_GEOMETRY"


class Geometry:
    """[IM2COL-1]"""

    def __init__(self, given):
        self.channels, self.height, self.width, self.filters, self.group = (
            integer(given[name], 1, code=CODE) for name in ("channels", "height", "width", "filters", "group")
        )
        self.kernel, self.strides, self.dilations = ([integer(x, 1, code=CODE) for x in given[name]] for name in ("kernel", "strides", "dilations"))
        self.pads = [integer(x, 0, code=CODE) for x in given["pads"]]
        if self.channels % self.group or self.filters % self.group:
            raise Rejected(CODE)
        top, left, bottom, right = self.pads
        self.out_height = self._outputs(self.height + top + bottom, 0)
        self.out_width = self._outputs(self.width + left + right, 1)
        self.group_channels = self.channels // self.group
        self.reduction = self.kernel[0] * self.kernel[1] * self.group_channels

    def _outputs(self, padded, axis):
        """[IM2COL-2]"""
        outputs = (padded - self.dilations[axis] * (self.kernel[axis] - 1) - 1) // self.strides[axis] + 1
        if outputs < 1:
            raise Rejected(CODE)
        return outputs

    def row(self, activations, group, y, x):
        """The activations of output pixel (y, x): taps by rows and columns, the channel fastest [IM2COL-3]."""
        row = bytearray()
        for ky in range(self.kernel[0]):
            iy = y * self.strides[0] + ky * self.dilations[0] - self.pads[0]
            for kx in range(self.kernel[1]):
                ix = x * self.strides[1] + kx * self.dilations[1] - self.pads[1]
                inside = 0 <= iy < self.height and 0 <= ix < self.width
                for c in range(group * self.group_channels, (group + 1) * self.group_channels):
                    row.append(activations[(c * self.height + iy) * self.width + ix] if inside else 0)  # [IM2COL-4]
        return row

    def rows(self, activations, group):
        return [self.row(activations, group, y, x) for y in range(self.out_height) for x in range(self.out_width)]

    def read_activations(self, given):
        return read_tensor(given["activations"], "uint8", [self.channels, self.height, self.width])[1]

    def read_weights(self, given):
        """A list of weights a filter, in the order of a row [IM2COL-5]."""
        kernel_height, kernel_width = self.kernel
        _, weights = read_tensor(given["weights"], "int8", [self.filters, self.group_channels, kernel_height, kernel_width])
        taps = kernel_height * kernel_width
        return [
            [weights[(f * self.group_channels + c) * taps + tap] for tap in range(taps) for c in range(self.group_channels)] for f in range(self.filters)
        ]


def im2col(params, given):
    g = Geometry(given["geometry"])
    group = integer(given["group"], 0, g.group - 1)
    activations = g.read_activations(given)
    pixels = g.out_height * g.out_width
    answerable(pixels * g.reduction)
    return {"rows": write_tensor("uint8", [pixels, g.reduction], b"".join(g.rows(activations, group)))}


def size(params, given):
    g = Geometry(given["geometry"])
    if max(g.out_height, g.out_width) > LARGEST_INTEGER:
        raise Rejected("COUNT_OVERFLOW")
    return {"height": g.out_height, "width": g.out_width}


def reordered_weights(params, given):
    g = Geometry(given["geometry"])
    return {"weights": write_tensor("int8", [g.filters, g.reduction], [w for row in g.read_weights(given) for w in row])}


def convolution(params, given):
    """[IM2COL-6]"""
    rule, sparse = read_rule(params), params["sparse"]
    g = Geometry(given["geometry"])
    activations, weights = g.read_activations(given), g.read_weights(given)
    (check_gathered_length if sparse else check_length)(g.reduction)
    answerable(g.filters * g.out_height * g.out_width)
    output = []
    for group in range(g.group):
        rows = g.rows(activations, group)
        if not sparse:
            rows = [cut_row(rule, row) for row in rows]
        in_group = g.filters // g.group
        for filter_weights in weights[group * in_group : (group + 1) * in_group]:
            output += [gathered_dot(rule, row, filter_weights) if sparse else dot(row, filter_weights) for row in rows]
    return {"output": write_tensor("int32", [g.filters, g.out_height, g.out_width], output)}


OPERATIONS = {"im2col": im2col, "im2col.size": size, "im2col.weights": reordered_weights, "im2col.convolution": convolution}
