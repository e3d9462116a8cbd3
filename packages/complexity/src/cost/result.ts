/**
 * What a network costs: the fields of a `sparqkit/cost-result@1` document that come from here.
 * @module
 */
import type { Element, UsedAreaModel } from "../machine/machine.ts";
import type { LocalMemory } from "../roofline/passes.ts";
import type { Bound, Roof } from "../roofline/roof.ts";
import type { NetworkTime } from "../roofline/time.ts";
import type { SolveResult } from "../solve/result.ts";

/** How bit-operations are counted: [COST-7], or the variant of [COST-8]. */
export type Rule = "hcm" | "uniq";

/** The machine the layers are held against. */
export interface CostHardware {
  readonly name: string;
  readonly description?: string;
  readonly areaMm2: number | null;
  readonly clockMHz: number;
  readonly element: Element | null;
  readonly areaModel: UsedAreaModel | null;
  /** um2. */
  readonly peArea: number | null;
  readonly fit: number | null;
  readonly pes: number;
  readonly side: number | null;
  readonly gops: number;
  readonly memory: { readonly name: string; readonly gbitPerSecond: number | null; readonly source: string; readonly verified: boolean };
  readonly localKiB: number | null;
}

/** A layer on the machine's grid without local memory for sums and inputs. */
export interface LayerPasses {
  /** Passes of a group over its channels. */
  readonly channels: number;
  /** Passes of a group over its filters. */
  readonly filters: number;
  readonly partialSumBits: number;
  readonly trafficBits: number;
  readonly opsPerBit: number;
  readonly bound: Bound;
  /** Local memory that would spare traffic, bits. */
  readonly local: LocalMemory;
}

/** Cost of a layer. */
export interface LayerCost extends Roof {
  readonly name: string;
  readonly kind: "conv" | "gemm";
  readonly macs: number;
  readonly bops: number;
  readonly accumulatorBits: number;
  readonly weightBits: number;
  readonly activationBits: number;
  readonly accumulatedBits: number;
  readonly storedBits: number;
  readonly density: number;
  readonly ops: number;
  readonly trafficBits: number;
  readonly opsPerBit: number;
  /** Compute roof over this layer, GOPS/s: the machine's unless it is slower for it. */
  readonly roof: number;
  readonly seconds: number;
  /** GOPS/s of a grid with an element for every pair of channels of a group. */
  readonly required: number;
  /** Null where the machine is no square grid. */
  readonly passes: LayerPasses | null;
}

/** Layers of one kind. */
export interface CostPart {
  readonly macs: number;
  readonly bops: number;
}

/** Cost of a network. */
export interface CostTotal extends NetworkTime, CostPart {
  readonly ops: number;
  readonly trafficBits: number;
  readonly opsPerBit: number;
  /** Bits that all weights are stored in. */
  readonly weightBits: number;
  /** Layers by what bounds them. */
  readonly bound: { readonly compute: number; readonly memory: number };
  readonly conv: CostPart;
  readonly gemm: CostPart;
}

/** Cost of a network on a machine: a cost document but for the model's name. */
export interface CostResult {
  readonly schema: "sparqkit/cost-result@1";
  /** Images that the layers are for. */
  readonly batch: number;
  /** Weights/activations, `fp32`, or `mixed`. */
  readonly bits: string;
  readonly rule: Rule;
  readonly hardware: CostHardware;
  readonly layers: readonly LayerCost[];
  readonly total: CostTotal;
  readonly solve?: SolveResult;
  /** What to know about the figures, a sentence each. */
  readonly notes: readonly string[];
}
