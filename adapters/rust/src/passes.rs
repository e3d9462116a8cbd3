//! Partial sums and local memory: what a grid that covers only a part of a layer moves. spec/roofline.md [ROOFLINE-9] to [ROOFLINE-12]

use crate::error::{Code, Result};
use crate::json::{Json, MAX_INTEGER, object};
use crate::roofline::{Layer, counts, floats, integer};
use crate::value::finite_json;

/// A layer on a square grid.
struct Passes<'a> {
    layer: &'a Layer,
    /// Elements of the grid's side, and those of them that a kernel takes.
    side: u64,
    kernel_elements: u64,
    /// [ROOFLINE-9]
    over_channels: u128,
    over_filters: u64,
}

/// Bits of everything that moves or waits.
struct Widths {
    weights: f64,
    activations: f64,
    partial_sums: f64,
}

/// Bits of local memory that save traffic. [ROOFLINE-11]
#[derive(Debug, PartialEq)]
struct Local {
    window: f64,
    sums: f64,
    inputs: f64,
    once: f64,
}

impl<'a> Passes<'a> {
    /// [ROOFLINE-9]
    fn new(layer: &'a Layer, side: u64, element_taps: u64) -> Self {
        let kernel_elements = layer.taps.div_ceil(element_taps);
        let along_side = u128::from(layer.group_channels()) * u128::from(kernel_elements);
        let over_filters = (layer.filters / layer.groups).div_ceil(side);
        Passes { layer, side, kernel_elements, over_channels: along_side.div_ceil(side.into()), over_filters }
    }

    /// Traffic with this many passes over inputs and sums that move this many times, in bits. [ROOFLINE-10]
    fn traffic(&self, widths: &Widths, input_passes: f64, sum_moves: f64) -> f64 {
        let layer = self.layer;
        let activations = input_passes * layer.inputs() + layer.outputs();
        widths.weights * layer.weights() + widths.activations * activations + sum_moves * widths.partial_sums * layer.outputs()
    }

    /// The least traffic that local memory of this many bits allows. [ROOFLINE-12]
    fn least_traffic(&self, widths: &Widths, local: &Local, local_bits: f64) -> f64 {
        let sum_moves = 2.0 * (self.over_channels - 1) as f64;
        let input_passes = self.over_filters as f64;
        let mut least = self.traffic(widths, input_passes, sum_moves);
        for (needed, input_passes, sum_moves) in [(local.sums, input_passes, 0.0), (local.inputs, 1.0, sum_moves), (local.once, 1.0, 0.0)] {
            if local_bits >= needed {
                least = least.min(self.traffic(widths, input_passes, sum_moves));
            }
        }
        least
    }

    /// [ROOFLINE-11]
    fn local(&self, widths: &Widths, window_pixels: u64) -> Local {
        let layer = self.layer;
        let channels = layer.group_channels().min((self.side / self.kernel_elements).max(1)) as f64;
        let filters = (layer.filters / layer.groups).min(self.side) as f64;
        let [group_channels, group_filters] = [layer.group_channels() as f64, (layer.filters / layer.groups) as f64];
        let sums = |filters: f64| if self.over_channels > 1 { filters * layer.output_pixels as f64 * widths.partial_sums } else { 0.0 };
        let inputs = |channels: f64| if self.over_filters > 1 { channels * layer.input_pixels as f64 * widths.activations } else { 0.0 };
        let window = channels * window_pixels as f64 * widths.activations;
        let filters_outermost = sums(filters) + inputs(group_channels);
        let channels_outermost = inputs(channels) + sums(group_filters);
        Local { window, sums: window + sums(filters), inputs: window + inputs(channels), once: window + filters_outermost.min(channels_outermost) }
    }
}

/// Bits of sums that wait: ceil(b_s + b_w + log2 K). [ROOFLINE-9]
fn partial_sum_bits(layer: &Layer, weight_bits: u64, accumulated_bits: u64) -> u64 {
    let reduction = u128::from(layer.group_channels()) * u128::from(layer.taps);
    let rounded_up_log2 = u128::BITS - (reduction - 1).leading_zeros();
    accumulated_bits + weight_bits + u64::from(rounded_up_log2)
}

