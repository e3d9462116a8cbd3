/**
 * What mixed precision saves over float32. spec/bitplane.md [BITPLANE-13].
 * @module
 */
import { InvalidParameter } from "../errors.ts";

/** A layer as the compression counts it: `bits` of each weight, 0 for a layer that was emptied, and the number of its weights. */
export interface LayerBits {
  readonly bits: number;
  readonly parameters: number;
}

const FLOAT_BITS = 32;

/**
 * Compression of a network's quantized layers: float32 bits over bits kept. [BITPLANE-13]
 *
 * @throws InvalidParameter if a count is outside its domain, or no layer keeps a bit
 * @example
 * compression([{ bits: 2, parameters: 300 }, { bits: 0, parameters: 100 }]); // 21.333333333333332: 32 x 400 / 600
 */
export function compression(layers: readonly LayerBits[]): number {
  let parameters = 0;
  let kept = 0;
  for (const [index, layer] of layers.entries()) {
    check(`layers[${index}].bits`, layer.bits, 0);
    check(`layers[${index}].parameters`, layer.parameters, 1);
    parameters += layer.parameters;
    kept += layer.bits * layer.parameters;
  }
  if (!Number.isSafeInteger(kept) || !Number.isSafeInteger(parameters)) throw new InvalidParameter("layers", kept, "sums below 2^53");
  if (kept === 0) throw new InvalidParameter("layers", "no bits at all", "at least one layer that keeps a bit");
  return (FLOAT_BITS * parameters) / kept;
}

function check(name: string, value: number, least: number): void {
  if (!(Number.isSafeInteger(value) && value >= least)) throw new InvalidParameter(name, value, `an integer of at least ${least}`);
}
