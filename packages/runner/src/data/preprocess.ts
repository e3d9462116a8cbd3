/**
 * Preprocessing as data: how 8-bit pixels become the numbers a model was trained on.
 * @module
 */

/**
 * Resize the shorter side, crop the centre, then (x / pixelScale - mean) / std for each channel.
 *
 * `mean` and `std` are in the model's channel order (so blue first under `bgr`), on the scale after the division by `pixelScale`; one number stands for
 * all channels. `resize` and `crop` are in pixels; without them images must have the model's size.
 */
export interface Preprocess {
  readonly pixelScale: 1 | 255;
  readonly mean: readonly number[];
  readonly std: readonly number[];
  readonly channels: "rgb" | "bgr";
  readonly resize?: number;
  readonly crop?: number;
}

const IMAGENET = { pixelScale: 255, mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225], channels: "rgb" } as const;

/**
 * The usual conventions by name.
 *
 * - `cifar10`: the mean and deviation of the CIFAR-10 training images
 * - `imagenet`: torchvision's, shorter side 256 and centre crop 224; `imagenet-crop`: the same without resizing, for images stored at about 227 x 227
 * - `caffe`: blue first, 0 to 255, minus the mean pixel, centre crop 224
 * - `mnist`: 0 to 1; `raw`: 0 to 255
 */
export const PREPROCESS_PRESETS: Readonly<Record<"cifar10" | "imagenet" | "imagenet-crop" | "caffe" | "mnist" | "raw", Preprocess>> = {
  cifar10: { pixelScale: 255, mean: [0.4914, 0.4822, 0.4465], std: [0.2023, 0.1994, 0.201], channels: "rgb" },
  imagenet: { ...IMAGENET, resize: 256, crop: 224 },
  "imagenet-crop": { ...IMAGENET, crop: 224 },
  caffe: { pixelScale: 1, mean: [104, 117, 123], std: [1], channels: "bgr", crop: 224 },
  mnist: { pixelScale: 255, mean: [0], std: [1], channels: "rgb" },
  raw: { pixelScale: 1, mean: [0], std: [1], channels: "rgb" },
};
