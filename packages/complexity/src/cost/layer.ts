/** Cost of one layer on a machine. @module */
import { CountOverflow, InvalidParameter } from "@sparqkit/core";
import { accumulatorBits, bops } from "../bops/bops.ts";
import { uniqAccumulatorBits, uniqBops } from "../bops/uniq.ts";
import { checkCount } from "../check.ts";
import { TooWide } from "../errors.ts";
import type { Machine } from "../machine/machine.ts";
import { dimsOf, productOf, type CostLayer, type WindowedDims } from "../roofline/dims.ts";
import { computeRoof } from "../roofline/grid.ts";
import { layerOps } from "../roofline/layer.ts";
import { FLOAT_SUM_BITS, passes, trafficOn, type LayerWidths } from "../roofline/passes.ts";
import { bound, roofOf } from "../roofline/roof.ts";
import { layerSeconds } from "../roofline/time.ts";
import type { LayerCost, LayerPasses, Rule } from "./result.ts";

/**
 * Cost of a layer: bit-operations, operations, traffic, and what limits it on a machine.
 *
 * @throws InvalidLayer if it has no size or shapes do not agree
 * @throws InvalidParameter if a width is out of range, or the rule `uniq` is asked for cut activations or pruned weights, which it does not know
 * @throws TooWide if it is wider than the machine's elements
 * @throws CountOverflow if it has more than 2^53 - 1 multiply-accumulates
 * @example
 * layerCost(conv, { weightBits: 8, activationBits: 8 }, machineOf(SILICON["hcm-1mm2"], { weightBits: 8, activationBits: 8 })).bound; // "compute"
 */
export function layerCost(layer: CostLayer, widths: LayerWidths, machine: Machine, rule: Rule = "hcm"): LayerCost {
  const dims = dimsOf(layer);
  checkWidths(layer, widths, machine);
  const { gbitPerSecond } = machine;
  const gops = machine.gopsOf?.get(layer.name) ?? machine.gops;
  const held = machine.element === "float32" ? { ...widths, partialSumBits: FLOAT_SUM_BITS } : widths;
  const worked = workedDims(layer, dims, machine);
  const ops = layerOps(worked);
  const trafficBits = trafficOn(dims, held, gridOf(machine), machine.localBits);
  const opsPerBit = ops / trafficBits;
  return {
    name: layer.name,
    kind: layer.kind,
    macs: macsOf(layer),
    ...arithmetic(layer, widths, rule),
    weightBits: widths.weightBits,
    activationBits: widths.activationBits,
    accumulatedBits: widths.accumulatedBits ?? widths.activationBits,
    storedBits: widths.storedBits ?? widths.activationBits,
    density: widths.density ?? 1,
    ops,
    trafficBits,
    opsPerBit,
    roof: gops,
    ...roofOf(gops, gbitPerSecond, opsPerBit),
    bound: bound(gops, gbitPerSecond, ops, trafficBits),
    seconds: layerSeconds(gops, gbitPerSecond, { ops, trafficBits }),
    required: requiredGops(worked, machine.clockMHz),
    passes: passesOf(dims, held, machine, gops, ops),
  };
}

/** Dims whose operations a machine does: elements of single multipliers do a convolution as its matrix product. */
function workedDims({ gemm }: CostLayer, dims: WindowedDims, { multipliers }: Pick<Machine, "multipliers">): WindowedDims {
  return multipliers === 1 ? productOf(gemm) : dims;
}

/** The square grid of a machine, if it has one. */
export function gridOf({ side, multipliers }: Pick<Machine, "side" | "multipliers">): { readonly side: number; readonly elementTaps: number } | null {
  return side === null ? null : { side, elementTaps: multipliers };
}

/** Multiply-accumulates of a layer. */
function macsOf({ name, gemm: { M, N, K, groups } }: CostLayer): number {
  const macs = M * N * K * groups;
  if (macs > Number.MAX_SAFE_INTEGER)
    throw new CountOverflow(`multiply-accumulates of layer ${JSON.stringify(name)}`, "Make the layer smaller or leave it out.");
  return macs;
}

/** Bit-operations and the accumulator's width by either rule. */
export function arithmetic({ gemm: { M, N, K, groups } }: CostLayer, widths: LayerWidths, rule: Rule): Pick<LayerCost, "bops" | "accumulatorBits"> {
  const reduction = { outputs: M * N * groups, reduction: K, ...widths };
  if (rule === "hcm") return { bops: bops(reduction), accumulatorBits: accumulatorBits(reduction) };
  const { density = 1, activationBits, accumulatedBits = activationBits } = widths;
  if (density !== 1) throw new InvalidParameter("density", density, "1 under the rule uniq, which knows no pruned weights");
  if (accumulatedBits !== activationBits)
    throw new InvalidParameter("accumulatedBits", accumulatedBits, `the activation's ${activationBits} under the rule uniq, which knows no cut activations`);
  return { bops: uniqBops(reduction), accumulatorBits: uniqAccumulatorBits(reduction) };
}

/** GOPS/s of a grid with an element for every pair of channels of a group: then a group takes a single pass. */
function requiredGops({ channels, filters, groups, taps }: WindowedDims, clockMHz: number): number {
  return computeRoof({ elements: (channels / groups) * (filters / groups), multipliers: taps, clockMHz });
}

/** What no local memory costs on the machine's grid. */
function passesOf(dims: WindowedDims, widths: LayerWidths, machine: Machine, gops: number, ops: number): LayerPasses | null {
  const grid = gridOf(machine);
  if (grid === null) return null;
  const { passes: counts, partialSumBits, trafficBits, local } = passes(dims, widths, { ...grid, localBits: 0 });
  const limit = bound(gops, machine.gbitPerSecond, ops, trafficBits);
  return { ...counts, partialSumBits, trafficBits, opsPerBit: ops / trafficBits, bound: limit, local };
}

/** Layers wider than the elements can not be done on them. */
function checkWidths({ name }: CostLayer, { weightBits, activationBits }: LayerWidths, { name: machine, element }: Machine): void {
  checkCount("weightBits", weightBits);
  checkCount("activationBits", activationBits);
  if (element === null) return;
  const limit = element === "float32" ? { weightBits: 32, activationBits: 32 } : element;
  if (weightBits > limit.weightBits) throw new TooWide(name, machine, "weights", weightBits, limit.weightBits);
  if (activationBits > limit.activationBits) throw new TooWide(name, machine, "activations", activationBits, limit.activationBits);
}
