"""Vectors of spec/im2col.md: sizes, rows, reordered weights; whole convolutions in a module of their own."""

import im2col_convolution
import im2col_wide
from builder import group, invalid, note, valid, vector_file
from convolutions import filter_rows, geometry, image_rows, output_positions, reduction_length
from values import tensor

SHAPES = {
    "Pointwise": note("BASIC", "a 1x1 kernel", "the order of pixels or of channels", "IM2COL-3"),
    "Spatial": note("BASIC", "one channel, one square kernel", "the order of taps or of pixels", "IM2COL-3"),
    "ChannelFastest": note("EDGE_CASE", "several channels and taps", "the taps run fastest, as in the memory order of the weights, or channels run in another direction", "IM2COL-3", "IM2COL-5"),
    "OddChannels": note("EDGE_CASE", "an odd number of channels a group and several taps", "channels are padded to an even number for each tap, or one is lost", "IM2COL-3"),
    "KernelNotSquare": note("EDGE_CASE", "kernels that are wider or taller", "kernel height and width are swapped, or taps run columns first", "IM2COL-2", "IM2COL-3"),
    "ImageNotSquare": note("EDGE_CASE", "images that are wider or taller", "image height and width are swapped, or pixels run columns first", "IM2COL-2", "IM2COL-3"),
    "Padding": note("EDGE_CASE", "the same padding on all sides", "the border repeats pixels, padding is left out of the rows, or indices wrap around the image's edge", "IM2COL-4"),
    "PadsOrder": note("EDGE_CASE", "padding on one side only, or different on each", "pads are read as begin and end of each axis [top, bottom, left, right], or the begin is used for both", "IM2COL-1", "IM2COL-2", "IM2COL-4"),
    "PaddingBeyondKernel": note("EDGE_CASE", "more padding than the kernel is long, so that whole rows lie outside", "a tap outside is clamped, or such outputs are dropped", "IM2COL-4"),
    "Stride": note("EDGE_CASE", "the same stride both ways", "the stride is left out of the position, or multiplies the tap", "IM2COL-2"),
    "StridesOrder": note("EDGE_CASE", "different strides down and across", "strides are swapped", "IM2COL-2"),
    "FloorSize": note("EDGE_CASE", "a stride that leaves a rest", "the output's size is rounded up instead of down, or the rest is read", "IM2COL-2"),
    "Dilation": note("EDGE_CASE", "taps that are apart", "the dilation is ignored, multiplies the position, or the kernel's extent is dilation x kernel", "IM2COL-2"),
    "DilationsOrder": note("EDGE_CASE", "different dilations down and across", "dilations are swapped", "IM2COL-2"),
    "DilationWithoutTaps": note("EDGE_CASE", "a dilation across a single tap, which has no effect", "the extent is computed as dilation x kernel", "IM2COL-2"),
    "Groups": note("EDGE_CASE", "rows of one of several groups", "the group's channels start elsewhere, or all channels are read", "IM2COL-3"),
    "Depthwise": note("EDGE_CASE", "as many groups as channels", "the group index is used as anything but a channel", "IM2COL-3"),
    "KernelIsImage": note("EDGE_CASE", "a kernel that just fits: one output", "the bound excludes the last position", "IM2COL-2"),
    "SingleFilter": note("EDGE_CASE", "one filter", "the filters' dimension is dropped", "IM2COL-5"),
    "ManyFilters": note("BASIC", "several filters keep their order", "filters are the fastest index or are transposed", "IM2COL-5"),
    "GroupWeights": note("EDGE_CASE", "weights under groups have channels / group channels", "the filters' channels are counted as the image's", "IM2COL-5"),
    "SignedWeights": note("EDGE_CASE", "weights -128 to 127", "weights are read as unsigned or lose their sign", "IM2COL-5"),
    "AllTogether": note("RANDOM", "everything at once", "see the other flags first", "IM2COL-2", "IM2COL-3", "IM2COL-4"),
}
REFUSALS = {
    "NoOutput": note("INVALID", "a kernel that is longer than the padded image, one way or both", "a size of 0, a negative one, or one output, since (-1) / stride is rounded towards zero", "IM2COL-1", "IM2COL-2"),
    "NoOutputByDilation": note("INVALID", "a dilated kernel that is longer than the padded image", "only the kernel without its dilation is compared with the image", "IM2COL-1", "IM2COL-2"),
    "GroupOfChannels": note("INVALID", "a group that does not divide the channels", "the rest of the channels is silently dropped", "IM2COL-1"),
    "GroupOfFilters": note("INVALID", "a group that divides the channels but not the filters", "only the channels are checked", "IM2COL-1"),
    "ZeroGroup": note("INVALID", "a group of 0 or less", "a division by zero", "IM2COL-1"),
    "ZeroSize": note("INVALID", "no channels, rows, columns or filters, or less than none", "an empty image gives an empty result, or padding alone a full one", "IM2COL-1"),
    "ZeroKernel": note("INVALID", "a kernel of 0 rows or columns", "an empty reduction gives zeros, and a size that is one too large", "IM2COL-1"),
    "ZeroStride": note("INVALID", "a stride of 0 or less", "a division by zero or an endless loop", "IM2COL-1"),
    "ZeroDilation": note("INVALID", "a dilation of 0 or less", "all taps read the same pixel", "IM2COL-1"),
    "NegativePads": note("INVALID", "a negative pad, which would crop", "the image is cropped, as some frameworks do", "IM2COL-1"),
    "SizeLimit": note("LIMIT", "an output size of exactly 2^53 - 1", "sizes pass through 32-bit integers or float32", "IM2COL-2"),
    "SizeExact": note("LIMIT", "padded sizes and dilated kernels beyond 2^53 whose outputs are few enough to count", "the padded size is a double, or wraps in 64 bits", "IM2COL-2"),
    "SizeOverflow": note("LIMIT", "an output size above 2^53 - 1", "a number that JSON can not carry exactly", "IM2COL-2", "SYSTOLIC-6"),
    "GroupIndex": note("INVALID", "the index of a group that there is not", "other memory is read, or the last group", "IM2COL-3"),
    "ActivationsShape": note("INVALID", "activations of another shape than the geometry's", "only the number of elements is compared, or nothing", "IM2COL-3"),
    "WeightsShape": note("INVALID", "weights of another shape than the geometry's", "only the number of elements is compared, or nothing", "IM2COL-5"),
}
NOTES = SHAPES | REFUSALS


