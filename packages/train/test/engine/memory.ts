/** Blocked tensors in the memory of the kernels, read and written pixel by pixel: what the kernels are held against. */
import { BLOCK, bytesOf, guardOf, PIXEL, pixelsOf, type Grid } from "../../src/engine/grid.ts";
import { instantiate, type Kernels } from "../../src/engine/run/instance.ts";
import { Random } from "../support/random.ts";

const GARBAGE = 12345; // what memory holds before a kernel writes

/** A tensor [images, channels, height, width] on a grid. */
export interface Place {
  readonly start: number;
  readonly lines: number;
  readonly grid: Grid;
}

/** An instance and what is in it. */
export class Memory {
  readonly kernels: Kernels;
  #top: number;

  constructor(bytes: number = 8 << 20) {
    this.kernels = instantiate(bytes);
    this.#top = Math.ceil(this.kernels.heap() / 64) * 64;
    new Float32Array(this.kernels.memory.buffer, this.#top, bytes / 4 - 1).fill(GARBAGE);
  }

  allocate(bytes: number): number {
    const start = this.#top;
    this.#top += Math.ceil(bytes / 64) * 64;
    return start;
  }

  f32(start: number, length: number): Float32Array {
    return new Float32Array(this.kernels.memory.buffer, start, length);
  }

  f64(start: number, length: number): Float64Array {
    return new Float64Array(this.kernels.memory.buffer, start, length);
  }

  words(values: readonly number[]): number {
    const start = this.allocate(values.length * 4);
    new Uint32Array(this.kernels.memory.buffer, start, values.length).set(values);
    return start;
  }

  floats(values: ArrayLike<number>): number {
    const start = this.allocate(values.length * 4);
    this.f32(start, values.length).set(values);
    return start;
  }

  extent({ blocks, images, height, width }: Grid): number {
    return this.words([blocks, images, height, width]);
  }

  place(grid: Grid): Place {
    const guard = Math.ceil(guardOf(grid) / 64) * 64;
    const start = this.allocate(bytesOf(grid) + 2 * guard) + guard;
    const first = start + (grid.top * grid.pitch + grid.left) * PIXEL;
    const rows = grid.pitch * PIXEL;
    return { start, grid, lines: this.words([first, pixelsOf(grid) * PIXEL, grid.imageRows * rows, grid.step * rows, grid.step * PIXEL]) };
  }

  /** A place with random values, also in the channels that fill the last block. */
  random(grid: Grid, random: Random): Place {
    const place = this.place(grid);
    each(grid, (channel, n, h, w) => (this.f32(at(place, channel, n, h, w), 1)[0] = random.normals(1)[0]!));
    return place;
  }

  value(place: Place, channel: number, n: number, h: number, w: number): number {
    return this.f32(at(place, channel, n, h, w), 1)[0]!;
  }

  /** Everything from guard to guard. */
  whole({ start, grid }: Place): Float32Array {
    return this.f32(start - guardOf(grid), (bytesOf(grid) + 2 * guardOf(grid)) / 4);
  }
}

/** Address of an element. */
export function at({ start, grid }: Place, channel: number, n: number, h: number, w: number): number {
  const pixel = (grid.top + n * grid.imageRows + h * grid.step) * grid.pitch + grid.left + w * grid.step;
  return start + (Math.floor(channel / BLOCK) * pixelsOf(grid) + pixel) * PIXEL + (channel % BLOCK) * 4;
}

/** Visit every channel, image, row and column; channels to the end of the last block. */
export function each({ blocks, images, height, width }: Grid, visit: (channel: number, n: number, h: number, w: number) => void): void {
  for (let channel = 0; channel < blocks * BLOCK; channel++)
    for (let n = 0; n < images; n++) for (let h = 0; h < height; h++) for (let w = 0; w < width; w++) visit(channel, n, h, w);
}
