//! HCM's bit-operations and area. spec/cost.md

use crate::error::{Code, Result, unknown};
use crate::fit;
use crate::json::{Json, MAX_INTEGER, object};
use crate::value::{finite_json, float64, float64_json};

/// A quantized layer as its arithmetic sees it. [COST-1] [COST-7]
struct Layer {
    outputs: f64,
    reduction: f64,
    weight_bits: f64,
    activation_bits: f64,
    /// The scale on which products are summed; the activations' own unless they are cut. [COST-7]
    accumulated_bits: f64,
    /// The fraction of weights that is kept. [COST-6]
    density: f64,
}

impl Layer {
    /// A layer of which nothing is cut or left out. [COST-1]
    fn read([outputs, reduction, weight_bits, activation_bits]: [&Json; 4]) -> Result<Self> {
        let activation_bits = count(activation_bits)?;
        let [outputs, reduction, weight_bits] = [count(outputs)?, count(reduction)?, count(weight_bits)?];
        Ok(Layer { outputs, reduction, weight_bits, activation_bits, accumulated_bits: activation_bits, density: 1.0 })
    }

    /// [COST-1] [COST-7]
    fn accumulator_bits(&self) -> f64 {
        self.accumulated_bits + self.weight_bits + self.reduction.log2()
    }

    /// [COST-2] [COST-6] [COST-7]
    fn bit_operations(&self) -> f64 {
        let multiplication = self.density * self.activation_bits * self.weight_bits;
        self.outputs * self.reduction * (multiplication + self.accumulator_bits())
    }

    fn answer(&self) -> Json {
        object([("accumulatorBits", float64_json(self.accumulator_bits())), ("bops", float64_json(self.bit_operations()))])
    }
}

/// Bit-operations as the variant `uniq` counts them. [COST-8]
fn uniq_bit_operations([outputs, reduction, weight_bits, activation_bits]: [u64; 4]) -> f64 {
    let sums = (reduction - 1) as f64 * f64::from(largest_sum_bits(reduction, weight_bits, activation_bits));
    outputs as f64 * (reduction as f64 * (weight_bits - 1) as f64 * activation_bits as f64 + sums)
}

/// The least e >= 0 with 2^e >= K (2^b_a - 1) (2^(b_w - 1) - 1), a number of up to 180 bits. [COST-8]
fn largest_sum_bits(reduction: u64, weight_bits: u64, activation_bits: u64) -> u32 {
    let product = ((1u128 << activation_bits) - 1) * ((1u128 << (weight_bits - 1)) - 1);
    let low = u128::from(product as u64) * u128::from(reduction);
    let high = (product >> 64) * u128::from(reduction) + (low >> 64);
    let (high, low) = if low as u64 == 0 { (high - 1, u64::MAX) } else { (high, low as u64 - 1) }; // 2^e > M - 1
    if high > 0 { 64 + 128 - high.leading_zeros() } else { 64 - low.leading_zeros() }
}

