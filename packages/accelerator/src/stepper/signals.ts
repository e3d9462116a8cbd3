/**
 * The registers of a unit as named signals of so many bits, for waveforms.
 * @module
 */
import { BUBBLE, LAST, type ArrayState, type CoresState, type UnitState } from "./state.ts";
import { fieldsOf, weightsOf, type WordKind } from "./words.ts";

/** A signal: where it is, how wide, and what it is after a cycle (two's complement if negative). */
export interface Signal {
  readonly scope: readonly string[];
  readonly name: string;
  readonly bits: number;
  readonly read: (state: UnitState) => number;
}

/** A part of a word. */
interface Part {
  readonly name: string;
  readonly bits: number;
  readonly read: (activation: number, weight: number) => number;
}

const part = (name: string, bits: number, read: Part["read"]): Part => ({ name, bits, read });

const weightParts: readonly Part[] = [part("weight0", 8, (_, w) => weightsOf(w)[0]), part("weight1", 8, (_, w) => weightsOf(w)[1])];

const PARTS: Readonly<Record<WordKind, readonly Part[]>> = {
  whole: [part("activation", 8, (a) => a), part("weight", 8, (_, w) => w)],
  fields: [
    ...([0, 1] as const).flatMap((h) => [
      part(`data${h}`, 4, (a) => fieldsOf(a)[h].data),
      part(`shift${h}`, 3, (a) => fieldsOf(a)[h].shift),
      part(`mux${h}`, 1, (a) => fieldsOf(a)[h].mux),
    ]),
    ...weightParts,
  ],
  threads: [part("activation0", 8, (a) => a & 0xff), part("activation1", 8, (a) => (a >>> 16) & 0xff), ...weightParts],
};

function signal<S extends UnitState>(scope: readonly string[], name: string, bits: number, read: (state: S) => number): Signal {
  return { scope, name, bits, read: read as (state: UnitState) => number }; // a waveform's states are all of one kind
}

/** The signals of whatever unit this is a state of; they stay valid for its later states. */
export function signalsOf(state: UnitState): readonly Signal[] {
  return state.unit === "systolic-array" ? arraySignals(state) : coreSignals(state);
}

function arraySignals({ rows, columns, kind }: ArrayState): readonly Signal[] {
  const elements = Array.from({ length: rows * columns }, (_, i) => {
    const scope = ["array", `pe_${Math.floor(i / columns)}_${i % columns}`];
    return [
      signal(scope, "valid", 1, ({ tag }: ArrayState) => (tag[i] === BUBBLE ? 0 : 1)),
      signal(scope, "last", 1, ({ tag }: ArrayState) => (tag[i] === LAST ? 1 : 0)),
      ...PARTS[kind].map(({ name, bits, read }) => signal(scope, name, bits, ({ activation, weight }: ArrayState) => read(activation[i]!, weight[i]!))),
      signal(scope, "sum", 32, ({ sum }: ArrayState) => sum[i]!),
    ];
  });
  return [
    signal(["array"], "fold", 32, ({ fold }: ArrayState) => fold),
    signal(["array"], "load", 1, ({ phase }: ArrayState) => (phase === "load" ? 1 : 0)),
    ...elements.flat(),
  ];
}

function coreSignals({ rows, columns, width, kind, cores }: CoresState): readonly Signal[] {
  return cores.flatMap((_, c) => [
    signal([`core_${c}`], "tile", 32, (state: CoresState) => state.cores[c]!.tile),
    signal([`core_${c}`], "valid", 1, (state: CoresState) => (state.cores[c]!.tag === BUBBLE ? 0 : 1)),
    ...Array.from({ length: rows * columns }, (_unused, i) => {
      const scope = [`core_${c}`, `unit_${Math.floor(i / columns)}_${i % columns}`];
      const lanes = Array.from({ length: width }, (_lane, lane) =>
        PARTS[kind].map(({ name, bits, read }) =>
          signal([...scope, `lane_${lane}`], name, bits, (state: CoresState) => {
            const { activation, weight } = state.cores[c]!;
            return read(activation[i * width + lane]!, weight[(i % columns) * width + lane]!);
          }),
        ),
      );
      return [signal(scope, "sum", 32, (state: CoresState) => state.cores[c]!.sum[i]!), ...lanes.flat()];
    }).flat(),
  ]);
}
