/**
 * The demonstration that ships with sparqkit: a small CNN and labelled images of ten shapes, all made by this package's scripts.
 *
 * The images are synthetic and easy for a person; figures from them show the tools at work and prove nothing about real networks.
 * @module
 */

/** Where the demonstration's files are, and how to read them. */
export interface DemoFiles {
  /** ONNX model, opset 17: "images" float32 [N, 3, 32, 32] -> "logits" float32 [N, 10]. Fifteen convolutions, each with BatchNormalization; 68,980 parameters. */
  readonly model: URL;
  /** 1,000 labelled images, gzip of CIFAR-10's binary layout: records of one label byte and 3,072 pixel bytes. */
  readonly test: URL;
  /** 512 images of the same layout, drawn from another seed, for calibration. */
  readonly calibration: URL;
  /** Class names; the label is the index. */
  readonly classes: readonly string[];
  /** How the model wants its pixels: divided by 255, less `mean`, divided by `std`, red first. */
  readonly preprocess: DemoPreprocess;
}

/** The preprocessing of the demonstration's model: the runner's `Preprocess`, written out so that this package depends on nothing. */
export interface DemoPreprocess {
  readonly pixelScale: 255;
  readonly mean: readonly number[];
  readonly std: readonly number[];
  readonly channels: "rgb";
}

/**
 * The demonstration's files, as file URLs inside this package.
 *
 * @example
 * const bytes = await readFile(demoFiles.model);
 */
export const demoFiles: DemoFiles = {
  model: new URL("../assets/demo.onnx", import.meta.url),
  test: new URL("../assets/test.bin.gz", import.meta.url),
  calibration: new URL("../assets/calibration.bin.gz", import.meta.url),
  classes: ["circle", "ring", "crescent", "triangle", "square", "pentagon", "star", "cross", "arrow", "zigzag"],
  preprocess: { pixelScale: 255, mean: [0.5, 0.5, 0.5], std: [0.25, 0.25, 0.25], channels: "rgb" },
};
