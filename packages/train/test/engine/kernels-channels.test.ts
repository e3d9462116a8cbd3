import fc from "fast-check";
import { describe, it } from "vitest";
import { BLOCK, denseGrid, PIXEL } from "../../src/engine/grid.ts";
import { Random } from "../support/random.ts";
import { affine, close, dims, f, gridOf, layout, RUNS, seed } from "./cases.ts";
import { at, each, Memory, type Place } from "./memory.ts";

describe("kernels that sum by channel", () => {
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
});
