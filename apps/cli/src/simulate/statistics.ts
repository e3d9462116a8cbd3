/** Count the quantized activations of real images as the hardware's elements meet them. @module */
import {
  countOptions,
  ENERGY_45NM,
  StatisticsCounter,
  useOf,
  valueEnergyPj,
  type CountOptions,
  type LayerStatistics,
  type PeUse,
  type ValueEnergy,
} from "@sparqkit/accelerator";
import { cutRows, im2col } from "@sparqkit/core";
import { createKernels } from "@sparqkit/kernels";
import type { Plan } from "@sparqkit/quantizer";
import { calibrateBase, planConfiguration, visitQuantizedTensors, type QuantizedTensor } from "@sparqkit/runner";
import type { SimulateFlags } from "../commands/simulate.ts";
import type { Context } from "../context.ts";
import { UsageError } from "../errors.ts";
import { composed } from "../evaluate/composed.ts";
import { openCalibration, openImages, openModel, threadsOf } from "../evaluate/open.ts";
import type { Point } from "./points.ts";

/** Images counted unless said otherwise, and images a batch. */
const IMAGES = 128;
const BATCH = 16;

/** A layer's counts over all images. */
export interface CountedLayer extends LayerStatistics {
  readonly images: number;
  readonly energyPj: ValueEnergy;
}

/** Counts of a network's quantized layers, by name. */
export type StatisticsDocument = ReadonlyMap<string, CountedLayer>;

interface Counting {
  readonly use: PeUse;
  readonly options: CountOptions;
  readonly counter: StatisticsCounter;
}

/**
 * Count activations over the images of --data.
 *
 * @param plan of --plan; calibrated from --calibrate where there is none
 */
export async function countStatistics(path: string, flags: SimulateFlags, point: Point, plan: Plan | null, context: Context): Promise<StatisticsDocument> {
  const { configuration, hardware } = point;
  if (configuration.kind === "fp32")
    throw new UsageError("--data counts quantized activations, and fp32 has none", "Choose another --config, or leave --data out");
  const opened = await openModel(path, flags, context);
  const pixels = await openImages(flags.data!, flags, opened, context);
  const kernels = createKernels();
  const { signal, progress } = context;
  const { onProgress } = progress;
  const work = { signal, onProgress };
  let own = plan;
  if (!own) {
    const calibration = await openCalibration(flags, opened, context);
    const base = await calibrateBase(opened.subject, calibration.pixels, kernels, calibration.options);
    const planned = await planConfiguration(opened.subject, base, configuration, calibration.pixels, kernels, work);
    own = await composed(planned, configuration, opened.subject, opened.scheme);
  }
  const images = Math.min(flags.limit ?? IMAGES, pixels.dataset.length);
  const counting = new Map<string, Counting>();
  const options = { images, batch: flags.batch ?? BATCH, threads: threadsOf(flags), ...work };
  await visitQuantizedTensors(opened.subject, own, pixels, kernels, options, (tensor) => {
    const { name } = tensor.layer;
    let found = counting.get(name);
    if (!found) counting.set(name, (found = countingOf(tensor, point)));
    count(tensor, found);
  });
  progress.clear();
  const table = hardware.energy ?? ENERGY_45NM;
  return new Map(
    [...counting].map(([name, { use, counter }]) => {
      const found = counter.result();
      return [name, { images, ...found, energyPj: valueEnergyPj(found, use, table) }];
    }),
  );
}

function countingOf({ geometry, weights }: QuantizedTensor, { hardware, configuration }: Point): Counting {
  const use = useOf(hardware, configuration);
  const options = countOptions(use, configuration);
  const length = (geometry.kernel[0] * geometry.kernel[1] * geometry.channels) / geometry.group;
  return { use, options, counter: new StatisticsCounter({ ...options, length, weights, groups: geometry.group }) };
}

/** One image and group at a time, so that only one matrix of rows exists. */
function count({ geometry, images, values }: QuantizedTensor, { options, counter }: Counting): void {
  const size = values.length / images;
  const length = (geometry.kernel[0] * geometry.kernel[1] * geometry.channels) / geometry.group;
  for (let image = 0; image < images; image++) {
    const own = values.subarray(image * size, (image + 1) * size);
    for (let group = 0; group < geometry.group; group++) {
      const rows = im2col(own, geometry, group);
      if (options.cutFirst) cutRows(rows, length, options.rule!, rows);
      counter.add(rows, group);
    }
  }
}
