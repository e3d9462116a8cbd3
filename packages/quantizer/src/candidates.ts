/**
 * Every convolution and fully connected layer of a model: can SPARQ quantize it, and if not, why.
 *
 * The authors quantize every convolution but the first and leave fully connected layers in float (papers.md 1.2); a layer whose input may be
 * negative has no unsigned quantization and stays float too, with its reason in the plan.
 * @module
 */
import { getInt, type Model, type Node, type TensorType } from "@sparqkit/onnx";
import type { ConvGeometry } from "@sparqkit/core";
import { convGeometry } from "./geometry.ts";
import { NoSuchLayer } from "./errors.ts";
import { nonNegativeTensors } from "./signs.ts";

/** Why a layer stays in float. */
export type FloatReason =
  | "first-layer" // the authors keep the first convolution in float
  | "fully-connected" // and the last, fully connected ones
  | "excluded" // the user said so
  | "signed-input" // activations may be negative
  | "dynamic-weights" // weights are computed in the graph
  | "unsupported-form" // not a 2-D convolution or plain matrix product
  | "unknown-shape"; // shape inference could not tell the geometry

/** A layer that could be quantized: a convolution, or a fully connected layer seen as a 1 x 1 convolution over 1 x 1 pixels. */
export interface QuantizableLayer {
  readonly name: string;
  readonly kind: "conv" | "gemm";
  readonly status: "quantizable";
  /** The activation tensor that is quantized. */
  readonly input: string;
  /** The initializer that holds the weights, and the one that holds the bias. */
  readonly weights: string;
  readonly bias: string | null;
  readonly geometry: ConvGeometry;
}

/** A layer that stays in float. */
export interface FloatLayer {
  readonly name: string;
  readonly kind: "conv" | "gemm";
  readonly status: "float";
  readonly reason: FloatReason;
  readonly detail: string;
}

export type Candidate = QuantizableLayer | FloatLayer;

/** Which layers the user asked for: names or patterns with `*`; `layers` also lifts the two default exclusions. */
export interface Selection {
  readonly layers?: readonly string[];
  readonly exclude?: readonly string[];
}

/**
 * Look at every convolution and fully connected layer, in graph order.
 *
 * @param model prepared: sorted, named, float32, constants lifted
 * @param shapes the types of all its tensors, batch size 1
 * @throws NoSuchLayer where a pattern matches nothing
 */
export function candidates(model: Model, shapes: ReadonlyMap<string, TensorType>, selection: Selection = {}): Candidate[] {
  const { nodes } = model.graph;
  const layers = nodes.filter(isLayer);
  const names = layers.map((node) => node.name);
  for (const pattern of [...(selection.layers ?? []), ...(selection.exclude ?? [])]) {
    if (!names.some((name) => matches(pattern, name))) throw new NoSuchLayer(pattern, names);
  }
  const nonNegative = nonNegativeTensors(model);
  const first = firstLayers(nodes);
  return layers.map((node) => candidate(node, model, shapes, { selection, nonNegative, first }));
}

/** Whether a name matches a pattern in which `*` stands for any characters. */
export function matches(pattern: string, name: string): boolean {
  return new RegExp(`^${pattern.split("*").map(escapeRegExp).join(".*")}$`).test(name);
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

function isLayer(node: Node): boolean {
  return (node.domain === "" || node.domain === "ai.onnx") && (node.opType === "Conv" || node.opType === "Gemm" || node.opType === "MatMul");
}

/** Layers that no other layer comes before: the first convolution of every branch that starts at the input. */
function firstLayers(nodes: readonly Node[]): Set<Node> {
  const behindLayer = new Set<string>();
  const first = new Set<Node>();
  for (const node of nodes) {
    const behind = node.inputs.some((input) => behindLayer.has(input));
    if (isLayer(node) && !behind) first.add(node);
    if (isLayer(node) || behind) for (const output of node.outputs) behindLayer.add(output);
  }
  return first;
}

interface Context {
  readonly selection: Selection;
  readonly nonNegative: ReadonlySet<string>;
  readonly first: ReadonlySet<Node>;
}

function candidate(node: Node, model: Model, shapes: ReadonlyMap<string, TensorType>, context: Context): Candidate {
  const kind = node.opType === "Conv" ? "conv" : "gemm";
  const stay = (reason: FloatReason, detail: string): FloatLayer => ({ name: node.name, kind, status: "float", reason, detail });
  const { selection, nonNegative, first } = context;
  const asked = selection.layers?.some((pattern) => matches(pattern, node.name)) ?? false;
  if (selection.exclude?.some((pattern) => matches(pattern, node.name))) return stay("excluded", "excluded by name");
  if (selection.layers && !asked) return stay("excluded", "not among the layers asked for");
  if (!asked && first.has(node)) return stay("first-layer", "the first layer stays in float unless asked for");
  if (!asked && kind === "gemm") return stay("fully-connected", "fully connected layers stay in float unless asked for");
  const [input, weights, bias] = node.inputs as [string, string, string | undefined];
  if (!model.graph.initializers.has(weights) || (bias && !model.graph.initializers.has(bias))) {
    return stay("dynamic-weights", `weights or bias are computed in the graph (${weights})`);
  }
  if (!nonNegative.has(input)) return stay("signed-input", `its input ${input} may be negative: no ReLU or other non-negative operator before it`);
  const form = unsupportedForm(node, model, shapes);
  if (form) return stay("unsupported-form", form);
  const geometry = convGeometry(node, model, shapes);
  if (!geometry) return stay("unknown-shape", `the shape of its input ${input} is not known`);
  return { name: node.name, kind, status: "quantizable", input, weights, bias: bias || null, geometry };
}

function unsupportedForm(node: Node, model: Model, shapes: ReadonlyMap<string, TensorType>): string | null {
  const weights = model.graph.initializers.get(node.inputs[1]!)!;
  if (node.opType === "Conv") return weights.dims.length === 4 ? null : `${weights.dims.length - 2}-D convolution`;
  if (weights.dims.length !== 2) return `weights with ${weights.dims.length} dimensions`;
  if (node.opType === "Gemm" && getInt(node, "transA", 0) !== 0) return "transposed activations (transA)";
  const rank = shapes.get(node.inputs[0]!)?.shape?.length;
  return rank === 2 ? null : `activations with ${rank ?? "unknown"} dimensions, not 2`;
}
