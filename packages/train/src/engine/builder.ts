/**
 * Collects the steps of a program and when each of its values is alive, then gives the values their places.
 * @module
 */
import { dataTypeInfo, sizeOf, serializeModel, withStopper, type DataType, type Model } from "@sparqkit/onnx";
import { ALIGNMENT, allocate } from "./allocate.ts";
import { BLOCK, bytesOf, guardOf, pixelsOf, type Grid } from "./grid.ts";
import type { Fed, Id, Located, Meeting, Program, Source } from "./program.ts";
import type { Step } from "./steps.ts";

interface Value {
  readonly bytes: number;
  readonly guard: number;
  first: number;
  last: number;
}

/** Bytes of a plain tensor. */
export function plainBytes(type: DataType, dims: readonly number[]): number {
  return Math.max(1, sizeOf(dims)) * dataTypeInfo(type).array.BYTES_PER_ELEMENT;
}

/** A program under construction. */
export class Builder {
  readonly steps: Step[] = [];
  readonly fed: Fed[] = [];
  readonly constants: { value: Id; data: Uint8Array }[] = [];
  readonly fallbacks: Record<string, number> = {};
  readonly #values: Value[] = [];
  readonly #models: Program["models"][number][] = [];
  readonly #modelKeys: Map<string, number> = new Map();
  #meetings = 0;
  norms = 0;

  /** A value of so many bytes, with `guard` more before and behind. */
  value(bytes: number, guard = 0): Id {
    this.#values.push({ bytes, guard: Math.ceil(guard / ALIGNMENT) * ALIGNMENT, first: Infinity, last: -1 });
    return this.#values.length - 1;
  }

  plain(type: DataType, dims: readonly number[]): Id {
    return this.value(plainBytes(type, dims));
  }

  located(grid: Grid): Located {
    return { value: this.value(bytesOf(grid), guardOf(grid)), grid };
  }

  /** Room for planes of a grid. */
  planes(grid: Grid, channels: number): Located {
    return { value: this.value(pixelsOf(grid) * channels * 4, guardOf(grid) / BLOCK), grid };
  }

  /** A value that keeps its place from the first step to the last: fed before, or read after. */
  persist(id: Id): Id {
    Object.assign(this.#values[id]!, { first: -1, last: Infinity });
    return id;
  }

  /** A value that is read after the last step. */
  keep(id: Id): Id {
    this.#values[id]!.last = Infinity;
    return id;
  }

  feed(name: string, type: DataType, dims: readonly number[]): Id {
    const value = this.persist(this.plain(type, dims));
    this.fed.push({ name, value, dims, type });
    return value;
  }

  constant(data: Uint8Array): Id {
    const value = this.persist(this.value(Math.max(1, data.byteLength)));
    this.constants.push({ value, data });
    return value;
  }

  meeting(length: number): Meeting {
    const offset = this.#meetings;
    this.#meetings += length;
    return { offset, length };
  }

  /** Index of a small model; models with equal `key` are one. */
  model(key: string, make: () => Model, optimize: boolean): number {
    let index = this.#modelKeys.get(key);
    if (index === undefined) {
      const model = make();
      index = this.#models.length;
      this.#modelKeys.set(key, index);
      const { inputs, outputs } = model.graph;
      this.#models.push({ bytes: serializeModel(withStopper(model)), inputs: names(inputs), outputs: names(outputs), optimize });
    }
    return index;
  }

  emit(step: Step): void {
    const index = this.steps.length;
    this.steps.push(step);
    for (const id of idsOf(step)) {
      const value = this.#values[id]!;
      value.first = Math.min(value.first, index);
      value.last = Math.max(value.last, index);
    }
  }

  /** The finished program. */
  finish(rest: Pick<Program, "gradients" | "statistics" | "loss" | "gradientFloats" | "statisticFloats">): Program {
    const lifetimes = this.#values.map(({ bytes, guard, first, last }) => ({ bytes: last < 0 ? 0 : bytes + 2 * guard, first, last }));
    const { starts, bytes } = allocate(lifetimes);
    return {
      addresses: starts.map((start, i) => start + this.#values[i]!.guard),
      bytes,
      models: this.#models,
      steps: this.steps,
      norms: this.norms,
      fed: this.fed,
      constants: this.constants,
      meetings: this.#meetings,
      fallbacks: this.fallbacks,
      ...rest,
    };
  }
}

const names = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name);

const ofSource = ({ d, e, mask }: Source): (Id | null)[] => [
  d.value,
  e?.value ?? null,
  ...(mask === null ? [] : [mask.at.value, mask.affine, ...[mask.low, mask.high].map((bound) => (typeof bound === "number" ? null : bound.value))]),
];

/** The values a step reads or writes. */
function idsOf(step: Step): Id[] {
  return all(step).filter((id) => id !== null);
}

function all(step: Step): (Id | null)[] {
  switch (step.kind) {
    case "session":
      return [...step.reads, ...step.writes].map(({ value }) => value);
    case "combine":
      return [
        ...step.terms.flatMap(({ at, affine }) => [at.value, affine]),
        ...[step.low, step.high].map((bound) => (typeof bound === "number" ? null : bound.value)),
        step.out.value,
      ];
    case "clear":
      return [step.out.value];
    case "statistics":
      return [step.x.value, step.scale, step.shift, step.affine, step.means, step.mean, step.variance, step.sums];
    case "running":
      return [step.scale, step.shift, step.mean, step.variance, step.affine, step.means];
    case "reduce": {
      const { through } = step;
      const way = through === null ? [] : [through.x.value, through.means, through.scale, through.factors, through.dscale];
      return [...ofSource(step.source), step.out?.value ?? null, step.sums, step.total, ...way];
    }
    case "apply":
      return [...ofSource(step.source), step.x.value, step.factors, step.out.value];
    case "total":
      return [...ofSource(step.source), step.sums, step.out];
    case "byPixels":
    case "columns":
    case "toPlain":
      return [step.x.value, step.out];
    case "toBlocked":
    case "toPlanes":
      return [step.x, step.out.value];
    case "pack":
      return [step.weights, step.out];
    case "unpack":
      return [step.gradient, step.out];
    case "pad":
      return [step.x, step.out];
    case "quantize":
      return [step.x.value, step.out.value];
    case "loss":
      return [step.logits, step.labels, step.probabilities];
    case "lossGradient":
      return [step.probabilities, step.labels, step.out];
  }
}
