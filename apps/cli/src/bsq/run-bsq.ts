/** `sparqkit bsq` at work: bits, fine-tuning, what it is compared with, and files. @module */
import { bitsOf, layerWeights, packWeights, roundWeights } from "@sparqkit/bsq";
import { serializeModel } from "@sparqkit/onnx";
import { parseConfiguration } from "@sparqkit/quantizer";
import { applyParameters, type TrainingGraph } from "@sparqkit/train";
import type { BsqFlags } from "../commands/bsq.ts";
import type { Context } from "../context.ts";
import { UsageError } from "../errors.ts";
import { writeOutput } from "../files/write.ts";
import { deliver } from "../train/deliver.ts";
import { runFacts, trainingFacts } from "../train/document.ts";
import { openTester, openTrainee, openTrainingData, tellOfPacked } from "../train/open-training.ts";
import { openEngine, removeCheckpoint } from "../train/phase.ts";
import { rehearse } from "../train/rehearse.ts";
import { checkFiles, checkTrainingUsage, inputsOf } from "../train/usage.ts";
import { activationsOf, roundingOf, tellOfActivations } from "./activations.ts";
import { bitEpoch, documentLayers, ownOptions, sizeOf, type BsqDocument } from "./document.ts";
import { checkpointsOf, finetune, modelOf, pressureOf, trainBits, type Part, type Work } from "./phases.ts";
import { startBits, startingPoint } from "./start.ts";
import { bsqTable } from "./tables.ts";

/** ResNet-20 with folded BatchNormalization, 40 steps at equal pressure: 91.9 % became 89.7 % at this rate, 88.4 % at 0.001 and 10.3 % at 0.1. */
const RATE_WITHOUT_NORMALIZATION = 0.01;

/**
 * Run BSQ as the options say.
 *
 * @throws UsageError, InputError, and what the packages throw
 */
export async function runBsq(path: string, flags: BsqFlags, context: Context): Promise<void> {
  const begin = performance.now();
  checkUsage(flags);
  await checkFiles({ inputs: inputsOf(path, flags), outputs: outputsOf(flags) });

  const trainee = await openTrainee(path, flags, context, roundingOf(flags));
  const { opened, graph } = trainee;
  tellOfPacked(path, opened, `their bits start at ${startBits(flags)} again, and are packed as they end`, context);
  tellOfActivations(trainee.model, flags, context);
  await rehearse(path, opened.subject, () => startingPoint(path, trainee, flags));
  tellOfRate(graph, flags, context);
  const tester = await openTester(flags, opened, context);
  const data = await openTrainingData(flags.data, flags, opened, context);
  const pressure = pressureOf(flags, data.labels.length);
  context.note(`alpha times the sum of the learning rates is ${pressure.toPrecision(3)}; the authors' runs come to 30 (alpha 0.003) up to 203 (0.02)`);
  const engine = await openEngine(graph, flags);
  const work: Work = { path, trainee, engine, data, tester, flags, context };
  try {
    const float = (await tester?.top1(opened.subject.model)) ?? null;
    const first = await trainBits(work);
    const found = modelOf(trainee, first);
    const tuned = flags.finetuneEpochs === 0 ? null : await finetune(work, first.scheme, first.values);
    const last = tuned ?? first;
    const compared = await comparisons(work, first);

    const trained = modelOf(trainee, last);
    const bytes = serializeModel(packWeights(trained, last.scheme));
    await writeOutput(flags.output, bytes);
    const images = data.labels.length;
    const ofBits = trainingFacts(first.result, flags, { ...first, epochs: flags.epochs, engine }, images);
    const layers = documentLayers(last.scheme);
    const document: BsqDocument = {
      schema: "sparqkit/bsq-result@1",
      ...runFacts(opened, { path: flags.output, bytes }, data, tester, begin),
      options: ownOptions(flags, pressure, activationsOf(trainee.model)),
      layers,
      size: sizeOf(last.scheme, bytes.length, serializeModel(trained).length),
      accuracies: {
        float,
        bits: (await tester?.top1(found)) ?? null,
        final: (await tester?.top1(trained)) ?? null,
        ...compared,
      },
      bitTraining: { ...ofBits, log: first.result.log.map((line) => bitEpoch(line, layers)) },
      finetuning: tuned && trainingFacts(tuned.result, flags, { ...tuned, epochs: flags.finetuneEpochs, engine }, images),
    };
    tellOfLoss(document, context);
    await deliver(document, bsqTable(document), flags, context);
    if (flags.plan !== undefined) await writePlan(flags.plan, flags, context);
    for (const checkpoint of Object.values(checkpointsOf(flags))) await removeCheckpoint(checkpoint, flags);
  } finally {
    await engine.close();
  }
}

