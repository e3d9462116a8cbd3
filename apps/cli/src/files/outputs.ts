/** Where results are written: nothing over an input or another output, plots among them. @module */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { PlotFile } from "@sparqkit/report";
import { explainSystemError } from "./system-errors.ts";
import { checkFolder, checkOutput, writeOutput } from "./write.ts";

/** Outputs by their options. */
export interface Outputs {
  readonly output?: string | undefined;
  readonly csv?: string | undefined;
  readonly report?: string | undefined;
  readonly plots?: string | undefined;
}

/**
 * Refuse outputs before any work is done for them. A folder for plots need not be there; other outputs may lie in it.
 *
 * @param inputs files that the run reads
 * @param plotFiles names that the folder of plots may get, which other outputs must not be
 * @throws UsageError, InputError
 */
export async function checkOutputs({ output, csv, report, plots }: Outputs, inputs: readonly string[], plotFiles: readonly string[]): Promise<void> {
  if (plots !== undefined) await checkFolder(plots);
  const taken = [...inputs, ...(plots === undefined ? [] : plotFiles.map((name) => join(plots, name)))];
  for (const [option, name] of Object.entries({ "--output": output, "--csv": csv, "--report": report })) {
    if (name === undefined) continue;
    await checkOutput(name, option, taken, plots);
    taken.push(name); // nor may one output overwrite another
  }
}

/**
 * Make the folder for plots, which other outputs may lie in.
 *
 * @throws InputError
 */
export async function makeFolder({ plots }: Outputs): Promise<void> {
  if (plots === undefined) return;
  await mkdir(plots, { recursive: true }).catch((error: unknown) => {
    throw explainSystemError(error, plots);
  });
}

/**
 * Write plots into a folder.
 *
 * @throws InputError
 */
export async function writePlots(folder: string, plots: readonly PlotFile[]): Promise<void> {
  for (const { name, svg } of plots) await writeOutput(join(folder, name), svg);
}
