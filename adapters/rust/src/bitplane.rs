//! BSQ: weights as trainable bits, re-quantization and stripping. spec/bitplane.md

use crate::error::{Code, Result, unknown};
use crate::json::{Json, MAX_INTEGER, object};
use crate::quantize::check_finite;
use crate::value::{Element, Tensor, float32_json, float64_json, scale, tensor_json, vector};

/// The most bits of a layer. [BITPLANE-1]
const MAX_BITS: i64 = 16;

/// The planes of a layer of n bits, [bits][count] each, bit 0 first.
#[derive(Debug, PartialEq)]
struct Planes<T> {
    bits: usize,
    count: usize,
    positive: Vec<T>,
    negative: Vec<T>,
}

/// 2^bits - 1, the largest magnitude of that many bits.
fn top(bits: usize) -> f64 {
    ((1u32 << bits) - 1) as f64
}

/// The bits of signed magnitudes: in P where the sign is positive, in N where it is negative. [BITPLANE-3] [BITPLANE-9]
fn planes_of(integers: &[f64], bits: usize) -> Planes<u8> {
    let bit_planes = |sign: f64| -> Vec<u8> {
        let bit = |b: usize, integer: &f64| ((integer * sign).max(0.0) as u32 >> b & 1) as u8;
        (0..bits).flat_map(|b| integers.iter().map(move |integer| bit(b, integer))).collect()
    };
    Planes { bits, count: integers.len(), positive: bit_planes(1.0), negative: bit_planes(-1.0) }
}

/// The exact planes and the scale of a layer's weights. [BITPLANE-1] to [BITPLANE-3]
fn from_weights(weights: &[f32], bits: usize) -> (Planes<u8>, f32) {
    let scale = weights.iter().fold(0f32, |largest, weight| largest.max(weight.abs()));
    let round = |&weight: &f32| {
        let magnitude = (f64::from(weight.abs()) * top(bits)) / f64::from(scale);
        if scale == 0.0 { 0.0 } else { magnitude.round_ties_even().copysign(weight.into()) }
    };
    (planes_of(&weights.iter().map(round).collect::<Vec<_>>(), bits), scale)
}

impl<T: Element + Into<f64> + PartialEq> Planes<T> {
    /// Planes of the shape [bits, count], with elements from 0 to `highest`. [BITPLANE-4] [BITPLANE-10]
    fn read(bits: usize, positive: &Json, negative: &Json, highest: f64) -> Result<Self> {
        let ([positive_bits, count], positive) = Tensor::<T>::read_rank(positive)?;
        let (negative_shape, negative) = Tensor::<T>::read_rank(negative)?;
        if positive_bits != bits || negative_shape != [bits, count] {
            return Err(Code::InvalidShape.into());
        }
        if positive.iter().chain(&negative).any(|&element| !(0.0..=highest).contains(&element.into())) {
            return Err(Code::InvalidParameter.into());
        }
        Ok(Planes { bits, count, positive, negative })
    }

    /// The value of every element, from bit 0 upwards. [BITPLANE-4]
    fn values(&self) -> Vec<f64> {
        let mut values = vec![0.0; self.count];
        for (b, (positive, negative)) in self.both().enumerate() {
            for ((value, &p), &n) in values.iter_mut().zip(positive).zip(negative) {
                *value += (p.into() - n.into()) * (1u32 << b) as f64;
            }
        }
        values
    }

    /// P(b) and N(b), from bit 0 upwards.
    fn both(&self) -> impl DoubleEndedIterator<Item = (&[T], &[T])> + ExactSizeIterator {
        self.positive.chunks_exact(self.count).zip(self.negative.chunks_exact(self.count))
    }

    /// The layer's weights. [BITPLANE-5]
    fn weights(&self, scale: f32) -> Vec<f32> {
        let weight = |value: f64| {
            let rounded = value.abs().round_ties_even().min(top(self.bits)).copysign(value);
            if rounded == 0.0 { 0.0 } else { ((f64::from(scale) * rounded) / top(self.bits)) as f32 }
        };
        self.values().into_iter().map(weight).collect()
    }

    /// One group a bit position. [BITPLANE-6]
    fn group_lasso(&self) -> f64 {
        let square = |element: &T| (*element).into() * (*element).into();
        let squares = |plane: &[T]| plane.iter().map(square).sum::<f64>();
        self.both().map(|(positive, negative)| (1e-8 + squares(positive) + squares(negative)).sqrt()).sum()
    }

