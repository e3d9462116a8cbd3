//! Pairs under 2:4 sparse weights. spec/gather.md

use crate::dot;
use crate::error::{Code, Result, unknown};
use crate::json::{Json, integers, object};
use crate::pair::{RULE, Rule};
use crate::value::vector;

/// The positions in the reduction of a group's non-zero weights; a missing one comes last. [GATHER-1] [GATHER-2]
pub type Positions = [Option<usize>; 2];

/// Where the weights of a reduction are, a pair for each group of four. [GATHER-1] to [GATHER-3]
pub fn positions(weights: &[i8]) -> Result<Vec<Positions>> {
    weights.chunks(4).enumerate().map(|(group, weights)| group_positions(4 * group, weights)).collect()
}

fn group_positions(start: usize, weights: &[i8]) -> Result<Positions> {
    let mut present = (start..).zip(weights).filter(|(_, weight)| **weight != 0).map(|(position, _)| position);
    let positions = [present.next(), present.next()];
    if present.next().is_some() { Err(Code::NotTwoOfFour.into()) } else { Ok(positions) }
}

/// The dot product of gathered and cut activations with their weights, whose positions these are. [GATHER-4]
pub fn gathered_dot(rule: &Rule, activations: &[u8], weights: &[i8], positions: &[Positions]) -> Result<i32> {
    dot::check_length(2 * positions.len())?; // [DOT-2]: the gathered length counts
    let dot_of_pair = |pair: &Positions| -> i32 {
        let cut = rule.cut(pair.map(|position| position.map_or(0, |position| activations[position])));
        cut.iter().zip(pair).map(|(a, position)| i32::from(*a) * position.map_or(0, |at| i32::from(weights[at]))).sum()
    };
    Ok(positions.iter().map(dot_of_pair).sum())
}

pub fn operate(operation: &str, params: &Json, input: &Json) -> Result<Json> {
    match operation {
        "gather" => {
            let [] = params.fields([])?;
            let [weights] = input.fields(["weights"])?;
            let positions = positions(&vector(weights)?)?;
            let flat = positions.iter().flatten().map(|position| position.map_or(-1, |position| position as i64));
            Ok(object([("positions", integers(flat))]))
        }
        "gather.dot" => {
            let rule = Rule::read(params.fields(RULE)?)?;
            let [activations, weights] = input.fields(["activations", "weights"])?;
            let (activations, weights) = (vector(activations)?, vector(weights)?);
            if activations.len() != weights.len() {
                return Err(Code::InvalidShape.into());
            }
            let dot = gathered_dot(&rule, &activations, &weights, &positions(&weights)?)?;
            Ok(object([("dot", i64::from(dot).into())]))
        }
        _ => unknown(operation),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::window::{Rounding, WindowSet};

    #[test]
    fn non_zero_weights_are_gathered_in_order() {
        let weights = [0, 5, 0, -3, 7, 0, 0, 0, 0, 0, 0, 0, 0, 1];
        let expected = [[Some(1), Some(3)], [Some(4), None], [None, None], [Some(13), None]];
        assert_eq!(positions(&weights), Ok(expected.to_vec()));
        assert_eq!(positions(&[1, 1, 1]), Err(Code::NotTwoOfFour.into()));
    }

    #[test]
    fn a_single_weight_of_a_group_keeps_the_wide_set() {
        let rule = Rule::new(WindowSet::named("5opt").unwrap(), Rounding::Round, true);
        let dot = |activations, weights: &[i8]| gathered_dot(&rule, activations, weights, &positions(weights).unwrap());
        assert_eq!(dot(&[27, 9, 9, 9], &[1, 0, 0, 0]), Ok(27));
        assert_eq!(dot(&[27, 0, 9, 9], &[1, 0, 0, 2]), Ok(28 + 2 * 9));
    }
}
