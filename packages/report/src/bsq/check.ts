/** The one place where BSQ runs are checked: behind it every figure is a number that its plot and table can take. @module */
import { InvalidReportInput } from "../errors.ts";
import { list, number, object, optional, positive, text } from "../fields.ts";
import type { BsqReportInput, BsqReportPart, BsqReportRun } from "./types.ts";

/** More than any weight has. */
const MOST_BITS = 32;

/**
 * Check a report's input.
 *
 * @throws InvalidReportInput naming the first field that is wrong
 */
export function checkBsq(input: BsqReportInput): void {
  object("the document", input);
  list("runs", input.runs, "at least one run");
  for (const [i, run] of input.runs.entries()) checkRun(`runs[${i}]`, run, input.runs[0]!);
}

function checkRun(at: string, run: BsqReportRun, first: BsqReportRun): void {
  object(at, run);
  object(`${at}.model`, run.model);
  text(`${at}.model.name`, run.model.name);
  if (run.model.sha256 !== first.model.sha256)
    throw new InvalidReportInput(`${at}.model.sha256`, run.model.sha256, "the model of the first run, or accuracies can not be compared");
  if (run.model.sha256 !== undefined) text(`${at}.model.sha256`, run.model.sha256);
  if (run.output !== undefined) text(`${at}.output.name`, run.output.name);
  for (const field of ["data", "test"] as const) if (run[field]) positive(`${at}.${field}.images`, run[field].images);
  if (run.test?.images !== first.test?.images)
    throw new InvalidReportInput(`${at}.test.images`, run.test?.images, `the ${first.test?.images ?? "absent"} images of the first run`);
  object(`${at}.options`, run.options);
  for (const field of ["alpha", "pressure", "interval", "activations"] as const) number(`${at}.options.${field}`, run.options[field]);
  list(`${at}.layers`, run.layers, "at least one layer");
  for (const [i, { name, bits, weights }] of run.layers.entries()) {
    text(`${at}.layers[${i}].name`, name);
    if (!Number.isInteger(bits) || bits < 0 || bits > MOST_BITS)
      throw new InvalidReportInput(`${at}.layers[${i}].bits`, bits, `a whole number of 0 to ${MOST_BITS}`);
    positive(`${at}.layers[${i}].weights`, weights);
  }
  object(`${at}.size`, run.size);
  if (run.size.compression !== null) positive(`${at}.size.compression`, run.size.compression);
  for (const field of ["bitsAWeight", "weights", "fileBytes", "floatFileBytes"] as const) number(`${at}.size.${field}`, run.size[field]);
  object(`${at}.accuracies`, run.accuracies);
  for (const field of ["float", "bits", "final", "baseline", "control"] as const) {
    percentage(`${at}.accuracies.${field}`, run.accuracies[field]);
    if (run.accuracies[field] !== null && !run.test) throw new InvalidReportInput(`${at}.test`, run.test, "the images that accuracies were measured on");
  }
  checkPart(`${at}.bitTraining`, run.bitTraining);
  if (run.finetuning !== null) checkPart(`${at}.finetuning`, run.finetuning);
}

function checkPart(at: string, part: BsqReportPart): void {
  object(at, part);
  list(`${at}.log`, part.log, "at least one epoch");
  for (const [i, line] of part.log.entries()) {
    for (const field of ["epoch", "crossEntropy", "penalty", "trainTop1", "learningRate", "seconds"] as const) number(`${at}.log[${i}].${field}`, line[field]);
    percentage(`${at}.log[${i}].testTop1`, line.testTop1);
    optional(`${at}.log[${i}].compression`, line.compression);
  }
}

function percentage(at: string, value: number | null): void {
  if (value === null) return;
  number(at, value);
  if (value > 100) throw new InvalidReportInput(at, value, "a percentage");
}
