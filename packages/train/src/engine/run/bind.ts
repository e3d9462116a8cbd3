/**
 * Steps of a program as functions over one shard's memory.
 * @module
 */
import { isStop, STOPPER } from "@sparqkit/onnx";
import type { InferenceSession, Tensor } from "onnxruntime-node";
import { EngineFailure } from "../errors.ts";
import { BLOCK, bytesOf, guardOf, PIXEL, pixelsOf } from "../grid.ts";
import type { Program } from "../program.ts";
import type { ApplyStep, ByPixelsStep, ColumnsStep, CombineStep, SessionStep, Step, ToPlanesStep } from "../steps.ts";
import { bindLoss, bindLossGradient, bindPad, bindQuantize, bindTotal } from "./loss.ts";
import { bindReduce, bindRunning, bindStatistics } from "./normalization.ts";
import type { Rendezvous } from "./rendezvous.ts";
import type { Shard } from "./shard.ts";

/** A step of one shard; `finish` after all shards have met. */
export interface Bound {
  run(): void | Promise<void>;
  finish?(): void;
}

/** Bind a step. */
export function bind(step: Step, shard: Shard, program: Program, sessions: readonly InferenceSession[], meetings: Rendezvous): Bound {
  const { kernels } = shard;
  switch (step.kind) {
    case "session":
      return bindSession(step, shard, program.models[step.model]!, sessions[step.model]!);
    case "combine":
      return bindCombine(step, shard);
    case "clear": {
      const { grid, value } = step.out;
      return { run: () => void shard.bytes(value, bytesOf(grid)).fill(0) };
    }
    case "statistics":
      return bindStatistics(step, shard, meetings);
    case "running":
      return bindRunning(step, shard);
    case "reduce":
      return bindReduce(step, shard, meetings);
    case "apply":
      return bindApply(step, shard);
    case "total":
      return bindTotal(step, shard);
    case "byPixels":
      return bindByPixels(step, shard);
    case "columns":
      return bindColumns(step, shard);
    case "toPlanes":
      return bindPlanes(step, shard);
    case "toPlain": {
      const [extent, x, out] = [shard.extent(step.x.grid), shard.lines(step.x), shard.at(step.out)];
      return { run: () => kernels.toPlain(extent, x, step.channels, out) };
    }
    case "toBlocked": {
      const [extent, x, out, frame] = [shard.extent(step.out.grid), shard.at(step.x), shard.lines(step.out), shard.frame(step.out)];
      return {
        run() {
          frame();
          kernels.toBlocked(extent, x, step.channels, out);
        },
      };
    }
    case "pack": {
      const [weights, out, taps] = [shard.at(step.weights), shard.at(step.out), shard.words(step.taps)];
      if (step.narrow) return { run: () => kernels.packNarrow(weights, step.filters, step.channels, step.kernel, out) };
      const order = step.back ? kernels.packBack : kernels.pack;
      return { run: () => order(weights, step.filters, step.channels, step.kernel, taps, step.taps.length, out) };
    }
    case "unpack": {
      const [gradient, out] = [shard.at(step.gradient), shard.at(step.out)];
      return { run: () => kernels.unpack(gradient, step.filters, step.channels, step.taps, step.tapBytes, step.blockBytes, out) };
    }
    case "pad":
      return bindPad(step, shard);
    case "quantize":
      return bindQuantize(step, shard, meetings);
    case "loss":
      return bindLoss(step, shard, meetings);
    case "lossGradient":
      return bindLossGradient(step, shard, meetings);
  }
}

function bindSession(step: SessionStep, shard: Shard, model: Program["models"][number], session: InferenceSession): Bound {
  const feeds: Record<string, Tensor> = {};
  const fetches: Record<string, Tensor | null> = { [STOPPER]: null };
  model.inputs.forEach((name, i) => (feeds[name] = shard.tensor(step.reads[i]!)));
  model.outputs.forEach((name, i) => (fetches[name] = shard.tensor(step.writes[i]!)));
  return {
    async run() {
      try {
        await session.run(feeds, fetches);
      } catch (error) {
        if (!isStop(error)) throw new EngineFailure(`run ${step.label}`, error);
      }
    },
  };
}

function bindCombine(step: CombineStep, shard: Shard): Bound {
  const { out, terms, low, high } = step;
  const [extent, to, frame] = [shard.extent(out.grid), shard.lines(out), shard.frame(out)];
  const [x, y] = terms.map(({ at, affine }) => ({ lines: shard.lines(at), affine: shard.at(affine) }));
  return {
    run() {
      if (!step.within) frame();
      shard.kernels.combine(extent, to, x!.lines, x!.affine, y?.lines ?? 0, y?.affine ?? 0, shard.bound(low), shard.bound(high));
    },
  };
}

function bindApply(step: ApplyStep, shard: Shard): Bound {
  const { out, x } = step;
  const [extent, to, from, factors, frame] = [shard.extent(out.grid), shard.lines(out), shard.lines(x), shard.at(step.factors), shard.frame(out)];
  const source = shard.source(step.source);
  return {
    run() {
      frame();
      source.bounds();
      shard.kernels.apply(extent, source.pointer, from, factors, to);
    },
  };
}

/** Planes of a grid have four bytes a pixel. */
function bindPlanes({ x, channels, out }: ToPlanesStep, shard: Shard): Bound {
  const { grid } = out;
  const { images, height, width, pitch } = grid;
  const [source, target, guard] = [shard.at(x), shard.at(out.value), guardOf(grid) / BLOCK];
  const [planeBytes, imageBytes, rowBytes] = [pixelsOf(grid) * 4, grid.imageRows * pitch * 4, pitch * 4];
  const first = target + (grid.top * pitch + grid.left) * 4;
  const [start, end] = [target - guard, target + channels * planeBytes + guard];
  return { run: () => shard.kernels.toPlanes(source, images, channels, height, width, first, planeBytes, imageBytes, rowBytes, start, end) };
}

function bindColumns({ x, channels, stride, offsets, out }: ColumnsStep, shard: Shard): Bound {
  const { grid } = x;
  const [source, target, list] = [shard.at(x.value), shard.at(out), shard.words(offsets.map((offset) => offset * 4))];
  const [planeBytes, rowBytes, width] = [pixelsOf(grid) * 4, stride * grid.pitch * 4, grid.pitch / stride];
  const groups = pixelsOf(grid) / stride ** 2 / BLOCK;
  return { run: () => shard.kernels.columns(source, planeBytes, rowBytes, width, stride * 4, groups, channels, list, offsets.length, target) };
}

function bindByPixels({ x, stride, row, column, channels, out }: ByPixelsStep, shard: Shard): Bound {
  const { grid } = x;
  const source = shard.at(x.value) + (row * grid.pitch + column) * PIXEL;
  const target = shard.at(out);
  const [blockBytes, rowBytes, width] = [pixelsOf(grid) * PIXEL, stride * grid.pitch * PIXEL, grid.pitch / stride];
  const groups = pixelsOf(grid) / stride ** 2 / BLOCK;
  return { run: () => shard.kernels.byPixels(source, blockBytes, rowBytes, width, stride * PIXEL, groups, channels, target) };
}
