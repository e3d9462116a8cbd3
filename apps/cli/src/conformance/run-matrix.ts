/** `sparqkit conform matrix` at work: read reports, print the table. @module */
import { readFile } from "node:fs/promises";
import { type ConformanceReport, type MatrixFormat, reportMatrix } from "@sparqkit/conformance";
import { assertDocument } from "@sparqkit/schemas";
import type { MatrixFlags } from "../commands/conform.ts";
import type { Context } from "../context.ts";
import { InputError, UsageError } from "../errors.ts";
import { explainSystemError } from "../files/system-errors.ts";

/** Print reports side by side. */
export async function runMatrix(paths: readonly string[], { markdown, html }: MatrixFlags, context: Context): Promise<void> {
  if (markdown && html) throw new UsageError("--markdown and --html are two forms of one table", "Choose one");
  const reports = await Promise.all(paths.map(readReport));
  const format: MatrixFormat = markdown ? "markdown" : html ? "html" : "text";
  await context.print(reportMatrix(reports, format));
}

async function readReport(path: string): Promise<ConformanceReport> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw explainSystemError(error, path);
  });
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new InputError("INVALID_JSON", path, "is not JSON", "Name a file that `sparqkit conform --report` wrote", error);
  }
  assertDocument("conformance-report", document, path);
  return document as ConformanceReport;
}
