//! Cycles and utilization of a systolic array. spec/systolic.md

use crate::error::{Code, Result, unknown};
use crate::json::{Json, MAX_INTEGER, object};
use crate::value::float64_json;

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

pub fn operate(operation: &str, params: &Json, input: &Json) -> Result<Json> {
    if operation != "systolic" {
        return unknown(operation);
    }
    let [dataflow, rows, columns] = params.fields(["dataflow", "rows", "columns"])?;
    let [m, n, k] = input.fields(["M", "N", "K"])?;
    let [rows, columns] = [size(rows)?, size(columns)?];
    let mapping = Mapping::new(dataflow.text()?, size(m)?, size(n)?, size(k)?)?;

    let folds = mapping.folds(rows, columns);
    let cycles_per_fold = mapping.cycles_per_fold(rows, columns);
    let cycles = folds.checked_mul(cycles_per_fold.into()).unwrap_or(i128::MAX); // [SYSTOLIC-4]
    if cycles > MAX_INTEGER.into() {
        return Err(Code::CountOverflow.into()); // [SYSTOLIC-6]
    }
    let units = rows as f64 * columns as f64;
    let area = mapping.along_rows as f64 * mapping.along_columns as f64;
    Ok(object([
        ("folds", (folds as i64).into()),
        ("cyclesPerFold", cycles_per_fold.into()),
        ("cycles", (cycles as i64).into()),
        ("mapping", float64_json(area / (folds as f64 * units))), // [SYSTOLIC-5]
        ("utilization", float64_json(area * mapping.time as f64 / (units * cycles as f64))),
    ]))
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
}
