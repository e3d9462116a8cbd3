/**
 * Where the sums of sixteen pixels go: into the output, as float32 or int32, pixel by pixel at any distance.
 * @module
 */
import { SCRATCH } from "./static";

/**
 * Store the int32 sums of the first `count` of sixteen pixels, `stride` elements apart. As float32 they are exact below 2^24.
 */
@inline
export function storeSums(target: usize, stride: usize, count: usize, float: bool, s0: v128, s1: v128, s2: v128, s3: v128): void {
  if (float) {
    s0 = f32x4.convert_i32x4_s(s0);
    s1 = f32x4.convert_i32x4_s(s1);
    s2 = f32x4.convert_i32x4_s(s2);
    s3 = f32x4.convert_i32x4_s(s3);
  }
  const whole = stride == 1 && count == 16;
  const at = whole ? target : SCRATCH;
  v128.store(at, s0);
  v128.store(at, s1, 16);
  v128.store(at, s2, 32);
  v128.store(at, s3, 48);
  if (whole) return;
  for (let i: usize = 0; i < count; i++) store<u32>(target + ((i * stride) << 2), load<u32>(SCRATCH + (i << 2)));
}
