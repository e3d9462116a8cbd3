/** The report of simulations. @module */
import { renderSimulation, type SimReportRun } from "@sparqkit/report";
import manifest from "../../package.json" with { type: "json" };
import type { Context } from "../context.ts";
import { elementsOf, type SimDocument } from "./document.ts";

/** Render one document, or two. */
export function simReport(documents: readonly [SimDocument] | readonly [SimDocument, SimDocument], context: Context): string {
  const [first] = documents;
  return renderSimulation({
    model: { name: first.model.name, ...(first.model.sha256 === null ? {} : { sha256: first.model.sha256 }) },
    runs: documents.map(runOf) as [SimReportRun],
    unsupported: first.unsupported,
    notes: [...new Set(documents.flatMap(({ notes }) => notes))],
    command: context.command,
    versions: { sparqkit: manifest.version },
  });
}

function runOf({ hardware, config, energyTable, layers }: SimDocument): SimReportRun {
  const { name, description, clockMHz, unit, dram } = hardware;
  const best = Math.max(...layers.map(({ speedup }) => speedup.ideal));
  return {
    hardware: { name, description, clockMHz, peakMacsPerCycle: elementsOf(unit) * best, dramBytesPerCycle: dram.bytesPerCycle },
    config,
    energyTable,
    layers: layers.map(({ notes, ...layer }) => ({ ...layer, notes: notes.map(({ text }) => text) })),
  };
}
