//! The values of spec/operations.md that JSON does not have: floats by their bits, and tensors.

use crate::error::{Code, Result, errored};
use crate::json::{Json, integers, object};

/// A float32, `0x` and the 8 digits of its bits: 1.5 is 0x3fc00000.
pub fn float32(value: &Json) -> Result<f32> {
    Ok(f32::from_bits(bit_pattern(value, 8)? as u32))
}

/// A float64, `0x` and 16 digits.
pub fn float64(value: &Json) -> Result<f64> {
    Ok(f64::from_bits(bit_pattern(value, 16)?))
}

/// A float64 that is finite and above 0. [COST-10] [ROOFLINE-7]
pub fn positive(value: &Json) -> Result<f64> {
    let number = float64(value)?;
    if number.is_finite() && number > 0.0 { Ok(number) } else { Err(Code::InvalidParameter.into()) }
}

fn bit_pattern(value: &Json, length: usize) -> Result<u64> {
    let digits = value.text()?.strip_prefix("0x").filter(|digits| digits.len() == length);
    match digits.filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit())) {
        Some(digits) => u64::from_str_radix(digits, 16).or_else(|_| errored("expected hexadecimal digits")),
        None => errored(format!("expected 0x and {length} hexadecimal digits")),
    }
}

/// A scale, which may not be NaN, infinite or negative [QUANT-2]; the caller decides about zero.
pub fn scale(value: &Json) -> Result<f32> {
    let scale = float32(value)?;
    if scale.is_finite() && scale >= 0.0 { Ok(scale) } else { Err(Code::InvalidParameter.into()) }
}

pub fn float32_json(value: f32) -> Json {
    Json::Text(format!("0x{:08x}", value.to_bits()))
}

pub fn float64_json(value: f64) -> Json {
    Json::Text(format!("0x{:016x}", value.to_bits()))
}

/// A float64 of an answer that must be finite. [COST-11] [ROOFLINE-15]
pub fn finite_json(value: f64) -> Result<Json> {
    if value.is_finite() { Ok(float64_json(value)) } else { Err(Code::InvalidParameter.into()) }
}

/// A type that a tensor can hold.
pub trait Element: Copy {
    const DTYPE: &'static str;
    const SIZE: usize;
    /// From SIZE bytes, little-endian.
    fn read(bytes: &[u8]) -> Self;
    fn write(self, bytes: &mut Vec<u8>);
}

macro_rules! element {
    ($type:ty, $dtype:literal) => {
        impl Element for $type {
            const DTYPE: &'static str = $dtype;
            const SIZE: usize = size_of::<$type>();
            fn read(bytes: &[u8]) -> Self {
                <$type>::from_le_bytes(bytes.try_into().unwrap_or_default())
            }
            fn write(self, bytes: &mut Vec<u8>) {
                bytes.extend(self.to_le_bytes());
            }
        }
    };
}
element!(u8, "uint8");
element!(i8, "int8");
element!(i32, "int32");
element!(f32, "float32");

/// A tensor, row-major; no dimension is 0 [DOT-5], so `values` is never empty.
#[derive(Debug, PartialEq)]
pub struct Tensor<T> {
    pub shape: Vec<usize>,
    pub values: Vec<T>,
}

impl<T: Element> Tensor<T> {
    /// A tensor of T's dtype.
    pub fn read(value: &Json) -> Result<Self> {
        let [dtype, shape, hex] = value.fields(["dtype", "shape", "hex"])?;
        if dtype.text()? != T::DTYPE {
            return errored(format!("expected a tensor of {}", T::DTYPE));
        }
        let shape = shape.list()?.iter().map(dimension).collect::<Result<Vec<_>>>()?;
        let bytes = decode_hex(hex.text()?)?;
        let size = shape.iter().try_fold(T::SIZE, |size, &dimension| size.checked_mul(dimension));
        if size != Some(bytes.len()) {
            return errored("the bytes of a tensor do not fit its shape");
        }
        if bytes.is_empty() {
            return Err(Code::InvalidShape.into()); // [DOT-5]
        }
        Ok(Tensor { shape, values: bytes.chunks_exact(T::SIZE).map(T::read).collect() })
    }

