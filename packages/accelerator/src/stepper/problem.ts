/**
 * A matrix product made ready for stepping: checked, and its operands as the words that enter at the edges.
 * @module
 */
import { checkDotLength, checkGemm, InvalidParameter, pairTables, positions24, shiftTable, type PairRule } from "@sparqkit/core";
import { UnsupportedConfiguration } from "../errors.ts";
import type { PeKind, Unit } from "../hardware/hardware.ts";
import { PES } from "../pe/pe.ts";
import { slots } from "../slots.ts";
import type { GemmSize } from "../systolic/array.ts";
import { DATAFLOWS } from "../systolic/dataflow.ts";
import { StepperOutOfMemory } from "./instance.ts";
import { plainWord, sparqWord, threadsWord, weightWord, type WordKind } from "./words.ts";

/** Room for words: 16 bits are enough for `whole`. */
export type Words = Int16Array | Int32Array;

/** What a unit is to compute, and with what. */
export interface Problem<U extends Unit = Unit> {
  readonly size: GemmSize;
  readonly unit: U;
  readonly pe: PeKind;
  readonly kind: WordKind;
  /** Words in a row of activations or a filter. [SYSTOLIC-7] */
  readonly slots: number;
  /** Write the M x slots words of the activations; only where they do not depend on the filter, so not on sparse tensor cores. */
  fillActivations(target: Words): void;
  /** Write the N x slots words of the weights. */
  fillWeights(target: Words): void;
  /** The word of row m in a slot of filter n, gathered by that filter's weights. [GATHER-1] */
  gather(m: number, n: number, slot: number): number;
}

/** How two activations become words: one for each of them under `whole`, else one for both. */
interface Encoder {
  readonly kind: WordKind;
  readonly word: (activation: number, partner: number) => number;
  /** Largest activation it takes. */
  readonly top: number;
}

/**
 * Check a product and prepare its operands.
 *
 * @throws InvalidParameter, InvalidShape if sizes and operands disagree; AccumulatorOverflow; NotTwoOfFour on sparse tensor cores;
 *   UnsupportedConfiguration if the element can not run the rule; StepperOutOfMemory above 4 GiB
 */
export function makeProblem<U extends Unit>(
  activations: Uint8Array,
  weights: Int8Array,
  size: GemmSize,
  unit: U,
  pe: PeKind,
  rule: PairRule | null,
): Problem<U> {
  checkGemm(activations, weights, size);
  checkUnit(unit);
  const { kind, word, top } = encoderOf(pe, rule);
  const tooLarge = activations.findIndex((activation) => activation > top);
  if (tooLarge >= 0)
    throw new InvalidParameter(`activations[${tooLarge}]`, activations[tooLarge], `0 to ${top}, what a ${pe} element takes without a window rule`);
  const { M, N, K } = size;
  const sparse = unit.kind === "sparse-tensor-core";
  checkDotLength(sparse ? 2 * Math.ceil(K / 4) : K);
  const paired = kind !== "whole";
  const length = slots(K, { paired, sparse });
  const bytes = 4 * (M * length + N * length + M * N + registersOf(unit, size));
  if (bytes > MEMORY) throw new StepperOutOfMemory(bytes);
  // Where the elements of a slot come from: the same for every filter, or by the filter's weights.
  const positions = sparse ? Array.from({ length: N }, (_, n) => positions24(weights.subarray(n * K, (n + 1) * K), n)) : null;
  const place = (n: number, index: number): number => (positions ? positions[n]![index]! : index < K ? index : -1);
  const activation = (m: number, k: number): number => (k < 0 ? 0 : activations[m * K + k]!);
  const weight = (n: number, k: number): number => (k < 0 ? 0 : weights[n * K + k]!);
  const gather = (m: number, n: number, slot: number): number =>
    paired
      ? word(activation(m, place(n, 2 * slot)), activation(m, place(n, 2 * slot + 1)))
      : word(activation(m, place(n, slot)), activation(m, place(n, slot ^ 1)));
  return {
    size,
    unit,
    pe,
    kind,
    slots: length,
    gather,
    fillActivations: (target) => {
      for (let m = 0, i = 0; m < M; m++) for (let slot = 0; slot < length; slot++) target[i++] = gather(m, 0, slot);
    },
    fillWeights: (target) => {
      for (let n = 0, i = 0; n < N; n++) {
        for (let slot = 0; slot < length; slot++)
          target[i++] = paired ? weightWord(weight(n, place(n, 2 * slot)), weight(n, place(n, 2 * slot + 1))) : weight(n, place(n, slot));
      }
    },
  };
}

