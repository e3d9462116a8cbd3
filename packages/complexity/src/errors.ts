/** What a cost model refuses, beyond the errors of core. @module */
import { SparqkitError } from "@sparqkit/core";

/** A document that is wrong; `field` is a JSON pointer, `source` what people know the document by. */
class WrongDocument extends SparqkitError {
  readonly source: string;
  readonly field: string;
  readonly value: unknown;
  /** All that is wrong, a sentence each; the first is in `field` and `value`. */
  readonly problems: readonly string[];

  constructor(code: string, kind: string, source: string, field: string, value: unknown, problems: readonly string[]) {
    const schema = kind.replace(" ", "-");
    super(code, `${source}: not a valid ${kind} document: ${problems.join("; ")}. Correct it; spec/schemas/${schema}.schema.json has the form.`);
    this.source = source;
    this.field = field;
    this.value = value;
    this.problems = problems;
  }
}

/** A silicon document that is wrong. */
export class InvalidSilicon extends WrongDocument {
  constructor(source: string, field: string, value: unknown, problems: readonly string[]) {
    super("INVALID_SILICON", "silicon", source, field, value, problems);
  }
}

/** An area model that is wrong, or that gives an element no area. */
export class InvalidAreaModel extends WrongDocument {
  constructor(source: string, field: string, value: unknown, problems: readonly string[]) {
    super("INVALID_AREA_MODEL", "area model", source, field, value, problems);
  }
}

/** A CSV of synthesis results that can not be read; `line` counts from 1, `column` is empty where a whole line is meant. */
export class InvalidSynthesis extends SparqkitError {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly value: string;

  constructor(file: string, line: number, column: string, value: string, expected: string) {
    const shown = value.length > 60 ? `${value.slice(0, 60)}...` : value;
    const what = column === "" ? "" : `column ${JSON.stringify(column)} is ${JSON.stringify(shown)}, `;
    super("INVALID_SYNTHESIS", `${file}, line ${line}: ${what}expected ${expected}. Correct the table.`);
    this.file = file;
    this.line = line;
    this.column = column;
    this.value = value;
  }
}

/** A layer with operands wider than the machine's elements multiply. */
export class TooWide extends SparqkitError {
  readonly layer: string;
  readonly machine: string;
  readonly operand: "weights" | "activations";
  readonly bits: number;

  constructor(layer: string, machine: string, operand: "weights" | "activations", bits: number, limit: number) {
    super(
      "TOO_WIDE",
      `Layer ${JSON.stringify(layer)} has ${operand} of ${bits} bits, the elements of ${machine} multiply ${limit}. ` +
        'Take wider elements ("auto" takes the widest that the network needs) or narrow the layer.',
    );
    this.layer = layer;
    this.machine = machine;
    this.operand = operand;
    this.bits = bits;
  }
}

/** A rate that takes a grid too large to be answered: no chip has so many elements. [ROOFLINE-14] */
export class GridTooLarge extends SparqkitError {
  readonly rate: number;
  readonly limit: number;

  constructor(rate: number, limit: number) {
    super("COUNT_OVERFLOW", `${rate} images a second take a grid with a side above ${limit}. Ask for a lower rate, or take a faster clock.`);
    this.rate = rate;
    this.limit = limit;
  }
}
