/** A process that calibrates and tells its peak resident set in MiB. @module */
import { readFile } from "node:fs/promises";
import { createKernels } from "@sparqkit/kernels";
import { calibrateBase, openDataset, openPixels, openSubject, PREPROCESS_PRESETS } from "@sparqkit/runner";

const [, , model, data, preprocess, images] = process.argv as [string, string, string, string, keyof typeof PREPROCESS_PRESETS, string];
const subject = openSubject({ name: model, bytes: await readFile(model) });
const dataset = await openDataset(data);
const pixels = openPixels(dataset, PREPROCESS_PRESETS[preprocess], subject.input.shape);
await calibrateBase(subject, pixels, createKernels(), { images: Number(images), batch: 128, threads: 2 });
process.send!(process.resourceUsage().maxRSS / 1024, () => process.exit(0));
