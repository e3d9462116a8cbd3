/** `sparqkit prune` at work: choose, set to zero, train the rest on, write. @module */
import { cloneModel, encodeFloats, floatData, liftConstants, materializeConstants, serializeModel, type Model } from "@sparqkit/onnx";
import { prepareModel } from "@sparqkit/quantizer";
import { applyParameters, SgdParameters, type Engine, type TrainingGraph } from "@sparqkit/train";
import type { PruneFlags } from "../commands/prune.ts";
import type { Context } from "../context.ts";
import { InputError, UsageError } from "../errors.ts";
import { openModel, type OpenedModel } from "../evaluate/open.ts";
import { writeOutput } from "../files/write.ts";
import { deliver } from "../train/deliver.ts";
import { runFacts, trainingFacts, type TrainingFacts } from "../train/document.ts";
import { openTester, openTrainee, openTrainingData, tellOfPacked, type Tester, type Trainee, type TrainingData } from "../train/open-training.ts";
import { openEngine, removeCheckpoint, runPhase } from "../train/phase.ts";
import { rehearse, startValues } from "../train/rehearse.ts";
import { checkFiles, checkpointOf, checkTrainingUsage, inputsOf, keepOf, scheduleOf } from "../train/usage.ts";
import { isPruned } from "../workload/pruned.ts";
import { chooseWeights, type PrunedLayer } from "./choose-weights.ts";
import { documentLayers, pruneTable, type PruneDocument } from "./document.ts";
import { Masked } from "./masked.ts";

type Chosen = Extract<PrunedLayer, { status: "pruned" }>;

/**
 * Prune a model as the options say.
 *
 * @throws UsageError, InputError, and what the packages throw
 */
export async function runPrune(path: string, flags: PruneFlags, context: Context): Promise<void> {
  const begin = performance.now();
  const epochs = checkUsage(flags);
  const checkpoint = checkpointOf(flags);
  await checkFiles({
    inputs: inputsOf(path, flags),
    outputs: { "--output": flags.output, "--checkpoint": epochs > 0 ? checkpoint : undefined, "--log": flags.log },
  });

  const images = epochs > 0 || flags.test !== undefined;
  const trainee = epochs > 0 ? await openTrainee(path, flags, context) : null;
  const opened = trainee?.opened ?? (await openModel(path, images ? flags : { ...flags, preprocess: "raw" }, context));
  tellOfPacked(path, opened, "they are pruned, and written, as float32", context);
  const layers = chooseWeights(opened.subject.prepared, {
    ...(flags.layers ? { layers: flags.layers } : {}),
    ...(flags.exclude ? { exclude: flags.exclude } : {}),
  });
  const chosen = layers.filter((layer) => layer.status === "pruned");
  if (chosen.length === 0) throw nothingToPrune(path, layers);
  tellShortGroups(chosen, context);
  const pruned = withZeros(path, opened.subject.model, chosen);
  if (trainee) await rehearse(path, opened.subject, () => checkPruned(path, masked(trainee, chosen), chosen, opened));
  else checkPruned(path, pruned, chosen, opened);
  const tester = await openTester(flags, opened, context);
  const data = trainee ? await openTrainingData(flags.data!, flags, opened, context) : null;

  const dense = (await tester?.top1(opened.subject.model)) ?? null;
  const atOnce = (await tester?.top1(pruned)) ?? null;
  const trained = trainee && data ? await trainOn(trainee, { path, epochs, checkpoint, chosen, data, tester }, flags, context) : null;
  const final = trained?.model ?? pruned;
  if (trained) checkPruned(path, final, chosen, opened);
  const bytes = serializeModel(final);
  await writeOutput(flags.output, bytes);
  const document: PruneDocument = {
    schema: "sparqkit/prune-result@1",
    ...runFacts(opened, { path: flags.output, bytes }, data, tester, begin),
    ...(images ? {} : { preprocess: null }),
    pattern: flags.pattern,
    layers: documentLayers(layers),
    accuracies: { dense, pruned: atOnce, final: trained ? ((await tester?.top1(final)) ?? null) : atOnce },
    training: trained?.facts ?? null,
  };
  await deliver(document, pruneTable(document), flags, context);
  if (trained) await removeCheckpoint(checkpoint, flags);
}

/** Refuse what can not be meant; returns the epochs of training, 0 without. */
function checkUsage(flags: PruneFlags): number {
  checkTrainingUsage(flags);
  const { data, epochs, labels, limit } = flags;
  if (data === undefined && epochs !== undefined) throw new UsageError("--epochs need images to train on", "Name them with --data PATH");
  if (data !== undefined && epochs === undefined) throw new UsageError("--data is to train on, and no --epochs are given", "Say how many, or leave --data out");
  const stray = Object.entries({ "--labels": labels, "--limit": limit }).find(([, value]) => value !== undefined);
  if (data === undefined && stray) throw new UsageError(`${stray[0]} is about the images of --data`, "Name them with --data PATH");
  if (epochs !== undefined) scheduleOf(flags, epochs);
  return epochs ?? 0;
}

