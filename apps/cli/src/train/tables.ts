/** Training as text. @module */
import { table, type Column } from "../terminal/table.ts";
import type { DocumentEpoch, TrainDocument } from "./document.ts";

const right = (title: string): Column => ({ title, align: "right" });
const COLUMNS: readonly Column[] = [right("epoch"), right("loss"), right("training"), right("test"), right("rate"), right("seconds")];

/** A percentage, or a dash where nothing was measured. */
export const percentText = (value: number | null): string => (value === null ? "-" : value.toFixed(2));

/** Epochs as a table. */
export function epochTable(log: readonly DocumentEpoch[]): string {
  return table(
    COLUMNS,
    log.map(({ epoch, loss, trainTop1, testTop1, learningRate, seconds }) => [
      String(epoch),
      loss.toFixed(4),
      percentText(trainTop1),
      percentText(testTop1),
      learningRate.toPrecision(3),
      seconds.toFixed(1),
    ]),
  );
}

/** What `train` prints. */
export function trainTable({ training, accuracies, output }: TrainDocument): string {
  const { before, after } = accuracies;
  const tested = before === null ? "" : `test ${percentText(before)} % before, ${percentText(after)} % after; `;
  return `${epochTable(training.log)}\n${tested}${Math.round(training.imagesPerSecond)} images/s; ${output.name}: ${output.bytes.toLocaleString("en-US")} bytes\n`;
}
