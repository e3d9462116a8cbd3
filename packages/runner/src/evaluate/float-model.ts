/** The model as it is, in one ordinary ONNX Runtime session: what every configuration is compared with. @module */
import { fromFloat16, serializeModel, setBatch, cloneModel, toFloat16 } from "@sparqkit/onnx";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { RuntimeFailure } from "../engine/errors.ts";
import type { Subject } from "../subject.ts";
import { inputDims } from "../configurations.ts";

/** A loaded float model. */
export class FloatModel {
  readonly #session: InferenceSession;
  readonly #subject: Subject;
  /** Images a run takes at most: the file's batch size where it is fixed for good. */
  readonly #limit: number;

  private constructor(session: InferenceSession, subject: Subject, limit: number) {
    this.#session = session;
    this.#subject = subject;
    this.#limit = limit;
  }

  /**
   * Load the model for batches of `batch` images. A batch size fixed in the file is opened; where the graph does not survive that, it stays and batches are
   * run in pieces of that size.
   *
   * @throws RuntimeFailure where ONNX Runtime refuses the model
   */
  static async load(subject: Subject, batch: number, threads: number): Promise<FloatModel> {
    const options = {
      graphOptimizationLevel: "all",
      executionMode: "sequential",
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      logSeverityLevel: 3,
    } as const;
    const fixed = subject.input.batch;
    const warm = async (bytes: Uint8Array, limit: number): Promise<FloatModel> => {
      const model = new FloatModel(await InferenceSession.create(bytes, options), subject, limit);
      const count = Math.min(batch, limit);
      try {
        await model.run(new Float32Array(count * imageSize(subject)), count);
        return model;
      } catch (error) {
        await model.release();
        throw error;
      }
    };
    if (fixed !== null && fixed !== batch) {
      try {
        const open = cloneModel(subject.model);
        setBatch(open, "N");
        return await warm(serializeModel(open), Infinity);
      } catch {
        // the graph needs its batch size
      }
    }
    try {
      return await warm(serializeModel(subject.model), fixed ?? Infinity);
    } catch (error) {
      throw error instanceof RuntimeFailure ? error : new RuntimeFailure("load the model", error);
    }
  }

  /** Logits of a batch, `count x classes`. */
  async run(data: Float32Array, count: number): Promise<Float32Array> {
    const { classes } = this.#subject;
    if (count === this.#limit || this.#limit === Infinity) return this.#once(data, count);
    const out = new Float32Array(count * classes);
    const size = imageSize(this.#subject);
    for (let start = 0; start < count; start += this.#limit) {
      const piece = new Float32Array(this.#limit * size);
      piece.set(data.subarray(start * size, Math.min(count, start + this.#limit) * size));
      const logits = await this.#once(piece, this.#limit);
      out.set(logits.subarray(0, Math.min(this.#limit, count - start) * classes), start * classes);
    }
    return out;
  }

  async #once(data: Float32Array, count: number): Promise<Float32Array> {
    const { input, output } = this.#subject;
    const dims = [count, ...inputDims(this.#subject)];
    const tensor = input.type === "float16" ? halfTensor(data, dims) : new Tensor("float32", data, dims);
    try {
      const result = (await this.#session.run({ [input.name]: tensor }))[output]!;
      return result.type === "float16" ? Float32Array.from(halves(result.data), fromFloat16) : (result.data as Float32Array);
    } catch (error) {
      throw new RuntimeFailure("run the model", error);
    }
  }

  async release(): Promise<void> {
    await this.#session.release();
  }
}

/** A float16 tensor. Where Float16Array exists the constructor turns data into one, which the binding (1.30) does not read; it reads Uint16Array. */
function halfTensor(values: Float32Array, dims: readonly number[]): Tensor {
  const data = Uint16Array.from(values, toFloat16);
  return Object.defineProperty(new Tensor("float16", data as never, dims), "data", { value: data });
}

/** ONNX Runtime hands float16 out as Uint16Array or Float16Array; both are the same bits. */
function halves(data: unknown): Uint16Array {
  const view = data as Uint16Array;
  return new Uint16Array(view.buffer, view.byteOffset, view.length);
}

const imageSize = (subject: Subject): number => subject.input.shape.reduce((a, b) => a * b, 1);
