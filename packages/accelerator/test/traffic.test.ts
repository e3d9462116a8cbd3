import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ifmapOf, tile } from "../src/traffic/ifmap.ts";
import { scheduleOperandStationary } from "../src/traffic/operand-stationary.ts";
import { scheduleOutputStationary } from "../src/traffic/output-stationary.ts";
import { bytesOf, type Task } from "../src/traffic/schedule.ts";
import { gemmLayer, slots, type SimLayer } from "../src/index.ts";
import { walkInputStationary, walkOutputStationary, walkTiles, walkWeightStationary } from "./enumerate.ts";
import { conv } from "./layers.ts";

const small = fc.integer({ min: 1, max: 3 });
const convolutions = fc
  .record({
    images: small,
    channels: fc.integer({ min: 1, max: 5 }),
    size: fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 })),
    filters: fc.integer({ min: 1, max: 9 }),
    kernel: fc.tuple(small, small),
    stride: small,
    dilation: fc.integer({ min: 1, max: 2 }),
    pad: fc.nat(2),
  })
  .filter(({ size, kernel, dilation, pad }) => size.every((length, i) => length + 2 * pad >= dilation * (kernel[i] - 1) + 1))
  .map(conv);
const products = fc
  .record({ M: fc.integer({ min: 1, max: 40 }), N: fc.integer({ min: 1, max: 12 }), K: fc.integer({ min: 1, max: 30 }) })
  .map((size) => gemmLayer("gemm", size));
const layers: fc.Arbitrary<SimLayer> = fc.oneof({ weight: 3, arbitrary: convolutions }, { weight: 1, arbitrary: products });
const halves = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 3000 }));
const tasks = fc
  .record({
    layer: layers,
    rows: fc.integer({ min: 1, max: 9 }),
    columns: fc.integer({ min: 1, max: 9 }),
    paired: fc.boolean(),
    half: fc.record({ ifmap: halves, filter: halves, ofmap: halves }),
  })
  .map(({ layer, rows, columns, paired, half }) => {
    const { M, N, K } = layer.gemm;
    const sizes = { rows, columns, slots: slots(K, { paired, sparse: false }), perSlot: paired ? 2 : 1, stored: K, activationBytes: 1, weightBytes: 1, half };
    return { walk: { layer, ...sizes }, task: { ifmap: ifmapOf(layer), M, N, K, ...sizes } satisfies Task };
  });

describe("tile", () => {
  it("cuts the input into the largest tiles that fit, halos counted for each", () => {
    fc.assert(
      fc.property(layers, fc.integer({ min: 1, max: 700 }), (layer, limit) => {
        const tiles = walkTiles(layer, limit);
        const found = tile(ifmapOf(layer), limit);
        if (tiles === null) return void expect(found).toBeNull();
        const channels = layer.kind === "gemm" ? layer.gemm.K : layer.inputShape[1];
        const elements = walkTilesElements(layer, tiles) * channels;
        expect(found).toEqual({ tiles: tiles.length, outputs: Math.max(...tiles.map(({ length }) => length)), elements });
      }),
      { numRuns: 400 },
    );
  });

  it("is what rows of 7 outputs of a 3 x 3 kernel come to", () => {
    const layer = conv({ channels: 64, size: [56, 56], filters: 64, kernel: [3, 3], pad: 1 });
    // 9 rows of 56 pixels and 64 channels are 32256 bytes. 8 tiles touch 8, 6 x 9 and 8 rows: 70 instead of 56.
    expect(tile(ifmapOf(layer), 32768)).toEqual({ tiles: 8, outputs: 392, elements: 70 * 56 * 64 });
  });
});

describe("schedules", () => {
  it("move what the best walk over folds moves where sums stay", () => {
    fc.assert(
      fc.property(tasks, ({ walk, task }) => {
        expect(bytesOf(task, scheduleOutputStationary(task))).toBe(walkOutputStationary(walk));
      }),
      { numRuns: 500 },
    );
  });

  it("move what the best walk over folds moves where weights stay, whatever the blocks of columns", () => {
    fc.assert(
      fc.property(tasks, ({ walk, task }) => {
        expect(bytesOf(task, scheduleOperandStationary(task, "ws"))).toBe(walkWeightStationary(walk));
      }),
      { numRuns: 500 },
    );
  });

  it("move what the best walk over folds moves where activations stay, whatever the blocks of columns", () => {
    fc.assert(
      fc.property(tasks, ({ walk, task }) => {
        expect(bytesOf(task, scheduleOperandStationary(task, "is"))).toBe(walkInputStationary(walk));
      }),
      { numRuns: 500 },
    );
  });

  it("fetch every operand at least once, and no more with larger memories, under every dataflow", () => {
    fc.assert(
      fc.property(tasks, fc.constantFrom("os", "ws", "is"), fc.integer({ min: 1, max: 2000 }), ({ task }, dataflow, more) => {
        const schedule = (of: Task) => (dataflow === "os" ? scheduleOutputStationary(of) : scheduleOperandStationary(of, dataflow as "ws" | "is"));
        const found = schedule(task);
        expect(found.ifmap).toBeGreaterThanOrEqual(task.ifmap.elements);
        expect(found.filter).toBeGreaterThanOrEqual(task.N * task.K);
        const { ifmap, filter, ofmap } = task.half;
        const huge = schedule({ ...task, half: { ifmap: 1e9, filter: 1e9, ofmap: 1e9 } });
        expect([huge.ifmap, huge.filter, huge.spilled]).toEqual([task.ifmap.elements, task.N * task.K, 0]);
        const larger = schedule({ ...task, half: { ifmap, filter: filter + more, ofmap: ofmap + more } });
        expect(bytesOf(task, larger)).toBeLessThanOrEqual(bytesOf(task, found));
      }),
      { numRuns: 500 },
    );
  });
});

function walkTilesElements(layer: SimLayer, tiles: readonly (readonly number[])[]): number {
  return tiles.reduce((sum, outputs) => sum + touchedBy(layer, outputs), 0);
}

/** Distinct pixels under some outputs, by a plane of marks for each image. */
function touchedBy(layer: SimLayer, outputs: readonly number[]): number {
  if (layer.kind === "gemm") return outputs.length;
  const [, , height, width] = layer.inputShape;
  const [, , outHeight, outWidth] = layer.outputShape;
  const marks = new Set<number>();
  for (const m of outputs) {
    const [x, y, image] = [m % outWidth, Math.floor(m / outWidth) % outHeight, Math.floor(m / outWidth / outHeight)];
    for (let i = 0; i < layer.kernel[0]; i++) {
      for (let j = 0; j < layer.kernel[1]; j++) {
        const [row, column] = [y * layer.strides[0] + i * layer.dilations[0] - layer.pads[0], x * layer.strides[1] + j * layer.dilations[1] - layer.pads[1]];
        if (row >= 0 && row < height && column >= 0 && column < width) marks.add((image * height + row) * width + column);
      }
    }
  }
  return marks.size;
}
