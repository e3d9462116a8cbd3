/** The plan of a network with packed weights. @module */
import { createKernels } from "@sparqkit/kernels";
import { parseConfiguration, type Plan } from "@sparqkit/quantizer";
import { calibrateBase, planConfiguration } from "@sparqkit/runner";
import type { BsqFlags } from "../commands/bsq.ts";
import type { Context } from "../context.ts";
import { composed } from "../evaluate/composed.ts";
import { openCalibration, openModel } from "../evaluate/open.ts";

/**
 * Calibrate what was written with the images it was trained on.
 *
 * @param path of the model that was written
 */
export async function planOf(path: string, flags: BsqFlags, context: Context): Promise<Plan> {
  const configuration = parseConfiguration(flags.config);
  const { signal, progress } = context;
  const quiet: Context = { ...context, note: () => undefined }; // what there was to say about preprocessing and data has been said
  const opened = await openModel(path, flags, quiet);
  const named = {
    calibrate: flags.data,
    ...(flags.format === undefined ? {} : { format: flags.format }),
    ...(flags.threads === undefined ? {} : { threads: flags.threads }),
  };
  const { pixels, options } = await openCalibration(named, opened, quiet);
  const kernels = createKernels();
  const base = await calibrateBase(opened.subject, pixels, kernels, options);
  const plan = await planConfiguration(opened.subject, base, configuration, pixels, kernels, { signal, onProgress: progress.onProgress });
  progress.clear();
  return composed(plan, configuration, opened.subject, opened.scheme);
}
