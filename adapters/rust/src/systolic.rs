//! Cycles of systolic arrays and tensor cores, and what they compute. spec/systolic.md

use crate::dot;
use crate::error::{Code, Result, unknown};
use crate::gather;
use crate::json::{Json, MAX_INTEGER, object};
use crate::pair::Rule;
use crate::value::{Tensor, check_answer, float64_json, tensor_json};

/// The dimensions of a product on an array: along its rows, along its columns, and in time. [SYSTOLIC-1]
struct Mapping {
    along_rows: i64,
    along_columns: i64,
    time: i64,
    /// Whether an operand is loaded before a fold starts. [SYSTOLIC-3]
    loads: bool,
}

impl Mapping {
    fn new(dataflow: &str, m: i64, n: i64, k: i64) -> Result<Self> {
        let (along_rows, along_columns, time, loads) = match dataflow {
            "os" => (m, n, k, false),
            "ws" => (k, n, m, true),
            "is" => (k, m, n, true),
            _ => return Err(Code::InvalidParameter.into()),
        };
        Ok(Mapping { along_rows, along_columns, time, loads })
    }

    /// Array-sized parts of the work. [SYSTOLIC-2]
    fn folds(&self, rows: i64, columns: i64) -> i128 {
        let parts = |length: i64, size: i64| i128::from((length as u64).div_ceil(size as u64));
        parts(self.along_rows, rows) * parts(self.along_columns, columns)
    }

    /// [SYSTOLIC-3]
    fn cycles_per_fold(&self, rows: i64, columns: i64) -> i64 {
        self.time + rows + columns - 2 + if self.loads { rows } else { 0 }
    }
}

/// Folds, cycles of a fold and cycles of all. [SYSTOLIC-2] to [SYSTOLIC-4]
struct Cycles {
    folds: i64,
    per_fold: i64,
    all: i64,
}

impl Cycles {
    fn new(mapping: &Mapping, rows: i64, columns: i64) -> Result<Self> {
        let folds = mapping.folds(rows, columns);
        let per_fold = mapping.cycles_per_fold(rows, columns);
        let all = checked_count(folds.checked_mul(per_fold.into()))?;
        Ok(Cycles { folds: folds as i64, per_fold, all })
    }
}

/// Refuse a count that is too large. [SYSTOLIC-6]
fn checked_count(count: Option<i128>) -> Result<i64> {
    match count {
        Some(count) if count <= MAX_INTEGER.into() => Ok(count as i64),
        _ => Err(Code::CountOverflow.into()),
    }
}

/// Slots of a sum of k products. [SYSTOLIC-7]
fn slots(k: i64, paired: bool, sparse: bool) -> i64 {
    let parts = |size: u64| (k as u64).div_ceil(size) as i64;
    match (paired, sparse) {
        (false, false) => k,
        (true, false) => parts(2),
        (false, true) => 2 * parts(4),
        (true, true) => parts(4),
    }
}

/// Activations [m][k] and weights [n][k] that are to be multiplied.
struct Matrices {
    activations: Vec<u8>,
    weights: Vec<i8>,
    m: usize,
    n: usize,
    k: usize,
}

impl Matrices {
    fn read(input: &Json) -> Result<Self> {
        let [activations, weights] = input.fields(["activations", "weights"])?;
        let ([m, k], activations) = Tensor::read_rank(activations)?;
        let ([n, weights_k], weights) = Tensor::read_rank(weights)?;
        if k != weights_k {
            return Err(Code::InvalidShape.into()); // [DOT-5]
        }
        check_answer::<i32>(&[m, n])?;
        Ok(Matrices { activations, weights, m, n, k })
    }

    /// The product of cut rows. [SYSTOLIC-8]
    fn product(&self, rule: &Rule) -> Result<Json> {
        Ok(tensor_json(&[self.m, self.n], &dot::gemm(rule, &self.activations, &self.weights, self.k)?))
    }

    /// The product of rows that are gathered for each filter. [SYSTOLIC-10]
    fn gathered_product(&self, rule: &Rule) -> Result<Json> {
        let filters: Vec<&[i8]> = self.weights.chunks(self.k).collect();
        let positions = filters.iter().map(|filter| gather::positions(filter)).collect::<Result<Vec<_>>>()?;
        let mut product = Vec::new();
        for row in self.activations.chunks(self.k) {
            for (filter, positions) in filters.iter().zip(&positions) {
                product.push(gather::gathered_dot(rule, row, filter, positions)?);
            }
        }
        Ok(tensor_json(&[self.m, self.n], &product))
    }
}

