import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkSchedule, rateAt, SgdParameters, StateMismatch, type Parameter, type Schedule } from "../src/index.ts";
import { fma } from "../src/optimize/fma.ts";
import { Random } from "./support/random.ts";

interface Golden {
  readonly count: number;
  readonly steps: number;
  readonly cases: readonly { readonly seed: number; readonly rate: number; readonly momentum: number; readonly weightDecay: number; readonly values: string }[];
  readonly schedules: Readonly<Record<"step" | "cosine", readonly number[]>>;
}
const golden = JSON.parse(readFileSync(new URL("goldens/sgd.json", import.meta.url), "utf8")) as Golden;

const parameter = (name: string, value: Float32Array): Parameter => ({ name, value, shape: [value.length], role: "weight", layer: "", gradient: "" });
const bits = (values: ArrayBufferView): number[] => [...new Uint32Array(values.buffer.slice(values.byteOffset, values.byteOffset + values.byteLength))];

const of = (size: number, momentum = 0.9): SgdParameters => new SgdParameters([parameter("w", new Float32Array(size).fill(2))], { momentum, weightDecay: 0.1 });

/** The field that a restore refuses. */
function fieldOf(restore: () => void): string {
  try {
    restore();
  } catch (error) {
    if (error instanceof StateMismatch) return error.field;
  }
  return "";
}

describe("SGD", () => {
  it.each(golden.cases)("takes PyTorch's steps to the last bit: momentum $momentum, weight decay $weightDecay", ({ seed, rate, values, ...options }) => {
    const random = new Random(seed);
    const sgd = new SgdParameters([parameter("w", random.uniforms(golden.count))], options);
    for (let i = 0; i < golden.steps; i++) sgd.update(new Map([["w", random.uniforms(golden.count)]]), i < 20 ? rate : rate * 0.5);
    expect(bits(sgd.values.get("w")!)).toEqual(bits(Uint8Array.from(Buffer.from(values, "base64"))));
  });

  it("rounds a fused multiply-add once, as exact arithmetic does", () => {
    // an integer of 24 bits times a power of two: any float32 of this range
    const float = fc.tuple(fc.integer({ min: -(2 ** 24), max: 2 ** 24 }), fc.integer({ min: -60, max: 20 })).map(([m, e]) => m * 2 ** e);
    const near = fc.tuple(float, fc.integer({ min: -3, max: 3 }), fc.integer({ min: -60, max: -20 }));
    fc.assert(
      fc.property(float, near, fc.boolean(), (a, [b, small, exponent], halfway) => {
        // c such that a b + c is often halfway between two float32, or next to it
        const c = halfway ? Math.fround(small * 2 ** exponent) : Math.fround(b * 1.5);
        expect(fma(a, b, c)).toBe(exactly(a, b, c));
      }),
      { numRuns: 3000 },
    );
    const odd = 1 + 2 ** -23;
    const almost = 2 ** -24 * (1 - 2 ** -23); // times `odd`: 2^-24 - 2^-70, which float64 can not tell from half a step of `odd`
    expect([fma(odd, almost, odd), fma(-odd, almost, odd), fma(odd, 2 ** -24, odd)]).toEqual([odd, odd, 1 + 2 ** -22]);
    expect(fma(1 + 2 ** -23, 1 - 2 ** -23, -1)).toBe(-(2 ** -46));
    expect([fma(Number.NaN, 1, 1), fma(Infinity, 1, 1), fma(3e38, 3e38, 1)]).toEqual([Number.NaN, Infinity, Infinity]);
  });

  it("lets decay only the parameters that are chosen", () => {
    const sgd = new SgdParameters([parameter("w", new Float32Array([1])), parameter("b", new Float32Array([1]))], {
      momentum: 0,
      weightDecay: 0.5,
      decays: ({ name }) => name === "w",
    });
    const zero = new Float32Array(1);
    sgd.update(
      new Map([
        ["w", zero],
        ["b", zero],
      ]),
      0.5,
    );
    expect([...sgd.values.values()].map(([value]) => value)).toEqual([0.75, 1]);
  });

  it("continues from a saved state as if it had never stopped, and copies it", () => {
    const random = new Random(3);
    const gradients = Array.from({ length: 6 }, () => new Map([["w", random.uniforms(5)]]));
    const through = of(5);
    gradients.forEach((each) => through.update(each, 0.1));
    const first = of(5);
    gradients.slice(0, 3).forEach((each) => first.update(each, 0.1));
    const second = of(5);
    second.restore(structuredClone(first.state()));
    first.update(gradients[0]!, 1);
    gradients.slice(3).forEach((each) => second.update(each, 0.1));
    expect(second.state()).toEqual(through.state());
    second.resetMomentum();
    expect(second.state()).not.toEqual(through.state());
  });

  it("refuses a state of other parameters or options, naming the field, and changes nothing", () => {
    const sgd = of(3);
    expect(fieldOf(() => sgd.restore(of(3, 0.8).state()))).toBe("momentum");
    expect(fieldOf(() => sgd.restore(of(4).state()))).toBe("length of value/w");
    expect(fieldOf(() => sgd.restore({ arrays: {}, json: of(3).state().json }))).toBe("length of value/w");
    expect(fieldOf(() => sgd.restore({ arrays: { ...of(3).state().arrays, x: new Float32Array(1) }, json: of(3).state().json }))).toBe("length of x");
    expect(fieldOf(() => sgd.restore({ arrays: {}, json: null }))).toBe("momentum");
    expect([...sgd.values.get("w")!]).toEqual([2, 2, 2]);
    expect(() => sgd.update(new Map(), 1)).toThrow(/gradient of w has 0 elements, expected 3/);
    expect(() => of(3, 1)).toThrow(/Invalid momentum: got 1/);
    expect(() => new SgdParameters([], { weightDecay: -1 })).toThrow(/Invalid weight decay/);
  });
});

