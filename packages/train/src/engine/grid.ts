/**
 * Where the pixels of a blocked tensor stand.
 *
 * A blocked tensor is [channels / 16][rows][pitch][16 channels], the layout of ONNX Runtime's NCHWc convolutions on processors with AVX-512. All images of a
 * shard stand in one tall image, zeros between them, so that a convolution over it needs no padding, and the gradient of weights is one long sum over all
 * pixels. A value of shape [N, C, H, W] may stand in several grids: with a ring of zeros for the convolutions that read it, or without.
 * @module
 */

/** Channels in a block. */
export const BLOCK = 16;

/** Bytes of a pixel of one block. */
export const PIXEL: number = BLOCK * Float32Array.BYTES_PER_ELEMENT;

/** A grid, in pixels: image n, row h, column w stands in row `top + n imageRows + h step`, column `left + w step`. */
export interface Grid {
  readonly blocks: number;
  readonly images: number;
  readonly height: number;
  readonly width: number;
  readonly rows: number;
  readonly pitch: number;
  readonly imageRows: number;
  readonly top: number;
  readonly left: number;
  /** Above 1 for a part of a tensor: every `step`-th row and column. */
  readonly step: number;
}

/** The four dimensions of a tensor of any rank of at least 2: spatial axes but the last are one. */
export function spatial(dims: readonly number[]): { images: number; channels: number; height: number; width: number } {
  const [images, channels, ...space] = dims as [number, number, ...number[]];
  const width = space.at(-1) ?? 1;
  return { images, channels, height: space.slice(0, -1).reduce((a, b) => a * b, 1), width };
}

export const blocksOf = (channels: number): number => Math.ceil(channels / BLOCK);

/** The grid without zeros. */
export function denseGrid(dims: readonly number[]): Grid {
  const { images, channels, height, width } = spatial(dims);
  return { blocks: blocksOf(channels), images, height, width, rows: images * height, pitch: width, imageRows: height, top: 0, left: 0, step: 1 };
}

/** From this width on rows have zeros of their own at both ends: convolutions then need no padding, which costs them more than the zeros (211 ms a step against 218). */
const WIDE = 24;

/**
 * A grid with `ring` zeros around every image. Neighbours share them: the zeros below an image are those above the next, and in narrow images the zeros to the
 * right of a row are those to the left of the next.
 *
 * @param stride of the convolutions that read it: images and rows begin at multiples of it
 */
export function ringedGrid(dims: readonly number[], ring: number, stride: number): Grid {
  const { images, channels, height, width } = spatial(dims);
  const up = (size: number): number => Math.ceil(size / stride) * stride;
  const imageRows = up(height + ring);
  const pitch = up(width + (width < WIDE ? ring : 2 * ring));
  let rows = up(ring + (images - 1) * imageRows + height + ring);
  while (((rows * pitch) / stride ** 2) % BLOCK !== 0) rows += stride; // the sum over pixels takes them by sixteens
  return { blocks: blocksOf(channels), images, height, width, rows, pitch, imageRows, top: ring, left: ring, step: 1 };
}

/**
 * The grid of a convolution's output gradient: that of its input at every `stride`-th row and column, so that a tap of the weights is the same shift at
 * every pixel.
 */
export function gradientGrid(dims: readonly number[], input: Grid, stride: number): Grid {
  const { images, channels, height, width } = spatial(dims);
  const ring = Math.ceil(input.top / stride);
  const sizes = { rows: input.rows / stride, pitch: input.pitch / stride, imageRows: input.imageRows / stride };
  return { blocks: blocksOf(channels), images, height, width, ...sizes, top: ring, left: ring, step: 1 };
}

/** Pixels of one block. */
export const pixelsOf = ({ rows, pitch }: Grid): number => rows * pitch;

/** Bytes of a tensor on a grid. */
export const bytesOf = (grid: Grid): number => grid.blocks * pixelsOf(grid) * PIXEL;

/** Bytes before and behind it that shifted views of it reach: zeros too. */
export const guardOf = ({ top, left, pitch }: Grid): number => (top === 0 ? 0 : (top + 1) * pitch + left) * PIXEL;

/** Whether two grids are the same place for place. */
export function sameGrid(a: Grid, b: Grid): boolean {
  return (Object.keys(a) as (keyof Grid)[]).every((key) => a[key] === b[key]);
}