/// [ROOFLINE-9] to [ROOFLINE-12]
pub fn operate(input: &Json) -> Result<Json> {
    let names = [
        "channels",
        "filters",
        "groups",
        "taps",
        "inputPixels",
        "outputPixels",
        "windowPixels",
        "weightBits",
        "activationBits",
        "accumulatedBits",
        "side",
        "elementTaps",
        "localBits",
    ];
    let [n, m, g, t, i, o, window_pixels, weight_bits, activation_bits, accumulated_bits, side, element_taps, local_bits] = input.fields(names)?;
    let layer = Layer::read([n, m, g, t, i, o])?;
    let [window_pixels, weight_bits, activation_bits, accumulated_bits] = counts([window_pixels, weight_bits, activation_bits, accumulated_bits])?;
    let [side, element_taps] = counts([side, element_taps])?;
    let local_bits = local_bits.integer_within(0, MAX_INTEGER)? as f64;
    if accumulated_bits < activation_bits {
        return Err(Code::InvalidParameter.into());
    }

    let passes = Passes::new(&layer, side, element_taps);
    let partial_sum_bits = partial_sum_bits(&layer, weight_bits, accumulated_bits);
    if passes.over_channels > MAX_INTEGER as u128 || partial_sum_bits > MAX_INTEGER as u64 {
        return Err(Code::CountOverflow.into());
    }
    let widths = Widths { weights: weight_bits as f64, activations: activation_bits as f64, partial_sums: partial_sum_bits as f64 };
    let local = passes.local(&widths, window_pixels);
    let traffic = passes.least_traffic(&widths, &local, local_bits);
    Ok(object([
        ("passes", object([("channels", integer(passes.over_channels as u64)), ("filters", integer(passes.over_filters))])),
        ("partialSumBits", integer(partial_sum_bits)),
        ("local", floats([("window", local.window), ("sums", local.sums), ("inputs", local.inputs), ("once", local.once)])?),
        ("trafficBits", finite_json(traffic)?),
        ("opsPerBit", finite_json(layer.operations() / traffic)?),
    ]))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 8 channels to 6, 3 x 3 on 4 x 4 to 2 x 2.
    const LAYER: Layer = Layer { channels: 8, filters: 6, groups: 1, taps: 9, input_pixels: 16, output_pixels: 4 };
    const WIDTHS: Widths = Widths { weights: 8.0, activations: 8.0, partial_sums: 23.0 };

    #[test]
    fn a_pass_takes_what_the_grid_has_elements_for() {
        let passes = |side, element_taps| {
            let passes = Passes::new(&LAYER, side, element_taps);
            (passes.over_channels, passes.over_filters)
        };
        assert_eq!([passes(4, 9), passes(4, 1), passes(8, 9), passes(2, 4)], [(2, 2), (18, 2), (1, 1), (12, 3)]);
    }

    #[test]
    fn sums_that_wait_are_rounded_up() {
        assert_eq!(partial_sum_bits(&LAYER, 8, 8), 16 + 7); // K = 72
        assert_eq!(partial_sum_bits(&Layer { channels: 1, taps: 1, ..LAYER }, 8, 8), 16);
        assert_eq!(partial_sum_bits(&Layer { channels: 1, taps: 8, ..LAYER }, 8, 8), 16 + 3);
        assert_eq!(partial_sum_bits(&Layer { channels: 1, taps: (1 << 52) + 1, ..LAYER }, 8, 8), 16 + 53); // its binary64 logarithm is 52
    }

    #[test]
    fn local_memory_saves_what_it_holds() {
        let passes = Passes::new(&LAYER, 4, 9); // 2 and 2 passes of 4 channels and 4 filters
        let window = 4.0 * 11.0 * 8.0;
        let local = passes.local(&WIDTHS, 11);
        let [sums, inputs] = [4.0 * 4.0 * 23.0, 4.0 * 16.0 * 8.0];
        let once = window + f64::min(sums + 2.0 * inputs, inputs + 6.0 * 4.0 * 23.0);
        assert_eq!(local, Local { window, sums: window + sums, inputs: window + inputs, once });

        let (weights, all_inputs, outputs, all_sums) = (8.0 * 432.0, 8.0 * 128.0, 8.0 * 24.0, 2.0 * 23.0 * 24.0);
        let least = |bits| passes.least_traffic(&WIDTHS, &local, bits);
        assert_eq!(least(0.0), weights + 2.0 * all_inputs + outputs + all_sums);
        assert_eq!(least(window + sums), weights + 2.0 * all_inputs + outputs);
        assert_eq!(least(window + sums - 1.0), least(0.0));
        assert_eq!(least(once), weights + all_inputs + outputs);
    }
}
