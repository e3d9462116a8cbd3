/** The operations of spec/cost.md. @module */
import {
  accumulatorBits,
  areaOfBits,
  areaOfBops,
  bops,
  elementArea,
  equivalentBits,
  fitArea,
  uniqBops,
  type ElementWidths,
  type QuantizedReduction,
} from "@sparqkit/complexity";
import { InvalidShape } from "@sparqkit/core";
import { operation, type Operations } from "./json.ts";
import { readFloat64, writeFloat64, type FloatBits } from "./values.ts";

type Layer = Omit<QuantizedReduction, "density"> & { readonly density: FloatBits };

/** Points of two lists, one of x and one of y. */
function pointsOf({ x, y }: { readonly x: readonly FloatBits[]; readonly y: readonly FloatBits[] }): { readonly x: number; readonly y: number }[] {
  if (x.length !== y.length) throw new InvalidShape("y", y.length, `${x.length}, as many as x`);
  return x.map((at, i) => ({ x: readFloat64(at), y: readFloat64(y[i]!) }));
}

export const costOperations: Operations = {
  cost: operation((_: unknown, layer: QuantizedReduction) => ({ accumulatorBits: writeFloat64(accumulatorBits(layer)), bops: writeFloat64(bops(layer)) })),
  "cost.area": operation((_: unknown, { bits }: { bits: number }) => ({ area: writeFloat64(areaOfBits(bits)) })),
  "cost.bopsArea": operation((_: unknown, { bops }: { bops: FloatBits }) => ({ area: writeFloat64(areaOfBops(readFloat64(bops))) })),
  "cost.layer": operation((_: unknown, { density, ...sizes }: Layer) => {
    const layer = { ...sizes, density: readFloat64(density) };
    return { accumulatorBits: writeFloat64(accumulatorBits(layer)), bops: writeFloat64(bops(layer)) };
  }),
  "cost.uniq": operation((_: unknown, layer: QuantizedReduction) => ({ bops: writeFloat64(uniqBops(layer)) })),
  "cost.elementArea": operation((_: unknown, widths: ElementWidths) => ({
    width: writeFloat64(equivalentBits(widths)),
    area: writeFloat64(elementArea(widths)),
  })),
  "cost.fit": operation(({ degree }: { degree: number }, input: Parameters<typeof pointsOf>[0]) => {
    const { coefficients, r2 } = fitArea(pointsOf(input), degree);
    return { coefficients: coefficients.map(writeFloat64), r2: writeFloat64(r2) };
  }),
};