/** Files that are written, by what names them. */
function outputsOf(flags: BsqFlags): Readonly<Record<string, string | undefined>> {
  const { output, log, plan } = flags;
  const { bits, tune, control } = checkpointsOf(flags);
  const states = { "--checkpoint": bits, "its second file": tune, "its third file": flags.control ? control : undefined };
  return { "--output": output, ...states, "--log": log, "--plan": plan };
}

function checkUsage(flags: BsqFlags): void {
  checkTrainingUsage(flags);
  const { test, control, finetuneEpochs, finetuneMilestones, finetuneLr, schedule, bits, maxBits, plan, config } = flags;
  if (control && test === undefined) throw new UsageError("--control is measured on the images of --test", "Name them with --test PATH");
  if (finetuneEpochs === 0 && (control || finetuneMilestones !== undefined || finetuneLr !== undefined))
    throw new UsageError("--control, --finetune-lr and --finetune-milestones are about fine-tuning, and --finetune-epochs is 0", "Leave them out");
  if (schedule !== "step" && finetuneMilestones !== undefined)
    throw new UsageError("--finetune-milestones are about --schedule step", "Add it, or leave them out");
  if (bits !== undefined && bits > maxBits) throw new UsageError(`--bits ${bits} is more than --max-bits ${maxBits}`, "Correct one of the two");
  const planned = plan === undefined ? null : parseConfiguration(config);
  if (planned?.kind === "fp32") throw new UsageError("fp32 quantizes nothing, so it has no plan", "Choose another --config");
  if (planned?.kind === "sparq" && planned.sparse24) throw new UsageError(`${config} needs weights that are 2:4, which bits do not keep`, "Drop -stc");
}

/** Without normalization, rates that are usual for bits make activations explode within the first steps; the loss comes back, and what was learnt is lost. */
function tellOfRate({ batchNorms }: TrainingGraph, { lr }: BsqFlags, context: Context): void {
  if (batchNorms.length > 0 || lr <= RATE_WITHOUT_NORMALIZATION) return;
  context.note(
    `the model has no BatchNormalization, and --lr ${lr} may ruin it for good: --lr ${RATE_WITHOUT_NORMALIZATION}, with --alpha as many times larger, or the model before its BatchNormalization was folded`,
  );
}

/** A network that is ruined looks like one that is small. */
function tellOfLoss({ accuracies: { float, final } }: BsqDocument, context: Context): void {
  if (float === null || final === null || final >= float / 2) return;
  context.note(`the test fell from ${float.toFixed(2)} to ${final.toFixed(2)} %; a lower --lr or a lower --alpha loses less`);
}

/** The float network at the same precisions: rounded, and fine-tuned from there. */
async function comparisons(work: Work, { scheme }: Part): Promise<Pick<BsqDocument["accuracies"], "baseline" | "control">> {
  const { trainee, tester, flags } = work;
  const { model, graph } = trainee;
  if (tester === null) return { baseline: null, control: null };
  const rounded = roundWeights(graph.parameters, bitsOf(scheme));
  const weights = new Map(rounded.layers.map((layer) => [layer.name, layerWeights(layer)]));
  const baseline = flags.baseline ? await tester.top1(applyParameters(model, weights)) : null;
  if (!flags.control) return { baseline, control: null };
  const control = await finetune(work, rounded, "float");
  return { baseline, control: await tester.top1(modelOf(trainee, control)) };
}

async function writePlan(path: string, flags: BsqFlags, context: Context): Promise<void> {
  const { planOf } = await import("./plan.ts");
  await writeOutput(path, `${JSON.stringify(await planOf(flags.output, flags, context), null, 2)}\n`);
}
