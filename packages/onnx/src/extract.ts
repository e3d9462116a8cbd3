/**
 * Part of a graph as a model of its own: what lies between some tensors and others.
 * @module
 */
import { InvalidArgument, NotACut } from "./errors.ts";
import type { GraphProto } from "./gen/onnx_pb.js";
import { producers, readsOf } from "./graph.ts";
import { inferShapes } from "./infer-shapes.ts";
import { cloneNode, type Graph, type Model, type Node, type TensorType, type ValueInfo } from "./model.ts";

/**
 * The subgraph that computes `outputs` from `inputs`. Nodes are copies, tensors are shared, only the initializers in use come along.
 *
 * @param types types of inner values, from {@link inferShapes}; inferred where left out. Pass them when extracting many parts of one model.
 * @throws {InvalidArgument} where a name is no value of the graph
 * @throws {NotACut} where the outputs need more of the model's inputs than are named
 * @example
 * const head = extract(model, ["pool"], ["logits"]); // takes "pool", gives "logits"
 */
export function extract(model: Model, inputs: readonly string[], outputs: readonly string[], types?: ReadonlyMap<string, TensorType>): Model {
  const { graph } = model;
  const makers = producers(graph);
  const known = (name: string): boolean => makers.has(name) || graph.initializers.has(name) || graph.inputs.some((value) => value.name === name);
  for (const name of [...inputs, ...outputs]) if (!known(name)) throw new InvalidArgument(`the graph has no value ${JSON.stringify(name)}`);
  if (outputs.length === 0) throw new InvalidArgument("at least one output is needed");

  const { nodes, leaves } = reach(makers, new Set(inputs), outputs);
  const missing = [...leaves].filter((name) => !graph.initializers.has(name) && !isSparse(graph, name));
  if (missing.length > 0) throw new NotACut(missing);

  const typed = typeFinder(model, types);
  const made = new Set([...nodes].flatMap((node) => node.outputs));
  return {
    ...model,
    opsets: new Map(model.opsets),
    metadata: new Map(model.metadata),
    graph: {
      name: graph.name,
      inputs: inputs.map(typed),
      outputs: outputs.map(typed),
      nodes: graph.nodes.filter((node) => nodes.has(node)).map(cloneNode),
      initializers: new Map([...graph.initializers].filter(([name]) => leaves.has(name))),
      values: new Map([...graph.values].filter(([name]) => made.has(name))),
      ...(graph.kept === undefined ? {} : { kept: keepFor(graph.kept, new Set([...made, ...leaves, ...inputs])) }),
    },
  };
}

/** Walk backwards from the outputs to the inputs: the nodes met, and the values nothing makes. */
function reach(makers: ReadonlyMap<string, Node>, inputs: ReadonlySet<string>, outputs: readonly string[]): { nodes: Set<Node>; leaves: Set<string> } {
  const nodes = new Set<Node>();
  const leaves = new Set<string>();
  const open = [...outputs];
  while (open.length > 0) {
    const name = open.pop()!;
    if (inputs.has(name)) continue;
    const maker = makers.get(name);
    if (maker === undefined) leaves.add(name);
    else if (!nodes.has(maker)) {
      nodes.add(maker);
      for (const read of readsOf(maker)) open.push(read);
    }
  }
  return { nodes, leaves };
}

function isSparse(graph: Graph, name: string): boolean {
  return graph.kept?.sparseInitializer.some(({ values }) => values?.name === name) ?? false;
}

function typeFinder({ graph, ...rest }: Model, types?: ReadonlyMap<string, TensorType>): (name: string) => ValueInfo {
  const stated = new Map([...graph.values.values(), ...graph.inputs, ...graph.outputs].map((value) => [value.name, value]));
  let inferred = types;
  return (name) => {
    const value = stated.get(name);
    if (types === undefined && value !== undefined && value.shape !== null) return value;
    inferred ??= inferShapes({ graph, ...rest });
    const { type, shape } = inferred.get(name) ?? { type: "undefined", shape: null };
    if (type === "undefined") return value ?? { name, type: "float32", shape }; // behind an unknown operator: what networks compute in
    return { name, type, shape };
  };
}

function keepFor(kept: GraphProto, names: ReadonlySet<string>): GraphProto {
  return {
    ...kept,
    input: kept.input.filter(({ name }) => names.has(name)),
    sparseInitializer: kept.sparseInitializer.filter(({ values }) => names.has(values?.name ?? "")),
    quantizationAnnotation: kept.quantizationAnnotation.filter(({ tensorName }) => names.has(tensorName)),
  };
}
