/**
 * Joints: what happens in WebAssembly between two segments. A tail makes the activations of a layer from raw sums, a cut quantizes activations; where a
 * cut takes what a tail makes, one pass does both.
 * @module
 */
import { consumers, producers, type Model, type Node } from "@sparqkit/onnx";
import type { Cut, CutGraph, NarrowConvolution, Tail, TailTerm } from "@sparqkit/quantizer";

/** A joint, with its values under the names they have in the graph that runs (an optimizer renames them). */
export interface Joint {
  /** A convolution that runs here: reads the model's input, makes its raw sums in `floats`. */
  readonly narrow: NarrowConvolution | null;
  readonly tail: Tail | null;
  readonly cut: Cut | null;
  /** Values read: the tail's terms, or the cut's tensor. */
  readonly reads: readonly string[];
  /** What a tail makes in float; null for a cut alone, and for a tail whose output nobody but its own cut reads. */
  readonly floats: string | null;
  /** What a cut makes; null for a tail alone. */
  readonly target: string | null;
  /** Channels in a block of all its values, or null for NCHW. */
  readonly block: number | null;
}

/** The joints of a graph, and its nodes without the markers. */
export interface Jointed {
  readonly model: Model;
  readonly joints: readonly Joint[];
}

/**
 * Replace the markers of a graph by joints.
 *
 * @param blocked values in blocked order, and the size of a block
 * @param fuse whether a tail and the cut on its output become one pass
 * @returns null where an optimizer moved something so that a marker no longer stands where it was put
 */
export function joinGraph(graph: CutGraph, source: Model, blocked: ReadonlySet<string>, block: number, fuse: boolean): Jointed | null {
  const model = { ...source, graph: { ...source.graph, nodes: [...source.graph.nodes] } };
  const at = new Markers(model);
  const tails: Omit<Joint, "floats" | "block">[] = [];
  for (const tail of graph.tails) {
    const reads: string[] = [];
    for (const term of tail.terms) {
      const input = at.release(term);
      if (input === null) return null;
      reads.push(input);
    }
    tails.push({ narrow: null, tail, cut: null, reads, target: at.output(tail.terms[0].marker) });
  }
  const cuts = new Map<string, { cut: Cut; target: string }[]>();
  for (const cut of graph.cuts) {
    const tensor = cut.kind === "planes" ? at.beforeLayers(cut.marker) : cut.tensor;
    if (tensor === null) return null;
    const target = cut.kind === "planes" ? at.output(cut.marker)! : cut.target;
    cuts.set(tensor, [...(cuts.get(tensor) ?? []), { cut, target }]);
  }
  const narrow: Joint[] = [];
  for (const own of graph.narrow) {
    const raw = tails.find(({ tail }) => tail!.terms[0].tensor === own.raw)?.reads[0];
    const input = raw === undefined ? null : at.takeOut(raw);
    if (input === null) return null;
    narrow.push({ narrow: own, tail: null, cut: null, reads: [input], floats: raw!, target: null, block: blocked.has(raw!) ? block : null });
  }
  model.graph.nodes = model.graph.nodes.filter((node) => !at.nodes.has(node));
  const joints = merge(tails, cuts, model, graph.outputs, fuse);
  const layouts = joints.map((joint) => new Set(joint.reads.map((name) => blocked.has(name))));
  if (layouts.some((layout) => layout.size !== 1)) return null; // summands in different orders
  return { model, joints: [...narrow, ...joints.map((joint, i) => ({ ...joint, block: layouts[i]!.has(true) ? block : null }))] };
}

/** A tail and a cut on its output become one joint; further cuts on it stay their own. */
function merge(
  tails: readonly Omit<Joint, "floats" | "block">[],
  cuts: Map<string, { cut: Cut; target: string }[]>,
  model: Model,
  outputs: readonly string[],
  fuse: boolean,
): Omit<Joint, "block">[] {
  const readers = consumers(model.graph);
  const readByTails = new Set(tails.flatMap(({ reads }) => reads));
  const joints = tails.map((joint): Omit<Joint, "block"> => {
    const output = joint.target!;
    const own = cuts.get(output) ?? [];
    const first = !fuse ? -1 : own.findIndex(({ cut }) => cut.kind === "planes" && cut.of === "conv");
    const [merged] = first < 0 ? [] : own.splice(first, 1);
    const read = readers.has(output) || readByTails.has(output) || own.length > 0 || outputs.includes(output);
    return { ...joint, cut: merged?.cut ?? null, target: merged?.target ?? null, floats: read || !merged ? output : null };
  });
  const alone = [...cuts].flatMap(([tensor, list]) =>
    list.map(({ cut, target }) => ({ narrow: null, tail: null, cut, reads: [tensor], floats: null, target })),
  );
  return [...joints, ...alone];
}

/** Looks up markers by name, in whatever shape an optimizer left the graph. */
class Markers {
  /** Nodes that leave the graph: markers and placeholders. */
  readonly nodes = new Set<Node>();
  readonly #model: Model;
  readonly #byName: ReadonlyMap<string, Node>;
  readonly #makers: ReadonlyMap<string, Node>;
  readonly #readers: ReadonlyMap<string, readonly Node[]>;

  constructor(model: Model) {
    this.#model = model;
    this.#byName = new Map(model.graph.nodes.filter((node) => node.opType === "Tanh").map((node) => [node.name, node]));
    this.#makers = producers(model.graph);
    this.#readers = consumers(model.graph);
  }

  output(marker: string): string | null {
    return this.#byName.get(marker)?.outputs[0] ?? null;
  }

  /** The tensor before a term's marker, its placeholder ReLU undone: a node of its own, or by now an activation inside the convolution. */
  release({ marker, held }: TailTerm): string | null {
    const node = this.#byName.get(marker);
    if (!node) return null;
    this.nodes.add(node);
    const input = node.inputs[0]!;
    if (!held) return input;
    const maker = this.#makers.get(input);
    if (maker?.opType === "Relu") {
      this.nodes.add(maker);
      return maker.inputs[0]!;
    }
    const activation = maker?.attributes.get("activation");
    if (!maker || activation?.type !== "string" || activation.value !== "Relu") return null;
    const bare = { ...maker, attributes: new Map([...maker.attributes].filter(([name]) => name !== "activation")) };
    this.#model.graph.nodes[this.#model.graph.nodes.indexOf(maker)] = bare;
    return input;
  }

  /** Take a convolution of the model's input out of the graph; its input, or null where something stands between the two. */
  takeOut(raw: string): string | null {
    const conv = this.#model.graph.nodes.find((node) => node.outputs[0] === raw);
    const input = conv?.inputs[0];
    if (!conv || !LAYERS.has(conv.opType) || !this.#model.graph.inputs.some(({ name }) => name === input)) return null;
    this.nodes.add(conv);
    return input!;
  }

  /**
   * The tensor before a cut's marker, if the marker still stands directly before its layers. A Transpose moved across it would mean that pairs are no longer
   * channels.
   */
  beforeLayers(marker: string): string | null {
    const node = this.#byName.get(marker);
    if (!node) return null;
    const readers = this.#readers.get(node.outputs[0]!) ?? [];
    const layers = readers.every((reader) => LAYERS.has(reader.opType) && reader.inputs[0] === node.outputs[0]);
    if (!layers || readers.length === 0) return null;
    this.nodes.add(node);
    return node.inputs[0]!;
  }
}

const LAYERS: ReadonlySet<string> = new Set(["Conv", "FusedConv", "Gemm", "FusedGemm", "MatMul"]);
