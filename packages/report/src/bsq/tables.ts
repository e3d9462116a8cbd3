/** Every figure of BSQ runs in tables: sizes and accuracies, bits by layer, epochs. @module */
import { standardError } from "../accuracy.ts";
import { table } from "../figure.ts";
import { count, difference } from "../format.ts";
import { markup, type Content, type Markup } from "../markup.ts";
import type { BsqReportEpoch, BsqReportInput, BsqReportRun } from "./types.ts";
import { bySize, nameOf, times, top1 } from "./words.ts";

/** Sizes and accuracies by run. */
export function runTable({ runs }: BsqReportInput): Markup {
  const rows = bySize(runs).map((run): Content[] => {
    const { accuracies, size, test, finetuning } = run;
    const { float, baseline, control, bits } = accuracies;
    const final = accuracies.final;
    return [
      nameOf(run),
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
  return table("Size and accuracy by run; accuracies in percent, below them the distance from float32", head, rows);
}

/** Bits by layer. */
export function bitTable({ runs }: BsqReportInput): Markup {
  const sorted = bySize(runs);
  const first = sorted[0]!;
  const rows = first.layers.map(({ name, weights }, i): Content[] => [
    markup`<code>${name}</code>`,
    count(weights),
    ...sorted.map(({ layers }) => layers.find((layer) => layer.name === name)?.bits ?? layers[i]?.bits ?? "–"),
  ]);
  const mean: Content[] = ["all", count(first.size.weights), ...sorted.map(({ size }) => size.bitsAWeight.toFixed(2))];
  return table("Bits of a weight's magnitude by layer, its sign apart", ["weights of", "weights", ...sorted.map(nameOf)], [...rows, mean]);
}

/** Epochs of a run. */
export function epochTable(run: BsqReportRun): Markup {
  const part = (name: string, log: readonly BsqReportEpoch[] = []): Content[][] =>
    log.map((line) => [
      `${name} ${line.epoch}`,
      line.crossEntropy.toFixed(4),
      line.penalty === 0 ? "–" : line.penalty.toFixed(1),
      line.trainTop1.toFixed(2),
      top1(line.testTop1),
      line.compression === undefined || line.compression === null ? "" : times(line.compression),
      line.learningRate.toPrecision(3),
      line.seconds.toFixed(1),
    ]);
  const head = ["epoch", "cross-entropy", "penalty", "training, %", "test, %", "smaller", "rate", "seconds"];
  return table(`Epochs of ${nameOf(run)}`, head, [...part("bits", run.bitTraining.log), ...part("tuning", run.finetuning?.log)]);
}
