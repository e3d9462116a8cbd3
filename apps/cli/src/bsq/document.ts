/** The document of a BSQ run, `sparqkit/bsq-result@1`. @module */
import { packedBytes, type Scheme } from "@sparqkit/bsq";
import type { EpochLog } from "@sparqkit/train";
import type { BsqFlags } from "../commands/bsq.ts";
import { startBits } from "./start.ts";
import { documentEpoch, type DocumentEpoch, type RunFacts, type TrainingFacts } from "../train/document.ts";

/** A tensor of weights with a precision of its own. */
export interface BsqLayer {
  /** Name of the tensor. */
  readonly name: string;
  /** Of a magnitude; 0 where all weights are zero. */
  readonly bits: number;
  readonly weights: number;
}

/** How small weights are. */
export interface Size {
  /** float32 bits over bits kept, signs apart, of the layers that have precisions, as the authors count; null where nothing is kept. */
  readonly compression: number | null;
  readonly bitsAWeight: number;
  readonly weights: number;
  /** Bytes of the packed weights, signs and scales included. */
  readonly packedBytes: number;
  /** Bytes of the files: as written, and the same network with float32 weights. */
  readonly fileBytes: number;
  readonly floatFileBytes: number;
}

/** An epoch of bits. */
export interface BitEpoch extends DocumentEpoch {
  /** Bits by layer after a re-quantization, in the order of `layers`; null for epochs without. */
  readonly bits: readonly number[] | null;
  readonly compression: number | null;
}

/** What `bsq --json` prints; accuracies are top-1 in percent on the images of --test, null where they were not measured. */
export interface BsqDocument extends RunFacts {
  readonly schema: "sparqkit/bsq-result@1";
  readonly options: {
    readonly alpha: number;
    /** alpha times the sum of the learning rates of all steps: what strips planes, comparable between runs of any length. */
    readonly pressure: number;
    readonly interval: number;
    readonly bits: number;
    readonly maxBits: number;
    /** Of the model that was trained: the most where they differ, 32 for float32. */
    readonly activations: number;
    readonly shortcuts: boolean;
    readonly clamp: "bits" | "released";
  };
  readonly layers: readonly BsqLayer[];
  readonly size: Size;
  readonly accuracies: {
    readonly float: number | null;
    /** After the bits, before fine-tuning. */
    readonly bits: number | null;
    readonly final: number | null;
    /** The float network's weights rounded to the same precisions, untrained. */
    readonly baseline: number | null;
    /** The same, fine-tuned as long. */
    readonly control: number | null;
  };
  readonly bitTraining: Omit<TrainingFacts, "log"> & { readonly log: readonly BitEpoch[] };
  /** Null with --finetune-epochs 0. */
  readonly finetuning: TrainingFacts | null;
}

/** The options of a run that are BSQ's own. */
export function ownOptions(flags: BsqFlags, pressure: number, activations: number): BsqDocument["options"] {
  const { alpha, interval, maxBits, shortcuts = false, clamp } = flags;
  return { alpha, pressure, interval, bits: startBits(flags), maxBits, activations, shortcuts, clamp };
}

/** The layers of a scheme. */
export const documentLayers = ({ layers }: Scheme): BsqLayer[] => layers.map(({ name, bits, levels }) => ({ name, bits, weights: levels.length }));

/** How small a scheme is. */
export function sizeOf(scheme: Scheme, fileBytes: number, floatFileBytes: number): Size {
  const layers = documentLayers(scheme);
  const weights = layers.reduce((sum, layer) => sum + layer.weights, 0);
  const bits = bitsOfAll(
    layers,
    layers.map((layer) => layer.bits),
  );
  return { compression: ratio(weights, bits), bitsAWeight: bits / weights, weights, packedBytes: packedBytes(scheme), fileBytes, floatFileBytes };
}

/** An epoch of bits, whose precisions are in the line that the trainable gave the log. */
export function bitEpoch(line: EpochLog, layers: readonly BsqLayer[]): BitEpoch {
  const bits = bitsIn(line.notes, layers);
  const weights = layers.reduce((sum, layer) => sum + layer.weights, 0);
  return { ...documentEpoch(line), bits, compression: bits === null ? null : ratio(weights, bitsOfAll(layers, bits)) };
}

function bitsIn(notes: readonly string[], layers: readonly BsqLayer[]): number[] | null {
  const line = notes.find((note) => note.startsWith("bits: "));
  if (line === undefined) return null;
  let at = "bits: ".length;
  return layers.map(({ name }) => {
    at = line.indexOf(`${name} `, at) + name.length + 1;
    return Number.parseInt(line.slice(at), 10);
  });
}

const bitsOfAll = (layers: readonly BsqLayer[], bits: readonly number[]): number => layers.reduce((sum, { weights }, i) => sum + weights * bits[i]!, 0);
const ratio = (weights: number, bits: number): number | null => (bits === 0 ? null : (32 * weights) / bits);
