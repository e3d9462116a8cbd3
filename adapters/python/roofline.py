"""The roofline: operations, traffic, machines, passes, and the other way round. spec/roofline.md"""
import math

from values import LARGEST_INTEGER, Rejected, integer, read_float64, write_finite, write_float64

LARGEST_SIDE = 2**26  # [ROOFLINE-14]


def positive(given, name):
    """A float64 that is finite and > 0."""
    value = read_float64(given[name])
    if not (math.isfinite(value) and value > 0):
        raise Rejected("INVALID_PARAMETER")
    return value


class Shape:
    """Sizes of a layer. Python's integers have no limit, so counts are exact until they are written."""

    def __init__(self, given):
        names = ("channels", "filters", "groups", "taps", "inputPixels", "outputPixels")
        self.channels, self.filters, self.groups, self.taps, self.input_pixels, self.output_pixels = (integer(given[name], 1) for name in names)
        if self.channels % self.groups or self.filters % self.groups:
            raise Rejected("INVALID_PARAMETER")
        self.own_channels, self.own_filters = self.channels // self.groups, self.filters // self.groups
        kernels = self.filters * self.own_channels
        self.ops = kernels * self.output_pixels * (self.taps + 1)  # [ROOFLINE-1]
        self.weights = kernels * self.taps
        self.inputs = self.channels * self.input_pixels
        self.outputs = self.filters * self.output_pixels

    def traffic(self, weight_bits, activation_bits):
        """[ROOFLINE-2]"""
        return weight_bits * self.weights + activation_bits * (self.inputs + self.outputs)


def layer(params, given):
    shape = Shape(given)
    traffic = shape.traffic(integer(given["weightBits"], 1), integer(given["activationBits"], 1))
    return {"ops": write_float64(float(shape.ops)), "trafficBits": write_float64(float(traffic)), "opsPerBit": write_float64(shape.ops / traffic)}  # [ROOFLINE-3]


def elements(params, given):
    """[ROOFLINE-4]"""
    quotient = positive(given, "silicon") / positive(given, "element")
    if quotient > LARGEST_INTEGER:  # an infinite one too
        raise Rejected("COUNT_OVERFLOW")
    if quotient < 1:
        raise Rejected("INVALID_PARAMETER")
    fit = math.floor(quotient)
    side = math.isqrt(fit)
    return {"fit": fit, "side": side, "used": side**2}


def compute(params, given):
    return {"gops": write_finite(compute_roof(integer(given["elements"], 1), integer(given["multipliers"], 1), positive(given, "clockMHz")))}


def compute_roof(count, multipliers, clock):
    """[ROOFLINE-5]"""
    return count * (multipliers + 1) * clock / 1000


def memory(params, given):
    return {"gbitPerSecond": write_finite(positive(given, "megatransfers") * integer(given["busBits"], 1) / 1000)}  # [ROOFLINE-6]


def bound(params, given):
    """[ROOFLINE-7]"""
    roof, bandwidth, intensity = (positive(given, name) for name in ("gops", "gbitPerSecond", "opsPerBit"))
    slope = bandwidth * intensity
    held_by_compute = roof <= slope
    attainable = roof if held_by_compute else slope
    return {
        "memoryRoof": write_finite(slope),
        "attainable": write_finite(attainable),
        "headroom": write_finite(slope / roof),
        "bound": "compute" if held_by_compute else "memory",
    }


def read_layers(given):
    """Operations and traffic of each layer."""
    layers = [(positive(each, "ops"), positive(each, "trafficBits")) for each in given["layers"]]
    if not layers:
        raise Rejected("INVALID_PARAMETER")
    return layers


def seconds(layers, roof, bandwidth):
    """[ROOFLINE-8] OPS / min(C, B i) is what takes longer, the operations or the traffic."""
    return sum(max(ops / roof, traffic / bandwidth) for ops, traffic in layers) / 1e9


def time(params, given):
    layers, images = read_layers(given), integer(given["images"], 1)
    took = seconds(layers, positive(given, "gops"), positive(given, "gbitPerSecond"))
    if took == 0:  # by rounding: far more images a second than a float64 holds [ROOFLINE-15]
        raise Rejected("INVALID_PARAMETER")
    return {"seconds": write_finite(took), "imagesPerSecond": write_finite(images / took)}


