/** The document of a network's cost: `sparqkit/cost-result@1`. @module */
import { cost, type CostResult, type Silicon } from "@sparqkit/complexity";
import { CountOverflow, InvalidParameter, SparqkitError } from "@sparqkit/core";
import type { UnsupportedOperator } from "@sparqkit/workload";
import type { ComplexityFlags } from "../commands/complexity.ts";
import { InputError } from "../errors.ts";
import type { Workload } from "../workload/workload.ts";
import type { Accuracies } from "./accuracies.ts";
import type { Placed } from "./machine.ts";
import { solution } from "./solution.ts";
import type { Settings } from "./widths.ts";

/** What `complexity --json` prints. */
export interface CostDocument extends CostResult {
  /** `sha256` is null for a network that is built in. */
  readonly model: { readonly name: string; readonly sha256: string | null };
  readonly unsupported: readonly UnsupportedOperator[];
}

/**
 * Count and write down.
 *
 * @param path of the workload, for errors
 * @param silicon to solve for; null where that was not asked for
 * @throws what `cost` and `solve` throw; what is wrong with a layer names the file
 */
export function costDocument(
  path: string,
  workload: Workload,
  settings: Settings,
  { machine, widths, notes }: Placed,
  silicon: Silicon | null,
  flags: ComplexityFlags,
  accuracy: Accuracies | null,
): CostDocument {
  const { rule } = flags;
  const found = namingFile(path, () => cost(workload.layers, ({ name }) => widths.get(name)!, machine, { rule, batch: workload.images, bits: settings.bits }));
  const { schema, notes: own, ...result } = found;
  const solved = silicon && namingFile(path, () => solution(workload, silicon, machine, flags, accuracy));
  return {
    schema,
    model: { name: workload.name, sha256: workload.sha256 },
    ...result,
    unsupported: workload.unsupported,
    ...(solved ? { solve: solved.solve } : {}),
    notes: [
      ...workload.notes,
      ...settings.notes,
      ...notes,
      ...floatNote(settings),
      ...own.map(plain),
      ...unsupportedNote(workload),
      ...(solved?.notes ?? []),
      ...(accuracy?.notes ?? []),
    ],
  };
}

/** Notes of the packages are sentences; those of the command line go on from "note:". */
const plain = (note: string): string => note.replace(/\.$/, "").replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase());

/** What single precision counts as. */
const floatNote = ({ of }: Settings): string[] =>
  [...of.values()].some(({ configuration }) => configuration.kind === "fp32")
    ? ["float32 numbers count as 32-bit integers in bit-operations, and 32 bits each in traffic"]
    : [];

function unsupportedNote({ unsupported }: Workload): string[] {
  if (unsupported.length === 0) return [];
  const names = unsupported.slice(0, 3).map(({ opType }) => opType);
  return [`operators that are no convolution and no matrix product are not counted: ${names.join(", ")}${unsupported.length > 3 ? ", ..." : ""}`];
}

/** Errors about layers do not know their file. */
function namingFile<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const ofLayer = error instanceof SparqkitError && ["INVALID_LAYER", "TOO_WIDE"].includes(error.code);
    if (error instanceof InputError || !(ofLayer || error instanceof CountOverflow || error instanceof InvalidParameter)) throw error;
    throw new SparqkitError(error.code, `${path}: ${error.message}`, { cause: error });
  }
}
