/** The operations of spec/roofline.md. @module */
import {
  bandwidth,
  computeRoof,
  grid,
  intensity,
  layerOps,
  networkTime,
  passes,
  roofOf,
  smallestGrid,
  traffic,
  widestBits,
  type LayerDims,
  type LayerWidths,
  type LayerWork,
  type MovedWidths,
  type PassGrid,
  type WindowedDims,
} from "@sparqkit/complexity";
import { operation, type JsonObject, type Operations } from "./json.ts";
import { readFloat64, writeFloat64, type FloatBits } from "./values.ts";

type Work = readonly { readonly ops: FloatBits; readonly trafficBits: FloatBits }[];

const readWork = (layers: Work): LayerWork[] => layers.map(({ ops, trafficBits }) => ({ ops: readFloat64(ops), trafficBits: readFloat64(trafficBits) }));

/** Numbers of a record as float64. */
const writeAll = (values: object): JsonObject => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, writeFloat64(value as number)]));

export const rooflineOperations: Operations = {
  roofline: operation((_: unknown, layer: LayerDims & MovedWidths) =>
    writeAll({ ops: layerOps(layer), trafficBits: traffic(layer, layer), opsPerBit: intensity(layer, layer) }),
  ),
  "roofline.elements": operation((_: unknown, { silicon, element }: { silicon: FloatBits; element: FloatBits }) => ({
    ...grid(readFloat64(silicon), readFloat64(element)),
  })),
  "roofline.compute": operation((_: unknown, { elements, multipliers, clockMHz }: { elements: number; multipliers: number; clockMHz: FloatBits }) =>
    writeAll({ gops: computeRoof({ elements, multipliers, clockMHz: readFloat64(clockMHz) }) }),
  ),
  "roofline.memory": operation((_: unknown, { megatransfers, busBits }: { megatransfers: FloatBits; busBits: number }) =>
    writeAll({ gbitPerSecond: bandwidth({ megatransfers: readFloat64(megatransfers), busBits }) }),
  ),
  "roofline.bound": operation((_: unknown, { gops, gbitPerSecond, opsPerBit }: { gops: FloatBits; gbitPerSecond: FloatBits; opsPerBit: FloatBits }) => {
    const { bound, ...roof } = roofOf(readFloat64(gops), readFloat64(gbitPerSecond), readFloat64(opsPerBit));
    return { ...writeAll(roof), bound };
  }),
  "roofline.time": operation(
    (_: unknown, { gops, gbitPerSecond, images, layers }: { gops: FloatBits; gbitPerSecond: FloatBits; images: number; layers: Work }) => {
      const roofs = { gops: readFloat64(gops), gbitPerSecond: readFloat64(gbitPerSecond) };
      return writeAll(networkTime(roofs, images, readWork(layers)));
    },
  ),
  "roofline.passes": operation((_: unknown, question: WindowedDims & LayerWidths & PassGrid) => {
    const { passes: counts, partialSumBits, local, trafficBits, opsPerBit } = passes(question, question, question);
    return { passes: { ...counts }, partialSumBits, local: writeAll(local), ...writeAll({ trafficBits, opsPerBit }) };
  }),
  "roofline.widest": operation(
    (_: unknown, { gops, gbitPerSecond, limit, ...dims }: LayerDims & { limit: number; gops: FloatBits; gbitPerSecond: FloatBits }) => ({
      bits: widestBits(dims, readFloat64(gops), readFloat64(gbitPerSecond), limit),
    }),
  ),
  "roofline.smallest": operation((_: unknown, input: RateInput) => {
    const { side, area } = smallestGrid(readWork(input.layers), {
      images: input.images,
      multipliers: input.multipliers,
      rate: readFloat64(input.rate),
      gbitPerSecond: readFloat64(input.gbitPerSecond),
      clockMHz: readFloat64(input.clockMHz),
      element: readFloat64(input.element),
    });
    return { side, area: writeFloat64(area) };
  }),
};

interface RateInput {
  readonly layers: Work;
  readonly images: number;
  readonly multipliers: number;
  readonly rate: FloatBits;
  readonly gbitPerSecond: FloatBits;
  readonly clockMHz: FloatBits;
  readonly element: FloatBits;
}
