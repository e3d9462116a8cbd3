/** What SPARQ meets in real activations: zeros, pairs with a zero partner, windows used. @module */
import { wideSet, windowShift, type WindowSet } from "@sparqkit/core";
import type { Kernels, PairStatistics } from "@sparqkit/kernels";
import type { Plan, QuantizedLayerPlan } from "@sparqkit/quantizer";
import type { PixelSource } from "../data/index.ts";
import type { Subject } from "../subject.ts";
import { layoutOf, planesOf } from "./activations.ts";
import type { Joint } from "./joints.ts";
import type { Value } from "./pipeline.ts";
import { visitCuts, type VisitOptions } from "./visit-cuts.ts";

/** Counts over the quantized activations before a layer. Pairs are neighbouring channels at a pixel. */
export interface ActivationStatistics {
  /** Share of activations that are 0, 0 to 1. */
  readonly zeros: number;
  readonly pairsBothZero: number;
  readonly pairsOneZero: number;
  readonly pairsNoZero: number;
  /** How many non-zero activations used the window at each shift; those beside a zero keep 2n bits and count with their wider window's shift. */
  readonly shifts: Readonly<Record<string, number>>;
}

/** Over which images bits are counted. */
export type StatisticsOptions = VisitOptions;

/**
 * Count bits over the first images of a data set. Layers whose pairs are not neighbouring channels (odd channels, fully connected) are left out.
 *
 * @returns statistics by layer name
 */
export async function collectStatistics(
  subject: Subject,
  plan: Plan,
  pixels: PixelSource,
  kernels: Kernels,
  options: StatisticsOptions,
): Promise<Map<string, ActivationStatistics>> {
  const counters = new Map<string, Counter>();
  await visitCuts(subject, plan, pixels, kernels, options, "count bits", (joint, source, layer) => count(joint, source, layer, kernels, counters));
  return new Map([...counters].map(([layer, counter]) => [layer, counter.result()]));
}

function count({ cut, ...joint }: Joint, source: Value, layer: QuantizedLayerPlan, kernels: Kernels, counters: Map<string, Counter>): void {
  if (cut?.kind !== "planes" || cut.of !== "conv" || cut.channels % 2 === 1) return;
  const shape = planesOf(source, cut.channels, joint.block);
  const length = shape.images * shape.channels * shape.plane;
  const mark = kernels.mark();
  const bytes = kernels.allocate(length);
  kernels.quantize(source.pointer, bytes, length, layer.activations.scale, layer.activations.bits);
  const found = kernels.pairStatistics(bytes, shape, layoutOf({ cut, ...joint }));
  kernels.release(mark);
  for (const name of cut.layers) {
    const counter = counters.get(name) ?? new Counter(layer.sparq?.window ?? null, layer.sparq?.share ?? false);
    counter.add(found);
    counters.set(name, counter);
  }
}

class Counter {
  readonly #narrow: WindowSet | null;
  readonly #wide: WindowSet | null;
  #zeros = 0;
  #both = 0;
  #one = 0;
  #none = 0;
  readonly #shifts = new Map<number, number>();

  constructor(window: WindowSet | null, share: boolean) {
    this.#narrow = window;
    this.#wide = window && (share ? wideSet(window) : window);
  }

  add({ bothZero, oneZero, noneZero, narrow, wide }: PairStatistics): void {
    this.#both += bothZero;
    this.#one += oneZero;
    this.#none += noneZero;
    this.#zeros += 2 * bothZero + oneZero;
    for (let value = 1; value < 256; value++) {
      this.#use(value, narrow[value]!, this.#narrow);
      this.#use(value, wide[value]!, this.#wide);
    }
  }

  #use(value: number, times: number, set: WindowSet | null): void {
    if (!set || times === 0) return;
    const shift = windowShift(value, set);
    this.#shifts.set(shift, (this.#shifts.get(shift) ?? 0) + times);
  }

  result(): ActivationStatistics {
    const pairs = this.#both + this.#one + this.#none;
    const shifts = Object.fromEntries([...this.#shifts].toSorted(([a], [b]) => a - b).map(([shift, times]) => [String(shift), times]));
    return { zeros: pairs === 0 ? 0 : this.#zeros / (2 * pairs), pairsBothZero: this.#both, pairsOneZero: this.#one, pairsNoZero: this.#none, shifts };
  }
}