pub fn operate(operation: &str, params: &Json, input: &Json) -> Result<Json> {
    match operation {
        "systolic" => systolic(params, input),
        "systolic.slots" => {
            let [paired, sparse] = params.fields(["paired", "sparse"])?;
            let [k] = input.fields(["K"])?;
            Ok(object([("slots", slots(size(k)?, paired.boolean()?, sparse.boolean()?).into())]))
        }
        "systolic.gemm" => gemm(params, input),
        "systolic.tensorCore" => tensor_core(params, input),
        _ => unknown(operation),
    }
}

fn systolic(params: &Json, input: &Json) -> Result<Json> {
    let [dataflow, rows, columns] = params.fields(["dataflow", "rows", "columns"])?;
    let [m, n, k] = input.fields(["M", "N", "K"])?;
    let [rows, columns] = [size(rows)?, size(columns)?];
    let mapping = Mapping::new(dataflow.text()?, size(m)?, size(n)?, size(k)?)?;
    let Cycles { folds, per_fold, all } = Cycles::new(&mapping, rows, columns)?;
    let units = rows as f64 * columns as f64;
    let area = mapping.along_rows as f64 * mapping.along_columns as f64;
    Ok(object([
        ("folds", folds.into()),
        ("cyclesPerFold", per_fold.into()),
        ("cycles", all.into()),
        ("mapping", float64_json(area / (folds as f64 * units))), // [SYSTOLIC-5]
        ("utilization", float64_json(area * mapping.time as f64 / (units * all as f64))),
    ]))
}

fn gemm(params: &Json, input: &Json) -> Result<Json> {
    let [set, rounding, share, dataflow, rows, columns, paired] = params.fields(["set", "rounding", "share", "dataflow", "rows", "columns", "paired"])?;
    let rule = Rule::read([set, rounding, share])?;
    let matrices = Matrices::read(input)?;
    let slots = slots(matrices.k as i64, paired.boolean()?, false);
    let mapping = Mapping::new(dataflow.text()?, matrices.m as i64, matrices.n as i64, slots)?;
    let Cycles { folds, per_fold, all } = Cycles::new(&mapping, size(rows)?, size(columns)?)?;
    Ok(object([("product", matrices.product(&rule)?), ("folds", folds.into()), ("cyclesPerFold", per_fold.into()), ("cycles", all.into())]))
}

/// [SYSTOLIC-9]
fn tensor_core(params: &Json, input: &Json) -> Result<Json> {
    let names = ["set", "rounding", "share", "rows", "columns", "width", "count", "latency", "paired", "sparse"];
    let [set, rounding, share, rows, columns, width, count, latency, paired, sparse] = params.fields(names)?;
    let rule = Rule::read([set, rounding, share])?;
    let [rows, columns, width, count] = [size(rows)?, size(columns)?, size(width)?, size(count)?];
    let latency = latency.integer_within(0, MAX_INTEGER)?;
    let sparse = sparse.boolean()?;
    let matrices = Matrices::read(input)?;
    let parts = |length: i64, size: i64| (length as u64).div_ceil(size as u64) as i64;
    let tiles = parts(matrices.m as i64, rows) * parts(matrices.n as i64, columns);
    let per_tile = parts(slots(matrices.k as i64, paired.boolean()?, sparse), width);
    let cycles = checked_count(Some(i128::from(parts(tiles, count)) * i128::from(per_tile) + i128::from(latency)))?;
    let product = if sparse { matrices.gathered_product(&rule)? } else { matrices.product(&rule)? };
    Ok(object([("product", product), ("tiles", tiles.into()), ("cyclesPerTile", per_tile.into()), ("cycles", cycles.into())]))
}

fn size(value: &Json) -> Result<i64> {
    value.integer_within(1, MAX_INTEGER)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 36 output pixels, 8 filters, 36 products on 32 x 32 units.
    fn cycles(dataflow: &str) -> i128 {
        let mapping = Mapping::new(dataflow, 36, 8, 36).unwrap();
        mapping.folds(32, 32) * i128::from(mapping.cycles_per_fold(32, 32))
    }

    #[test]
    fn cycles_are_one_more_than_the_index_that_scale_sim_prints() {
        assert_eq!(cycles("is"), 407 + 1);
    }

    #[test]
    fn what_stays_in_place_is_loaded_first() {
        assert_eq!(cycles("os"), 2 * (36 + 62));
        assert_eq!(cycles("ws"), 2 * (36 + 62 + 32));
    }
    #[test]
    fn a_leftover_takes_a_slot_and_a_short_group_two() {
        assert_eq!([9, 8].map(|k| slots(k, true, false)), [5, 4]);
        assert_eq!([9, 8].map(|k| slots(k, false, true)), [6, 4]);
        assert_eq!([9, 8].map(|k| slots(k, true, true)), [3, 2]);
    }
}
