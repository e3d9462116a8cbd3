/** What can be wrong with a configuration, a plan or a model to quantize. @module */
import { SparqkitError } from "@sparqkit/core";

/** The configuration name is not one of the known forms. */
export class UnknownConfiguration extends SparqkitError {
  readonly configuration: string;

  constructor(configuration: string, why?: string) {
    super(
      "UNKNOWN_CONFIGURATION",
      `unknown configuration "${configuration}"${why ? `: ${why}` : ""}. Use fp32, a<X>w<Y> (a8w8, a4w8), or 4b-5opt, 4b-3opt, 4b-2opt, 3b-6opt, 2b-7opt with the suffixes -round|-trim, -novs, -stc in this order.`,
    );
    this.configuration = configuration;
  }
}

/** A plan document does not have the shape of `sparqkit/plan@1`, or does not fit the model. */
export class InvalidPlan extends SparqkitError {
  readonly where: string;

  constructor(where: string, why: string) {
    super("INVALID_PLAN", `plan: ${where}: ${why}. Make the plan again with "sparqkit quantize" for this model.`);
    this.where = where;
  }
}

/** No layer of the model can be quantized. */
export class NothingToQuantize extends SparqkitError {
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[]) {
    super(
      "NOTHING_TO_QUANTIZE",
      `no layer of this model can be quantized: ${reasons.length > 0 ? `${reasons.slice(0, 3).join("; ")}${reasons.length > 3 ? `; and ${reasons.length - 3} more` : ""}` : "it has no convolution"}. See "sparqkit inspect MODEL".`,
    );
    this.reasons = reasons;
  }
}

/** Weights are not 2:4 pruned along the input channels, which a `-stc` configuration needs. */
export class NotSparse24 extends SparqkitError {
  readonly layers: readonly string[];

  constructor(layers: readonly string[]) {
    super(
      "NOT_SPARSE_24",
      `weights are not 2:4 pruned in ${layers.length} layer(s), first ${layers[0]}: a -stc configuration needs at most two non-zero weights in every four along the input channels. Prune the model first, or drop the -stc suffix.`,
    );
    this.layers = layers;
  }
}

/** A pattern of `--layers` or `--exclude` matches no layer. */
export class NoSuchLayer extends SparqkitError {
  readonly pattern: string;
  readonly layers: readonly string[];

  constructor(pattern: string, layers: readonly string[]) {
    super("NO_SUCH_LAYER", `no layer matches "${pattern}". The model's layers: ${layers.slice(0, 12).join(", ")}${layers.length > 12 ? ", ..." : ""}.`);
    this.pattern = pattern;
    this.layers = layers;
  }
}

/** An activation that must be finite is not, or a layer's activations are all zero. */
export class UnusableActivations extends SparqkitError {
  readonly layer: string;
  readonly value: number;

  constructor(layer: string, value: number) {
    super(
      "UNUSABLE_ACTIVATIONS",
      `the activations before layer ${layer} reach ${value} during calibration, so they have no scale. Check the preprocessing (--preprocess, --mean, --std, --pixel-scale) and the model's weights.`,
    );
    this.layer = layer;
    this.value = value;
  }
}
