/** The top of a cost page: the finding in a sentence, and what it is about. @module */
import { count, rate } from "../format.ts";
import { markup, type Content, type Markup } from "../markup.ts";
import type { CostReportInput } from "./types.ts";
import { ceilings } from "./roofs.ts";
import { counted, element, gigabits, gigabops, micrometres, OWN, RECALLED, sentence } from "./words.ts";

/** Title, the finding, and the facts. */
export function header(input: CostReportInput): Markup {
  return markup`<header>
    <p class="kicker">SPARQ report · cost</p>
    <h1>${titleOf(input)}</h1>
    ${finding(input)}
    <dl class="facts">
      ${facts(input).map(
        ([name, value]) =>
          markup`<div class="${WIDE.has(name) && "wide"}">
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${(input.notes ?? []).map((note) => markup`<p class="note">${sentence(note)}</p>`)}
  </header>`;
}

/** Facts that take a line of their own. */
const WIDE: ReadonlySet<string> = new Set(["Command", "Hardware"]);

export const titleOf = ({ title, model }: CostReportInput): string => title ?? model?.name ?? "Cost";

function finding({ total, hardware, bits, layers, rule, batch = 1 }: CostReportInput): Markup {
  const { compute, memory } = total.bound;
  const every = (bound: string): Markup => markup`<b>${layers.length === 1 ? "The layer is" : `All ${layers.length} layers are`}</b> bound by ${bound}`;
  const lead =
    memory === 0
      ? every("compute")
      : compute === 0
        ? every("memory")
        : markup`<b>${memory} of ${layers.length} layers</b> ${memory === 1 ? "is" : "are"} bound by memory, ${compute} by compute`;
  return markup`<p class="lead">
    ${lead}: at ${bitsInWords(bits)}, ${hardware.name} can run at most <b>${rate(total.imagesPerSecond)} images/s</b>${batch > 1 && ` in batches of ${batch}`}. An image takes
    <b>${gigabops(total.bops / batch)}</b>${rule === "uniq" && ", counted by uniq"}.
  </p>`;
}

/** Lower roofs, and how many layers they are for. */
const slower = (input: CostReportInput): string =>
  ceilings(input).slice(1).map(({ gops, numbers }) => `, ${rate(gops)} for ${counted(numbers!.length, "layer")}`).join(""); // prettier-ignore

/** Weights and activations named, where the bits are a pair. */
const bitsInWords = (bits: string): string => {
  const pair = /^(\d+)\/(\d+)$/.exec(bits);
  return pair ? (pair[1] === pair[2] ? `${pair[1]} bits` : `${pair[1]}-bit weights and ${pair[2]}-bit activations`) : bits === "mixed" ? "mixed widths" : bits;
};

function facts(input: CostReportInput): [string, Content][] {
  const { model, bits, batch, rule, hardware, command, versions } = input;
  const { areaMm2, clockMHz, areaModel, peArea, fit, pes, side, gops, memory, localKiB } = hardware;
  const recalled = markup` <span class="recalled">${RECALLED}</span>`;
  const own = markup` <span class="recalled">${OWN}</span>`;
  const rows: [string, Content][] = [
    [
      "Model",
      model?.name &&
        markup`${model.name}${model.sha256 && markup` <code title="SHA-256 of the model file: ${model.sha256}">${model.sha256.slice(0, 12)}</code>`}`,
    ],
    ["Bits, weights/activations", bits],
    ["Batch", batch && batch > 1 && String(batch)],
    ["Hardware", markup`${hardware.name}${hardware.description && markup` <span class="muted">${hardware.description}</span>`}`],
    ["Silicon", [areaMm2 ? `${areaMm2} mm²` : null, clockMHz ? `${clockMHz} MHz` : null].filter(Boolean).join(" at ")],
    ["Element", [element(hardware), peArea !== null && `${element(hardware) === null ? "" : ", "}${micrometres(peArea)}`]],
    [
      "Area model",
      areaModel &&
        markup`${areaModel.name}${!areaModel.verified && (hardware.element === "float32" ? recalled : own)}${areaModel.extrapolated && markup` <span class="recalled">outside the widths it was fitted to</span>`}`,
    ],
    [hardware.element === null ? "Array" : "Grid", [counted(pes, "element"), side && ` (${side} × ${side}${fit ? ` of ${count(fit)} that fit` : ""})`]],
    ["Compute roof", `${rate(gops)} GOPS/s${slower(input)}`],
    [
      "Memory",
      memory.gbitPerSecond === null
        ? "no limit"
        : markup`${memory.name}: ${gigabits(memory.gbitPerSecond)}${!memory.verified && recalled}${memory.source && markup` <span class="muted">${memory.source}</span>`}`,
    ],
    ["Local memory", localKiB === undefined || localKiB === null ? "every tensor moves once" : `${localKiB} KiB`],
    ["BOPS counted by", rule === "uniq" ? "uniq, not to be compared with hcm" : rule],
    ["Versions", Object.entries(versions ?? {}).map(([name, version]) => `${name} ${version}`).join(" · ")], // prettier-ignore
    ["Command", command && markup`<code>${command}</code>`],
  ];
  return rows.filter(([, value]) => Boolean(value) && !(Array.isArray(value) && value.every((one) => !one)));
}
