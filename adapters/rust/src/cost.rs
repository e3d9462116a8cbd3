//! HCM's bit-operations and area. spec/cost.md

use crate::error::{Code, Result, unknown};
use crate::json::{Json, MAX_INTEGER, object};
use crate::value::{float64, float64_json};

/// Bits of an accumulator over K products. [COST-1]
fn accumulator_bits(reduction: f64, weight_bits: f64, activation_bits: f64) -> f64 {
    activation_bits + weight_bits + reduction.log2()
}

/// Bit-operations of a layer. [COST-2]
fn bit_operations(outputs: f64, reduction: f64, weight_bits: f64, activation_bits: f64) -> f64 {
    let a_product = activation_bits * weight_bits + accumulator_bits(reduction, weight_bits, activation_bits);
    outputs * reduction * a_product
}

/// Area of a processing element of nine multipliers, um2. [COST-3]
fn area(bits: f64) -> f64 {
    12.39 * bits * bits + 86.07 * bits - 14.02
}

/// The same area from its bit-operations, um2. [COST-4]
fn bit_operations_area(bops: f64) -> f64 {
    1.694 * bops + 153.46
}

fn count(value: &Json) -> Result<f64> {
    Ok(value.integer_within(1, MAX_INTEGER)? as f64)
}

pub fn operate(operation: &str, params: &Json, input: &Json) -> Result<Json> {
    let [] = params.fields([])?;
    match operation {
        "cost" => {
            let fields = input.fields(["outputs", "reduction", "weightBits", "activationBits"])?;
            let [outputs, reduction, weight_bits, activation_bits] = fields;
            let (outputs, reduction) = (count(outputs)?, count(reduction)?);
            let (weight_bits, activation_bits) = (count(weight_bits)?, count(activation_bits)?);
            let bops = bit_operations(outputs, reduction, weight_bits, activation_bits);
            Ok(object([("accumulatorBits", float64_json(accumulator_bits(reduction, weight_bits, activation_bits))), ("bops", float64_json(bops))]))
        }
        "cost.area" => {
            let [bits] = input.fields(["bits"])?;
            Ok(object([("area", float64_json(area(bits.integer_within(1, 32)? as f64)))]))
        }
        "cost.bopsArea" => {
            let [bops] = input.fields(["bops"])?;
            let bops = float64(bops)?;
            let area = bit_operations_area(bops);
            if !area.is_finite() || bops < 0.0 {
                return Err(Code::InvalidParameter.into());
            }
            Ok(object([("area", float64_json(area))]))
        }
        _ => unknown(operation),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_are_the_published_ones() {
        for (bits, um2) in [(4.0, 528.5), (8.0, 1467.5), (16.0, 4534.9)] {
            assert!((area(bits) - um2).abs() < 0.05, "{bits}");
        }
    }

    #[test]
    fn one_product_is_its_multiplication_and_its_addition() {
        assert_eq!(bit_operations(1.0, 1.0, 8.0, 8.0), 64.0 + 16.0);
        assert_eq!(bit_operations(10.0, 4.0, 8.0, 4.0), 40.0 * (32.0 + 12.0 + 2.0));
    }
}
