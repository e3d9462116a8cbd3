/** The document of pruning, `sparqkit/prune-result@1`, and its text. @module */
import { table } from "../terminal/table.ts";
import type { RunFacts, TrainingFacts } from "../train/document.ts";
import { epochTable, percentText } from "../train/tables.ts";
import type { PrunedLayer } from "./choose-weights.ts";

/** A layer. */
export interface DocumentLayer {
  readonly name: string;
  readonly status: "pruned" | "dense";
  /** Why it is dense. */
  readonly detail?: string;
  readonly weights?: number;
  /** Weights that may be other than zero. */
  readonly kept?: number;
}

/** What `prune --json` prints; accuracies are top-1 in percent on the images of --test, null without. */
export interface PruneDocument extends Omit<RunFacts, "preprocess"> {
  readonly schema: "sparqkit/prune-result@1";
  readonly pattern: "2:4";
  /** Null where no images were named. */
  readonly preprocess: RunFacts["preprocess"] | null;
  readonly layers: readonly DocumentLayer[];
  readonly accuracies: { readonly dense: number | null; readonly pruned: number | null; readonly final: number | null };
  /** Null where nothing was trained. */
  readonly training: TrainingFacts | null;
}

/** Layers as the document has them. */
export const documentLayers = (layers: readonly PrunedLayer[]): DocumentLayer[] =>
  layers.map((layer) =>
    layer.status === "dense"
      ? { name: layer.name, status: "dense", detail: layer.detail }
      : { name: layer.name, status: "pruned", weights: layer.count, kept: layer.mask.reduce((sum, kept) => sum + kept, 0) },
  );

/** What `prune` prints. */
export function pruneTable({ layers, accuracies, training, output }: PruneDocument): string {
  const rows = layers.map(({ name, status, detail, weights, kept }) => [
    name,
    weights?.toLocaleString("en-US") ?? "",
    kept?.toLocaleString("en-US") ?? "",
    status === "dense" ? `dense: ${detail}` : "",
  ]);
  const own = table([{ title: "layer" }, { title: "weights", align: "right" }, { title: "kept", align: "right" }, { title: "" }], rows);
  const { dense, pruned, final } = accuracies;
  const tested =
    dense === null
      ? ""
      : `test ${percentText(dense)} % dense, ${percentText(pruned)} % pruned${training === null ? "" : `, ${percentText(final)} % trained on`}; `;
  const log = training === null ? "" : `\n${epochTable(training.log)}`;
  return `${own}${log}\n${tested}${output.name}: ${output.bytes.toLocaleString("en-US")} bytes\n`;
}
