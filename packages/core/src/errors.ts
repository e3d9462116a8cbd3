/**
 * Typed errors: every one has a stable `code` and the data that caused it, and says what is wrong, where, and what to do.
 * @module
 */

/** Base of every error sparqkit throws on purpose; `code` is stable across releases and safe to branch on. */
export class SparqkitError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** A window set that is unknown or breaks a rule of [WINDOW-2]; `input` is what was given, `reason` the rule it breaks. */
export class InvalidWindowSet extends SparqkitError {
  readonly input: unknown;
  readonly reason: string;

  constructor(input: unknown, reason: string) {
    super("INVALID_WINDOW_SET", `Invalid window set: ${reason}.`);
    this.input = input;
    this.reason = reason;
  }
}

/** A scalar argument outside its domain: `parameter` names it, `value` is what was given, `expected` what it must be. */
export class InvalidParameter extends SparqkitError {
  readonly parameter: string;
  readonly value: unknown;
  readonly expected: string;

  constructor(parameter: string, value: unknown, expected: string) {
    super("INVALID_PARAMETER", `Invalid ${parameter}: got ${String(value)}, expected ${expected}.`);
    this.parameter = parameter;
    this.value = value;
    this.expected = expected;
  }
}

/** An array whose length does not match the shape it is read with; `what` names the array. */
export class InvalidShape extends SparqkitError {
  readonly what: string;
  readonly length: number;

  constructor(what: string, length: number, expected: string) {
    super("INVALID_SHAPE", `Invalid shape: ${what} has ${length} elements, expected ${expected}.`);
    this.what = what;
    this.length = length;
  }
}

/** A NaN or an infinity where a number to quantize was expected; `index` is its place in the flat array. [QUANT-2] */
export class NonFiniteValue extends SparqkitError {
  readonly what: string;
  readonly index: number;
  readonly value: number;

  constructor(what: string, index: number, value: number) {
    super(
      "NON_FINITE_VALUE",
      `Cannot quantize ${what}[${index}]: it is ${value}. Check the model or the input for overflow or division by zero before quantizing.`,
    );
    this.what = what;
    this.index = index;
    this.value = value;
  }
}

/** A reduction so long that its sum could leave int32: `length` products of at most 255 x 128 each, `limit` are safe. [DOT-2] */
export class AccumulatorOverflow extends SparqkitError {
  readonly length: number;
  readonly limit: number;

  constructor(length: number, limit: number) {
    super("ACCUMULATOR_OVERFLOW", `A dot product of ${length} elements can overflow the int32 accumulator; the limit is ${limit}. Split the reduction.`);
    this.length = length;
    this.limit = limit;
  }
}

/** A group of four weights with more than two non-zeros, which the 2:4 format can not hold. [GATHER-3] */
export class NotTwoOfFour extends SparqkitError {
  readonly filter: number;
  readonly group: number;
  readonly nonZeros: number;

  constructor(filter: number, group: number, nonZeros: number) {
    super(
      "NOT_TWO_OF_FOUR",
      `Weights are not 2:4 sparse: filter ${filter}, group ${group} (elements ${4 * group}..${4 * group + 3}) has ${nonZeros} non-zeros, at most 2 fit. ` +
        "Prune the model to 2:4 first.",
    );
    this.filter = filter;
    this.group = group;
    this.nonZeros = nonZeros;
  }
}

/** A convolution geometry that has no output or does not divide into its groups; `field` names the culprit. [IM2COL-1] */
export class InvalidGeometry extends SparqkitError {
  readonly field: string;

  constructor(field: string, reason: string) {
    super("INVALID_GEOMETRY", `Invalid convolution geometry: ${reason}.`);
    this.field = field;
  }
}

/** A layer that has no size, or whose shapes do not agree: `layer` is its name, `field` the culprit, `value` what was given. */
export class InvalidLayer extends SparqkitError {
  readonly layer: string;
  readonly field: string;
  readonly value: unknown;

  constructor(layer: string, field: string, value: unknown, expected: string) {
    super("INVALID_LAYER", `Layer ${JSON.stringify(layer)}: ${field} is ${String(value)}, expected ${expected}. Leave the layer out or correct the workload.`);
    this.layer = layer;
    this.field = field;
    this.value = value;
  }
}

/** A count above 2^53 - 1, the largest integer that every number up to it holds exactly; `what` names what is counted. [SYSTOLIC-6] */
export class CountOverflow extends SparqkitError {
  readonly what: string;

  constructor(what: string, advice: string) {
    super("COUNT_OVERFLOW", `The ${what} would be above 2^53 - 1, the most that can be counted exactly. ${advice}`);
    this.what = what;
  }
}
