/** Small convolutions of every kind, and the direct reading of an input pixel. */
import fc from "fast-check";
import { outputSize, type ConvGeometry } from "../src/index.ts";

const pair = (min: number, max: number): fc.Arbitrary<[number, number]> => fc.tuple(fc.integer({ min, max }), fc.integer({ min, max }));

/** Groups, depthwise, dilation, strides, asymmetric pads; every one has an output. */
export const geometries: fc.Arbitrary<ConvGeometry> = fc
  .record({
    group: fc.integer({ min: 1, max: 3 }),
    channelsPerGroup: fc.integer({ min: 1, max: 5 }),
    filtersPerGroup: fc.integer({ min: 1, max: 2 }),
    size: pair(1, 6),
    kernel: pair(1, 3),
    strides: pair(1, 3),
    pads: fc.tuple(
      ...([0, 1, 2, 3].map(() => fc.integer({ min: 0, max: 2 })) as [fc.Arbitrary<number>, fc.Arbitrary<number>, fc.Arbitrary<number>, fc.Arbitrary<number>]),
    ),
    dilations: pair(1, 2),
  })
  .map(({ group, channelsPerGroup, filtersPerGroup, size: [height, width], kernel, strides, pads, dilations }) => {
    return { channels: group * channelsPerGroup, height, width, filters: group * filtersPerGroup, kernel, strides, pads, dilations, group };
  })
  .filter((geometry) => {
    try {
      return outputSize(geometry).length === 2;
    } catch {
      return false;
    }
  });

/** The input under tap (ky, kx) of output (y, x) in a channel, 0 outside the image. */
export function slowPixel(input: Uint8Array, geometry: ConvGeometry, channel: number, [y, x]: [number, number], [ky, kx]: [number, number]): number {
  const { height, width, strides, pads, dilations } = geometry;
  const row = y * strides[0] + ky * dilations[0] - pads[0];
  const column = x * strides[1] + kx * dilations[1] - pads[1];
  const inside = 0 <= row && row < height && 0 <= column && column < width;
  return inside ? input[(channel * height + row) * width + column]! : 0;
}
