//! float32 to integers of 8 bits and fewer. spec/quantization.md

use crate::error::{Code, Result, unknown};
use crate::json::{Json, MAX_INTEGER, object};
use crate::value::{Tensor, float32, float32_json, scale, tensor_json};

/// Refuse a NaN or an infinity among values to quantize. [QUANT-2]
pub fn check_finite(values: &[f32]) -> Result<()> {
    if values.iter().all(|value| value.is_finite()) { Ok(()) } else { Err(Code::NonFiniteValue.into()) }
}

/// An activation of `bits` bits; negative values become 0. [QUANT-1] [QUANT-4]
fn quantize_activation(value: f32, scale: f32, bits: u32) -> u8 {
    // A quotient above float32's range is infinite and is clipped like any other that is too large.
    (value / scale).round_ties_even().clamp(0.0, ((1 << bits) - 1) as f32) as u8
}

/// numerator / (2^bits - 1) as float32, or 1 where that is 0. [QUANT-3] [QUANT-5] [QUANT-6]
///
/// The numerator is a float32 or twice one, exact in binary64 also where it is above float32's range; binary64 has
/// more than twice float32's digits, so rounding its quotient once more gives the nearest float32.
fn scale_of(numerator: f64, bits: u32) -> f32 {
    let scale = (numerator / f64::from((1 << bits) - 1)) as f32;
    if scale == 0.0 { 1.0 } else { scale }
}

/// Weights that share a scale, and the scale. [QUANT-5] to [QUANT-7]
fn quantize_weights(values: &[f32], bits: u32) -> (Vec<i8>, f32) {
    let largest = values.iter().fold(0f32, |largest, value| largest.max(value.abs()));
    let scale = scale_of(2.0 * f64::from(largest), bits);
    let half = (1 << (bits - 1)) as f32;
    let quantize = |value: &f32| (value / scale).round_ties_even().clamp(-half, half - 1.0) as i8;
    (values.iter().map(quantize).collect(), scale)
}

/// The bits of `{"bits"}`, from `lowest` to 8.
fn read_bits(params: &Json, lowest: i64) -> Result<u32> {
    let [bits] = params.fields(["bits"])?;
    Ok(bits.integer_within(lowest, 8)? as u32)
}

pub fn operate(operation: &str, params: &Json, input: &Json) -> Result<Json> {
    match operation {
        "quantize" => {
            let bits = read_bits(params, 1)?;
            let [values, scale_value] = input.fields(["values", "scale"])?;
            let (values, scale) = (Tensor::read(values)?, scale(scale_value)?);
            if scale == 0.0 {
                return Err(Code::InvalidParameter.into());
            }
            check_finite(&values.values)?;
            let quantized: Vec<u8> = values.values.iter().map(|&value| quantize_activation(value, scale, bits)).collect();
            Ok(object([("quantized", tensor_json(&values.shape, &quantized))]))
        }
        "quantize.round" => {
            let [] = params.fields([])?;
            let [value] = input.fields(["value"])?;
            let value = float32(value)?;
            check_finite(&[value])?;
            let integer = f64::from(value.round_ties_even());
            if integer.abs() > MAX_INTEGER as f64 {
                return Err(Code::InvalidParameter.into()); // no integer of spec/operations.md
            }
            Ok(object([("integer", (integer as i64).into())]))
        }
        "quantize.scale" => {
            let bits = read_bits(params, 1)?;
            let [maximum] = input.fields(["maximum"])?;
            Ok(object([("scale", float32_json(scale_of(f64::from(scale(maximum)?), bits)))]))
        }
        "quantize.weights" => {
            let bits = read_bits(params, 2)?;
            let [values] = input.fields(["values"])?;
            let ([filters, n], values) = Tensor::read_rank(values)?;
            check_finite(&values)?;
            let (quantized, scales): (Vec<_>, Vec<_>) = values.chunks(n).map(|filter| quantize_weights(filter, bits)).unzip();
            let quantized = tensor_json(&[filters, n], &quantized.concat());
            Ok(object([("quantized", quantized), ("scales", tensor_json(&[filters], &scales))]))
        }
        "quantize.bias" => {
            let bits = read_bits(params, 2)?;
            let [values] = input.fields(["values"])?;
            let ([n], values) = Tensor::read_rank(values)?;
            check_finite(&values)?;
            let (quantized, scale) = quantize_weights(&values, bits);
            Ok(object([("quantized", tensor_json(&[n], &quantized)), ("scale", float32_json(scale))]))
        }
        _ => unknown(operation),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn activations_round_half_to_even_and_clip() {
        let quantized = [-1.0, 0.5, 1.5, 2.5, 254.5, 256.0].map(|value| quantize_activation(value, 1.0, 8));
        assert_eq!(quantized, [0, 0, 2, 2, 254, 255]);
        assert_eq!(quantize_activation(f32::MAX, f32::MIN_POSITIVE, 4), 15);
    }

    #[test]
    fn the_largest_weight_is_clipped_if_positive() {
        assert_eq!(quantize_weights(&[1.5, -1.5, 0.5, -0.0], 2), (vec![1, -2, 0, 0], 1.0));
    }

    #[test]
    fn a_scale_of_zero_is_one() {
        assert_eq!(quantize_weights(&[0.0, -0.0], 8), (vec![0, 0], 1.0));
        assert_eq!(scale_of(f64::from(f32::from_bits(1)), 8), 1.0);
    }

    #[test]
    fn twice_the_largest_weight_may_be_above_float32() {
        assert_eq!(quantize_weights(&[f32::MAX], 2).1, (2.0 * f64::from(f32::MAX) / 3.0) as f32);
    }
}
