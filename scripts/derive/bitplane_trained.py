"""Vectors of `bitplane.weights` and `bitplane.regularizer`: planes as training leaves them, their elements anything from 0 to 2."""

from fractions import Fraction

from builder import group, invalid, note, valid, vector_file
from lcg import Lcg
from planes import planes_of, regularizer, weights_of
from values import float32, float32_bits, float64_bits, tensor

INFINITE = float("inf")
NAN = float("nan")
TINY = 2.0**-149
LARGEST = (2 - 2.0**-23) * 2.0**127

REFUSALS = {
    "PlaneAbove2": note("INVALID", "an element of a plane above 2", "elements are clipped to 2, or not checked", "BITPLANE-4"),
    "PlaneNegative": note("INVALID", "a negative element of a plane", "elements are clipped to 0, or not checked", "BITPLANE-4"),
    "PlaneNaN": note("INVALID", "a NaN in a plane", "value < 0 or value > 2 is tested, which is false for NaN", "BITPLANE-4"),
    "PlaneInfinite": note("INVALID", "an infinity in a plane", "elements are not checked", "BITPLANE-4"),
    "NegativePlanesToo": note("INVALID", "only the negative planes hold a wrong element, the last one", "only the positive planes, or only the first elements are checked", "BITPLANE-4"),
    "ScaleNegative": note("INVALID", "a negative scale", "the scale is not checked", "BITPLANE-1"),
    "ScaleNotFinite": note("INVALID", "a scale that is NaN or infinite", "the scale is not checked", "BITPLANE-1"),
    "BitsOutOfRange": note("INVALID", "17 planes", "the number of bits is not checked", "BITPLANE-1"),
    "PlanesShape": note("INVALID", "planes that are not [bits, count], or differ in count", "only the number of elements is compared, or planes are [count, bits]", "BITPLANE-4"),
    "Empty": note("INVALID", "planes of no elements", "an empty result", "DOT-5"),
}
WEIGHTS_NOTES = {
    "Basic": note("BASIC", "exact planes of both signs", "the sum of bits, or the scale", "BITPLANE-4", "BITPLANE-5"),
    "PlaneOrder": note("EDGE_CASE", "each plane alone", "plane 0 is taken for the most significant", "BITPLANE-4"),
    "AllOnes": note("EDGE_CASE", "all planes set give the scale itself", "division by 2^n instead of 2^n - 1", "BITPLANE-5"),
    "BothSigns": note("EDGE_CASE", "positive and negative planes of the same element", "one of the two is ignored, or the sign is decided before the difference", "BITPLANE-4"),
    "Fractional": note("EDGE_CASE", "fractions in several planes that add up", "planes are rounded one by one, or truncated to bits", "BITPLANE-4", "BITPLANE-5"),
    "TieEvenBelow": note("EDGE_CASE", "|v| is a tie whose even neighbour is below", "ties are rounded up or away from zero", "BITPLANE-5"),
    "TieEvenAbove": note("EDGE_CASE", "|v| is a tie whose even neighbour is above", "ties are rounded down", "BITPLANE-5"),
    "ClipTop": note("EDGE_CASE", "|v| rounds above 2^n - 1 and is clipped, both signs", "weights grow beyond the scale, or wrap", "BITPLANE-5"),
    "PositiveZero": note("EDGE_CASE", "v' is 0 though v is negative: the weight is +0", "-0, by copying the sign or multiplying by a negative number", "BITPLANE-5"),
    "ZeroScale": note("EDGE_CASE", "a scale of 0: all weights are 0", "a refusal, or NaN", "BITPLANE-5"),
    "NegativeZeroWeight": note("EDGE_CASE", "v' is negative and its weight 0, because the scale is 0 or the quotient underflows: the weight is -0", "zeros lose their sign wherever they come from", "BITPLANE-5"),
    "NegativeZeroScale": note("EDGE_CASE", "a scale of -0: not negative, its sign as IEEE 754 multiplies and divides", "a refusal, or the sign of the scale is dropped or given to weights of v' = 0", "BITPLANE-1", "BITPLANE-5"),
    "Float64Sum": note("EDGE_CASE", "a small element decides a tie that float32 would not see", "planes are summed in float32", "BITPLANE-4"),
    "SumOrder": note("EDGE_CASE", "small elements that only together decide a tie: the order of the sum shows", "planes are summed from the most significant downwards", "BITPLANE-4"),
    "ProductInFloat32": note("EDGE_CASE", "s v' rounded to float32 before the division gives another weight", "the product is a float32", "BITPLANE-5"),
    "RatioFirst": note("EDGE_CASE", "v' / (2^n - 1) rounded to float32 before it is scaled gives another weight", "the ratio is computed first, in float32, as the released code does", "BITPLANE-5"),
    "StepFirst": note("EDGE_CASE", "s / (2^n - 1) rounded to float32 before it is multiplied gives another weight", "a step size is computed first, in float32", "BITPLANE-5"),
    "Subnormal": note("EDGE_CASE", "subnormal scales and weights", "flushing to zero", "BITPLANE-5"),
    "Largest": note("LIMIT", "the greatest scale", "s v' overflows float32", "BITPLANE-5"),
    "ManyBits": note("EDGE_CASE", "9 to 16 planes", "more than 8 planes are refused or ignored", "BITPLANE-4"),
    "NegativeZeroElement": note("EDGE_CASE", "elements of -0, which is a number from 0 to 2", "-0 is refused as negative", "BITPLANE-4"),
    "Random": note("RANDOM", "random planes from 0 to 2", "see the other flags first", "BITPLANE-4", "BITPLANE-5"),
} | REFUSALS
REGULARIZER_NOTES = {
    "Basic": note("BASIC", "exact planes", "the sum over planes, or the root", "BITPLANE-6"),
    "GroupPerPlane": note("EDGE_CASE", "planes with several elements: one root a plane", "a root for every element (the l1 norm), or one root for all", "BITPLANE-6"),
    "BothSignsOneGroup": note("EDGE_CASE", "positive and negative elements of a plane share one root", "a root for each of P and N", "BITPLANE-6"),
    "NotTheDifference": note("EDGE_CASE", "P and N both set: their squares add up", "the difference P - N is squared", "BITPLANE-6"),
    "Constant": note("EDGE_CASE", "empty planes give 10^-4 each: the constant is inside the root", "no constant, or it is added after the root", "BITPLANE-6"),
    "ConstantOnce": note("EDGE_CASE", "several elements share one constant", "the constant is added for every element", "BITPLANE-6"),
    "Squares": note("EDGE_CASE", "fractional elements and elements of 2", "magnitudes instead of squares, or elements rounded to bits first", "BITPLANE-6"),
    "NoPlaneWeights": note("EDGE_CASE", "the same elements in a low and in a high plane give the same sum", "planes are weighted with 2^b", "BITPLANE-6"),
    "WeightedByBoth": note("EDGE_CASE", "the weight is bits times count", "only one of the two, or count squared", "BITPLANE-7"),
    "Random": note("RANDOM", "random planes from 0 to 2", "see the other flags first", "BITPLANE-6", "BITPLANE-7"),
} | REFUSALS


