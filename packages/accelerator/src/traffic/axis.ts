/**
 * Which input positions the taps of some outputs touch, along one axis of a convolution.
 *
 * Output y and tap j touch position y x stride + j x dilation - pad. Two of them meet where y differs by a multiple of q = dilation / g and j by the same
 * multiple of r = stride / g, g the greatest common divisor; so t outputs touch t k - (t - q)(k - r) distinct positions, padding included.
 * docs/accelerator.md, Traffic.
 * @module
 */

/** One axis: images have a kernel of 1, as the rows of a plain matrix product. */
export interface Axis {
  /** Input positions. */
  readonly size: number;
  /** Output positions. */
  readonly out: number;
  readonly kernel: number;
  readonly stride: number;
  readonly dilation: number;
  /** Padding in front. */
  readonly pad: number;
}

interface Meeting {
  readonly q: number;
  readonly r: number;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

function meetingOf({ stride, dilation }: Axis): Meeting {
  const step = gcd(stride, dilation);
  return { q: dilation / step, r: stride / step };
}

/** Distinct positions that `count` neighbouring outputs touch, padding included. */
function span(axis: Axis, count: number, { q, r } = meetingOf(axis)): number {
  return count * axis.kernel - Math.max(0, count - q) * Math.max(0, axis.kernel - r);
}

/**
 * Distinct input positions that outputs `from` to `from + count - 1` touch, padding left out.
 *
 * @example
 * touched({ size: 56, out: 56, kernel: 3, stride: 1, dilation: 1, pad: 1 }, 0, 7); // 8: rows 0 to 7
 */
export function touched(axis: Axis, from: number, count: number): number {
  const { size, kernel, stride, dilation, pad } = axis;
  const meeting = meetingOf(axis);
  const { q, r } = meeting;
  // Of positions that several outputs touch, the first output counts.
  const taps = (y: number, low: number, high: number): number => Math.max(0, Math.min(high, kernel) - Math.max(low, y - q >= from ? kernel - r : 0, 0));
  let outside = 0;
  for (let y = from; y < from + count && y * stride < pad; y++) outside += taps(y, 0, Math.ceil((pad - y * stride) / dilation));
  for (let y = from + count - 1; y >= from && y * stride + (kernel - 1) * dilation >= size + pad; y--)
    outside += taps(y, Math.ceil((size + pad - y * stride) / dilation), kernel);
  return span(axis, count, meeting) - outside;
}

/** Positions touched by tiles of `tile` outputs, summed over the tiles: what several touch counts for each. */
export function touchedByTiles(axis: Axis, tile: number): number {
  const { size, out, kernel, stride, dilation, pad } = axis;
  const tiles = Math.ceil(out / tile);
  const of = (index: number): number => touched(axis, index * tile, Math.min(tile, out - index * tile));
  const inner = (index: number): boolean => (index + 1) * tile <= out && ((index + 1) * tile - 1) * stride + (kernel - 1) * dilation < size + pad;
  let first = 0;
  let sum = 0;
  for (; first < tiles && first * tile * stride < pad; first++) sum += of(first);
  let end = tiles;
  for (; end > first && !inner(end - 1); end--) sum += of(end - 1);
  return sum + (end - first) * span(axis, tile);
}

/** The most positions that a tile of `tile` outputs can touch. */
export function widest(axis: Axis, tile: number, all: number): number {
  return Math.min(all, span(axis, tile));
}

/** The most outputs whose taps touch no more than `limit` positions; 0 if a single one touches more. */
export function longestTile(axis: Axis, limit: number, all: number): number {
  const { out, kernel } = axis;
  if (all <= limit) return out;
  const { q, r } = meetingOf(axis);
  const apart = Math.floor(limit / kernel);
  if (apart < q || kernel <= r) return Math.min(out, Math.max(0, apart));
  return Math.min(out, Math.floor((limit - q * (kernel - r)) / r));
}
