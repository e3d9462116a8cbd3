/** Costs as CSV (RFC 4180): one line a layer, fields named as in the document. @module */
import { csvText } from "../files/csv.ts";
import type { CostDocument } from "./document.ts";

/** A header and the layers. */
export function costCsv({ hardware, bits, rule, layers }: CostDocument): string {
  const head = ["hardware", "bits", "rule", ...columnsOf(layers[0]!).map(([name]) => name)];
  return csvText([head, ...layers.map((layer) => [hardware.name, bits, rule, ...columnsOf(layer).map(([, value]) => value)])]);
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields of objects within a layer by their path, `passes.local.once`; the same for all layers of a machine. */
function columnsOf(fields: object, path = ""): (readonly [name: string, value: unknown])[] {
  return Object.entries(fields as Fields).flatMap(([name, value]) =>
    typeof value === "object" && value !== null ? columnsOf(value, `${path}${name}.`) : [[`${path}${name}`, value ?? ""] as const],
  );
}