/// The equal width that has the same bit-operations. [COST-9]
fn equal_width(weight_bits: f64, activation_bits: f64) -> f64 {
    ((weight_bits + 1.0) * (activation_bits + 1.0)).sqrt() - 1.0
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
    if operation == "cost.fit" {
        return fit::operate(params, input);
    }
    let [] = params.fields([])?;
    match operation {
        "cost" => Ok(Layer::read(input.fields(["outputs", "reduction", "weightBits", "activationBits"])?)?.answer()),
        "cost.layer" => {
            let names = ["outputs", "reduction", "weightBits", "activationBits", "accumulatedBits", "density"];
            let [outputs, reduction, weight_bits, activation_bits, accumulated_bits, density] = input.fields(names)?;
            let layer = Layer::read([outputs, reduction, weight_bits, activation_bits])?;
            let (accumulated_bits, density) = (count(accumulated_bits)?, float64(density)?);
            if accumulated_bits < layer.activation_bits || !(0.0..=1.0).contains(&density) {
                return Err(Code::InvalidParameter.into());
            }
            Ok(Layer { accumulated_bits, density, ..layer }.answer())
        }
        "cost.uniq" => {
            let [outputs, reduction, weight_bits, activation_bits] = input.fields(["outputs", "reduction", "weightBits", "activationBits"])?;
            let [outputs, reduction] = [outputs.integer_within(1, MAX_INTEGER)?, reduction.integer_within(1, MAX_INTEGER)?];
            let [weight_bits, activation_bits] = [weight_bits.integer_within(2, 64)?, activation_bits.integer_within(1, 64)?];
            let bops = uniq_bit_operations([outputs, reduction, weight_bits, activation_bits].map(|count| count as u64));
            Ok(object([("bops", float64_json(bops))]))
        }
        "cost.elementArea" => {
            let [weight_bits, activation_bits] = input.fields(["weightBits", "activationBits"])?;
            let width = equal_width(weight_bits.integer_within(1, 32)? as f64, activation_bits.integer_within(1, 32)? as f64);
            Ok(object([("width", float64_json(width)), ("area", float64_json(area(width)))]))
        }
        "cost.area" => {
            let [bits] = input.fields(["bits"])?;
            Ok(object([("area", float64_json(area(bits.integer_within(1, 32)? as f64)))]))
        }
        "cost.bopsArea" => {
            let [bops] = input.fields(["bops"])?;
            let bops = float64(bops)?;
            if !bops.is_finite() || bops < 0.0 {
                return Err(Code::InvalidParameter.into());
            }
            Ok(object([("area", finite_json(bit_operations_area(bops))?)])) // [COST-11]
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

    fn layer(outputs: f64, reduction: f64, weight_bits: f64, activation_bits: f64) -> Layer {
        Layer { outputs, reduction, weight_bits, activation_bits, accumulated_bits: activation_bits, density: 1.0 }
    }

    #[test]
    fn one_product_is_its_multiplication_and_its_addition() {
        assert_eq!(layer(1.0, 1.0, 8.0, 8.0).bit_operations(), 64.0 + 16.0);
        assert_eq!(layer(10.0, 4.0, 8.0, 4.0).bit_operations(), 40.0 * (32.0 + 12.0 + 2.0));
    }

    #[test]
    fn pruning_makes_multiplications_cheaper_and_cutting_keeps_the_accumulator() {
        let whole = layer(10.0, 4.0, 8.0, 4.0);
        assert_eq!(Layer { density: 0.5, ..whole }.bit_operations(), 40.0 * (16.0 + 12.0 + 2.0));
        let cut = Layer { accumulated_bits: 8.0, ..layer(10.0, 4.0, 8.0, 4.0) };
        assert_eq!((cut.accumulator_bits(), cut.bit_operations()), (18.0, 40.0 * (32.0 + 18.0)));
    }

    #[test]
    fn the_largest_sum_is_rounded_up_exactly() {
        assert_eq!(largest_sum_bits(1, 2, 1), 0);
        assert_eq!(largest_sum_bits(2, 2, 1), 1);
        assert_eq!(largest_sum_bits(3, 2, 1), 2);
        assert_eq!(largest_sum_bits(4, 2, 1), 2);
        assert_eq!(largest_sum_bits(9, 8, 8), 19); // 291 465 of 524 288
        assert_eq!(largest_sum_bits(1 << 52, 2, 64), 116);
        assert_eq!(largest_sum_bits((1 << 52) + 1, 2, 64), 117); // 2^116 + 2^64 - 2^52 - 1
        assert_eq!(largest_sum_bits((1 << 53) - 1, 64, 64), 180);
    }

    #[test]
    fn an_element_of_two_widths_has_the_bit_operations_of_its_equal_width() {
        assert_eq!(equal_width(8.0, 8.0), 8.0);
        let width = equal_width(8.0, 3.0);
        assert_eq!(width, 5.0);
        assert_eq!(width * width + 2.0 * width, 8.0 * 3.0 + 8.0 + 3.0);
    }
}
