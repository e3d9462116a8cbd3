//! HCM's roofline: layers, machines, and what bounds the one on the other. spec/roofline.md

use crate::double::{Double, product};
use crate::error::{Code, Result, unknown};
use crate::json::{Json, MAX_INTEGER, object};
use crate::passes;
use crate::time::{Demand, Network};
use crate::value::{finite_json, float64_json, positive};

/// Sizes of a layer, all at least 1; the groups divide channels and filters.
pub struct Layer {
    pub channels: u64,
    pub filters: u64,
    pub groups: u64,
    pub taps: u64,
    pub input_pixels: u64,
    pub output_pixels: u64,
}

impl Layer {
    pub fn read(sizes: [&Json; 6]) -> Result<Self> {
        let [channels, filters, groups, taps, input_pixels, output_pixels] = counts(sizes)?;
        if channels % groups != 0 || filters % groups != 0 {
            return Err(Code::InvalidParameter.into());
        }
        Ok(Layer { channels, filters, groups, taps, input_pixels, output_pixels })
    }

    /// Channels that a filter sees.
    pub fn group_channels(&self) -> u64 {
        self.channels / self.groups
    }

    /// A multiplication for each tap and one accumulation. [ROOFLINE-1]
    pub fn operations(&self) -> f64 {
        self.outputs() * self.group_channels() as f64 * (self.taps + 1) as f64
    }

    /// Elements of the weights, the input and the output.
    pub fn weights(&self) -> f64 {
        self.filters as f64 * self.group_channels() as f64 * self.taps as f64
    }

    pub fn inputs(&self) -> f64 {
        self.channels as f64 * self.input_pixels as f64
    }

    pub fn outputs(&self) -> f64 {
        self.filters as f64 * self.output_pixels as f64
    }

    /// Bits, each tensor moved once. [ROOFLINE-2]
    pub fn traffic(&self, weight_bits: f64, activation_bits: f64) -> f64 {
        weight_bits * self.weights() + activation_bits * (self.inputs() + self.outputs())
    }

    /// The widest equal width at which it is bound by compute, 0 where there is none. [ROOFLINE-13]
    fn widest(&self, limit: u64, gops: f64, bandwidth: f64) -> u64 {
        let bound_by_compute = |bits: &u64| {
            let traffic = self.traffic(*bits as f64, *bits as f64);
            at_most(gops, bandwidth * (self.operations() / traffic), || product(&[gops, traffic]) <= product(&[bandwidth, self.operations()]))
        };
        (1..=limit).rev().find(bound_by_compute).unwrap_or(0)
    }
}

/// Elements that silicon holds, and the side of their largest square grid. [ROOFLINE-4]
fn elements(silicon: f64, element: f64) -> Result<(u64, u64)> {
    let fit = (silicon / element).floor();
    if fit < 1.0 {
        return Err(Code::InvalidParameter.into());
    }
    if fit > MAX_INTEGER as f64 {
        return Err(Code::CountOverflow.into());
    }
    let fit = fit as u64;
    Ok((fit, fit.isqrt())) // binary64's root of 94906265^2 - 1 is 94906265
}

/// GOPS/s of so many elements. [ROOFLINE-5]
pub fn compute_roof(elements: u64, multipliers: u64, clock_mhz: f64) -> f64 {
    elements as f64 * (multipliers + 1) as f64 / 1000.0 * clock_mhz
}

/// Whether a <= b: as binary64 says, or where that can not tell, as `exact` does.
pub fn at_most(a: f64, b: f64, exact: impl FnOnce() -> bool) -> bool {
    a < b * (1.0 - 1e-12) || (a <= b * (1.0 + 1e-12) && exact())
}

/// Integers of at least 1.
pub fn counts<const N: usize>(values: [&Json; N]) -> Result<[u64; N]> {
    let mut counts = [0; N];
    for (count, value) in counts.iter_mut().zip(values) {
        *count = value.integer_within(1, MAX_INTEGER)? as u64;
    }
    Ok(counts)
}

pub fn operate(operation: &str, params: &Json, input: &Json) -> Result<Json> {
    let [] = params.fields([])?;
    match operation {
        "roofline" => {
            let names = ["channels", "filters", "groups", "taps", "inputPixels", "outputPixels", "weightBits", "activationBits"];
            let [n, m, g, t, i, o, weight_bits, activation_bits] = input.fields(names)?;
            let layer = Layer::read([n, m, g, t, i, o])?;
            let [weight_bits, activation_bits] = counts([weight_bits, activation_bits])?;
            let (operations, traffic) = (layer.operations(), layer.traffic(weight_bits as f64, activation_bits as f64));
            floats([("ops", operations), ("trafficBits", traffic), ("opsPerBit", operations / traffic)]) // [ROOFLINE-3]
        }
        "roofline.elements" => {
            let [silicon, element] = input.fields(["silicon", "element"])?;
            let (fit, side) = elements(positive(silicon)?, positive(element)?)?;
            Ok(object([("fit", integer(fit)), ("side", integer(side)), ("used", integer(side * side))]))
        }
        "roofline.compute" => {
            let [elements, multipliers, clock] = input.fields(["elements", "multipliers", "clockMHz"])?;
            let [elements, multipliers] = counts([elements, multipliers])?;
            floats([("gops", compute_roof(elements, multipliers, positive(clock)?))])
        }
        "roofline.memory" => {
            let [megatransfers, bus_bits] = input.fields(["megatransfers", "busBits"])?;
            let [bus_bits] = counts([bus_bits])?;
            floats([("gbitPerSecond", bus_bits as f64 / 1000.0 * positive(megatransfers)?)]) // [ROOFLINE-6]
        }
        "roofline.bound" => bound(input),
        "roofline.time" => {
            let [gops, bandwidth, images, layers] = input.fields(["gops", "gbitPerSecond", "images", "layers"])?;
            let network = Network::read(layers, images)?;
            let seconds = network.seconds(positive(gops)?, positive(bandwidth)?);
            floats([("seconds", seconds), ("imagesPerSecond", network.images_per_second(seconds))])
        }
        "roofline.passes" => passes::operate(input),
        "roofline.widest" => {
            let names = ["channels", "filters", "groups", "taps", "inputPixels", "outputPixels", "limit", "gops", "gbitPerSecond"];
            let [n, m, g, t, i, o, limit, gops, bandwidth] = input.fields(names)?;
            let layer = Layer::read([n, m, g, t, i, o])?;
            let limit = limit.integer_within(1, 32)? as u64;
            Ok(object([("bits", integer(layer.widest(limit, positive(gops)?, positive(bandwidth)?)))]))
        }
        "roofline.smallest" => smallest(input),
        _ => unknown(operation),
    }
}

