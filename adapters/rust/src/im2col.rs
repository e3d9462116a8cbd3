//! A convolution as a matrix product, in the order that makes pairs of channels. spec/im2col.md

use crate::dot;
use crate::error::{Code, Result, unknown};
use crate::gather;
use crate::json::{Json, MAX_INTEGER, object};
use crate::pair::Rule;
use crate::value::{Tensor, check_answer, tensor_json};

/// A two-dimensional convolution, valid by construction. [IM2COL-1]
#[derive(Debug)]
pub struct Geometry {
    pub channels: i64,
    pub height: i64,
    pub width: i64,
    pub filters: i64,
    pub kernel: [i64; 2],
    pub strides: [i64; 2],
    /// Top, left, bottom, right.
    pub pads: [i64; 4],
    pub dilations: [i64; 2],
    pub group: i64,
    /// Height and width of the output. [IM2COL-2]
    pub output: [i64; 2],
}

impl Geometry {
    pub fn read(value: &Json) -> Result<Self> {
        let [channels, height, width, filters, kernel, strides, pads, dilations, group] =
            value.fields(["channels", "height", "width", "filters", "kernel", "strides", "pads", "dilations", "group"])?;
        let [channels, height, width, filters, group] =
            [at_least(1, channels)?, at_least(1, height)?, at_least(1, width)?, at_least(1, filters)?, at_least(1, group)?];
        let (kernel, strides, dilations) = (each_at_least(1, kernel)?, each_at_least(1, strides)?, each_at_least(1, dilations)?);
        let pads = each_at_least(0, pads)?;
        if channels % group != 0 || filters % group != 0 {
            return Err(Code::InvalidGeometry.into());
        }
        let [top, left, bottom, right] = pads;
        let output =
            [output_size(height + top + bottom, kernel[0], strides[0], dilations[0])?, output_size(width + left + right, kernel[1], strides[1], dilations[1])?];
        Ok(Geometry { channels, height, width, filters, kernel, strides, pads, dilations, group, output })
    }

    /// Channels of one group.
    fn group_channels(&self) -> i64 {
        self.channels / self.group
    }

    /// The reduction of output (y, x) in a group: taps by rows and columns, the channel fastest. [IM2COL-3] [IM2COL-4]
    fn row(&self, activations: &[u8], group: i64, y: i64, x: i64) -> Vec<u8> {
        let first = group * self.group_channels();
        let mut row = Vec::new();
        for ky in 0..self.kernel[0] {
            let source_y = y * self.strides[0] + ky * self.dilations[0] - self.pads[0];
            for kx in 0..self.kernel[1] {
                let source_x = x * self.strides[1] + kx * self.dilations[1] - self.pads[1];
                let inside = (0..self.height).contains(&source_y) && (0..self.width).contains(&source_x);
                row.extend(
                    (first..first + self.group_channels())
                        .map(|channel| if inside { activations[((channel * self.height + source_y) * self.width + source_x) as usize] } else { 0 }),
                );
            }
        }
        row
    }

    /// The rows of all outputs of a group, in order.
    fn rows<'a>(&'a self, activations: &'a [u8], group: i64) -> impl Iterator<Item = Vec<u8>> + 'a {
        let [height, width] = self.output;
        (0..height).flat_map(move |y| (0..width).map(move |x| self.row(activations, group, y, x)))
    }

    fn read_activations(&self, value: &Json) -> Result<Vec<u8>> {
        self.read_tensor(value, &[self.channels, self.height, self.width])
    }

    /// Weights, already in the order of the rows.
    fn read_weights(&self, value: &Json) -> Result<Vec<i8>> {
        let [height, width] = self.kernel;
        let weights = self.read_tensor(value, &[self.filters, self.group_channels(), height, width])?;
        Ok(reorder(&weights, self.group_channels() as usize, (height * width) as usize))
    }

    fn read_tensor<T: crate::value::Element>(&self, value: &Json, shape: &[i64]) -> Result<Vec<T>> {
        let tensor = Tensor::read(value)?;
        let fits = tensor.shape.iter().map(|&dimension| dimension as i64).eq(shape.iter().copied());
        if fits { Ok(tensor.values) } else { Err(Code::InvalidShape.into()) }
    }
}

