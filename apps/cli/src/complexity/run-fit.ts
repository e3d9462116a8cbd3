/** `sparqkit complexity --fit`: a model of area from a user's own synthesis results. @module */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fitSynthesis, parseSynthesis, type AreaModel, type FittedModel, type SynthesisRow } from "@sparqkit/complexity";
import { InvalidParameter } from "@sparqkit/core";
import type { CostReportFit } from "@sparqkit/report";
import type { ComplexityFlags } from "../commands/complexity.ts";
import type { Context } from "../context.ts";
import { InputError, UsageError } from "../errors.ts";
import { checkOutputs, makeFolder, writePlots } from "../files/outputs.ts";
import { explainSystemError } from "../files/system-errors.ts";
import { writeOutput } from "../files/write.ts";
import { table } from "../terminal/table.ts";
import { PLOT_FILES } from "./plot-files.ts";

/** Options that are about networks. */
const OF_NETWORKS = [
  "bits",
  "config",
  "plan",
  "density",
  "hw",
  "area",
  "elements",
  "elementArea",
  "clock",
  "memory",
  "local",
  "areaModel",
  "batch",
  "input",
  "layers",
  "exclude",
  "solve",
  "range",
  "rate",
  "accuracy",
  "csv",
] as const;

/**
 * Fit, print and write.
 *
 * @throws UsageError, InputError, InvalidSynthesis
 */
export async function runFit(model: string | undefined, flags: ComplexityFlags, context: Context): Promise<void> {
  const { fit: path, fitOver = "bits", rule, json, output, report, plots } = flags as ComplexityFlags & { readonly fit: string };
  if (model !== undefined) throw new UsageError(`--fit is about synthesis results, and ${model} is named as well`, "Leave one of the two out");
  const stray = rule === "hcm" ? OF_NETWORKS.find((name) => flags[name] !== undefined) : "rule";
  if (stray !== undefined)
    throw new UsageError(
      `--fit fits a model of area, and --${stray.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)} is about networks`,
      "Leave it out",
    );
  await checkOutputs({ output, report, plots }, [path], PLOT_FILES);
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw explainSystemError(error, path);
  });
  const rows = parseSynthesis(text, path);
  const fitted = naming(path, () => fitSynthesis(rows, { over: fitOver, name: nameOf(path), source: `fitted to ${basename(path)}` }));
  const document = `${JSON.stringify(fitted.model, null, 2)}\n`;
  await context.print(json ? document : fitTable(fitted, rows));
  await makeFolder(flags);
  if (output !== undefined) await writeOutput(output, document);
  if (plots === undefined && report === undefined) return;
  const [{ fitPlot }, { fitReport }] = await Promise.all([import("@sparqkit/report"), import("./report.ts")]);
  const drawn = drawnOf(fitted, rows);
  if (report !== undefined) await writeOutput(report, fitReport({ ...drawn, standardErrors: fitted.fit.standardErrors, source: fitted.model.source }, context));
  if (plots !== undefined) await writePlots(plots, [fitPlot(drawn)]);
}

/** The file's name without its ending. */
const nameOf = (path: string): string => basename(path).replace(/(?<=\S.*)\.\w+$/, "");

function naming<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof InvalidParameter)) throw error;
    throw new InputError(error.code, path, error.message.replace(/\.$/, ""), "Synthesize more elements, or correct the table", error);
  }
}

/** A fit as plots and reports draw it. */
const drawnOf = ({ model, fit, points }: FittedModel, rows: readonly SynthesisRow[]): CostReportFit => ({
  name: model.name,
  over: model.over,
  points: points.map((point, i) => ({ ...point, name: elementName(rows[i]!) })),
  coefficients: fit.coefficients,
  r2: fit.r2,
  residuals: fit.residuals,
});

/** `8/4`; `8/4, 16 to 2, 5 x 5` where it is another than HCM's element; its line where the table has no widths. */
function elementName(row: SynthesisRow): string {
  const { line, inputs, outputs, kernel } = row;
  const channels = inputs === 1 && outputs === 1 ? [] : [`${inputs} to ${outputs}`];
  return [widthsOf(row) || `line ${line}`, ...channels, ...(kernel === 3 ? [] : [`${kernel} x ${kernel}`])].join(", ");
}

const widthsOf = ({ weightBits, activationBits }: SynthesisRow): string =>
  weightBits === null || activationBits === null ? "" : `${weightBits}/${activationBits}`;

/** The formula, how well it holds, and what is left of every point. */
function fitTable({ model, fit, points }: FittedModel, rows: readonly SynthesisRow[]): string {
  const { over } = model;
  const x = over === "bits" ? "b" : "B";
  const lines = points.map((point, i) => {
    const residual = fit.residuals[i]!;
    return [
      widthsOf(rows[i]!),
      figure(point.x),
      figure(point.y),
      figure(point.y - residual),
      figure(residual),
      `${Number(((100 * residual) / point.y).toPrecision(2))} %`,
    ];
  });
  const columns = [
    { title: "w/a bits" },
    right(over === "bits" ? "width b" : "BOPS B"),
    right("area um2"),
    right("fitted"),
    right("residual"),
    right("of the area"),
  ];
  const errors = fit.standardErrors.length === 0 ? "" : `standard errors: ${fit.standardErrors.map(figure).join(", ")}, the constant's first\n`;
  return `${formula(model, x)}\nR2 ${Number(fit.r2.toPrecision(12))} over ${points.length} points from ${figure(model.range[0])} to ${figure(model.range[1])}, at most ${Number((100 * fit.maxRelativeError).toPrecision(2))} % off\n${errors}\n${table(columns, lines)}`;
}

const right = (title: string): { readonly title: string; readonly align: "right" } => ({ title, align: "right" });
const figure = (value: number): string => String(Number(value.toPrecision(6)));

/** `area = 12.39 b^2 + 86.07 b - 14.02 um2`. */
function formula({ coefficients }: AreaModel, x: string): string {
  const terms = coefficients
    .map((value, power) => [figure(Math.abs(value)), power === 0 ? "" : power === 1 ? ` ${x}` : ` ${x}^${power}`, value < 0] as const)
    .toReversed();
  return `area = ${terms.map(([size, name, negative], i) => `${i === 0 ? (negative ? "-" : "") : negative ? " - " : " + "}${size}${name}`).join("")} um2`;
}
