/**
 * Counting: how often each quantized value occurs, and in which kind of pair.
 * @module
 */
import { loadLanes, magic, zeros } from "./lanes";
import { SCRATCH } from "./static";

/** Add to 256 uint32 counters at `counts` the quantized values of `length` float32. */
export function histogram(source: usize, length: usize, scale: f32, top: i32, counts: usize): void {
  const scales = f32x4.splat(scale);
  const tops = i8x16.splat(<i8>top);
  for (let p: usize = 0; p < length; p += 16, source += 64) {
    const count = min<usize>(16, length - p);
    let at = source;
    if (count < 16) {
      for (let i: usize = 0; i < count; i++) store<f32>(SCRATCH + (i << 2), load<f32>(source + (i << 2)));
      at = SCRATCH;
    }
    v128.store(SCRATCH + 64, loadLanes<f32>(at, scales, magic(), tops, zeros()));
    for (let i: usize = 0; i < count; i++) {
      const counter = counts + ((<usize>load<u8>(SCRATCH + 64 + i)) << 2);
      store<u32>(counter, load<u32>(counter) + 1);
    }
  }
}

/**
 * Add to 2 x 256 uint32 counters at `counts` the values of `pairs` blocks of `plane` pairs, partners `distance` bytes apart: values with a non-zero partner in
 * the first half, values beside a zero in the second, where counter 0 counts the pairs of two zeros.
 */
export function countPairs(source: usize, pairs: usize, plane: usize, distance: usize, counts: usize): void {
  const step: usize = distance == 1 ? 2 : 1;
  for (; pairs; pairs--) {
    for (let p: usize = 0; p < plane; p++) {
      const at = source + p * step;
      const a = <usize>load<u8>(at);
      const b = <usize>load<u8>(at + distance);
      if (a != 0 && b != 0) {
        store<u32>(counts + (a << 2), load<u32>(counts + (a << 2)) + 1);
        store<u32>(counts + (b << 2), load<u32>(counts + (b << 2)) + 1);
      } else {
        const counter = counts + 1024 + ((a | b) << 2);
        store<u32>(counter, load<u32>(counter) + 1);
      }
    }
    source += 2 * plane;
  }
}
