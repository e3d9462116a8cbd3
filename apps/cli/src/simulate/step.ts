/** `simulate --step`: every layer's product through the registers of the unit, compared with the closed form and with `core`. @module */
import {
  gemmLayer,
  LARGEST_PICTURE,
  LARGEST_WAVE,
  PES,
  picture,
  simulateLayer,
  stepCycles,
  stepGemm,
  useOf,
  vcd,
  type PeKind,
  type Unit,
} from "@sparqkit/accelerator";
import { cutRows, gemm, gemm24, pairRule, type PairRule } from "@sparqkit/core";
import type { Layer } from "@sparqkit/workload";
import type { Context } from "../context.ts";
import { ChecksFailed, UsageError } from "../errors.ts";
import { createOutput } from "../files/write.ts";
import { elementsOf } from "./document.ts";
import { operandsOf } from "./operands.ts";
import type { Point } from "./points.ts";

/** What stepping a layer came to; of one of its groups. */
export interface SteppedLayer {
  readonly name: string;
  /** Cycles stepped, and those of the closed form without stalls. */
  readonly cycles: number;
  readonly closedForm: number;
  /** Whether the product equals core's; null where core has none (the threads of SySMT). */
  readonly equal: boolean | null;
}

/** A layer ready to be stepped. */
interface Step {
  readonly layer: Layer;
  readonly pe: PeKind;
  readonly rule: PairRule | null;
  readonly size: { readonly M: number; readonly N: number; readonly K: number };
  readonly unit: Unit;
  readonly closedForm: number;
  readonly top: number;
}

/** The most cycles of a waveform or a picture. */
const SHOWN = { waveform: 100_000, picture: 200 };

/** Bytes that stepping one layer may take: the stepper's own limit. */
const MOST_BYTES = 2 ** 32;

/** Bytes of the operands, of what they are cut and encoded to, and of the product and the one it is compared with. */
const bytesOf = ({ M, N, K }: Step["size"]): number => 6 * M * K + 5 * N * K + 12 * M * N;

/** Layers that can be stepped; the others are named in notes, those that are too large with their size. */
export function stepsOf(layers: readonly Layer[], { hardware, configuration, whole }: Point): { readonly steps: Step[]; readonly notes: string[] } {
  const { unit } = hardware;
  const refused: string[] = [];
  const large: string[] = [];
  const steps = layers.flatMap((layer): Step[] => {
    const { M, N, K } = layer.gemm;
    const isWhole = configuration.kind !== "fp32" && whole.has(layer.name);
    const use = useOf(hardware, configuration, { whole: isWhole });
    const pe = use.paired ? use.pe.kind : "8b-8b"; // whole activations take a slot each, on whatever multipliers
    if (use.passes > 1 || !Object.hasOwn(PES, pe) || (unit.kind === "sparse-tensor-core" && !use.sparse)) {
      refused.push(layer.name);
      return [];
    }
    if (bytesOf({ M, N, K }) > MOST_BYTES) {
      large.push(`${layer.name} (${M} x ${N} x ${K}, ${(bytesOf({ M, N, K }) / 2 ** 30).toPrecision(3)} GiB)`);
      return [];
    }
    const cut = configuration.kind === "sparq" && !isWhole && pe !== "sysmt";
    const rule = cut ? pairRule(configuration.window, configuration.rounding, configuration.share) : null;
    const { cycles } = simulateLayer(gemmLayer(layer.name, { M, N, K }), hardware, { config: configuration, whole: isWhole });
    const bits = configuration.kind === "uniform" ? configuration.activationBits : 8;
    return [{ layer, pe: pe as PeKind, rule, size: { M, N, K }, unit, closedForm: cycles.compute + cycles.fillDrain, top: 2 ** bits - 1 }];
  });
  const notes = [
    ...(refused.length > 0 ? [`not stepped, for elements or weights the stepper does not have: ${few(refused)}`] : []),
    ...(large.length > 0 ? [`not stepped, for more than 4 GiB of operands and sums: ${few(large)}`] : []),
  ];
  return { steps, notes };
}

/** The first names of a list. */
const few = (names: readonly string[]): string => `${names.slice(0, 4).join(", ")}${names.length > 4 ? ` and ${names.length - 4} more` : ""}`;

