/** Random inputs of the operations of spec/cost.md beyond its first clauses and of spec/roofline.md. @module */
import type { JsonObject } from "@sparqkit/conformance";
import { float64, type Random, type Source } from "./random.ts";

type Sources = Readonly<Record<string, Source>>;

const plain = (input: (random: Random) => JsonObject): Source => ({ params: () => ({}), input });

/** From low to high, in thousandths. */
const number = ({ whole }: Random, low: number, high: number): string => float64(whole(low * 1000, high * 1000) / 1000);

const reduction = ({ whole }: Random): JsonObject => ({ outputs: whole(1, 10_000_000), reduction: whole(1, 5000) });

/** [COST-6] to [COST-10] */
export const COST_SOURCES: Sources = {
  "cost.layer": plain((random) => {
    const activationBits = random.whole(1, 16);
    const accumulatedBits = activationBits + random.whole(0, 8);
    return { ...reduction(random), weightBits: random.whole(1, 32), activationBits, accumulatedBits, density: number(random, 0, 1) };
  }),
  "cost.uniq": plain((random) => ({ ...reduction(random), weightBits: random.whole(2, 64), activationBits: random.whole(1, 64) })),
  "cost.elementArea": plain(({ whole }) => ({ weightBits: whole(1, 32), activationBits: whole(1, 32) })),
  "cost.fit": {
    params: ({ whole }) => ({ degree: whole(1, 2) }),
    input(random) {
      // apart from each other, and far from a line through zero, so that no coefficient is a difference of nearly equal numbers
      const x = Array.from({ length: random.whole(5, 20) }, (_, index) => 3 * index + random.whole(1, 3));
      const y = x.map((each) => 500 + 20 * each + 5 * each ** 2 + random.whole(0, 100));
      return { x: x.map(float64), y: y.map(float64) };
    },
  },
};

function shape({ whole, pick }: Random): JsonObject {
  const groups = pick([1, 1, 1, 2, 4]);
  const size = { channels: groups * whole(1, 128), filters: groups * whole(1, 128), groups, taps: pick([1, 9, 9, 25, 49]) };
  return { ...size, inputPixels: whole(1, 5000), outputPixels: whole(1, 5000) };
}

const layers = ({ whole }: Random): JsonObject[] =>
  Array.from({ length: whole(1, 8) }, () => ({ ops: float64(whole(1, 2 ** 31)), trafficBits: float64(whole(1, 2 ** 28)) }));

/** [ROOFLINE-1] to [ROOFLINE-14] */
export const ROOFLINE_SOURCES: Sources = {
  roofline: plain((random) => ({ ...shape(random), weightBits: random.whole(1, 32), activationBits: random.whole(1, 32) })),
  "roofline.elements": plain((random) => ({ silicon: number(random, 10_000, 10_000_000), element: number(random, 50, 20_000) })),
  "roofline.compute": plain((random) => ({ elements: random.whole(1, 100_000), multipliers: random.whole(1, 49), clockMHz: number(random, 1, 5000) })),
  "roofline.memory": plain((random) => ({ megatransfers: number(random, 1, 10_000), busBits: random.whole(1, 4096) })),
  "roofline.bound": plain((random) => ({ gops: number(random, 1, 20_000), gbitPerSecond: number(random, 1, 4000), opsPerBit: number(random, 1, 100) })),
  "roofline.time": plain((random) => ({
    gops: number(random, 1, 20_000),
    gbitPerSecond: number(random, 1, 4000),
    images: random.whole(1, 64),
    layers: layers(random),
  })),
  "roofline.passes": plain((random) => {
    const activationBits = random.whole(1, 16);
    const machine = { side: random.whole(1, 64), elementTaps: random.pick([1, 9, 9]), localBits: random.chance(0.3) ? 0 : random.whole(0, 2 ** 24) };
    const widths = { weightBits: random.whole(1, 16), activationBits, accumulatedBits: activationBits + random.whole(0, 8) };
    return { ...shape(random), windowPixels: random.whole(1, 500), ...widths, ...machine };
  }),
  "roofline.widest": plain((random) => ({
    ...shape(random),
    limit: random.whole(1, 32),
    gops: number(random, 1, 5000),
    gbitPerSecond: number(random, 1, 1000),
  })),
  "roofline.smallest": plain((random) => ({
    layers: layers(random),
    images: random.whole(1, 8),
    rate: number(random, 1, 100),
    gbitPerSecond: number(random, 1, 1000),
    clockMHz: number(random, 100, 1000),
    element: number(random, 100, 20_000),
    multipliers: random.pick([1, 9, 9, 25]),
  })),
};
