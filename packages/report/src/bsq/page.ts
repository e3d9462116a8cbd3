/** The report of BSQ runs, and its plots as files. @module */
import { frame } from "../frame.ts";
import { markup, type Content, type Markup } from "../markup.ts";
import { inline, standalone, type Chart, type PlotFile } from "../plot/chart.ts";
import { PLOT_STYLE } from "../plot/style.ts";
import { layerBits } from "./bits.ts";
import { checkBsq } from "./check.ts";
import { curve } from "./curve.ts";
import { bitTable, epochTable, runTable } from "./tables.ts";
import type { BsqReportInput } from "./types.ts";
import { named, times, top1 } from "./words.ts";

/**
 * Render a report of one or several BSQ runs of a network.
 *
 * Pure: the same documents give the same text. Names in them are escaped.
 *
 * @returns a complete HTML document that loads nothing and runs no script
 * @throws InvalidReportInput naming the field that is missing or wrong; also for runs of different networks, or tested with different numbers of images
 * @example
 * renderBsq({ runs: [bsqDocument] }); // <!doctype html>…
 */
export function renderBsq(input: BsqReportInput): string {
  checkBsq(input);
  const found = curve(input);
  const sections = [
    header(input),
    section("curve", "Accuracy against compression", [found && figure(found), runTable(input)], CURVE),
    section("bits", "Bits of each layer", [figure(layerBits(input)), bitTable(input)], null),
    section("epochs", "Epochs", named(input.runs).map(epochTable), EPOCHS),
  ];
  return frame(titleOf(input), sections, STYLE);
}

/**
 * The report's plots as files: `bsq-curve.svg` where accuracies were measured, and `bsq-bits.svg`.
 *
 * @throws InvalidReportInput naming the field that is missing or wrong
 * @example
 * bsqPlots({ runs: [bsqDocument] }).map(({ name }) => name); // ["bsq-curve.svg", "bsq-bits.svg"]
 */
export function bsqPlots(input: BsqReportInput): readonly PlotFile[] {
  checkBsq(input);
  return [curve(input), layerBits(input)].flatMap((chart) => (chart === null ? [] : [standalone(chart)]));
}

const CURVE = `Compression is the bits of float32 weights over the bits kept, signs apart, over the layers that have precisions. Rounding takes the float
network's weights to the precisions that training found, without training; where it was asked for, the same is then fine-tuned as long as BSQ was.`;
const EPOCHS = `A penalty strips bit planes, and every few epochs the empty ones are taken away; then the precisions are frozen and training goes on. Training
accuracy is that of augmented images while the weights change; the test is on images that are not trained on. Pressure is alpha times the sum of the learning rates of all steps.`;

const STYLE = `${PLOT_STYLE}
figure.plot svg { display: block; width: 100%; height: auto; overflow: visible; } figure.plot svg.narrow-only { display: none; max-width: 30rem; }
section .scroll + .scroll, figure.plot + .scroll { margin-top: 2rem; }
@media (max-width: 40rem) { figure.plot svg.wide-only { display: none; } figure.plot svg.narrow-only { display: block; } }
@media print { figure.plot svg.wide-only { display: block; } figure.plot svg.narrow-only { display: none; } }
`;

const titleOf = ({ title, runs }: BsqReportInput): string => title ?? runs[0]!.model.name;

function header(input: BsqReportInput): Markup {
  const { model, data, test } = input.runs[0]!;
  const facts: [string, Content][] = [
    ["Model", markup`${model.name}${model.sha256 && markup` <code title="SHA-256 of the model file: ${model.sha256}">${model.sha256.slice(0, 12)}</code>`}`],
    ["Trained on", data && `${data.images} images`],
    ["Tested with", test && `${test.images} images`],
    ["Versions", Object.entries(input.versions ?? {}).map(([name, version]) => `${name} ${version}`).join(" · ")], // prettier-ignore
    ["Command", input.command && markup`<code>${input.command}</code>`],
  ];
  const shown = facts.filter(([, value]) => Boolean(value));
  return markup`<header>
    <p class="kicker">SPARQ report · trained bits</p>
    <h1>${titleOf(input)}</h1>
    <p class="lead">${lead(input)}</p>
    <dl class="facts">
      ${shown.map(([name, value]) => markup`<div class="${name === "Command" && "wide"}"><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>
  </header>`;
}

/** The finding: the smallest network, and what it lost. */
function lead({ runs }: BsqReportInput): Content {
  const { run, name } = named(runs).at(-1)!;
  const { size, accuracies } = run;
  const { final, float } = accuracies;
  const measured = final !== null && float !== null && markup`, at <b>${top1(final)} %</b> where float32 has ${top1(float)} %`;
  return markup`With ${name} weights take ${size.bitsAWeight.toFixed(2)} bits and are <b>${times(size.compression)}</b> smaller${measured}.`;
}

const section = (id: string, title: string, content: Content, text: string | null): Markup => markup`<section id="${id}">
    <h2>${title}</h2>
    ${text !== null && markup`<p>${text}</p>`}
    ${content}
  </section>`;

const figure = (chart: Chart): Markup => markup`<figure class="plot">${inline(chart)}</figure>`;
