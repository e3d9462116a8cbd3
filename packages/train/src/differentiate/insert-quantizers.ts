/**
 * Activations of few bits, put into a model before it is differentiated: a bound, then rounding to a grid whose scale follows the batch.
 *
 * BSQ quantizes what ReLUs hand to convolutions and fully connected layers, save the first convolution's output: with 4 bits and more behind a ReLU6, with
 * fewer behind a bound that is learned (PACT, starting at 10).
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import {
  checkModel,
  cloneModel,
  consumers,
  floatData,
  floatTensor,
  freshNames,
  inferTypes,
  liftConstants,
  node as makeNode,
  producers,
  raiseOpset,
  type Graph,
  type Model,
  type Node,
} from "@sparqkit/onnx";
import { DOMAIN } from "./functions/define.ts";
import { QuantizeActivations } from "./functions/quantize-activations.ts";
import { nameOf } from "./parameters.ts";

/** How activations are bounded and which of them are quantized. */
export interface QuantizerOptions {
  /** Bits of an activation, 1..8. */
  readonly bits: number;
  /** Bound at 6, at a learned value, or none; "relu6" from 4 bits on and "pact" below unless given. */
  readonly bound?: "relu6" | "pact" | "none";
  /** Where learned bounds start; 10 unless given. */
  readonly start?: number;
  /** Takes the name of an activation node; all that qualify unless given. */
  readonly choose?: (name: string) => boolean;
}

/** The edited model, the activations that are quantized, and the learned bounds: name them in `trainable` to train them. */
export interface QuantizedModel {
  readonly model: Model;
  /** Names of the values that are quantized. */
  readonly activations: readonly string[];
  /** Names of the initializers with learned bounds. */
  readonly bounds: readonly string[];
}

const OLDEST_OPSET = 12; // the first with the Constant through which a function's body takes an attribute; Round is of 11

/**
 * Put {@link QuantizeActivations} behind the ReLUs (and Clips from 0) that feed convolutions and fully connected layers, directly or through pools,
 * reshapes and concatenations; not behind that of the first convolution.
 *
 * @throws {InvalidParameter} for bits outside 1..8, a start that is not positive, or activations that are not float32
 * @throws {CannotRaiseOpset} of @sparqkit/onnx for a model before opset 12 with nodes that can not be written in it, as Upsample
 * @example
 * const { model: narrow, bounds } = insertQuantizers(model, { bits: 3 });
 * differentiate(narrow, { batch: 64, trainable: (name, role) => role !== "clip" || bounds.includes(name) });
 */
export function insertQuantizers(model: Model, options: QuantizerOptions): QuantizedModel {
  const { bits, bound = bits >= 4 ? "relu6" : "pact", start = 10, choose = (): boolean => true } = options;
  if (!Number.isInteger(bits) || bits < 1 || bits > 8) throw new InvalidParameter("bits", bits, "an integer from 1 to 8");
  if (!(start > 0 && Number.isFinite(start))) throw new InvalidParameter("start", start, "a positive number");
  const copy = cloneModel(model);
  liftConstants(copy); // where the bounds of a Clip may be
  const opset = raiseOpset(copy, OLDEST_OPSET);
  const { graph } = copy;
  const fresh = freshNames(graph);
  const chosen = findActivations(graph).filter((node) => choose(nameOf(node)));
  checkFloat32(copy, chosen);
  const activations: string[] = [];
  const bounds: string[] = [];
  for (const node of chosen) {
    const value = node.outputs[0]!;
    activations.push(value);
    const scalar = (suffix: string, number: number): string => {
      const name = fresh(`${value}/${suffix}`);
      graph.initializers.set(name, floatTensor([], [number]));
      return name;
    };
    const added: Node[] = [];
    let source = fresh(`${value}/unbounded`);
    node.outputs = [source, ...node.outputs.slice(1)];
    if (bound !== "none" && (bound === "pact" || node.opType === "Relu")) {
      const max = bound === "pact" ? scalar("bound", start) : scalar("six", 6);
      if (bound === "pact") bounds.push(max);
      const bounded = fresh(`${value}/bounded`);
      added.push(makeNode("Clip", [source, scalar("zero", 0), max], [bounded], {}, bounded));
      source = bounded;
    }
    added.push({ ...makeNode("QuantizeActivations", [source], [value], { bits }, fresh(`${value}/quantized`)), domain: DOMAIN });
    graph.nodes.splice(graph.nodes.indexOf(node) + 1, 0, ...added);
  }
  if (chosen.length > 0) addFunction(copy, opset);
  checkModel(copy);
  return { model: copy, activations, bounds };
}

