//! A pair as two multipliers of n x 8 bits see it: data, ShiftCtrl and MuxCtrl. spec/encoding.md

use crate::error::{Result, unknown};
use crate::json::{Json, integers, object};
use crate::pair::{RULE, Rule, activations};
use crate::window::WindowSet;

/// One of the two fields of an encoded pair. [ENCODE-1]
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Field {
    /// n unsigned bits.
    pub data: u8,
    /// An index into the shift table.
    pub shift_ctrl: usize,
    /// The activation, and so the weight, that the field belongs to.
    pub mux_ctrl: usize,
}

/// Every shift that a field can have, ascending. [ENCODE-2]
pub fn shift_table(set: &WindowSet) -> Vec<u32> {
    let wide = set.wide();
    let is_used = |shift: &u32| set.shifts.contains(shift) || wide.shifts.iter().any(|&t| t == *shift || t + set.bits == *shift);
    (0..8).filter(is_used).collect()
}

/// Encode a pair. [ENCODE-3] [ENCODE-4]
pub fn encode(rule: &Rule, pair: [u8; 2]) -> [Field; 2] {
    let table = shift_table(&rule.set);
    // A shift of 8 or more is not in the table; its field is empty and has index 0.
    let index = |shift: u32| table.iter().position(|&other| other == shift).unwrap_or(0);
    match rule.survivor(pair) {
        Some(survivor) => {
            let windowed = rule.wide.window(pair[survivor], rule.rounding);
            let (kept, n) = (u32::from(windowed.kept), rule.set.bits);
            let field = |data: u32, shift| Field { data: data as u8, shift_ctrl: index(shift), mux_ctrl: survivor };
            [field(kept >> n, windowed.shift + n), field(kept & rule.set.top(), windowed.shift)]
        }
        None => [0, 1].map(|h| {
            let windowed = rule.set.window(pair[h], rule.rounding);
            Field { data: windowed.kept, shift_ctrl: index(windowed.shift), mux_ctrl: h }
        }),
    }
}

/// The sum over both fields of data x 2^shift x the operand that MuxCtrl selects. [ENCODE-5]
fn dot(set: &WindowSet, fields: &[Field; 2], operands: [i64; 2]) -> i64 {
    let table = shift_table(set);
    fields.iter().map(|field| (i64::from(field.data) << table[field.shift_ctrl]) * operands[field.mux_ctrl]).sum()
}

/// The activations that an encoded pair stands for. [ENCODE-5]
pub fn decode(set: &WindowSet, fields: &[Field; 2]) -> [i64; 2] {
    [dot(set, fields, [1, 0]), dot(set, fields, [0, 1])]
}

/// Fields in the domains of [ENCODE-1].
fn read_fields(set: &WindowSet, [data, shift_ctrl, mux_ctrl]: [&Json; 3]) -> Result<[Field; 2]> {
    let last_shift = shift_table(set).len() as i64 - 1;
    let (data, shift_ctrl, mux_ctrl) = (data.array::<2>()?, shift_ctrl.array::<2>()?, mux_ctrl.array::<2>()?);
    let field = |h: usize| -> Result<Field> {
        Ok(Field {
            data: data[h].integer_within(0, i64::from(set.top()))? as u8,
            shift_ctrl: shift_ctrl[h].integer_within(0, last_shift)? as usize,
            mux_ctrl: mux_ctrl[h].integer_within(0, 1)? as usize,
        })
    };
    Ok([field(0)?, field(1)?])
}

pub fn operate(operation: &str, params: &Json, input: &Json) -> Result<Json> {
    match operation {
        "encode" => {
            let rule = Rule::read(params.fields(RULE)?)?;
            let [a] = input.fields(["a"])?;
            let fields = encode(&rule, activations(a)?);
            Ok(object([
                ("data", integers(fields.map(|field| field.data))),
                ("shiftCtrl", integers(fields.map(|field| field.shift_ctrl as i64))),
                ("muxCtrl", integers(fields.map(|field| field.mux_ctrl as i64))),
            ]))
        }
        "encode.decode" => {
            let [set] = params.fields(["set"])?;
            let set = WindowSet::read(set)?;
            let fields = read_fields(&set, input.fields(["data", "shiftCtrl", "muxCtrl"])?)?;
            Ok(object([("a", integers(decode(&set, &fields)))]))
        }
        "encode.dot" => {
            let [set] = params.fields(["set"])?;
            let set = WindowSet::read(set)?;
            let [data, shift_ctrl, mux_ctrl, weights] = input.fields(["data", "shiftCtrl", "muxCtrl", "weights"])?;
            let fields = read_fields(&set, [data, shift_ctrl, mux_ctrl])?;
            let [w0, w1] = weights.array()?;
            let weights = [w0.integer_within(-128, 127)?, w1.integer_within(-128, 127)?];
            Ok(object([("dot", dot(&set, &fields, weights).into())]))
        }
        "encode.table" => {
            let [set] = params.fields(["set"])?;
            let [] = input.fields([])?;
            let set = WindowSet::read(set)?;
            let table = shift_table(&set);
            let index_bits = table.len().next_power_of_two().ilog2(); // ceil(log2 length)
            let bits = object([("data", i64::from(2 * set.bits).into()), ("shiftCtrl", i64::from(2 * index_bits).into()), ("muxCtrl", 2.into())]); // [ENCODE-6]
            Ok(object([("shifts", integers(table)), ("bits", bits)]))
        }
        _ => unknown(operation),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::window::Rounding;

    #[test]
    fn the_shift_table_of_a_named_set_is_its_own_shifts() {
        for name in ["5opt", "3opt", "2opt", "6opt", "7opt"] {
            let set = WindowSet::named(name).unwrap();
            assert_eq!(shift_table(&set), set.shifts, "{name}");
        }
    }

    #[test]
    fn a_survivor_of_4_bit_windows_is_its_high_and_low_nibble() {
        let rule = Rule::new(WindowSet::named("2opt").unwrap(), Rounding::Trim, true);
        let fields = encode(&rule, [0, 0xa7]);
        assert_eq!(fields[0], Field { data: 0xa, shift_ctrl: 1, mux_ctrl: 1 });
        assert_eq!(fields[1], Field { data: 0x7, shift_ctrl: 0, mux_ctrl: 1 });
    }

    #[test]
    fn decoding_gives_the_cut_of_every_pair_under_every_width() {
        let sets = [(1, &[0, 3, 7][..]), (2, &[6]), (3, &[0, 2, 5]), (4, &[0, 1, 2, 3, 4]), (5, &[3]), (6, &[0, 2]), (7, &[0, 1]), (8, &[0])];
        for (bits, shifts) in sets {
            for share in [false, true] {
                let rule = Rule::new(WindowSet::new(bits, shifts).unwrap(), Rounding::Round, share);
                for a in 0..=u16::MAX {
                    let pair = a.to_be_bytes();
                    assert_eq!(decode(&rule.set, &encode(&rule, pair)), rule.cut(pair).map(i64::from), "{bits} {pair:?}");
                }
            }
        }
    }
}