def planes_given(positive, negative, scale=None):
    shape = [len(positive), len(positive[0])]
    tensors = {"positive": tensor("float32", shape, positive), "negative": tensor("float32", shape, negative)}
    return tensors if scale is None else {**tensors, "scale": float32_bits(scale)}


def of_integers(integers, bits):
    return planes_of([abs(integer) for integer in integers], [-1 if integer < 0 else 1 for integer in integers], bits)


def one_sided(columns):
    """Planes from the elements of each weight, plane 0 first; the other sign's planes are 0."""
    planes = [[float(column[b]) for column in columns] for b in range(len(columns[0]))]
    return planes, [[0.0] * len(columns) for _ in planes]


def swapped(planes):
    return planes[1], planes[0]


def scale_differs(bits, wrong, count, seed):
    """(integers, scale): every integer's weight changes under one wrong order of roundings and not under the others."""
    top, lcg = 2**bits - 1, Lcg(seed)
    while True:
        scale = lcg.float32(lcg.between(-3, 3))
        found = [v for v in (lcg.between(1, top - 1) for _ in range(60)) if [order for order in ORDERS if order(scale, v, top) != float32(Fraction(scale) * v / top)] == [wrong]]
        if len(set(found)) >= count:
            return sorted(set(found))[:count], scale