/** Step layers and compare. Nothing is left half done, so an interrupt ends the process at once. */
export function stepLayers(steps: readonly Step[], { progress }: Context): SteppedLayer[] {
  const total = steps.reduce((sum, { closedForm }) => sum + closedForm, 0);
  const start = performance.now();
  let before = 0;
  const stepped = interruptible(() =>
    steps.map((step): SteppedLayer => {
      const { activations, weights } = operandsOf(step.size, step.top, step.unit.kind === "sparse-tensor-core");
      const report = ({ cycles }: { readonly cycles: number }): void => {
        const done = Math.min(total, before + cycles);
        const rate = (1000 * done) / Math.max(1, performance.now() - start);
        progress.onProgress({ stage: `step ${step.layer.name}`, done, total, rate, secondsLeft: rate > 0 ? (total - done) / rate : Infinity, unit: "cycles" });
      };
      const { product, cycles } = stepGemm(activations, weights, step.size, step.unit, step.pe, step.rule, { progress: report });
      before += step.closedForm;
      return { name: step.layer.name, cycles, closedForm: step.closedForm, equal: equals(product, step, activations, weights) };
    }),
  );
  progress.clear();
  return stepped;
}

/** Do long work that never waits: a signal's listeners could not run meanwhile, so signals do what they do without any. */
function interruptible<T>(work: () => T): T {
  const signals = (["SIGINT", "SIGTERM"] as const).map((name) => ({ name, listeners: process.listeners(name) }));
  for (const { name } of signals) process.removeAllListeners(name);
  try {
    return work();
  } finally {
    for (const { name, listeners } of signals) for (const listener of listeners) process.on(name, listener);
  }
}

/** @throws ChecksFailed naming the first layer that differs */
export function checkSteps(stepped: readonly SteppedLayer[]): void {
  const wrong = stepped.find(({ cycles, closedForm, equal }) => cycles !== closedForm || equal === false);
  if (!wrong) return;
  const what = wrong.equal === false ? "another product than core's" : `${wrong.cycles} cycles, the closed form ${wrong.closedForm}`;
  throw new ChecksFailed(`stepping ${wrong.name} gave ${what}: please report it`);
}

function equals(product: Int32Array, { size, pe, rule, unit }: Step, activations: Uint8Array, weights: Int8Array): boolean | null {
  if (pe === "sysmt") return null;
  const cut = rule ? cutRows(activations, size.K, rule) : activations;
  const expected = unit.kind === "sparse-tensor-core" && rule ? gemm24(activations, weights, size, rule) : gemm(cut, weights, size);
  return expected.every((value, i) => value === product[i]);
}

/** The layer with the fewest cycles: the one to look at. */
function smallest(steps: readonly Step[], option: "waveform" | "picture"): Step {
  const step = steps.toSorted((a, b) => a.closedForm - b.closedForm)[0];
  if (!step) throw new UsageError(`--${option} has no layer to show`, "Choose another --config or --hw");
  if (step.closedForm > SHOWN[option])
    throw new UsageError(
      `--${option} shows at most ${SHOWN[option]} cycles, and the smallest layer takes ${step.closedForm}`,
      "Write a topology with a small layer",
    );
  return step;
}

const states = ({ size, unit, pe, rule, top }: Step): ReturnType<typeof stepCycles> => {
  const { activations, weights } = operandsOf(size, top, unit.kind === "sparse-tensor-core");
  return stepCycles(activations, weights, size, unit, pe, rule);
};

/** Write the registers of the smallest layer as a value change dump. */
export async function writeWaveform(path: string, steps: readonly Step[], { signal }: Context): Promise<void> {
  const step = smallest(steps, "waveform");
  const elements = elementsOf(step.unit);
  if (elements > LARGEST_WAVE) throw new UsageError(`--waveform shows at most ${LARGEST_WAVE} elements, and the unit has ${elements}`, "Use smaller hardware");
  const file = await createOutput(path);
  try {
    let lines: string[] = [];
    const flush = async (): Promise<void> => {
      signal.throwIfAborted();
      await file.write(new TextEncoder().encode(lines.map((line) => `${line}\n`).join("")));
      lines = [];
    };
    for (const line of vcd(states(step))) if (lines.push(line) >= 10_000) await flush();
    await flush();
    await file.commit();
  } finally {
    await file.discard();
  }
}

/** The smallest layer, cycle by cycle. */
export function pictures(steps: readonly Step[]): string {
  const step = smallest(steps, "picture");
  const { unit } = step;
  const sides = unit.kind === "systolic-array" ? [unit.rows, unit.columns] : [unit.rows, unit.columns, unit.width];
  if (Math.max(...sides) > LARGEST_PICTURE)
    throw new UsageError(`--picture shows units of at most ${LARGEST_PICTURE} x ${LARGEST_PICTURE}`, "Use smaller hardware");
  const all: string[] = [];
  for (const state of states(step)) all.push(picture(state));
  return `\n${step.layer.name}\n${all.join("\n\n")}\n`;
}
