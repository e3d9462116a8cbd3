/** `sparqkit eval` at work: open, evaluate, print. @module */
import { parseConfiguration, type Configuration } from "@sparqkit/quantizer";
import type { EvaluationResult } from "@sparqkit/runner";
import { DEFAULT_CONFIGURATIONS, type EvalFlags } from "../commands/eval.ts";
import type { Context } from "../context.ts";
import { AssertionFailed, UsageError } from "../errors.ts";
import { checkOutput, writeOutput } from "../files/write.ts";
import { checkAssertion, parseAssertion } from "./assertions.ts";
import { evalDocument, type EvalDocument } from "./document.ts";
import { evaluateAll, type Evaluated, type Evaluation } from "./evaluate-all.ts";
import { createLogits, type LogitsFile } from "./logits.ts";
import { openCalibration, openModel, openTest, threadsOf } from "./open.ts";
import { openCheckpoint, type Checkpoint } from "./resume.ts";
import { resultTable } from "./result-table.ts";

/** Images a batch: the exact engine is slower below 16 and above 32. */
const BATCH = 32;

/**
 * Evaluate a model as the options say.
 *
 * @throws UsageError, InputError, AssertionFailed, and what the packages throw
 */
export async function runEval(model: string, flags: EvalFlags, context: Context): Promise<void> {
  const begin = performance.now();
  const configurations = parseConfigurations(flags.config ?? DEFAULT_CONFIGURATIONS);
  const names = configurations.map(({ name }) => name);
  const assertions = (flags.assert ?? []).map((text) => parseAssertion(text, names));
  const needsCalibration = checkUsage(flags, configurations);
  await checkOutputs(model, flags);

  const opened = await openModel(model, flags, context);
  const test = await openTest(flags, opened, context);
  const calibration = needsCalibration ? await openCalibration(flags, opened, context, test) : null;
  const images = Math.min(flags.limit ?? Infinity, test.dataset.length);
  const evaluation: Evaluation = {
    subject: opened.subject,
    scheme: opened.scheme,
    test,
    calibration,
    images,
    batch: flags.batch ?? BATCH,
    threads: threadsOf(flags),
  };

  const { results, evaluated } = await evaluateAndKeep(evaluation, configurations, flags, context);
  const document = evalDocument(evaluation, results, (performance.now() - begin) / 1000);
  await deliver(document, evaluation, evaluated, flags, context);
  const failed = assertions.map((assertion) => checkAssertion(assertion, results)).filter(({ holds }) => !holds);
  if (failed.length > 0) throw new AssertionFailed(failed.map(({ explained }) => explained));
}

/** Configurations in the order asked for, each once. */
export function parseConfigurations(names: readonly string[]): Configuration[] {
  return [...new Map(names.map(parseConfiguration).map((configuration) => [configuration.name, configuration])).values()];
}

/** Refuse what can not be meant; returns whether calibration is needed. */
function checkUsage(flags: EvalFlags, configurations: readonly Configuration[]): boolean {
  if (flags.engine === "integer") throw new UsageError("the integer engine is not available yet", "Use --engine exact");
  if (flags.engine !== "exact") throw new UsageError(`there is no engine ${flags.engine}`, "Use --engine exact");
  if (flags.resume !== undefined && flags.logits !== undefined) {
    throw new UsageError("--resume keeps accuracies, not logits, so that --logits would have gaps", "Leave one of the two out");
  }
  const needed = configurations.some(({ kind }) => kind !== "fp32");
  if (needed && flags.calibrate === undefined) {
    throw new UsageError(
      "every configuration but fp32 needs calibration images",
      "Name them with --calibrate PATH: training images, and not those of --data, on which the accuracy would be optimistic. Or ask for --config fp32 alone",
    );
  }
  return needed;
}

async function checkOutputs(model: string, { data, labels, calibrate, preprocess, output, logits, report, resume }: EvalFlags): Promise<void> {
  const inputs = [model, data, labels, calibrate, preprocess].filter((path) => path !== undefined);
  const outputs = { "--output": output, "--logits": logits, "--report": report, "--resume": resume };
  for (const [option, path] of Object.entries(outputs)) {
    if (path === undefined) continue;
    await checkOutput(path, option, inputs);
    inputs.push(path); // nor may one output overwrite another
  }
}

async function evaluateAndKeep(
  evaluation: Evaluation,
  configurations: readonly Configuration[],
  flags: EvalFlags,
  context: Context,
): Promise<{ results: readonly EvaluationResult[]; evaluated: Evaluated }> {
  const checkpoint: Checkpoint | null = flags.resume === undefined ? null : await openCheckpoint(flags.resume, evaluation);
  const results = new Map<string, EvaluationResult>(checkpoint?.finished);
  const rest = configurations.filter(({ name }) => !results.has(name));
  if (rest.length < configurations.length)
    context.note(`${configurations.length - rest.length} of ${configurations.length} configurations are done already (${flags.resume})`);
  const shape = [configurations.length, evaluation.images, evaluation.subject.classes] as const;
  const logits: LogitsFile | null = flags.logits === undefined ? null : await createLogits(flags.logits, shape);
  try {
    const evaluated = await evaluateAll(evaluation, rest, context, {
      async onResult(result) {
        results.set(result.config, result);
        await checkpoint?.save(result);
        await logits?.flush();
      },
      ...(logits ? { onLogits: (_config, values) => logits.add(values) } : {}),
    });
    await logits?.commit();
    return { results: configurations.map(({ name }) => results.get(name)!), evaluated };
  } finally {
    await logits?.discard();
  }
}

/** Print and write results. What can be delivered is, even where one of the places fails: the work may have taken hours. */
async function deliver(document: EvalDocument, evaluation: Evaluation, evaluated: Evaluated, flags: EvalFlags, context: Context): Promise<void> {
  const json = `${JSON.stringify(document, null, 2)}\n`;
  const report = async (path: string): Promise<void> => {
    const { reportOf } = await import("./report.ts");
    await writeOutput(path, await reportOf(document, evaluation, evaluated, context));
  };
  const deliveries = await Promise.allSettled([
    context.print(flags.json ? json : resultTable(document.results)),
    flags.output === undefined ? null : writeOutput(flags.output, json),
    flags.report === undefined ? null : report(flags.report),
  ]);
  for (const delivery of deliveries) if (delivery.status === "rejected") throw delivery.reason;
}
