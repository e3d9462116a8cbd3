/**
 * The two forms of a SCALE-Sim topology and their columns, and how a header names them.
 * @module
 */

/** Convolutions or matrix products: a file holds one of them. */
export type TopologyForm = "conv" | "gemm";

/** A column: its name in errors, and the headers it is known by, in lower case without spaces. */
interface Column {
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
    { name: "channels", headers: ["channels", "channel", "numchannels"] },
    { name: "filters", headers: ["numfilter", "numfilters", "filters"] },
    { name: "stride", headers: ["strides", "stride", "strideheight", "strideh"] },
  ],
  gemm: [
    { name: "M", headers: ["m"] },
    { name: "N", headers: ["n"] },
    { name: "K", headers: ["k"] },
  ],
};

/** Where the columns of a file stand: the index of each number, of a second stride, and of the sparsity `N:M` of SCALE-Sim v3. */
export interface Layout {
  readonly form: TopologyForm;
  readonly columns: readonly number[];
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s_]/g, "");

/** Whether a line is a header: not one of its fields after the name is a number, and the first of them is a word. */
export function isHeader(fields: readonly string[]): boolean {
  return fields.length > 1 && fields.slice(1).every((field) => /^[a-z][a-z _]*$/i.test(field) || field === "");
}

/** The layout a header names; null where it names neither form completely, so that the number of columns has to tell. */
export function layoutOfHeader(fields: readonly string[]): Layout | null {
  const names = fields.map(plain);
  for (const form of ["conv", "gemm"] as const) {
    const columns = COLUMNS[form].map(({ headers }) => names.findIndex((name, i) => i > 0 && headers.includes(name)));
    if (columns.every((index) => index > 0)) return { form, columns };
  }
  return null;
}

/** The layout of a line without a header: three numbers are a matrix product, more a convolution; `2:4` is no number. */
export function layoutOfLine(fields: readonly string[]): Layout {
  const numbers = fields.slice(1).filter((field) => !field.includes(":")).length;
  const form: TopologyForm = numbers <= 3 ? "gemm" : "conv";
  return { form, columns: COLUMNS[form].map((_, i) => i + 1) };
}
