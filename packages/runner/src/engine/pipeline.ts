/**
 * Run a compiled graph: segment after segment in ONNX Runtime, the cuts between them in WebAssembly, all values in the kernels' memory.
 * @module
 */
import { outputSize } from "@sparqkit/core";
import type { Kernels } from "@sparqkit/kernels";
import { isStop, STOPPER } from "@sparqkit/onnx";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { BlockPool, type Block } from "./buffers.ts";
import type { Compiled, CompiledSegment } from "./compile.ts";
import { RuntimeFailure } from "./errors.ts";
import type { Joint } from "./joints.ts";
import { madeBy } from "./segments.ts";

/** A float32 value in the kernels' memory. */
export interface Value {
  readonly pointer: number;
  readonly dims: readonly number[];
}

/** What to do at a joint: read the values it reads, write those it makes. */
export type JointHandler = (joint: Joint, value: (name: string) => Value) => void;

export type Feeds = Record<string, Tensor>;

interface Placed extends Value {
  readonly block: Block;
}

/** Where the values of one batch size stand, and their tensors as long as the memory has not grown. */
interface Binding {
  readonly values: Map<string, Placed>;
  buffer: ArrayBufferLike | null;
  tensors: Map<string, Tensor>;
}

interface Loaded extends CompiledSegment {
  /** Null where only joints are left to do: a layer that reads the model's input, or whose tail is its output. */
  readonly session: InferenceSession | null;
  /** Whether all it writes is float32, so that it can write into our memory. */
  direct: boolean;
}

export interface PipelineOptions {
  /** Threads inside ONNX Runtime; 1 where several pipelines run side by side. */
  readonly threads: number;
}

const BYTES = Float32Array.BYTES_PER_ELEMENT;
const sizeOf = (dims: readonly number[]): number => dims.reduce((a, b) => a * b, 1);

/** A loaded pipeline. Not re-entrant: one batch at a time. */
export class Pipeline {
  readonly #segments: Loaded[];
  readonly #outputs: readonly string[];
  readonly #kernels: Kernels;
  readonly #pool: BlockPool;
  readonly #bindings = new Map<number, Binding>();

  private constructor(segments: Loaded[], outputs: readonly string[], kernels: Kernels) {
    this.#segments = segments;
    this.#outputs = outputs;
    this.#kernels = kernels;
    this.#pool = new BlockPool(kernels);
  }

  /** @throws RuntimeFailure where ONNX Runtime can not load a segment */
  static async create(compiled: Compiled, kernels: Kernels, { threads }: PipelineOptions): Promise<Pipeline> {
    const segments: Loaded[] = [];
    try {
      for (const segment of compiled.segments) {
        const session = segment.writes.length > 0 ? await load(segment.bytes, compiled.optimized, threads) : null;
        segments.push({ ...segment, session, direct: true });
      }
    } catch (error) {
      for (const { session } of segments) await session?.release();
      throw error;
    }
    return new Pipeline(segments, compiled.outputs, kernels);
  }

