/**
 * Builds a graph with its cuts and tails, node by node.
 * @module
 */
import { reorderWeights } from "@sparqkit/core";
import { cloneModel, floatData, getFloat, node as makeNode, valueInfo, type Model, type Node } from "@sparqkit/onnx";
import { markerName, placeholderName, rawName, type Cut, type NarrowConvolution, type PlaneCut } from "./cuts.ts";
import { InvalidPlan, NotSparse24 } from "./errors.ts";
import { checkLayer } from "./fit.ts";
import { convGeometry } from "./geometry.ts";
import { foldedLayer, quantizedBias, rawLayer, takenOutLayer } from "./layer-nodes.ts";
import type { Branch, TailMatch } from "./match-tails.ts";
import { batchNormalizations } from "./normalizations.ts";
import { quantizedLayers, type Plan, type QuantizedLayerPlan } from "./plan.ts";
import type { Shapes } from "./prepare.ts";
import type { NormalizationParameters, Tail, TailTerm } from "./tails.ts";
import { layerWeights } from "./weights.ts";

/** A graph with its cuts and tails; inputs and outputs of the model keep their names. */
export interface CutGraph {
  readonly model: Model;
  readonly cuts: readonly Cut[];
  readonly tails: readonly Tail[];
  /** Convolutions in front of tails that run outside the runtime. */
  readonly narrow: readonly NarrowConvolution[];
  /** The model's own outputs; the graph may have others, which keep marked values alive. */
  readonly outputs: readonly string[];
}

/** Goes through a model's nodes once and replaces those a plan, a tail or a normalization concerns. */
export class GraphBuilder {
  readonly #source: Model;
  readonly #shapes: Shapes;
  readonly #model: Model;
  readonly #layers: ReadonlyMap<string, QuantizedLayerPlan>;
  readonly #cuts = new Map<string, Cut>();
  readonly #tails: Tail[] = [];
  /** Tensors quantized as planes of a convolution's input. */
  readonly planeTensors: ReadonlySet<string>;

