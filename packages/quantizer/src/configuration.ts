/**
 * Configuration names: what `a8w8`, `4b-5opt-round` and `3b-6opt-trim-novs` mean.
 *
 * `fp32` is the model as it is; `a<X>w<Y>` is plain uniform quantization; `<n>b-<set>` is SPARQ on 8-bit weights, with the suffixes
 * `-round|-trim`, `-novs` (no pair sharing) and `-stc` (2:4 sparse tensor core) in this order. A set is a name (`5opt`) or its shifts (`s0.2.4`).
 * @module
 */
import { InvalidWindowSet, parseWindowSet, WINDOW_SETS, type Rounding, type WindowSet } from "@sparqkit/core";
import { UnknownConfiguration } from "./errors.ts";

/** The model as it is. */
export interface FloatConfiguration {
  readonly kind: "fp32";
  readonly name: "fp32";
}

/** Plain uniform quantization: unsigned per-layer activations of `activationBits`, symmetric per-filter weights of `weightBits`. */
export interface UniformConfiguration {
  readonly kind: "uniform";
  readonly name: string;
  readonly activationBits: number;
  readonly weightBits: number;
}

/** SPARQ windows on top of 8-bit activations and weights. */
export interface SparqConfiguration {
  readonly kind: "sparq";
  readonly name: string;
  readonly window: WindowSet;
  readonly rounding: Rounding;
  /** Whether a pair shares its bit budget (vSPARQ); false is bSPARQ alone. */
  readonly share: boolean;
  /** Whether pairs are gathered by 2:4 weights (sparse tensor core). */
  readonly sparse24: boolean;
}

export type Configuration = FloatConfiguration | UniformConfiguration | SparqConfiguration;

const UNIFORM = /^a([1-8])w([2-8])$/;
const SPARQ = /^([1-8])b-([a-z0-9.]+?)(?:-(round|trim))?(-novs)?(-stc)?$/;

/**
 * Read a configuration name; results carry the full name, with the rounding spelled out.
 *
 * @throws UnknownConfiguration naming the valid forms
 * @example
 * parseConfiguration("4b-5opt").name; // "4b-5opt-round"
 * parseConfiguration("a4w8"); // { kind: "uniform", name: "a4w8", activationBits: 4, weightBits: 8 }
 */
export function parseConfiguration(name: string): Configuration {
  if (name === "fp32") return { kind: "fp32", name };
  const uniform = UNIFORM.exec(name);
  if (uniform) return { kind: "uniform", name, activationBits: Number(uniform[1]), weightBits: Number(uniform[2]) };
  const sparq = SPARQ.exec(name);
  if (!sparq) throw new UnknownConfiguration(name);
  const [, bits, set, rounding = "round", novs, stc] = sparq;
  const window = windowSet(name, Number(bits), set!);
  const full = `${bits}b-${set}-${rounding}${novs ?? ""}${stc ?? ""}`;
  return { kind: "sparq", name: full, window, rounding: rounding as Rounding, share: novs === undefined, sparse24: stc !== undefined };
}

function windowSet(name: string, bits: number, set: string): WindowSet {
  const named = Object.hasOwn(WINDOW_SETS, set) ? WINDOW_SETS[set as keyof typeof WINDOW_SETS] : undefined;
  if (named) {
    if (named.bits !== bits) throw new UnknownConfiguration(name, `${set} has ${named.bits}-bit windows, not ${bits}`);
    return named;
  }
  if (!/^s\d+(\.\d+)*$/.test(set)) throw new UnknownConfiguration(name);
  try {
    return parseWindowSet({ bits, shifts: set.slice(1).split(".").map(Number) });
  } catch (error) {
    if (error instanceof InvalidWindowSet) throw new UnknownConfiguration(name, error.message);
    throw error;
  }
}
