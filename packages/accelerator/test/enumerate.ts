/**
 * Traffic by walking: pixels are collected in sets, folds are visited one by one, memories hold what was fetched last. Slow, and written from the text of
 * docs/accelerator.md.
 * @module
 */
import type { SimLayer } from "../src/index.ts";

/** Sizes of a task, as the schedules see them. */
export interface Walk {
  readonly layer: SimLayer;
  readonly rows: number;
  readonly columns: number;
  readonly slots: number;
  readonly perSlot: number;
  readonly stored: number;
  readonly activationBytes: number;
  readonly weightBytes: number;
  readonly half: { readonly ifmap: number; readonly filter: number; readonly ofmap: number };
}

/** Elements moved. */
export interface Moved {
  readonly order: string;
  readonly ifmap: number;
  readonly filter: number;
  readonly spilled: number;
}

const SUM = 4;
const sumOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Output coordinates (images first) of pixel m. */
function coordinates({ outputShape, kind, gemm }: SimLayer, m: number): number[] {
  const sizes = kind === "gemm" ? [gemm.M] : [outputShape[0], ...outputShape.slice(2)];
  const at: number[] = [];
  for (const size of sizes.toReversed()) {
    at.unshift(m % size);
    m = Math.floor(m / size);
  }
  return at;
}

/** Input positions under the taps of output m, a text for each. */
function under(layer: SimLayer, m: number): string[] {
  const [image, ...at] = coordinates(layer, m);
  let found = [[image]];
  for (const [axis, y] of at.entries()) {
    const next: number[][] = [];
    for (const head of found) {
      for (let j = 0; j < layer.kernel[axis]; j++) {
        const position = y * layer.strides[axis] + j * layer.dilations[axis] - layer.pads[axis];
        if (position >= 0 && position < layer.inputShape[axis + 2]) next.push([...head, position]);
      }
    }
    found = next;
  }
  return found.map((place) => place.join());
}

const channelsOf = ({ kind, inputShape, gemm }: SimLayer): number => (kind === "gemm" ? gemm.K : inputShape[1] / gemm.groups);
const pixelsOf = (layer: SimLayer, outputs: readonly number[]): number => new Set(outputs.flatMap((m) => under(layer, m))).size;
const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** Tiles of outputs, largest first, whose bound of elements fits; null if none does. */
export function walkTiles(layer: SimLayer, limit: number): number[][] | null {
  const sizes = layer.kind === "gemm" ? [layer.gemm.M] : [layer.outputShape[0], ...layer.outputShape.slice(2)];
  const axis = (i: number): { kernel: number; stride: number; dilation: number; pad: number; size: number } =>
    i === 0
      ? { kernel: 1, stride: 1, dilation: 1, pad: 0, size: sizes[0] }
      : { kernel: layer.kernel[i - 1], stride: layer.strides[i - 1], dilation: layer.dilations[i - 1], pad: layer.pads[i - 1], size: layer.inputShape[i + 1] };
  /** Positions along one axis that `count` outputs can touch at most: no more than all outputs do. */
  const most = (i: number, count: number): number => {
    const { kernel, stride, dilation, pad, size } = axis(i);
    const places = (outputs: number): number[] => range(0, outputs).flatMap((y) => range(0, kernel).map((j) => y * stride + j * dilation - pad));
    const inside = new Set(places(sizes[i]).filter((place) => place >= 0 && place < size)).size;
    return Math.min(inside, new Set(places(count)).size);
  };
  for (let level = 0; level < sizes.length; level++) {
    for (let length = sizes[level]; length >= 1; length--) {
      const bound = sizes.reduce((product, size, i) => product * most(i, i < level ? 1 : i === level ? length : size), channelsOf(layer));
      if (bound > limit) continue;
      const tiles = new Map<string, number[]>();
      for (const m of range(0, layer.gemm.M)) {
        const at = coordinates(layer, m);
        const key = [...at.slice(0, level), Math.floor(at[level] / length)].join();
        tiles.set(key, [...(tiles.get(key) ?? []), m]);
      }
      return [...tiles.values()];
    }
  }
  return null;
}

const bytesOf = ({ activationBytes, weightBytes }: Walk, { ifmap, filter, spilled }: Moved): number =>
  ifmap * activationBytes + filter * weightBytes + 2 * spilled * SUM;

function least(walk: Walk, candidates: readonly Moved[]): number {
  return Math.min(...candidates.map((moved) => bytesOf(walk, moved)));
}

