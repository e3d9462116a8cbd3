/**
 * A unit after a cycle as text, small enough to read.
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import { BUBBLE, type UnitState } from "./state.ts";
import { fieldsOf, weightsOf, type WordKind } from "./words.ts";

/** Rows, columns and lanes a picture can have. */
export const LARGEST_PICTURE = 8;

const EMPTY = ".";

/** An activation word: a value; fields as `data<<shift*w mux`; two threads' values. */
const ACTIVATION: Readonly<Record<WordKind, (word: number) => string>> = {
  whole: String,
  fields: (word) =>
    fieldsOf(word)
      .map(({ data, shift, mux }) => `${data}${shift > 0 ? `<<${shift}` : ""}*w${mux}`)
      .join("+"),
  threads: (word) => `${word & 0xff},${(word >>> 16) & 0xff}`,
};

const weightText = (kind: WordKind, word: number): string => (kind === "whole" ? String(word) : weightsOf(word).join(","));

/**
 * Draw registers: in each element its activation, its weight and its sum. A dot is a bubble.
 *
 * @returns lines joined by newlines, none at the end
 * @throws InvalidParameter if a side is above `LARGEST_PICTURE`
 * @example
 * picture(state);
 * // cycle 2, fold 0
 * // a 2 | 1
 * // w 1 | 0
 * // = 3 | 0
 * // --+--
 * // …
 */
export function picture(state: UnitState): string {
  const { rows, columns } = state;
  const width = state.unit === "systolic-array" ? 1 : state.width;
  for (const [side, size] of Object.entries({ rows, columns, width }))
    if (size > LARGEST_PICTURE) throw new InvalidParameter(side, size, `at most ${LARGEST_PICTURE} for a picture`);
  if (state.unit === "systolic-array") {
    const { activation, weight, sum, tag, kind, dataflow } = state;
    const cells = Array.from(sum, (value, i) => {
      const moves = tag[i] !== BUBBLE;
      return [
        moves || dataflow === "is" ? ACTIVATION[kind](activation[i]!) : EMPTY,
        moves || dataflow === "ws" ? weightText(kind, weight[i]!) : EMPTY,
        String(value),
      ];
    });
    return [`cycle ${state.cycle}, fold ${state.fold}${state.phase === "load" ? ", loading" : ""}`, grid(cells, columns)].join("\n");
  }
  const { kind, cores } = state;
  return [
    `cycle ${state.cycle}`,
    ...cores.flatMap(({ tile, tag, activation, weight, sum }, c) => {
      const lanes = (read: (lane: number) => string): string => (tag === BUBBLE ? EMPTY : Array.from({ length: width }, (_, lane) => read(lane)).join(" "));
      const cells = Array.from(sum, (value, i) => [
        lanes((lane) => ACTIVATION[kind](activation[i * width + lane]!)),
        lanes((lane) => weightText(kind, weight[(i % columns) * width + lane]!)),
        String(value),
      ]);
      return [`core ${c}, ${tile < 0 ? "no tile" : `tile ${tile}`}`, grid(cells, columns)];
    }),
  ].join("\n");
}

/** Cells of three lines each, row-major, in columns of one width. */
function grid(cells: readonly (readonly string[])[], columns: number): string {
  const width = Math.max(...cells.flat().map((text) => text.length));
  const rows = Array.from({ length: cells.length / columns }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
  const rule = ["-".repeat(width + 3), ...Array.from({ length: columns - 1 }, () => "-".repeat(width + 2))].join("+");
  return rows
    .map((row) => ["a", "w", "="].map((label, line) => `${label} ${row.map((cell) => cell[line]!.padStart(width)).join(" | ")}`).join("\n"))
    .join(`\n${rule}\n`);
}
