/**
 * Mean and sum of squared deviations of each channel over a batch, in float64, as batch normalization in training mode asks.
 * @module
 */
import { repeat } from "./finish";
import { upper } from "./madd";
import { PARAMETERS } from "./static";

/** Where the sixteen means of a row stand, behind its parameters. */
const MEANS: usize = 128;

/** Kinds as types: values that go through inner and outer are floats, those taken as they are integers. */
type Scaled = f32;
type Plain = i32;
/** Passes, told apart the same way: the squares of deviations, or the values. */
type Squares = f32;
type Values = i32;

@inline
function value<K, P>(x: v128, lane: usize): v128 {
  const v = isFloat<K>() ? f32x4.mul(f32x4.mul(x, v128.load(PARAMETERS + lane)), v128.load(PARAMETERS + lane, 64)) : x;
  if (!isFloat<P>()) return v;
  const c = f32x4.sub(v, v128.load(PARAMETERS + lane, MEANS));
  return f32x4.mul(c, c);
}

/** Add the `length` elements of a row to sixteen float64 sums, one for each lane. */
@inline
function loop<K, P>(source: usize, length: usize, sums: usize): void {
  let a0 = v128.load(sums);
  let a1 = v128.load(sums, 16);
  let a2 = v128.load(sums, 32);
  let a3 = v128.load(sums, 48);
  let a4 = v128.load(sums, 64);
  let a5 = v128.load(sums, 80);
  let a6 = v128.load(sums, 96);
  let a7 = v128.load(sums, 112);
  for (; length >= 16; length -= 16, source += 64) {
    const v0 = value<K, P>(v128.load(source), 0);
    const v1 = value<K, P>(v128.load(source, 16), 16);
    const v2 = value<K, P>(v128.load(source, 32), 32);
    const v3 = value<K, P>(v128.load(source, 48), 48);
    a0 = f64x2.add(a0, f64x2.promote_low_f32x4(v0));
    a1 = f64x2.add(a1, upper(v0));
    a2 = f64x2.add(a2, f64x2.promote_low_f32x4(v1));
    a3 = f64x2.add(a3, upper(v1));
    a4 = f64x2.add(a4, f64x2.promote_low_f32x4(v2));
    a5 = f64x2.add(a5, upper(v2));
    a6 = f64x2.add(a6, f64x2.promote_low_f32x4(v3));
    a7 = f64x2.add(a7, upper(v3));
  }
  v128.store(sums, a0);
  v128.store(sums, a1, 16);
  v128.store(sums, a2, 32);
  v128.store(sums, a3, 48);
  v128.store(sums, a4, 64);
  v128.store(sums, a5, 80);
  v128.store(sums, a6, 96);
  v128.store(sums, a7, 112);
  for (let lane: usize = 0; lane < length; lane++) {
    const v = value<K, P>(v128.load32_splat(source + (lane << 2)), (lane & 12) << 2);
    let single = f32x4.extract_lane(v, 0);
    // The splat went through the parameters of four lanes: take the one that is its own.
    if ((lane & 3) == 1) single = f32x4.extract_lane(v, 1);
    else if ((lane & 3) == 2) single = f32x4.extract_lane(v, 2);
    else if ((lane & 3) == 3) single = f32x4.extract_lane(v, 3);
    store<f64>(sums + (lane << 3), load<f64>(sums + (lane << 3)) + <f64>single);
  }
}

function add(scaled: bool, squares: bool, source: usize, length: usize, sums: usize): void {
  if (scaled) {
    if (squares) loop<Scaled, Squares>(source, length, sums);
    else loop<Scaled, Values>(source, length, sums);
  } else if (squares) loop<Plain, Squares>(source, length, sums);
  else loop<Plain, Values>(source, length, sums);
}

/**
 * One pass over `images` of `channels` in memory, block by block or plane by plane (block 1): the sum of each channel over `divisor`, or with `means` the sum of
 * its squared deviations. `affine` 0: the values as they are. `sums` has room for sixteen float64 a block.
 */
export function moments(
  source: usize, affine: usize, means: usize, images: usize, channels: usize, plane: usize, block: usize, sums: usize, divisor: f64, target: usize,
): void {
  const length = plane * block;
  memory.fill(sums, 0, (channels / block) << 7);
  for (; images; images--) {
    for (let channel: usize = 0, to = sums; channel < channels; channel += block, to += 128) {
      if (affine) repeat(affine, channels, channel, block, 2, PARAMETERS);
      if (means) repeat(means, channels, channel, block, 1, PARAMETERS + MEANS);
      add(affine != 0, means != 0, source, length, to);
      source += length << 2;
    }
  }
  for (let channel: usize = 0; channel < channels; channel++) {
    const from = sums + ((channel / block) << 7);
    let sum: f64 = 0;
    for (let lane = channel & (block - 1); lane < 16; lane += block) sum += load<f64>(from + (lane << 3));
    store<f32>(target + (channel << 2), <f32>(sum / divisor));
  }
}
