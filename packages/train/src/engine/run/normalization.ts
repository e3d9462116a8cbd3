/**
 * BatchNormalization's steps: what a shard does before and after all shards have met.
 * @module
 */
import { BLOCK } from "../grid.ts";
import type { ReduceStep, RunningStep, StatisticsStep } from "../steps.ts";
import type { Bound } from "./bind.ts";
import type { Rendezvous } from "./rendezvous.ts";
import type { NormState, Shard } from "./shard.ts";

/** Sums by channel as the kernels leave them: sixteen of the first kind, then sixteen of the second, for each block. */
const sumAt = (channel: number, kind: 0 | 1): number => Math.floor(channel / BLOCK) * 2 * BLOCK + kind * BLOCK + (channel % BLOCK);

/** Gain, shift and mean of each channel into the kernels' memory. */
function writeAffine(shard: Shard, step: StatisticsStep | RunningStep, blocks: number, { mean, variance, epsilon }: NormState): void {
  const { channels } = step;
  const affine = shard.f32(step.affine, blocks * 2 * BLOCK).fill(0);
  const means = shard.f32(step.means, blocks * BLOCK).fill(0);
  const scale = shard.f32(step.scale, channels);
  const shift = shard.f32(step.shift, channels);
  for (let c = 0; c < channels; c++) {
    const gain = scale[c]! / Math.sqrt(variance[c]! + epsilon);
    affine[sumAt(c, 0)] = gain;
    affine[sumAt(c, 1)] = shift[c]! - mean[c]! * gain;
    means[c] = mean[c]!;
  }
}

/**
 * Mean and variance of the batch. Each shard sums deviations from a value near its mean, so that squares do not cancel; shards are put together as Chan,
 * Golub and LeVeque do, in their order.
 */
export function bindStatistics(step: StatisticsStep, shard: Shard, meetings: Rendezvous): Bound {
  const { kernels, index } = shard;
  const { channels, meeting, epsilon } = step;
  const { grid } = step.x;
  const [extent, lines, means, sums] = [shard.extent(grid), shard.lines(step.x), shard.at(step.means), shard.at(step.sums)];
  const count = grid.images * grid.height * grid.width;
  const state: NormState = { mean: new Float64Array(channels), variance: new Float64Array(channels), epsilon };
  shard.norms[step.norm] = state;
  return {
    run() {
      kernels.pivots(extent, lines, means);
      kernels.statistics(extent, lines, means, sums);
      const own = meetings.of(index, meeting);
      const pivots = shard.f32(step.means, channels);
      const totals = shard.f64(step.sums, grid.blocks * 2 * BLOCK);
      for (let c = 0; c < channels; c++) {
        const [sum, squares] = [totals[sumAt(c, 0)]!, totals[sumAt(c, 1)]!];
        own[c] = pivots[c]! + sum / count;
        own[channels + c] = squares - (sum * sum) / count;
      }
    },
    finish() {
      const { shards } = meetings;
      const parts = Array.from({ length: shards }, (_, i) => meetings.of(i, meeting));
      for (let c = 0; c < channels; c++) {
        const mean = parts.reduce((sum, part) => sum + part[c]!, 0) / shards; // shards are of one size
        const squares = parts.reduce((sum, part) => sum + part[channels + c]! + count * (part[c]! - mean) ** 2, 0);
        state.mean[c] = mean;
        state.variance[c] = Math.max(0, squares) / (shards * count);
        if (Number.isNaN(squares)) state.variance[c] = NaN;
      }
      shard.f32(step.mean, channels).set(state.mean);
      shard.f32(step.variance, channels).set(state.variance);
      writeAffine(shard, step, grid.blocks, state);
    },
  };
}

/** A normalization by running statistics. */
export function bindRunning(step: RunningStep, shard: Shard): Bound {
  const { channels, epsilon } = step;
  return {
    run() {
      const [mean, variance] = [step.mean, step.variance].map((id) => Float64Array.from(shard.f32(id, channels))) as [Float64Array, Float64Array];
      const state = (shard.norms[step.norm] = { mean, variance, epsilon });
      writeAffine(shard, step, step.blocks, state);
    },
  };
}

/** Sums of a gradient, and the factors of the way back through a normalization. */
export function bindReduce(step: ReduceStep, shard: Shard, meetings: Rendezvous): Bound {
  const { kernels, index } = shard;
  const { channels, through, total } = step;
  const { grid } = step.source.d;
  const source = shard.source(step.source);
  const [extent, sums] = [shard.extent(grid), shard.at(step.sums)];
  const out = step.out === null ? 0 : shard.lines(step.out);
  const frame = step.out === null ? null : shard.frame(step.out);
  const [z, means] = through === null ? [0, 0] : [shard.lines(through.x), shard.at(through.means)];
  const pixels = grid.images * grid.height * grid.width;
  const run = (): void => {
    source.bounds();
    frame?.();
    kernels.reduce(extent, source.pointer, z, means, sums, out);
    const totals = shard.f64(step.sums, grid.blocks * 2 * BLOCK);
    if (total !== null) {
      const target = shard.f32(total, channels);
      for (let c = 0; c < channels; c++) target[c] = totals[sumAt(c, 0)]!;
    }
    if (through === null) return;
    const { variance, epsilon } = shard.norms[through.norm]!;
    if (through.dscale !== null) {
      const target = shard.f32(through.dscale, channels);
      for (let c = 0; c < channels; c++) target[c] = totals[sumAt(c, 1)]! / Math.sqrt(variance[c]! + epsilon);
    }
    if (through.meeting === null)
      return writeFactors(
        0,
        () => 0,
        () => 0,
      );
    const own = meetings.of(index, through.meeting);
    for (let c = 0; c < channels; c++) {
      own[c] = totals[sumAt(c, 0)]!;
      own[channels + c] = totals[sumAt(c, 1)]!;
    }
  };
  /** dx = a g + b x + c of g scale / s - (mean of g) scale / s - (x - mean) (mean of g (x - mean)) scale / s^3, s^2 = variance + epsilon. */
  function writeFactors(count: number, sum: (c: number) => number, product: (c: number) => number): void {
    const { norm, factors, scale } = through!;
    const { mean, variance, epsilon } = shard.norms[norm]!;
    const target = shard.f32(factors, grid.blocks * 3 * BLOCK).fill(0);
    const scales = shard.f32(scale, channels);
    for (let c = 0; c < channels; c++) {
      const inverse = 1 / (variance[c]! + epsilon);
      const gain = scales[c]! * Math.sqrt(inverse);
      const forX = count === 0 ? 0 : (-gain * inverse * product(c)) / count;
      const at = Math.floor(c / BLOCK) * 3 * BLOCK + (c % BLOCK);
      target[at] = gain;
      target[at + BLOCK] = forX;
      target[at + 2 * BLOCK] = count === 0 ? 0 : (-gain * sum(c)) / count - forX * mean[c]!;
    }
  }
  if (through === null || through.meeting === null) return { run };
  const { meeting } = through;
  return {
    run,
    finish() {
      const parts = Array.from({ length: meetings.shards }, (_, i) => meetings.of(i, meeting));
      const over = (at: number): number => parts.reduce((sum, part) => sum + part[at]!, 0);
      writeFactors(pixels * meetings.shards, over, (c) => over(channels + c));
    },
  };
}
