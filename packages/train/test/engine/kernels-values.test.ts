import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { denseGrid } from "../../src/engine/grid.ts";
import { Random } from "../support/random.ts";
import { close, dims, expectAround, f, gridOf, layout, RUNS, seed, affine } from "./cases.ts";
import { at, each, Memory } from "./memory.ts";

describe("kernels on values", () => {
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
