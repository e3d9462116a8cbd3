import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Batches, CROP_AND_FLIP, type Augmentation, type Images } from "../src/index.ts";
import { drawView, writeView, type View } from "../src/data/augment.ts";
import { normalizationTables } from "../src/data/images.ts";
import { epochOrder } from "../src/data/order.ts";
import { philox } from "../src/data/philox.ts";

type Shape = readonly [number, number, number];

interface Golden {
  readonly shape: Shape;
  readonly mean: readonly number[];
  readonly std: readonly number[];
  readonly views: readonly (View & { readonly values: readonly number[] })[];
}
const golden = JSON.parse(readFileSync(new URL("goldens/views.json", import.meta.url), "utf8")) as Golden;

const PLAIN: Images = { data: new Uint8Array(), shape: [1, 2, 3], mean: [0], std: [1], scale: 1 };
const IDENTITY = Float32Array.from({ length: 256 }, (_, byte) => byte);

const MASK = 0xffffffffn;

/** Philox4x32-10 as its definition reads, in exact integers: [key, key], [counter x 4] -> words. */
function definition([k0, k1]: readonly [bigint, bigint], counter: readonly bigint[]): string {
  let [x0, x1, x2, x3] = counter as [bigint, bigint, bigint, bigint];
  for (let round = 0n; round < 10n; round++) {
    const [a, b] = [0xd2511f53n * x0, 0xcd9e8d57n * x2];
    const [key0, key1] = [(k0 + round * 0x9e3779b9n) & MASK, (k1 + round * 0xbb67ae85n) & MASK];
    [x0, x1, x2, x3] = [(b >> 32n) ^ x1 ^ key0, b & MASK, (a >> 32n) ^ x3 ^ key1, a & MASK];
  }
  return [x0, x1, x2, x3].map(hex).join(" ");
}

const hex = (word: bigint | number): string => word.toString(16).padStart(8, "0");

describe("random numbers", () => {
  it("are Philox4x32-10: as its definition, which gives the words its authors published", () => {
    const pi = [0x243f6a88n, 0x85a308d3n, 0x13198a2en, 0x03707344n];
    expect(definition([0n, 0n], [0n, 0n, 0n, 0n])).toBe("6627e8d5 e169c58d bc57ac4c 9b00dbd8");
    expect(definition([MASK, MASK], [MASK, MASK, MASK, MASK])).toBe("408f276d 41c83b0e a20bc7c6 6d5451fd");
    expect(definition([0xa4093822n, 0x299f31d0n], pi)).toBe("d16cfe09 94fdcceb 5001e420 24126ea1");
    const word = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.tuple(word, word, word, word), (seed, counter) => {
        const out = new Uint32Array(4);
        philox(seed, ...counter, out);
        const key = BigInt(seed);
        expect(Array.from(out, hex).join(" ")).toBe(definition([key & MASK, key >> 32n], counter.map(BigInt)));
      }),
    );
  });
});

describe("the order of images", () => {
  it("has every image once, and is another one for each epoch and seed", () => {
    const orders = [epochOrder(1000, 5, 0), epochOrder(1000, 5, 1), epochOrder(1000, 6, 0)];
    for (const order of orders) expect([...order].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 1000 }, (_, i) => i));
    expect(new Set(orders.map((order) => order.join())).size).toBe(3);
    expect(epochOrder(1000, 5, 1)).toEqual(orders[1]);
  });

  it("puts every image in every place about equally often", () => {
    const often = Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]);
    for (let epoch = 0; epoch < 2000; epoch++) epochOrder(5, 9, epoch).forEach((image, place) => often[place]![image]!++);
    for (const count of often.flat()) expect(Math.abs(count - 400)).toBeLessThan(5 * Math.sqrt(400 * 0.8)); // five standard deviations
  });
});

/** Pad, cut, mirror, one after the other. */
function viewOf(image: Uint8Array, [channels, height, width]: Shape, padding: number, { top, left, mirrored }: View): number[] {
  const padded = Array.from({ length: channels }, (_, c) =>
    Array.from({ length: height + 2 * padding }, (_row, y) =>
      Array.from({ length: width + 2 * padding }, (_column, x) => {
        const [row, column] = [y - padding, x - padding];
        const inside = row >= 0 && row < height && column >= 0 && column < width;
        return inside ? image[(c * height + row) * width + column]! : 0;
      }),
    ),
  );
  return padded.flatMap((plane) =>
    plane.slice(top + padding, top + padding + height).flatMap((row) => {
      const cut = row.slice(left + padding, left + padding + width);
      return mirrored ? cut.toReversed() : cut;
    }),
  );
}

