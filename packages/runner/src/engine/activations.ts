/** Run joints: tails and cuts of one batch, in the kernels. @module */
import { pairRule } from "@sparqkit/core";
import type { ActivationShape, ActivationSpec, Kernels, Layout } from "@sparqkit/kernels";
import { affineOf, quantizedLayers, type Affine, type Cut, type Plan, type QuantizedLayerPlan, type Tail } from "@sparqkit/quantizer";
import { RuntimeFailure } from "./errors.ts";
import type { Joint } from "./joints.ts";
import type { JointHandler, Value } from "./pipeline.ts";

/** What the kernels need to know of a layer's activations. */
export function activationSpec({ activations, sparq }: QuantizedLayerPlan): ActivationSpec {
  const rule = sparq ? pairRule(sparq.window, sparq.rounding, sparq.share) : null;
  return { scale: activations.scale, bits: activations.bits, rule };
}

type Values = (name: string) => Value;

/** Runs joints; keeps what they need (scales, weights of convolutions that run here) in the kernels' memory. */
export class JointRunner {
  readonly #kernels: Kernels;
  readonly #constants = new Map<unknown, number>();

  constructor(kernels: Kernels) {
    this.#kernels = kernels;
  }

  /** A convolution of the model's input. */
  narrow(joint: Joint, value: Values): void {
    const { geometry, weights } = joint.narrow!;
    const kernels = this.#kernels;
    let pointer = this.#constants.get(joint);
    if (pointer === undefined) {
      const ordered = kernels.narrowWeights(weights, geometry, layoutOf(joint));
      pointer = kernels.allocate(4 * ordered.length);
      kernels.f32(pointer, ordered.length).set(ordered);
      this.#constants.set(joint, pointer);
    }
    const [source, target] = [value(joint.reads[0]!), value(joint.floats!)];
    kernels.narrowConvolution(source.pointer, target.pointer, target.dims[0]!, geometry, pointer, layoutOf(joint));
  }

  /** A cut alone. */
  cut(joint: Joint, value: Values, spec: ActivationSpec): void {
    const [kernels, cut] = [this.#kernels, joint.cut!];
    const [source, target] = [value(joint.reads[0]!), value(joint.target!)];
    if (cut.kind === "im2col") {
      kernels.convolution(source.pointer, target.pointer, source.dims[0]!, cut.geometry, this.#weights(cut), spec, { sparse24: cut.sparse24 });
    } else if (cut.of === "gemm") {
      kernels.squeezeFlat(source.pointer, target.pointer, source.dims[0]!, source.dims[1]!, spec, stepOf(cut, spec));
    } else {
      kernels.squeeze(source.pointer, target.pointer, planesOf(source, cut.channels, joint.block), layoutOf(joint), spec, stepOf(cut, spec));
    }
  }

  /** A tail, and the cut on its output where the joint has one; `affines` are its terms' parameters, by default those it holds. */
  tail(joint: Joint, value: Values, spec: ActivationSpec | null, affines?: readonly (Affine | null)[]): void {
    const [kernels, tail] = [this.#kernels, joint.tail!];
    const sources = joint.reads.map(value);
    const shape = planesOf(sources[0]!, tail.channels, joint.block);
    const terms = sources.map(({ pointer }, i) => ({ source: pointer, affine: this.#term(tail, i, shape.channels, affines) })) as [never];
    const floor = tail.relu ? 0 : -Infinity;
    const floats = joint.floats === null ? null : value(joint.floats).pointer;
    if (joint.cut?.kind === "planes" && spec) {
      kernels.finishSqueeze(terms, floats, value(joint.target!).pointer, shape, layoutOf(joint), floor, spec, stepOf(joint.cut, spec));
    } else {
      kernels.finish(terms, floats!, shape, layoutOf(joint), floor);
    }
  }

  #term(tail: Tail, index: number, channels: number, affines: readonly (Affine | null)[] | undefined): number | null {
    const term = tail.terms[index]!;
    if (affines) return this.affine(term, affines[index]!, channels, true);
    const known = this.#constants.get(term);
    return known ?? this.affine(term, affineOf(term, tail.channels), channels, false);
  }

  /** The pointer to a term's parameters `[4][channels]`; written once, or anew where they change from batch to batch. */
  affine(key: unknown, affine: Affine | null, channels: number, changes: boolean): number | null {
    if (affine === null) return null;
    const known = this.#constants.get(key);
    if (known !== undefined && !changes) return known;
    const pointer = known ?? this.#kernels.allocate(4 * 4 * channels);
    const rows = this.#kernels.f32(pointer, 4 * channels).fill(0);
    rows.fill(affine.inner, 0, channels);
    for (const [row, values] of [affine.outer, affine.gain, affine.shift].entries()) rows.set(values, (row + 1) * channels);
    this.#constants.set(key, pointer);
    return pointer;
  }

  #weights(cut: Extract<Cut, { kind: "im2col" }>): number {
    const known = this.#constants.get(cut);
    if (known !== undefined) return known;
    const pointer = this.#kernels.allocate(cut.weights.length);
    this.#kernels.i8(pointer, cut.weights.length).set(cut.weights);
    this.#constants.set(cut, pointer);
    return pointer;
  }
}

/** What integers are multiplied by on their way out: nothing under SPARQ, the scale in plain uniform quantization. */
const stepOf = (cut: Cut, spec: ActivationSpec): number => (cut.kind === "planes" && !cut.integers ? spec.scale : 1);

export const layoutOf = ({ block }: Joint): Layout => (block === null ? "nchw" : { block });

/** The channel planes of a value; blocked values hold whole blocks. */
export function planesOf({ dims }: Value, channels: number, block: number | null): ActivationShape {
  const padded = block === null ? channels : Math.ceil(channels / block) * block;
  if (dims[1] !== padded)
    throw new RuntimeFailure("keep the channels of a quantized tensor in place", `expected ${padded} channels, the tensor is [${dims.join(", ")}]`);
  return { images: dims[0]!, channels: padded, plane: dims.slice(2).reduce((a, b) => a * b, 1) };
}

/** The handler that evaluates a plan, its scales and statistics fixed. */
export function planHandler(plan: Plan, kernels: Kernels): JointHandler {
  const layers = quantizedLayers(plan);
  const specs = new Map<string, ActivationSpec>();
  const runner = new JointRunner(kernels);
  const specOf = (cut: Cut): ActivationSpec => {
    const [layer] = cut.layers;
    let spec = specs.get(layer!);
    if (!spec) specs.set(layer!, (spec = activationSpec(layers.get(layer!)!)));
    return spec;
  };
  return (joint, value) => {
    const spec = joint.cut ? specOf(joint.cut) : null;
    if (joint.narrow) runner.narrow(joint, value);
    else if (joint.tail) runner.tail(joint, value, spec);
    else runner.cut(joint, value, spec!);
  };
}
