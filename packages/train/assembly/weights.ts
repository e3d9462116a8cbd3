/**
 * Weights [filters, channels, taps] in the order of blocked convolutions, and their gradient back from it.
 * @module
 */

@inline
function blocksOf(count: usize): usize {
  return (count + 15) >> 4;
}

/** To [filters / 16][channels / 16][count][16 channels][16 filters], zeros where there are none; `taps` lists which of the kernel are taken. */
export function pack(weights: usize, filters: usize, channels: usize, kernel: usize, taps: usize, count: usize, target: usize): void {
  const inner = blocksOf(channels);
  memory.fill(target, 0, (blocksOf(filters) * inner * count) << 10);
  for (let f: usize = 0; f < filters; f++) {
    for (let c: usize = 0; c < channels; c++, weights += kernel << 2) {
      const to = target + ((((f >> 4) * inner + (c >> 4)) * count) << 10) + ((c & 15) << 6) + ((f & 15) << 2);
      for (let t: usize = 0; t < count; t++) store<f32>(to + (t << 10), load<f32>(weights + (<usize>load<u32>(taps + (t << 2)) << 2)));
    }
  }
}

/** The same for the way back: filters and channels change places. */
export function packBack(weights: usize, filters: usize, channels: usize, kernel: usize, taps: usize, count: usize, target: usize): void {
  const inner = blocksOf(filters);
  memory.fill(target, 0, (blocksOf(channels) * inner * count) << 10);
  for (let f: usize = 0; f < filters; f++) {
    for (let c: usize = 0; c < channels; c++, weights += kernel << 2) {
      const to = target + ((((c >> 4) * inner + (f >> 4)) * count) << 10) + ((f & 15) << 6) + ((c & 15) << 2);
      for (let t: usize = 0; t < count; t++) store<f32>(to + (t << 10), load<f32>(weights + (<usize>load<u32>(taps + (t << 2)) << 2)));
    }
  }
}

/** To [filters / 16][channels][kernel][16 filters], for inputs of fewer than 16 channels. */
export function packNarrow(weights: usize, filters: usize, channels: usize, kernel: usize, target: usize): void {
  memory.fill(target, 0, (blocksOf(filters) * channels * kernel) << 6);
  for (let f: usize = 0; f < filters; f++) {
    let to = target + (((f >> 4) * channels * kernel) << 6) + ((f & 15) << 2);
    for (let i = channels * kernel; i; i--, weights += 4, to += 64) store<f32>(to, load<f32>(weights));
  }
}

/** Rows of 16 filters, [channels][16 filters] for each tap and block of filters, `tapBytes` and `blockBytes` apart, to [filters, channels, taps]. */
export function unpack(gradient: usize, filters: usize, channels: usize, taps: usize, tapBytes: usize, blockBytes: usize, target: usize): void {
  for (let f: usize = 0; f < filters; f++) {
    for (let c: usize = 0; c < channels; c++) {
      const from = gradient + (f >> 4) * blockBytes + (c << 6) + ((f & 15) << 2);
      for (let t: usize = 0; t < taps; t++, target += 4) store<f32>(target, load<f32>(from + t * tapBytes));
    }
  }
}
