/**
 * The smallest and the largest float32 of a run.
 * @module
 */

/** Write minimum and maximum of `count` contiguous float32 to `target`; both are NaN if any element is. An empty run gives +infinity and -infinity. */
export function extrema(source: usize, count: usize, target: usize): void {
  let low0 = f32x4.splat(f32.POSITIVE_INFINITY);
  let low1 = low0;
  let high0 = f32x4.splat(f32.NEGATIVE_INFINITY);
  let high1 = high0;
  let nan = i32x4.splat(0);
  let i: usize = 0;
  // pmin and pmax are one instruction each but drop NaN, so NaN is watched for beside them.
  for (; i + 8 <= count; i += 8) {
    const x = v128.load(source + i * 4);
    const y = v128.load(source + i * 4, 16);
    low0 = f32x4.pmin(low0, x);
    low1 = f32x4.pmin(low1, y);
    high0 = f32x4.pmax(high0, x);
    high1 = f32x4.pmax(high1, y);
    nan = v128.or(nan, v128.or(f32x4.ne(x, x), f32x4.ne(y, y)));
  }
  low0 = f32x4.pmin(low0, low1);
  high0 = f32x4.pmax(high0, high1);
  low0 = f32x4.pmin(low0, i32x4.shuffle(low0, low0, 2, 3, 0, 1));
  high0 = f32x4.pmax(high0, i32x4.shuffle(high0, high0, 2, 3, 0, 1));
  let low = min(f32x4.extract_lane(low0, 0), f32x4.extract_lane(low0, 1));
  let high = max(f32x4.extract_lane(high0, 0), f32x4.extract_lane(high0, 1));
  for (; i < count; i++) {
    low = min(low, load<f32>(source + i * 4)); // these propagate NaN by themselves
    high = max(high, load<f32>(source + i * 4));
  }
  if (v128.any_true(nan)) low = high = NaN;
  store<f32>(target, low);
  store<f32>(target, high, 4);
}
