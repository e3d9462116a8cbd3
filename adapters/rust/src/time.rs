//! How long a network takes under its roofs, and the grid that a rate takes. spec/roofline.md [ROOFLINE-8] and [ROOFLINE-14]

use crate::double::{Double, product};
use crate::error::{Code, Result};
use crate::json::Json;
use crate::roofline::{at_most, compute_roof, counts};
use crate::value::positive;

/// [ROOFLINE-14]
const MAX_SIDE: u64 = 1 << 26;

/// What a network is timed by: its operations and its traffic, layer by layer.
pub struct Network {
    layers: Vec<(f64, f64)>,
    images: f64,
}

impl Network {
    pub fn read(layers: &Json, images: &Json) -> Result<Self> {
        let layers = layers.list()?.iter().map(|layer| {
            let [operations, traffic] = layer.fields(["ops", "trafficBits"])?;
            Ok((positive(operations)?, positive(traffic)?))
        });
        let layers = layers.collect::<Result<Vec<_>>>()?;
        if layers.is_empty() {
            return Err(Code::InvalidParameter.into());
        }
        let [images] = counts([images])?;
        Ok(Network { layers, images: images as f64 })
    }

    /// Seconds, layer after layer. [ROOFLINE-8]
    pub fn seconds(&self, gops: f64, bandwidth: f64) -> f64 {
        let of_layer = |&(operations, traffic): &(f64, f64)| (operations / gops).max(traffic / bandwidth); // operations by min(C, B i)
        self.layers.iter().map(of_layer).sum::<f64>() / 1e9
    }

    pub fn images_per_second(&self, seconds: f64) -> f64 {
        self.images / seconds
    }
}

/// A rate that a network shall keep with a memory and elements of one clock. [ROOFLINE-14]
pub struct Demand {
    pub network: Network,
    pub rate: f64,
    pub bandwidth: f64,
    pub clock_mhz: f64,
    pub multipliers: u64,
}

impl Demand {
    /// The least side of a grid that keeps the rate, 0 where traffic alone takes longer.
    pub fn smallest_side(&self) -> Result<u64> {
        if !(self.network.images / self.rate).is_finite() {
            return Err(Code::InvalidParameter.into()); // any grid would do [ROOFLINE-15]
        }
        if !self.memory_keeps() {
            return Ok(0);
        }
        let (mut too_small, mut enough) = (0, MAX_SIDE);
        if !self.grid_keeps(enough) {
            return Err(Code::CountOverflow.into());
        }
        while enough - too_small > 1 {
            let side = (too_small + enough) / 2;
            if self.grid_keeps(side) { enough = side } else { too_small = side }
        }
        Ok(enough)
    }

    fn memory_keeps(&self) -> bool {
        let Demand { network, rate, bandwidth, .. } = self;
        at_most(network.seconds(f64::INFINITY, *bandwidth), network.images / rate, || {
            let traffic: Double = network.layers.iter().map(|&(_, traffic)| product(&[traffic, *rate])).sum();
            traffic <= product(&[1e9, network.images, *bandwidth])
        })
    }

    fn grid_keeps(&self, side: u64) -> bool {
        let Demand { network, rate, bandwidth, clock_mhz, multipliers } = self;
        let seconds = network.seconds(compute_roof(side * side, *multipliers, *clock_mhz), *bandwidth);
        at_most(seconds, network.images / rate, || {
            // sum max(OPS / C, traffic / B) <= 10^9 images / R, all by R, B and the 1000 C of the grid
            let roof = product(&[(side * side) as f64, (multipliers + 1) as f64, *clock_mhz]);
            let longer = |&(operations, traffic): &(f64, f64)| {
                let [compute, memory] = [product(&[1000.0, operations, *bandwidth]), Double::from(traffic) * roof];
                if compute > memory { compute } else { memory }
            };
            let taken: Double = network.layers.iter().map(longer).sum();
            taken * Double::from(*rate) <= product(&[1e9, network.images, *bandwidth]) * roof
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Failure;

    /// One layer of 10^9 operations and bits, of which one element does 10^9 a second.
    fn smallest_side(rate: f64, bandwidth: f64) -> Result<u64> {
        let network = Network { layers: vec![(1e9, 1e9)], images: 1.0 };
        Demand { network, rate, bandwidth, clock_mhz: 100.0, multipliers: 9 }.smallest_side()
    }

    #[test]
    fn layers_take_their_time_one_after_the_other() {
        let network = Network { layers: vec![(4e9, 1e9), (1e9, 2e9)], images: 1.0 };
        assert_eq!(network.seconds(2.0, 1.0), 2.0 + 2.0);
        assert_eq!(network.seconds(100.0, 1.0), 1.0 + 2.0);
    }

    #[test]
    fn the_smallest_grid_is_the_first_that_is_fast_enough() {
        assert_eq!([1.0, 4.0, 4.1].map(|rate| smallest_side(rate, 1e6)), [Ok(1), Ok(2), Ok(3)]);
        assert_eq!(smallest_side(2f64.powi(52), 1e30), Ok(1 << 26));
        assert_eq!(smallest_side(1e16, 1e30), Err(Failure::Rejected(Code::CountOverflow)));
    }

    #[test]
    fn no_grid_helps_where_memory_alone_takes_longer() {
        assert_eq!([4.0, 4.1].map(|rate| smallest_side(rate, 4.0)), [Ok(2), Ok(0)]);
    }
}
