/**
 * The elementwise passes: quantization and the pair rule where pairs are channels (c, c + 1) of one pixel, or neighbours in a row.
 *
 * 11.5 GB/s of float32 read for 4b-5opt-round in NCHW (8 x 64 x 56 x 56, one core of an EPYC); a table in JavaScript: 0.24 GB/s of bytes. True division
 * costs 5 % of it against a product with the reciprocal, which is not exact.
 * @module
 */
import type { PairRule } from "@sparqkit/core";
import type { Exports } from "./instance.ts";
import { compileRule } from "./tables.ts";
import type { ActivationShape, ActivationSpec, Kernels, Layout } from "./types.ts";
import { checkActivations, checkBits, checkBlock, checkScale, checkSizes } from "./validate.ts";

type Squeezers = Pick<Kernels, "squeeze" | "squeezeFlat" | "squeezeBytes" | "squeezeToBytes" | "quantize">;

/** Put a rule's tables where the kernels look for them; returns the kernels' mode, 0 without a rule. */
export function loadRule(exports: Exports, rule: PairRule | null): number {
  if (!rule) return 0;
  const { mode, tables } = compileRule(rule);
  new Uint8Array(exports.memory.buffer, exports.tables(), tables.length).set(tables);
  return mode;
}

/** The elementwise kernels of an instance. */
export function squeezers(exports: Exports): Squeezers {
  const { memory } = exports;
  function toFloatOrBytes(
    operation: string,
    bytes: 1 | 4,
    source: number,
    target: number,
    shape: ActivationShape,
    layout: Layout,
    spec: ActivationSpec,
    step = 1,
  ): void {
    const count = checkActivations(operation, shape, layout, spec.rule?.share ?? false);
    const scale = checkScale(spec.scale);
    const top = checkBits(spec.bits);
    const unit = checkScale(step, "step");
    checkBlock(operation, "source", memory, source, count, 4);
    checkBlock(operation, "target", memory, target, count, bytes);
    const mode = loadRule(exports, spec.rule);
    // Without partners NCHW is one long row; with them it is when the partner is the neighbour.
    if (layout === "nchw" && spec.rule?.share) {
      const { plane } = shape;
      const pairs = (shape.images * shape.channels) / 2;
      if (bytes === 4) exports.squeezePlanes(source, target, pairs, plane, 4 * plane, 4 * plane, scale, top, mode, unit);
      else exports.squeezePlanesToBytes(source, target, pairs, plane, scale, top, mode);
    } else if (bytes === 4) exports.squeezeRows(source, target, 1, count, scale, top, mode, unit);
    else exports.squeezeRowsToBytes(source, target, 1, count, scale, top, mode);
  }
  return {
    squeeze: (source, target, shape, layout, spec, step) => toFloatOrBytes("squeeze", 4, source, target, shape, layout, spec, step),
    squeezeToBytes: (source, target, shape, layout, spec) => toFloatOrBytes("squeezeToBytes", 1, source, target, shape, layout, spec),
    squeezeFlat(source, target, rows, length, spec, step = 1) {
      checkSizes("squeezeFlat", { rows, length });
      const scale = checkScale(spec.scale);
      const top = checkBits(spec.bits);
      const unit = checkScale(step, "step");
      checkBlock("squeezeFlat", "source", memory, source, rows * length, 4);
      checkBlock("squeezeFlat", "target", memory, target, rows * length, 4);
      const mode = loadRule(exports, spec.rule);
      const whole = length % 2 === 0 || !spec.rule?.share; // then no pair crosses the end of a row
      exports.squeezeRows(source, target, whole ? 1 : rows, whole ? rows * length : length, scale, top, mode, unit);
    },
    squeezeBytes(source, target, shape, layout, spec) {
      const count = checkActivations("squeezeBytes", shape, layout, spec.rule?.share ?? false);
      checkBlock("squeezeBytes", "source", memory, source, count, 1);
      checkBlock("squeezeBytes", "target", memory, target, count, 1);
      const mode = loadRule(exports, spec.rule);
      if (layout === "nchw" && spec.rule?.share) exports.pairPlanes(source, target, (shape.images * shape.channels) / 2, shape.plane, mode);
      else exports.pairRows(source, target, 1, count, mode);
    },
    quantize(source, target, length, scale, bits) {
      checkSizes("quantize", { length });
      const single = checkScale(scale);
      const top = checkBits(bits);
      checkBlock("quantize", "source", memory, source, length, 4);
      checkBlock("quantize", "target", memory, target, length, 1);
      exports.squeezeRowsToBytes(source, target, 1, length, single, top, 0);
    },
  };
}
