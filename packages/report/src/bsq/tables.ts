/** Every figure of BSQ runs in tables: sizes and accuracies, bits by layer, epochs. @module */
import { standardError } from "../accuracy.ts";
import { table } from "../figure.ts";
import { count, difference } from "../format.ts";
import { markup, type Content, type Markup } from "../markup.ts";
import type { BsqReportEpoch, BsqReportInput } from "./types.ts";
import { layersOf, named, times, top1, type Named } from "./words.ts";

/** Sizes and accuracies by run. */
export function runTable({ runs }: BsqReportInput): Markup {
  const rows = named(runs).map(({ run, name }): Content[] => {
    const { accuracies, size, test, finetuning } = run;
    const { float, baseline, control, bits } = accuracies;
    const final = accuracies.final;
    return [
      name,
      size.bitsAWeight.toFixed(2),
      times(size.compression),
      markup`${count(size.fileBytes)} <small>of ${count(size.floatFileBytes)}</small>`,
      final === null
        ? "–"
        : markup`${top1(final)}${test && ` ± ${standardError(final, test.images).toFixed(2)}`}${float !== null && markup` <small>${difference(final - float, 2)}</small>`}`,
      finetuning === null ? "–" : top1(bits),
      top1(baseline),
      top1(control),
    ];
  });
  const head = ["run", "bits a weight", "smaller", "bytes of the file", "BSQ", "not fine-tuned", "rounded", "rounded, fine-tuned"];
  const told = head.map((_, column) => rows.some((cells) => cells[column] !== "–")); // columns of nothing are left out
  const caption = "Size and accuracy by run; accuracies in percent, below them the distance from float32";
  return table(caption, head.filter((_, i) => told[i]), rows.map((cells) => cells.filter((_, i) => told[i]))); // prettier-ignore
}

/** Bits by layer. */
export function bitTable({ runs }: BsqReportInput): Markup {
  const sorted = named(runs);
  const rows = layersOf(sorted).map(({ name, weights }): Content[] => [
    markup`<code>${name}</code>`,
    count(weights),
    ...sorted.map(({ run }) => run.layers.find((layer) => layer.name === name)?.bits ?? "–"),
  ]);
  const mean: Content[] = ["mean", "", ...sorted.map(({ run }) => run.size.bitsAWeight.toFixed(2))];
  const head = ["weights of", "weights", ...sorted.map(({ name }) => name)];
  return table("Bits of a weight's magnitude by layer, its sign apart", head, [...rows, mean]);
}

/** Epochs of a run. */
export function epochTable({ run, name }: Named): Markup {
  const { pressure, interval } = run.options;
  const head = ["epoch", "cross-entropy", "penalty", "training, %", "test, %", "smaller", "rate", "seconds"];
  const title = `Epochs of ${name}: pressure ${Number(pressure.toPrecision(3))}, re-quantized every ${interval === 1 ? "epoch" : `${interval} epochs`}`;
  return table(title, head, [...epochRows("bits", run.bitTraining.log), ...epochRows("tuning", run.finetuning?.log ?? [])]);
}

const epochRows = (part: string, log: readonly BsqReportEpoch[]): Content[][] =>
  log.map((line) => [
    `${part} ${line.epoch}`,
    line.crossEntropy.toFixed(4),
    line.penalty === 0 ? "–" : line.penalty.toFixed(1),
    line.trainTop1.toFixed(2),
    top1(line.testTop1),
    line.compression === undefined || line.compression === null ? "" : times(line.compression),
    line.learningRate.toPrecision(3),
    line.seconds.toFixed(1),
  ]);
