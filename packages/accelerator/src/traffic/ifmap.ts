/**
 * The input of a layer as an SRAM receives it: pixels in tiles, not as im2col copies.
 *
 * A tile belongs to neighbouring outputs: whole images if they fit, else whole rows of one image, else a part of a row. Tiles that overlap fetch what they share
 * once each, the halo. docs/accelerator.md, Traffic.
 * @module
 */
import { InvalidLayer } from "@sparqkit/core";
import type { SimLayer } from "../layer.ts";
import { longestTile, touched, touchedByTiles, widest, type Axis } from "./axis.ts";

/** The input of one group. */
export interface Ifmap {
  /** Images, then the spatial axes; the rows of a plain matrix product. */
  readonly axes: readonly Axis[];
  /** Positions that outputs touch at all, axis by axis. */
  readonly all: readonly number[];
  readonly channels: number;
  /** Output pixels and products a sum. */
  readonly M: number;
  readonly K: number;
  /** Elements that are touched at all. */
  readonly elements: number;
}

/** How an input is cut for its SRAM. */
export interface Tiling {
  readonly tiles: number;
  /** Output pixels of a whole tile. */
  readonly outputs: number;
  /** Elements of all tiles, halos counted each time. */
  readonly elements: number;
}

const known = new WeakMap<SimLayer, Ifmap>();

/** The input of a layer's group, made once for a layer. @throws InvalidLayer if the matrix product is not that of the convolution */
export function ifmapOf(layer: SimLayer): Ifmap {
  let ifmap = known.get(layer);
  if (ifmap === undefined) {
    ifmap = layer.kind === "gemm" ? rows(layer) : pixels(layer);
    known.set(layer, ifmap);
  }
  return ifmap;
}

function rows({ gemm: { M, K } }: SimLayer): Ifmap {
  return { axes: [plain(M)], all: [M], channels: K, M, K, elements: M * K };
}

function pixels({ name, inputShape, outputShape, kernel, strides, dilations, pads, gemm: { M, K, groups } }: SimLayer): Ifmap {
  const spatial = kernel.map((taps, i) => ({
    size: inputShape[i + 2],
    out: outputShape[i + 2],
    kernel: taps,
    stride: strides[i],
    dilation: dilations[i],
    pad: pads[i],
  }));
  const axes = [plain(inputShape[0]), ...spatial];
  const channels = inputShape[1] / groups;
  const outputs = axes.reduce((product, { out }) => product * out, 1);
  if (outputs !== M) throw new InvalidLayer(name, "gemm.M", M, `${outputs}, the output pixels`);
  const taps = kernel.reduce((product, size) => product * size, channels);
  if (taps !== K) throw new InvalidLayer(name, "gemm.K", K, `${taps}, channels of a group times taps`);
  const all = axes.map((axis) => touched(axis, 0, axis.out));
  return { axes, all, channels, M, K, elements: all.reduce((product, size) => product * size, channels) };
}

function plain(size: number): Axis {
  return { size, out: size, kernel: 1, stride: 1, dilation: 1, pad: 0 };
}

/**
 * Cut an input into the largest tiles of at most `limit` elements; null if not even the taps of one output fit.
 *
 * @example
 * tile(ifmapOf(conv), 32768); // 64 channels of 56 x 56, 3 x 3: { tiles: 8, outputs: 392, elements: 247296 }, rows of 7 outputs, 200704 elements without halo
 */
export function tile({ axes, all, channels }: Ifmap, limit: number): Tiling | null {
  let around = channels; // elements for a position of this axis: one output of every axis before it, all of those behind
  for (let i = 1; i < axes.length; i++) around *= all[i];
  let tiles = 1;
  let before = 1; // positions of the axes before, output by output
  for (const [i, axis] of axes.entries()) {
    const length = longestTile(axis, Math.floor(limit / around), all[i]);
    if (length >= 1) {
      const inner = axes.slice(i + 1);
      return {
        tiles: tiles * Math.ceil(axis.out / length),
        outputs: inner.reduce((product, { out }) => product * out, length),
        elements: all.slice(i + 1).reduce((product, size) => product * size, before * touchedByTiles(axis, length) * channels),
      };
    }
    tiles *= axis.out;
    before *= touchedByTiles(axis, 1);
    around *= widest(axis, 1, all[i]) / (all[i + 1] ?? 1);
  }
  return null;
}

/** Elements of the box around the taps of some neighbouring outputs, of `channels` channels. */
export function boxAround({ axes, all }: Ifmap, outputs: number, channels: number): number {
  let left = outputs;
  let elements = channels;
  for (let i = axes.length - 1; i >= 0; i--) {
    elements *= widest(axes[i], Math.min(left, axes[i].out), all[i]);
    left = Math.ceil(left / axes[i].out);
  }
  return elements;
}

/**
 * Elements of `length` neighbouring positions of the sums over all outputs: copies as im2col would make them, or every touched pixel of their channels,
 * whichever is less.
 */
export function slice({ M, channels, elements }: Ifmap, length: number): number {
  return Math.min(length * M, (elements / channels) * Math.min(length, channels));
}
