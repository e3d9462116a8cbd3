/** What this package refuses. @module */
import { SparqkitError } from "@sparqkit/core";

/** A scheme that is not one of the model or parameters it meets; `layer` is the first that differs. */
export class SchemeMismatch extends SparqkitError {
  readonly layer: string;

  constructor(layer: string, why: string) {
    super("SCHEME_MISMATCH", `The scheme does not fit at ${JSON.stringify(layer)}: ${why}. Use the model and the options the scheme was made with.`);
    this.layer = layer;
  }
}

/** A node of packed weights that is not as this package writes them; `weight` is the tensor it would give. */
export class InvalidPackedWeights extends SparqkitError {
  readonly weight: string;

  constructor(weight: string, why: string) {
    super("INVALID_PACKED_WEIGHTS", `Cannot unpack ${JSON.stringify(weight)}: ${why}. Pack the model again.`);
    this.weight = weight;
  }
}

/** Nothing that could be trained as bits: no parameter was chosen, or those chosen are zero throughout. */
export class NoBitLayers extends SparqkitError {
  constructor(why: string) {
    super("NO_BIT_LAYERS", `There are no bits to train: ${why}. Choose weights of convolutions or fully connected layers that are not all zero.`);
  }
}

/** Planes that no memory has room for; `layer` is the layer, or the largest of those that were to share a memory. */
export class TooManyPlanes extends SparqkitError {
  readonly layer: string;
  readonly bytes: number;

  constructor(layer: string, bytes: number) {
    super(
      "TOO_MANY_PLANES",
      `Bit planes of ${JSON.stringify(layer)} take ${(bytes / 1e9).toFixed(1)} GB, and there is no room for them: a memory holds at most 4.3. Allow fewer bits (maximumBits), or leave the layer out (names).`,
    );
    this.layer = layer;
    this.bytes = bytes;
  }
}
