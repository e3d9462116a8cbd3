/** What the sections of a simulation share: totals, rows of bars on one scale, names of runs. @module */
import { picture } from "../figure.ts";
import { markup, type Content, type Markup } from "../markup.ts";
import type { SimReportInput, SimReportLayer, SimReportRun } from "./types.ts";

/** One part of a bar, in the unit of its axis. */
export interface BarPart {
  readonly name: string;
  readonly size: number;
  readonly colour: string;
}

const BAR = 11;
const GAP = 3;

/** The sum of a figure over layers. */
export function sum(layers: readonly SimReportLayer[], of: (layer: SimReportLayer) => number): number {
  return layers.reduce((total, layer) => total + of(layer), 0);
}

/** What tells the runs apart: hardware, configuration or both. */
export function runNames({ runs }: SimReportInput): string[] {
  const [first, second] = runs;
  if (!second) return [`${first.config} on ${first.hardware.name}`];
  const [hardware, config] = [first.hardware.name !== second.hardware.name, first.config !== second.config];
  return runs.map((run) => (hardware && config ? `${run.config} on ${run.hardware.name}` : hardware ? run.hardware.name : run.config));
}

/** Letters under which two runs are drawn. */
export const LETTERS: readonly string[] = ["A", "B"];

/** Bars of all runs, one below the other, all layers on one scale; `titles` say the same in words. */
export function bars(title: string, runs: readonly (readonly BarPart[])[], most: number): Markup {
  const height = runs.length * BAR + (runs.length - 1) * GAP;
  const rectangles = runs.map((parts, run) => {
    let start = 0;
    return parts
      .filter(({ size }) => size > 0)
      .map(({ size, colour, name }) => {
        const width = most > 0 ? (100 * size) / most : 0;
        const x = start;
        start += width;
        return markup`<rect class="${colour}" x="${fixed(x)}%" width="${fixed(width)}%" y="${run * (BAR + GAP)}" height="${BAR}"><title>${name}</title></rect>`;
      });
  });
  return picture(title, height, rectangles);
}

/** Rows of layers under a heading: name, drawing, value. */
export function rows(
  label: string,
  head: readonly [string, string],
  layers: readonly { readonly name: string }[],
  row: (index: number) => readonly [drawing: Markup, value: Content],
): Markup {
  const long = layers.length > 40;
  return markup`<div class="sim ${long && "long"}" ${long && markup`role="region" aria-label="${label}" tabindex="0"`}>
    <div class="layer head" aria-hidden="true"><span>Layer</span><span>${head[0]}</span><span class="value">${head[1]}</span></div>
    ${layers.map(({ name }, index) => {
      const [drawing, value] = row(index);
      return markup`<div class="layer">
        <span class="name" title="${name}"><bdi>${name}</bdi></span>
        <span>${drawing}</span>
        <span class="value">${value}</span>
      </div> `;
    })}
  </div>`;
}

/** The layers at one place of all runs. */
export const across = (runs: readonly SimReportRun[], index: number): SimReportLayer[] => runs.map(({ layers }) => layers[index]!);

/** A line that says which bar is which, where there are two. */
export function letters(input: SimReportInput): Content {
  return (
    input.runs.length === 2 &&
    markup`<p class="muted">In each row the upper bar is <b>A</b>, ${runNames(input)[0]!}; the lower one <b>B</b>, ${runNames(input)[1]!}.</p>`
  );
}

const fixed = (value: number): number => Number(value.toFixed(3));