/// Weights [filters][channels][taps] as [filters][taps][channels]. [IM2COL-5]
fn reorder(weights: &[i8], channels: usize, taps: usize) -> Vec<i8> {
    let filters = weights.chunks(channels * taps);
    filters.flat_map(|filter| (0..taps).flat_map(move |tap| filter.iter().skip(tap).step_by(taps).copied())).collect()
}

fn at_least(lowest: i64, value: &Json) -> Result<i64> {
    let value = value.integer(Code::InvalidGeometry)?;
    if value < lowest { Err(Code::InvalidGeometry.into()) } else { Ok(value) }
}

fn each_at_least<const N: usize>(lowest: i64, values: &Json) -> Result<[i64; N]> {
    let mut integers = [0; N];
    for (integer, value) in integers.iter_mut().zip(values.array::<N>()?) {
        *integer = at_least(lowest, value)?;
    }
    Ok(integers)
}

/// How often the dilated kernel fits into the padded input, at least once. [IM2COL-1] [IM2COL-2]
fn output_size(padded: i64, kernel: i64, stride: i64, dilation: i64) -> Result<i64> {
    let room = i128::from(padded) - i128::from(dilation) * i128::from(kernel - 1) - 1;
    if room < 0 { Err(Code::InvalidGeometry.into()) } else { Ok(room as i64 / stride + 1) }
}

/// The output [filters][outH outW] of a convolution, dense or with 2:4 sparse weights in the order of the rows. [IM2COL-6]
fn convolution(geometry: &Geometry, rule: &Rule, sparse: bool, activations: &[u8], weights: &[i8]) -> Result<Vec<i32>> {
    let length = weights.len() / geometry.filters as usize;
    dot::check_length(if sparse { 2 * length.div_ceil(4) } else { length })?;
    let filters: Vec<&[i8]> = weights.chunks(length).collect();
    let positions = if sparse { filters.iter().map(|filter| gather::positions(filter)).collect::<Result<Vec<_>>>()? } else { Vec::new() };
    let group_filters = (geometry.filters / geometry.group) as usize;
    let pixels = (geometry.output[0] * geometry.output[1]) as usize;
    let mut output = vec![0; filters.len() * pixels];
    for group in 0..geometry.group {
        let first = group as usize * group_filters;
        for (pixel, row) in geometry.rows(activations, group).enumerate() {
            let cut = rule.cut_row(&row);
            for filter in first..first + group_filters {
                output[filter * pixels + pixel] = match positions.get(filter) {
                    Some(positions) => gather::gathered_dot(rule, &row, filters[filter], positions)?,
                    None => dot::dot(&cut, filters[filter])?,
                };
            }
        }
    }
    Ok(output)
}

