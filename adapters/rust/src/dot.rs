//! Integer products and how long they may be. spec/dot.md

use crate::error::{Code, Result, unknown};
use crate::json::{Json, MAX_INTEGER, object};
use crate::pair::{RULE, Rule};
use crate::value::{Tensor, check_answer, tensor_json, vector};

/// The largest magnitude of a product, 255 x 128. [DOT-2]
const MAX_PRODUCT: i32 = 255 * 128;

/// The longest reduction that can not overflow 32 signed bits, 65793. [DOT-2]
const MAX_LENGTH: usize = (i32::MAX / MAX_PRODUCT) as usize;

/// Refuse a reduction that could overflow. [DOT-2]
pub fn check_length(length: usize) -> Result<()> {
    if length > MAX_LENGTH { Err(Code::AccumulatorOverflow.into()) } else { Ok(()) }
}

/// The exact dot product of as many activations as weights. [DOT-1] [DOT-2]
pub fn dot(activations: &[u8], weights: &[i8]) -> Result<i32> {
    if activations.len() != weights.len() {
        return Err(Code::InvalidShape.into()); // [DOT-5]
    }
    check_length(weights.len())?;
    Ok(activations.iter().zip(weights).map(|(a, w)| i32::from(*a) * i32::from(*w)).sum())
}

/// The product of cut activations [M][K] and weights [N][K], [M][N]. [DOT-3]
pub fn gemm(rule: &Rule, activations: &[u8], weights: &[i8], k: usize) -> Result<Vec<i32>> {
    check_length(k)?;
    let mut product = Vec::new();
    for row in activations.chunks(k) {
        let row = rule.cut_row(row);
        for filter in weights.chunks(k) {
            product.push(dot(&row, filter)?);
        }
    }
    Ok(product)
}

/// The bits of an accumulator over `length` products: the least b with 32640 K <= 2^(b - 1). [DOT-4]
pub fn accumulator_bits(length: u64) -> u32 {
    1 + (u128::from(length) * MAX_PRODUCT as u128).next_power_of_two().ilog2()
}

pub fn operate(operation: &str, params: &Json, input: &Json) -> Result<Json> {
    match operation {
        "dot" => {
            let [] = params.fields([])?;
            let [activations, weights] = input.fields(["activations", "weights"])?;
            Ok(object([("dot", i64::from(dot(&vector(activations)?, &vector(weights)?)?).into())]))
        }
        "dot.pairs" => {
            let rule = Rule::read(params.fields(RULE)?)?;
            let [activations, weights] = input.fields(["activations", "weights"])?;
            let row = rule.cut_row(&vector(activations)?);
            Ok(object([("dot", i64::from(dot(&row, &vector(weights)?)?).into())]))
        }
        "dot.gemm" => {
            let rule = Rule::read(params.fields(RULE)?)?;
            let [activations, weights] = input.fields(["activations", "weights"])?;
            let ([m, k], activations) = Tensor::read_rank(activations)?;
            let ([n, weights_k], weights) = Tensor::read_rank(weights)?;
            if k != weights_k {
                return Err(Code::InvalidShape.into());
            }
            check_answer::<i32>(&[m, n])?;
            Ok(object([("product", tensor_json(&[m, n], &gemm(&rule, &activations, &weights, k)?))]))
        }
        "dot.accumulator" => {
            let [] = params.fields([])?;
            let [length] = input.fields(["length"])?;
            let length = length.integer_within(1, MAX_INTEGER)?;
            Ok(object([("bits", i64::from(accumulator_bits(length as u64)).into())]))
        }
        _ => unknown(operation),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_reduction_is_exact() {
        assert_eq!(MAX_LENGTH, 65793);
        assert_eq!(dot(&[255; MAX_LENGTH], &[-128; MAX_LENGTH]), Ok(-2_147_483_520));
        assert_eq!(dot(&[1; MAX_LENGTH + 1], &[1; MAX_LENGTH + 1]), Err(Code::AccumulatorOverflow.into()));
    }

    #[test]
    fn accumulators_have_16_bits_for_one_product_and_32_at_the_limit() {
        assert_eq!(accumulator_bits(1), 16);
        assert_eq!(accumulator_bits(2), 17);
        assert_eq!(accumulator_bits(MAX_LENGTH as u64), 32);
        assert_eq!(accumulator_bits(MAX_LENGTH as u64 + 1), 33);
    }
}
