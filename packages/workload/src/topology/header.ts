/** The header of a topology: which column stands where, and nothing that is not understood. @module */
import { COLUMNS, OPTIONAL, type Column, type Layout, type TopologyForm } from "./columns.ts";

/** What is wrong with a header: the column, what stands there, and what may. */
export type HeaderError = (column: string, value: string, allowed: string) => Error;

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
const is = (field: string, { headers }: Column): boolean => headers.includes(plain(field));

/** Whether a line is a header: not one of its fields after the name begins with a digit or a sign. */
export function isHeader(fields: readonly string[]): boolean {
  return fields.length > 1 && fields.slice(1).every((field) => /^[a-z]/i.test(field) || field === "") && fields.slice(1).some((field) => field !== "");
}

/**
 * The layout that a header names; null where it names no column that is known, so that positions have to tell.
 *
 * @param fields the header's, the first one above the layers' names
 * @throws what `error` makes of a column that is not known, is missing, or stands there twice
 */
export function layoutOfHeader(fields: readonly string[], error: HeaderError): Layout | null {
  const found = (form: TopologyForm): number => COLUMNS[form].filter((column) => fields.some((field, i) => i > 0 && is(field, column))).length;
  const [conv, gemm] = [found("conv"), found("gemm")];
  if (conv + gemm === 0) return null;
  const form = gemm > conv || gemm === COLUMNS.gemm.length ? "gemm" : "conv";
  const optional = form === "conv" ? [OPTIONAL.second, OPTIONAL.sparsity] : [OPTIONAL.sparsity];
  const known = [...COLUMNS[form], ...optional];
  const kind = form === "conv" ? "a convolution" : "a matrix product";
  for (const [index, field] of fields.entries()) {
    if (index === 0) continue;
    const column = known.find((each) => is(field, each));
    if (!column) throw error(`column ${index + 1}`, field, `a known column of ${kind}: ${known.map(({ name }) => name).join(", ")}`);
    const first = fields.findIndex((each, i) => i > 0 && is(each, column));
    if (first !== index) throw error(`column ${index + 1}`, field, `a column of its own: column ${first + 1} is the ${column.name} already`);
  }
  const place = (column: Column): number => fields.findIndex((field, i) => i > 0 && is(field, column));
  const missing = COLUMNS[form].filter((column) => place(column) < 0).map(({ name }) => name);
  if (missing.length > 0) throw error("header", fields.join(", "), `complete: ${kind} needs ${missing.join(", ")} as well`);
  return { form, columns: COLUMNS[form].map(place), more: { second: form === "conv" ? place(OPTIONAL.second) : -1, sparsity: place(OPTIONAL.sparsity) } };
}