    /// A tensor of T's dtype and of this many dimensions.
    pub fn read_rank<const N: usize>(value: &Json) -> Result<([usize; N], Vec<T>)> {
        let Tensor { shape, values } = Tensor::read(value)?;
        match shape.try_into() {
            Ok(shape) => Ok((shape, values)),
            Err(_) => Err(Code::InvalidShape.into()),
        }
    }
}

/// A vector, whose one dimension is its length.
pub fn vector<T: Element>(value: &Json) -> Result<Vec<T>> {
    Tensor::read_rank::<1>(value).map(|(_, values)| values)
}

/// The bytes of a tensor whose digits still leave room in a line of 64 MiB. [PROTOCOL-4]
const MAX_ANSWER: usize = 31 << 20;

/// Refuse to compute a tensor that no line could carry.
pub fn check_answer<T: Element>(shape: &[usize]) -> Result<()> {
    let size = shape.iter().fold(T::SIZE, |size, &dimension| size.saturating_mul(dimension));
    if size > MAX_ANSWER { errored("the answer would be longer than a line may be") } else { Ok(()) }
}

/// A tensor of the given shape as JSON.
pub fn tensor_json<T: Element>(shape: &[usize], values: &[T]) -> Json {
    let mut bytes = Vec::with_capacity(values.len() * T::SIZE);
    values.iter().for_each(|value| value.write(&mut bytes));
    object([("dtype", T::DTYPE.into()), ("shape", integers(shape.iter().map(|&dimension| dimension as i64))), ("hex", Json::Text(encode_hex(&bytes)))])
}

fn dimension(value: &Json) -> Result<usize> {
    usize::try_from(value.integer(Code::InvalidShape)?).map_err(|_| Code::InvalidShape.into())
}

fn encode_hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from(if nibble < 10 { b'0' + nibble } else { b'a' + nibble - 10 });
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

fn decode_hex(text: &str) -> Result<Vec<u8>> {
    let nibble = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    };
    let pairs = text.as_bytes().chunks(2);
    let bytes = pairs.map(|pair| match *pair {
        [high, low] => Some(nibble(high)? << 4 | nibble(low)?),
        _ => None,
    });
    bytes.collect::<Option<Vec<_>>>().map_or_else(|| errored("expected pairs of hexadecimal digits"), Ok)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Failure;
    use crate::parse::parse;

    #[test]
    fn floats_are_their_bits() {
        assert_eq!(float32(&"0x3fc00000".into()), Ok(1.5));
        assert_eq!(float32_json(-0.0), "0x80000000".into());
        assert_eq!(float64_json(1.0), "0x3ff0000000000000".into());
        for text in ["0x3fc0000", "3fc00000", "0x+fc00000", "0x3fc0000g"] {
            assert!(float32(&text.into()).is_err(), "{text}");
        }
    }

    #[test]
    fn an_answer_that_is_not_finite_is_refused() {
        assert_eq!(finite_json(f64::MAX), Ok("0x7fefffffffffffff".into()));
        for value in [f64::MAX * 2.0, f64::NAN] {
            assert_eq!(finite_json(value), Err(Failure::Rejected(Code::InvalidParameter)));
        }
    }

    #[test]
    fn elements_are_little_endian() {
        let json = parse(r#"{"dtype":"int32","shape":[1,2],"hex":"01000000FFffffff"}"#).unwrap();
        let tensor = Tensor::<i32>::read(&json).unwrap();
        assert_eq!(tensor.values, [1, -1]);
        assert_eq!(tensor_json(&[1, 2], &tensor.values).get("hex").unwrap(), &Json::from("01000000ffffffff"));
    }

    #[test]
    fn an_empty_tensor_is_refused() {
        let json = parse(r#"{"dtype":"uint8","shape":[3,0],"hex":""}"#).unwrap();
        assert_eq!(Tensor::<u8>::read(&json), Err(Failure::Rejected(Code::InvalidShape)));
    }

    #[test]
    fn bytes_that_do_not_fit_the_shape_are_an_error_not_a_verdict() {
        for hex in ["00", "000", "00gg", "00ü"] {
            let json = parse(&format!(r#"{{"dtype":"uint8","shape":[2],"hex":"{hex}"}}"#)).unwrap();
            assert!(matches!(Tensor::<u8>::read(&json), Err(Failure::Errored(_))), "{hex}");
        }
    }
}
