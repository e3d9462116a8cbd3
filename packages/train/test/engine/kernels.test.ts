import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BLOCK, blocksOf, denseGrid, gradientGrid, PIXEL, pixelsOf, ringedGrid, type Grid } from "../../src/engine/grid.ts";
import { Random } from "../support/random.ts";
import { at, each, Memory, type Place } from "./memory.ts";

const RUNS = { numRuns: 25 };
const f = Math.fround;

/** Dimensions, odd ones too. */
const dims = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 35 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 9 }));

/** A grid for them: dense, with zeros around, or with zeros for strides. */
const layout = fc.record({ ring: fc.integer({ min: 0, max: 3 }), stride: fc.integer({ min: 1, max: 3 }) });
type Layout = { ring: number; stride: number };
const gridOf = (shape: readonly number[], { ring, stride }: Layout): Grid => (ring === 0 && stride === 1 ? denseGrid(shape) : ringedGrid(shape, ring, stride));

const seed = fc.integer({ min: 0, max: 2 ** 31 });

/** What is not a pixel must be as before, or 0 behind a frame. */
function expectAround(memory: Memory, place: Place, expected: (before: number) => number, before: Float32Array): void {
  const pixels = new Set<number>();
  const base = memory.whole(place).byteOffset;
  each(place.grid, (channel, n, h, w) => pixels.add((at(place, channel, n, h, w) - base) / 4));
  memory.whole(place).forEach((value, i) => {
    if (!pixels.has(i) && value !== expected(before[i]!)) throw new Error(`${value} at ${i}, which is no pixel`);
  });
}

const gainAt = (c: number): number => Math.floor(c / BLOCK) * 2 * BLOCK + (c % BLOCK);

/** Gains, then shifts of each block. */
function affine(memory: Memory, blocks: number, random: Random): { pointer: number; gain: (c: number) => number; shift: (c: number) => number } {
  const values = random.normals(blocks * 2 * BLOCK);
  return { pointer: memory.floats(values), gain: (c) => values[gainAt(c)]!, shift: (c) => values[gainAt(c) + BLOCK]! };
}

const close = (value: number, expected: number, scale: number): void => expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-6 * scale);

