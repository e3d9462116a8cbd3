"""Logarithms digit by digit on integers, and the area of an element: what the vectors of cost and of the roofline share."""

from fractions import Fraction


def log2(value, digits=80):
    """log2 of an integer >= 1 as a fraction: the integer part by counting bits, then one binary digit a squaring."""
    whole = len(bin(value)) - 3
    precision = 2**200
    mantissa = value * precision // 2**whole  # from 1 to 2
    fraction = Fraction(0)
    for digit in range(1, digits + 1):
        mantissa = mantissa * mantissa // precision
        if mantissa >= 2 * precision:
            fraction += Fraction(1, 2**digit)
            mantissa //= 2
    return whole + fraction


def element_area(bits):
    """[COST-3]"""
    return Fraction("12.39") * bits**2 + Fraction("86.07") * bits - Fraction("14.02")
