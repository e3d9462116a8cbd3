/**
 * How some hardware runs a configuration: with which element, how many activations a slot, how many bits in memory.
 * @module
 */
import { shiftTable, type WindowSet } from "@sparqkit/core";
import type { SimConfiguration } from "../configuration.ts";
import { UnsupportedConfiguration } from "../errors.ts";
import type { Hardware } from "../hardware/hardware.ts";
import { PES, sparqPe, type Pe, type StoredBits } from "./pe.ts";

/** How a layer's numbers meet the elements. */
export interface PeUse {
  readonly pe: Pe;
  /** Whether each slot holds two activations. */
  readonly paired: boolean;
  /** Whether activations are gathered by 2:4 weights. */
  readonly sparse: boolean;
  /** Cycles each slot takes: whole 8-bit activations go through small multipliers in parts. */
  readonly passes: number;
  /** Bits of an activation in memory, its control bits apart. */
  readonly activation: StoredBits;
  readonly weightBits: number;
}

/** What is said about a layer besides the configuration. */
export interface UseOptions {
  /** Whether weights are 2:4; by default as the configuration says, and not where activations stay whole. Without effect but on sparse tensor cores. */
  readonly sparse24?: boolean;
  /** Whether the layer stays out of the quantization, as a first convolution: its activations are whole 8-bit values, and its weights have 8 bits too. */
  readonly whole?: boolean;
}

const SETS = Object.values(PES).filter((pe) => pe.kind.startsWith("sparq-"));
const sameShifts = (a: WindowSet, b: WindowSet): boolean =>
  a.bits === b.bits && a.shifts.length === b.shifts.length && a.shifts.every((s, i) => s === b.shifts[i]);

/**
 * How hardware runs a configuration.
 *
 * @throws UnsupportedConfiguration if its elements or its unit can not
 * @example
 * useOf(PRESETS["sparq-os"], parseConfiguration("4b-5opt")).pe.kind; // "sparq-5opt"
 */
export function useOf(hardware: Hardware, configuration: SimConfiguration, { sparse24, whole = false }: UseOptions = {}): PeUse {
  const { unit, activations } = hardware;
  const gathers = configuration.kind === "sparq" && configuration.sparse24;
  if (gathers && unit.kind !== "sparse-tensor-core")
    throw refusal(hardware, configuration, `only a sparse tensor core gathers pairs by 2:4 weights, not a ${unit.kind}`, "Drop -stc or choose other hardware.");
  const sparse = unit.kind === "sparse-tensor-core" && (sparse24 ?? (gathers && !whole)); // whole layers are out of the quantization and of the pruning
  const pe = hardware.pe === "auto" ? natural(configuration) : PES[hardware.pe];
  const weightBits = configuration.kind === "uniform" && !whole ? configuration.weightBits : 8;
  if (whole) return { ...wholeUse(hardware, configuration, pe), sparse, weightBits };
  if (configuration.kind === "sparq") {
    const { paired, passes } = sparqUse(hardware, configuration, pe);
    const encoded = paired && activations === "encoded";
    if (encoded && sparse)
      throw refusal(
        hardware,
        configuration,
        "pairs gathered by 2:4 weights differ from filter to filter, so activations can not be stored encoded",
        'Set "activations" to "trimmed".',
      );
    return { pe, paired, sparse, passes, activation: encoded ? pe.stored : WHOLE, weightBits };
  }
  if (configuration.kind === "fp32" || pe.elements === 1 || pe.kind === "sysmt" || configuration.activationBits > pe.operandBits) {
    const use = pe.kind === "sysmt" && configuration.kind === "uniform" ? { pe, paired: true, passes: 1 } : wholeUse(hardware, configuration, pe);
    return { ...use, sparse, activation: configuration.kind === "uniform" ? bits(configuration.activationBits) : WHOLE, weightBits };
  }
  return { pe, paired: true, sparse, passes: 1, activation: bits(configuration.activationBits), weightBits };
}

const bits = (data: number): StoredBits => ({ data, shiftCtrl: 0, muxCtrl: 0 });
const WHOLE = bits(8);

/** The element that fits a configuration and nothing more. */
function natural(configuration: SimConfiguration): Pe {
  if (configuration.kind === "fp32") return PES["8b-8b"];
  if (configuration.kind === "uniform") return configuration.activationBits <= 4 ? PES["2x4b-8b"] : PES["8b-8b"];
  const { window } = configuration;
  return SETS.find((pe) => sameShifts(pe.window!, window)) ?? sparqPe(`sparq-${configuration.name.replace(/-(round|trim).*$/, "")}`, window);
}

/** Whole 8-bit activations: one a slot, in as many parts as two multipliers need. */
function wholeUse(hardware: Hardware, configuration: SimConfiguration, pe: Pe): Omit<PeUse, "sparse" | "weightBits"> {
  if (pe.multipliers === 1 || pe.kind === "sysmt") return { pe, paired: false, passes: 1, activation: WHOLE }; // one thread has all of SySMT's multiplier
  if (pe.kind === "2x4b-8b") {
    if (hardware.pe === "auto") return { pe: PES["8b-8b"], paired: false, passes: 1, activation: WHOLE };
    throw refusal(
      hardware,
      configuration,
      "its 2x4b-8b elements take activations of at most 4 bits and have no shifter to join them",
      'Set "pe" to "auto" or to an element with windows.',
    );
  }
  return { pe, paired: false, passes: Math.ceil(8 / (2 * pe.operandBits)), activation: WHOLE };
}

function sparqUse(hardware: Hardware, configuration: SimConfiguration & { kind: "sparq" }, pe: Pe): Pick<PeUse, "paired" | "passes"> {
  const { window } = configuration;
  if (pe.multipliers === 1) return { paired: false, passes: 1 }; // cut values are 8-bit values
  const known = pe.kind === "sysmt" || pe.window === null ? null : shiftTable(pe.window);
  if (known !== null && pe.operandBits === window.bits && shiftTable(window).every((shift) => known.includes(shift))) return { paired: true, passes: 1 };
  const has = known === null ? "no windows of a configuration" : `${pe.operandBits}-bit windows at ${known.join(", ")}`;
  throw refusal(
    hardware,
    configuration,
    `its ${pe.kind} elements have ${has}, not ${window.bits}-bit windows at ${window.shifts.join(", ")}`,
    'Set "pe" to "auto".',
  );
}

function refusal(hardware: Hardware, configuration: SimConfiguration, reason: string, advice: string): UnsupportedConfiguration {
  return new UnsupportedConfiguration(hardware.name, configuration.name, reason, advice);
}