/** Why no layer qualifies: those that were asked for, or all. */
function nothingToPrune(path: string, layers: readonly PrunedLayer[]): InputError {
  const dense = layers.filter((layer) => layer.status === "dense");
  const asked = dense.filter(({ reason }) => reason !== "excluded");
  const because = (asked.length > 0 ? asked : dense).slice(0, 3).map(({ name, detail }) => `"${name}": ${detail}`);
  const spared = dense.some(({ reason }) => reason === "first-layer" || reason === "fully-connected");
  return new InputError(
    "NOTHING_TO_PRUNE",
    path,
    `has no layer to prune${because.length > 0 ? ` (${because.join("; ")}${asked.length > 3 ? "; ..." : ""})` : ""}`,
    spared ? "Ask for layers by name with --layers" : "Ask for other layers, or choose another model",
  );
}

/** The model that training would end with if nothing were learned. */
function masked({ model, graph }: Trainee, chosen: readonly Chosen[]): Model {
  const values = new Masked(new SgdParameters(graph.parameters), masksOf(graph, chosen)).values;
  return applyParameters(model, new Map([...startValues(graph), ...values]));
}

function tellShortGroups(chosen: readonly Chosen[], context: Context): void {
  const short = chosen.filter(({ length }) => length % 4 !== 0).map(({ name }) => name);
  if (short.length > 0)
    context.note(
      `four does not divide the sums of ${short.slice(0, 3).join(", ")}${short.length > 3 ? ", ..." : ""}: their last groups are short, and keep two weights too`,
    );
}

/** A copy of a model without the weights that were not kept, in its own floating-point type. */
function withZeros(path: string, model: Model, chosen: readonly Chosen[]): Model {
  const copy = cloneModel(model);
  liftConstants(copy);
  materializeConstants(copy);
  const { initializers } = copy.graph;
  for (const { name, weights, mask } of chosen) {
    const tensor = initializers.get(weights);
    if (tensor === undefined)
      throw new InputError(
        "COMPUTED_WEIGHTS",
        path,
        `the weights of "${name}" are computed in the graph`,
        "Leave the layer out with --exclude, or simplify the model first",
      );
    const kept = floatData(tensor).map((value, i) => (mask[i] === 0 ? 0 : value));
    initializers.set(weights, encodeFloats(tensor.dataType, tensor.dims, kept));
  }
  return copy;
}

interface Task {
  readonly path: string;
  readonly epochs: number;
  readonly checkpoint: string;
  readonly chosen: readonly Chosen[];
  readonly data: TrainingData;
  readonly tester: Tester | null;
}

async function trainOn(
  { opened, model, graph }: Trainee,
  { path, epochs, checkpoint, chosen, data, tester }: Task,
  flags: PruneFlags,
  context: Context,
): Promise<{ readonly model: Model; readonly facts: TrainingFacts }> {
  const { momentum, weightDecay } = flags;
  const schedule = scheduleOf(flags, epochs);
  const keep = keepOf(flags, tester);
  const masks = masksOf(graph, chosen);
  const engine: Engine = await openEngine(graph, flags);
  try {
    const result = await runPhase(
      {
        path,
        name: "prune",
        engine,
        model,
        batchNorms: graph.batchNorms,
        trainable: new Masked(new SgdParameters(graph.parameters, { momentum, weightDecay }), masks),
        data,
        tester,
        epochs,
        schedule,
        keep,
        patience: flags.patience,
        checkpoint,
        resume: flags.resume,
        rateOption: "--lr",
        run: { command: "prune", model: opened.subject.sha256, layers: chosen.map(({ name }) => name) },
      },
      flags,
      context,
    );
    return { model: applyParameters(model, result.values), facts: trainingFacts(result, flags, { epochs, schedule, engine, keep }, data.labels.length) };
  } finally {
    await engine.close();
  }
}

/** Masks by parameter: that of its tensor, or of its layer where training gave the layer a copy of a shared tensor. */
function masksOf({ parameters }: TrainingGraph, chosen: readonly Chosen[]): Map<string, Uint8Array> {
  const byTensor = new Map(chosen.map(({ weights, mask }) => [weights, mask]));
  const byLayer = new Map(chosen.map(({ name, mask }) => [name, mask]));
  const masks = parameters.flatMap(({ name, role, layer }): [string, Uint8Array][] => {
    const mask = byTensor.get(name) ?? (role === "weight" ? byLayer.get(layer) : undefined);
    return mask === undefined ? [] : [[name, mask]];
  });
  return new Map(masks);
}

/** What is written is 2:4 after 8-bit quantization, as -stc configurations need it. */
function checkPruned(path: string, model: Model, chosen: readonly Chosen[], { subject }: OpenedModel): Model {
  const { shape } = subject.input;
  const prepared = prepareModel(model, subject.input.layout === "nchw" ? shape : [shape[1], shape[2], shape[0]]);
  const dense = chosen.find(({ name }) => !isPruned(name, prepared.model, prepared.shapes));
  if (dense)
    throw new InputError(
      "NOT_PRUNED",
      path,
      `the weights of "${dense.name}" did not become 2:4: layers share them in different shapes`,
      "Leave one of them out with --exclude",
    );
  return model;
}
