/**
 * The top of the page: what was found in one sentence, and what was run on what.
 * @module
 */
import { accuracies } from "../accuracy.ts";
import { count, difference, percent } from "../format.ts";
import { markup, type Content, type Markup } from "../markup.ts";
import type { ReportInput } from "../types.ts";

/** Title, the finding, and the facts of the run. */
export function header(input: ReportInput): Markup {
  return markup`<header>
    <p class="kicker">SPARQ report</p>
    <h1>${input.title ?? input.model?.name ?? "Quantization results"}</h1>
    ${finding(input)}
    <dl class="facts">
      ${facts(input).map(
        ([name, value]) =>
          markup`<div class="${name === "Command" && "wide"}">
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </header>`;
}

/** The first SPARQ configuration that was asked for and the one of the fewest bits: chosen by the question, not by the outcome. */
function finding({ results }: ReportInput): Content {
  const all = accuracies(results);
  const float = all.find(({ config }) => config === "fp32");
  const sparq = all.filter(({ kind }) => kind === "sparq");
  const [first] = sparq;
  if (!float || !first) return null;
  const lowest = sparq.reduce((least, result) => (Number.parseInt(result.config, 10) < Number.parseInt(least.config, 10) ? result : least));
  return markup`<p class="lead">
    With <b>${first.config}</b> the model is right on <b>${percent(first.top1)} %</b> of ${count(first.images)} images,
    <b>${difference(first.fromFloat!)}</b> points from its ${percent(float.top1)} % in floating point (standard error
    ${percent(float.error)})${
      lowest !== first && markup`; with <b>${lowest.config}</b>, on <b>${percent(lowest.top1)} %</b>, <b>${difference(lowest.fromFloat!)}</b> points`
    }.
  </p>`;
}

function facts({ model, data, calibration, engine, threads, machine, versions, command }: ReportInput): [string, Content][] {
  const rows: [string, Content][] = [
    [
      "Model",
      model?.name &&
        markup`${model.name}${model.sha256 && markup` <code title="SHA-256 of the model file: ${model.sha256}">${model.sha256.slice(0, 12)}</code>`}`,
    ],
    ["Test data", list([data?.name, data?.images !== undefined && `${count(data.images)} images`, data?.format && `format ${data.format}`])],
    [
      "Calibration",
      list([
        calibration?.images !== undefined && `${count(calibration.images)} images`,
        calibration?.recalibrate && `recalibration: ${calibration.recalibrate}`,
      ]),
    ],
    ["Arithmetic", list([engine && `${engine} engine`, threads !== undefined && `${threads} ${threads === 1 ? "thread" : "threads"}`])],
    [
      "Machine",
      list([
        machine?.cpu,
        machine?.cores !== undefined && `${machine.cores} cores`,
        machine?.memoryGiB !== undefined && `${machine.memoryGiB} GiB`,
        machine?.os,
      ]),
    ],
    ["Versions", list(Object.entries(versions ?? {}).map(([name, version]) => `${name} ${version}`))],
    ["Command", command && markup`<code>${command}</code>`],
  ];
  return rows.filter(([, value]) => Boolean(value));
}

const list = (parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(" · ");
