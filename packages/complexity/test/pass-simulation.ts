/**
 * Passes of a layer over a grid, one after the other, counting every tensor that moves and every bit that waits on the chip: an independent derivation of
 * [ROOFLINE-9] to [ROOFLINE-12]. A value is kept on the chip only where the policy says so and only until its last use.
 */
import type { LayerWidths, PassGrid, WindowedDims } from "../src/index.ts";

/** In which order passes come, and what waits on the chip from one to the next. */
export interface Policy {
  readonly outermost: "filters" | "channels";
  readonly keepsSums: boolean;
  readonly keepsInputs: boolean;
}

export interface Simulation {
  readonly passes: { readonly channels: number; readonly filters: number };
  readonly trafficBits: number;
  /** Most bits that wait at a time, the window not counted. */
  readonly waitingBits: number;
  /** Most channels that a pass works on. */
  readonly channelsOfPass: number;
  /** Channels of all groups whose kernel lies in two passes. */
  readonly splitChannels: number;
}

interface Pass {
  /** Channels and filters of the layer, by number. */
  readonly channels: readonly number[];
  readonly filters: readonly number[];
}

/** Cut a list into runs of at most `size`. */
function runs<T>(list: readonly T[], size: number): T[][] {
  return list.length === 0 ? [] : [list.slice(0, size), ...runs(list.slice(size), size)];
}

const range = (from: number, length: number): number[] => Array.from({ length }, (_, i) => from + i);

export function simulatePasses(dims: WindowedDims, widths: LayerWidths, { side, elementTaps }: Omit<PassGrid, "localBits">, policy: Policy): Simulation {
  const { channels, filters, groups, taps, inputPixels, outputPixels } = dims;
  const { weightBits, activationBits, accumulatedBits = activationBits, storedBits = activationBits } = widths;
  const [groupChannels, groupFilters] = [channels / groups, filters / groups];
  const sumBits = Math.ceil(accumulatedBits + weightBits + Math.log2(groupChannels * taps) - 1e-9);

  const schedule: Pass[] = [];
  let [channelPasses, filterPasses, splitChannels, channelsOfPass, weightsMoved] = [0, 0, 0, 0, 0];
  for (let group = 0; group < groups; group++) {
    // one slot of a filter's side for every element that a kernel takes
    const slots = range(group * groupChannels, groupChannels).flatMap((channel) => range(0, Math.ceil(taps / elementTaps)).map(() => channel));
    const channelBlocks = runs(slots, side).map((block) => [...new Set(block)]);
    const filterBlocks = runs(range(group * groupFilters, groupFilters), side);
    [channelPasses, filterPasses] = [channelBlocks.length, filterBlocks.length];
    splitChannels += channelBlocks.flat().length - groupChannels;
    channelsOfPass = Math.max(channelsOfPass, ...channelBlocks.map((block) => block.length));
    if (policy.outermost === "filters") schedule.push(...filterBlocks.flatMap((block) => channelBlocks.map((of) => ({ channels: of, filters: block }))));
    else schedule.push(...channelBlocks.flatMap((of) => filterBlocks.map((block) => ({ channels: of, filters: block }))));
    weightsMoved += groupChannels * groupFilters * taps * weightBits; // each lies in one element for one pass, however a kernel is split
  }

  const firstUse = new Map<string, number>();
  const lastUse = new Map<string, number>();
  for (const [at, pass] of schedule.entries()) {
    for (const key of [...pass.channels.map((c) => `input ${c}`), ...pass.filters.map((f) => `sum ${f}`)]) {
      if (!firstUse.has(key)) firstUse.set(key, at);
      lastUse.set(key, at);
    }
  }

  let trafficBits = weightsMoved;
  let waitingBits = 0;
  const waiting = new Map<string, number>();
  for (const [at, pass] of schedule.entries()) {
    const finished: string[] = [];
    for (const channel of pass.channels) {
      const key = `input ${channel}`;
      if (!waiting.has(key)) trafficBits += inputPixels * storedBits;
      if (policy.keepsInputs && lastUse.get(key)! > at) waiting.set(key, inputPixels * storedBits);
      if (lastUse.get(key) === at) finished.push(key);
    }
    for (const filter of pass.filters) {
      const key = `sum ${filter}`;
      const isFirst = firstUse.get(key) === at;
      const isLast = lastUse.get(key) === at;
      if (!isFirst && !waiting.has(key)) trafficBits += outputPixels * sumBits; // read
      if (isLast) trafficBits += outputPixels * storedBits; // the output itself
      else if (policy.keepsSums) waiting.set(key, outputPixels * sumBits);
      else trafficBits += outputPixels * sumBits; // written
      if (isLast) finished.push(key);
    }
    waitingBits = Math.max(waitingBits, [...waiting.values()].reduce((sum, bits) => sum + bits, 0)); // prettier-ignore
    for (const key of finished) waiting.delete(key);
  }
  return { passes: { channels: channelPasses, filters: filterPasses }, trafficBits, waitingBits, channelsOfPass, splitChannels };
}