/** The least bytes of all ways to walk under `os`. */
export function walkOutputStationary(walk: Walk): number {
  const { layer, rows, columns, stored, activationBytes, weightBytes, half } = walk;
  const { M, N, K } = layer.gemm;
  const tiles = walkTiles(layer, Math.floor(half.ifmap / activationBytes));
  const channels = channelsOf(layer);
  const pass = tiles === null ? M * K : sumOf(tiles.map((tile) => pixelsOf(layer, tile) * channels));
  const wholeIfmap = pixelsOf(layer, range(0, M)) * channels <= Math.floor(half.ifmap / activationBytes);
  const wholeFilter = N * stored * weightBytes <= half.filter;
  const candidates: Moved[] = [];
  const walkFolds = (order: string, blocks: number, ifmapPerBlock: boolean, filterPerBlock: boolean): void => {
    let [ifmap, filter] = [0, 0];
    for (let block = 0; block < blocks; block++) {
      if (block === 0 || (ifmapPerBlock && !wholeIfmap)) ifmap += pass;
      if (block === 0 || (filterPerBlock && !wholeFilter)) filter += N * stored;
    }
    candidates.push({ order, ifmap, filter, spilled: 0 });
  };
  const held = range(0, N + 1).findLast((filters) => filters * stored * weightBytes <= half.filter)!;
  if (tiles !== null && tiles[0].length >= Math.min(rows, M)) walkFolds("ifmap", tiles.length, false, true);
  if (held >= Math.min(columns, N)) walkFolds("filter", Math.ceil(N / held), true, false);
  // Neither waits: every fold of one operand meets all folds of the other.
  let [ifmap, filter] = [0, 0];
  for (let fold = 0; fold * columns < N; fold++) if (fold === 0 || !wholeIfmap) ifmap += pass;
  for (let fold = 0; fold * rows < M; fold++) if (fold === 0 || !wholeFilter) filter += N * stored;
  candidates.push({ order: "streaming", ifmap, filter, spilled: 0 });
  return least(walk, candidates);
}

/** The least bytes of all blocks of columns under `ws`, fold by fold. */
export function walkWeightStationary(walk: Walk): number {
  const { layer, rows, columns, slots, perSlot, stored, activationBytes, half } = walk;
  const { M, N, K } = layer.gemm;
  const channels = channelsOf(layer);
  const all = pixelsOf(layer, range(0, M));
  const room = Math.floor(half.ifmap / activationBytes);
  const sliceOf = (from: number): number => {
    const positions = range(from, Math.min(K, from + rows * perSlot));
    const touchedChannels = new Set(positions.map((k) => k % channels)).size;
    return Math.min(positions.length * M, touchedChannels * all);
  };
  const columnFolds = Math.ceil(N / columns);
  const rowFolds = Math.ceil(slots / rows);
  const candidates = range(1, columnFolds + 1).map((block): Moved => {
    let [ifmap, spilled] = [0, 0];
    const fits = Math.min(block * columns, N) * M * SUM <= half.ofmap;
    for (let first = 0; first < columnFolds; first += block) {
      for (let row = 0; row < rowFolds; row++) {
        const size = sliceOf(row * rows * perSlot);
        let held = false;
        for (let column = first; column < Math.min(columnFolds, first + block); column++) {
          if (!held) ifmap += size;
          held = sliceOf(0) <= room;
          if (row > 0 && !fits) spilled += Math.min(columns, N - column * columns) * M;
        }
      }
    }
    return { order: "blocks", ifmap: all * channels <= room ? all * channels : ifmap, filter: N * stored, spilled };
  });
  return least(walk, candidates);
}

/** The least bytes of all blocks of columns under `is`, fold by fold. */
export function walkInputStationary(walk: Walk): number {
  const { layer, rows, columns, slots, perSlot, stored, activationBytes, weightBytes, half } = walk;
  const { M, N, K } = layer.gemm;
  const channels = channelsOf(layer);
  const all = pixelsOf(layer, range(0, M));
  const room = Math.floor(half.ifmap / activationBytes);
  const roomForWeights = Math.floor(half.filter / weightBytes);
  const tiles = walkTiles(layer, room);
  const columnFolds = Math.ceil(M / columns);
  const rowFolds = Math.ceil(slots / rows);
  const positionsOf = (row: number): number[] => range(row * rows * perSlot, Math.min(K, (row + 1) * rows * perSlot));
  const candidates = range(1, columnFolds + 1).map((block): Moved => {
    const fits = Math.min(block * columns, M) * N * SUM <= half.ofmap;
    let [copies, slices, filter, spilled] = [0, 0, 0, 0];
    for (let first = 0; first < columnFolds; first += block) {
      for (let row = 0; row < rowFolds; row++) {
        const positions = positionsOf(row);
        let held = false;
        for (let column = first; column < Math.min(columnFolds, first + block); column++) {
          const pixels = Math.min(columns, M - column * columns);
          copies += pixels * positions.length;
          if (!held) filter += positions.length * N;
          held = positionsOf(0).length * N <= roomForWeights;
          if (row > 0 && !fits) spilled += pixels * N;
        }
        if (first === 0) slices += Math.min(positions.length * M, new Set(positions.map((k) => k % channels)).size * all);
      }
    }
    const ways = [copies];
    if (tiles !== null && tiles[0].length >= Math.min(block * columns, M)) ways.push(sumOf(tiles.map((tile) => pixelsOf(layer, tile) * channels)));
    const largest = Math.min(positionsOf(0).length * M, Math.min(positionsOf(0).length, channels) * all);
    if (block === columnFolds && largest <= room) ways.push(slices);
    return { order: "blocks", ifmap: Math.min(...ways), filter: N * stored <= roomForWeights ? N * stored : filter, spilled };
  });
  return least(walk, candidates);
}
