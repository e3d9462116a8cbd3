/**
 * im2col, sixteen output pixels at a time and turned over: one vector holds the same element of the row (tap, channel) of sixteen pixels. Pair partners are
 * then two vectors, whatever the number of channels.
 * @module
 */

/** The distance between the sixteen pixels whose byte offsets are at `offsets` if it is the same throughout, otherwise 0. */
export function pixelStep(offsets: usize): usize {
  const step = load<u32>(offsets, 4) - load<u32>(offsets);
  for (let i: usize = 4; i < 60; i += 4) {
    if (load<u32>(offsets + i, 4) - load<u32>(offsets + i) != step) return 0;
  }
  return step;
}

/** The bytes of sixteen pixels around `at`. Reads no byte that is not one of them or between them. */
@inline
export function gatherLanes(at: usize, offsets: usize, step: usize): v128 {
  if (step == 1) return v128.load(at + load<u32>(offsets));
  if (step == 2) {
    const first = at + load<u32>(offsets);
    return i8x16.shuffle(v128.load(first), v128.load(first, 15), 0, 2, 4, 6, 8, 10, 12, 14, 17, 19, 21, 23, 25, 27, 29, 31);
  }
  let lanes = i8x16.splat(0);
  lanes = v128.load8_lane(at + load<u32>(offsets), lanes, 0);
  lanes = v128.load8_lane(at + load<u32>(offsets, 4), lanes, 1);
  lanes = v128.load8_lane(at + load<u32>(offsets, 8), lanes, 2);
  lanes = v128.load8_lane(at + load<u32>(offsets, 12), lanes, 3);
  lanes = v128.load8_lane(at + load<u32>(offsets, 16), lanes, 4);
  lanes = v128.load8_lane(at + load<u32>(offsets, 20), lanes, 5);
  lanes = v128.load8_lane(at + load<u32>(offsets, 24), lanes, 6);
  lanes = v128.load8_lane(at + load<u32>(offsets, 28), lanes, 7);
  lanes = v128.load8_lane(at + load<u32>(offsets, 32), lanes, 8);
  lanes = v128.load8_lane(at + load<u32>(offsets, 36), lanes, 9);
  lanes = v128.load8_lane(at + load<u32>(offsets, 40), lanes, 10);
  lanes = v128.load8_lane(at + load<u32>(offsets, 44), lanes, 11);
  lanes = v128.load8_lane(at + load<u32>(offsets, 48), lanes, 12);
  lanes = v128.load8_lane(at + load<u32>(offsets, 52), lanes, 13);
  lanes = v128.load8_lane(at + load<u32>(offsets, 56), lanes, 14);
  return v128.load8_lane(at + load<u32>(offsets, 60), lanes, 15);
}

/** Two vectors of bytes as sixteen pairs of int16, 64 bytes: what `i32x4.dot_i16x8_s` multiplies with a pair of weights. */
@inline
export function storePairs(at: usize, first: v128, second: v128): void {
  const low = i8x16.shuffle(first, second, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
  const high = i8x16.shuffle(first, second, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
  v128.store(at, i16x8.extend_low_i8x16_u(low));
  v128.store(at, i16x8.extend_high_i8x16_u(low), 16);
  v128.store(at, i16x8.extend_low_i8x16_u(high), 32);
  v128.store(at, i16x8.extend_high_i8x16_u(high), 48);
}

/** Copy `channels` images into the middle of larger ones whose borders are already zero. */
export function pad(source: usize, target: usize, channels: usize, height: usize, width: usize, top: usize, left: usize, paddedHeight: usize, paddedWidth: usize): void {
  for (let c: usize = 0; c < channels; c++) {
    let row = target + (c * paddedHeight + top) * paddedWidth + left;
    for (let y: usize = 0; y < height; y++) {
      memory.copy(row, source, width);
      source += width;
      row += paddedWidth;
    }
  }
}

/** Set `count` bytes to zero. */
export function clear(target: usize, count: usize): void {
  memory.fill(target, 0, count);
}
