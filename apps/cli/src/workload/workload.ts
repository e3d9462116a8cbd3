/**
 * What commands count: the layers of a model, a topology or a network that is built in, and which of them a configuration leaves in 8 bits.
 * @module
 */
import { isNetwork, type Layer, type UnsupportedOperator } from "@sparqkit/workload";
import { readModel } from "./model.ts";
import { networkWorkload } from "./network.ts";
import { readTopology } from "./topology.ts";

/** A workload. */
export interface Workload {
  readonly name: string;
  /** Of the file's bytes; null where there is no file. */
  readonly sha256: string | null;
  readonly kind: "onnx" | "topology" | "network";
  /** Images that the layers are for. */
  readonly images: number;
  readonly layers: readonly Layer[];
  /** Layers whose activations stay whole, with the reason, unless a plan says otherwise. */
  readonly whole: ReadonlyMap<string, string>;
  readonly unsupported: readonly UnsupportedOperator[];
  /** Whether a layer's weights are 2:4. */
  readonly pruned: (name: string) => boolean;
  /** Part of a layer's weights that is not zero; null where it is not known. */
  readonly density: (name: string) => number | null;
  /** Bits that the file itself gives to layers, by name: of magnitudes of packed weights, and of activations that the model rounds. */
  readonly stored?: { readonly weightBits: ReadonlyMap<string, number>; readonly activationBits: ReadonlyMap<string, number> };
  readonly notes: readonly string[];
}

/** Options that say what is counted. */
export interface WorkloadFlags {
  readonly batch?: number;
  readonly input?: Readonly<Record<string, readonly number[]>>;
  readonly layers?: readonly string[];
  readonly exclude?: readonly string[];
  /** As SCALE-Sim counts a topology; ours unless given. */
  readonly convention?: "sparqkit" | "scale-sim";
}

/** Whether a path names a topology. */
export const isTopology = (path: string): boolean => /\.csv$/i.test(path);

/** Whether a path names a model. */
export const isModel = (path: string): boolean => !isTopology(path) && !isNetwork(path);

/** Files that a workload is read from: none of a network that is built in. */
export const filesOf = (path: string): readonly string[] => (isNetwork(path) ? [] : [path]);

/**
 * Read a workload: a network by its name, else a file, a topology where it ends in `.csv`.
 *
 * @throws InputError, InvalidTopology, NoSuchLayer, and what the packages throw, naming the file
 */
export async function readWorkload(path: string, flags: WorkloadFlags): Promise<Workload> {
  if (isNetwork(path)) return networkWorkload(path, flags);
  return isTopology(path) ? readTopology(path, flags) : readModel(path, flags);
}
