/**
 * The shards of one worker thread: a step of the program for each of them, then the next.
 * @module
 */
import { InferenceSession } from "onnxruntime-node";
import { EngineFailure } from "../errors.ts";
import type { Program } from "../program.ts";
import { bind, type Bound } from "./bind.ts";
import { Rendezvous, type SharedRendezvous } from "./rendezvous.ts";
import { Shard } from "./shard.ts";

/** What worker threads and the engine share; all lengths are of the whole batch or of all shards. */
export interface SharedValues {
  readonly images: SharedArrayBuffer;
  readonly labels: SharedArrayBuffer;
  /** Everything else that is fed, one after the other. */
  readonly parameters: SharedArrayBuffer;
  /** Gradients of each shard, one shard after the other. */
  readonly gradients: SharedArrayBuffer;
  readonly statistics: SharedArrayBuffer;
}

/** What a worker thread runs. */
export interface Assignment {
  readonly program: Program;
  readonly shards: readonly number[];
  readonly rendezvous: SharedRendezvous;
  readonly values: SharedValues;
  readonly input: string;
  readonly labels: string;
}

/** Seconds of a step, summed by kind, of one thread. */
export type Profile = Record<string, number>;

/** Shards that are ready to run. */
export class Runner {
  readonly #assignment: Assignment;
  readonly #shards: readonly Shard[];
  readonly #sessions: readonly InferenceSession[];
  readonly #steps: readonly (readonly Bound[])[];
  readonly #meetings: Rendezvous;

  private constructor(assignment: Assignment, shards: readonly Shard[], sessions: readonly InferenceSession[], meetings: Rendezvous) {
    this.#assignment = assignment;
    this.#shards = shards;
    this.#sessions = sessions;
    this.#meetings = meetings;
    const { program } = assignment;
    this.#steps = program.steps.map((step) => shards.map((shard) => bind(step, shard, program, sessions, meetings)));
  }

  /** @throws EngineFailure where memory is short, or ONNX Runtime refuses a model */
  static async create(assignment: Assignment): Promise<Runner> {
    const { program } = assignment;
    const shards = assignment.shards.map((index) => new Shard(program, index));
    for (const shard of shards) for (const { value, data } of program.constants) shard.bytes(value, data.byteLength).set(data);
    const sessions: InferenceSession[] = [];
    try {
      for (const { bytes, optimize } of program.models) {
        sessions.push(
          await InferenceSession.create(bytes, {
            graphOptimizationLevel: optimize ? "all" : "disabled",
            executionMode: "sequential",
            intraOpNumThreads: 1,
            interOpNumThreads: 1,
            logSeverityLevel: 3,
          }),
        );
      }
    } catch (error) {
      throw new EngineFailure("load a step of the training graph", error);
    }
    return new Runner(assignment, shards, sessions, new Rendezvous(assignment.rendezvous));
  }

  /** One training step; `profile` measures it. */
  async run(profile: boolean): Promise<Profile> {
    const { program } = this.#assignment;
    const times: Profile = {};
    let last = performance.now();
    const note = (kind: string): void => {
      if (!profile) return;
      const now = performance.now();
      times[kind] = (times[kind] ?? 0) + now - last;
      last = now;
    };
    for (const shard of this.#shards) this.#feed(shard);
    note("feeding");
    for (const [i, bounds] of this.#steps.entries()) {
      const step = program.steps[i]!;
      const kind = step.kind === "session" ? step.label : step.kind;
      for (const bound of bounds) {
        const running = bound.run();
        if (running !== undefined) await running;
      }
      note(kind);
      if (bounds[0]?.finish === undefined) continue;
      this.#meetings.wait();
      note("waiting");
      for (const bound of bounds) bound.finish!();
      note(kind);
    }
    for (const shard of this.#shards) this.#collect(shard);
    note("collecting");
    return times;
  }

  async release(): Promise<void> {
    for (const session of this.#sessions) await session.release();
  }

  #feed(shard: Shard): void {
    const { program, values, input, labels } = this.#assignment;
    let offset = 0;
    for (const { name, value, dims } of program.fed) {
      const length = dims.reduce((a, b) => a * b, 1);
      if (name === input) shard.f32(value, length).set(new Float32Array(values.images, shard.index * length * 4, length));
      else if (name === labels) shard.i64(value, length).set(new BigInt64Array(values.labels, shard.index * length * 8, length));
      else {
        shard.f32(value, length).set(new Float32Array(values.parameters, offset * 4, length));
        offset += length;
      }
    }
  }

  #collect(shard: Shard): void {
    const { program, values } = this.#assignment;
    const own = new Float32Array(values.gradients, shard.index * program.gradientFloats * 4, program.gradientFloats);
    for (const { value, length, offset } of program.gradients) own.set(shard.f32(value, length), offset);
    if (shard.index !== 0) return;
    const statistics = new Float32Array(values.statistics);
    for (const { value, length, offset } of program.statistics) statistics.set(shard.f32(value, length), offset);
  }
}
