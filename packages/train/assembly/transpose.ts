/**
 * Between orders of pixels and channels, four by four.
 * @module
 */
import { Extent, Lines, rowOf } from "./lines";

/** Store a 4 x 4 matrix, given by rows, by columns: the first `count` of them, `stride` bytes apart. */
@inline
function storeColumns(r0: v128, r1: v128, r2: v128, r3: v128, to: usize, stride: usize, count: usize): void {
  const a = i32x4.shuffle(r0, r1, 0, 4, 1, 5);
  const b = i32x4.shuffle(r2, r3, 0, 4, 1, 5);
  const c = i32x4.shuffle(r0, r1, 2, 6, 3, 7);
  const d = i32x4.shuffle(r2, r3, 2, 6, 3, 7);
  v128.store(to, i64x2.shuffle(a, b, 0, 2));
  if (count > 1) v128.store(to + stride, i64x2.shuffle(a, b, 1, 3));
  if (count > 2) v128.store(to + 2 * stride, i64x2.shuffle(c, d, 0, 2));
  if (count > 3) v128.store(to + 3 * stride, i64x2.shuffle(c, d, 1, 3));
}

/** Addresses of the sixteen pixels in work. */
const PLACES: usize = memory.data(64, 16);

/**
 * From [blocks][pixels][16 channels] to [pixels / 16][channels][16 pixels]: what the gradient of weights is multiplied from. Of each of `rows` rows, `rowBytes` apart,
 * `width` pixels are taken, `pixelBytes` apart; there are 16 `groups` of them. Pixels outside, channels inside: the other way round reads every line four times.
 */
export function byPixels(
  source: usize, blockBytes: usize, rowBytes: usize, width: usize, pixelBytes: usize, groups: usize, channels: usize, target: usize,
): void {
  let row = source;
  let at = source;
  let left = width;
  for (; groups; groups--) {
    for (let i: usize = 0; i < 64; i += 4) {
      store<u32>(PLACES + i, <u32>at);
      at += pixelBytes;
      if (--left == 0) {
        left = width;
        at = row += rowBytes;
      }
    }
    for (let c: usize = 0; c < channels; c += 4, target += 256) {
      const count = min<usize>(4, channels - c);
      const offset = (c >> 4) * blockBytes + ((c & 15) << 2);
      for (let i: usize = 0; i < 64; i += 16) {
        const places = PLACES + i;
        storeColumns(v128.load(load<u32>(places) + offset), v128.load(load<u32>(places + 4) + offset), v128.load(load<u32>(places + 8) + offset),
          v128.load(load<u32>(places + 12) + offset), target + i, 64, count);
      }
      if (count < 4) target -= (4 - count) << 6;
    }
  }
}

/**
 * From planes [channels][rows][pitch] to [pixels / 16][offsets][channels][16 pixels]: each pixel as seen through windows, `offsets` bytes away. Of each row, `rowBytes`
 * from the last, `width` pixels are taken, `pixelBytes` apart. Where pixels are neighbours and rows follow each other, sixteen are copied at a time.
 */
export function columns(
  source: usize, planeBytes: usize, rowBytes: usize, width: usize, pixelBytes: usize, groups: usize, channels: usize, offsets: usize, count: usize, target: usize,
): void {
  const dense = pixelBytes == 4 && rowBytes == width << 2;
  let row = source;
  let at = source;
  let left = width;
  for (; groups; groups--) {
    if (!dense) {
      for (let i: usize = 0; i < 64; i += 4) {
        store<u32>(PLACES + i, <u32>at);
        at += pixelBytes;
        if (--left == 0) {
          left = width;
          at = row += rowBytes;
        }
      }
    }
    for (let o: usize = 0; o < count; o++) {
      let offset = <usize>load<i32>(offsets + (o << 2));
      for (let c: usize = 0; c < channels; c++, offset += planeBytes, target += 64) {
        if (dense) {
          v128.store(target, v128.load(at + offset));
          v128.store(target, v128.load(at + offset, 16), 16);
          v128.store(target, v128.load(at + offset, 32), 32);
          v128.store(target, v128.load(at + offset, 48), 48);
        } else for (let i: usize = 0; i < 64; i += 4) store<f32>(target + i, load<f32>(load<u32>(PLACES + i) + offset));
      }
    }
    if (dense) at += 64;
  }
}

/** [images, channels, height, width] to planes [channels][rows][pitch] that are zero but for the pixels, from `first` on. */
export function toPlanes(
  source: usize, images: usize, channels: usize, height: usize, width: usize, first: usize, planeBytes: usize, imageBytes: usize, rowBytes: usize, start: usize, end: usize,
): void {
  memory.fill(start, 0, end - start);
  for (let n: usize = 0; n < images; n++) {
    for (let c: usize = 0; c < channels; c++) {
      for (let h: usize = 0; h < height; h++, source += width << 2) memory.copy(first + c * planeBytes + n * imageBytes + h * rowBytes, source, width << 2);
    }
  }
}

/** Pixels in a row that four by four leaves over, or channels beyond the last: one by one. */
@inline
function scatter(from: usize, to: usize, pixels: usize, channels: usize, plane: usize, step: usize): void {
  for (let w: usize = 0; w < pixels; w++)
    for (let c: usize = 0; c < channels; c++) store<f32>(to + c * plane + (w << 2), load<f32>(from + w * step + (c << 2)));
}

/** A blocked tensor to [images, channels, height, width]. */
export function toPlain(extent: Extent, x: Lines, channels: usize, target: usize): void {
  const plane = (extent.height * extent.width) << 2;
  for (let n: usize = 0; n < extent.images; n++) {
    for (let c: usize = 0; c < channels; c += 4) {
      const count = min<usize>(4, channels - c);
      for (let h: usize = 0; h < extent.height; h++) {
        let at = rowOf(x, c >> 4, n, h) + ((c & 15) << 2);
        let to = target + (n * channels + c) * plane + ((h * extent.width) << 2);
        let w = extent.width;
        for (; w >= 4; w -= 4, at += 256, to += 16)
          storeColumns(v128.load(at), v128.load(at, 64), v128.load(at, 128), v128.load(at, 192), to, plane, count);
        scatter(at, to, w, count, plane, 64);
      }
    }
  }
}

/** [images, channels, height, width] to a blocked tensor; channels beyond the last are 0. */
export function toBlocked(extent: Extent, source: usize, channels: usize, out: Lines): void {
  const plane = (extent.height * extent.width) << 2;
  for (let b: usize = 0; b < extent.blocks; b++) {
    for (let n: usize = 0; n < extent.images; n++) {
      for (let c = b << 4; c < (b + 1) << 4; c += 4) {
        const count = c < channels ? min<usize>(4, channels - c) : 0;
        for (let h: usize = 0; h < extent.height; h++) {
          let at = source + (n * channels + c) * plane + ((h * extent.width) << 2);
          let to = rowOf(out, b, n, h) + ((c & 15) << 2);
          let w = extent.width;
          if (count == 4) {
            for (; w >= 4; w -= 4, at += 16, to += out.step << 2)
              storeColumns(v128.load(at), v128.load(at + plane), v128.load(at + 2 * plane), v128.load(at + 3 * plane), to, out.step, 4);
          }
          for (; w; w--, at += 4, to += out.step) {
            v128.store(to, f32x4.splat(0));
            for (let i: usize = 0; i < count; i++) store<f32>(to + (i << 2), load<f32>(at + i * plane));
          }
        }
      }
    }
  }
}