const MEMORY = 2 ** 32;

/** Words of a unit's registers, about. */
function registersOf(unit: Unit, { M, N }: GemmSize): number {
  const { rows, columns } = unit;
  if (unit.kind === "systolic-array") return 3 * rows * columns;
  const cores = Math.min(unit.count, Math.ceil(M / rows) * Math.ceil(N / columns));
  return cores * rows * columns * (unit.width + unit.latency + 2);
}

function checkUnit(unit: Unit): void {
  const { rows, columns } = unit;
  const sizes = unit.kind === "systolic-array" ? { rows, columns } : { rows, columns, width: unit.width, count: unit.count };
  for (const [name, value] of Object.entries(sizes))
    if (!(Number.isSafeInteger(value) && value >= 1)) throw new InvalidParameter(name, value, "an integer of at least 1");
  if (unit.kind === "systolic-array") {
    if (!DATAFLOWS.includes(unit.dataflow)) throw new InvalidParameter("dataflow", unit.dataflow, `one of ${DATAFLOWS.join(", ")}`);
  } else if (unit.kind === "tensor-core" || unit.kind === "sparse-tensor-core") {
    if (!(Number.isSafeInteger(unit.latency) && unit.latency >= 0)) throw new InvalidParameter("latency", unit.latency, "an integer of at least 0");
  } else throw new InvalidParameter("unit.kind", (unit as Unit).kind, "systolic-array, tensor-core or sparse-tensor-core");
}

function encoderOf(pe: PeKind, rule: PairRule | null): Encoder {
  if (!Object.hasOwn(PES, pe)) throw new InvalidParameter("pe", pe, `one of ${Object.keys(PES).join(", ")}`);
  const { operandBits, window } = PES[pe];
  const refuse = (reason: string): never => {
    throw new UnsupportedConfiguration(`A ${pe} element`, rule ? "this pair rule" : "plain activations", reason, "Choose another element or rule.");
  };
  if (pe === "8b-8b") {
    if (!rule) return { kind: "whole", word: (activation) => activation, top: 255 };
    const { narrow, wide } = pairTables(rule); // values cut at the edge are 8-bit values all the same
    return { kind: "whole", word: (activation, partner) => (partner === 0 ? wide : narrow)[activation]!, top: 255 };
  }
  if (pe === "sysmt") return rule ? refuse("its threads decide themselves what is cut") : { kind: "threads", word: threadsWord, top: 255 };
  if (!rule) return { kind: "fields", word: plainWord, top: 2 ** operandBits - 1 };
  if (!window) return refuse("it has no shifters behind its multipliers");
  const reach = shiftTable(window);
  if (rule.set.bits !== operandBits || !shiftTable(rule.set).every((shift) => reach.includes(shift)))
    return refuse(`it has ${operandBits}-bit windows at ${reach.join(", ")}, not ${rule.set.bits}-bit windows at ${rule.set.shifts.join(", ")}`);
  return { kind: "fields", word: remembered(rule), top: 255 };
}

const known = new WeakMap<PairRule, Int32Array>();

/** `sparqWord`, each of the 65,536 pairs encoded once a rule. */
function remembered(rule: PairRule): (a0: number, a1: number) => number {
  let table = known.get(rule);
  if (!table) known.set(rule, (table = new Int32Array(65_536).fill(-1))); // no word is -1: bits 7..4 are never set
  const words = table;
  return (a0, a1) => {
    const index = (a0 << 8) | a1;
    const found = words[index]!;
    return found === -1 ? (words[index] = sparqWord(a0, a1, rule)) : found;
  };
}
