/** Costs as `sparqkit complexity` counts them, as a process. @module */
import { checkDocument } from "@sparqkit/schemas";
import { expect } from "vitest";
import type { CostDocument } from "../src/complexity/document.ts";
import { folderOf, run } from "./cli.ts";

type CostLayer = CostDocument["layers"][number];

/** The document of a run that says nothing else. */
export async function costOf(args: readonly string[], cwd: string = folderOf()): Promise<CostDocument> {
  const { code, stdout, stderr } = await run(["complexity", ...args, "--json", "--quiet"], { cwd });
  expect([code, stderr]).toEqual([0, ""]);
  const document = JSON.parse(stdout) as CostDocument;
  expect(checkDocument("cost-result", document)).toEqual([]);
  return document;
}

export const layer = ({ layers }: CostDocument, name: string): CostLayer => layers.find((one) => one.name === name)!;
export const widths = ({ layers }: CostDocument): string[] => layers.map(({ weightBits, activationBits }) => `${weightBits}/${activationBits}`);
