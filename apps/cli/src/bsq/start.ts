/** Where a BSQ run starts: which parameters become bits, and how many each has. @module */
import { bitParameters, NoBitLayers, packWeights, roundWeights } from "@sparqkit/bsq";
import type { Model } from "@sparqkit/onnx";
import { applyParameters } from "@sparqkit/train";
import type { BsqFlags } from "../commands/bsq.ts";
import type { Trainee } from "../train/open-training.ts";
import { startValues } from "../train/rehearse.ts";

/** Bits that every layer starts with. */
export const startBits = ({ bits, maxBits }: BsqFlags): number => bits ?? Math.min(8, maxBits);

/** The parameters whose bits are trained. */
export const bitNames = ({ model, graph }: Trainee, { shortcuts = false }: BsqFlags): string[] => bitParameters(model, graph.parameters, { shortcuts });

/**
 * The model as the run would write it if nothing were learned.
 *
 * @throws NoBitLayers, and what packing throws for models it can not write
 */
export function startingPoint(trainee: Trainee, flags: BsqFlags): Model {
  const names = bitNames(trainee, flags);
  if (names.length === 0) throw new NoBitLayers("no weights of the model qualify");
  const scheme = roundWeights(trainee.graph.parameters, new Map(names.map((name) => [name, startBits(flags)])));
  return packWeights(applyParameters(trainee.model, startValues(trainee.graph)), scheme);
}
