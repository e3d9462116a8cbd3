"""Vectors of [COST-10]. The least squares are solved exactly, by elimination with fractions, and the residuals shown to be orthogonal to every power of x."""

from fractions import Fraction

from builder import group, invalid, note, valid, vector_file
from cost_numbers import element_area, log2
from lcg import Lcg
from values import float64, float64_bits, unlimited

TOLERANCE = {"rel": 1e-9}  # [COST-10]
NAN, INFINITY = float("nan"), float("inf")

NOTES = {
    "Published": note("BASIC", "the published curves again: areas of [COST-3] against the width and against bit-operations", "the coefficients' order, or another form", "COST-10"),
    "Exact": note("EDGE_CASE", "points that lie on the polynomial: R2 is 1", "a ridge, or a constant that is not fitted", "COST-10"),
    "Fewest": note("EDGE_CASE", "one point more than coefficients", "more points are asked for", "COST-10"),
    "Noisy": note("BASIC", "points beside the polynomial", "relative errors or logarithms are squared instead of errors, or a point is left out", "COST-10"),
    "PoorFit": note("EDGE_CASE", "points that the polynomial explains badly: R2 far below 1", "R instead of R2, R2 adjusted for the degree, or without the mean", "COST-10"),
    "Falling": note("EDGE_CASE", "areas that fall with x: negative coefficients", "coefficients are kept positive", "COST-10"),
    "NotSorted": note("EDGE_CASE", "points in no order", "x is sorted without y", "COST-10"),
    "RepeatedX": note("EDGE_CASE", "several points of the same x, as many different x as coefficients", "points of equal x are merged without their weight, replaced, or refused", "COST-10"),
    "FarFromZero": note("EDGE_CASE", "x far from zero and close together", "normal equations, or powers of x that are neither centred nor scaled, lose all digits", "COST-10"),
    "ManyMagnitudes": note("EDGE_CASE", "x over many magnitudes", "a pivot is taken for zero by an absolute threshold", "COST-10"),
    "Large": note("EDGE_CASE", "areas of whole chips", "float32, or an absolute threshold", "COST-10"),
    "Small": note("EDGE_CASE", "areas far below 1", "an absolute threshold", "COST-10"),
    "Random": note("RANDOM", "random points", "see the other flags first", "COST-10"),
    "TooFewPoints": note("INVALID", "as many points as coefficients, fewer or none", "a polynomial through all points, of which nothing can be said", "COST-10"),
    "TooFewX": note("INVALID", "fewer different x than coefficients", "a division by zero, or any of the polynomials that fit alike", "COST-10"),
    "EqualY": note("INVALID", "the same y everywhere", "an R2 of NaN", "COST-10"),
    "XOutside": note("INVALID", "an x that is 0, negative, NaN or infinite", "it is left out, or fitted", "COST-10"),
    "YOutside": note("INVALID", "a y that is 0, negative, NaN or infinite", "it is left out, or fitted", "COST-10"),
    "LengthsDiffer": note("INVALID", "lists of different lengths", "the longer one is cut", "COST-10"),
    "ResultNotFinite": note("LIMIT", "points with a coefficient above the largest binary64 number: only the last, only the constant, or several", "a coefficient of infinity or NaN, or a failure of a division by 0", "COST-11"),
    "DegreeOutside": note("INVALID", "degrees other than 1 and 2", "a constant, or a cubic, is fitted", "COST-10"),
}


def solved(matrix, right):
    """The solution of a system of equations, by Gauss and Jordan, exactly."""
    rows = [list(row) + [value] for row, value in zip(matrix, right)]
    for column in range(len(rows)):
        pivot = next(index for index in range(column, len(rows)) if rows[index][column] != 0)
        rows[column], rows[pivot] = rows[pivot], rows[column]
        rows[column] = [value / rows[column][column] for value in rows[column]]
        for index, row in enumerate(rows):
            if index != column:
                rows[index] = [value - row[column] * own for value, own in zip(row, rows[column])]
    return [row[-1] for row in rows]