    /// Exact planes and their scale again, with one bit more if a value asks for it and m allows it. [BITPLANE-8] [BITPLANE-9]
    fn requantize(&self, maximum_bits: usize, scale: f32) -> (Planes<u8>, f32) {
        let mut integers: Vec<f64> = self.values().into_iter().map(f64::round_ties_even).collect();
        let highest = top(self.bits);
        if self.bits == maximum_bits {
            integers.iter_mut().for_each(|integer| *integer = integer.clamp(-highest, highest));
        } else if integers.iter().any(|integer| integer.abs() > highest) {
            let bits = self.bits + 1;
            return (planes_of(&integers, bits), ((f64::from(scale) * top(bits)) / highest) as f32);
        }
        (planes_of(&integers, self.bits), scale)
    }
}

impl Planes<u8> {
    /// The number of planes that carry nothing, of those that `planes` gives first; one always remains. [BITPLANE-10]
    fn empty<'a>(planes: impl ExactSizeIterator<Item = (&'a [u8], &'a [u8])>) -> usize {
        let others = planes.len() - 1;
        planes.take(others).take_while(|(positive, negative)| positive == negative).count()
    }

    /// The planes without the empty ones at both ends, the most significant first, and their scale. [BITPLANE-10] [BITPLANE-11]
    fn strip(&self, scale: f32) -> (Self, f32) {
        let end = self.bits - Self::empty(self.both().rev());
        let start = Self::empty(self.both().take(end));
        let bits = end - start;
        let kept = |planes: &[u8]| planes[start * self.count..end * self.count].to_vec();
        let stripped = Planes { positive: kept(&self.positive), negative: kept(&self.negative), bits, count: self.count };
        let shifted = f64::from(scale) * (1u32 << start) as f64;
        (stripped, ((shifted * top(bits)) / top(self.bits)) as f32)
    }

    /// The bits of a stripped layer, 0 if nothing is left in it. [BITPLANE-12]
    fn effective_bits(&self) -> usize {
        if self.bits == 1 && self.positive == self.negative { 0 } else { self.bits }
    }

    fn json(&self) -> (Json, Json) {
        let shape = [self.bits, self.count];
        (tensor_json(&shape, &self.positive), tensor_json(&shape, &self.negative))
    }
}

/// 32 bits a parameter against the bits of (bits, parameters) layers. [BITPLANE-13]
fn compression(layers: &[(i64, i64)]) -> Result<f64> {
    let parameters: i128 = layers.iter().map(|layer| i128::from(layer.1)).sum();
    let bits: i128 = layers.iter().map(|layer| i128::from(layer.0) * i128::from(layer.1)).sum();
    if bits == 0 || bits.max(parameters) > i128::from(MAX_INTEGER) {
        return Err(Code::InvalidParameter.into());
    }
    Ok((32 * parameters) as f64 / bits as f64)
}

fn read_bits(bits: &Json) -> Result<usize> {
    Ok(bits.integer_within(1, MAX_BITS)? as usize)
}

fn layer(value: &Json) -> Result<(i64, i64)> {
    let [bits, parameters] = value.fields(["bits", "parameters"])?;
    Ok((bits.integer_within(0, MAX_INTEGER)?, parameters.integer_within(1, MAX_INTEGER)?))
}

/// A scale that came out of a product, which may be above float32's range. [QUANT-2]
fn finite_scale(scale: f32) -> Result<Json> {
    if scale.is_finite() { Ok(float32_json(scale)) } else { Err(Code::InvalidParameter.into()) }
}

