/**
 * The gradient of a convolution's weights.
 *
 * That of one tap, dW[f, c] = sum over pixels of dY[p, f] X[p + tap, c], is a pointwise convolution with pixels in the place of channels: X [pixels / 16]
 * [channels][16 pixels] is its input, dY [filters / 16][pixels][16 filters], as it stands, its weights. Nothing is packed or copied for it but X once. 3.4 ms for
 * nine taps of 64 images, 16 channels at 32 x 32, where nine batched matrix products take 6.0 and a convolution with images for channels 18.6.
 * @module
 */
import type { Node } from "@sparqkit/onnx";
import { BLOCK, blocksOf, gradientGrid, PIXEL, pixelsOf, type Grid } from "../grid.ts";
import { held } from "../held.ts";
import type { Lowering } from "../lowering.ts";
import type { Id, Located } from "../program.ts";
import { blockedModel, view } from "./convolve.ts";
import { windowIn, type Window } from "./window.ts";

const COLUMNS = 64; // of few channels and taps: more would take more memory than the gradient itself

/** Where a tap reads: row and column of the input's grid at the first pixel of the gradient. */
function tapsOf({ height, width, top, left }: Window, grid: Grid): { row: number; column: number }[] {
  return Array.from({ length: height * width }, (_, i) => ({ row: grid.top + Math.floor(i / width) - top, column: grid.left + (i % width) - left }));
}

/** ConvWeightGradient. Returns whether it runs in blocks. */
export function lowerConvWeightGradient(lowering: Lowering, node: Node): boolean {
  const window = windowIn(lowering, node);
  if (window === null) return false;
  const { builder } = lowering;
  const [x, dy] = node.inputs as [string, string];
  const [dw] = node.outputs as [string];
  const [filters, channels] = lowering.dims(dw) as [number, number];
  const planes = lowering.planes(x);
  const source = planes ?? lowering.onGrid(x, lowering.grid(x));
  const gradient = lowering.onGrid(dy, gradientGrid(lowering.dims(dy), source.grid, window.stride));
  const taps = tapsOf(window, source.grid);
  const parts = { source, gradient, channels, filters, taps, stride: window.stride };
  const columns = planes !== null && window.stride === 1 && taps.length * channels <= COLUMNS;
  const packed = columns ? byColumns(lowering, parts) : byTaps(lowering, parts, planes !== null);
  const out = builder.plain("float32", lowering.dims(dw));
  builder.emit({ kind: "unpack", gradient: packed.value, filters, channels, taps: taps.length, tapBytes: packed.tapBytes, blockBytes: packed.blockBytes, out });
  lowering.set(dw, held(lowering.dims(dw), { plain: out }));
  return true;
}

interface Parts {
  readonly source: Located;
  readonly gradient: Located;
  readonly channels: number;
  readonly filters: number;
  readonly taps: readonly { readonly row: number; readonly column: number }[];
  readonly stride: number;
}

interface Packed {
  readonly value: Id;
  readonly tapBytes: number;
  readonly blockBytes: number;
}

/**
 * All taps of all channels at once, where they are few: the gradient is read once instead of once for each tap. 1.3 ms for the first layer of ResNet-20 where tap
 * by tap takes 3.8.
 */
function byColumns(lowering: Lowering, { source, gradient, channels, filters, taps }: Parts): Packed {
  const { builder } = lowering;
  const { grid } = source;
  const pixels = pixelsOf(grid);
  const wide = channels * taps.length;
  const offsets = taps.map(({ row, column }) => (row - gradient.grid.top) * grid.pitch + column - gradient.grid.left);
  const input = builder.value(pixels * wide * 4);
  builder.emit({ kind: "columns", x: source, channels, stride: 1, offsets, out: input });
  const xDims = [1, pixels, 1, wide];
  const wDims = [blocksOf(filters) * BLOCK, pixels, 1, 1];
  const value = builder.value(blocksOf(filters) * wide * PIXEL);
  builder.emit({
    kind: "session",
    label: "weight gradient",
    model: builder.model(JSON.stringify(["taps", xDims, wDims, [0]]), () => blockedModel(xDims, wDims, [0], {}, false), false),
    reads: [view(input, xDims), view(gradient.value, wDims)],
    writes: [view(value, [1, wDims[0]!, 1, wide])],
  });
  return { value, tapBytes: channels * PIXEL, blockBytes: wide * PIXEL };
}

/**
 * Tap by tap: a tap is a shift of the gradient. With stride s a tap reads every s-th pixel of the input, which is split into the s x s phases of its pixels, each
 * a grid like the gradient's.
 */
function byTaps(lowering: Lowering, { source, gradient, channels, filters, taps, stride }: Parts, planes: boolean): Packed {
  const { builder } = lowering;
  const { grid } = gradient;
  const pixels = pixelsOf(grid);
  const shifts = taps.map(({ row, column }) => (Math.floor(row / stride) - grid.top) * grid.pitch + Math.floor(column / stride) - grid.left);
  const phaseOf = taps.map(({ row, column }) => (row % stride) * stride + (column % stride));
  const phases = [...new Set(phaseOf)];
  const xDims = [1, pixels, 1, channels];
  const wDims = [blocksOf(filters) * BLOCK, pixels, 1, 1];
  const inputs = phases.map((phase) => {
    const out = builder.value(pixels * channels * 4);
    const [row, column] = [Math.floor(phase / stride), phase % stride];
    if (planes) builder.emit({ kind: "columns", x: source, channels, stride, offsets: [row * source.grid.pitch + column], out });
    else builder.emit({ kind: "byPixels", x: source, channels, stride, row, column, out });
    return view(out, xDims);
  });
  const blockBytes = channels * PIXEL;
  const tapBytes = blocksOf(filters) * blockBytes;
  const value = builder.value(taps.length * tapBytes);
  const sources = phaseOf.map((phase) => phases.indexOf(phase));
  builder.emit({
    kind: "session",
    label: "weight gradient",
    model: builder.model(JSON.stringify(["taps", xDims, wDims, sources]), () => blockedModel(xDims, wDims, sources, {}, false), false),
    reads: [...inputs, ...shifts.map((shift) => view(gradient.value, wDims, -shift * PIXEL))],
    writes: taps.map((_, i) => view(value, [1, wDims[0]!, 1, channels], i * tapBytes)),
  });
  return { value, tapBytes, blockBytes };
}
