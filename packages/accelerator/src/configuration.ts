/**
 * What is computed: numbers as they are, plainly quantized, or cut by SPARQ. `parseConfiguration` of `@sparqkit/quantizer` gives such objects.
 * @module
 */
import type { Rounding, WindowSet } from "@sparqkit/core";

/** A configuration of a network's numbers. */
export type SimConfiguration =
  | { readonly kind: "fp32"; readonly name: string }
  | { readonly kind: "uniform"; readonly name: string; readonly activationBits: number; readonly weightBits: number }
  | {
      readonly kind: "sparq";
      readonly name: string;
      readonly window: WindowSet;
      readonly rounding: Rounding;
      readonly share: boolean;
      readonly sparse24: boolean;
    };

/** Plain 8-bit activations and weights, the base that SPARQ is compared with. */
export const A8W8: SimConfiguration = { kind: "uniform", name: "a8w8", activationBits: 8, weightBits: 8 };