/** In steps of 2^-200; all of the cases are multiples of 2^-120. */
const whole = (x: number): bigint => BigInt(x * 2 ** 140) * 2n ** 60n;

/** a b + c as integers, rounded half to even to 24 bits. */
function exactly(a: number, b: number, c: number): number {
  const sum = whole(a * b) + whole(c);
  const magnitude = sum < 0n ? -sum : sum;
  const spare = BigInt(Math.max(magnitude.toString(2).length - 24, 0));
  let kept = magnitude >> spare;
  const rest = magnitude - (kept << spare);
  const half = spare === 0n ? 0n : 1n << (spare - 1n);
  if (rest > half || (rest === half && rest > 0n && kept % 2n === 1n)) kept += 1n;
  const value = Number(kept) * 2 ** (Number(spare) - 200);
  return sum < 0n ? -value : value;
}

const byEpoch = (schedule: Schedule): number[] => Array.from({ length: 8 }, (_, epoch) => rateAt(schedule, epoch, 8));

function message(schedule: unknown): string {
  try {
    checkSchedule(schedule as Schedule, 6);
    return "fine";
  } catch (error) {
    return (error as Error).message;
  }
}

describe("schedules", () => {
  it("run as PyTorch's do, at the start of each epoch", () => {
    expect(byEpoch({ kind: "step", rate: 0.1, milestones: [3, 5, 6] })).toEqual(golden.schedules.step);
    byEpoch({ kind: "cosine", rate: 0.1, floor: 0.001 }).forEach((rate, i) => expect(rate).toBeCloseTo(golden.schedules.cosine[i]!, 12));
    expect(byEpoch({ kind: "constant", rate: 0.1 })).toEqual(Array<number>(8).fill(0.1));
  });

  it("rise linearly while warming up, and the cosine takes what is left", () => {
    const schedule: Schedule = { kind: "cosine", rate: 1, warmup: { epochs: 2, from: 0.5 } };
    expect([0, 1, 2, 4, 6].map((time) => rateAt(schedule, time, 6))).toEqual([0.5, 0.75, 1, 0.5, 0]);
    expect(rateAt({ kind: "constant", rate: 1, warmup: { epochs: 0 } }, 0, 6)).toBe(1);
  });

  it("refuse what makes no sense, naming the field", () => {
    expect(message({ kind: "step", rate: 0.1, milestones: [2, 4] })).toBe("fine");
    expect(message({ kind: "linear", rate: 0.1 })).toMatch(/Invalid schedule: got linear/);
    expect(message({ kind: "constant", rate: Number.NaN })).toMatch(/Invalid learning rate/);
    expect(message({ kind: "step", rate: 0.1, milestones: [4, 4] })).toMatch(/Invalid milestone: got 4/);
    expect(message({ kind: "step", rate: 0.1, milestones: [4], gamma: 0 })).toMatch(/Invalid gamma/);
    expect(message({ kind: "cosine", rate: 0.1, floor: 0.2 })).toMatch(/Invalid floor/);
    expect(message({ kind: "constant", rate: 0.1, warmup: { epochs: 6 } })).toMatch(/Invalid warm-up epochs: got 6/);
    expect(message({ kind: "constant", rate: 0.1, warmup: { epochs: 1, from: 2 } })).toMatch(/Invalid start/);
  });
});
