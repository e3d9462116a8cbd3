/** The documents of simulations: `sparqkit/sim-result@1`, and `sparqkit/sim-comparison@1` of two. @module */
import { InvalidLayer, simulate, type LayerResult, type SimResult, type Unit } from "@sparqkit/accelerator";
import { CountOverflow, SparqkitError } from "@sparqkit/core";
import type { UnsupportedOperator } from "@sparqkit/workload";
import type { SimulateFlags } from "../commands/simulate.ts";
import { count } from "../terminal/count.ts";
import type { Workload } from "../workload/workload.ts";
import type { Point } from "./points.ts";
import type { CountedLayer, StatisticsDocument } from "./statistics.ts";
import type { SteppedLayer } from "./step.ts";
import { weights24Note, weights24Of, type Weights24 } from "./weights24.ts";

/** What `simulate --json` prints. */
export interface SimDocument extends SimResult {
  readonly layers: readonly (LayerResult & { readonly statistics?: CountedLayer })[];
  readonly model: { readonly name: string; /** Null for a network that is built in. */ readonly sha256: string | null };
  /** Images that the shapes are for. */
  readonly batch: number;
  readonly unsupported: readonly UnsupportedOperator[];
  /** Where layers are counted with 2:4 weights. */
  readonly weights24?: Weights24;
  readonly notes: readonly string[];
  /** Where --step was given. */
  readonly stepped?: readonly SteppedLayer[];
}

/** A layer of both runs. */
export interface ComparedLayer {
  readonly name: string;
  /** Cycles of `a` over those of `b`. */
  readonly speedup: number;
  /** What the multipliers of `b` could do a cycle over those of `a`. */
  readonly ideal: number;
  /** Why `b` does not reach the best ideal of all layers; nothing where it does. */
  readonly why: readonly string[];
}

/** What `simulate --compare --json` prints. */
export interface ComparisonDocument {
  readonly schema: "sparqkit/sim-comparison@1";
  readonly a: SimDocument;
  readonly b: SimDocument;
  readonly layers: readonly ComparedLayer[];
  readonly total: { readonly speedup: number; readonly ideal: number };
}

/** A speed-up this near to the ideal reaches it. */
const REACHED = 0.995;

/** Reasons that hold for both runs alike where they have one unit: they cost utilization, not speed-up. */
const OF_THE_UNIT: ReadonlySet<string> = new Set(["EDGES", "FEW_FILTERS", "FEW_PIXELS"]);

/**
 * Simulate and write down.
 *
 * @param path of the workload, for errors
 * @throws what `simulate` throws; what is wrong with a layer names the file
 */
export function simDocument(path: string, workload: Workload, { hardware, configuration, whole }: Point, flags: SimulateFlags): SimDocument {
  const { schema, ...result } = namingFile(path, () =>
    simulate(workload.layers, hardware, {
      config: configuration,
      convention: flags.convention,
      ...(configuration.kind === "fp32" ? {} : { wholeLayers: new Set(whole.keys()) }),
    }),
  );
  const weights24 = weights24Of(workload, { hardware, configuration, whole });
  const { layers, ...rest } = result;
  return {
    schema,
    model: { name: workload.name, sha256: workload.sha256 },
    batch: workload.images,
    ...rest,
    layers,
    unsupported: workload.unsupported,
    ...(weights24 ? { weights24 } : {}),
    notes: [...workload.notes, ...(weights24 ? weights24Note(weights24, workload.kind) : []), ...wholeNote(workload, { hardware, configuration, whole })],
  };
}

function namingFile<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CountOverflow || error instanceof InvalidLayer)) throw error;
    throw new SparqkitError(error.code, `${path}: ${error.message}`, { cause: error });
  }
}

/** What stands beside energies of a table that nobody has checked. */
export const UNVERIFIED = "recalled, not verified";

/** The same with what --data counted, by layer. */
export function withStatistics(document: SimDocument, counted: StatisticsDocument): SimDocument {
  return { ...document, layers: document.layers.map((layer) => (counted.has(layer.name) ? { ...layer, statistics: counted.get(layer.name)! } : layer)) };
}

/** Which layers a configuration that cuts activations leaves alone. */
function wholeNote(workload: Workload, { configuration, whole }: Point): string[] {
  if (configuration.kind === "fp32") return ["float32 numbers are counted as 8-bit ones: one multiplication a slot, a byte each"];
  const cuts = configuration.kind === "sparq" || configuration.activationBits < 8;
  const names = workload.layers.filter(({ name }) => whole.has(name)).map(({ name }) => name);
  if (!cuts || names.length === 0) return [];
  const first = names.slice(0, 3).map((name) => `${name} (${whole.get(name)})`);
  return [
    `${names.length} of ${count(workload.layers.length, "layer")} ${names.length === 1 ? "keeps" : "keep"} whole 8-bit values under ${configuration.name}: ${first.join(", ")}${names.length > 3 ? ", ..." : ""}`,
  ];
}

/** Multipliers of 8 x 8 bits that stand in a unit. */
export function elementsOf(unit: Unit): number {
  return unit.kind === "systolic-array" ? unit.rows * unit.columns : unit.rows * unit.columns * unit.width * unit.count;
}

/** Two runs side by side. */
export function comparisonDocument(a: SimDocument, b: SimDocument): ComparisonDocument {
  const peaks = elementsOf(b.hardware.unit) / elementsOf(a.hardware.unit);
  const ideals = a.layers.map((first, i) => (peaks * b.layers[i]!.speedup.ideal) / first.speedup.ideal);
  const best = Math.max(...ideals);
  const sameUnit = JSON.stringify(a.hardware.unit) === JSON.stringify(b.hardware.unit);
  const layers = a.layers.map((first, i): ComparedLayer => {
    const second = b.layers[i]!;
    const speedup = ratio(first.cycles.total, second.cycles.total);
    return { name: first.name, speedup, ideal: ideals[i]!, why: speedup >= REACHED * best ? [] : reasons(second, sameUnit) };
  });
  const ideal = (peaks * b.total.speedup.ideal) / a.total.speedup.ideal;
  return { schema: "sparqkit/sim-comparison@1", a, b, layers, total: { speedup: ratio(a.total.cycles.total, b.total.cycles.total), ideal } };
}

/** Why a layer is slower than the ideal: its notes, or what its cycles are spent on where nothing stands out. */
function reasons({ notes, cycles }: LayerResult, sameUnit: boolean): string[] {
  const found = notes.filter(({ code }) => !sameUnit || !OF_THE_UNIT.has(code)).map(({ text }) => text);
  const part = (count: number): string => `${((100 * count) / Math.max(1, cycles.total)).toFixed(1)} %`;
  return found.length > 0 ? found : [`Of its cycles ${part(cycles.fillDrain)} fill and drain, and ${part(cycles.stall)} wait for DRAM.`];
}

/** SCALE-Sim's index of a last cycle can be 0. */
const ratio = (a: number, b: number): number => a / Math.max(b, 1);