describe("kernels of the engine", () => {
  it("frame zeros around pixels, and nothing else", () => {
    fc.assert(
      fc.property(dims, layout, seed, (shape, how, start) => {
        const memory = new Memory();
        const place = memory.random(gridOf(shape, how), new Random(start));
        const before = memory.whole(place).slice();
        const { byteOffset, byteLength } = memory.whole(place);
        memory.kernels.frame(memory.extent(place.grid), place.lines, byteOffset, byteOffset + byteLength);
        expectAround(memory, place, () => 0, before);
        each(place.grid, (channel, n, h, w) => {
          const address = at(place, channel, n, h, w);
          if (memory.f32(address, 1)[0] !== before[(address - byteOffset) / 4]) throw new Error("a pixel was changed");
        });
      }),
      RUNS,
    );
  });

  it("combine one or two terms, and clamp", () => {
    fc.assert(
      fc.property(dims, layout, layout, fc.boolean(), seed, (shape, from, to, two, start) => {
        const memory = new Memory();
        const random = new Random(start);
        const [x, y] = [memory.random(gridOf(shape, from), random), memory.random(denseGrid(shape), random)];
        const out = memory.place(gridOf(shape, to));
        const before = memory.whole(out).slice();
        const [ax, ay] = [affine(memory, x.grid.blocks, random), affine(memory, x.grid.blocks, random)];
        memory.kernels.combine(memory.extent(x.grid), out.lines, x.lines, ax.pointer, two ? y.lines : 0, ay.pointer, -0.5, 1.5);
        each(x.grid, (c, n, h, w) => {
          const second = two ? memory.value(y, c, n, h, w) * ay.gain(c) + ay.shift(c) : 0;
          const sum = memory.value(x, c, n, h, w) * ax.gain(c) + ax.shift(c) + second;
          close(memory.value(out, c, n, h, w), Math.min(Math.max(sum, -0.5), 1.5), 20);
        });
        expectAround(memory, out, (value) => value, before);
      }),
      RUNS,
    );
  });

  it("combine keeps NaN", () => {
    const memory = new Memory();
    const x = memory.random(denseGrid([1, 1, 1, 1]), new Random(1));
    memory.f32(x.start, 1)[0] = NaN;
    const ones = memory.floats([...Array.from({ length: 16 }, () => 1), ...Array.from({ length: 16 }, () => 0)]);
    memory.kernels.combine(memory.extent(x.grid), x.lines, x.lines, ones, 0, 0, 0, 6);
    expect(memory.f32(x.start, 1)[0]).toBeNaN();
  });

  it("sum deviations and their squares by channel, far from zero too", () => {
    fc.assert(
      fc.property(dims, layout, fc.constantFrom(0, 100, -1e4), seed, (shape, how, mean, start) => {
        const memory = new Memory();
        const x = memory.random(gridOf(shape, how), new Random(start));
        each(x.grid, (c, n, h, w) => (memory.f32(at(x, c, n, h, w), 1)[0]! += mean));
        const { blocks, images, height, width } = x.grid;
        const [pivots, sums] = [memory.allocate(blocks * PIXEL), memory.allocate(blocks * BLOCK * 16)];
        memory.kernels.pivots(memory.extent(x.grid), x.lines, pivots);
        memory.kernels.statistics(memory.extent(x.grid), x.lines, pivots, sums);
        const count = images * height * width;
        const totals = memory.f64(sums, blocks * 2 * BLOCK);
        for (let c = 0; c < blocks * BLOCK; c++) {
          let [sum, squares] = [0, 0];
          const all: number[] = [];
          for (let n = 0; n < images; n++) for (let h = 0; h < height; h++) for (let w = 0; w < width; w++) all.push(memory.value(x, c, n, h, w));
          sum = all.reduce((a, b) => a + b, 0) / count;
          squares = all.reduce((a, b) => a + (b - sum) ** 2, 0);
          const [first, second] = [totals[Math.floor(c / BLOCK) * 32 + (c % BLOCK)]!, totals[Math.floor(c / BLOCK) * 32 + 16 + (c % BLOCK)]!];
          close(memory.f32(pivots, blocks * BLOCK)[c]! + first / count, sum, 1 + Math.abs(mean) * 1e-3);
          close(second - first ** 2 / count, squares, 1 + squares + Math.abs(mean) * 1e-3);
        }
      }),
      RUNS,
    );
  });

  it("reduce and apply gradients of one or two readers, masked or not", () => {
    const flags = fc.record({ two: fc.boolean(), masked: fc.boolean(), through: fc.boolean(), kept: fc.boolean() });
    fc.assert(
      fc.property(dims, layout, flags, seed, (shape, how, { two, masked, through, kept }, start) => {
        const memory = new Memory();
        const random = new Random(start);
        const dense = denseGrid(shape);
        const [d, e, m, z] = [gridOf(shape, how), dense, dense, gridOf(shape, { ring: 1, stride: 1 })].map((grid) => memory.random(grid, random)) as [
          Place,
          Place,
          Place,
          Place,
        ];
        const { blocks } = dense;
        const mask = affine(memory, blocks, random);
        const means = random.normals(blocks * BLOCK);
        const source = memory.words([d.lines, two ? e.lines : 0, masked ? m.lines : 0, mask.pointer, 0, 0]);
        memory.f32(source + 16, 2).set([-0.3, 1.1]);
        const out = memory.place(gridOf(shape, how));
        const sums = memory.allocate(blocks * BLOCK * 16);
        memory.kernels.reduce(memory.extent(dense), source, through ? z.lines : 0, memory.floats(means), sums, kept ? out.lines : 0);
        const [total, product] = [new Float64Array(blocks * BLOCK), new Float64Array(blocks * BLOCK)];
        const gradient = (c: number, n: number, h: number, w: number): number => {
          const v = memory.value(m, c, n, h, w) * mask.gain(c) + mask.shift(c);
          const g = f(memory.value(d, c, n, h, w) + (two ? memory.value(e, c, n, h, w) : 0));
          return masked && !(f(v) > f(-0.3) && f(v) < f(1.1)) ? 0 : g;
        };
        each(dense, (c, n, h, w) => {
          const g = gradient(c, n, h, w);
          total[c]! += g;
          product[c]! += g * (memory.value(z, c, n, h, w) - means[c]!);
          if (kept && memory.value(out, c, n, h, w) !== g) throw new Error(`g is ${memory.value(out, c, n, h, w)}, expected ${g}`);
        });
        const found = memory.f64(sums, blocks * 2 * BLOCK);
        for (let c = 0; c < blocks * BLOCK; c++) {
          close(found[Math.floor(c / BLOCK) * 32 + (c % BLOCK)]!, total[c]!, 100);
          if (through) close(found[Math.floor(c / BLOCK) * 32 + 16 + (c % BLOCK)]!, product[c]!, 300);
        }
        const factors = random.normals(blocks * 3 * BLOCK);
        const factor = (c: number, kind: number): number => factors[Math.floor(c / BLOCK) * 48 + kind * BLOCK + (c % BLOCK)]!;
        memory.kernels.apply(memory.extent(dense), source, z.lines, memory.floats(factors), out.lines);
        each(dense, (c, n, h, w) => {
          const expected = gradient(c, n, h, w) * factor(c, 0) + memory.value(z, c, n, h, w) * factor(c, 1) + factor(c, 2);
          close(memory.value(out, c, n, h, w), expected, 30);
        });
      }),
      RUNS,
    );
  });

  it("take pixels by sixteens, all or every second or third", () => {
    fc.assert(
      fc.property(dims, fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 3 }), seed, (shape, ring, stride, start) => {
        const memory = new Memory();
        const grid = ringedGrid(shape, ring, stride);
        const [, channels] = shape;
        const x = memory.random(grid, new Random(start));
        const [row, column] = [stride - 1, Math.floor(stride / 2)];
        const pixels = pixelsOf(grid) / stride ** 2;
        const out = memory.allocate(pixels * channels * 4);
        const after = memory.allocate(64);
        const from = x.start + (row * grid.pitch + column) * PIXEL;
        memory.kernels.byPixels(from, pixelsOf(grid) * PIXEL, stride * grid.pitch * PIXEL, grid.pitch / stride, stride * PIXEL, pixels / BLOCK, channels, out);
        const found = memory.f32(out, pixels * channels);
        for (let p = 0; p < pixels; p++) {
          const place = (Math.floor(p / (grid.pitch / stride)) * stride * grid.pitch + (p % (grid.pitch / stride)) * stride) * PIXEL;
          for (let c = 0; c < channels; c++) {
            const [expected] = memory.f32(from + place + Math.floor(c / BLOCK) * pixelsOf(grid) * PIXEL + (c % BLOCK) * 4, 1);
            if (found[(Math.floor(p / BLOCK) * channels + c) * BLOCK + (p % BLOCK)] !== expected) throw new Error(`pixel ${p}, channel ${c}`);
          }
        }
        expect(memory.f32(after, 1)[0]).toBe(12345);
      }),
      RUNS,
    );
  });

  it("take planes through windows by sixteens", () => {
    const few = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(few, fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 3 }), seed, (shape, ring, stride, start) => {
        const memory = new Memory();
        const grid = ringedGrid(shape, ring, stride);
        const [images, channels, height, width] = shape;
        const values = new Random(start).normals(images * channels * height * width);
        const guard = (ring + 1) * grid.pitch * 4;
        const planeBytes = pixelsOf(grid) * 4;
        const planes = memory.allocate(channels * planeBytes + 2 * guard + 64) + Math.ceil(guard / 64) * 64;
        const first = planes + (grid.top * grid.pitch + grid.left) * 4;
        const rest = [first, planeBytes, grid.imageRows * grid.pitch * 4, grid.pitch * 4, planes - guard, planes + channels * planeBytes + guard] as const;
        memory.kernels.toPlanes(memory.floats(values), images, channels, height, width, ...rest);
        const expected = new Float32Array((channels * planeBytes) / 4);
        values.forEach((value, i) => {
          const [w, h, c, n] = [
            i % width,
            Math.floor(i / width) % height,
            Math.floor(i / width / height) % channels,
            Math.floor(i / width / height / channels),
          ];
          expected[c * pixelsOf(grid) + (grid.top + n * grid.imageRows + h) * grid.pitch + grid.left + w] = value;
        });
        expect(memory.f32(planes, expected.length)).toEqual(expected);
        const offsets = stride === 1 ? [-ring * grid.pitch - ring, 0, ring * grid.pitch + ring] : [0, (stride - 1) * grid.pitch + 1];
        const pixels = pixelsOf(grid) / stride ** 2;
        const out = memory.allocate(pixels * channels * offsets.length * 4);
        const after = memory.allocate(64);
        const list = memory.words(offsets.map((offset) => offset * 4));
        const across = grid.pitch / stride;
        memory.kernels.columns(planes, planeBytes, stride * grid.pitch * 4, across, stride * 4, pixels / BLOCK, channels, list, offsets.length, out);
        const found = memory.f32(out, pixels * channels * offsets.length);
        for (let p = 0; p < pixels; p++) {
          for (const [o, offset] of offsets.entries()) {
            for (let c = 0; c < channels; c++) {
              const place = Math.floor(p / across) * stride * grid.pitch + (p % across) * stride + offset;
              const [value] = memory.f32(planes + c * planeBytes + place * 4, 1);
              if (found[((Math.floor(p / BLOCK) * offsets.length + o) * channels + c) * BLOCK + (p % BLOCK)] !== value) throw new Error(`pixel ${p}`);
            }
          }
        }
        expect(memory.f32(after, 1)[0]).toBe(12345);
      }),
      RUNS,
    );
  });

  it("go between rows of pixels and blocks, both ways", () => {
    fc.assert(
      fc.property(dims, layout, seed, (shape, how, start) => {
        const memory = new Memory();
        const [images, channels, height, width] = shape;
        const values = new Random(start).normals(images * channels * height * width);
        const source = memory.floats(values);
        const place = memory.place(gridOf(shape, how));
        const before = memory.whole(place).slice();
        memory.kernels.toBlocked(memory.extent(place.grid), source, channels, place.lines);
        each(place.grid, (c, n, h, w) => {
          const expected = c < channels ? values[((n * channels + c) * height + h) * width + w]! : 0;
          if (memory.value(place, c, n, h, w) !== expected) throw new Error(`channel ${c}, image ${n}, ${h}, ${w}`);
        });
        expectAround(memory, place, (value) => value, before);
        const back = memory.allocate(values.length * 4);
        const after = memory.allocate(64);
        memory.kernels.toPlain(memory.extent(place.grid), place.lines, channels, back);
        expect([...memory.f32(back, values.length)]).toEqual([...values]);
        expect(memory.f32(after, 1)[0]).toBe(12345);
      }),
      RUNS,
    );
  });

  it("order weights for convolutions forward and back, and gradients the other way", () => {
    const sizes = fc.tuple(fc.integer({ min: 1, max: 34 }), fc.integer({ min: 1, max: 34 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(sizes, seed, ([filters, channels, kernel], start) => {
        const memory = new Memory();
        const random = new Random(start);
        const weights = random.normals(filters * channels * kernel);
        const taps = Array.from({ length: kernel }, (_, i) => kernel - 1 - i).filter((tap) => tap === 0 || random.next() < 0.7);
        const [fb, cb] = [blocksOf(filters), blocksOf(channels)];
        const size = fb * cb * taps.length * BLOCK * BLOCK;
        const out = memory.allocate(Math.max(size, fb * channels * kernel * BLOCK) * 4);
        for (const [order, rows, columns] of [
          [memory.kernels.pack, fb, cb],
          [memory.kernels.packBack, cb, fb],
        ] as const) {
          order(memory.floats(weights), filters, channels, kernel, memory.words(taps), taps.length, out);
          const found = memory.f32(out, size);
          for (let i = 0; i < size; i++) {
            const [o, inner, t] = [i % BLOCK, Math.floor(i / BLOCK) % BLOCK, Math.floor(i / BLOCK ** 2) % taps.length];
            const outer = Math.floor(i / BLOCK ** 2 / taps.length);
            const [to, from] = [Math.floor(outer / columns) * BLOCK + o, (outer % columns) * BLOCK + inner];
            const [filter, channel] = order === memory.kernels.pack ? [to, from] : [from, to];
            const expected = filter < filters && channel < channels ? weights[(filter * channels + channel) * kernel + taps[t]!]! : 0;
            if (found[i] !== expected) throw new Error(`${rows} x ${columns} blocks, element ${i}`);
          }
        }
        memory.kernels.packNarrow(memory.floats(weights), filters, channels, kernel, out);
        for (let i = 0; i < fb * channels * kernel * BLOCK; i++) {
          const [filter, rest] = [Math.floor(i / BLOCK / kernel / channels) * BLOCK + (i % BLOCK), Math.floor(i / BLOCK) % (kernel * channels)];
          if (memory.f32(out, i + 1)[i] !== (filter < filters ? weights[filter * channels * kernel + rest]! : 0)) throw new Error(`narrow element ${i}`);
        }
        const gradient = random.normals(kernel * fb * channels * BLOCK);
        const target = memory.allocate(weights.length * 4);
        memory.kernels.unpack(memory.floats(gradient), filters, channels, kernel, fb * channels * PIXEL, channels * PIXEL, target);
        memory.f32(target, weights.length).forEach((value, i) => {
          const [filter, channel, tap] = [Math.floor(i / kernel / channels), Math.floor(i / kernel) % channels, i % kernel];
          const expected = gradient[((tap * fb + Math.floor(filter / BLOCK)) * channels + channel) * BLOCK + (filter % BLOCK)];
          if (value !== expected) throw new Error(`element ${i}`);
        });
      }),
      RUNS,
    );
  });

  it("quantize by the largest magnitude, ties to even, keeping signs", () => {
    fc.assert(
      fc.property(dims, layout, fc.integer({ min: 1, max: 8 }), seed, (shape, how, bits, start) => {
        const memory = new Memory();
        const x = memory.random(denseGrid(shape), new Random(start));
        const out = memory.place(gridOf(shape, how));
        let most = 0;
        each(x.grid, (c, n, h, w) => (most = Math.max(most, Math.abs(memory.value(x, c, n, h, w)))));
        expect(memory.kernels.magnitude(memory.extent(x.grid), x.lines)).toBe(most);
        const levels = 2 ** bits - 1;
        memory.kernels.quantize(memory.extent(x.grid), x.lines, most, levels, out.lines);
        each(x.grid, (c, n, h, w) => {
          const value = memory.value(x, c, n, h, w);
          const steps = f(f(Math.abs(value) * levels) / most);
          const integer = Math.abs(steps % 1) === 0.5 ? 2 * Math.round(steps / 2) : Math.round(steps);
          const expected = f(f(integer * most) / levels) * (value < 0 ? -1 : 1);
          if (memory.value(out, c, n, h, w) !== expected) throw new Error(`${value} became ${memory.value(out, c, n, h, w)}, expected ${expected}`);
        });
      }),
      RUNS,
    );
  });
});

describe("grids", () => {
  it("keep neighbours apart by their ring, and rows of pixels in whole sixteens", () => {
    fc.assert(
      fc.property(dims, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 4 }), (shape, ring, stride) => {
        const grid = ringedGrid(shape, ring, stride);
        expect(grid.imageRows - grid.height).toBeGreaterThanOrEqual(ring);
        expect(grid.pitch - grid.width).toBeGreaterThanOrEqual(ring);
        expect(grid.rows).toBeGreaterThanOrEqual(grid.top + (grid.images - 1) * grid.imageRows + grid.height + ring);
        expect([grid.rows % stride, grid.pitch % stride, grid.imageRows % stride]).toEqual([0, 0, 0]);
        const [images, , height, width] = shape;
        const behind = gradientGrid([images, 5, Math.ceil(height / stride), Math.ceil(width / stride)], grid, stride);
        expect(pixelsOf(behind) % BLOCK).toBe(0);
        expect(behind.top + (images - 1) * behind.imageRows + behind.height).toBeLessThanOrEqual(behind.rows);
      }),
    );
  });
});
