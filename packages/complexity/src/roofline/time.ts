/**
 * How long a network takes, its layers one after the other.
 *
 * spec/roofline.md [ROOFLINE-8].
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import { checkCount, checkFinite, checkPositive } from "../check.ts";

/** Work of a layer. */
export interface LayerWork {
  readonly ops: number;
  readonly trafficBits: number;
}

/** Time of a network. */
export interface NetworkTime {
  readonly seconds: number;
  readonly imagesPerSecond: number;
}

/** Seconds of a layer at its attainable rate: the longer of its arithmetic and its traffic. */
export function layerSeconds(gops: number, gbitPerSecond: number | null, { ops, trafficBits }: LayerWork): number {
  return Math.max(ops / gops, gbitPerSecond === null ? 0 : trafficBits / gbitPerSecond) / 1e9;
}

/**
 * Seconds of a network and images a second. [ROOFLINE-8]
 *
 * @param images that the layers' work is for
 * @throws InvalidParameter if there is no layer, `images` is not an integer of at least 1, or a figure is not finite and above 0
 * @example
 * networkTime({ gops: 5408, gbitPerSecond: 153.6 }, 1, [{ ops: 128450560, trafficBits: 5521408 }]).imagesPerSecond; // 27818...
 */
export function networkTime(
  { gops, gbitPerSecond }: { readonly gops: number; readonly gbitPerSecond: number | null },
  images: number,
  layers: readonly LayerWork[],
): NetworkTime {
  checkPositive("gops", gops);
  if (gbitPerSecond !== null) checkPositive("gbitPerSecond", gbitPerSecond);
  checkCount("images", images);
  checkWork(layers);
  const seconds = layers.reduce((sum, layer) => sum + layerSeconds(gops, gbitPerSecond, layer), 0);
  checkFinite({ seconds, rate: images / seconds });
  return { seconds, imagesPerSecond: images / seconds };
}

/** @throws InvalidParameter if there is no layer or one has no work */
export function checkWork(layers: readonly LayerWork[]): void {
  if (layers.length === 0) throw new InvalidParameter("layers", 0, "at least one layer");
  for (const { ops, trafficBits } of layers) {
    checkPositive("ops", ops);
    checkPositive("trafficBits", trafficBits);
  }
}
