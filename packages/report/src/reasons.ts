/**
 * Why a layer stays in float, in words: the plan's reasons and what they mean.
 * @module
 */

const REASONS: Readonly<Record<string, string>> = {
  "first-layer": "First convolution: it reads the image itself, and the method leaves it in float unless asked.",
  "fully-connected": "Fully connected layer: the method leaves it in float unless asked.",
  excluded: "Excluded on request.",
  "signed-input": "Its input may be negative; windows are defined for unsigned activations.",
  "dynamic-weights": "Its weights are computed in the graph, not stored.",
  "unsupported-form": "Neither a two-dimensional convolution nor a plain matrix product.",
  "unknown-shape": "Its shape could not be inferred.",
};

/** A reason in words; a reason that is none of the plan's codes is shown as it is. */
export function reasonText(reason: string): string {
  return Object.hasOwn(REASONS, reason) ? REASONS[reason]! : reason;
}