pub fn operate(operation: &str, params: &Json, input: &Json) -> Result<Json> {
    match operation {
        "bitplane" => {
            let [bits] = params.fields(["bits"])?;
            let [weights] = input.fields(["weights"])?;
            let (bits, weights) = (read_bits(bits)?, vector(weights)?);
            check_finite(&weights)?;
            let (planes, scale) = from_weights(&weights, bits);
            let (positive, negative) = planes.json();
            Ok(object([("positive", positive), ("negative", negative), ("scale", float32_json(scale))]))
        }
        "bitplane.weights" => {
            let [bits] = params.fields(["bits"])?;
            let [positive, negative, scale_value] = input.fields(["positive", "negative", "scale"])?;
            let planes = Planes::<f32>::read(read_bits(bits)?, positive, negative, 2.0)?;
            Ok(object([("weights", tensor_json(&[planes.count], &planes.weights(scale(scale_value)?)))]))
        }
        "bitplane.regularizer" => {
            let [bits] = params.fields(["bits"])?;
            let [positive, negative] = input.fields(["positive", "negative"])?;
            let planes = Planes::<f32>::read(read_bits(bits)?, positive, negative, 2.0)?;
            let group_lasso = planes.group_lasso();
            let weight = (planes.bits * planes.count) as f64; // [BITPLANE-7]
            Ok(object([("groupLasso", float64_json(group_lasso)), ("weighted", float64_json(weight * group_lasso))]))
        }
        "bitplane.requantize" => {
            let [bits, maximum_bits] = params.fields(["bits", "maximumBits"])?;
            let [positive, negative, scale_value] = input.fields(["positive", "negative", "scale"])?;
            let bits = read_bits(bits)?;
            let maximum_bits = maximum_bits.integer_within(bits as i64, MAX_BITS)? as usize;
            let planes = Planes::<f32>::read(bits, positive, negative, 2.0)?;
            let (planes, scale) = planes.requantize(maximum_bits, scale(scale_value)?);
            let (positive, negative) = planes.json();
            Ok(object([("bits", (planes.bits as i64).into()), ("positive", positive), ("negative", negative), ("scale", finite_scale(scale)?)]))
        }
        "bitplane.strip" => {
            let [bits] = params.fields(["bits"])?;
            let [positive, negative, scale_value] = input.fields(["positive", "negative", "scale"])?;
            let planes = Planes::<u8>::read(read_bits(bits)?, positive, negative, 1.0)?;
            let (planes, scale) = planes.strip(scale(scale_value)?);
            let (positive, negative) = planes.json();
            Ok(object([
                ("bits", (planes.bits as i64).into()),
                ("effectiveBits", (planes.effective_bits() as i64).into()),
                ("positive", positive),
                ("negative", negative),
                ("scale", float32_json(scale)),
            ]))
        }
        "bitplane.compression" => {
            let [] = params.fields([])?;
            let [layers] = input.fields(["layers"])?;
            let layers = layers.list()?.iter().map(layer).collect::<Result<Vec<_>>>()?;
            Ok(object([("compression", float64_json(compression(&layers)?))]))
        }
        _ => unknown(operation),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Planes of one element, bit 0 first.
    fn element<T: Element>(positive: &[T], negative: &[T]) -> Planes<T> {
        Planes { bits: positive.len(), count: 1, positive: positive.to_vec(), negative: negative.to_vec() }
    }

    #[test]
    fn the_compression_of_the_known_bit_assignment_is_13_107() {
        let mut layers = vec![(8, 432), (3, 4608), (2, 18432), (3, 650)];
        layers.extend([6, 6, 6, 6, 8, 8].map(|bits| (bits, 2304)));
        layers.extend([(3, 9216); 5]);
        layers.extend([(2, 36864); 5]);
        assert_eq!(layers.iter().map(|layer| layer.1).sum::<i64>(), 268_346);
        assert!((compression(&layers).unwrap() - 13.107).abs() < 5e-4);
    }

    #[test]
    fn planes_give_back_the_weights_that_they_were_made_of() {
        let weights = [1.0, -1.0, 0.0, 3.0 / 7.0, -5.0 / 7.0];
        let (planes, scale) = from_weights(&weights, 3);
        assert_eq!(planes.positive, [1, 0, 0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 0, 0, 0]);
        assert_eq!(planes.weights(scale), weights);
    }

    #[test]
    fn an_overflowing_bit_asks_for_one_more_bit() {
        let (planes, scale) = element(&[0.0f32, 2.0], &[0.0, 0.0]).requantize(8, 3.0);
        assert_eq!((planes, scale), (element(&[0, 0, 1], &[0, 0, 0]), 7.0));
        let (planes, scale) = element(&[0.0f32, 2.0], &[0.0, 0.0]).requantize(2, 3.0);
        assert_eq!((planes, scale), (element(&[1, 1], &[0, 0]), 3.0));
    }

    #[test]
    fn stripping_leaves_the_weights_where_they_are() {
        let planes = element(&[0u8, 0, 1, 1, 0, 1, 0], &[0, 0, 0, 0, 0, 1, 0]);
        let (stripped, scale) = planes.strip(127.0);
        assert_eq!((stripped.positive, scale), (vec![1, 1], 12.0));
    }

    #[test]
    fn an_empty_layer_keeps_one_plane_and_has_no_bits() {
        let (stripped, scale) = element(&[0u8; 3], &[0; 3]).strip(7.0);
        assert_eq!((stripped.bits, stripped.effective_bits(), scale), (1, 0, 1.0));
    }
}
