/**
 * The two forms of a SCALE-Sim topology and their columns.
 * @module
 */

/** Convolutions or matrix products: a file holds one of them. */
export type TopologyForm = "conv" | "gemm";

/** A column: its name in errors, and the headers it is known by, in lower case, letters and digits only. */
export interface Column {
  readonly name: string;
  readonly headers: readonly string[];
}

/** Columns of numbers in the order SCALE-Sim reads them; the layer's name stands before. */
export const COLUMNS: Readonly<Record<TopologyForm, readonly Column[]>> = {
  conv: [
    { name: "IFMAP height", headers: ["ifmapheight", "ifmaph"] },
    { name: "IFMAP width", headers: ["ifmapwidth", "ifmapw"] },
    { name: "filter height", headers: ["filterheight", "filterh"] },
    { name: "filter width", headers: ["filterwidth", "filterw"] },
    { name: "channels", headers: ["channels", "channel", "numchannels", "numchannel"] },
    { name: "filters", headers: ["numfilter", "numfilters", "filters"] },
    { name: "stride", headers: ["strides", "stride", "strideheight", "strideh", "stridesheight", "stridesh"] },
  ],
  gemm: [
    { name: "M", headers: ["m"] },
    { name: "N", headers: ["n"] },
    { name: "K", headers: ["k"] },
  ],
};

/** Columns that may be there beside those of the form. */
export const OPTIONAL: Readonly<Record<"second" | "sparsity", Column>> = {
  second: { name: "stride width", headers: ["stridewidth", "stridew", "strideswidth", "stridesw"] },
  sparsity: { name: "sparsity", headers: ["sparsity", "sparsityratio", "weightsparsity"] },
};

/** Where the columns of a file stand. */
export interface Layout {
  readonly form: TopologyForm;
  /** Index of each number of {@link COLUMNS}. */
  readonly columns: readonly number[];
  /** Index of the second stride and of the sparsity, -1 where the header has none; "positional" without a header, "unnamed" under one that names no known column. */
  readonly more: { readonly second: number; readonly sparsity: number } | "positional" | "unnamed";
}

/** The layout of a line without a header: three numbers are a matrix product, more a convolution; `2:4` is no number. */
export function layoutOfLine(fields: readonly string[], more: "positional" | "unnamed"): Layout {
  const numbers = fields.slice(1).filter((field) => !field.includes(":")).length;
  const form: TopologyForm = numbers <= 3 ? "gemm" : "conv";
  return { form, columns: COLUMNS[form].map((_, i) => i + 1), more };
}
