/**
 * Layers from a SCALE-Sim topology: a CSV file with one layer a line, as convolutions or as matrix products.
 *
 * Convolutions: name, IFMAP height, IFMAP width, filter height, filter width, channels, filters, stride (and a second stride for the width). The IFMAP
 * is given as padded. Matrix products: name, M, N, K. A header, blank lines, commas at the ends of lines and SCALE-Sim v3's sparsity column `N:M` may be there.
A header that names known columns says where they stand, and every column of it has to be known.
 * @module
 */
import type { Layer } from "../layer.ts";
import { COLUMNS, layoutOfLine, type Layout } from "./columns.ts";
import { InvalidTopology } from "./errors.ts";
import { isHeader, layoutOfHeader } from "./header.ts";
import { checkedMacs, convolutionLayer, gemmLayer, type OutputRounding } from "./topology-layer.ts";

/** How a topology is read. */
export interface TopologyOptions {
  /** Named in errors. */
  readonly file?: string;
  /**
   * How a stride that does not fit a last time is counted: "floor", as ONNX does, or "ceil", as SCALE-Sim does: outputs = ceil((input - filter + stride) / stride),
   * the last window reaching beyond the input. "floor" unless given.
   */
  readonly outputs?: OutputRounding;
  /** Whether a convolution with `DP` in its name becomes one layer a channel, `nameChannel_0` and on, as SCALE-Sim has it. No unless given. */
  readonly splitDepthwise?: boolean;
}

/** Channels that a depthwise layer may be split into. */
const MOST_SPLIT = 65_536;

/**
 * Read a topology.
 *
 * @returns layers in the order of the lines, as `layers` gives them for a model; one image each
 * @throws InvalidTopology naming the line and field
 * @example
 * parseTopology("c2, 10, 10, 3, 3, 8, 20, 2,")[0].gemm;                      // { M: 16, N: 20, K: 72, groups: 1 }
 * parseTopology("c2, 10, 10, 3, 3, 8, 20, 2,", { outputs: "ceil" })[0].gemm; // { M: 25, N: 20, K: 72, groups: 1 }
 */
export function parseTopology(text: string, { file = "topology", outputs = "floor", splitDepthwise = false }: TopologyOptions = {}): Layer[] {
  const layers: Layer[] = [];
  let layout: Layout | null = null;
  let first = true;
  let more: "positional" | "unnamed" = "positional";
  for (const [index, line] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (line.trim() === "") continue;
    const at = new Line(file, index + 1, fieldsOf(line));
    if (line.trim().split(/[;\t]/).length > line.split(",").length) throw at.error("fields", line.trim(), "separated by commas");
    const header = first && isHeader(at.fields);
    first = false;
    if (header) {
      layout = layoutOfHeader(at.fields, (column, value, allowed) => at.error(column, value, allowed));
      more = "unnamed";
      continue;
    }
    layout ??= layoutOfLine(at.fields, more);
    const layer = layerOf(at, layout, outputs);
    layers.push(...(splitDepthwise && layer.kind === "conv" && isDepthwise(layer) ? channelsOf(at, layer) : [layer]));
  }
  if (layers.length === 0) throw new InvalidTopology(file, 1, "layers", text.slice(0, 60), "a list of at least one layer");
  return layers;
}

/** Fields without spaces and quotes around them; commas at the end are none. */
function fieldsOf(line: string): string[] {
  const fields = line.split(",").map((field) =>
    field
      .trim()
      .replace(/^"(.*)"$/, "$1")
      .trim(),
  );
  while (fields.length > 1 && fields.at(-1) === "") fields.pop();
  return fields;
}

/** One line and where it stands. */
class Line {
  readonly file: string;
  readonly number: number;
  readonly fields: readonly string[];

  constructor(file: string, number: number, fields: readonly string[]) {
    this.file = file;
    this.number = number;
    this.fields = fields;
  }