pub fn operate(operation: &str, params: &Json, input: &Json) -> Result<Json> {
    match operation {
        "im2col" => {
            let [] = params.fields([])?;
            let [geometry, group, activations] = input.fields(["geometry", "group", "activations"])?;
            let geometry = Geometry::read(geometry)?;
            let group = group.integer_within(0, geometry.group - 1)?;
            let activations = geometry.read_activations(activations)?;
            let [[height, width], [kernel_height, kernel_width]] = [geometry.output, geometry.kernel];
            let shape = [&[height, width][..], &[kernel_height, kernel_width, geometry.group_channels()]]
                .map(|dimensions| dimensions.iter().fold(1, |size: usize, &next| size.saturating_mul(next as usize)));
            check_answer::<u8>(&shape)?;
            let rows: Vec<u8> = geometry.rows(&activations, group).flatten().collect();
            Ok(object([("rows", tensor_json(&shape, &rows))]))
        }
        "im2col.size" => {
            let [] = params.fields([])?;
            let [geometry] = input.fields(["geometry"])?;
            let [height, width] = Geometry::read(geometry)?.output;
            if height.max(width) > MAX_INTEGER {
                return Err(Code::CountOverflow.into());
            }
            Ok(object([("height", height.into()), ("width", width.into())]))
        }
        "im2col.weights" => {
            let [] = params.fields([])?;
            let [geometry, weights] = input.fields(["geometry", "weights"])?;
            let geometry = Geometry::read(geometry)?;
            let weights = geometry.read_weights(weights)?;
            let filters = geometry.filters as usize;
            Ok(object([("weights", tensor_json(&[filters, weights.len() / filters], &weights))]))
        }
        "im2col.convolution" => {
            let [set, rounding, share, sparse] = params.fields(["set", "rounding", "share", "sparse"])?;
            let (rule, sparse) = (Rule::read([set, rounding, share])?, sparse.boolean()?);
            let [geometry, activations, weights] = input.fields(["geometry", "activations", "weights"])?;
            let geometry = Geometry::read(geometry)?;
            let (activations, weights) = (geometry.read_activations(activations)?, geometry.read_weights(weights)?);
            let [height, width] = geometry.output;
            let shape = [geometry.filters, height, width].map(|dimension| dimension as usize);
            check_answer::<i32>(&shape)?;
            let output = convolution(&geometry, &rule, sparse, &activations, &weights)?;
            Ok(object([("output", tensor_json(&shape, &output))]))
        }
        _ => unknown(operation),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Failure;
    use crate::parse::parse;
    use crate::window::{Rounding, WindowSet};

    fn geometry(channels: usize, kernel: &str, strides: &str, pads: &str, dilations: &str, group: usize) -> Result<Geometry> {
        let text = format!(
            r#"{{"channels":{channels},"height":3,"width":3,"filters":2,"kernel":{kernel},"strides":{strides},"pads":{pads},"dilations":{dilations},"group":{group}}}"#
        );
        Geometry::read(&parse(&text).unwrap())
    }

    #[test]
    fn the_output_is_as_large_as_the_dilated_kernel_leaves_it() {
        assert_eq!(geometry(1, "[3,2]", "[1,1]", "[1,0,1,0]", "[1,2]", 1).unwrap().output, [3, 1]);
        assert_eq!(geometry(1, "[1,1]", "[2,2]", "[0,0,0,1]", "[9,9]", 1).unwrap().output, [2, 2]);
    }

    #[test]
    fn a_geometry_without_output_is_refused() {
        let refused = Some(Failure::Rejected(Code::InvalidGeometry));
        assert_eq!(geometry(1, "[4,1]", "[2,1]", "[0,0,0,0]", "[1,1]", 1).err(), refused);
        assert_eq!(geometry(3, "[1,1]", "[1,1]", "[0,0,0,0]", "[1,1]", 2).err(), refused);
        assert_eq!(geometry(1, "[1,1]", "[0,1]", "[0,0,0,0]", "[1,1]", 1).err(), refused);
        assert_eq!(geometry(1, "[1,1]", "[1,1]", "[-1,0,0,0]", "[1,1]", 1).err(), refused);
    }

    #[test]
    fn the_channel_is_the_fastest_and_outside_is_zero() {
        let geometry = geometry(2, "[1,2]", "[1,1]", "[0,1,0,0]", "[1,1]", 1).unwrap();
        let activations: Vec<u8> = (1..=18).collect();
        assert_eq!(geometry.row(&activations, 0, 1, 0), [0, 0, 4, 13]);
        assert_eq!(geometry.row(&activations, 0, 2, 2), [8, 17, 9, 18]);
    }

    #[test]
    fn weights_are_reordered_like_the_rows() {
        assert_eq!(reorder(&[1, 2, 3, 4, 5, 6, 7, 8], 2, 2), [1, 3, 2, 4, 5, 7, 6, 8]);
    }

    #[test]
    fn a_convolution_pairs_the_channels_of_a_pixel() {
        let geometry = geometry(2, "[1,1]", "[3,3]", "[0,0,0,0]", "[1,1]", 1).unwrap();
        let rule = Rule::new(WindowSet::named("5opt").unwrap(), Rounding::Round, true);
        let mut activations = [9; 18];
        activations[0] = 27;
        assert_eq!(convolution(&geometry, &rule, false, &activations, &[1, 1, 1, 0]), Ok(vec![28 + 9, 28]));
        assert_eq!(convolution(&geometry, &rule, true, &activations, &[1, 1, 1, 0]), Ok(vec![28 + 9, 27]));
    }
}
