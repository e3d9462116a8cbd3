/** Topologies as workloads. @module */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { batched, isDepthwise, parseTopology, type Layer } from "@sparqkit/workload";
import { UsageError } from "../errors.ts";
import { explainSystemError } from "../files/system-errors.ts";
import { statesPruned } from "./pruned.ts";
import { leftWhole } from "./selection.ts";
import type { Workload, WorkloadFlags } from "./workload.ts";

/**
 * Read a topology.
 *
 * @throws InputError, InvalidTopology, NoSuchLayer
 */
export async function readTopology(path: string, flags: WorkloadFlags): Promise<Workload> {
  const { batch = 1, input, convention = "sparqkit" } = flags;
  if (input) throw new UsageError("--input is about a model's inputs, and a topology has none", "Leave it out");
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw explainSystemError(error, path);
  });
  const splitDepthwise = convention === "scale-sim";
  const found = parseTopology(text, { file: path, outputs: splitDepthwise ? "ceil" : "floor", splitDepthwise });
  const other = parseTopology(text, { file: path, outputs: splitDepthwise ? "floor" : "ceil", splitDepthwise });
  const rounded = found.filter((layer, i) => layer.gemm.M !== other[i]!.gemm.M).map(({ name }) => name);
  const notes = rounded.length === 0 ? [] : [roundingNote(rounded, convention)];
  const depthwise = found.filter((layer) => layer.kind === "conv" && isDepthwise(layer));
  if (depthwise.length > 0) notes.push(depthwiseNote(depthwise, convention));
  const sparse = found.filter(({ sparsity }) => sparsity).length;
  if (sparse > 0)
    notes.push(`${sparse} of ${found.length} layers state a weight sparsity; it counts under a configuration with -stc on a sparse tensor core only`);
  const stated = new Map(found.flatMap(({ name, sparsity }) => (sparsity ? [[name, sparsity[0] / sparsity[1]] as const] : [])));
  const pruned = new Set(found.filter(statesPruned).map(({ name }) => name));
  return {
    name: basename(path),
    sha256: createHash("sha256").update(text).digest("hex"),
    kind: "topology",
    images: batch,
    layers: found.map((layer) => batched(layer, batch)),
    whole: leftWhole(found, flags),
    unsupported: [],
    pruned: (name) => pruned.has(name),
    density: (name) => stated.get(name) ?? null,
    notes,
  };
}

function roundingNote(rounded: readonly string[], convention: string): string {
  const which = `${rounded.slice(0, 3).join(", ")}${rounded.length > 3 ? ` and ${rounded.length - 3} more` : ""}`;
  return convention === "scale-sim"
    ? `the stride of ${which} does not fit a last time: outputs are rounded up, as SCALE-Sim counts them`
    : `the stride of ${which} does not fit a last time: outputs are rounded down, as in ONNX; SCALE-Sim rounds up (--convention scale-sim)`;
}

function depthwiseNote([first, ...rest]: readonly Layer[], convention: string): string {
  const which = `${first!.name}${rest.length > 0 ? ` and ${rest.length} more` : ""}`;
  return convention === "scale-sim"
    ? `DP in a name is depthwise to SCALE-Sim: ${which} have one layer for each channel`
    : `${which} ${rest.length > 0 ? "are" : "is"} counted as a whole convolution; SCALE-Sim takes DP in a name for depthwise, one layer a channel (--convention scale-sim)`;
}
