/**
 * The loss, and other steps that a few lines of JavaScript do.
 * @module
 */
import { BLOCK } from "../grid.ts";
import type { LossGradientStep, LossStep, PadStep, QuantizeStep, TotalStep } from "../steps.ts";
import type { Bound } from "./bind.ts";
import type { Rendezvous } from "./rendezvous.ts";
import type { Shard } from "./shard.ts";

/** Softmax and the shard's sum of losses, in float64; an image is right where its label has the highest score, the first of equal ones. */
export function bindLoss(step: LossStep, shard: Shard, meetings: Rendezvous): Bound {
  const { images, classes } = step;
  return {
    run() {
      const logits = shard.f32(step.logits, images * classes);
      const probabilities = shard.f32(step.probabilities, images * classes);
      const labels = shard.i64(step.labels, images);
      let loss = 0;
      let right = 0;
      for (let n = 0; n < images; n++) {
        const at = n * classes;
        let best = 0;
        for (let k = 1; k < classes; k++) if (logits[at + k]! > logits[at + best]!) best = k;
        const top = logits[at + best]!;
        let sum = 0;
        for (let k = 0; k < classes; k++) sum += Math.exp(logits[at + k]! - top);
        for (let k = 0; k < classes; k++) probabilities[at + k] = Math.exp(logits[at + k]! - top) / sum;
        const label = Number(labels[n]);
        loss += Math.log(sum) - (logits[at + label]! - top);
        if (best === label) right++;
      }
      meetings.of(shard.index, step.meeting).set([loss, right]);
    },
  };
}

/** (probabilities - onehot) over the images of all shards. */
export function bindLossGradient(step: LossGradientStep, shard: Shard, meetings: Rendezvous): Bound {
  const { images, classes } = step;
  return {
    run() {
      const probabilities = shard.f32(step.probabilities, images * classes);
      const labels = shard.i64(step.labels, images);
      const out = shard.f32(step.out, images * classes);
      const batch = images * meetings.shards;
      for (let i = 0; i < out.length; i++) out[i] = probabilities[i]! / batch;
      for (let n = 0; n < images; n++) {
        const at = n * classes + Number(labels[n]);
        out[at] = (probabilities[at]! - 1) / batch;
      }
    },
  };
}

/** A vector padded to whole blocks. */
export function bindPad(step: PadStep, shard: Shard): Bound {
  return {
    run() {
      shard
        .f32(step.out, step.blocks * BLOCK)
        .fill(0)
        .set(shard.f32(step.x, step.channels));
    },
  };
}

/** Activations quantized by the largest magnitude of the batch. */
export function bindQuantize(step: QuantizeStep, shard: Shard, meetings: Rendezvous): Bound {
  const { kernels } = shard;
  const { grid } = step.x;
  const [extent, from, to] = [shard.extent(grid), shard.lines(step.x), shard.lines(step.out)];
  const frame = shard.frame(step.out);
  return {
    run() {
      meetings.of(shard.index, step.meeting)[0] = kernels.magnitude(extent, from);
    },
    finish() {
      let most = 0;
      for (let i = 0; i < meetings.shards; i++) most = Math.max(most, meetings.of(i, step.meeting)[0]!);
      frame();
      kernels.quantize(extent, from, most === 0 ? 1 : most, 2 ** step.bits - 1, to);
    },
  };
}

/** The sum of a gradient where its value is at or above a bound: the float32 just below it is the mask's lower one. */
export function bindTotal(step: TotalStep, shard: Shard): Bound {
  const { kernels } = shard;
  const { grid } = step.source.d;
  const mask = step.source.mask!;
  const source = shard.source({ ...step.source, mask: { ...mask, low: -Infinity } });
  const low = new Float32Array(kernels.memory.buffer, source.pointer + 16, 1);
  const [extent, sums] = [shard.extent(grid), shard.at(step.sums)];
  return {
    run() {
      low[0] = below(shard.bound(mask.low));
      kernels.reduce(extent, source.pointer, 0, 0, sums, 0);
      const totals = shard.f64(step.sums, grid.blocks * 2 * BLOCK);
      let sum = 0;
      for (let c = 0; c < step.channels; c++) sum += totals[Math.floor(c / BLOCK) * 2 * BLOCK + (c % BLOCK)]!;
      shard.f32(step.out, 1)[0] = sum;
    },
  };
}

/** The next float32 below. */
function below(value: number): number {
  const single = new Float32Array([value]);
  const bits = new Int32Array(single.buffer);
  if (single[0] === 0) return -1.401298464324817e-45;
  bits[0]! += value > 0 ? -1 : 1;
  return single[0]!;
}