  error(field: string, value: string, allowed: string): InvalidTopology {
    return new InvalidTopology(this.file, this.number, field, value, allowed);
  }

  /** A whole number from 1 to `high`. */
  count(field: string, value: string | undefined, high: number = Number.MAX_SAFE_INTEGER): number {
    const number = Number(value);
    if (value !== undefined && /^\d+$/.test(value) && number >= 1 && number <= high) return number;
    throw this.error(field, value ?? "", `a whole number from 1 to ${high}`);
  }
}

function layerOf(line: Line, { form, columns, more }: Layout, outputs: OutputRounding): Layer {
  const { fields } = line;
  const [name] = fields as [string];
  if (name === "") throw line.error("layer name", name, "a name");
  const numbers = COLUMNS[form].map((column, i) => line.count(column.name, fields[columns[i]!]));
  const named = typeof more === "object" ? [more.second, more.sparsity] : [];
  const used = new Set([0, ...columns, ...named]);
  const rest = [...fields.entries()].filter(([index, field]) => !used.has(index) && field !== "").map(([, field]) => field);
  const ratio = typeof more === "object" ? fields[more.sparsity] || undefined : rest.find((field) => field.includes(":"));
  const strays = typeof more === "object" ? rest : rest.filter((field) => !field.includes(":"));
  const second = typeof more === "object" ? fields[more.second] || undefined : more === "positional" && form === "conv" ? strays.shift() : undefined;
  const kind = form === "conv" ? "convolution" : "matrix product";
  if (strays.length > 0)
    throw line.error("columns", strays.at(-1)!, more === "positional" ? `empty: a ${kind} has no such column` : "empty: the header names no such column");
  const layer = form === "gemm" ? gemmLayer(name, numbers as [number, number, number]) : convolution(line, name, numbers, second, outputs);
  checkedMacs(layer, (value) => line.error("multiply-accumulates", value, "at most 9007199254740991 (2^53 - 1)"));
  return ratio === undefined ? layer : { ...layer, sparsity: sparsityOf(line, ratio) };
}

/** Whether SCALE-Sim takes a layer for a depthwise one: by its name. */
export const isDepthwise = ({ name }: Pick<Layer, "name">): boolean => name.includes("DP");

/** One layer a channel, each with all filters, as SCALE-Sim splits it. */
function channelsOf(line: Line, layer: Layer): Layer[] {
  const channels = line.count("channels of a depthwise layer", String(layer.inputShape[1]), MOST_SPLIT);
  const { M, N, K } = layer.gemm;
  const [images, , ...size] = layer.inputShape as [number, number, ...number[]];
  const one = { inputShape: [images, 1, ...size], macs: layer.macs / channels, parameters: layer.parameters / channels };
  return Array.from({ length: channels }, (_, i) => ({ ...layer, ...one, name: `${layer.name}Channel_${i}`, gemm: { M, N, K: K / channels, groups: 1 } }));
}

function convolution(line: Line, name: string, numbers: readonly number[], second: string | undefined, outputs: OutputRounding): Layer {
  const [height, width, tall, wide, channels, filters, stride] = numbers as [number, number, number, number, number, number, number];
  line.count("filter height", String(tall), height); // no padding: the IFMAP is given as padded
  line.count("filter width", String(wide), width);
  const across = second === undefined ? stride : line.count("stride width", second);
  return convolutionLayer({ name, input: [height, width], kernel: [tall, wide], channels, filters, strides: [stride, across] }, outputs);
}

/** Weights kept of every so many, as SCALE-Sim v3 writes it: `2:4`. */
function sparsityOf(line: Line, text: string): readonly [number, number] {
  const [kept, of] = /^(\d+)\s*:\s*(\d+)$/.exec(text)?.slice(1).map(Number) ?? [];
  if (kept === undefined || of === undefined || kept < 1 || kept > of) throw line.error("sparsity", text, "N:M with N from 1 to M, as 2:4");
  return [kept, of];
}
