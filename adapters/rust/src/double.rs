//! Numbers of twice binary64's digits, as a sum of two: what is rounded away in sums and products is kept in `low` (T. J. Dekker, 1971).

use std::iter::Sum;
use std::ops::{Add, Div, Mul, Sub};

#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Double {
    high: f64,
    low: f64,
}

impl Double {
    /// The nearest binary64.
    pub fn rounded(self) -> f64 {
        self.high
    }

    /// The sum of two numbers, |high| >= |low| or high 0.
    fn ordered(high: f64, low: f64) -> Self {
        let sum = high + low;
        Double { high: sum, low: low - (sum - high) }
    }

    /// The sum of two numbers of any order, with nothing lost.
    fn exact_sum(a: f64, b: f64) -> Self {
        let sum = a + b;
        let rounded_b = sum - a;
        Double { high: sum, low: (a - (sum - rounded_b)) + (b - rounded_b) }
    }
}

/// A product of binary64s: exact while twice their digits hold it.
pub fn product(factors: &[f64]) -> Double {
    factors.iter().map(|&factor| Double::from(factor)).fold(Double::from(1.0), Mul::mul)
}

impl From<f64> for Double {
    fn from(value: f64) -> Self {
        Double { high: value, low: 0.0 }
    }
}

impl Add for Double {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        let [high, low] = [Double::exact_sum(self.high, other.high), Double::exact_sum(self.low, other.low)];
        let sum = Double::ordered(high.high, high.low + low.high);
        Double::ordered(sum.high, sum.low + low.low)
    }
}

impl Sub for Double {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self + Double { high: -other.high, low: -other.low }
    }
}

impl Mul for Double {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        let product = self.high * other.high;
        let lost = self.high.mul_add(other.high, -product);
        Double::ordered(product, lost + (self.high * other.low + self.low * other.high))
    }
}

impl Div for Double {
    type Output = Self;
    fn div(self, other: Self) -> Self {
        let first = Double::from(self.high / other.high);
        let rest = self - first * other;
        let second = Double::from(rest.high / other.high);
        let rest = rest - second * other;
        first + second + Double::from(rest.high / other.high)
    }
}

impl Sum for Double {
    fn sum<I: Iterator<Item = Self>>(values: I) -> Self {
        values.fold(Double::from(0.0), Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_binary64_rounds_away_is_kept() {
        let [large, larger, one, three] = [1e12, 1e20, 1.0, 3.0].map(Double::from);
        assert_eq!((larger + one - larger).rounded(), 1.0);
        assert_eq!(((large + one) * (large - one) - large * large).rounded(), -1.0);
        let off = ((one / three) * three - one).rounded();
        assert!(off.abs() < 1e-31, "{off}");
    }
}
