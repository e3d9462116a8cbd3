/**
 * Evaluate configurations one after the other: the float model, then the 8-bit base and what stands on it.
 * @module
 */
import type { Scheme } from "@sparqkit/bsq";
import { createKernels } from "@sparqkit/kernels";
import type { Configuration, Plan } from "@sparqkit/quantizer";
import {
  calibrateBase,
  evaluateFloat,
  evaluatePlan,
  EvaluationPool,
  planConfiguration,
  type Base,
  type EvaluationOptions,
  type EvaluationResult,
  type PixelSource,
  type Subject,
} from "@sparqkit/runner";
import type { Context } from "../context.ts";
import { composed } from "./composed.ts";
import type { Calibration } from "./open.ts";

/** What is evaluated. */
export interface Evaluation {
  readonly subject: Subject;
  /** What the model's weights are packed as; absent or without layers where they are not. */
  readonly scheme?: Scheme;
  readonly test: PixelSource;
  /** Null where only fp32 is asked for. */
  readonly calibration: Calibration | null;
  readonly images: number;
  readonly batch: number;
  readonly threads: number;
}

/** Who listens. */
export interface EvaluationHooks {
  /** A configuration is done. */
  readonly onResult?: (result: EvaluationResult) => Promise<void>;
  /** Logits of the next images of a configuration, `images x classes`; the array is reused. */
  readonly onLogits?: (config: string, logits: Float32Array) => void;
}

/** What an evaluation leaves. */
export interface Evaluated {
  /** The 8-bit base, where a configuration needed it. */
  readonly base: Base | null;
  /** The plan of every quantized configuration. */
  readonly plans: ReadonlyMap<string, Plan>;
}

/** Evaluate configurations in the order given. */
export async function evaluateAll(
  evaluation: Evaluation,
  configurations: readonly Configuration[],
  context: Context,
  hooks: EvaluationHooks = {},
): Promise<Evaluated> {
  const { subject, test, calibration, images, batch, threads } = evaluation;
  const { signal } = context;
  const { onProgress } = context.progress;
  const plans = new Map<string, Plan>();
  const kernels = createKernels();
  let base: Base | null = null;
  let pool: EvaluationPool | null = null;
  try {
    for (const configuration of configurations) {
      signal.throwIfAborted();
      const { name } = configuration;
      const options: EvaluationOptions = { images, batch, threads, signal, onProgress, onLogits: (logits) => hooks.onLogits?.(name, logits) };
      if (configuration.kind === "fp32") {
        await hooks.onResult?.(await evaluateFloat(subject, test, options));
        continue;
      }
      base ??= await calibrateBase(subject, calibration!.pixels, kernels, calibration!.options);
      const own = await planConfiguration(subject, base, configuration, calibration!.pixels, kernels, { signal, onProgress });
      const plan = await composed(own, configuration, subject, evaluation.scheme);
      plans.set(name, plan);
      pool ??= new EvaluationPool(Math.min(threads, Math.ceil(images / batch)));
      await hooks.onResult?.(await evaluatePlan(subject, plan, test, pool, options));
    }
  } finally {
    context.progress.clear();
    await pool?.close();
  }
  return { base, plans };
}
