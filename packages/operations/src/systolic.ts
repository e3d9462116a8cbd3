/** The operation of spec/systolic.md. @module */
import { systolicCycles, systolicUtilization, type Dataflow, type GemmSize, type SystolicArray } from "@sparqkit/accelerator";
import { operation, type Operations } from "./json.ts";
import { writeFloat64 } from "./values.ts";

export const systolicOperations: Operations = {
  systolic: operation(({ dataflow, ...array }: SystolicArray & { dataflow: Dataflow }, size: GemmSize) => {
    const cycles = systolicCycles(dataflow, array, size);
    const { mapping, utilization } = systolicUtilization(dataflow, array, size);
    return { ...cycles, mapping: writeFloat64(mapping), utilization: writeFloat64(utilization) };
  }),
};
