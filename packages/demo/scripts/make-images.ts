/**
 * Draw the demonstration's labelled images: 32 x 32 pixels, RGB, ten classes, in CIFAR-10's binary layout (records of one label byte and 3,072 pixel bytes).
 *
 *     node packages/demo/scripts/make-images.ts                                      # assets/test.bin.gz and assets/calibration.bin.gz
 *     node packages/demo/scripts/make-images.ts --seed 1 --count 40000 --out train.bin   # any other split
 *
 * The same seed gives the same bytes. Splits differ by their seed.
 * @module
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { drawImage } from "./images/draw.ts";
import { randomOf } from "./images/random.ts";

/** Bytes of one record: the label and three planes of 32 x 32. */
export const RECORD_BYTES = 3073;

/** The splits that ship with the package; training draws from seeds 1 and 5. */
export const SPLITS: Record<"calibration" | "test", { seed: number; count: number }> = {
  calibration: { seed: 2, count: 512 },
  test: { seed: 3, count: 1000 },
};

/**
 * Draw a split.
 *
 * @returns `count` records of {@link RECORD_BYTES} bytes
 */
export function makeImages(seed: number, count: number): Uint8Array {
  const records = new Uint8Array(count * RECORD_BYTES);
  for (let i = 0; i < count; i++) {
    const { label, pixels } = drawImage(randomOf(seed, i));
    records[i * RECORD_BYTES] = label;
    records.set(pixels, i * RECORD_BYTES + 1);
  }
  return records;
}

function write(path: string, records: Uint8Array): void {
  writeFileSync(path, path.endsWith(".gz") ? gzipSync(records, { level: 9 }) : records);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { seed: { type: "string" }, count: { type: "string" }, out: { type: "string" } } });
  if (values.out) write(values.out, makeImages(Number(values.seed ?? 1), Number(values.count ?? 1000)));
  else
    for (const [name, { seed, count }] of Object.entries(SPLITS))
      write(fileURLToPath(new URL(`../assets/${name}.bin.gz`, import.meta.url)), makeImages(seed, count));
}
