/** Silicon documents: an area, a clock and a memory, before anything is built. @module */
import { checkDocument } from "@sparqkit/schemas";
import type { ElementWidths } from "../area/area.ts";
import { parseAreaModel, type AreaModel } from "../area/model.ts";
import { InvalidSilicon } from "../errors.ts";
import { sentences, valueAt } from "../parse.ts";
import { checkLayout, checkLayoutElement, type Layout } from "./layout.ts";
import { MEMORIES, type Memory, type MemoryName } from "./memories.ts";

/** A memory by the name of a preset, or spelled out. */
export type MemoryChoice = MemoryName | Memory;

/** An area to fill with processing elements: a `sparqkit/silicon@1` document. */
export interface Silicon extends Layout {
  readonly schema: "sparqkit/silicon@1";
  readonly name: string;
  readonly description: string;
  /** Silicon for processing elements, mm2. */
  readonly areaMm2: number;
  readonly clockMHz: number;
  /** Widths of an element: `auto` is the widest of the network's layers. */
  readonly element: "auto" | "float32" | ElementWidths;
  readonly memory: MemoryChoice;
  /** Local memory, KiB [ROOFLINE-12]; null is as much as it takes to move every tensor once. */
  readonly localKiB: number | null;
  /** `28nm-bits` where it is absent. */
  readonly areaModel?: "28nm-bits" | "28nm-bops" | AreaModel;
}

/** Allowed values by JSON pointer, in words: for errors. A test holds the schema to it. */
export const SILICON_RANGES: Readonly<Record<string, string>> = {
  "/schema": '"sparqkit/silicon@1"',
  "/name": "a text that is not blank",
  "/description": "a text",
  "/areaMm2": "a number above 0, at most 1000000 (mm2)",
  "/clockMHz": "a number from 0.001 to 100000 (MHz)",
  "/element": '"auto", "float32" or an object with weightBits and activationBits',
  "/element/weightBits": "an integer from 1 to 32",
  "/element/activationBits": "an integer from 1 to 32",
  "/memory": `an object, or one of ${Object.keys(MEMORIES).join(", ")}`,
  "/memory/name": "a text that is not blank",
  "/memory/megatransfers": "a number from 0.001 to 1000000000 (million transfers a second)",
  "/memory/busBits": "an integer from 1 to 1048576",
  "/memory/source": "a text that is not blank",
  "/memory/verified": "true or false",
  "/elements": "an integer from 1 to 2^53 - 1",
  "/elementAreaUm2": "a number above 0, at most 1000000000000 (um2)",
  "/localKiB": "null or a number from 0 to 4194304 (KiB)",
  "/areaModel": '"28nm-bits", "28nm-bops" or an area model',
};

/**
 * Check a silicon document.
 *
 * @param value what `JSON.parse` returned
 * @param source what people know the document by, as the file's name
 * @throws InvalidSilicon naming source, field, value and what is allowed
 * @throws InvalidAreaModel if only the area model in it is wrong
 * @example
 * parseSilicon({ ...SILICON["hcm-1mm2"], clockMHz: 0 }, "mine.json");
 * // InvalidSilicon: mine.json: not a valid silicon document: /clockMHz is 0, not a number from 0.001 to 100000 (MHz). ...
 */
export function parseSilicon(value: unknown, source = "silicon"): Silicon {
  const problems = checkDocument("silicon", value);
  if (problems.length > 0) throw new InvalidSilicon(source, problems[0]!.path, valueAt(value, problems[0]!.path), sentences(problems, SILICON_RANGES));
  const silicon = value as Silicon;
  if (typeof silicon.areaModel === "object") parseAreaModel(silicon.areaModel, `${source}, /areaModel`);
  checkLayout(silicon, source);
  checkLayoutElement(silicon, source);
  return silicon;
}
