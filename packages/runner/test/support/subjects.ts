/** Models in memory as subjects, and images in memory as data sets. @module */
import { serializeModel, type Model } from "@sparqkit/onnx";
import { PREPROCESS_PRESETS, openPixels, type Dataset, type PixelSource } from "../../src/data/index.ts";
import { openSubject, type Subject } from "../../src/subject.ts";
import { Random } from "./networks.ts";

export const subjectOf = (model: Model, name = "random.onnx"): Subject => openSubject({ name, bytes: serializeModel(model) });

/** Float images `[height][width][channels]` from a seed, every pixel passed on as it is; labels are index mod classes. */
export function pixelsOf(
  length: number,
  [channels, height, width]: readonly [number, number, number],
  options: { seed?: number; classes?: number; image?: (index: number, pixel: number) => number } = {},
): PixelSource {
  const { seed = 1, classes = 10 } = options;
  const size = channels * height * width;
  const dataset: Dataset = {
    path: "memory",
    format: "npy",
    length,
    labels: Int32Array.from({ length }, (_, index) => index % classes),
    classNames: null,
    notes: [],
    name: (index) => `image ${index}`,
    image: (index) => {
      const random = new Random(seed * 1000 + index);
      const value = options.image;
      const data = Float32Array.from({ length: size }, (_, pixel) => (value ? value(index, pixel) : random.next() * 4 - 2));
      return Promise.resolve({ width, height, channels, data });
    },
    close: () => undefined,
  };
  return openPixels(dataset, PREPROCESS_PRESETS["raw"]!, [channels, height, width]);
}
