/** What a simulation refuses, beyond the errors of core. @module */
import { CountOverflow, SparqkitError } from "@sparqkit/core";

/** A hardware document that is wrong; `field` is its JSON pointer, `source` what people know the document by. */
export class InvalidHardware extends SparqkitError {
  readonly source: string;
  readonly field: string;
  readonly value: unknown;
  /** All that is wrong, a sentence each; the first is in `field` and `value`. */
  readonly problems: readonly string[];

  constructor(source: string, field: string, value: unknown, problems: readonly string[]) {
    super("INVALID_HARDWARE", `${source}: not a valid hardware document: ${problems.join("; ")}. Correct it; spec/schemas/hardware.schema.json has the form.`);
    this.source = source;
    this.field = field;
    this.value = value;
    this.problems = problems;
  }
}

/** A configuration that some hardware can not run; `reason` says what is missing. */
export class UnsupportedConfiguration extends SparqkitError {
  readonly hardware: string;
  readonly configuration: string;
  readonly reason: string;

  constructor(hardware: string, configuration: string, reason: string, advice: string) {
    super("UNSUPPORTED_CONFIGURATION", `${hardware} can not run ${configuration}: ${reason}. ${advice}`);
    this.hardware = hardware;
    this.configuration = configuration;
    this.reason = reason;
  }
}

/** A layer with a count above 2^53 - 1; `count` names what is counted, `gemm` is the layer's product. [SYSTOLIC-6] */
export class LayerOverflow extends CountOverflow {
  readonly layer: string;
  readonly count: string;
  readonly gemm: { readonly M: number; readonly N: number; readonly K: number; readonly groups: number };

  constructor(layer: string, count: string, { M, N, K, groups }: { readonly M: number; readonly N: number; readonly K: number; readonly groups: number }) {
    super(
      `${count} of layer ${JSON.stringify(layer)}, M x N x K = ${M} x ${N} x ${K}${groups === 1 ? "" : `, ${groups} groups`},`,
      "Make the layer smaller (images, output pixels, filters) or leave it out; for cycles also take a larger unit or more bytes a cycle.",
    );
    this.layer = layer;
    this.count = count;
    this.gemm = { M, N, K, groups };
  }
}
