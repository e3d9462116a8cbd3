import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BLOCK, blocksOf, PIXEL, pixelsOf, ringedGrid } from "../../src/engine/grid.ts";
import { Random } from "../support/random.ts";
import { dims, expectAround, gridOf, layout, RUNS, seed } from "./cases.ts";
import { each, Memory } from "./memory.ts";

describe("kernels that order pixels and weights", () => {
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
});
