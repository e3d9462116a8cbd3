/** Why a layer does not reach the speed its element promises. @module */
import type { Cycles, Speedup, Utilization } from "./result.ts";
import type { PeUse } from "./pe/use.ts";

/** A reason: `code` is stable, `text` is for people. */
export interface Note {
  readonly code: NoteCode;
  readonly text: string;
}

export type NoteCode =
  | "DEPTHWISE"
  | "ODD_SUM"
  | "SHORT_SUM"
  | "FEW_FILTERS"
  | "FEW_PIXELS"
  | "EDGES"
  | "WHOLE_ACTIVATIONS"
  | "UNPAIRED_ELEMENT"
  | "DENSE_WEIGHTS"
  | "TIME_NOT_CUT"
  | "MEMORY";

/** What is known about a layer. */
export interface Circumstances {
  readonly use: PeUse;
  readonly M: number;
  readonly N: number;
  readonly K: number;
  readonly groups: number;
  readonly slots: number;
  /** Output pixels and filters that the unit holds, where it holds them. */
  readonly lanes: { readonly pixels: number | null; readonly filters: number | null };
  /** Why a unit that skips weights skips none, in words; null where it does, or can not. */
  readonly dense: string | null;
  readonly sparqOnly: boolean;
  readonly cycles: Cycles;
  readonly utilization: Utilization;
  readonly speedup: Speedup;
  /** What `ws` and `is` move because nothing is cut in time; null under `os`. */
  readonly uncut: { readonly inTime: string; readonly again: string; readonly partOfBytes: number } | null;
}

/** Parts of the cycles above which fill and drain, edges and waiting are worth a word. */
const WORTH_A_WORD = 0.1;

const percent = (part: number): string => `${(100 * part).toFixed(part < 0.1 ? 1 : 0)} %`;

/**
 * The reasons that apply, those that cost most cycles first.
 *
 * A reason's cost is what would be saved if it alone did not apply: the stalls, the filling and draining, or a part of the compute cycles.
 */
export function notesOf(circumstances: Circumstances): readonly Note[] {
  const { use, M, N, K, groups, slots, lanes, dense, sparqOnly, cycles, utilization, speedup, uncut } = circumstances;
  const notes: (Note & { readonly lost: number })[] = [];
  const note = (code: NoteCode, lost: number, text: string): void => void notes.push({ code, lost: Math.round(lost), text });
  const { compute, fillDrain, stall } = cycles;
  const busy = compute + fillDrain;
  if (use.passes > 1)
    note(
      "WHOLE_ACTIVATIONS",
      compute * (1 - 1 / (2 * use.passes)),
      `Activations stay whole 8-bit values, which ${use.pe.kind} takes in ${use.passes} cycles each.`,
    );
  else if (use.pe.elements === 2 && !use.paired)
    note("WHOLE_ACTIVATIONS", compute / 2, `Activations stay whole 8-bit values: one a slot, on all of the element ${use.pe.kind}.`);
  else if (use.pe.elements === 1 && sparqOnly) note("UNPAIRED_ELEMENT", compute / 2, `${use.pe.kind} takes one activation a slot, cut or not.`);
  if (dense !== null) note("DENSE_WEIGHTS", compute / 2, `No weights are skipped: ${dense}.`);
  if (groups > 1 && K * N < 256)
    note(
      "DEPTHWISE",
      fillDrain + compute * (1 - utilization.mapping),
      `${groups} groups of ${N} filter${N === 1 ? "" : "s"} over sums of ${K}: each group fills the unit anew and uses little of it.`,
    );
  const divisor = (use.paired ? 2 : 1) * (use.sparse ? 2 : 1);
  const chunk = use.sparse ? 4 : divisor;
  if (divisor > 1 && K % chunk !== 0)
    note(
      "ODD_SUM",
      compute * (1 - K / (divisor * slots)),
      `Sums of ${K} leave ${K % chunk === 1 ? "one product" : `${K % chunk} products`} over: ${slots} slots, a speed-up of ${(K / slots).toFixed(2)} instead of ${divisor}.`,
    );
  if (fillDrain > WORTH_A_WORD * busy)
    note(
      "SHORT_SUM",
      fillDrain,
      `Filling and draining take ${percent(fillDrain / busy)} of the busy cycles${speedup.ideal > 1 ? ", and no faster element shortens them" : ""}.`,
    );
  if (lanes.filters !== null && N < lanes.filters)
    note("FEW_FILTERS", compute * (1 - N / lanes.filters), `${N} filter${N === 1 ? "" : "s"} where ${lanes.filters} fit.`);
  if (lanes.pixels !== null && M < lanes.pixels)
    note("FEW_PIXELS", compute * (1 - M / lanes.pixels), `${M} output pixel${M === 1 ? "" : "s"} where ${lanes.pixels} fit.`);
  if (utilization.mapping < 1 - WORTH_A_WORD)
    note(
      "EDGES",
      compute * (1 - utilization.mapping),
      `Folds hold ${percent(utilization.mapping)} of the elements on average; the rest lies beyond the layer's edges.`,
    );
  if (stall > WORTH_A_WORD * (busy + stall)) note("MEMORY", stall, `${percent(stall / (busy + stall))} of the cycles wait for DRAM.`);
  if (uncut !== null && uncut.partOfBytes > WORTH_A_WORD)
    note(
      "TIME_NOT_CUT",
      stall * uncut.partOfBytes,
      `${uncut.inTime} pass every fold uncut, as in SCALE-Sim: ${uncut.again}, ${percent(uncut.partOfBytes)} of the bytes to and from DRAM.`,
    );
  return notes.toSorted((a, b) => b.lost - a.lost).map(({ code, text }) => ({ code, text }));
}
