/**
 * Hardware documents, `sparqkit/hardware@1`: what multiplies, with which elements, and the memories around it. spec/schemas/hardware.schema.json.
 * @module
 */
import type { Dataflow } from "../systolic/dataflow.ts";

/** An array of elements that pass operands on to their neighbours. [SYSTOLIC-1] */
export interface SystolicArrayUnit {
  readonly kind: "systolic-array";
  readonly rows: number;
  readonly columns: number;
  readonly dataflow: Dataflow;
}

/** Cores of rows x columns dot-product units; the sparse ones gather activations by 2:4 weights. [SYSTOLIC-9] [SYSTOLIC-10] */
export interface TensorCoreUnit {
  readonly kind: "tensor-core" | "sparse-tensor-core";
  /** Output pixels and filters that a core works on at once. */
  readonly rows: number;
  readonly columns: number;
  /** Slots of a sum that each dot-product unit takes in a cycle. */
  readonly width: number;
  readonly count: number;
  /** Cycles a step needs beyond the one it enters in. */
  readonly latency: number;
}

/** What multiplies matrices. */
export type Unit = SystolicArrayUnit | TensorCoreUnit;

/** Energy of single operations, pJ. */
export interface EnergyTable {
  readonly technology: string;
  readonly source: string;
  /** Whether the figures were compared with their source. */
  readonly verified: boolean;
  /** An 8 x 8-bit product; n x 8 bits take n / 8 of it. */
  readonly multiplyPj: number;
  /** A 32-bit addition; b bits take b / 32 of it. */
  readonly addPj: number;
  /** A bit through a multiplexer of two inputs. */
  readonly muxPj: number;
  /** A byte into or out of an SRAM of 8 KiB; S KiB take sqrt(S / 8) of it. */
  readonly sramPj: number;
  /** A byte into or out of DRAM. */
  readonly dramPj: number;
}

/** Kinds of processing elements, and `auto`: as the configuration asks. */
export type PeChoice = "auto" | PeKind;

/** Kinds of processing elements. */
export type PeKind = "8b-8b" | "2x4b-8b" | "sparq-5opt" | "sparq-3opt" | "sparq-2opt" | "sparq-6opt" | "sparq-7opt" | "sysmt";

/** An accelerator to simulate. */
export interface Hardware {
  readonly schema: "sparqkit/hardware@1";
  readonly name: string;
  readonly description: string;
  readonly unit: Unit;
  readonly pe: PeChoice;
  readonly clockMHz: number;
  /** One SRAM an operand, each used as two halves: one at work, one being filled or emptied. */
  readonly sram: { readonly ifmapKiB: number; readonly filterKiB: number; readonly ofmapKiB: number };
  /** Bytes a cycle to and from DRAM, both directions together; null is no limit. */
  readonly dram: { readonly bytesPerCycle: number | null };
  /** Whether memories hold whole activations, trimmed at the unit's edge, or encoded ones with ShiftCtrl and MuxCtrl. [ENCODE-6] */
  readonly activations: "trimmed" | "encoded";
  /** Replaces the built-in table as a whole. */
  readonly energy?: EnergyTable;
}