def product_in_float32(s, v, top):
    return float32(Fraction(float32(Fraction(s) * v)) / top)


def ratio_first(s, v, top):
    return float32(Fraction(s) * Fraction(float32(Fraction(v, top))))


def step_first(s, v, top):
    return float32(Fraction(float32(Fraction(s) / top)) * v)


ORDERS = (product_in_float32, ratio_first, step_first)


def random_planes(bits, count, lcg):
    def row():
        return [lcg.choice((0.0, 1.0, float(lcg.below(2**24 + 1)) / 2.0**23)) for _ in range(count)]

    return [row() for _ in range(bits)], [row() for _ in range(bits)]


def weights_cases():
    """(name, flag, planes, scale)"""
    yield "basic", "Basic", of_integers([5, -3, 0, 15, -15, 8], 4), 3.0
    for b in range(4):
        yield f"plane-{b}-alone", "PlaneOrder", of_integers([2**b], 4), 15.0
    yield "all-ones", "AllOnes", of_integers([255, -255], 8), float32(0.7)
    yield "both-signs", "BothSigns", ([[1.0, 0.0, 1.0], [0.0, 1.0, 1.0], [1.0, 0.0, 1.0]], [[0.0, 1.0, 1.0], [1.0, 0.0, 1.0], [0.0, 1.0, 0.0]]), 7.0
    yield "both-signs-fractional", "BothSigns", ([[0.25, 1.5], [2.0, 0.5]], [[1.75, 0.25], [0.25, 1.75]]), 3.0
    yield "fractional", "Fractional", one_sided([[0.5, 0.5, 0.5], [0.25, 0.25, 0.25], [0.75, 0.75, 0.5], [0.0, 0.4375, 0.0]]), 7.0
    yield "fractional-negative", "Fractional", swapped(one_sided([[0.5, 0.5, 0.5], [0.25, 0.25, 0.25]])), 7.0
    yield "ties-even-below", "TieEvenBelow", one_sided([[0.5, 0.0, 0.0], [0.5, 1.0, 0.0], [0.5, 0.0, 1.0]]), 7.0
    yield "ties-even-below-negative", "TieEvenBelow", swapped(one_sided([[0.5, 1.0, 0.0], [0.5, 0.0, 1.0]])), 7.0
    yield "ties-even-above", "TieEvenAbove", one_sided([[1.5, 0.0, 0.0], [1.5, 1.0, 0.0], [1.5, 0.0, 1.0]]), 7.0
    yield "ties-even-above-negative", "TieEvenAbove", swapped(one_sided([[1.5, 0.0, 0.0], [1.5, 1.0, 0.0]])), 7.0
    yield "clip-top", "ClipTop", one_sided([[2.0, 2.0, 2.0], [2.0, 1.0, 1.0], [1.5, 1.0, 1.0], [0.0, 0.0, 2.0]]), 7.0
    yield "clip-top-negative", "ClipTop", swapped(one_sided([[2.0, 2.0, 2.0], [2.0, 1.0, 1.0]])), 7.0
    yield "clip-top-1-bit", "ClipTop", one_sided([[2.0], [1.75], [1.5], [1.25]]), 0.5
    yield "positive-zero", "PositiveZero", ([[0.0, 0.25], [0.0, 0.0]], [[0.5, 0.5], [0.0, 0.0]]), 3.0
    yield "positive-zero-cancelled", "PositiveZero", ([[1.0, 0.0], [1.0, 0.0]], [[1.0, 2.0 ** -20], [1.0, 0.0]]), 3.0
    yield "zero-scale", "ZeroScale", of_integers([3, 1, 0, 7], 3), 0.0
    yield "zero-scale-negative", "NegativeZeroWeight", of_integers([-3, -7], 3), 0.0
    yield "minus-zero-scale", "NegativeZeroScale", of_integers([3, -1, 0, -7], 3), -0.0
    yield "minus-zero-scale-fractional", "NegativeZeroScale", ([[0.0, 0.25, 1.5]], [[0.5, 0.0, 0.0]]), -0.0
    yield "underflow-negative", "NegativeZeroWeight", of_integers([-1, -127], 8), TINY
    yield "float64-sum-above", "Float64Sum", one_sided([[0.5, 2.0**-30], [0.5, 2.0**-40]]), 3.0
    yield "float64-sum-below", "Float64Sum", ([[1.5, 1.5], [0.0, 0.0]], [[2.0**-30, 0.0], [0.0, 2.0**-40]]), 3.0
    # 2^-54 + 2^-54 + 1/2 is above the tie; 1/2 + 2^-54 is the tie again and stays it.
    yield "sum-order", "SumOrder", one_sided([[2.0**-54, 2.0**-55, 0.125]]), 7.0
    yield "sum-order-negative", "SumOrder", swapped(one_sided([[2.0**-54, 2.0**-55, 0.125]])), 7.0
    for name, flag, wrong in (("product", "ProductInFloat32", product_in_float32), ("ratio", "RatioFirst", ratio_first), ("step", "StepFirst", step_first)):
        for bits in (3, 8):
            integers, scale = scale_differs(bits, wrong, 2 if bits == 3 else 4, 50 + bits)
            yield f"{name}-{bits}b", flag, of_integers([sign * integer for integer in integers for sign in (1, -1)], bits), scale
    yield "subnormal-scale", "Subnormal", of_integers([15, 8, -7, 1], 4), 100 * TINY
    yield "subnormal-weights", "Subnormal", of_integers([255, 1, -128, 3], 8), 2.0**-126
    yield "underflow", "Subnormal", of_integers([1, 2, 127], 8), TINY
    yield "largest", "Largest", of_integers([15, -15, 14, 1], 4), LARGEST
    for bits in (9, 12, 16):
        yield f"many-bits-{bits}", "ManyBits", of_integers([2**bits - 1, -(2 ** (bits - 1)), 2**8, 1], bits), 1.5
    yield "negative-zero-elements", "NegativeZeroElement", ([[-0.0, 1.0], [1.0, -0.0]], [[0.0, -0.0], [-0.0, -0.0]]), 3.0
    for index, bits in enumerate((1, 2, 4, 5, 8, 8)):
        yield f"random-{index}", "Random", random_planes(bits, 8, Lcg(1300 + index)), Lcg(1400 + index).float32(-2)