def passes(params, given):
    shape = Shape(given)
    window_pixels, weight_bits, activation_bits, side, element_taps = (integer(given[name], 1) for name in ("windowPixels", "weightBits", "activationBits", "side", "elementTaps"))
    accumulated_bits, local_bits = integer(given["accumulatedBits"], activation_bits), integer(given["localBits"], 0)

    elements_of_kernel = -(-shape.taps // element_taps)
    over_channels = -(-shape.own_channels * elements_of_kernel // side)  # [ROOFLINE-9]
    over_filters = -(-shape.own_filters // side)
    sum_bits = accumulated_bits + weight_bits + (shape.own_channels * shape.taps - 1).bit_length()

    once = shape.traffic(weight_bits, activation_bits)
    sums_moved = 2 * (over_channels - 1) * sum_bits * shape.outputs  # [ROOFLINE-10]
    inputs_again = (over_filters - 1) * activation_bits * shape.inputs

    channels = min(shape.own_channels, max(1, side // elements_of_kernel))  # [ROOFLINE-11]
    window = channels * window_pixels * activation_bits
    sum_size = shape.output_pixels * sum_bits if over_channels > 1 else 0  # of a filter
    input_size = shape.input_pixels * activation_bits if over_filters > 1 else 0  # of a channel
    pass_sums, pass_inputs = min(shape.own_filters, side) * sum_size, channels * input_size
    all_sums, all_inputs = shape.own_filters * sum_size, shape.own_channels * input_size
    local = {"window": window, "sums": window + pass_sums, "inputs": window + pass_inputs, "once": window + min(pass_sums + all_inputs, pass_inputs + all_sums)}

    # [ROOFLINE-12] All that moves beyond once is sums and inputs read again; local memory spares some of it.
    extra = [sums_moved + inputs_again]
    extra += [inputs_again] if local["sums"] <= local_bits else []
    extra += [sums_moved] if local["inputs"] <= local_bits else []
    extra += [0] if local["once"] <= local_bits else []
    traffic = once + min(extra)
    if max(over_channels, over_filters, sum_bits) > LARGEST_INTEGER:
        raise Rejected("COUNT_OVERFLOW")
    return {
        "passes": {"channels": over_channels, "filters": over_filters},
        "partialSumBits": sum_bits,
        "local": {name: write_float64(float(bits)) for name, bits in local.items()},
        "trafficBits": write_float64(float(traffic)),
        "opsPerBit": write_float64(shape.ops / traffic),
    }


def widest(params, given):
    """[ROOFLINE-13] C <= B OPS / (b elements), solved for b."""
    shape, limit = Shape(given), integer(given["limit"], 1, 32)
    roof, bandwidth = positive(given, "gops"), positive(given, "gbitPerSecond")
    fed, asked = bandwidth * shape.ops, roof * shape.traffic(1, 1)
    if math.isinf(fed) or math.isinf(asked):  # their quotient would be any number [ROOFLINE-15]
        raise Rejected("INVALID_PARAMETER")
    return {"bits": math.floor(min(limit, fed / asked))}


def smallest(params, given):
    """[ROOFLINE-14]"""
    layers, images, multipliers = read_layers(given), integer(given["images"], 1), integer(given["multipliers"], 1)
    rate, bandwidth, clock, element = (positive(given, name) for name in ("rate", "gbitPerSecond", "clockMHz", "element"))
    allowed = images / rate
    if math.isinf(allowed):  # any grid would do [ROOFLINE-15]
        raise Rejected("INVALID_PARAMETER")
    if sum(traffic for _, traffic in layers) / bandwidth / 1e9 > allowed:
        return {"side": 0, "area": write_float64(0.0)}

    def enough(side):
        return seconds(layers, compute_roof(side**2, multipliers, clock), bandwidth) <= allowed

    if not enough(LARGEST_SIDE):
        raise Rejected("COUNT_OVERFLOW")
    side, step = LARGEST_SIDE, LARGEST_SIDE // 2
    while step > 0:  # as far down as it stays enough
        if side - step >= 1 and enough(side - step):
            side -= step
        else:
            step //= 2
    return {"side": side, "area": write_finite(side**2 * element)}


OPERATIONS = {
    "roofline": layer,
    "roofline.elements": elements,
    "roofline.compute": compute,
    "roofline.memory": memory,
    "roofline.bound": bound,
    "roofline.time": time,
    "roofline.passes": passes,
    "roofline.widest": widest,
    "roofline.smallest": smallest,
}
