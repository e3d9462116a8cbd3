/** One cut of one batch: float activations in, SPARQ integers (or a convolution's integer sums) out. @module */
import { pairRule } from "@sparqkit/core";
import type { ActivationShape, ActivationSpec, Kernels } from "@sparqkit/kernels";
import { quantizedLayers, type Plan, type QuantizedLayerPlan } from "@sparqkit/quantizer";
import type { CompiledCut } from "./compile.ts";
import { RuntimeFailure } from "./errors.ts";
import type { CutHandler, Value } from "./pipeline.ts";

/** What the kernels need to know of a layer's activations. */
export function activationSpec({ activations, sparq }: QuantizedLayerPlan): ActivationSpec {
  const rule = sparq ? pairRule(sparq.window, sparq.rounding, sparq.share) : null;
  return { scale: activations.scale, bits: activations.bits, rule };
}

/** Runs cuts; keeps the weights of convolutions that run here in the kernels' memory. */
export class CutRunner {
  readonly #kernels: Kernels;
  readonly #weights = new Map<string, number>();

  constructor(kernels: Kernels) {
    this.#kernels = kernels;
  }

  run({ cut, block }: CompiledCut, source: Value, target: Value, spec: ActivationSpec): void {
    const kernels = this.#kernels;
    if (cut.kind === "im2col") {
      const options = { sparse24: cut.sparse24 };
      kernels.convolution(source.pointer, target.pointer, source.dims[0]!, cut.geometry, this.#weightsOf(cut.target, cut.weights), spec, options);
    } else if (cut.of === "gemm") {
      kernels.squeezeFlat(source.pointer, target.pointer, source.dims[0]!, source.dims[1]!, spec);
    } else {
      kernels.squeeze(source.pointer, target.pointer, planesOf(source, cut.channels, block), block === null ? "nchw" : { block }, spec);
    }
  }

  #weightsOf(name: string, values: Int8Array): number {
    const known = this.#weights.get(name);
    if (known !== undefined) return known;
    const pointer = this.#kernels.allocate(values.length);
    this.#kernels.i8(pointer, values.length).set(values);
    this.#weights.set(name, pointer);
    return pointer;
  }
}

/** The channel planes of a value; blocked values hold whole blocks. */
export function planesOf({ dims }: Value, channels: number, block: number | null): ActivationShape {
  const padded = block === null ? channels : Math.ceil(channels / block) * block;
  if (dims[1] !== padded)
    throw new RuntimeFailure("keep the channels of a quantized tensor in place", `expected ${padded} channels, the tensor is [${dims.join(", ")}]`);
  return { images: dims[0]!, channels: padded, plane: dims.slice(2).reduce((a, b) => a * b, 1) };
}

/** The handler that evaluates a plan, its scales fixed. */
export function planHandler(plan: Plan, kernels: Kernels): CutHandler {
  const layers = quantizedLayers(plan);
  const specs = new Map<string, ActivationSpec>();
  const runner = new CutRunner(kernels);
  return (cut, source, target) => {
    const [layer] = cut.cut.layers;
    let spec = specs.get(layer!);
    if (!spec) specs.set(layer!, (spec = activationSpec(layers.get(layer!)!)));
    runner.run(cut, source, target, spec);
  };
}