def fitted(degree, x, y):
    """[COST-10]"""
    x, y = list(map(Fraction, x)), list(map(Fraction, y))
    powers = range(degree + 1)
    coefficients = solved([[sum(each ** (i + j) for each in x) for j in powers] for i in powers], [sum(b * a**i for a, b in zip(x, y)) for i in powers])
    rest = [b - sum(c * a**i for i, c in enumerate(coefficients)) for a, b in zip(x, y)]
    assert all(sum(r * a**i for r, a in zip(rest, x)) == 0 for i in powers)
    mean = sum(y) / len(y)
    return coefficients, 1 - sum(r * r for r in rest) / sum((b - mean) ** 2 for b in y)


def element_bops(bits):
    return 9 * (bits * bits + 2 * bits + log2(9))


def noise(lcg, size):
    """From -size to size, in thousandths of it."""
    return size * Fraction(lcg.between(-1000, 1000), 1000)


def sets(degree):
    """(name, flag, x, y)"""
    widths = range(2, 33)
    yield "published-bits", "Published", widths, [element_area(bits) for bits in widths]
    yield "published-bops", "Published", [element_bops(bits) for bits in range(2, 17)], [element_area(bits) for bits in range(2, 17)]
    yield "published-bops-to-32", "Published", [element_bops(bits) for bits in widths], [element_area(bits) for bits in widths]
    polynomial = (lambda a: 3 + 2 * a) if degree == 1 else (lambda a: 7 + 3 * a + 2 * a * a)
    yield "exact", "Exact", range(1, 9), [polynomial(a) for a in range(1, 9)]
    yield "exact-fewest", "Fewest", range(1, degree + 3), [polynomial(a) for a in range(1, degree + 3)]
    yield "fewest", "Fewest", range(2, degree + 4), [5, 9, 11, 31][: degree + 2]
    yield "hand", "Noisy", [1, 2, 3, 4, 5], [2, 3, 7, 8, 20]
    lcg = Lcg(2010 + degree)
    yield "noisy-1-percent", "Noisy", widths, [element_area(bits) * (1 + noise(lcg, Fraction(1, 100))) for bits in widths]
    yield "noisy-20-percent", "Noisy", widths, [element_area(bits) * (1 + noise(lcg, Fraction(1, 5))) for bits in widths]
    yield "one-outlier", "Noisy", range(1, 11), [10 * a + (500 if a == 8 else 0) for a in range(1, 11)]
    yield "scattered", "PoorFit", range(1, 9), [90, 10, 70, 40, 35, 80, 20, 110]
    yield "scattered-high", "PoorFit", range(1, 9), [1090, 1010, 1070, 1040, 1035, 1080, 1020, 1110]
    yield "falling", "Falling", range(1, 8), [900, 760, 700, 512, 430, 350, 201]
    yield "falling-bent", "Falling", range(1, 8), [900, 500, 330, 250, 210, 190, 185]
    order = [7, 2, 31, 16, 5, 3, 24, 11, 29, 4]
    yield "not-sorted", "NotSorted", order, [element_area(bits) + 3 * (bits % 5) for bits in order]
    few = [4, 8, 16][: degree + 1]
    repeated = [bits for bits in few for _ in range(bits // 4 + 1)]
    yield "repeated", "RepeatedX", repeated, [element_area(bits) + 7 * index for index, bits in enumerate(repeated)]
    yield "repeated-one-twice", "RepeatedX", [*few, few[0]], [100, 240, 380, 120] if degree == 2 else [100, 240, 120]
    bend = [0, 5, 3, 20, 31, 60, 75, 108, 129, 177, 210]
    yield "far-from-zero", "FarFromZero", range(10000, 10011), [40 + b for b in bend]
    yield "far-from-zero-fractions", "FarFromZero", [5000 + Fraction(a, 8) for a in range(11)], [40 + 3 * b for b in bend]
    yield "magnitudes", "ManyMagnitudes", [10**e for e in range(-3, 6)], [5, 4, 6, 7, 9, 30, 150, 2300, 31000]
    yield "magnitudes-of-2", "ManyMagnitudes", [2**e for e in range(0, 21, 2)], [3 + 2**e + e * e for e in range(0, 21, 2)]
    yield "large", "Large", range(1, 9), [a * a * 10**12 + (a % 3) * 10**11 for a in range(1, 9)]
    yield "small", "Small", range(1, 9), [(a * a + Fraction(a % 3, 10)) / 10**12 for a in range(1, 9)]
    for index in range(6):
        count = lcg.between(5, 20)
        x = [Fraction(lcg.between(1, 100000), 100) for _ in range(count)]
        yield f"random-{index}", "Random", x, [50 + 3 * a + (a * a / 40 if index % 2 else 0) + noise(lcg, 45) for a in x]


def written(x, y):
    return {"x": [float64_bits(float(each)) for each in x], "y": [float64_bits(float(each)) for each in y]}


def refusals(degree):
    least = degree + 1
    for name, count in (("none", 0), ("one", 1), ("as-many-as-coefficients", least)):
        yield f"points-{name}", "TooFewPoints", range(1, count + 1), [7 * a * a for a in range(1, count + 1)]
    for different in range(1, least):
        yield f"different-x-{different}", "TooFewX", [1 + index % different for index in range(6)], [5, 7, 9, 12, 15, 19]
    yield "equal-y", "EqualY", range(1, 7), [12.5] * 6
    for name, value in (("0", 0.0), ("minus-0", -0.0), ("minus-1", -1.0), ("nan", NAN), ("infinite", INFINITY), ("minus-infinite", -INFINITY)):
        yield f"x-{name}", "XOutside", [1, 2, value, 4, 5, 6], [5, 7, 9, 12, 15, 19]
        yield f"y-{name}", "YOutside", [1, 2, 3, 4, 5, 6], [5, 7, value, 12, 15, 19]
    yield "x-nan-last", "XOutside", [1, 2, 3, 4, 5, NAN], [5, 7, 9, 12, 15, 19]
    yield "x-longer", "LengthsDiffer", [1, 2, 3, 4, 5, 6], [5, 7, 9, 12, 15]
    yield "y-longer", "LengthsDiffer", [1, 2, 3, 4, 5], [5, 7, 9, 12, 15, 19]


def beyond(degree):
    """(name, x, y) with a coefficient that is not finite."""
    y = [5, 7, 9, 12, 15, 19]
    yield "last-coefficient-not-finite", [1e-160 * a for a in range(1, 7)], [b * (1e160, 1e10)[degree - 1] for b in y]
    yield "far-from-finite", [1e-300 * a for a in range(1, 7)], [b * 1e300 for b in y]
    yield "constant-not-finite", range(10, 16), [float(b) * 1e307 for b in ((17, 15, 14, 13, 11, 9), (17, 12, 8, 5, 3, 2))[degree - 1]]


def groups():
    for degree in (1, 2):
        tests = []
        for name, flag, *points in sets(degree):
            x, y = ([float64(each) for each in side] for side in points)
            coefficients, r2 = fitted(degree, x, y)
            assert all(abs(c) * max(x) ** i > Fraction(max(y)) / 10**5 for i, c in enumerate(coefficients)), name  # none that rounding alone makes
            answer = {"coefficients": [float64_bits(float64(c)) for c in coefficients], "r2": float64_bits(float64(r2))}
            told = " + ".join(f"{float(c):.6g}" + ("", " x", " x^2")[i] for i, c in enumerate(coefficients))
            tests.append(valid(f"degree-{degree}-{name}", flag, written(x, y), answer, f"{told}, R2 {float(r2):.6g}"))
        yield group(f"degree-{degree}", "COST-10", {"degree": degree}, tests, tolerance=TOLERANCE)
    for degree in (1, 2):
        refused = []
        for name, flag, x, y in refusals(degree):
            refused.append(invalid(f"degree-{degree}-{name}", flag, written(x, y), "INVALID_SHAPE" if flag == "LengthsDiffer" else "INVALID_PARAMETER"))
        for name, x, y in beyond(degree):
            assert any(map(unlimited, fitted(degree, x, y)[0])), name
            refused.append(invalid(f"degree-{degree}-{name}", "ResultNotFinite", written(x, y), "INVALID_PARAMETER"))
        yield group("refusals", "COST-10 COST-11", {"degree": degree}, refused)
    for degree, name in ((0, "0"), (3, "3"), (-1, "minus-1")):
        points = written(range(1, 9), [90, 10, 70, 40, 35, 80, 20, 110])
        yield group("refusals", "COST-10", {"degree": degree}, [invalid(f"degree-is-{name}", "DegreeOutside", points, "INVALID_PARAMETER")])


def files():
    return {"cost/fit": vector_file("cost.fit", "polynomials of area fitted to points", list(groups()), NOTES)}
