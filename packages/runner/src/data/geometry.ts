/**
 * From an image of any size to the model's: resize the shorter side, then crop the centre, as torchvision's Resize and CenterCrop.
 * @module
 */
import type { RawImage } from "./dataset.ts";
import { DataError } from "./errors.ts";
import type { Preprocess } from "./preprocess.ts";
import { resizeImage } from "./resample.ts";

/** The model's input without its batch axis: channels, height, width. */
export type ImageShape = readonly [channels: number, height: number, width: number];

/**
 * Width and height after the shorter side became `shorter`: the longer one keeps the proportion, rounded down.
 *
 * @example
 * resizedSize(500, 375, 256); // { width: 341, height: 256 }
 */
export function resizedSize(width: number, height: number, shorter: number): { width: number; height: number } {
  const longer = Math.floor((shorter * Math.max(width, height)) / Math.min(width, height));
  return width < height ? { width: shorter, height: longer } : { width: longer, height: shorter };
}

/**
 * First row or column of a centre crop: half of what is left over, rounded half to even as Python's `round` does.
 *
 * @example
 * cropStart(227, 224); // 2: 1.5 rounds to the even side
 * cropStart(229, 224); // 2: 2.5 rounds to the even side too
 */
export function cropStart(size: number, crop: number): number {
  const half = (size - crop) / 2;
  const floor = Math.floor(half);
  return half - floor === 0.5 ? floor + (floor % 2) : Math.round(half);
}

/**
 * Resize and crop an image to a model's input; its channels stay as they are.
 *
 * @param name the image's name, for messages
 * @throws {DataError} `IMAGE_SIZE` where the image is smaller than the crop, or not of the model's size or channels in the end
 */
export function fitImage(image: RawImage, { resize, crop }: Pick<Preprocess, "resize" | "crop">, shape: ImageShape, name: string): RawImage {
  const [channels, height, width] = shape;
  const size = resize === undefined ? image : resizedSize(image.width, image.height, resize);
  const window = crop === undefined ? { left: 0, top: 0, width: size.width, height: size.height } : centre(size, crop, name);
  if (window.width !== width || window.height !== height) {
    throw wrongSize(name, `${window.width} x ${window.height} pixels, and the model's input is ${width} x ${height}`, sizeRemedy(width, height));
  }
  if (image.channels !== channels && image.channels !== 1) {
    throw wrongSize(name, `${image.channels} channels, and the model's input has ${channels}`, "Choose a model or a data set with as many channels");
  }
  if (size.width !== image.width || size.height !== image.height) return resizeImage(image, size.width, size.height, window);
  return cropImage(image, window);
}

function centre(size: { width: number; height: number }, crop: number, name: string): { left: number; top: number; width: number; height: number } {
  if (size.width < crop || size.height < crop) {
    throw wrongSize(name, `${size.width} x ${size.height} pixels, smaller than the crop of ${crop} x ${crop}`, `Enlarge the images with --resize ${crop}`);
  }
  return { left: cropStart(size.width, crop), top: cropStart(size.height, crop), width: crop, height: crop };
}

function cropImage(image: RawImage, window: { left: number; top: number; width: number; height: number }): RawImage {
  if (window.width === image.width && window.height === image.height) return image;
  const stride = window.width * image.channels;
  const length = stride * window.height;
  const data = image.data instanceof Uint8Array ? new Uint8Array(length) : new Float32Array(length);
  for (let y = 0; y < window.height; y++) {
    const from = ((window.top + y) * image.width + window.left) * image.channels;
    data.set(image.data.subarray(from, from + stride), y * stride);
  }
  return { width: window.width, height: window.height, channels: image.channels, data };
}

const sizeRemedy = (width: number, height: number): string =>
  width === height
    ? `Bring the images to the model's size with --crop ${width}, after --resize ${width} where they are smaller`
    : "Bring the images to the model's size beforehand";

const wrongSize = (name: string, problem: string, remedy: string): DataError => new DataError("IMAGE_SIZE", { path: name, problem, remedy });
