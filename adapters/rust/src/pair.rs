//! vSPARQ pairs: two activations share a budget of 2n bits. spec/pair.md

use crate::error::{Result, unknown};
use crate::json::{Json, integers, object};
use crate::value::{tensor_json, vector};
use crate::window::{Rounding, WindowSet, activation};

/// How pairs are cut. [PAIR-1]
#[derive(Debug)]
pub struct Rule {
    pub set: WindowSet,
    pub wide: WindowSet,
    pub rounding: Rounding,
    pub share: bool,
}

impl Rule {
    pub fn new(set: WindowSet, rounding: Rounding, share: bool) -> Self {
        Rule { wide: set.wide(), set, rounding, share }
    }

    /// The rule in the params `set`, `rounding` and `share`.
    pub fn read([set, rounding, share]: [&Json; 3]) -> Result<Self> {
        Ok(Rule::new(WindowSet::read(set)?, Rounding::read(rounding)?, share.boolean()?))
    }

    /// Which activation of a pair is alone and so has the bits of both, if one is. Weights play no role. [PAIR-3] [PAIR-4]
    pub fn survivor(&self, pair: [u8; 2]) -> Option<usize> {
        match pair {
            _ if !self.share => None,
            [1..=255, 0] => Some(0),
            [0, 1..=255] => Some(1),
            _ => None,
        }
    }

    /// Cut a pair. [PAIR-2] [PAIR-3] [PAIR-6]
    pub fn cut(&self, pair: [u8; 2]) -> [u8; 2] {
        let set = if self.survivor(pair).is_some() { &self.wide } else { &self.set };
        pair.map(|a| set.window(a, self.rounding).cut()) // the survivor's partner is 0 and stays 0 [WINDOW-7]
    }

    /// Cut a reduction pair by pair; an odd last element is paired with a zero. [PAIR-5] [PAIR-6]
    pub fn cut_row(&self, row: &[u8]) -> Vec<u8> {
        let mut cut: Vec<u8> = row.chunks(2).flat_map(|pair| self.cut([pair[0], pair.get(1).copied().unwrap_or(0)])).collect();
        cut.truncate(row.len());
        cut
    }
}

/// The names of a rule's params.
pub const RULE: [&str; 3] = ["set", "rounding", "share"];

/// The activations [a0, a1].
pub fn activations(value: &Json) -> Result<[u8; 2]> {
    let [a0, a1] = value.array()?;
    Ok([activation(a0)?, activation(a1)?])
}

pub fn operate(operation: &str, params: &Json, input: &Json) -> Result<Json> {
    match operation {
        "pair" => {
            let rule = Rule::read(params.fields(RULE)?)?;
            let [a] = input.fields(["a"])?;
            Ok(object([("cut", integers(rule.cut(activations(a)?)))]))
        }
        "pair.table" => {
            let rule = Rule::read(params.fields(RULE)?)?;
            let [] = input.fields([])?;
            let cuts: Vec<u8> = (0..=u16::MAX).flat_map(|row| rule.cut(row.to_be_bytes())).collect();
            Ok(object([("cut", tensor_json(&[65536, 2], &cuts))]))
        }
        "pair.row" => {
            let rule = Rule::read(params.fields(RULE)?)?;
            let [a] = input.fields(["a"])?;
            let row = vector(a)?;
            Ok(object([("cut", tensor_json(&[row.len()], &rule.cut_row(&row)))]))
        }
        _ => unknown(operation),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(name: &str, share: bool) -> Rule {
        Rule::new(WindowSet::named(name).unwrap(), Rounding::Round, share)
    }

    #[test]
    fn a_survivor_keeps_twice_the_bits() {
        assert_eq!(rule("5opt", true).cut([27, 0]), [27, 0]);
        assert_eq!(rule("6opt", true).cut([0, 143]), [0, 144]);
        assert_eq!(rule("5opt", true).cut([27, 1]), [28, 1]);
        assert_eq!(rule("5opt", true).cut([0, 0]), [0, 0]);
    }

    #[test]
    fn without_sharing_a_zero_partner_frees_nothing() {
        assert_eq!(rule("5opt", false).cut([27, 0]), [28, 0]);
        assert_eq!(rule("5opt", false).cut_row(&[27, 0, 27]), [28, 0, 28]);
    }

    #[test]
    fn an_odd_last_element_is_paired_with_a_zero() {
        assert_eq!(rule("5opt", true).cut_row(&[27, 1, 27]), [28, 1, 27]);
    }
}
