/** Whether the weights that a `-stc` configuration counts as 2:4 are: at most two of every four along the input channels that are not zero. @module */
import { useOf } from "@sparqkit/accelerator";
import type { Workload } from "../workload/workload.ts";
import type { Point } from "./points.ts";

/** Layers that are counted with 2:4 weights, and those of them whose weights are not, or are not known to be. */
export interface Weights24 {
  readonly counted: number;
  readonly dense: readonly string[];
}

/** Compare what is counted with what the workload's weights are; null where nothing is counted as 2:4. */
export function weights24Of({ layers, pruned }: Workload, { hardware, configuration, whole }: Point): Weights24 | null {
  if (configuration.kind !== "sparq" || !configuration.sparse24) return null;
  const counted = layers.filter(({ name }) => useOf(hardware, configuration, { whole: whole.has(name) }).sparse).map(({ name }) => name);
  return counted.length === 0 ? null : { counted: counted.length, dense: counted.filter((name) => !pruned(name)) };
}

/** What a reader has to know about it; nothing where all weights are 2:4. */
export function weights24Note({ counted, dense }: Weights24, kind: Workload["kind"]): string[] {
  if (dense.length === 0) return [];
  const first = `${dense.slice(0, 3).join(", ")}${dense.length > 3 ? ", ..." : ""}`;
  const why = {
    topology: `layers state no such sparsity (N:M in the last column): ${first}`,
    network: `layers have no weights here: ${first}`,
    onnx: `layers are dense, and eval refuses -stc for them: ${first}`,
  };
  return [`counted as if pruned to 2:4: ${dense.length} of ${counted} ${why[kind]}`];
}