/** The function's constants are float32, and so must be what it rounds. */
function checkFloat32(model: Model, chosen: readonly Node[]): void {
  const { types } = inferTypes(model);
  for (const node of chosen) {
    const type = types.get(node.outputs[0]!)?.type ?? "undefined";
    if (type !== "float32" && type !== "undefined")
      throw new InvalidParameter(`activation ${nameOf(node)}`, type, "float32, the only type that is rounded to few bits; convert the model");
  }
}

function addFunction(model: Model, opset: number): void {
  const known = model.functions.some(({ domain, name }) => domain === DOMAIN && name === QuantizeActivations.name);
  if (!known) model.functions.push({ ...QuantizeActivations, opsets: new Map([["", opset]]) });
  model.opsets.set(DOMAIN, 1);
  model.irVersion = Math.max(model.irVersion, 8); // the first with functions
}

const LAYERS: ReadonlySet<string> = new Set(["Conv", "Gemm", "MatMul"]);
const CARRIERS: ReadonlySet<string> = new Set(
  "MaxPool AveragePool GlobalAveragePool GlobalMaxPool ReduceMean Flatten Reshape Squeeze Unsqueeze Transpose Concat Dropout Identity".split(" "),
);

/** ReLUs and Clips from 0 that feed a layer and are not the first convolution's. */
function findActivations(graph: Graph): Node[] {
  const makers = producers(graph);
  const readers = consumers(graph);
  return graph.nodes.filter((node) => isActivation(graph, node) && feedsLayer(node, readers) && !followsFirst(node, makers) && !isQuantized(node, readers));
}

function isActivation({ initializers }: Graph, { domain, opType, inputs }: Node): boolean {
  if (domain !== "" || opType !== "Clip") return domain === "" && opType === "Relu";
  const min = initializers.get(inputs[1] ?? "");
  return min?.dataType === "float32" && floatData(min)[0] === 0;
}

function isQuantized(node: Node, readers: ReadonlyMap<string, readonly Node[]>): boolean {
  return (readers.get(node.outputs[0]!) ?? []).some(({ domain }) => domain === DOMAIN);
}

function feedsLayer(node: Node, readers: ReadonlyMap<string, readonly Node[]>): boolean {
  const open = [node];
  const seen = new Set<Node>(open);
  while (open.length > 0) {
    for (const reader of readers.get(open.pop()!.outputs[0]!) ?? []) {
      if (reader.domain !== "" || seen.has(reader)) continue;
      if (LAYERS.has(reader.opType)) return true;
      seen.add(reader);
      if (CARRIERS.has(reader.opType)) open.push(reader);
    }
  }
  return false;
}

/** Whether the layer before an activation is one that no activation and no layer precedes. */
function followsFirst(node: Node, makers: ReadonlyMap<string, Node>): boolean {
  const layers = layersBefore(node, makers);
  return layers.length > 0 && layers.every((layer) => layersBefore(layer, makers).length === 0);
}

function layersBefore(node: Node, makers: ReadonlyMap<string, Node>): Node[] {
  const found = new Set<Node>();
  const seen = new Set<Node>();
  const open = node.inputs.map((name) => makers.get(name));
  while (open.length > 0) {
    const maker = open.pop();
    if (maker === undefined || seen.has(maker)) continue;
    seen.add(maker);
    if (LAYERS.has(maker.opType)) found.add(maker);
    else open.push(...maker.inputs.map((name) => makers.get(name)));
  }
  return [...found];
}
