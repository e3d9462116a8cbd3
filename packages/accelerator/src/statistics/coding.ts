/**
 * What a PE's wires carry for a pair of activations, and which of its multipliers that keeps busy: tables over all 65,536 pairs.
 *
 * Entry 256 a0 + a1 belongs to the pair (a0, a1). Under SPARQ the wires carry the encoding of spec/encoding.md, two fields with their ShiftCtrl and
 * MuxCtrl; every other PE is sent the activations themselves.
 * @module
 */
import { encodePair, shiftTable, type PairRule } from "@sparqkit/core";

/**
 * How activations reach the multipliers: `whole` one at a time (8b-8b), `split` two at a time without sharing (2x4b-8b), `fields` as an encoded pair (SPARQ),
 * `threads` one for each of two threads (SySMT).
 */
export type CodingKind = "whole" | "split" | "fields" | "threads";

/** A group of wires: up to 8 bits of a word. */
export interface Lane {
  readonly name: string;
  readonly bits: number;
  /** Place of the lane's least significant bit in a word. */
  readonly offset: number;
}

/** The tables of one kind of PE. */
export interface Coding {
  readonly kind: CodingKind;
  readonly lanes: readonly Lane[];
  /** What the wires carry, by pair; `whole` has none, since its values follow each other. */
  readonly words: Uint32Array;
  /** Multipliers with non-zero data: those on the first weight in bits 1..0, those on the second in bits 3..2; by pair. */
  readonly fields: Uint8Array;
  /** Shifts of the two fields, where there are fields: 16 + the shift of a field with data, 0 without; the first in the low byte; by pair. */
  readonly shifts: Uint16Array | null;
  /** Whether a pair with one zero gives the survivor both multipliers. */
  readonly shares: boolean;
}

const PAIRS = 65_536;
const SHIFT0 = 16;
const SHIFT1 = 19;
const MUX0 = 22;
const MUX1 = 23;

const lane = (name: string, bits: number, offset: number): Lane => ({ name, bits, offset });

/** Activations as they are, in one lane or in two. */
function plain(kind: "whole" | "split" | "threads", bits: number): Coding {
  const words = new Uint32Array(PAIRS);
  const fields = new Uint8Array(PAIRS);
  for (let pair = 0; pair < PAIRS; pair++) {
    const [a0, a1] = [pair >> 8, pair & 255];
    words[pair] = a0 | (a1 << 8);
    fields[pair] = (a0 === 0 ? 0 : 1) | (a1 === 0 ? 0 : 4);
  }
  const names = kind === "threads" ? ["thread 0", "thread 1"] : ["data 0", "data 1"];
  const lanes = kind === "whole" ? [lane("data", bits, 0)] : [lane(names[0]!, bits, 0), lane(names[1]!, bits, 8)];
  return { kind, lanes, words, fields, shifts: null, shares: kind === "threads" };
}

/** Pairs in SPARQ's encoding. [ENCODE-1] to [ENCODE-4] */
function encoded(rule: PairRule): Coding {
  const words = new Uint32Array(PAIRS);
  const fields = new Uint8Array(PAIRS);
  const shifts = new Uint16Array(PAIRS);
  const table = shiftTable(rule.set);
  for (let pair = 0; pair < PAIRS; pair++) {
    const { data, shiftCtrl, muxCtrl } = encodePair(pair >> 8, pair & 255, rule);
    words[pair] = data[0] | (data[1] << 8) | (shiftCtrl[0] << SHIFT0) | (shiftCtrl[1] << SHIFT1) | (muxCtrl[0] << MUX0) | (muxCtrl[1] << MUX1);
    for (const half of [0, 1] as const) {
      if (data[half] === 0) continue;
      fields[pair]! += muxCtrl[half] === 0 ? 1 : 4;
      shifts[pair]! |= (16 + table[shiftCtrl[half]]!) << (8 * half);
    }
  }
  const control = Math.ceil(Math.log2(table.length)); // [ENCODE-6]
  const { bits } = rule.set;
  const lanes = [
    lane("data 0", bits, 0),
    lane("data 1", bits, 8),
    lane("ShiftCtrl 0", control, SHIFT0),
    lane("ShiftCtrl 1", control, SHIFT1),
    lane("MuxCtrl 0", 1, MUX0),
    lane("MuxCtrl 1", 1, MUX1),
  ];
  return { kind: "fields", lanes: lanes.filter(({ bits: width }) => width > 0), words, fields, shifts, shares: rule.share };
}

const codings = new Map<string, Coding>();
const encodings = new WeakMap<PairRule, Coding>();

/**
 * The tables of a way to send activations; made once.
 *
 * @param rule the pair rule under `fields`; nothing else looks at it
 * @param bits of an activation, where it is sent as it is
 */
export function codingOf(kind: CodingKind, rule: PairRule | null, bits: number = 8): Coding {
  if (kind === "fields" && rule) {
    let own = encodings.get(rule);
    if (!own) encodings.set(rule, (own = encoded(rule)));
    return own;
  }
  if (kind === "fields") throw new TypeError("an encoding needs a pair rule"); // a mistake of the caller, not of a user
  const key = `${kind} ${bits}`;
  const known = codings.get(key) ?? plain(kind, bits);
  codings.set(key, known);
  return known;
}
