/** What a simulation says; the parts of `sparqkit/sim-result@1`. docs/accelerator.md defines every number. @module */
import type { EnergyTable, Hardware } from "./hardware/hardware.ts";
import type { Note } from "./notes.ts";
import type { Order } from "./traffic/schedule.ts";
import type { SramAccesses } from "./traffic/sram.ts";

/** How numbers are counted: ours, or as SCALE-Sim v2 prints them. */
export type Convention = "sparqkit" | "scale-sim";

/** Cycles; `compute` + `fillDrain` + `stall`. As SCALE-Sim prints it, `total` is the last cycle's index, one less. */
export interface Cycles {
  readonly total: number;
  readonly compute: number;
  readonly fillDrain: number;
  readonly stall: number;
}

/** Parts of 1. */
export interface Utilization {
  /** Elements that hold something, averaged over the folds. */
  readonly mapping: number;
  /** Slots used, of those there are in the cycles without stalls. */
  readonly compute: number;
  /** Slots used, of those there are in all cycles. */
  readonly overall: number;
}

/** Bytes to and from DRAM. */
export interface DramBytes {
  readonly ifmap: number;
  readonly filter: number;
  /** Outputs, and spilled sums on both ways. */
  readonly ofmap: number;
  /** ShiftCtrl and MuxCtrl of encoded activations, positions of 2:4 weights. */
  readonly metadata: number;
}

/** Energy by part, pJ. */
export interface EnergyPj {
  readonly mac: number;
  readonly sram: number;
  readonly dram: number;
}

/** Against the dense 8b-8b element in the same unit. */
export interface Speedup {
  /** What element and sparsity could give. */
  readonly ideal: number;
  /** Of the compute cycles. */
  readonly compute: number;
  /** Of all cycles but stalls. */
  readonly busy: number;
}

/** Counts of one layer. */
export interface LayerResult {
  readonly name: string;
  readonly kind: "conv" | "gemm";
  readonly gemm: { readonly M: number; readonly N: number; readonly K: number; readonly groups: number };
  readonly macs: number;
  /** Kind of the processing element. */
  readonly pe: string;
  /** Slots of a sum. [SYSTOLIC-7] */
  readonly slots: number;
  readonly folds: number;
  readonly cyclesPerFold: number;
  readonly cycles: Cycles;
  readonly utilization: Utilization;
  readonly speedup: Speedup;
  readonly order: Order;
  readonly sram: SramAccesses;
  readonly dramBytes: DramBytes;
  readonly energyPj: EnergyPj;
  /** Why the layer is not as fast as it could be. */
  readonly notes: readonly Note[];
}

/** Sums over all layers; utilizations over all their cycles. */
export interface Totals {
  readonly macs: number;
  readonly cycles: Cycles;
  /** cycles.total / clock. */
  readonly microseconds: number;
  readonly utilization: Utilization;
  readonly speedup: Speedup;
  readonly sram: SramAccesses;
  readonly dramBytes: DramBytes;
  readonly energyPj: EnergyPj;
}

/** The document of a simulation. */
export interface SimResult {
  readonly schema: "sparqkit/sim-result@1";
  readonly hardware: Hardware;
  readonly config: string;
  readonly convention: Convention;
  /** The table that energies were counted with: the hardware document's, or the built-in one. */
  readonly energyTable: EnergyTable;
  readonly layers: readonly LayerResult[];
  readonly total: Totals;
}
