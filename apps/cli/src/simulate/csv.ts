/** Layers as CSV (RFC 4180): one line a layer and run, fields named as in the document. @module */
import type { LayerResult } from "@sparqkit/accelerator";
import { csvText } from "../files/csv.ts";
import { UNVERIFIED, type SimDocument } from "./document.ts";

const GROUPS = ["gemm", "cycles", "utilization", "speedup", "sram", "dramBytes", "energyPj"] as const;

/** A header and the layers of every run. */
export function simCsv(documents: readonly SimDocument[]): string {
  const [sample] = documents[0]!.layers as [LayerResult];
  const columns = GROUPS.flatMap((group) => Object.keys(sample[group]).map((field) => [group, field] as const));
  const head = [
    "hardware",
    "config",
    "name",
    "kind",
    "macs",
    "pe",
    "slots",
    "folds",
    ...columns.map(([group, field]) => `${group}.${field}`),
    "energyTable",
    "notes",
  ];
  const lines = documents.flatMap(({ hardware, config, energyTable, layers }) =>
    layers.map((layer) => {
      const { name, kind, macs, pe, slots, folds, notes } = layer;
      const values = columns.map(([group, field]) => (layer[group] as unknown as Record<string, unknown>)[field]);
      return [hardware.name, config, name, kind, macs, pe, slots, folds, ...values, sourceOf(energyTable), notes.map(({ code }) => code).join(" ")];
    }),
  );
  return csvText([head, ...lines]);
}

/** Where energies come from, and whether anybody has checked them. */
const sourceOf = ({ technology, source, verified }: SimDocument["energyTable"]): string => `${technology}, ${source}; ${verified ? "verified" : UNVERIFIED}`;
