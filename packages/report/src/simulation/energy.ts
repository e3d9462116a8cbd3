/** Energy by layer and part: multiplying, SRAM, DRAM. @module */
import { legend } from "../figure.ts";
import { prefixed, share } from "../format.ts";
import { markup, type Content, type Markup } from "../markup.ts";
import { across, bars, letters, rows, runNames, sum, type BarPart } from "./parts.ts";
import type { SimReportInput, SimReportLayer, SimReportRun } from "./types.ts";

const PARTS: readonly { readonly name: string; readonly colour: string; readonly size: (layer: SimReportLayer) => number }[] = [
  { name: "multiply and add", colour: "none", size: ({ energyPj }) => energyPj.mac },
  { name: "SRAM", colour: "zeros", size: ({ energyPj }) => energyPj.sram },
  { name: "DRAM", colour: "one", size: ({ energyPj }) => energyPj.dram },
];

const total = (layer: SimReportLayer): number => PARTS.reduce((all, { size }) => all + size(layer), 0);

/** The section; null where no energy is known. */
export function energy(input: SimReportInput): Content {
  const { runs } = input;
  const most = Math.max(...runs.flatMap(({ layers }) => layers.map(total)));
  if (most === 0) return null;
  return markup`<section id="energy">
    <h2>Energy by part${unverified(runs) && markup` <small>${UNVERIFIED}</small>`}</h2>
    <p>
      ${runs.map((run, i) => [i > 0 && " ", whole(run.layers, runNames(input)[i]!)])} From a table of energies per operation, not from synthesis: good for comparing, not for a
      data sheet.
    </p>
    ${tableSources(runs).map((source) => markup`<p class="muted">${source}</p>`)}
    ${letters(input)}
    <div class="legends">${legend(PARTS)}</div>
    ${rows("Energy by layer", ["Energy", runs.length === 2 ? "A : B" : "energy"], runs[0].layers, (index) => {
      const layers = across(runs, index);
      return [bars(sentence(layers), layers.map(partsOf), most), layers.map((layer) => joules(total(layer))).join(" : ")];
    })}
  </section>`;
}

/** What stands beside energies of a table that nobody has checked. */
export const UNVERIFIED = "recalled, not verified";

/** Whether some energies are of such a table. */
export const unverified = (runs: readonly SimReportRun[]): boolean => runs.some(({ energyTable }) => energyTable?.verified === false);

/** Where the energies come from, each table once. */
export function tableSources(runs: readonly SimReportRun[]): string[] {
  return [...new Set(runs.flatMap(({ energyTable }) => (energyTable ? [sourceOf(energyTable)] : [])))];
}

const sourceOf = ({ technology, source, verified }: NonNullable<SimReportRun["energyTable"]>): string =>
  `Table: ${technology}, ${source}; ${verified ? "verified" : UNVERIFIED}.`;

const partsOf = (layer: SimReportLayer): BarPart[] =>
  PARTS.map(({ name, colour, size }) => ({ name: `${layer.name}: ${name} ${joules(size(layer))}`, colour, size: size(layer) }));

function sentence(layers: readonly SimReportLayer[]): string {
  return `${layers[0]!.name}: ${layers.map((layer) => PARTS.map(({ name, size }) => `${name} ${joules(size(layer))}`).join(", ")).join("; against ")}`;
}

function whole(layers: readonly SimReportLayer[], name: string): Markup {
  const all = sum(layers, total);
  const parts = PARTS.map((part) => `${share(sum(layers, part.size) / all)} ${part.name}`);
  return markup`<b>${name}</b> takes ${joules(all)}: ${parts.join(", ")}.`;
}

/** Picojoules with a unit prefix: `2.36 µJ`. */
export function joules(picojoules: number): string {
  if (picojoules < 1e3) return `${picojoules.toFixed(0)} pJ`;
  if (picojoules < 1e6) return `${(picojoules / 1e3).toPrecision(3)} nJ`;
  if (picojoules < 1e9) return `${(picojoules / 1e6).toPrecision(3)} µJ`;
  return `${prefixedMillis(picojoules / 1e9)}J`;
}

const prefixedMillis = (millijoules: number): string => (millijoules < 1e3 ? `${millijoules.toPrecision(3)} m` : prefixed(millijoules / 1e3));
