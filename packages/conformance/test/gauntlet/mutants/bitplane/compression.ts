/** Faults in the compression of a network. @module */
import { type Mutant, mutantsOf } from "../mutant.ts";

export const compressionMutants: readonly Mutant[] = mutantsOf("core/src/bitplane/compression.ts", [
  [
    "compression-unweighted",
    "bits are averaged without sizes",
    "WeightedMean Published",
    "return (FLOAT_BITS * parameters) / kept;",
    "return (FLOAT_BITS * layers.length) / layers.reduce((sum, { bits }) => sum + bits, 0);",
  ],
  [
    "compression-skips-empty",
    "layers of 0 bits are left out",
    "ZeroBits",
    "parameters += layer.parameters;",
    "parameters += layer.bits === 0 ? 0 : layer.parameters;",
  ],
  [
    "compression-empty-is-one",
    "layers of 0 bits count as 1",
    "ZeroBits",
    "kept += layer.bits * layer.parameters;",
    "kept += Math.max(1, layer.bits) * layer.parameters;",
  ],
  ["compression-16", "the float is 16 bits", "Basic Published WeightedMean", "const FLOAT_BITS = 32;", "const FLOAT_BITS = 16;"],
  ["compression-infinite", "no bits at all is infinite", "AllZeroBits", "if (kept === 0) throw", "if (kept < 0) throw"],
  [
    "compression-int32",
    "sums are 32-bit integers",
    "BeyondInt32",
    "kept += layer.bits * layer.parameters;",
    "kept = (kept + layer.bits * layer.parameters) | 0;",
  ],
]);
