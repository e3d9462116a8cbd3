/**
 * A run as a value change dump (IEEE 1364-2005, clause 18), which waveform viewers such as GTKWave open.
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import type { Signal } from "./signals.ts";
import { signalsOf } from "./signals.ts";
import type { UnitState } from "./state.ts";

/** Elements a waveform can show: beyond them nobody finds anything. */
export const LARGEST_WAVE = 4096;

/** Nanoseconds of a cycle in the dump; the clock rises at its start and falls halfway. */
const PERIOD = 2;

/**
 * Write states as they come, as lines without line ends; the same run gives the same text.
 *
 * @param states those of `stepCycles`
 * @throws InvalidParameter, with the first line, for units of more than `LARGEST_WAVE` elements
 * @example
 * for (const line of vcd(stepCycles(activations, weights, size, array, "sparq-5opt", rule))) file.write(`${line}\n`);
 */
export function* vcd(states: Iterable<UnitState>): Generator<string, void> {
  let signals: readonly Signal[] | null = null;
  let shown: number[] = [];
  let cycle = 0;
  for (const state of states) {
    if (signals === null) {
      const elements = elementsOf(state);
      if (elements > LARGEST_WAVE) throw new InvalidParameter("elements of the unit", elements, `at most ${LARGEST_WAVE} for a waveform`);
      signals = signalsOf(state);
      shown = signals.map(() => 0);
      yield* header(signals);
    }
    yield `#${cycle * PERIOD}`;
    yield "1!";
    for (const [i, { bits, read }] of signals.entries()) {
      const value = read(state);
      if (value === shown[i]) continue;
      shown[i] = value;
      yield change(value, bits, code(i + 1));
    }
    yield `#${cycle * PERIOD + PERIOD / 2}`;
    yield "0!";
    cycle++;
  }
  yield `#${cycle * PERIOD}`;
}

function elementsOf(state: UnitState): number {
  const { rows, columns } = state;
  return state.unit === "systolic-array" ? rows * columns : rows * columns * state.width * state.cores.length;
}

/** Declarations, and every signal at zero before the first cycle. */
function* header(signals: readonly Signal[]): Generator<string, void> {
  yield "$comment registers after each cycle $end";
  yield "$timescale 1 ns $end";
  yield "$scope module top $end";
  yield "$var wire 1 ! clock $end";
  let open: readonly string[] = [];
  for (const [i, { scope, name, bits }] of signals.entries()) {
    let same = 0;
    while (same < open.length && open[same] === scope[same]) same++;
    for (let depth = open.length; depth > same; depth--) yield "$upscope $end";
    for (const module of scope.slice(same)) yield `$scope module ${module} $end`;
    open = scope;
    yield `$var reg ${bits} ${code(i + 1)} ${name}${bits > 1 ? ` [${bits - 1}:0]` : ""} $end`;
  }
  for (let depth = open.length; depth >= 0; depth--) yield "$upscope $end";
  yield "$enddefinitions $end";
  yield "$dumpvars";
  yield "0!";
  for (const [i, { bits }] of signals.entries()) yield change(0, bits, code(i + 1));
  yield "$end";
}

function change(value: number, bits: number, identifier: string): string {
  if (bits === 1) return `${value}${identifier}`;
  const unsigned = bits === 32 ? value >>> 0 : value & (2 ** bits - 1);
  return `b${unsigned.toString(2)} ${identifier}`;
}

/** An identifier of printable characters, `!` to `~`. */
function code(index: number): string {
  const digit = String.fromCharCode(33 + (index % 94));
  return index < 94 ? digit : digit + code(Math.floor(index / 94) - 1);
}
