//! A polynomial fitted to areas by least squares. spec/cost.md [COST-10]

use crate::double::Double;
use crate::error::{Code, Result};
use crate::json::{Json, object};
use crate::value::{finite_json, positive};

struct Fit {
    /// The constant first.
    coefficients: Vec<f64>,
    r2: f64,
}

/// Least squares of y in polynomials that are orthogonal over the points (G. E. Forsythe, 1957): no equations to solve, no large x that drowns small ones.
fn fit(x: &[f64], y: &[f64], degree: usize) -> Fit {
    let (x_unit, y_unit) = (unit(x), unit(y));
    let x: Vec<Double> = x.iter().map(|x| Double::from(x / x_unit)).collect();
    let y: Vec<Double> = y.iter().map(|y| Double::from(y / y_unit)).collect();
    let [zero, one] = [0.0, 1.0].map(Double::from);

    // p_(k + 1) = (x - a_k) p_k - b_k p_(k - 1), at every point and as coefficients
    let mut previous = (vec![zero; x.len()], vec![zero], one);
    let mut current = (vec![one; x.len()], vec![one], Double::from(x.len() as f64));
    let mut coefficients = vec![zero; degree + 1];
    let mut fitted = vec![zero; x.len()];
    for k in 0..=degree {
        let (values, powers, norm) = &current;
        let share = dot(&y, values) / *norm;
        add_times(&mut coefficients, powers, share);
        add_times(&mut fitted, values, share);
        let a = x.iter().zip(values).map(|(&x, &value)| x * value * value).sum::<Double>() / *norm;
        let b = if k == 0 { zero } else { *norm / previous.2 };
        let next: Vec<Double> = x.iter().zip(values.iter().zip(&previous.0)).map(|(&x, (&value, &before))| (x - a) * value - b * before).collect();
        let mut next_powers = vec![zero];
        next_powers.extend(powers);
        add_times(&mut next_powers, powers, zero - a);
        add_times(&mut next_powers, &previous.1, zero - b);
        let next_norm = dot(&next, &next);
        previous = std::mem::replace(&mut current, (next, next_powers, next_norm));
    }

    let mean = y.iter().copied().sum::<Double>() / Double::from(y.len() as f64);
    let squares = |differences: Vec<Double>| dot(&differences, &differences);
    let unexplained = squares(y.iter().zip(&fitted).map(|(&y, &fit)| y - fit).collect());
    let whole = squares(y.iter().map(|&y| y - mean).collect());
    let unscaled = |(k, coefficient): (usize, &Double)| (0..k).fold(coefficient.rounded() * y_unit, |scaled, _| scaled / x_unit);
    Fit { coefficients: coefficients.iter().enumerate().map(unscaled).collect(), r2: (one - unexplained / whole).rounded() }
}

/// The power of two at or below the largest value: what is divided by it is exact, and its squares do not overflow.
fn unit(values: &[f64]) -> f64 {
    let largest = values.iter().copied().fold(f64::MIN_POSITIVE, f64::max);
    f64::from_bits(largest.to_bits() & f64::INFINITY.to_bits())
}

fn dot(a: &[Double], b: &[Double]) -> Double {
    a.iter().zip(b).map(|(&a, &b)| a * b).sum()
}

fn add_times(target: &mut [Double], values: &[Double], factor: Double) {
    for (target, &value) in target.iter_mut().zip(values) {
        *target = *target + value * factor;
    }
}

fn different(values: &[f64]) -> usize {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.dedup();
    sorted.len()
}

pub fn operate(params: &Json, input: &Json) -> Result<Json> {
    let [degree] = params.fields(["degree"])?;
    let degree = degree.integer_within(1, 2)? as usize;
    let [x, y] = input.fields(["x", "y"])?;
    let [x, y] = [x.list()?, y.list()?];
    if x.len() != y.len() {
        return Err(Code::InvalidShape.into());
    }
    let x = x.iter().map(positive).collect::<Result<Vec<_>>>()?;
    let y = y.iter().map(positive).collect::<Result<Vec<_>>>()?;
    if x.len() < degree + 2 || different(&x) < degree + 1 || different(&y) < 2 {
        return Err(Code::InvalidParameter.into());
    }
    let Fit { coefficients, r2 } = fit(&x, &y, degree);
    let coefficients = coefficients.into_iter().map(finite_json).collect::<Result<Vec<_>>>()?;
    Ok(object([("coefficients", Json::List(coefficients)), ("r2", finite_json(r2)?)]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_polynomial_is_found_again() {
        let x: Vec<f64> = (2..=32).map(f64::from).collect();
        let y: Vec<f64> = x.iter().map(|x| 12.0 * x * x + 86.0 * x - 14.0).collect();
        let Fit { coefficients, r2 } = fit(&x, &y, 2);
        assert_eq!((coefficients, r2), (vec![-14.0, 86.0, 12.0], 1.0));
    }

    #[test]
    fn a_line_through_three_points_by_hand() {
        // means 2 and 3: slope (1 1 + 1 2) / 2, the rest -1/2, 1, -1/2 of -1, -1, 2
        let Fit { coefficients, r2 } = fit(&[1.0, 2.0, 3.0], &[2.0, 2.0, 5.0], 1);
        assert_eq!((coefficients, r2), (vec![0.0, 1.5], 0.75));
    }

    #[test]
    fn points_far_from_zero_or_of_any_size_keep_their_digits() {
        let x: Vec<f64> = (0..9).map(|k| 1e6 + f64::from(k)).collect();
        let y: Vec<f64> = (0..9).map(|k| f64::from(3 * k * k + 1)).collect();
        let Fit { coefficients, .. } = fit(&x, &y, 2);
        for (found, exact) in coefficients.iter().zip([3e12 + 1.0, -6e6, 3.0]) {
            assert!((found - exact).abs() <= 1e-15 * exact.abs(), "{found} {exact}");
        }
        let Fit { coefficients, .. } = fit(&[1e200, 2e200, 3e200], &[3e300, 5e300, 7e300], 1);
        assert!((coefficients[0] / 1e300 - 1.0).abs() < 1e-15 && (coefficients[1] / 2e100 - 1.0).abs() < 1e-15);
    }
}
