/** The vectors of ../../vectors, as the tests read them. */
import { readFileSync } from "node:fs";
import type { Rounding, WindowSet } from "../src/index.ts";

/** One file of vectors/window: 256 bytes in hexadecimal for each rounding. */
export interface WindowVector {
  readonly id: string;
  readonly set: WindowSet;
  readonly trim: string;
  readonly round: string;
}

/** One file of vectors/pair: the digest of all 65,536 cut pairs and some spelled out. */
export interface PairVector {
  readonly id: string;
  readonly set: WindowSet;
  readonly wide: WindowSet;
  readonly rounding: Rounding;
  readonly share: boolean;
  readonly sha256: string;
  readonly cases: readonly { readonly in: [number, number]; readonly out: [number, number] }[];
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../../vectors/${path}`, import.meta.url), "utf8"));
const { files } = read("manifest.json") as { files: { path: string; feature: string }[] };
const ofFeature = (feature: string): unknown[] => files.filter((file) => file.feature === feature).map((file) => read(file.path));

export const windowVectors: readonly WindowVector[] = ofFeature("window") as WindowVector[];
export const pairVectors: readonly PairVector[] = ofFeature("pair") as PairVector[];

/** The window sets of the corpus, named and custom, by the last part of their id. */
export const corpusSets: readonly (readonly [string, WindowSet])[] = windowVectors.map(({ id, set }) => [id.slice("window/".length), set]);
