/**
 * Cycles and utilizations as SCALE-Sim v2 prints them; found to agree in all 48 cases of the comparison. docs/accelerator.md, Cycles.
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import type { Unit } from "./hardware/hardware.ts";
import type { LayerResult } from "./result.ts";

/**
 * The same layer in SCALE-Sim's convention: `cycles.total` is the last cycle's index; the compute utilization is that of a mapped fold, `ws` and `is` with
 * columns - 1 cycles more; the overall utilization divides by the printed total.
 *
 * @throws InvalidParameter if the unit is no systolic array, which SCALE-Sim does not have
 */
export function asScaleSim(result: LayerResult, unit: Unit): LayerResult {
  if (unit.kind !== "systolic-array")
    throw new InvalidParameter("convention", "scale-sim", `"sparqkit" for a ${unit.kind}; SCALE-Sim has systolic arrays only`);
  const { cycles, cyclesPerFold, folds, utilization } = result;
  const total = cycles.total - 1;
  const inTime = cycles.compute / folds;
  const extra = unit.dataflow === "os" ? 0 : unit.columns - 1;
  return {
    ...result,
    cycles: { ...cycles, total },
    utilization: {
      mapping: utilization.mapping,
      compute: (utilization.mapping * inTime) / (cyclesPerFold + extra),
      overall: (utilization.overall * cycles.total) / Math.max(total, 1),
    },
  };
}
