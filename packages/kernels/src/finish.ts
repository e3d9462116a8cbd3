/**
 * The tail of a layer, from the sums of one convolution to the input of the next, in one pass over memory.
 *
 * The steps are those of separate float32 operators (scale by activation and weight steps, batch normalization as one fused multiply-add, residual sum, ReLU,
 * quantization, the pair rule), each with its own rounding, so that a network computed this way has the bits of one computed operator by operator.
 *
 * 7.9 GB/s of float32 sums read for 4b-5opt-round in NCHW16c, 5.6 with a second such term (8 x 64 x 56 x 56, one core of an EPYC); `squeeze` alone reads 10.3.
 * @module
 */
import { InvalidOperand } from "./errors.ts";
import type { Exports } from "./instance.ts";
import { loadRule } from "./squeeze.ts";
import type { ActivationShape, Kernels, Layout, Term, Terms } from "./types.ts";
import { checkActivations, checkBits, checkBlock, checkChannels, checkScale } from "./validate.ts";

type Finishers = Pick<Kernels, "finish" | "finishSqueeze" | "fused">;

/** Bits of a kernel's `kind`; the same constants as in assembly/finish.ts. */
const KIND = { first: 1, second: 2, sum: 4, fused: 8 } as const;

/** No pointer: the kernels' unsigned -1. */
const NONE = -1;

/** What the kernels write, and how they make the activations. */
interface Outputs {
  readonly floats: number | null;
  readonly target: number | null;
  readonly share: boolean;
}

/** The finishing kernels of an instance; `fused` false: even where the engine has a fused multiply-add, use the other path. */
export function finishers(exports: Exports, fused: boolean): Finishers {
  const { memory } = exports;
  const hardware = fused && isFused(exports);

  /** Check everything and call the kernel. */
  function call(
    operation: string,
    terms: Terms,
    { floats, target, share }: Outputs,
    shape: ActivationShape,
    layout: Layout,
    floor: number,
    scale: number,
    top: number,
    step: number,
    mode: () => number,
  ): void {
    const count = checkActivations(operation, shape, layout, share);
    const { channels, block } = checkChannels(operation, shape.channels, layout);
    if (floor !== 0 && floor !== -Infinity) throw new InvalidOperand(operation, `a floor of ${floor}: it must be 0, for ReLU, or -Infinity, for none.`);
    for (const [i, { source, affine }] of terms.entries()) {
      checkBlock(operation, `terms[${i}].source`, memory, source, count, 4);
      if (affine !== null) checkBlock(operation, `terms[${i}].affine`, memory, affine, 4 * channels, 4);
    }
    if (floats !== null) checkBlock(operation, "floats", memory, floats, count, 4);
    if (target !== null) checkBlock(operation, "target", memory, target, count, 4);
    if (floats === target) throw new InvalidOperand(operation, `floats and target are both ${target}: v and its SPARQ values need a place each.`);
    const [first, second] = inOrder(terms);
    let kind: number = hardware ? KIND.fused : 0;
    if (first.affine !== null) kind |= KIND.first;
    if (second) kind |= KIND.sum;
    if (second && second.affine !== null) kind |= KIND.second;
    exports.finish(
      first.source,
      second?.source ?? first.source,
      first.affine ?? NONE,
      second?.affine ?? NONE,
      floats ?? NONE,
      target ?? NONE,
      shape.images,
      channels,
      shape.plane,
      block,
      kind,
      floor,
      scale,
      top,
      mode(),
      step,
    );
  }

  return {
    fused: hardware,
    finish(terms, target, shape, layout, floor) {
      call("finish", terms, { floats: target, target: null, share: false }, shape, layout, floor, 1, 255, 1, () => 0);
    },
    finishSqueeze(terms, floats, target, shape, layout, floor, spec, step) {
      const scale = checkScale(spec.scale);
      const top = checkBits(spec.bits);
      const unit = checkScale(step, "step");
      const share = spec.rule?.share ?? false;
      call("finishSqueeze", terms, { floats, target, share }, shape, layout, floor, scale, top, unit, () => loadRule(exports, spec.rule));
    },
  };
}

/** (1 + 2^-12)^2 - (1 + 2^-11) is 2^-24; a product rounded before the sum loses it. */
function isFused(exports: Exports): boolean {
  return exports.madd(1 + 2 ** -12, -(1 + 2 ** -11)) === 2 ** -24;
}

/** The sum is the same either way round, and the kernels want an affine term first. */
function inOrder([first, second]: Terms): readonly [Term, Term | undefined] {
  return second && first.affine === null && second.affine !== null ? [second, first] : [first, second];
}