describe("crops and flips", () => {
  it("are torchvision's of padded images, normalized to the last bit", () => {
    const { shape, mean, std } = golden;
    const data = Uint8Array.from({ length: 60 }, (_, i) => 37 * i + 11);
    for (const { values, ...view } of golden.views) {
      const target = new Float32Array(60);
      writeView(data, shape, normalizationTables({ data, shape, mean, std, scale: 255 }), view, target, 0);
      expect([...target]).toEqual(values);
    }
  });

  it("are what padding, cutting and mirroring say, also where the padding is wider than the image", () => {
    const sizes = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 8 }));
    fc.assert(
      fc.property(sizes, fc.nat(16), fc.nat(16), fc.boolean(), ([channels, height, width, padding], row, column, mirrored) => {
        const shape: Shape = [channels, height, width];
        const view = { top: (row % (2 * padding + 1)) - padding, left: (column % (2 * padding + 1)) - padding, mirrored };
        const image = Uint8Array.from({ length: channels * height * width }, (_, i) => i + 1);
        const target = new Float32Array(image.length + 2).fill(-1);
        writeView(image, shape, Array<Float32Array>(channels).fill(IDENTITY), view, target, 1);
        expect([...target]).toEqual([-1, ...viewOf(image, shape, padding, view), -1]);
      }),
    );
  });

  it("draw every offset and both sides about equally often, and the same for the same place", () => {
    const rows = new Map<number, number>();
    const columns = new Map<number, number>();
    let mirrored = 0;
    for (let i = 0; i < 9000; i++) {
      const view = drawView(CROP_AND_FLIP, 3, i % 7, i % 11, Math.floor(i / 77));
      rows.set(view.top, (rows.get(view.top) ?? 0) + 1);
      columns.set(view.left, (columns.get(view.left) ?? 0) + 1);
      if (view.mirrored) mirrored++;
    }
    for (const counts of [rows, columns]) {
      expect([...counts.keys()].toSorted((a, b) => a - b)).toEqual([-4, -3, -2, -1, 0, 1, 2, 3, 4]);
      for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
    }
    expect(Math.abs(mirrored - 4500)).toBeLessThan(240);
    expect(drawView(CROP_AND_FLIP, 3, 1, 2, 3)).toEqual(drawView(CROP_AND_FLIP, 3, 1, 2, 3));
    expect(drawView({ padding: 0, flip: false }, 3, 1, 2, 3)).toEqual({ top: 0, left: 0, mirrored: false });
  });
});

describe("batches", () => {
  const images: Images = { ...PLAIN, data: Uint8Array.from({ length: 66 }, (_, i) => i) };
  const labels = Uint8Array.from({ length: 11 }, (_, i) => i);
  const made = (options: { augment?: Augmentation; seed?: number } = {}): Batches => new Batches({ images, labels, batch: 4, seed: 1, ...options });

  it("of an epoch are its order without what does not fill a batch, each label with its image", () => {
    const batches = made();
    expect([batches.count, batches.steps]).toEqual([11, 2]);
    const batch = batches.create();
    const seen: number[] = [];
    for (let step = 0; step < 2; step++) {
      batches.fill(batch, 3, step);
      batch.labels.forEach((label, i) => expect(batch.images[6 * i]).toBe(6 * label));
      seen.push(...batch.labels);
    }
    expect(seen).toEqual([...epochOrder(11, 1, 3).subarray(0, 8)]);
  });

  it("depend on seed, epoch and step alone, not on what was made before", () => {
    const [one, other] = [made({ augment: CROP_AND_FLIP_1 }), made({ augment: CROP_AND_FLIP_1 })];
    const [a, b] = [one.create(), other.create()];
    one.fill(a, 0, 0);
    one.fill(a, 0, 1);
    one.fill(a, 5, 1);
    other.fill(b, 5, 1);
    expect(a).toEqual(b);
    other.fill(b, 5, 0);
    expect(a).not.toEqual(b);
  });

  it("refuse data that do not fit, and absent data", () => {
    const refused = (options: Partial<ConstructorParameters<typeof Batches>[0]>): string => {
      try {
        return `${new Batches({ images, labels, batch: 4, seed: 1, ...options }).steps}`;
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(refused({})).toBe("2");
    expect(refused({ images: { ...images, data: new Uint8Array() }, labels: [] })).toMatch(/images has 0 elements, expected a multiple of 6/);
    expect(refused({ images: { ...images, data: new Uint8Array(65) } })).toMatch(/images has 65 elements/);
    expect(refused({ labels: [1] })).toMatch(/labels has 1 elements, expected 11/);
    expect(refused({ batch: 12 })).toMatch(/Invalid images: got 11, expected at least the 12 of one batch/);
    expect(refused({ batch: 0 })).toMatch(/Invalid batch/);
    expect(refused({ seed: 0.5 })).toMatch(/Invalid seed/);
    expect(refused({ augment: { padding: 2, flip: true } })).toMatch(/Invalid padding: got 2, expected an integer from 0 to 1/);
    expect(refused({ images: { ...images, std: [0] } })).toMatch(/Invalid std or scale: got 0/);
    expect(refused({ images: { ...images, mean: [0, 0] } })).toMatch(/mean has 2 elements, expected 1/);
  });
});

const CROP_AND_FLIP_1: Augmentation = { padding: 1, flip: true };
