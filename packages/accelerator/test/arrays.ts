/** Configurations and arrays for tests. @module */
import { W3_6OPT, W4_5OPT } from "@sparqkit/core";
import { PRESETS, type Dataflow, type Hardware, type SimConfiguration } from "../src/index.ts";

export const SPARQ: SimConfiguration = { kind: "sparq", name: "4b-5opt-round", window: W4_5OPT, rounding: "round", share: true, sparse24: false };
export const STC: SimConfiguration = { ...SPARQ, name: "4b-5opt-round-stc", sparse24: true };
export const SIX: SimConfiguration = { ...SPARQ, name: "3b-6opt-round", window: W3_6OPT };

/** A systolic array of 32 x 32 whose memory never waits. */
export const free: Hardware = { ...PRESETS["sparq-os"], dram: { bytesPerCycle: null } };

export function array(rows: number, columns: number, dataflow: Dataflow, base: Hardware = free): Hardware {
  return { ...base, unit: { kind: "systolic-array", rows, columns, dataflow } };
}
