/**
 * A configuration's name in words, for readers who do not know the names yet.
 * @module
 */

const SPARQ = /^(\d)b-(?:(\d+)opt|s([\d.]+))-(round|trim)(-novs)?(-stc)?$/;

/**
 * What a configuration name means; an empty string for a name of another kind.
 *
 * @example
 * describeConfig("4b-5opt-round"); // "4-bit windows at 5 positions, rounded, pairs share bits"
 */
export function describeConfig(config: string): string {
  if (config === "fp32") return "the model as it is, 32-bit floating point";
  const uniform = /^a(\d+)w(\d+)$/.exec(config);
  if (uniform)
    return uniform[1] === "8" && uniform[2] === "8"
      ? "8-bit activations and weights: the base"
      : `uniform: ${uniform[1]}-bit activations, ${uniform[2]}-bit weights`;
  const sparq = SPARQ.exec(config);
  if (!sparq) return "";
  const [, bits, named, custom, rounding, alone, sparse] = sparq;
  const positions = named ?? custom!.split(".").length;
  return [
    `${bits}-bit windows at ${positions} positions`,
    rounding === "round" ? "rounded" : "trimmed",
    alone ? "no pair sharing" : "pairs share bits",
    ...(sparse ? ["2:4 sparse weights"] : []),
  ].join(", ");
}
