/** Gigabytes per second of the pair kernels, input read, one core; a plain JavaScript table loop beside them. @module */
import { pairRule, pairTables, WINDOW_SETS, type Rounding, type WindowSetName } from "@sparqkit/core";
import { createKernels } from "@sparqkit/kernels";
import { secondsOf } from "./measure.ts";

export interface KernelFigures {
  readonly set: string;
  readonly rounding: Rounding;
  /** float32 activations to SPARQ integers in float32: quantization and the pair rule in one pass. */
  readonly squeezeGBs: number;
  /** The pair rule alone, bytes to bytes. */
  readonly bytesGBs: number;
  /** The same pairs through two 256-entry tables in JavaScript. */
  readonly tableGBs: number;
}

/** One layer's activations of ResNet at a batch that fits the second-level cache, as the runner's do. */
const SHAPE = { images: 4, channels: 64, plane: 28 * 28 };

/** Measure every named set of the paper in both roundings. */
export function benchPairKernel(): KernelFigures[] {
  const kernels = createKernels();
  const size = SHAPE.images * SHAPE.channels * SHAPE.plane;
  const [source, target] = [kernels.allocate(size * 4), kernels.allocate(size * 4)];
  const [bytes, bytesOut] = [kernels.allocate(size), kernels.allocate(size)];
  // Half zeros, the rest falling off: what follows a ReLU.
  const values = kernels.f32(source, size).map((_, i) => Math.max(0, (((i * 2_654_435_761) >>> 8) % 511) - 255) ** 1.5 / 20);
  kernels.f32(source, size).set(values);
  kernels.quantize(source, bytes, size, 1, 8);
  const names: readonly WindowSetName[] = ["5opt", "3opt", "2opt", "6opt", "7opt"];
  return names.flatMap((set) =>
    (["round", "trim"] as const).map((rounding) => {
      const rule = pairRule(WINDOW_SETS[set], rounding);
      const spec = { scale: 1, bits: 8, rule };
      const { narrow, wide } = pairTables(rule);
      const [input, output] = [kernels.u8(bytes, size), kernels.u8(bytesOut, size)];
      return {
        set,
        rounding,
        squeezeGBs: rate(size * 4, () => kernels.squeeze(source, target, SHAPE, "nchw", spec)),
        bytesGBs: rate(size, () => kernels.squeezeBytes(bytes, bytesOut, SHAPE, "nchw", spec)),
        tableGBs: rate(size, () => tableLoop(input, output, narrow, wide)),
      };
    }),
  );
}

/** Gigabytes a second of work over `volume` bytes. */
const rate = (volume: number, work: () => void): number => volume / secondsOf(work) / 1e9;

function tableLoop(input: Uint8Array, output: Uint8Array, narrow: Uint8Array, wide: Uint8Array): void {
  const { plane } = SHAPE;
  for (let start = 0; start < input.length; start += 2 * plane) {
    for (let i = start; i < start + plane; i++) {
      const [a, b] = [input[i]!, input[i + plane]!];
      output[i] = b === 0 ? wide[a]! : narrow[a]!;
      output[i + plane] = a === 0 ? wide[b]! : narrow[b]!;
    }
  }
}
