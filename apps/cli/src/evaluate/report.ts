/** The report of an evaluation: the document with layers as one plan has them, bit statistics and versions. @module */
import { createKernels } from "@sparqkit/kernels";
import type { Plan } from "@sparqkit/quantizer";
import { renderReport, type LayerStatistics, type ReportImage, type ReportLayer } from "@sparqkit/report";
import { collectStatistics } from "@sparqkit/runner";
import manifest from "../../package.json" with { type: "json" };
import type { Context } from "../context.ts";
import type { EvalDocument } from "./document.ts";
import type { Evaluated, Evaluation } from "./evaluate-all.ts";

/** Images whose bits are counted. */
const STATISTICS_IMAGES = 128;

/** What a report adds to the document. */
export interface ReportExtras {
  readonly title?: string;
  readonly images?: readonly ReportImage[];
}

/** Render the report of an evaluation. */
export async function reportOf(
  document: EvalDocument,
  evaluation: Evaluation,
  { plans }: Evaluated,
  context: Context,
  extras: ReportExtras = {},
): Promise<string> {
  const plan = shownPlan(plans);
  const statistics = plan ? await statisticsOf(evaluation, plan, context) : new Map<string, LayerStatistics>();
  const { calibration, machine, ...rest } = document;
  return renderReport({
    ...rest,
    ...(calibration === null ? {} : { calibration }),
    machine: { cpu: machine.cpu, cores: machine.cores },
    versions: { sparqkit: manifest.version, "onnxruntime-node": machine.onnxruntime, node: machine.node },
    command: context.command,
    layers: document.layers.map((layer) => reportLayer(layer, plan, statistics)),
    ...(plan && statistics.size > 0 ? { statisticsConfig: plan.config } : {}),
    ...extras,
  });
}

/** The plan whose windows a report shows: 4b-5opt where it was evaluated, else the first SPARQ plan, else the first. */
function shownPlan(plans: ReadonlyMap<string, Plan>): Plan | undefined {
  const all = [...plans.values()];
  return plans.get("4b-5opt-round") ?? all.find(isSparq) ?? all[0];
}

const isSparq = (plan: Plan): boolean => plan.layers.some((layer) => layer.status === "quantized" && layer.sparq !== null);

function reportLayer(layer: EvalDocument["layers"][number], plan: Plan | undefined, statistics: ReadonlyMap<string, LayerStatistics>): ReportLayer {
  const planned = plan?.layers.find(({ name }) => name === layer.name);
  const counted = statistics.get(layer.name);
  const bits = planned?.status === "quantized" ? { weights: planned.weights, activations: planned.activations } : {};
  return { ...layer, ...bits, ...(counted ? { statistics: counted } : {}) };
}

/** Bits of the activations before each quantized layer. */
async function statisticsOf(
  { subject, test, images, batch, threads }: Evaluation,
  plan: Plan,
  { signal }: Context,
): Promise<ReadonlyMap<string, LayerStatistics>> {
  return collectStatistics(subject, plan, test, createKernels(), { images: Math.min(STATISTICS_IMAGES, images), batch, threads, signal });
}