def regularizer_cases():
    """(name, flag, planes)"""
    yield "basic", "Basic", of_integers([5, -3, 0, 7], 3)
    yield "single", "Basic", of_integers([1], 1)
    yield "group-per-plane", "GroupPerPlane", one_sided([[1, 0], [1, 1], [1, 1], [1, 0]])
    yield "both-signs-one-group", "BothSignsOneGroup", ([[1.0, 1.0, 1.0, 0.0]], [[0.0, 0.0, 0.0, 1.0]])
    yield "not-the-difference", "NotTheDifference", ([[1.0, 1.0], [0.5, 2.0]], [[1.0, 1.0], [0.5, 2.0]])
    yield "constant", "Constant", ([[0.0] * 3] * 4, [[0.0] * 3] * 4)
    yield "constant-one-plane", "Constant", of_integers([4, 0], 3)
    yield "constant-once", "ConstantOnce", ([[0.0] * 50], [[0.0] * 50])
    yield "constant-small-elements", "ConstantOnce", ([[2.0**-13] * 4], [[0.0] * 4])
    yield "squares", "Squares", ([[0.5, 0.25], [2.0, 1.5]], [[0.0, 0.75], [0.0, 0.125]])
    yield "low-plane", "NoPlaneWeights", one_sided([[1, 0, 0], [0.5, 0, 0]])
    yield "high-plane", "NoPlaneWeights", one_sided([[0, 0, 1], [0, 0, 0.5]])
    yield "weighted-8-bits-of-3", "WeightedByBoth", of_integers([255, -128, 7], 8)
    yield "weighted-2-bits-of-12", "WeightedByBoth", of_integers([3, -1, 2, 0, 1, 1, -2, 3, 0, 0, 1, -3], 2)
    for index, bits in enumerate((1, 3, 8, 16)):
        yield f"random-{index}", "Random", random_planes(bits, 6, Lcg(1500 + index))


