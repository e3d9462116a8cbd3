/** `sparqkit train` at work: open, train, write. @module */
import { serializeModel } from "@sparqkit/onnx";
import { applyParameters, SgdParameters } from "@sparqkit/train";
import type { TrainFlags } from "../commands/train.ts";
import type { Context } from "../context.ts";
import { writeOutput } from "../files/write.ts";
import { deliver } from "./deliver.ts";
import { runFacts, trainingFacts, type TrainDocument } from "./document.ts";
import { openTester, openTrainee, openTrainingData, tellOfPacked } from "./open-training.ts";
import { openEngine, removeCheckpoint, runPhase } from "./phase.ts";
import { rehearse, startValues } from "./rehearse.ts";
import { trainTable } from "./tables.ts";
import { checkFiles, checkpointOf, checkTrainingUsage, inputsOf, keepOf, scheduleOf } from "./usage.ts";

/**
 * Train a model as the options say.
 *
 * @throws UsageError, InputError, and what the packages throw
 */
export async function runTrain(path: string, flags: TrainFlags, context: Context): Promise<void> {
  const begin = performance.now();
  const { epochs, momentum, weightDecay, output } = flags;
  checkTrainingUsage(flags);
  const schedule = scheduleOf(flags, epochs);
  const checkpoint = checkpointOf(flags);
  await checkFiles({ inputs: inputsOf(path, flags), outputs: { "--output": output, "--checkpoint": checkpoint, "--log": flags.log } });

  const trainee = await openTrainee(path, flags, context);
  const { opened, model, graph } = trainee;
  tellOfPacked(path, opened, "they are trained, and written, as float32", context);
  await rehearse(path, opened.subject, () => applyParameters(model, startValues(graph)));
  const tester = await openTester(flags, opened, context);
  const data = await openTrainingData(flags.data, flags, opened, context);
  const before = (await tester?.top1(model)) ?? null;
  const engine = await openEngine(graph, flags);
  const keep = keepOf(flags, tester);
  try {
    const result = await runPhase(
      {
        path,
        name: "train",
        engine,
        model,
        batchNorms: graph.batchNorms,
        trainable: new SgdParameters(graph.parameters, { momentum, weightDecay }),
        data,
        tester,
        epochs,
        schedule,
        keep,
        patience: flags.patience,
        checkpoint,
        resume: flags.resume,
        rateOption: "--lr",
        run: { command: "train", model: opened.subject.sha256 },
      },
      flags,
      context,
    );
    const trained = applyParameters(model, result.values);
    const after = (await tester?.top1(trained)) ?? null;
    const bytes = serializeModel(trained);
    await writeOutput(output, bytes);
    const document: TrainDocument = {
      schema: "sparqkit/train-result@1",
      ...runFacts(opened, { path: output, bytes }, data, tester, begin),
      accuracies: { before, after },
      training: trainingFacts(result, flags, { epochs, schedule, engine, keep }, data.labels.length),
    };
    await deliver(document, trainTable(document), flags, context);
    await removeCheckpoint(checkpoint, flags);
  } finally {
    await engine.close();
  }
}