def shapes():
    """(name, flag, geometry)"""
    yield "pointwise", "Pointwise", geometry(2, 2, 3, 2)
    yield "pointwise-odd", "Pointwise", geometry(3, 2, 2, 1)
    yield "spatial-3x3", "Spatial", geometry(1, 4, 4, 1, (3, 3))
    yield "spatial-2x2", "Spatial", geometry(1, 3, 3, 2, (2, 2))
    yield "channels-2", "ChannelFastest", geometry(2, 3, 3, 2, (2, 2))
    yield "channels-4", "ChannelFastest", geometry(4, 3, 3, 1, (3, 3))
    yield "odd-channels-3", "OddChannels", geometry(3, 3, 3, 2, (2, 2))
    yield "odd-channels-5", "OddChannels", geometry(5, 2, 2, 1, (1, 2))
    yield "kernel-wide", "KernelNotSquare", geometry(2, 4, 4, 1, (1, 3))
    yield "kernel-tall", "KernelNotSquare", geometry(2, 4, 4, 1, (3, 1))
    yield "kernel-2x3", "KernelNotSquare", geometry(1, 3, 3, 2, (2, 3))
    yield "image-wide", "ImageNotSquare", geometry(2, 2, 5, 1, (2, 2))
    yield "image-tall", "ImageNotSquare", geometry(2, 5, 2, 1, (2, 2))
    yield "padding-1", "Padding", geometry(2, 3, 3, 1, (3, 3), pads=(1, 1, 1, 1))
    yield "padding-pointwise", "Padding", geometry(1, 1, 2, 1, (1, 1), pads=(1, 1, 1, 1))
    for side, pads in (("top", (1, 0, 0, 0)), ("left", (0, 1, 0, 0)), ("bottom", (0, 0, 1, 0)), ("right", (0, 0, 0, 1))):
        yield f"pads-{side}", "PadsOrder", geometry(1, 2, 2, 1, (2, 2), pads=pads)
    yield "pads-different", "PadsOrder", geometry(1, 2, 3, 1, (2, 2), pads=(2, 1, 0, 3))
    yield "pads-beyond-kernel", "PaddingBeyondKernel", geometry(1, 1, 1, 1, (2, 2), pads=(3, 2, 2, 3))
    yield "stride-2", "Stride", geometry(2, 5, 5, 1, (3, 3), (2, 2))
    yield "stride-beyond-kernel", "Stride", geometry(1, 7, 7, 1, (1, 1), (3, 3))
    yield "strides-1-2", "StridesOrder", geometry(1, 4, 4, 1, (2, 2), (1, 2))
    yield "strides-3-1", "StridesOrder", geometry(1, 4, 4, 1, (1, 2), (3, 1))
    yield "floor-size", "FloorSize", geometry(1, 6, 6, 1, (3, 3), (2, 2))
    yield "floor-size-padded", "FloorSize", geometry(1, 4, 5, 1, (3, 3), (2, 3), (1, 1, 0, 1))
    yield "dilation-2", "Dilation", geometry(2, 5, 5, 1, (3, 3), dilations=(2, 2))
    yield "dilation-2-padded", "Dilation", geometry(1, 3, 3, 1, (2, 2), pads=(1, 1, 1, 1), dilations=(2, 2))
    yield "dilation-2-stride-2", "Dilation", geometry(1, 6, 6, 1, (2, 2), (2, 2), dilations=(2, 2))
    yield "dilations-1-3", "DilationsOrder", geometry(1, 4, 4, 1, (2, 2), dilations=(1, 3))
    yield "dilations-2-1", "DilationsOrder", geometry(1, 4, 4, 1, (2, 2), dilations=(2, 1))
    yield "dilation-without-taps", "DilationWithoutTaps", geometry(1, 2, 2, 1, (1, 1), dilations=(5, 5))
    yield "dilation-one-way", "DilationWithoutTaps", geometry(1, 2, 3, 1, (1, 2), dilations=(4, 2))
    yield "groups-2", "Groups", geometry(4, 3, 3, 2, (2, 2), group=2)
    yield "groups-3-odd", "Groups", geometry(9, 2, 2, 3, (1, 2), group=3)
    yield "depthwise", "Depthwise", geometry(3, 3, 3, 3, (2, 2), group=3)
    yield "depthwise-two-filters", "Depthwise", geometry(2, 3, 3, 4, (3, 3), group=2)
    yield "kernel-is-image", "KernelIsImage", geometry(2, 3, 2, 1, (3, 2))
    yield "kernel-is-padded-image", "KernelIsImage", geometry(1, 2, 2, 1, (3, 4), pads=(0, 1, 1, 1))
    yield "all-together", "AllTogether", geometry(6, 5, 7, 4, (3, 2), (2, 1), (1, 0, 2, 1), (1, 3), 2)
    yield "all-together-odd", "AllTogether", geometry(3, 6, 4, 2, (2, 3), (1, 2), (0, 2, 1, 1), (3, 1))


