/**
 * Convolutions in blocks: forward, and back to the input.
 * @module
 */
import type { Node } from "@sparqkit/onnx";
import { blocksOf, denseGrid, gradientGrid, PIXEL } from "../grid.ts";
import { held } from "../held.ts";
import type { Lowering } from "../lowering.ts";
import type { Id } from "../program.ts";
import { convolve, pack } from "./convolve.ts";
import { inputGrid, windowIn } from "./window.ts";

/** Conv. Returns whether it runs in blocks. */
export function lowerConv(lowering: Lowering, node: Node): boolean {
  const window = windowIn(lowering, node);
  if (window === null) return false;
  const { builder } = lowering;
  const [x, w, bias] = node.inputs as [string, string, string | undefined];
  const [y] = node.outputs as [string];
  const [filters, channels] = lowering.dims(w) as [number, number];
  const [, , height, width] = lowering.dims(y) as [number, number, number, number];
  const planes = lowering.planes(x);
  const at = planes ?? lowering.onGrid(x, lowering.grid(x));
  const kernel = [window.height, window.width];
  const weights = pack(lowering, w, filters, channels, window, null, planes !== null);
  let padded: Id | null = null;
  if (bias !== undefined && bias !== "") {
    padded = builder.value(blocksOf(filters) * PIXEL);
    builder.emit({ kind: "pad", x: lowering.plain(bias), channels: filters, blocks: blocksOf(filters), out: padded });
  }
  const { top, left } = at.grid;
  const to = { ...(planes === null ? {} : { planes: channels }), kernel, stride: window.stride, filters, weights, bias: padded, height, width };
  const out = convolve(lowering, "convolution", at, { row: top - window.top, column: left - window.left }, to);
  lowering.set(y, held(lowering.dims(y), { blocked: [out] }));
  return true;
}

/**
 * ConvTranspose, as the way back to a convolution's input: convolutions of the gradient with the taps in reverse. With stride s a pixel meets only every s-th tap:
 * one convolution for each of s x s phases of the pixels, which are then put together.
 */
export function lowerConvTranspose(lowering: Lowering, node: Node): boolean {
  const window = windowIn(lowering, node);
  if (window === null) return false;
  const { builder } = lowering;
  const { stride } = window;
  const [dy, w] = node.inputs as [string, string];
  const [dx] = node.outputs as [string];
  const [filters, channels] = lowering.dims(w) as [number, number];
  const dims = lowering.dims(dx);
  const [, , height, width] = dims as [number, number, number, number];
  const [, , dyHeight, dyWidth] = lowering.dims(dy) as [number, number, number, number];
  if ((dyHeight - 1) * stride >= height || (dyWidth - 1) * stride >= width) return false;
  const at = lowering.onGrid(dy, gradientGrid(lowering.dims(dy), inputGrid(lowering, node, window), stride));
  const whole = stride === 1 ? null : builder.located(denseGrid(dims));
  const phases = Array.from(
    { length: stride ** 2 },
    (_, i) => [phaseOf(window.height, window.top, stride, Math.floor(i / stride)), phaseOf(window.width, window.left, stride, i % stride)] as const,
  );
  if (whole !== null && phases.some(([rows, columns]) => rows.taps * columns.taps === 0)) builder.emit({ kind: "clear", out: whole });
  for (const [i, [rows, columns]] of phases.entries()) {
    if (rows.taps * columns.taps === 0) continue;
    const [row, column] = [Math.floor(i / stride), i % stride];
    const size = { height: Math.ceil((height - row) / stride), width: Math.ceil((width - column) / stride) };
    const from = { row: at.grid.top + rows.shift, column: at.grid.left + columns.shift };
    const taps = { row: rows.first, column: columns.first, rows: rows.taps, columns: columns.taps };
    const weights = pack(lowering, w, filters, channels, window, taps);
    const out = convolve(lowering, "input gradient", at, from, {
      kernel: [taps.rows, taps.columns],
      stride: 1,
      filters: channels,
      weights,
      bias: null,
      ...size,
    });
    if (whole === null) {
      lowering.set(dx, held(dims, { blocked: [out] }));
      return true;
    }
    const part = { value: whole.value, grid: { ...whole.grid, ...size, top: row, left: column, step: stride } };
    builder.emit({ kind: "combine", terms: [{ at: out, affine: lowering.identity() }], low: -Infinity, high: Infinity, out: part, within: true });
  }
  lowering.set(dx, held(dims, { blocked: [whole!] }));
  return true;
}

/** Along one axis, pixels u stride + phase of the input: they meet taps first, first + stride, ... with outputs from u + shift on, the last tap first. */
function phaseOf(kernel: number, pad: number, stride: number, phase: number): { first: number; taps: number; shift: number } {
  const first = (phase + pad) % stride;
  const taps = Math.max(0, Math.ceil((kernel - first) / stride));
  return { first, taps, shift: (phase + pad - first) / stride - (taps - 1) };
}
