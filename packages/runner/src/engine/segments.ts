/**
 * Cut a graph into segments that run one after the other, with the cuts between them.
 *
 * The level of a value is the largest number of cuts on a path to it; all nodes of a level form one segment, so parallel branches share a session
 * and there are as many segments as the longest chain of quantized layers.
 * @module
 */
import type { Cut } from "@sparqkit/quantizer";
import { producers, type Model, type Node, type ValueInfo } from "@sparqkit/onnx";

/** A segment: a model of its own, the values it is fed and those it hands on. */
export interface Segment {
  readonly model: Model;
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  /** Cuts made before it runs; their tensors come from earlier segments. */
  readonly cuts: readonly Cut[];
}

/**
 * Split a graph at its cuts. Marker nodes of plane cuts disappear: `tensor` ends a segment, `target` starts a later one.
 *
 * @param model sorted; its plane cuts are marked
 */
export function segmentGraph(model: Model, cuts: readonly Cut[]): Segment[] {
  const { graph } = model;
  const markers = new Set(cuts.flatMap((cut) => (cut.kind === "planes" ? [cut.marker] : [])));
  const levelOf = levels(model, cuts, markers);
  const nodes = graph.nodes.filter((node) => !markers.has(node.name));
  const nodeLevel = new Map(nodes.map((node) => [node, Math.max(0, ...node.outputs.map(levelOf))]));
  const count = 1 + Math.max(...nodeLevel.values());
  const wanted = wantedAfter(nodes, nodeLevel, cuts, levelOf, graph.outputs);
  return Array.from({ length: count }, (_, level) => {
    const own = nodes.filter((node) => nodeLevel.get(node) === level);
    const made = new Set(own.flatMap((node) => node.outputs));
    const reads = [...new Set(own.flatMap((node) => node.inputs))].filter((name) => name !== "" && !made.has(name) && !graph.initializers.has(name));
    const writes = [...made].filter((name) => (wanted.get(name) ?? -1) > level);
    return { model: part(model, own, reads, writes), reads, writes, cuts: cuts.filter((cut) => levelOf(cut.target) === level) };
  });
}

/** Level of a value by name; constants and inputs are 0, a cut's target is one above its tensor. */
function levels(model: Model, cuts: readonly Cut[], markers: ReadonlySet<string>): (name: string) => number {
  const makers = producers(model.graph);
  const sums = new Map(cuts.filter((cut) => cut.kind === "im2col").map((cut) => [cut.target, cut.tensor]));
  const known = new Map<string, number>();
  const level = (name: string): number => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const maker = makers.get(name);
    const tensor = sums.get(name);
    let result = 0;
    if (tensor !== undefined) result = level(tensor) + 1;
    else if (maker && markers.has(maker.name)) result = level(maker.inputs[0]!) + 1;
    else if (maker) for (const input of maker.inputs) if (input !== "") result = Math.max(result, level(input));
    known.set(name, result);
    return result;
  };
  return level;
}

/** For every value, the last level that needs it; outputs of the graph are needed beyond the last. */
function wantedAfter(
  nodes: readonly Node[],
  nodeLevel: ReadonlyMap<Node, number>,
  cuts: readonly Cut[],
  levelOf: (name: string) => number,
  outputs: readonly ValueInfo[],
): Map<string, number> {
  const wanted = new Map<string, number>();
  const want = (name: string, level: number): void => void wanted.set(name, Math.max(wanted.get(name) ?? -1, level));
  for (const node of nodes) for (const input of node.inputs) want(input, nodeLevel.get(node)!);
  for (const cut of cuts) want(cut.tensor, levelOf(cut.target));
  for (const output of outputs) want(output.name, Infinity);
  return wanted;
}

function part(model: Model, nodes: Node[], reads: readonly string[], writes: readonly string[]): Model {
  const { graph } = model;
  const used = new Set(nodes.flatMap((node) => node.inputs));
  const stated = new Map([...graph.inputs, ...graph.outputs, ...graph.values.values()].map((value) => [value.name, value.type]));
  const info = (name: string, fallback: ValueInfo["type"]): ValueInfo => ({ name, type: stated.get(name) ?? fallback, shape: null });
  return {
    ...model,
    graph: {
      name: graph.name,
      inputs: reads.map((name) => info(name, "float32")),
      outputs: writes.map((name) => info(name, "undefined")),
      nodes,
      initializers: new Map([...graph.initializers].filter(([name]) => used.has(name))),
      values: new Map(),
    },
  };
}
