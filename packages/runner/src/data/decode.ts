/**
 * Decode an image file to 8-bit sRGB rows, as torchvision's default loader does through PIL's `convert("RGB")`.
 *
 * Three channels, or one where the file is greyscale; alpha is dropped, not blended; embedded colour profiles and the EXIF orientation are ignored;
 * 16-bit channels are scaled to 8 bits. CMYK goes through libvips' conversion, which differs from PIL's by some levels.
 * @module
 */
import { open } from "node:fs/promises";
import type { RawImage } from "./dataset.ts";
import { DataError } from "./errors.ts";
import { statPath } from "./files.ts";

// Loaded with the first image, so that CIFAR, IDX and .npy users never pay for libvips.
let loading: Promise<typeof import("sharp").default> | null = null;

/**
 * Decode one JPEG, PNG or WebP file.
 *
 * @throws {DataError} `DATA_MISSING`, or `DATA_CORRUPT` with the decoder's words where the file is truncated or broken
 */
export async function decodeImage(path: string): Promise<RawImage> {
  const bytes = await readWhole(path);
  const sharp = await loadSharp();
  try {
    // failOn "error" refuses truncated data, and lets pass what decoders only warn of, such as stray bytes between JPEG markers.
    const image = sharp(bytes, { failOn: "error", ignoreIcc: true, autoOrient: false, pages: 1 });
    // Greyscale would come out as three equal channels.
    if ((await image.metadata()).channels < 3) image.toColourspace("b-w");
    const { data, info } = await image.removeAlpha().raw({ depth: "uchar" }).toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, channels: info.channels, data: new Uint8Array(data.buffer, data.byteOffset, data.length) };
  } catch (cause) {
    throw new DataError("DATA_CORRUPT", { path, problem: `the image can not be decoded (${firstLine(cause)})`, remedy: "Replace or remove the file", cause });
  }
}

async function readWhole(path: string): Promise<Uint8Array> {
  await statPath(path);
  const file = await open(path);
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

async function loadSharp(): Promise<typeof import("sharp").default> {
  loading ??= import("sharp").then((module) => {
    module.default.cache(false); // every image is decoded once: a cache of decoded files is memory without a use
    module.default.concurrency(1); // images are decoded side by side, so one thread an image
    return module.default;
  });
  try {
    return await loading;
  } catch (cause) {
    throw new DataError("DATA_UNSUPPORTED", {
      path: "",
      problem: "images need the sharp package, which does not load here",
      remedy: "Install it for this platform",
      cause,
    });
  }
}

const firstLine = (error: unknown): string => String(error instanceof Error ? error.message : error).split("\n")[0];
