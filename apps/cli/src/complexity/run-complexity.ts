/** `sparqkit complexity` at work: read, count, print. @module */
import type { AreaModel, Silicon } from "@sparqkit/complexity";
import type { ComplexityFlags } from "../commands/complexity.ts";
import type { Context } from "../context.ts";
import { UsageError } from "../errors.ts";
import { checkOutputs, makeFolder, writePlots } from "../files/outputs.ts";
import { writeOutput } from "../files/write.ts";
import { readPlan } from "../workload/plan.ts";
import { filesOf, readWorkload } from "../workload/workload.ts";
import { readAccuracies } from "./accuracies.ts";
import { costCsv } from "./csv.ts";
import { costDocument, type CostDocument } from "./document.ts";
import { placed } from "./machine.ts";
import { PLOT_FILES } from "./plot-files.ts";
import { solveTables } from "./solve-tables.ts";
import { DEFAULT_SILICON, readSource, type Source } from "./source.ts";
import { costTable } from "./tables.ts";
import { settingsOf, type Settings } from "./widths.ts";

/**
 * Count as the options say, or fit a model of area.
 *
 * @throws UsageError, InputError, and what the packages throw
 */
export async function runComplexity(path: string | undefined, flags: ComplexityFlags, context: Context): Promise<void> {
  if (flags.fit !== undefined) {
    const { runFit } = await import("./run-fit.ts");
    return runFit(path, flags, context);
  }
  if (path === undefined) throw new UsageError("no network is named", "Name a model, a topology, or resnet18, vgg16, vgg16-full, alexnet");
  checkUsage(flags);
  const { hw, plan, accuracy, areaModel } = flags;
  await checkOutputs(
    flags,
    [...filesOf(path), hw, plan, accuracy, areaModel].filter((name) => name !== undefined),
    PLOT_FILES,
  );
  const { document, source } = await countedDocument(path, flags);
  for (const note of document.notes) context.note(note);
  await deliver(document, source, flags, context);
}

/** What was counted, and on what. */
export interface Counted {
  readonly document: CostDocument;
  readonly source: Source;
}

/**
 * Read and count, without printing anything.
 *
 * @throws UsageError, InputError, and what the packages throw
 */
export async function countedDocument(path: string, flags: ComplexityFlags): Promise<Counted> {
  const source = await readSource(flags);
  const silicon = siliconToSolve(source, flags);
  const workload = await readWorkload(path, flags);
  const read = flags.plan === undefined ? null : await readPlan(flags.plan, workload);
  const accuracy = flags.accuracy === undefined ? null : await readAccuracies(flags.accuracy, workload);
  const plain = settingsOf(workload, flags, read?.plan ?? null);
  const settings = { ...plain, notes: [...(read?.notes ?? []), ...plain.notes] };
  if (flags.rule === "uniq") checkUniq(settings);
  const document = costDocument(path, workload, settings, placed(source, settings), silicon, flags, accuracy);
  if (flags.hw !== undefined) return { document, source };
  const note = `no hardware is named, so it is ${DEFAULT_SILICON}: ${describe(source).replace(/^The /, "the ")}`;
  return { document: { ...document, notes: [...document.notes, note] }, source };
}

/** Refuse what the rule can not count. */
function checkUniq({ of }: Settings): void {
  for (const [name, { widths }] of of) {
    if ((widths.density ?? 1) !== 1 || widths.accumulatedBits !== undefined)
      throw new UsageError("--rule uniq knows neither pruned weights nor activations that are cut", "Leave --rule out, or count plain widths");
    if (widths.weightBits < 2)
      throw new UsageError(
        `--rule uniq counts weights from 2 bits on, and those of layer "${name}" have ${widths.weightBits}`,
        "Leave --rule out, or take wider weights",
      );
  }
}

/** Refuse what can not be meant. */
function checkUsage({ bits, config, plan, layers, exclude, solve, range, rate, accuracy, fitOver }: ComplexityFlags): void {
  const widths = Object.entries({ "--bits": bits, "--config": config, "--plan": plan }).flatMap(([option, value]) => (value === undefined ? [] : [option]));
  if (widths.length > 1) throw new UsageError(`${widths.join(" and ")} both say how wide layers are`, "Leave one of them out");
  if (config === undefined && (layers ?? exclude) !== undefined)
    throw new UsageError(
      "--layers and --exclude are about what a configuration quantizes",
      "Add --config, or give widths by pattern, as in --bits 'layer4.*=4/4'",
    );
  const all = (bits ?? []).filter(({ pattern }) => pattern === null);
  if (all.length > 1) throw new UsageError(`--bits gives ${all.length} widths to all layers`, "Give one, and others by pattern, as in --bits 'layer4.*=4/4'");
  const stray = Object.entries({ "--range": range, "--rate": rate, "--accuracy": accuracy }).find(([, value]) => value !== undefined);
  if (!solve && stray) throw new UsageError(`${stray[0]} is about --solve`, "Add --solve");
  if (fitOver !== undefined) throw new UsageError("--fit-over is about --fit", "Name synthesis results with --fit FILE.csv");
}

/** Silicon whose widths or size are searched. */
function siliconToSolve(source: Source, { solve, hw }: ComplexityFlags): Silicon | null {
  if (!solve) return null;
  if (source.kind === "silicon") {
    const { silicon } = source;
    if (silicon.elements === undefined && silicon.elementAreaUm2 === undefined) return silicon;
    throw new UsageError(`--solve tries elements of other widths, and a layout's figures are of one (${silicon.name})`, "Leave out one of the two");
  }
  throw new UsageError(`--solve fills silicon with elements, and ${hw!} has its elements already`, "Name silicon, as in --hw hcm-1mm2");
}

const describe = (source: Source): string => (source.kind === "silicon" ? source.silicon.description : source.hardware.description);

/** The area model that a user brought. */
const ownModel = (source: Source): AreaModel | null =>
  source.kind === "silicon" && typeof source.silicon.areaModel === "object" ? source.silicon.areaModel : null;

/** Print and write results; what can be delivered is, even where one of the places fails. */
async function deliver(document: CostDocument, source: Source, flags: ComplexityFlags, context: Context): Promise<void> {
  await makeFolder(flags);
  const json = `${JSON.stringify(document, null, 2)}\n`;
  const report = async (name: string): Promise<void> => {
    const { costReport } = await import("./report.ts");
    await writeOutput(name, costReport(document, ownModel(source), context));
  };
  const plots = async (folder: string): Promise<void> => {
    const { costFiles } = await import("./report.ts");
    await writePlots(folder, costFiles(document, ownModel(source), context));
  };
  const deliveries = await Promise.allSettled([
    context.print(flags.json ? json : `${costTable(document)}${solveTables(document)}`),
    flags.output === undefined ? null : writeOutput(flags.output, json),
    flags.csv === undefined ? null : writeOutput(flags.csv, costCsv(document)),
    flags.report === undefined ? null : report(flags.report),
    flags.plots === undefined ? null : plots(flags.plots),
  ]);
  for (const delivery of deliveries) if (delivery.status === "rejected") throw delivery.reason;
}
