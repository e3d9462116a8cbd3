/** The operations of spec/cost.md. @module */
import { accumulatorBits, areaOfBits, areaOfBops, bops, type QuantizedReduction } from "@sparqkit/complexity";
import { operation, type Operations } from "./json.ts";
import { readFloat64, writeFloat64, type FloatBits } from "./values.ts";

export const costOperations: Operations = {
  cost: operation((_: unknown, layer: QuantizedReduction) => ({ accumulatorBits: writeFloat64(accumulatorBits(layer)), bops: writeFloat64(bops(layer)) })),
  "cost.area": operation((_: unknown, { bits }: { bits: number }) => ({ area: writeFloat64(areaOfBits(bits)) })),
  "cost.bopsArea": operation((_: unknown, { bops }: { bops: FloatBits }) => ({ area: writeFloat64(areaOfBops(readFloat64(bops))) })),
};
