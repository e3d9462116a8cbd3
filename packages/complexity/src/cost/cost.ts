/** Cost of a network on a machine. @module */
import { InvalidParameter } from "@sparqkit/core";
import { checkCount, checkFinite } from "../check.ts";
import type { Machine } from "../machine/machine.ts";
import { dimsOf, imagesOf, type CostLayer } from "../roofline/dims.ts";
import { weightsOf } from "../roofline/layer.ts";
import type { LayerWidths } from "../roofline/passes.ts";
import type { NetworkTime } from "../roofline/time.ts";
import { layerCost } from "./layer.ts";
import { notesOf } from "./notes.ts";
import type { CostHardware, CostPart, CostResult, CostTotal, LayerCost, Rule } from "./result.ts";

/** Widths of all layers, or of each. */
export type WidthsOf = LayerWidths | ((layer: CostLayer) => LayerWidths);

/** How a network is counted. */
export interface CostOptions {
  /** By default `hcm`. */
  readonly rule?: Rule;
  /** Images that the layers are for, by default those of the first convolution. */
  readonly batch?: number;
  /** What the result calls the widths, by default `8/8`, or `mixed` where they differ. */
  readonly bits?: string;
}

/**
 * What a network costs on a machine: a `sparqkit/cost-result@1` document but for the model's name.
 *
 * @throws InvalidParameter if there is no layer, and as `layerCost`
 * @example
 * cost(layers(resnet18, shapes), { weightBits: 8, activationBits: 8 }, machineOf(SILICON["hcm-1mm2"], { weightBits: 8, activationBits: 8 })).total.bound;
 */
export function cost(layers: readonly CostLayer[], widthsOf: WidthsOf, machine: Machine, options: CostOptions = {}): CostResult {
  const { rule = "hcm", batch = imagesOf(layers) } = options;
  checkCount("batch", batch);
  const widths = layers.map((layer) => (typeof widthsOf === "function" ? widthsOf(layer) : widthsOf));
  const costs = layers.map((layer, i) => layerCost(layer, widths[i]!, machine, rule));
  const weightBits = layers.reduce((sum, layer, i) => sum + weightsOf(dimsOf(layer)) * widths[i]!.weightBits, 0);
  return {
    schema: "sparqkit/cost-result@1",
    batch,
    bits: options.bits ?? bitsOf(costs, machine),
    rule,
    hardware: hardwareOf(machine),
    layers: costs,
    total: { ...totalOf(costs), weightBits, ...timeOf(costs, batch) },
    notes: notesOf(machine, rule, costs),
  };
}

/** A machine as the document has it. */
export function hardwareOf(machine: Machine): CostHardware {
  const { name, description, areaMm2, clockMHz, element, areaModel, elementArea, fit, elements, side, gops, memory, gbitPerSecond, localBits } = machine;
  return {
    name,
    ...(description !== undefined && { description }),
    areaMm2,
    clockMHz,
    element,
    areaModel,
    peArea: elementArea,
    fit,
    pes: elements,
    side,
    gops,
    memory: { name: memory.name, gbitPerSecond, source: memory.source, verified: memory.verified },
    localKiB: localBits === null ? null : localBits / 8192,
  };
}

/** Time of layers one after the other, each under its own roof. [ROOFLINE-8] */
function timeOf(layers: readonly LayerCost[], images: number): NetworkTime {
  if (layers.length === 0) throw new InvalidParameter("layers", 0, "at least one layer");
  const seconds = sum(layers, "seconds");
  return checkFinite({ seconds, imagesPerSecond: images / seconds });
}

function bitsOf(layers: readonly LayerCost[], { element }: Machine): string {
  const names = new Set(layers.map(({ weightBits, activationBits }) => `${weightBits}/${activationBits}`));
  if (names.size !== 1) return "mixed";
  return element === "float32" ? "fp32" : [...names][0]!;
}

function totalOf(layers: readonly LayerCost[]): Omit<CostTotal, "weightBits" | "seconds" | "imagesPerSecond"> {
  const ops = sum(layers, "ops");
  const trafficBits = sum(layers, "trafficBits");
  const compute = layers.filter(({ bound }) => bound === "compute").length;
  return {
    ...partOf(layers),
    ops,
    trafficBits,
    opsPerBit: ops / trafficBits,
    bound: { compute, memory: layers.length - compute },
    conv: partOf(layers.filter(({ kind }) => kind === "conv")),
    gemm: partOf(layers.filter(({ kind }) => kind === "gemm")),
  };
}

function partOf(layers: readonly LayerCost[]): CostPart {
  return { macs: sum(layers, "macs"), bops: sum(layers, "bops") };
}

function sum(layers: readonly LayerCost[], field: "macs" | "bops" | "ops" | "trafficBits" | "seconds"): number {
  return layers.reduce((total, layer) => total + layer[field], 0);
}