/// [ROOFLINE-7]
fn bound(input: &Json) -> Result<Json> {
    let [gops, bandwidth, intensity] = input.fields(["gops", "gbitPerSecond", "opsPerBit"])?;
    let (gops, bandwidth, intensity) = (positive(gops)?, positive(bandwidth)?, positive(intensity)?);
    let memory_roof = bandwidth * intensity;
    let bound = if at_most(gops, memory_roof, || Double::from(gops) <= product(&[bandwidth, intensity])) { "compute" } else { "memory" };
    Ok(object([
        ("memoryRoof", finite_json(memory_roof)?),
        ("attainable", finite_json(gops.min(memory_roof))?),
        ("headroom", finite_json(memory_roof / gops)?),
        ("bound", bound.into()),
    ]))
}

/// [ROOFLINE-14]
fn smallest(input: &Json) -> Result<Json> {
    let names = ["layers", "images", "rate", "gbitPerSecond", "clockMHz", "element", "multipliers"];
    let [layers, images, rate, bandwidth, clock, element, multipliers] = input.fields(names)?;
    let network = Network::read(layers, images)?;
    let [rate, bandwidth] = [positive(rate)?, positive(bandwidth)?];
    let [clock_mhz, element] = [positive(clock)?, positive(element)?];
    let [multipliers] = counts([multipliers])?;
    let side = Demand { network, rate, bandwidth, clock_mhz, multipliers }.smallest_side()?;
    Ok(object([("side", integer(side)), ("area", finite_json((side * side) as f64 * element)?)]))
}

/// An integer of at most 2^53 - 1.
pub fn integer(value: u64) -> Json {
    (value as i64).into()
}

/// An object of float64, all of them finite. [ROOFLINE-15]
pub fn floats<const N: usize>(fields: [(&str, f64); N]) -> Result<Json> {
    if fields.iter().any(|(_, value)| !value.is_finite()) {
        return Err(Code::InvalidParameter.into());
    }
    Ok(object(fields.map(|(name, value)| (name, float64_json(value)))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Failure;

    /// The eleventh layer of ResNet-18: 256 channels to 256, 3 x 3, 14 x 14.
    const LAYER_11: Layer = Layer { channels: 256, filters: 256, groups: 1, taps: 9, input_pixels: 196, output_pixels: 196 };

    #[test]
    fn the_papers_example_has_its_figures() {
        for (fit, side) in [(9, 3), (60, 7), (220, 14), (683, 26), (1892, 43)] {
            assert_eq!(elements(f64::from(fit), 1.0), Ok((fit as u64, side)));
        }
        assert_eq!([9, 49, 196].map(|elements| compute_roof(elements, 9, 800.0)), [72.0, 392.0, 1568.0]);
        let intensity = LAYER_11.operations() / LAYER_11.traffic(32.0, 32.0);
        assert!((intensity - 5.82).abs() < 0.005, "{intensity}");
    }

    #[test]
    fn a_grid_is_never_larger_than_what_fits() {
        assert_eq!(elements(94_906_265.0 * 94_906_265.0 - 1.0, 1.0), Ok((9_007_199_136_250_224, 94_906_264)));
        assert_eq!(elements(1.0, 1.5), Err(Failure::Rejected(Code::InvalidParameter)));
        assert_eq!(elements(1e300, 1e-300), Err(Failure::Rejected(Code::CountOverflow)));
    }

    #[test]
    fn the_widest_width_is_the_last_that_compute_bounds() {
        // layer 11 at 8 bits asks 3573 GOPS/s of memory, at 7 bits 4083
        assert_eq!([3573.0, 3574.0, 4083.0, 1e9].map(|gops| LAYER_11.widest(32, gops, 153.6)), [8, 7, 7, 0]);
        assert_eq!(LAYER_11.widest(6, 1.0, 153.6), 6);
    }

    #[test]
    fn equal_roofs_are_told_from_nearly_equal_ones() {
        let bound = |gops: f64, bandwidth: f64, intensity: f64| {
            let input = floats([("gops", gops), ("gbitPerSecond", bandwidth), ("opsPerBit", intensity)]).unwrap();
            bound(&input).unwrap().get("bound").cloned()
        };
        assert_eq!(bound(3.0, 1.5, 2.0), Some("compute".into()));
        assert_eq!(bound(1.0, 49.0, 1.0 / 49.0), Some("memory".into())); // binary64's 1/49 is below it
        let above = 1.0 + f64::EPSILON;
        assert_eq!(bound(above * above, above, above), Some("compute".into())); // a product rounded down
        assert_eq!(bound(1.0, above, 1.0 - f64::EPSILON), Some("memory".into())); // a product rounded up
    }
}