def broken():
    """(name, flag, geometry): each breaks one rule of [IM2COL-1]."""
    usual = {"channels": 4, "height": 5, "width": 6, "filters": 4, "kernel": (3, 3), "strides": (1, 1), "pads": (1, 1, 1, 1), "dilations": (1, 1), "group": 2}

    def but(**changes):
        return geometry(**{**usual, **changes})

    yield "kernel-too-tall", "NoOutput", but(kernel=(8, 3))
    yield "kernel-too-wide", "NoOutput", but(kernel=(3, 9))
    yield "kernel-too-tall-stride-2", "NoOutput", but(kernel=(8, 3), strides=(2, 2))  # floor(-1 / 2) + 1 is 0, truncated it is 1
    yield "kernel-too-wide-stride-3", "NoOutput", but(kernel=(3, 9), strides=(3, 3))
    yield "kernel-far-too-large", "NoOutput", but(kernel=(50, 50))
    yield "dilated-too-tall", "NoOutputByDilation", but(dilations=(4, 1))
    yield "dilated-too-wide", "NoOutputByDilation", but(dilations=(1, 4))
    yield "group-of-channels", "GroupOfChannels", but(group=3, filters=6)
    yield "group-above-channels", "GroupOfChannels", but(group=8, filters=8)
    yield "group-of-filters", "GroupOfFilters", but(filters=5)
    yield "group-above-filters", "GroupOfFilters", but(group=4, filters=2)
    yield "group-0", "ZeroGroup", but(group=0)
    yield "group-minus-1", "ZeroGroup", but(group=-1)
    for field in ("channels", "height", "width", "filters"):
        yield f"{field}-0", "ZeroSize", but(kernel=(1, 1), pads=(3, 3, 3, 3), **{field: 0})  # padding alone would have an output
        yield f"{field}-minus-2", "ZeroSize", but(kernel=(1, 1), pads=(3, 3, 3, 3), **{field: -2})
    for field, flag in (("kernel", "ZeroKernel"), ("strides", "ZeroStride"), ("dilations", "ZeroDilation")):
        for axis, values in (("vertical", (0, 1)), ("horizontal", (1, 0)), ("minus", (1, -1))):
            yield f"{field}-0-{axis}", flag, but(**{field: values})
    for side, name in enumerate(("top", "left", "bottom", "right")):
        yield f"pad-minus-{name}", "NegativePads", but(pads=[-1 if index == side else 1 for index in range(4)])


