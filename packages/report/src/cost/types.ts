/**
 * What a report of costs is made from: a cost document (`sparqkit/cost-result@1`), perhaps with area models, a fit and what was run.
 *
 * A document as it is will do; absent parts leave their plot or section out.
 * @module
 */

/** Bits of weights and of activations of an element or a layer. */
export interface CostReportWidths {
  readonly weightBits: number;
  readonly activationBits: number;
}

/** What binds a layer: the elements, or the memory that feeds them. [ROOFLINE-7] */
export type CostReportBound = "compute" | "memory";

/** What no local memory costs a layer on the machine's grid. [ROOFLINE-9] [ROOFLINE-10] */
export interface CostReportPasses {
  /** Passes over channels and over filters. */
  readonly channels: number;
  readonly filters: number;
  /** Width of a sum that waits for the next pass. */
  readonly partialSumBits: number;
  readonly trafficBits: number;
  readonly opsPerBit: number;
  readonly bound: CostReportBound;
  /** Local memory, in bits, for the window alone, with the sums of a pass, with its inputs, and to move each tensor once. [ROOFLINE-11] */
  readonly local: { readonly window: number; readonly sums: number; readonly inputs: number; readonly once: number };
}

/** One layer, as in the cost document. */
export interface CostReportLayer extends CostReportWidths {
  readonly name: string;
  readonly kind: string;
  readonly macs: number;
  readonly bops: number;
  readonly accumulatorBits: number;
  /** Width of the scale that products of a cut activation are summed on. [COST-7] */
  readonly accumulatedBits?: number;
  /** Bits of an activation in memory. */
  readonly storedBits?: number;
  /** Share of the weights that is kept, 0..1. */
  readonly density?: number;
  readonly ops: number;
  readonly trafficBits: number;
  /** OPS for each bit moved: the roofline's abscissa. */
  readonly opsPerBit: number;
  /** Compute roof over this layer, GOPS/s; where it is absent, the machine's. */
  readonly roof?: number;
  /** What memory can feed, in GOPS/s; null without a limit. */
  readonly memoryRoof: number | null;
  /** GOPS/s. */
  readonly attainable: number;
  /** Memory roof over the layer's compute roof; null without a limit. */
  readonly headroom: number | null;
  readonly bound: CostReportBound;
  readonly seconds: number;
  /** GOPS/s of a grid with an element for every pair of channels. */
  readonly required?: number | null;
  /** Null where the machine has no square grid. */
  readonly passes?: CostReportPasses | null;
  readonly notes?: readonly string[];
}

/** What the layers run on. */
export interface CostReportHardware {
  readonly name: string;
  readonly description?: string;
  readonly areaMm2?: number | null;
  readonly clockMHz?: number;
  readonly element: CostReportWidths | "float32" | null;
  readonly areaModel?: { readonly name: string; readonly verified: boolean; readonly extrapolated: boolean } | null;
  /** Area of an element, um2; null where it is not known. */
  readonly peArea: number | null;
  /** Elements that the area holds, and those that are used. */
  readonly fit?: number | null;
  readonly pes: number;
  readonly side?: number | null;
  /** The compute roof; of an accelerator that of the layer it is fastest for. */
  readonly gops: number;
  /** `gbitPerSecond` null: no limit. */
  readonly memory: { readonly name: string; readonly gbitPerSecond: number | null; readonly source?: string; readonly verified: boolean };
  /** Local memory; null: every tensor moves once. */
  readonly localKiB?: number | null;
}

/** Sums over the layers. */
export interface CostReportTotal {
  readonly macs: number;
  readonly bops: number;
  readonly ops: number;
  readonly trafficBits: number;
  readonly opsPerBit: number;
  /** All stored bits of the weights. */
  readonly weightBits: number;
  readonly seconds: number;
  readonly imagesPerSecond: number;
  readonly bound: { readonly compute: number; readonly memory: number };
  readonly conv?: { readonly macs: number; readonly bops: number };
  readonly gemm?: { readonly macs: number; readonly bops: number };
}

