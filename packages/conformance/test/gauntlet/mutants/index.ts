/** All mutants, by the part of the specification they break. @module */
import { bitplaneMutants } from "./bitplane/index.ts";
import { complexityMutants } from "./complexity.ts";
import { convolutionMutants } from "./convolution.ts";
import { hardwareMutants } from "./hardware.ts";
import { limitMutants } from "./limits.ts";
import type { Mutant } from "./mutant.ts";
import { pairMutants } from "./pair.ts";
import { passesMutants } from "./passes.ts";
import { quantizeMutants } from "./quantize.ts";
import { rooflineMutants } from "./roofline.ts";
import { solvingMutants } from "./solving.ts";
import { windowMutants } from "./window.ts";

export const mutants: readonly Mutant[] = [
  ...windowMutants,
  ...pairMutants,
  ...quantizeMutants,
  ...convolutionMutants,
  ...bitplaneMutants,
  ...hardwareMutants,
  ...complexityMutants,
  ...rooflineMutants,
  ...passesMutants,
  ...solvingMutants,
  ...limitMutants,
];
