import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BLOCK, gradientGrid, pixelsOf, ringedGrid } from "../../src/engine/grid.ts";
import { dims } from "./cases.ts";

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
