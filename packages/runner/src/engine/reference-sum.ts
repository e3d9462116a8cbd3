/**
 * Sums in float32 in the order of the reference, so that running maxima agree to the last bit.
 * @module
 */

const f = Math.fround;
const LANES = 8;
const ACCUMULATORS = 4;

/**
 * The sum of float32 values as PyTorch's CPU kernel with 8 lanes adds them: four accumulators of eight lanes take 32 values a round, left-over groups
 * of eight go to the first; then the accumulators are added up, and after them the last values one by one, and the lanes.
 *
 * @example
 * referenceSum(Float32Array.of(1, 2, 3)); // 6
 */
export function referenceSum(values: Float32Array): number {
  const accumulators = new Float32Array(ACCUMULATORS * LANES);
  const round = ACCUMULATORS * LANES;
  const full = values.length - (values.length % round);
  for (let i = 0; i < full; i++) accumulators[i % round] = accumulators[i % round]! + values[i]!;
  const groups = values.length - (values.length % LANES);
  for (let i = full; i < groups; i++) accumulators[i % LANES] = accumulators[i % LANES]! + values[i]!;
  let sum = 0;
  for (let i = groups; i < values.length; i++) sum = f(sum + values[i]!);
  for (let lane = 0; lane < LANES; lane++) {
    let total = accumulators[lane]!;
    for (let j = 1; j < ACCUMULATORS; j++) total = f(total + accumulators[j * LANES + lane]!);
    sum = f(sum + total);
  }
  return sum;
}
