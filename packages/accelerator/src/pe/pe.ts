/**
 * Processing elements: what stands in one place of an array and multiplies.
 *
 * Every paired element takes two activations and two weights a slot where the 8b-8b element takes one of each. docs/accelerator.md, Hardware.
 * @module
 */
import { encodedBits, shiftTable, W2_7OPT, W3_6OPT, W4_2OPT, W4_3OPT, W4_5OPT, type WindowSet } from "@sparqkit/core";
import type { PeKind } from "../hardware/hardware.ts";

/** Bits an activation takes in memory when it is stored as the element wants it. [ENCODE-6] */
export interface StoredBits {
  readonly data: number;
  readonly shiftCtrl: number;
  readonly muxCtrl: number;
}

/** A kind of processing element. */
export interface Pe {
  /** Its kind; for window sets that have no name, that of the configuration behind `sparq-`. */
  readonly kind: string;
  /** Activations it takes a slot. */
  readonly elements: 1 | 2;
  readonly multipliers: 1 | 2;
  /** Activation bits of each multiplier; weights have 8. */
  readonly operandBits: number;
  /** Shifts that each product can have, one where there is no shifter. */
  readonly shifts: number;
  /** Whether the bits of one activation of a pair can go to the other. */
  readonly shares: boolean;
  /** The window set of its front end; null where values are not windowed. */
  readonly window: WindowSet | null;
  readonly stored: StoredBits;
  /** What becomes of the activation that is left when its partner is zero. */
  readonly survivor: string;
}

/**
 * The element that a SPARQ window set asks for: two n x 8-bit multipliers, a shifter behind each, a multiplexer of weights before.
 *
 * @example
 * sparqPe("sparq-3opt", W4_3OPT).stored; // { data: 4, shiftCtrl: 2, muxCtrl: 1 }
 */
export function sparqPe(kind: string, window: WindowSet): Pe {
  const { data, shiftCtrl, muxCtrl } = encodedBits(window);
  const wide = Math.min(8, 2 * window.bits);
  return {
    kind,
    elements: 2,
    multipliers: 2,
    operandBits: window.bits,
    shifts: shiftTable(window).length,
    shares: true,
    window,
    stored: { data: data / 2, shiftCtrl: shiftCtrl / 2, muxCtrl: muxCtrl / 2 },
    survivor: `keeps ${wide} bits, on both multipliers`,
  };
}

const plain = (data: number): StoredBits => ({ data, shiftCtrl: 0, muxCtrl: 0 });

/** The elements by kind. SySMT's is described as recalled from its publication, which was not at hand. */
export const PES: Readonly<Record<PeKind, Pe>> = {
  "8b-8b": {
    kind: "8b-8b",
    elements: 1,
    multipliers: 1,
    operandBits: 8,
    shifts: 1,
    shares: false,
    window: null,
    stored: plain(8),
    survivor: "has no partner",
  },
  "2x4b-8b": {
    kind: "2x4b-8b",
    elements: 2,
    multipliers: 2,
    operandBits: 4,
    shifts: 1,
    shares: false,
    window: null,
    stored: plain(4),
    survivor: "keeps its 4 bits",
  },
  "sparq-5opt": sparqPe("sparq-5opt", W4_5OPT),
  "sparq-3opt": sparqPe("sparq-3opt", W4_3OPT),
  "sparq-2opt": sparqPe("sparq-2opt", W4_2OPT),
  "sparq-6opt": sparqPe("sparq-6opt", W3_6OPT),
  "sparq-7opt": sparqPe("sparq-7opt", W2_7OPT),
  sysmt: {
    kind: "sysmt",
    elements: 2,
    multipliers: 2,
    operandBits: 4,
    shifts: 2,
    shares: true,
    window: W4_2OPT,
    stored: plain(8), // who yields depends on the weights too, so nothing can be cut before the array
    survivor: "keeps 8 bits; also where the partner's weight is zero",
  },
};