  /**
   * Run one batch.
   *
   * @param feeds the graph's inputs
   * @returns the graph's outputs; float32 ones are views that the next run overwrites
   * @throws RuntimeFailure
   */
  async run(feeds: Feeds, batch: number, onJoint: JointHandler): Promise<Feeds> {
    const binding = this.#bindings.get(batch) ?? this.#smaller(batch);
    if (!binding) return this.#discover(feeds, batch, onJoint);
    const loose: Feeds = {};
    const value = (name: string): Tensor => feeds[name] ?? loose[name] ?? this.#tensors(binding).get(name)!;
    const joined = (name: string): Value => this.#source(feeds, binding, name);
    for (const { session, reads, writes, joints, direct } of this.#segments) {
      for (const joint of joints) onJoint(joint, joined);
      if (!session) continue;
      const tensors = this.#tensors(binding); // a joint may have grown the memory
      const inputs = Object.fromEntries(reads.map((name) => [name, value(name)]));
      if (direct) {
        const targets: Record<string, Tensor | null> = { [STOPPER]: null };
        for (const name of writes) targets[name] = tensors.get(name)!;
        await session.run(inputs, targets).catch(unlessStop);
        continue;
      }
      const results = await session.run(inputs, writes as string[]).catch(failed);
      for (const name of writes) {
        const target = tensors.get(name);
        if (target) (target.data as Float32Array).set(results[name]!.data as Float32Array);
        else loose[name] = results[name] as Tensor;
      }
    }
    return Object.fromEntries(this.#outputs.map((name) => [name, value(name)]));
  }

  /** Free the sessions; the pipeline can not run afterwards. */
  async release(): Promise<void> {
    for (const { session } of this.#segments) await session?.release();
    this.#bindings.clear();
  }

  /** The first run of a batch size: learns every shape from ONNX Runtime and gives every value its place, reusing blocks of values no longer read. */
  async #discover(feeds: Feeds, batch: number, onJoint: JointHandler): Promise<Feeds> {
    const binding: Binding = { values: new Map(), buffer: null, tensors: new Map() };
    const last = this.#lastUses();
    const loose: Feeds = {};
    for (const [index, segment] of this.#segments.entries()) {
      const dying = dyingValues(segment.joints, last, index);
      for (const joint of segment.joints) this.#place(joint, binding, feeds, batch, dying);
      for (const joint of segment.joints) onJoint(joint, (name) => this.#source(feeds, binding, name));
      binding.buffer = null;
      const tensors = this.#tensors(binding);
      const inputs = Object.fromEntries(segment.reads.map((name) => [name, feeds[name] ?? loose[name] ?? tensors.get(name)!]));
      const results = (await segment.session?.run(inputs, segment.writes as string[]).catch(failed)) ?? {};
      for (const name of segment.writes) {
        const result = results[name] as Tensor;
        if (result.type !== "float32") {
          segment.direct = false;
          loose[name] = result;
          continue;
        }
        const block = this.#pool.take(result.size * BYTES);
        binding.values.set(name, { pointer: block.pointer, dims: result.dims, block });
        this.#kernels.f32(block.pointer, result.size).set(result.data as Float32Array);
      }
      this.#giveBack(binding, last, index);
    }
    binding.buffer = null;
    this.#bindings.set(batch, binding);
    const tensors = this.#tensors(binding);
    return Object.fromEntries(this.#outputs.map((name) => [name, feeds[name] ?? loose[name] ?? tensors.get(name)!]));
  }

  /** The last batch of a data set is smaller: the places of a larger batch serve it, its values being the first images of theirs. */
  #smaller(batch: number): Binding | undefined {
    const found = [...this.#bindings].find(([size, { values }]) => size > batch && [...values.values()].every(({ dims }) => dims[0] === size));
    if (!found) return undefined;
    const values = new Map([...found[1].values].map(([name, value]) => [name, { ...value, dims: [batch, ...value.dims.slice(1)] }]));
    const binding: Binding = { values, buffer: null, tensors: new Map() };
    this.#bindings.set(batch, binding);
    return binding;
  }

  #giveBack(binding: Binding, last: ReadonlyMap<string, number>, index: number): void {
    const kept = new Set([...binding.values].filter(([name]) => (last.get(name) ?? index) > index).map(([, placed]) => placed.block));
    const given = new Set<Block>();
    for (const [name, { block }] of binding.values) {
      const use = last.get(name) ?? index;
      if (use <= index && use > index - 1 && !kept.has(block) && !given.has(block)) {
        given.add(block);
        this.#pool.give(block);
      }
    }
  }

  /** For every value the index of the last segment that reads it; half a step earlier where the last reader is a joint. */
  #lastUses(): Map<string, number> {
    const last = new Map<string, number>();
    const use = (name: string, index: number): void => void last.set(name, Math.max(last.get(name) ?? -1, index));
    for (const [index, { reads, joints, writes }] of this.#segments.entries()) {
      for (const name of writes) use(name, index);
      for (const name of reads) use(name, index);
      for (const joint of joints) for (const name of [...joint.reads, ...madeBy(joint)]) use(name, index - 0.5);
    }
    for (const name of this.#outputs) last.set(name, Infinity);
    return last;
  }

  /** Give what a joint makes its places: those of values that die there, as far as they fit. */
  #place({ narrow, cut, reads, floats, target, block }: Joint, binding: Binding, feeds: Feeds, batch: number, dying: Set<string>): void {
    const { dims } = this.#source(feeds, binding, reads[0]!);
    const place = (name: string, own: readonly number[], heirs: readonly string[]): void => {
      const heir = narrow || cut?.kind === "im2col" ? undefined : heirs.find((read) => dying.has(read) && binding.values.has(read));
      if (heir !== undefined) dying.delete(heir);
      const memory = heir === undefined ? this.#pool.take(sizeOf(own) * BYTES) : binding.values.get(heir)!.block;
      binding.values.set(name, { pointer: memory.pointer, dims: own, block: memory });
    };
    const filters = narrow && Math.ceil(narrow.geometry.filters / (block ?? 1)) * (block ?? 1);
    if (target !== null) place(target, cut?.kind === "im2col" ? [batch, cut.geometry.filters, ...outputSize(cut.geometry)] : dims, reads);
    if (floats !== null) place(floats, narrow ? [batch, filters!, ...outputSize(narrow.geometry)] : dims, reads.toReversed());
  }

  #source(feeds: Feeds, binding: Binding, name: string): Value {
    const placed = binding.values.get(name);
    const feed = feeds[name];
    if (!feed) return placed!;
    const block = placed?.block ?? this.#pool.take(feed.size * BYTES);
    const value = { pointer: block.pointer, dims: feed.dims, block };
    this.#kernels.f32(block.pointer, feed.size).set(feed.data as Float32Array);
    binding.values.set(name, value);
    return value;
  }

  #tensors(binding: Binding): Map<string, Tensor> {
    const { buffer } = this.#kernels.memory;
    if (binding.buffer !== buffer) {
      binding.buffer = buffer;
      binding.tensors = new Map(
        [...binding.values].map(([name, { pointer, dims }]) => [name, new Tensor("float32", this.#kernels.f32(pointer, sizeOf(dims)), dims)]),
      );
    }
    return binding.tensors;
  }
}

/** Values that one joint of a stop is the last to read: their places may be taken over. */
function dyingValues(joints: readonly Joint[], last: ReadonlyMap<string, number>, index: number): Set<string> {
  const readers = new Map<string, number>();
  for (const joint of joints) for (const name of new Set(joint.reads)) readers.set(name, (readers.get(name) ?? 0) + 1);
  return new Set([...readers].filter(([name, count]) => count === 1 && last.get(name) === index - 0.5).map(([name]) => name));
}

async function load(bytes: Uint8Array, optimized: boolean, threads: number): Promise<InferenceSession> {
  try {
    return await InferenceSession.create(bytes, {
      graphOptimizationLevel: optimized ? "disabled" : "all",
      executionMode: "sequential",
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      logSeverityLevel: 3,
      extra: { session: { intra_op: { allow_spinning: "0" } } }, // spinning pools of many sessions fight for the cores: 0.05 x
    });
  } catch (error) {
    throw new RuntimeFailure("load a segment of the model", error);
  }
}

function failed(error: unknown): never {
  throw new RuntimeFailure("run a segment of the model", error);
}

function unlessStop(error: unknown): void {
  if (!isStop(error)) failed(error);
}