  constructor(source: Model, shapes: Shapes, plan: Plan) {
    this.#source = source;
    this.#shapes = shapes;
    this.#model = cloneModel(source);
    this.#layers = quantizedLayers(plan);
    const nodes = new Map(source.graph.nodes.map((node) => [node.name, node]));
    for (const layer of this.#layers.values()) checkLayer(layer, nodes.get(layer.name), source);
    const planes = [...this.#layers.values()].filter((layer) => layer.kind === "conv" && !this.#acrossTaps(nodes.get(layer.name)!, layer));
    this.planeTensors = new Set(planes.map((layer) => nodes.get(layer.name)!.inputs[0]!));
  }

  /** Whether a convolution stays in the graph, so that its raw output can be had: every one but those taken out. */
  mayBeRaw(conv: Node): boolean {
    const layer = this.#layers.get(conv.name);
    return (
      (conv.domain === "" || conv.domain === "ai.onnx") && this.#source.graph.initializers.has(conv.inputs[1]!) && !(layer && this.#acrossTaps(conv, layer))
    );
  }

  build(
    matches: readonly TailMatch[],
    narrow: ReadonlySet<string> = new Set(),
    calibrating = false,
    normalizations: ReadonlySet<string> = new Set(),
  ): CutGraph {
    const { graph } = this.#model;
    const outputs = graph.outputs.map((output) => output.name);
    const replaced = new Set(matches.flatMap((match) => match.replaced));
    const branches = new Map(
      matches.flatMap((match) => [
        [match.main.conv, match.output] as const,
        ...(match.other && "conv" in match.other ? [[match.other.conv, null] as const] : []),
      ]),
    );
    const merged = new Set(batchNormalizations(this.#source).filter((node) => normalizations.has(node.name)));
    this.#checkSparse24();
    const nodes = this.#source.graph.nodes.flatMap((node) => {
      if (replaced.has(node)) return [];
      if (merged.has(node)) return this.#normalizationTail(node);
      const layer = this.#layers.get(node.name);
      if (branches.has(node)) return this.#branch(node, layer ?? null, branches.get(node)!);
      return layer ? this.#layer(node, layer, calibrating) : [node];
    });
    graph.nodes = nodes;
    for (const match of matches) this.#tails.push(this.#tail(match));
    const narrowNodes = this.#source.graph.nodes.filter((node) => narrow.has(node.name)).map((node) => this.#narrow(node));
    return { model: this.#model, cuts: [...this.#cuts.values()], tails: this.#tails, narrow: narrowNodes, outputs };
  }

  /** A quantized layer outside the tails found. */
  #layer(node: Node, layer: QuantizedLayerPlan, tailed: boolean): Node[] {
    const weights = layerWeights(node, this.#source, layer.weights);
    if (this.#acrossTaps(node, layer)) {
      const geometry = this.#geometry(node);
      const target = rawName(node.name);
      const cut: Cut = {
        kind: "im2col",
        tensor: node.inputs[0]!,
        target,
        layers: [node.name],
        geometry,
        weights: reorderWeights(weights.values, geometry),
        sparse24: layer.sparq!.sparse24,
      };
      this.#cuts.set(target, cut);
      return takenOutLayer(node, this.#model, layer, weights, target, this.#shapes);
    }
    const { target, marker } = this.#planeCut(node, layer);
    if (!tailed || !layer.sparq || layer.kind !== "conv") return [...marker, foldedLayer(node, this.#model, layer, weights, target)];
    const raw = rawName(node.name);
    const [output] = node.outputs as [string];
    const term = this.#term(raw, { conv: node, normalization: null }, false);
    this.#tails.push({ output, terms: [term], relu: false, channels: weights.filters });
    return [...marker, rawLayer(node, this.#model, layer, weights, target, raw), makeNode("Tanh", [raw], [output], {}, markerName(raw))];
  }

  /** A convolution whose raw output a tail takes: `output` is what the tail makes of it, null where it is the second summand. */
  #branch(node: Node, layer: QuantizedLayerPlan | null, output: string | null): Node[] {
    const raw = rawName(node.name);
    const kept = `${raw}#kept`;
    const made = output ?? `${raw}#done`;
    if (output === null) this.#keepAlive(made);
    const held = [makeNode("Relu", [raw], [kept], {}, placeholderName(raw)), makeNode("Tanh", [kept], [made], {}, markerName(raw))];
    if (!layer) return [{ ...node, inputs: node.inputs.slice(0, 2), outputs: [raw] }, ...held];
    const { target, marker } = this.#planeCut(node, layer);
    const weights = layerWeights(node, this.#source, layer.weights);
    return [...marker, rawLayer(node, this.#model, layer, weights, target, raw), ...held];
  }

  /** The cut a layer reads, and the marker before the first layer that reads it; layers with equal activations share one. */
  #planeCut(node: Node, layer: QuantizedLayerPlan): { target: string; marker: Node[] } {
    const tensor = node.inputs[0]!;
    const key = JSON.stringify([tensor, layer.activations, layer.sparq]);
    const earlier = this.#cuts.get(key) as PlaneCut | undefined;
    if (earlier) {
      this.#cuts.set(key, { ...earlier, layers: [...earlier.layers, layer.name] });
      return { target: earlier.target, marker: [] };
    }
    const others = [...this.#cuts.values()].filter((cut) => cut.kind === "planes" && cut.tensor === tensor).length;
    const target = `${tensor}#q${others === 0 ? "" : others + 1}`;
    const marker = markerName(target);
    this.#cuts.set(key, {
      kind: "planes",
      tensor,
      target,
      marker,
      of: layer.kind,
      channels: this.#geometry(node).channels,
      layers: [layer.name],
      integers: layer.sparq !== null,
    });
    return { target, marker: [makeNode("Tanh", [tensor], [target], {}, marker)] };
  }

  #tail({ output, main, other }: TailMatch): Tail {
    const channels = this.#source.graph.initializers.get(main.conv.inputs[1]!)!.dims[0]!;
    const first = this.#term(rawName(main.conv.name), main, true);
    if (!other) return { output, terms: [first], relu: true, channels };
    const second = "conv" in other ? this.#term(rawName(other.conv.name), other, true) : this.#plain(other.tensor);
    return { output, terms: [first, second], relu: true, channels };
  }

  #term(tensor: string, { conv, normalization }: Branch, held: boolean): TailTerm {
    const layer = this.#layers.get(conv.name) ?? null;
    const scales = layer?.sparq ? { activation: layer.activations.scale, weights: Float32Array.from(layer.weights.scales) } : null;
    return {
      tensor,
      marker: markerName(tensor),
      held,
      scales,
      bias: quantizedBias(conv, this.#source, layer),
      normalization: normalization && this.#parameters(normalization),
    };
  }

  #narrow(node: Node): NarrowConvolution {
    const weights = floatData(this.#source.graph.initializers.get(node.inputs[1]!)!);
    return { layer: node.name, raw: rawName(node.name), geometry: this.#geometry(node), weights };
  }

  /** A residual as it is, found again by the marker of a cut on it, or else by one of its own (an optimizer would merge two markers on a tensor). */
  #plain(tensor: string): TailTerm {
    const cut = [...this.#cuts.values()].find((own) => own.kind === "planes" && own.tensor === tensor) as PlaneCut | undefined;
    const marker = cut?.marker ?? markerName(`${tensor}#tap`);
    if (!cut && !this.#model.graph.nodes.some((node) => node.name === marker)) {
      this.#model.graph.nodes.push(makeNode("Tanh", [tensor], [`${tensor}#tap`], {}, marker));
      this.#keepAlive(`${tensor}#tap`);
    }
    return { tensor, marker, held: false, scales: null, bias: null, normalization: null };
  }

  /** A normalization whose statistics are taken from its input as it runs. */
  #normalizationTail(node: Node): Node[] {
    const [tensor, output] = [node.inputs[0]!, node.outputs[0]!];
    const marker = markerName(output);
    const parameters = this.#parameters(node);
    const term = { tensor, marker, held: false, scales: null, bias: null, normalization: parameters };
    this.#tails.push({ output, terms: [term], relu: false, channels: parameters.scale.length });
    return [makeNode("Tanh", [tensor], [output], {}, marker)];
  }

  #parameters(node: Node): NormalizationParameters {
    const values = (input: number): Float32Array => floatData(this.#source.graph.initializers.get(node.inputs[input]!)!);
    const epsilon = Number(getFloat(node, "epsilon", 1e-5).toPrecision(7)); // the decimal meant, not its float32
    return { name: node.name, scale: values(1), shift: values(2), mean: values(3), variance: values(4), epsilon };
  }

  #keepAlive(name: string): void {
    this.#model.graph.outputs.push(valueInfo(name, "float32", null));
  }

  #geometry(node: Node): NonNullable<ReturnType<typeof convGeometry>> {
    const geometry = convGeometry(node, this.#source, this.#shapes);
    if (!geometry) throw new InvalidPlan(node.name, "the shape of its input is not known");
    return geometry;
  }

  /** Whether pairs cross kernel taps or follow the weights, so that the layer runs as im2col. */
  #acrossTaps(node: Node, { kind, sparq }: QuantizedLayerPlan): boolean {
    if (kind !== "conv" || !sparq) return false;
    const { channels, group } = this.#geometry(node);
    return sparq.sparse24 || (sparq.share && (channels / group) % 2 === 1);
  }

  #checkSparse24(): void {
    const bad = this.#source.graph.nodes.filter((node) => {
      const layer = this.#layers.get(node.name);
      return layer?.sparq?.sparse24 && !isSparse24(layerWeights(node, this.#source, layer.weights).values, this.#geometry(node));
    });
    if (bad.length > 0) throw new NotSparse24(bad.map((node) => node.name));
  }
}

/** At most two non-zero quantized weights in every four along (tap, channel). [GATHER] */
function isSparse24(values: Int8Array<ArrayBuffer>, geometry: Parameters<typeof reorderWeights>[1]): boolean {
  const ordered = reorderWeights(values, geometry);
  const size = ordered.length / geometry.filters;
  for (let start = 0; start < ordered.length; start += size) {
    for (let k = 0; k < size; k += 4) {
      const group = ordered.subarray(start + k, start + Math.min(k + 4, size));
      if (group.reduce((count, weight) => count + (weight === 0 ? 0 : 1), 0) > 2) return false;
    }
  }
  return true;
}
