/** `sparqkit simulate` at work: read, simulate, print. What needs images loads ONNX Runtime only then. @module */
import type { SimulateFlags } from "../commands/simulate.ts";
import type { Context } from "../context.ts";
import { UsageError } from "../errors.ts";
import { checkOutput, writeOutput } from "../files/write.ts";
import { readPlan } from "../workload/plan.ts";
import { filesOf, isModel, isTopology, readWorkload } from "../workload/workload.ts";
import { simCsv } from "./csv.ts";
import { comparisonDocument, simDocument, withStatistics, type SimDocument } from "./document.ts";
import { checkUniform, readPoints, type Point } from "./points.ts";
import { comparisonTable, simTable, statisticsTable } from "./tables.ts";

/**
 * Simulate as the options say.
 *
 * @throws UsageError, InputError, and what the packages throw
 */
export async function runSimulate(path: string, flags: SimulateFlags, context: Context): Promise<void> {
  checkUsage(path, flags);
  await checkOutputs(path, flags);
  const workload = await readWorkload(path, flags);
  const read = flags.plan === undefined ? null : await readPlan(flags.plan, workload);
  const plan = read?.plan ?? null;
  if (plan) checkUniform(flags.plan!, plan);
  const points = await readPoints(flags, workload, plan);
  let documents = points.map((point) => simDocument(path, workload, point, flags)) as [SimDocument] | [SimDocument, SimDocument];
  if (flags.data !== undefined) {
    const { countStatistics } = await import("./statistics.ts");
    const [point] = points as readonly [Point];
    documents = [withStatistics(documents[0], await countStatistics(path, flags, point, plan, context))];
  }
  let drawn = "";
  if (flags.step) {
    const { checkSteps, pictures, stepLayers, stepsOf, writeWaveform } = await import("./step.ts");
    const [point] = points as readonly [Point];
    const { steps, notes } = stepsOf(workload.layers, point);
    if (flags.picture) drawn = pictures(steps);
    if (flags.waveform !== undefined) await writeWaveform(flags.waveform, steps, context);
    const stepped = stepLayers(steps, context);
    checkSteps(stepped);
    documents = [{ ...documents[0], stepped, notes: [...documents[0].notes, ...notes] }];
    context.note(
      `stepped ${stepped.length} of ${workload.layers.length} layers: ${stepped.filter(({ equal }) => equal).length} products equal, all cycles as in closed form`,
    );
  }
  for (const note of new Set([...(read?.notes ?? []), ...documents.flatMap(({ notes }) => notes)])) context.note(note);
  await deliver(documents, drawn, flags, context);
}

/** Refuse what can not be meant. */
function checkUsage(path: string, { compare, data, plan, config, calibrate, limit, convention, step, waveform, picture }: SimulateFlags): void {
  if (plan !== undefined && config !== undefined) throw new UsageError("a plan has a configuration of its own", "Leave --config or --plan out");
  if (data !== undefined && !isModel(path))
    throw new UsageError(`--data needs a model to run, and a ${isTopology(path) ? "topology" : "network that is built in"} is none`, "Name an ONNX model");
  if (data !== undefined && compare)
    throw new UsageError("--data counts under one configuration and hardware, and --compare names two", "Leave one of the two out");
  if (data !== undefined && plan === undefined && calibrate === undefined)
    throw new UsageError("--data needs scales to quantize by", "Name training images with --calibrate PATH, or a --plan");
  if (data === undefined && limit !== undefined) throw new UsageError("--limit is about --data", "Name images with --data PATH");
  if (convention === "scale-sim" && compare)
    throw new UsageError("SCALE-Sim's cycles are indexes of last cycles, which have no ratio", "Compare without --convention");
  if (step && compare) throw new UsageError("--step runs one configuration on one hardware, and --compare names two", "Leave one of the two out");
  if (!step && waveform !== undefined) throw new UsageError("--waveform shows what --step runs", "Add --step");
  if (!step && picture) throw new UsageError("--picture shows what --step runs", "Add --step");
}

async function checkOutputs(path: string, { hw, plan, data, calibrate, preprocess, output, csv, report, waveform }: SimulateFlags): Promise<void> {
  const inputs = [...filesOf(path), hw, plan, data, calibrate, preprocess].filter((name) => name !== undefined);
  for (const [option, name] of Object.entries({ "--output": output, "--csv": csv, "--report": report, "--waveform": waveform })) {
    if (name === undefined) continue;
    await checkOutput(name, option, inputs);
    inputs.push(name); // nor may one output overwrite another
  }
}

/** Print and write results; what can be delivered is, even where one of the places fails. */
async function deliver(
  documents: readonly [SimDocument] | readonly [SimDocument, SimDocument],
  drawn: string,
  flags: SimulateFlags,
  context: Context,
): Promise<void> {
  const [first, second] = documents;
  const document = second ? comparisonDocument(first, second) : first;
  const json = `${JSON.stringify(document, null, 2)}\n`;
  const text = "a" in document ? comparisonTable(document) : `${simTable(first)}${statisticsTable(first)}${drawn}`;
  const report = async (name: string): Promise<void> => {
    const { simReport } = await import("./report.ts");
    await writeOutput(name, simReport(documents, context));
  };
  const deliveries = await Promise.allSettled([
    context.print(flags.json ? json : text),
    flags.output === undefined ? null : writeOutput(flags.output, json),
    flags.csv === undefined ? null : writeOutput(flags.csv, simCsv(documents)),
    flags.report === undefined ? null : report(flags.report),
  ]);
  for (const delivery of deliveries) if (delivery.status === "rejected") throw delivery.reason;
}
