/** The top of a simulation's page: the finding in one sentence, and what was simulated. @module */
import { describeConfig } from "../describe.ts";
import { prefixed, share } from "../format.ts";
import { markup, type Content, type Markup } from "../markup.ts";
import { runNames, sum } from "./parts.ts";
import type { SimReportInput, SimReportRun } from "./types.ts";

/** Title, the finding, and the facts. */
export function header(input: SimReportInput): Markup {
  return markup`<header>
    <p class="kicker">SPARQ report · simulation</p>
    <h1>${titleOf(input)}</h1>
    ${finding(input)}
    <dl class="facts">
      ${facts(input).map(
        ([name, value]) =>
          markup`<div class="${(name === "Command" || name === "Hardware" || name.startsWith("Run")) && "wide"}">
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </header>`;
}

export const titleOf = ({ title, model }: SimReportInput): string => title ?? model?.name ?? "Simulation";

const cyclesOf = ({ layers }: SimReportRun): number => sum(layers, ({ cycles }) => cycles.total);

/** Multiply-accumulates done of those the hardware could have done; null where it does not say. */
function used(run: SimReportRun): string | null {
  const { peakMacsPerCycle } = run.hardware;
  if (!peakMacsPerCycle) return null;
  return share(sum(run.layers, ({ macs }) => macs) / (cyclesOf(run) * peakMacsPerCycle));
}

function time({ hardware: { clockMHz } }: SimReportRun, cycles: number): string {
  if (!clockMHz) return "";
  const milliseconds = cycles / (clockMHz * 1e3);
  return `, ${milliseconds >= 1 ? `${milliseconds.toPrecision(3)} ms` : `${(1e3 * milliseconds).toPrecision(3)} µs`} at ${clockMHz} MHz`;
}

function finding(input: SimReportInput): Content {
  const [first, second] = input.runs;
  const names = runNames(input);
  if (!second) {
    const cycles = cyclesOf(first);
    return markup`<p class="lead">
      <b>${prefixed(cycles)} cycles</b>${time(first, cycles)}, for ${prefixed(sum(first.layers, ({ macs }) => macs))}
      multiply-accumulates${used(first) && markup`: <b>${used(first)}</b> of what the multipliers could do`}.
    </p>`;
  }
  const ratio = cyclesOf(first) / cyclesOf(second);
  return markup`<p class="lead">
    <b>${names[1]!}</b> takes ${prefixed(cyclesOf(second))} cycles where <b>${names[0]!}</b> takes ${prefixed(cyclesOf(first))}:
    <b>${ratio.toFixed(2)} times</b> as fast.
  </p>`;
}

/** Hardware and configuration in words. */
const unit = ({ hardware, config }: SimReportRun): Content =>
  markup`${hardware.name}, <code>${config}</code> <span class="muted">${describeConfig(config)}${hardware.description && ` · ${hardware.description}`}</span>`;

function facts(input: SimReportInput): [string, Content][] {
  const { model, runs, command, versions } = input;
  const rows: [string, Content][] = [
    [
      "Model",
      model?.name &&
        markup`${model.name}${model.sha256 && markup` <code title="SHA-256 of the model file: ${model.sha256}">${model.sha256.slice(0, 12)}</code>`}`,
    ],
    ["Layers", String(runs[0].layers.length)],
    ...runs.map((run, i): [string, Content] => [runs.length === 2 ? `Run ${"AB"[i]}` : "Hardware", unit(run)]),
    [
      "Versions",
      Object.entries(versions ?? {})
        .map(([name, version]) => `${name} ${version}`)
        .join(" · "),
    ],
    ["Command", command && markup`<code>${command}</code>`],
  ];
  return rows.filter(([, value]) => Boolean(value));
}
