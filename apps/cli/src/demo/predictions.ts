/** What every configuration takes the images for, and the images on which they differ. @module */
import type { PixelSource } from "@sparqkit/runner";
import type { ReportImage } from "@sparqkit/report";
import { encodePng } from "./png.ts";

/** Predicted classes by configuration, gathered from logits as they come. */
export class Predictions {
  readonly #classes: number;
  readonly #byConfig = new Map<string, number[]>();

  constructor(classes: number) {
    this.#classes = classes;
  }

  /** Take the logits of the next images of a configuration. */
  add(config: string, logits: Float32Array): void {
    const predicted = this.#byConfig.get(config) ?? [];
    this.#byConfig.set(config, predicted);
    for (let at = 0; at < logits.length; at += this.#classes) predicted.push(argmax(logits.subarray(at, at + this.#classes)));
  }

  /** The first images on which configurations disagree, then the first images, `count` in all, in stored order. */
  examples(count: number): number[] {
    const all = [...this.#byConfig.values()];
    const indices = Array.from({ length: all[0]?.length ?? 0 }, (_, index) => index);
    const differs = (index: number): boolean => all.some((predicted) => predicted[index] !== all[0]![index]);
    return indices.toSorted((a, b) => Number(differs(b)) - Number(differs(a)) || a - b).slice(0, count);
  }

  /** An image for a report, with what every configuration takes it for. */
  async picture(index: number, { dataset }: PixelSource, names: readonly string[]): Promise<ReportImage> {
    const { width, height, data } = await dataset.image(index);
    const png = `data:image/png;base64,${Buffer.from(encodePng(data as Uint8Array, width, height)).toString("base64")}`;
    const predictions = Object.fromEntries([...this.#byConfig].map(([config, predicted]) => [config, names[predicted[index]!]!]));
    return { png, label: names[dataset.labels![index]!]!, predictions };
  }
}

/** The class with the highest logit, the first of equals. */
function argmax(logits: Float32Array): number {
  return logits.reduce((best, value, index) => (value > logits[best]! ? index : best), 0);
}
