/** `sparqkit report` at work: read documents, draw them. @module */
import { bsqPlots, InvalidReportInput, renderBsq, renderReport, type BsqReportInput, type BsqReportRun, type ReportInput } from "@sparqkit/report";
import { assertDocument, type DocumentKind } from "@sparqkit/schemas";
import manifest from "../../package.json" with { type: "json" };
import type { ReportFlags } from "../commands/report.ts";
import type { Context } from "../context.ts";
import { InputError, UsageError } from "../errors.ts";
import { readJson } from "../files/json.ts";
import { checkOutputs, makeFolder, writePlots } from "../files/outputs.ts";
import { writeOutput } from "../files/write.ts";

/** Plots of BSQ documents. */
const PLOT_FILES = ["bsq-curve.svg", "bsq-bits.svg"];

/** Kinds that can be drawn, by the first part of their `schema`. */
const DRAWN = ["bsq-result", "eval-result"] as const satisfies readonly DocumentKind[];

/** A document of a kind that can be drawn. */
interface Read {
  readonly path: string;
  readonly kind: (typeof DRAWN)[number];
  readonly document: unknown;
}

/**
 * Draw documents as the options say.
 *
 * @throws UsageError, InputError, InvalidDocument, InvalidReportInput
 */
export async function runReport(paths: readonly string[], flags: ReportFlags, context: Context): Promise<void> {
  const { output, plots, title } = flags;
  if (output === undefined && plots === undefined)
    throw new UsageError("nothing is to be written", "Name a page with -o report.html, or a folder with --plots");
  await checkOutputs({ output, plots }, paths, PLOT_FILES);
  const documents: Read[] = [];
  for (const path of paths) documents.push(await read(path));
  const [first, other] = documents as [Read, ...Read[]];
  const stranger = documents.find(({ kind }) => kind !== first.kind);
  if (stranger) throw new UsageError(`${first.path} is of ${first.kind} and ${stranger.path} of ${stranger.kind}`, "Give documents of one kind");
  const about = { ...(title === undefined ? {} : { title }), command: context.command, versions: { sparqkit: manifest.version } };
  if (first.kind === "eval-result") {
    if (other) throw new UsageError("one evaluation makes a page, and there are two", "Give one; one eval can measure several --config");
    if (plots !== undefined) throw new UsageError("--plots are of bsq documents", "Leave it out; the page has its own");
    await writeOutput(output!, renderReport({ ...evaluationOf(first.document), ...about }));
    return;
  }
  const input: BsqReportInput = { runs: documents.map(({ document }) => document as BsqReportRun), ...about };
  const page = namingFile(paths, () => renderBsq(input));
  await makeFolder({ plots });
  if (output !== undefined) await writeOutput(output, page);
  if (plots !== undefined) await writePlots(plots, bsqPlots(input));
}

async function read(path: string): Promise<Read> {
  const document = await readJson(path);
  const schema = typeof document === "object" && document !== null && "schema" in document ? document.schema : undefined;
  const kind = DRAWN.find((one) => schema === `sparqkit/${one}@1`);
  if (kind === undefined) {
    const found = typeof schema === "string" ? `a document of ${JSON.stringify(schema.slice(0, 60))}` : "no result document: it has no field schema";
    throw new InputError("NOT_DRAWN", path, `is ${found}`, `Give documents of ${DRAWN.map((one) => `sparqkit/${one}@1`).join(" or ")}`);
  }
  assertDocument(kind, document, path);
  return { path, kind, document };
}

/** What is wrong with the n-th run is wrong with the n-th file. */
function namingFile(paths: readonly string[], render: () => string): string {
  try {
    return render();
  } catch (error) {
    const run = error instanceof InvalidReportInput ? /^runs\[(\d+)\]/.exec(error.path) : null;
    if (run === null) throw error;
    throw new InputError(
      "INVALID_REPORT_INPUT",
      paths[Number(run[1])]!,
      `can not be drawn: ${(error as Error).message}`.replace(/\.$/, ""),
      "Give documents as bsq wrote them, of one network",
      error,
    );
  }
}

/** A document of eval, whose calibration is null where a report has none. */
function evaluationOf(document: unknown): ReportInput {
  const { calibration, ...rest } = document as Omit<ReportInput, "calibration"> & { readonly calibration: NonNullable<ReportInput["calibration"]> | null };
  return { ...rest, ...(calibration === null ? {} : { calibration }) };
}
