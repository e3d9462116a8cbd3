/** Every figure of a simulation in a table, and what was not simulated. @module */
import { table } from "../figure.ts";
import { count, prefixed, share } from "../format.ts";
import { markup, type Content, type Markup } from "../markup.ts";
import { speedUp } from "./cycles.ts";
import { joules, UNVERIFIED, unverified } from "./energy.ts";
import { across, LETTERS } from "./parts.ts";
import type { SimReportInput, SimReportLayer } from "./types.ts";

/** The section of all figures. */
export function figures(input: SimReportInput): Markup {
  const { runs } = input;
  const two = runs.length === 2;
  const why = runs.some(({ layers }) => layers.some(({ notes = [] }) => notes.length > 0));
  const of = (title: Content, value: (layer: SimReportLayer) => string): readonly [Content, (layers: readonly SimReportLayer[]) => Content] => [
    two ? markup`${title}<small>A, B</small>` : title,
    (layers) => layers.map((layer, i) => [i > 0 && markup`<br>`, value(layer)]),
  ];
  const columns = [
    of("Cycles", ({ cycles }) => count(cycles.total)),
    of("Compute", ({ cycles }) => count(cycles.compute)),
    of("Fill, drain", ({ cycles }) => count(cycles.fillDrain)),
    of("Stall", ({ cycles }) => count(cycles.stall)),
    of("Overall", ({ utilization }) => share(utilization.overall)),
    of("DRAM bytes", ({ dramBytes }) => prefixed(dramBytes.ifmap + dramBytes.filter + dramBytes.ofmap + dramBytes.metadata)),
    of(energyTitle(runs), ({ energyPj }) => joules(energyPj.mac + energyPj.sram + energyPj.dram)),
  ];
  return markup`<section id="figures">
    <h2>Every layer in figures</h2>
    ${why && markup`<p>Beneath a layer: why it is not ${two ? "faster; A and B where only one of them has the reason" : "faster"}.</p>`}
    <div class="${runs[0].layers.length > 40 && "long"}">
      ${table(
        "Layers in figures",
        ["Layer", "MACs", ...columns.map(([head]) => head), ...(two ? ["A over B"] : [])],
        runs[0].layers.map(({ name, gemm, macs }, index) => {
          const layers = across(runs, index);
          return [
            markup`${index + 1} <code>${name}</code>${gemm && markup`<small>${gemm.groups && gemm.groups > 1 ? `${gemm.groups} × ` : ""}M ${gemm.M}, N ${gemm.N}, K ${gemm.K}</small>`}`,
            prefixed(macs),
            ...columns.map(([, value]) => value(layers)),
            ...(two ? [speedUp(layers[0]!, layers[1]!)] : []),
          ];
        }),
        (index) => reasons(across(runs, index)),
      )}
    </div>
  </section>`;
}

const energyTitle = (runs: SimReportInput["runs"]): Content => ["Energy", unverified(runs) && markup`<small>${UNVERIFIED}</small>`];

/** Notes of all runs; those that both have only once. Null where there are none. */
function reasons(layers: readonly SimReportLayer[]): Content {
  const all = layers.map(({ notes = [] }) => notes);
  const shared = all.length === 2 ? all[0]!.filter((note) => all[1]!.includes(note)) : all[0]!;
  const own = all.length === 2 ? all.flatMap((notes, i) => notes.filter((note) => !shared.includes(note)).map((note) => `${LETTERS[i]}: ${note}`)) : [];
  const lines = [...shared, ...own];
  return lines.length === 0 ? null : lines.map((note, i) => [i > 0 && markup`<br>`, note]);
}

/** What the simulation leaves out; null where nothing is. */
export function leftOut({ unsupported = [], notes = [] }: SimReportInput): Content {
  if (unsupported.length + notes.length === 0) return null;
  return markup`<section id="left-out">
    <h2>What is not in these figures</h2>
    ${notes.map((note) => markup`<p>${note}</p>`)}
    ${
      unsupported.length > 0 &&
      table(
        "Operators that are not simulated",
        ["Operator", "Count", "Elements written"],
        unsupported.map(({ opType, count: times, elements }) => [
          markup`<code>${opType}</code>`,
          count(times),
          elements === null ? "unknown" : count(elements),
        ]),
      )
    }
  </section>`;
}
