/** `sparqkit quantize` at work: calibrate, plan, write. @module */
import { createKernels } from "@sparqkit/kernels";
import { parseConfiguration } from "@sparqkit/quantizer";
import { calibrateBase, planConfiguration } from "@sparqkit/runner";
import type { QuantizeFlags } from "../commands/quantize.ts";
import type { Context } from "../context.ts";
import { UsageError } from "../errors.ts";
import { checkOutput, writeOutput } from "../files/write.ts";
import { composed } from "./composed.ts";
import { openCalibration, openModel } from "./open.ts";

/** Make the plan of a configuration, and write or print it. */
export async function runQuantize(model: string, flags: QuantizeFlags, context: Context): Promise<void> {
  const configuration = parseConfiguration(flags.config);
  if (configuration.kind === "fp32") throw new UsageError("fp32 quantizes nothing, so it has no plan", "Choose another --config");
  if (flags.export !== undefined) throw new UsageError("--export is not available yet", "Leave it out; the plan itself is written with -o");
  const { calibrate, preprocess, output } = flags;
  if (calibrate === undefined) throw new UsageError("a plan needs calibration images", "Name them with --calibrate PATH");
  const inputs = [model, calibrate, preprocess].filter((path) => path !== undefined);
  if (output !== undefined) await checkOutput(output, "--output", inputs);

  const opened = await openModel(model, flags, context);
  const { pixels, options } = await openCalibration(flags, opened, context);
  const kernels = createKernels();
  const base = await calibrateBase(opened.subject, pixels, kernels, options);
  const { signal, progress } = context;
  const own = await planConfiguration(opened.subject, base, configuration, pixels, kernels, { signal, onProgress: progress.onProgress });
  const plan = await composed(own, configuration, opened.subject, opened.scheme);
  context.progress.clear();
  const json = `${JSON.stringify(plan, null, 2)}\n`;
  if (output === undefined) return context.print(json);
  await writeOutput(output, json);
  const quantized = plan.layers.filter(({ status }) => status === "quantized").length;
  context.note(`${output}: ${plan.config}, ${quantized} of ${plan.layers.length} layers quantized`);
}
