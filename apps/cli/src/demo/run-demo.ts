/** `sparqkit demo` at work: the embedded model on its images, a table, a report. @module */
import { fileURLToPath } from "node:url";
import { demoFiles } from "@sparqkit/demo";
import { openDataset, openPixels, openSubject, type EvaluationResult } from "@sparqkit/runner";
import type { DemoFlags } from "../commands/demo.ts";
import type { Context } from "../context.ts";
import { evalDocument } from "../evaluate/document.ts";
import { evaluateAll, type Evaluation } from "../evaluate/evaluate-all.ts";
import { threadsOf } from "../evaluate/open.ts";
import { reportOf } from "../evaluate/report.ts";
import { resultTable } from "../evaluate/result-table.ts";
import { parseConfigurations } from "../evaluate/run-eval.ts";
import { readModelFile } from "../files/model.ts";
import { checkOutput, writeOutput } from "../files/write.ts";
import { Predictions } from "./predictions.ts";

const CONFIGURATIONS = ["fp32", "a8w8", "a4w8", "a3w8", "a2w8", "4b-5opt", "4b-3opt", "4b-2opt", "3b-6opt", "2b-7opt"];
const VARIANTS = ["4b-5opt-trim", "4b-5opt-novs", "3b-6opt-trim", "3b-6opt-novs", "2b-7opt-trim", "2b-7opt-novs"];
const QUICK = { configurations: ["fp32", "a8w8", "a4w8", "4b-5opt", "3b-6opt", "2b-7opt"], images: 256, calibration: 128 };
/** Example images in the report. */
const EXAMPLES = 12;

/** Run the demonstration. */
export async function runDemo(flags: DemoFlags, context: Context): Promise<void> {
  const begin = performance.now();
  await checkOutput(flags.output, "--output", []);
  const evaluation = await openDemo(flags, context);
  const { subject, test, images } = evaluation;
  context.note(
    `the network and its ${images} test images are made by a program: they show the tools at work and say nothing about real networks on real images`,
  );

  const configurations = parseConfigurations(flags.quick ? QUICK.configurations : [...CONFIGURATIONS, ...VARIANTS]);
  const predicted = new Predictions(subject.classes);
  const results: EvaluationResult[] = [];
  const evaluated = await evaluateAll(evaluation, configurations, context, {
    async onResult(result) {
      results.push(result);
    },
    onLogits: (config, logits) => predicted.add(config, logits),
  });

  const document = evalDocument(evaluation, results, (performance.now() - begin) / 1000);
  const pictures = await Promise.all(predicted.examples(EXAMPLES).map((index) => predicted.picture(index, test, demoFiles.classes)));
  const title = "SPARQ on the embedded demonstration: a small network and synthetic images";
  await writeOutput(flags.output, await reportOf(document, evaluation, evaluated, context, { title, images: pictures }));
  await context.print(
    flags.json
      ? `${JSON.stringify({ ...document, synthetic: true }, null, 2)}\n`
      : `${resultTable(results)}\nSynthetic images of ten shapes, made by a program. Report: ${flags.output}\n`,
  );
}

async function openDemo(flags: DemoFlags, context: Context): Promise<Evaluation> {
  const { model, preprocess } = demoFiles;
  const { name, bytes } = await readModelFile(fileURLToPath(model));
  const subject = openSubject({ name, bytes });
  const pixels = async (file: URL): Promise<Evaluation["test"]> =>
    openPixels(await openDataset(fileURLToPath(file)), preprocess, subject.input.shape, { cacheBytes: 64e6 });
  const [test, calibration] = await Promise.all([pixels(demoFiles.test), pixels(demoFiles.calibration)]);
  const threads = threadsOf(flags);
  const options = {
    images: flags.quick ? QUICK.calibration : calibration.dataset.length,
    batch: 128,
    threads,
    scope: "each",
    signal: context.signal,
    onProgress: context.progress.onProgress,
  } as const;
  const images = flags.quick ? QUICK.images : test.dataset.length;
  return { subject, test, calibration: { pixels: calibration, options }, images, batch: 32, threads };
}