def refusals(make):
    """Tests of planes that break a rule; `make` is the input of (positive, negative)."""
    zeros = [[0.0, 0.0], [0.0, 0.0]]
    wrong = (("above-2", "PlaneAbove2", 2.0 + 2.0**-22), ("far-above-2", "PlaneAbove2", 3.0), ("negative", "PlaneNegative", -1.0), ("negative-least", "PlaneNegative", -TINY), ("nan", "PlaneNaN", NAN), ("infinite", "PlaneInfinite", INFINITE))
    for name, flag, value in wrong:
        yield invalid(name, flag, make([[1.0, value], [0.0, 1.0]], zeros), "INVALID_PARAMETER")
        yield invalid(f"{name}-in-negative", "NegativePlanesToo", make(zeros, [[1.0, 0.0], [0.0, value]]), "INVALID_PARAMETER")
    narrow = tensor("float32", [2, 1], [1.0, 0.0])
    yield invalid("counts-differ", "PlanesShape", {**make(zeros, zeros), "negative": narrow}, "INVALID_SHAPE")
    yield invalid("three-planes", "PlanesShape", make([[0.0, 1.0]] * 3, [[0.0, 0.0]] * 3), "INVALID_SHAPE")
    yield invalid("one-plane", "PlanesShape", make([[0.0, 1.0]], [[0.0, 0.0]]), "INVALID_SHAPE")
    yield invalid("transposed", "PlanesShape", make([[0.0, 1.0]] * 4, [[0.0, 0.0]] * 4), "INVALID_SHAPE")
    yield invalid("empty", "Empty", make([[], []], [[], []]), "INVALID_SHAPE")


def scale_refusals(make):
    for name, flag, scale in (("negative", "ScaleNegative", -1.0), ("nan", "ScaleNotFinite", NAN), ("infinite", "ScaleNotFinite", INFINITE), ("minus-infinite", "ScaleNotFinite", -INFINITE)):
        yield invalid(f"scale-{name}", flag, make([[1.0, 0.0], [0.0, 1.0]], [[0.0, 0.0], [0.0, 0.0]], scale), "INVALID_PARAMETER")


def by_bits(clauses, made, tolerance=None):
    """Groups by the number of planes; made is (bits, test) pairs."""
    made = list(made)
    return [group(f"{bits}-planes", clauses, {"bits": bits}, [test for each, test in made if each == bits], tolerance=tolerance) for bits in sorted({bits for bits, _ in made})]


def too_many(make):
    return group("bits-out-of-range", "BITPLANE-1", {"bits": 17}, [invalid("17-planes", "BitsOutOfRange", make([[0.0]] * 17, [[1.0]] * 17), "INVALID_PARAMETER")])


def weights_file():
    made = ((len(p), valid(name, flag, planes_given(p, n, scale), {"weights": tensor("float32", [len(p[0])], weights_of(p, n, scale))})) for name, flag, (p, n), scale in weights_cases())
    make = lambda positive, negative, scale=1.0: planes_given(positive, negative, scale)
    refused = group("refusals", "BITPLANE-1 BITPLANE-4 DOT-5", {"bits": 2}, [*refusals(make), *scale_refusals(make)])
    return vector_file("bitplane.weights", "the weights that trained planes stand for", [*by_bits("BITPLANE-4 BITPLANE-5", made), refused, too_many(make)], WEIGHTS_NOTES)


def regularizer_file():
    def expected(p, n):
        lasso, weighted = regularizer(p, n)
        return {"groupLasso": float64_bits(lasso), "weighted": float64_bits(weighted)}

    made = ((len(p), valid(name, flag, planes_given(p, n), expected(p, n))) for name, flag, (p, n) in regularizer_cases())
    refused = group("refusals", "BITPLANE-4 DOT-5", {"bits": 2}, list(refusals(planes_given)))
    return vector_file("bitplane.regularizer", "group Lassos of planes, plain and weighted", [*by_bits("BITPLANE-6 BITPLANE-7", made, {"rel": 1e-6}), refused, too_many(planes_given)], REGULARIZER_NOTES)


def files():
    return {"bitplane/weights": weights_file(), "bitplane/regularizer": regularizer_file()}
