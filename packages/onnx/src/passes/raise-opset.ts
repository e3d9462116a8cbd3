/**
 * A model of an old operator set, written in a newer one.
 *
 * Between opset 7 and 12 most operators only took on more types and optional attributes. What is here was written otherwise, or meant something else.
 * @module
 */
import { getFloat, getInt, getInts, getString } from "../attributes.ts";
import { int64Tensor } from "../build.ts";
import { CannotRaiseOpset } from "../errors.ts";
import { freshNames } from "../fresh-names.ts";
import { consumers, describe } from "../graph.ts";
import { inferTypes } from "../infer-shapes.ts";
import type { Model, Node, Tensor } from "../model.ts";
import { encodeFloats } from "../tensor.ts";

/** The newest operator set that {@link raiseOpset} writes. */
const NEWEST = 12;

/**
 * Rewrite a model of an operator set below `least` in that one; one that is as new stays as it is. Results stay equal, bit for bit.
 *
 * @param least at most 12
 * @returns the operator set the model is in then
 * @throws {CannotRaiseOpset} naming the nodes that can not be rewritten; the model is as it was then
 */
export function raiseOpset(model: Model, least: number): number {
  const opset = model.opsets.get("") ?? 1;
  if (opset >= least) return opset;
  if (least > NEWEST) throw new CannotRaiseOpset(opset, least, [`only opsets up to ${NEWEST} are written`]);
  const changed = model.graph.nodes.flatMap((node) => changesOf(node, opset, least).map(({ rewrite }): [Node, Rewrite] => [node, rewrite]));
  const rewriter = new Rewriter(model);
  const refused = model.graph.nodes.filter(
    (node) => hasSubgraph(node) || changesOf(node, opset, least).some(({ refuses }) => refuses?.(node, rewriter) ?? false),
  );
  if (refused.length > 0) throw new CannotRaiseOpset(opset, least, refused.map(describe));
  for (const [node, rewrite] of changed) rewrite(node, rewriter);
  model.opsets.set("", least);
  return least;
}

type Rewrite = (node: Node, rewriter: Rewriter) => void;

/** What an operator set changed about an operator. */
interface Change {
  readonly since: number;
  readonly refuses?: (node: Node, rewriter: Rewriter) => boolean;
  readonly rewrite: Rewrite;
}

const GONE: Omit<Change, "since"> = { refuses: () => true, rewrite: () => undefined };

const CHANGES: Readonly<Record<string, readonly Change[]>> = {
  BatchNormalization: [{ since: 9, refuses: (node) => getInt(node, "spatial", 1) === 0, rewrite: (node) => node.attributes.delete("spatial") }],
  Slice: [{ since: 10, refuses: (node) => getInts(node, "starts", undefined) === undefined || getInts(node, "ends", undefined) === undefined, rewrite: slice }],
  TopK: [
    {
      since: 10,
      refuses: (node) => getInt(node, "k", undefined) === undefined,
      rewrite: (node, graph) => graph.intsToInput(node, "k", [getInt(node, "k", 1)]),
    },
  ],
  Dropout: [
    // the mask is boolean from then on
    { since: 10, refuses: (node, graph) => graph.isRead(node.outputs[1]), rewrite: (node) => (node.outputs = node.outputs.slice(0, 1)) },
    { since: 12, rewrite: (node) => node.attributes.delete("ratio") }, // no matter at inference
  ],
  Clip: [{ since: 11, rewrite: clip }],
  Pad: [{ since: 11, refuses: (node) => getInts(node, "pads", undefined) === undefined, rewrite: pad }],
  Upsample: [{ since: 9, ...GONE }, { since: 10, ...GONE }], // prettier-ignore
  Resize: [{ since: 11, ...GONE }],
  Scatter: [{ since: 11, ...GONE }],
};

function changesOf({ opType, domain }: Node, opset: number, least: number): readonly Change[] {
  if (domain !== "" || !Object.hasOwn(CHANGES, opType)) return [];
  return CHANGES[opType]!.filter(({ since }) => opset < since && since <= least);
}

/** Nodes inside subgraphs are of the same operator set, and this package does not look into them. */
function hasSubgraph({ attributes }: Node): boolean {
  return [...attributes.values()].some((attribute) => attribute.type === "opaque" && (attribute.value.g !== undefined || attribute.value.graphs.length > 0));
}

function slice(node: Node, graph: Rewriter): void {
  const starts = getInts(node, "starts", []);
  const axes = getInts(node, "axes", undefined) ?? starts.map((_, axis) => axis);
  graph.intsToInput(node, "starts", starts);
  graph.intsToInput(node, "ends", getInts(node, "ends", []));
  graph.intsToInput(node, "axes", axes);
}

function clip(node: Node, graph: Rewriter): void {
  for (const bound of ["min", "max"]) graph.floatToInput(node, bound, getFloat(node, bound, undefined));
  dropTrailing(node);
}

function pad(node: Node, graph: Rewriter): void {
  const value = getFloat(node, "value", 0);
  graph.intsToInput(node, "pads", getInts(node, "pads", []));
  graph.floatToInput(node, "value", value === 0 || getString(node, "mode", "constant") !== "constant" ? undefined : value);
  dropTrailing(node);
}

/** Inputs that are left out at the end. */
function dropTrailing({ inputs }: Node): void {
  while (inputs.at(-1) === "") inputs.pop();
}

/** Turns attributes into inputs. */
class Rewriter {
  readonly #model: Model;
  readonly #read: ReadonlySet<string>;
  readonly #fresh: (base: string) => string;
  #types: ReturnType<typeof inferTypes>["types"] | undefined;

  constructor(model: Model) {
    this.#model = model;
    this.#fresh = freshNames(model.graph);
    this.#read = new Set([...consumers(model.graph).keys(), ...model.graph.outputs.map(({ name }) => name)]);
  }

  isRead(name: string | undefined): boolean {
    return name !== undefined && this.#read.has(name);
  }

  intsToInput(node: Node, attribute: string, values: readonly number[]): void {
    this.#toInput(node, attribute, int64Tensor([values.length], values));
  }

  /** Of the type that the node's first input has; an input left out where there is no value. */
  floatToInput(node: Node, attribute: string, value: number | undefined): void {
    this.#types ??= inferTypes(this.#model).types;
    const type = this.#types.get(node.inputs[0]!)?.type ?? "undefined";
    this.#toInput(node, attribute, value === undefined ? null : encodeFloats(type === "undefined" ? "float32" : type, [], [value]));
  }

  #toInput(node: Node, attribute: string, tensor: Tensor | null): void {
    const { initializers } = this.#model.graph;
    node.attributes.delete(attribute);
    if (tensor === null) {
      node.inputs.push("");
      return;
    }
    const name = this.#fresh(`${node.outputs[0]}/${attribute}`);
    initializers.set(name, tensor);
    node.inputs.push(name);
  }
}