/** A pair of widths that was tried. */
export interface CostReportPair extends CostReportWidths {
  readonly imagesPerSecond: number;
  readonly seconds?: number;
  readonly peArea?: number;
  readonly pes?: number;
  /** The compute roof, GOPS/s. */
  readonly gops?: number;
  /** Bit-operations of the network, in 10^9. */
  readonly gbops?: number;
  /** How many layers are bound by compute, and the names of those that are not. */
  readonly computeBound?: number;
  readonly memoryBound?: readonly string[];
  /** Percent, where an evaluation knows it. */
  readonly accuracy?: number | null;
  /** The smallest grid for the wanted rate [ROOFLINE-14]; a side of 0: traffic alone takes longer, and `gbitPerSecond` is the bandwidth it would take. */
  readonly silicon?: { readonly side: number; readonly areaMm2: number; readonly gbitPerSecond?: number | null } | null;
}

/** What the search over widths found. */
export interface CostReportSolve {
  /** Narrowest and widest bits tried. */
  readonly range: readonly [low: number, high: number];
  readonly pairs: readonly CostReportPair[];
  /** Pairs with every layer bound by compute (`hopeless` ones aside) of which none is narrower in one width and no wider in the other. */
  readonly narrowest: readonly CostReportWidths[];
  /** Layers that no pair makes bound by compute, and the bandwidth one of them would need. */
  readonly hopeless?: readonly { readonly name: string; readonly gbitPerSecond: number; readonly at?: CostReportWidths }[];
  /** For every layer the widest equal width of storage at which it is bound by compute; 0: none. [ROOFLINE-13] */
  readonly layers?: readonly { readonly name: string; readonly widest: number }[];
  /** Pairs that no other beats in both objectives: images a second, and accuracy where every pair of the front has one, else width. */
  readonly front: readonly CostReportPair[];
  /** The images a second that were asked for. */
  readonly rate?: number | null;
}

/** A model of an element's area to draw: um2, a polynomial of its `over`. */
export interface CostReportAreaCurve {
  readonly name: string;
  readonly over: "bits" | "bops";
  /** Constant first. */
  readonly coefficients: readonly number[];
  /** Of x, what is taken as the range it was fitted in. */
  readonly range: readonly [low: number, high: number];
  readonly verified: boolean;
  /** Elements by width: of a curve over bits all that is drawn, since the plot's abscissa is bit-operations. */
  readonly points?: readonly { readonly bits: number; readonly bops: number; readonly area: number }[];
}

/** A model of area fitted to a user's synthesis results. [COST-10] */
export interface CostReportFit {
  readonly over: "bits" | "bops";
  /** Measured areas `y` in um2 at `x`. */
  readonly points: readonly { readonly x: number; readonly y: number; readonly name?: string }[];
  /** Constant first. */
  readonly coefficients: readonly number[];
  readonly r2: number | null;
  /** Measured less fitted, um2, in the order of the points. */
  readonly residuals: readonly number[];
  readonly name?: string;
}

/** Everything a report of a fit alone can show. */
export interface CostReportFitInput extends CostReportFit {
  /** Standard errors of the coefficients, in their order. */
  readonly standardErrors?: readonly number[];
  /** Where the points come from. */
  readonly source?: string;
  /** What was run, as it would be typed. */
  readonly command?: string;
  /** Versions by package or tool. */
  readonly versions?: Readonly<Record<string, string>>;
}

/** Everything a report of costs can show; a cost document as it is will do. */
export interface CostReportInput {
  readonly schema?: string;
  readonly title?: string;
  readonly model?: { readonly name?: string; readonly sha256?: string | null };
  readonly batch?: number;
  /** `8/8`, a configuration's name, or `mixed`; weights first. */
  readonly bits: string;
  readonly rule?: "hcm" | "uniq";
  readonly hardware: CostReportHardware;
  readonly layers: readonly CostReportLayer[];
  readonly total: CostReportTotal;
  readonly solve?: CostReportSolve;
  readonly notes?: readonly string[];
  /** Published or own models, drawn in the area plot. */
  readonly areaCurves?: readonly CostReportAreaCurve[];
  /** Bit-operations of one of the machine's elements, where the area plot marks it; an element of equal widths is found without. */
  readonly elementBops?: number | null;
  readonly fit?: CostReportFit;
  /** What was run, as it would be typed. */
  readonly command?: string;
  /** Versions by package or tool. */
  readonly versions?: Readonly<Record<string, string>>;
}
