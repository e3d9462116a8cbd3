/** Faults in bit planes. @module */
import type { Mutant } from "../mutant.ts";
import { compressionMutants } from "./compression.ts";
import { convertMutants } from "./convert.ts";
import { planesMutants } from "./planes.ts";
import { regularizerMutants } from "./regularizer.ts";
import { requantizeMutants } from "./requantize.ts";
import { stripMutants } from "./strip.ts";

export const bitplaneMutants: readonly Mutant[] = [
  ...convertMutants,
  ...planesMutants,
  ...regularizerMutants,
  ...requantizeMutants,
  ...stripMutants,
  ...compressionMutants,
];
