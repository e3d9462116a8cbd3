/** Hardware to start from; the documents are in presets/. @module */
import scaleSim32 from "../../presets/scale-sim-32.json" with { type: "json" };
import sparqOs from "../../presets/sparq-os.json" with { type: "json" };
import sparseTensorCore from "../../presets/sparse-tensor-core.json" with { type: "json" };
import tensorCore from "../../presets/tensor-core.json" with { type: "json" };
import tpu128 from "../../presets/tpu-128.json" with { type: "json" };
import tpu16 from "../../presets/tpu-16.json" with { type: "json" };
import type { Hardware } from "./hardware.ts";

/** Names of the presets. */
export type PresetName = "sparq-os" | "tpu-16" | "tpu-128" | "tensor-core" | "sparse-tensor-core" | "scale-sim-32";

/**
 * The presets by name.
 *
 * @example
 * PRESETS["sparq-os"].unit; // { kind: "systolic-array", rows: 32, columns: 32, dataflow: "os" }
 */
export const PRESETS: Readonly<Record<PresetName, Hardware>> = {
  "sparq-os": sparqOs as Hardware,
  "tpu-16": tpu16 as Hardware,
  "tpu-128": tpu128 as Hardware,
  "tensor-core": tensorCore as Hardware,
  "sparse-tensor-core": sparseTensorCore as Hardware,
  "scale-sim-32": scaleSim32 as Hardware,
};
