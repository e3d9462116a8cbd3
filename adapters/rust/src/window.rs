//! bSPARQ windows: which n bits of an 8-bit activation survive. spec/window.md

use crate::error::{Code, Result, unknown};
use crate::json::{Json, integers, object};
use crate::value::tensor_json;

/// The width of a window and the allowed positions of its lowest bit, valid by construction. [WINDOW-1]
#[derive(Clone, Debug, PartialEq)]
pub struct WindowSet {
    pub bits: u32,
    pub shifts: Vec<u32>,
}

/// What is done with the bits below the window. [WINDOW-4]
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Rounding {
    Trim,
    Round,
}

/// An activation in its window: it stands for kept x 2^shift. [WINDOW-7]
#[derive(Debug, PartialEq)]
pub struct Windowed {
    pub kept: u8,
    pub shift: u32,
}

impl Windowed {
    /// The activation after the cut, on its own scale; at most (2^n - 1) 2^(8 - n), so below 256. [WINDOW-7]
    pub fn cut(&self) -> u8 {
        self.kept << self.shift
    }
}

const NAMED: [(&str, u32, &[u32]); 7] = [
    ("5opt", 4, &[0, 1, 2, 3, 4]),
    ("3opt", 4, &[0, 2, 4]),
    ("2opt", 4, &[0, 4]),
    ("6opt", 3, &[0, 1, 2, 3, 4, 5]),
    ("7opt", 2, &[0, 1, 2, 3, 4, 5, 6]),
    ("wide6", 6, &[0, 1, 2]),
    ("whole", 8, &[0]),
];

impl WindowSet {
    /// The set of a name. [WINDOW-1]
    pub fn named(name: &str) -> Result<Self> {
        match NAMED.iter().find(|named| named.0 == name) {
            Some((_, bits, shifts)) => Ok(WindowSet { bits: *bits, shifts: shifts.to_vec() }),
            None => Err(Code::InvalidWindowSet.into()),
        }
    }

    /// The set of this width and these shifts, if it is valid. [WINDOW-2]
    pub fn new(bits: i64, shifts: &[i64]) -> Result<Self> {
        let ascending = shifts.windows(2).all(|pair| pair[0] < pair[1]);
        let from_zero = shifts.first().is_some_and(|&shift| shift >= 0);
        let ends_at_bit_7 = shifts.last().is_some_and(|&shift| shift == 8 - bits);
        if !(1..=8).contains(&bits) || !ascending || !from_zero || !ends_at_bit_7 {
            return Err(Code::InvalidWindowSet.into());
        }
        Ok(WindowSet { bits: bits as u32, shifts: shifts.iter().map(|&shift| shift as u32).collect() })
    }

    pub fn read(value: &Json) -> Result<Self> {
        let [bits, shifts] = value.fields(["bits", "shifts"])?;
        let shifts = shifts.list()?.iter().map(|shift| shift.integer(Code::InvalidWindowSet)).collect::<Result<Vec<_>>>()?;
        WindowSet::new(bits.integer(Code::InvalidWindowSet)?, &shifts)
    }

    /// The set that the survivor of a pair uses. [WINDOW-6]
    pub fn wide(&self) -> Self {
        let bits = (2 * self.bits).min(8);
        WindowSet { bits, shifts: (0..=8 - bits).collect() }
    }

    /// The largest value that fits a window.
    pub fn top(&self) -> u32 {
        (1 << self.bits) - 1
    }

    /// The smallest shift whose window reaches above a; the last reaches bit 7, so there always is one. [WINDOW-3]
    fn shift(&self, a: u8) -> u32 {
        self.shifts.iter().copied().find(|shift| u32::from(a) < 1 << (shift + self.bits)).unwrap_or(8 - self.bits)
    }

    /// Put an activation into its window. [WINDOW-3] to [WINDOW-5]
    pub fn window(&self, a: u8, rounding: Rounding) -> Windowed {
        let shift = self.shift(a);
        let a = u32::from(a);
        let floor = a >> shift;
        let remainder = a - (floor << shift);
        let kept = match rounding {
            Rounding::Trim => floor,
            // Twice the remainder against 2^shift, so that a shift of 0 needs no case of its own.
            Rounding::Round if 2 * remainder > 1 << shift => floor + 1,
            Rounding::Round if 2 * remainder == 1 << shift => floor + floor % 2,
            Rounding::Round => floor,
        };
        Windowed { kept: kept.min(self.top()) as u8, shift } // [WINDOW-5]: saturates, is not promoted
    }

