/** Networks that are built in, as workloads. @module */
import { batched, NETWORKS, type Layer, type NetworkName } from "@sparqkit/workload";
import { UsageError } from "../errors.ts";
import { leftWhole } from "./selection.ts";
import type { Workload, WorkloadFlags } from "./workload.ts";

/** Why a layer stays in float as a model's would: the first one, and fully connected ones. */
function unasked({ kind }: Layer, index: number): string | null {
  if (index === 0) return "the first layer stays in float unless asked for";
  return kind === "gemm" ? "fully connected layers stay in float unless asked for" : null;
}

/**
 * The workload of a name.
 *
 * @throws UsageError, NoSuchLayer
 */
export function networkWorkload(name: NetworkName, flags: WorkloadFlags): Workload {
  const { batch = 1, input } = flags;
  if (input) throw new UsageError(`--input is about a model's inputs, and ${name} is built in with its own`, "Leave it out");
  const { layers } = NETWORKS[name];
  return {
    name,
    sha256: null,
    kind: "network",
    images: batch,
    layers: layers.map((layer) => batched(layer, batch)),
    whole: leftWhole(layers, flags, unasked),
    unsupported: [],
    pruned: () => false,
    density: () => null,
    notes: [],
  };
}