def activations_shape(g):
    return [g["channels"], g["height"], g["width"]]


def weights_shape(g):
    return [g["filters"], g["channels"] // g["group"], *g["kernel"]]


def image(g):
    """Activations 1, 2, 3, ... so that every element names its place."""
    shape = activations_shape(g)
    return [1 + index % 255 for index in range(shape[0] * shape[1] * shape[2])]


def kernel(g):
    """Weights 1, 2, 3, ... likewise."""
    count = g["filters"] * reduction_length(g)
    return [1 + index % 127 for index in range(count)]


def huge(most):
    """(name, geometry) whose sums need more than 53 bits on the way."""
    yield "huge-pads-height", geometry(1, 1, 1, strides=(3, 1), pads=(most, 0, most, 0))
    yield "huge-pads-width", geometry(1, 1, 1, strides=(1, 3), pads=(0, most, 0, most))
    yield "huge-image-and-pads", geometry(1, most, most - 1, strides=(4, 5), pads=(most, most - 3, most - 1, most))
    yield "huge-dilations", geometry(1, most, most, kernel=(4, 3), strides=(2, 2), pads=(most, 1, most, most), dilations=(most - 1, most - 2))
    yield "huge-kernel", geometry(1, most, 1, kernel=(most, 1), strides=(3, 1), pads=(most, 0, most - 4, 0), dilations=(2, 1))
    yield "huge-one-output", geometry(1, most, 1, kernel=(most, 1), pads=(most, 0, most - 2, 0), dilations=(3, 1))


def size_file():
    def expected(g):
        rows, columns = output_positions(g)
        return {"height": len(rows), "width": len(columns)}

    tests = [valid(name, flag, {"geometry": g}, expected(g)) for name, flag, g in shapes()]
    large = (("large", geometry(3, 224, 224, 64, (7, 7), (2, 2), (3, 3, 3, 3))), ("large-same", geometry(64, 56, 57, 64, (3, 3), (2, 2), (0, 0, 1, 1))))
    tests += [valid(name, "FloorSize", {"geometry": g}, expected(g)) for name, g in large]
    most = 2**53 - 1
    for name, g, expected_size in (("height-limit", geometry(1, most, 1), (most, 1)), ("width-limit", geometry(1, 1, most - 5, pads=(0, 2, 0, 3)), (1, most))):
        tests.append(valid(name, "SizeLimit", {"geometry": g}, dict(zip(("height", "width"), expected_size)), "the size of the input and its pads"))
    tests += [valid(name, "SizeExact", {"geometry": g}, expected(g)) for name, g in huge(most)]
    refused = [invalid(name, flag, {"geometry": g}, "INVALID_GEOMETRY") for name, flag, g in broken()]
    tight = geometry(1, most, 1, kernel=(4, 1), pads=(most, 0, most, 0), dilations=(most, 1))
    refused.append(invalid("huge-no-output", "NoOutputByDilation", {"geometry": tight}, "INVALID_GEOMETRY", "the dilated kernel is one longer than the padded image"))
    refused.append(invalid("huge-kernel-and-dilation", "NoOutputByDilation", {"geometry": geometry(1, 5, 5, kernel=(2**32 + 1, 1), dilations=(2**32, 1))}, "INVALID_GEOMETRY", "dilation (kernel - 1) is 2^64"))
    beyond = (("height-beyond", geometry(1, most, 1, pads=(0, 0, 1, 0))), ("width-beyond", geometry(1, 1, most, pads=(0, most, 0, most))))
    refused += [invalid(name, "SizeOverflow", {"geometry": g}, "COUNT_OVERFLOW") for name, g in beyond]
    groups = [group("shapes", "IM2COL-1 IM2COL-2", {}, tests), group("refusals", "IM2COL-1 IM2COL-2", {}, refused)]
    return vector_file("im2col.size", "output sizes, and every rule of a geometry broken once", groups, NOTES)


def rows_file():
    def given(g, index):
        return {"geometry": g, "group": index, "activations": tensor("uint8", activations_shape(g), image(g))}

    tests = []
    for name, flag, g in shapes():
        for index in range(g["group"]):
            rows = image_rows(g, index, image(g))
            suffix = f"-group-{index}" if g["group"] > 1 else ""
            tests.append(valid(name + suffix, flag, given(g, index), {"rows": tensor("uint8", [len(rows), reduction_length(g)], rows)}))
    g = geometry(4, 2, 2, 2, group=2)
    refused = [invalid(f"group-index-{name}", "GroupIndex", given(g, index), "INVALID_PARAMETER") for name, index in (("minus-1", -1), ("2", 2), ("4", 4))]
    for name, shape in (("channels-of-group", [2, 2, 2]), ("channels-last", [2, 2, 4]), ("batch", [1, 4, 2, 2]), ("flat", [16]), ("height", [4, 3, 2]), ("width", [4, 2, 1])):
        activations = tensor("uint8", shape, [7] * product(shape))
        refused.append(invalid(f"activations-{name}", "ActivationsShape", {"geometry": g, "group": 0, "activations": activations}, "INVALID_SHAPE"))
    for name, flag, g in list(broken())[:2] + [each for each in broken() if each[0] in ("group-of-filters", "strides-0-vertical")]:
        refused.append(invalid(f"geometry-{name}", flag, given(g, 0), "INVALID_GEOMETRY"))
    groups = [group("shapes", "IM2COL-2 IM2COL-3 IM2COL-4", {}, tests), group("refusals", "IM2COL-1 IM2COL-3", {}, refused)]
    return vector_file("im2col", "rows of images whose activations are numbered 1, 2, 3 in memory order", groups, NOTES)


def weights_file():
    def given(g, weights):
        return {"geometry": g, "weights": tensor("int8", weights_shape(g), weights)}

    def test(name, flag, g, weights):
        return valid(name, flag, given(g, weights), {"weights": tensor("int8", [g["filters"], reduction_length(g)], filter_rows(g, weights))})

    # Geometries that differ only in what weights do not see would repeat the same test.
    seen = {"Pointwise", "Spatial", "ChannelFastest", "OddChannels", "KernelNotSquare", "Depthwise", "AllTogether"}
    tests = [test(name, flag, g, kernel(g)) for name, flag, g in shapes() if flag in seen]
    tests += [test(name, "GroupWeights", g, kernel(g)) for name, flag, g in shapes() if flag == "Groups"]
    tests.append(test("single-filter", "SingleFilter", geometry(3, 2, 2, 1, (2, 2)), range(1, 13)))
    tests.append(test("many-filters", "ManyFilters", geometry(2, 2, 2, 5, (1, 2)), range(1, 21)))
    tests.append(test("signed", "SignedWeights", geometry(2, 2, 2, 2, (2, 1)), [-128, 127, -1, 0, 1, -127, 64, -64]))
    g = geometry(4, 3, 3, 2, (2, 3), group=2)
    wrong = {"all-channels": [2, 4, 2, 3], "kernel-swapped": [2, 2, 3, 2], "five-dimensions": [2, 2, 2, 3, 1], "flat": [24], "filters": [4, 2, 2, 3]}
    refused = [invalid(f"weights-{name}", "WeightsShape", {"geometry": g, "weights": tensor("int8", shape, [1] * product(shape))}, "INVALID_SHAPE") for name, shape in wrong.items()]
    refused += [invalid(f"geometry-{name}", flag, given(g, kernel(g)), "INVALID_GEOMETRY") for name, flag, g in broken() if name in ("kernel-too-tall", "group-of-filters", "dilations-0-vertical")]
    groups = [group("shapes", "IM2COL-5", {}, tests), group("refusals", "IM2COL-1 IM2COL-5", {}, refused)]
    return vector_file("im2col.weights", "weights numbered 1, 2, 3 in memory order, reordered", groups, NOTES)


def product(shape):
    total = 1
    for size in shape:
        total *= size
    return total


def files():
    return {"im2col/size": size_file(), "im2col/rows": rows_file(), "im2col/weights": weights_file(), **im2col_convolution.files(), **im2col_wide.files()}