    fn json(&self) -> Json {
        object([("bits", i64::from(self.bits).into()), ("shifts", integers(self.shifts.iter().copied()))])
    }
}

impl Rounding {
    pub fn read(value: &Json) -> Result<Self> {
        match value.text()? {
            "trim" => Ok(Rounding::Trim),
            "round" => Ok(Rounding::Round),
            _ => Err(Code::InvalidParameter.into()),
        }
    }
}

/// An unsigned 8-bit activation.
pub fn activation(value: &Json) -> Result<u8> {
    Ok(value.integer_within(0, 255)? as u8)
}

pub fn operate(operation: &str, params: &Json, input: &Json) -> Result<Json> {
    match operation {
        "window" => {
            let [set, rounding] = params.fields(["set", "rounding"])?;
            let [a] = input.fields(["a"])?;
            let windowed = WindowSet::read(set)?.window(activation(a)?, Rounding::read(rounding)?);
            Ok(object([("cut", i64::from(windowed.cut()).into()), ("shift", i64::from(windowed.shift).into()), ("kept", i64::from(windowed.kept).into())]))
        }
        "window.table" => {
            let [set, rounding] = params.fields(["set", "rounding"])?;
            let [] = input.fields([])?;
            let (set, rounding) = (WindowSet::read(set)?, Rounding::read(rounding)?);
            let cuts: Vec<u8> = (0..=255).map(|a| set.window(a, rounding).cut()).collect();
            Ok(object([("cut", tensor_json(&[256], &cuts))]))
        }
        "window.named" => {
            let [] = params.fields([])?;
            let [name] = input.fields(["name"])?;
            Ok(WindowSet::named(name.text()?)?.json())
        }
        "window.wide" => {
            let [set] = params.fields(["set"])?;
            let [] = input.fields([])?;
            Ok(WindowSet::read(set)?.wide().json())
        }
        _ => unknown(operation),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cuts(name: &str, a: u8) -> (u8, u8) {
        let set = WindowSet::named(name).unwrap();
        (set.window(a, Rounding::Trim).cut(), set.window(a, Rounding::Round).cut())
    }

    #[test]
    fn cuts_are_the_known_ones() {
        assert_eq!(cuts("5opt", 27), (26, 28));
        assert_eq!(cuts("3opt", 27), (24, 28));
        assert_eq!(cuts("2opt", 27), (16, 32));
        assert_eq!(cuts("6opt", 39), (32, 40));
        assert_eq!(cuts("7opt", 168), (128, 192));
        assert_eq!(cuts("wide6", 143), (140, 144));
    }

    #[test]
    fn rounding_saturates_inside_the_window_instead_of_promoting() {
        assert_eq!(cuts("5opt", 127), (120, 120));
        assert_eq!(cuts("5opt", 255), (240, 240));
    }

    #[test]
    fn the_squared_error_over_all_activations_is_the_known_one() {
        let known = [("5opt", 43.594, 16.250), ("2opt", 72.656, 23.656), ("7opt", 759.023, 477.117), ("wide6", 1.875, 0.906)];
        for (name, trim, round) in known {
            let error = |rounding| {
                let set = WindowSet::named(name).unwrap();
                let squares = (0..=255u8).map(|a| (f64::from(set.window(a, rounding).cut()) - f64::from(a)).powi(2));
                squares.sum::<f64>() / 256.0
            };
            assert!((error(Rounding::Trim) - trim).abs() < 5e-4, "{name}");
            assert!((error(Rounding::Round) - round).abs() < 5e-4, "{name}");
        }
    }

    #[test]
    fn the_wide_set_has_twice_the_bits() {
        assert_eq!(WindowSet::named("5opt").unwrap().wide(), WindowSet::named("whole").unwrap());
        assert_eq!(WindowSet::named("6opt").unwrap().wide(), WindowSet::named("wide6").unwrap());
        assert_eq!(WindowSet::named("7opt").unwrap().wide(), WindowSet::named("5opt").unwrap());
    }

    #[test]
    fn invalid_sets_are_refused() {
        for (bits, shifts) in [(0, &[8][..]), (9, &[-1]), (4, &[]), (4, &[0, 3]), (4, &[2, 0, 4]), (4, &[0, 0, 4]), (4, &[-1, 4])] {
            assert_eq!(WindowSet::new(bits, shifts), Err(Code::InvalidWindowSet.into()), "{bits} {shifts:?}");
        }
        assert!(WindowSet::new(4, &[4]).is_ok());
    }
}
