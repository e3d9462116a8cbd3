/** Documents that were made for another model than the one that is counted. @module */
import { InputError } from "../errors.ts";
import type { Workload } from "./workload.ts";

/** A model as documents name it. */
export interface NamedModel {
  readonly name: string;
  readonly sha256: string;
}

/**
 * Refuse a document of another model where both hashes are known; where the workload has none (a network that is built in), note that names differ.
 *
 * @param path of the document
 * @param made what it has to do with its model: `was evaluated with`
 * @throws InputError
 */
export function otherModel(path: string, made: string, { name, sha256 }: NamedModel, workload: Workload): string[] {
  if (workload.kind === "onnx" && workload.sha256 !== null) {
    if (sha256 === workload.sha256) return [];
    const whose = name === workload.name ? `another file of the name ${name}` : name;
    throw new InputError("OTHER_MODEL", path, `${made} ${whose}, not ${workload.name}: their SHA-256 differ`, "Make it anew for this model");
  }
  if (stem(name) === stem(workload.name)) return [];
  return [`${path} ${made} ${name}, and ${workload.name} is counted: see that they are one network`];
}

/** `resnet18` of `ResNet-18.onnx`. */
const stem = (name: string): string =>
  name
    .replace(/\.\w+$/, "")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
