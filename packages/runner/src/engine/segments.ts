/**
 * Cut a graph into segments that run one after the other, with joints between them.
 *
 * The level of a value is the largest number of joints on a path to it; all nodes of a level form one segment, so parallel branches share a session
 * and there are as many segments as the longest chain of quantized layers.
 * @module
 */
import { inferTypes, producers, type DataType, type Model, type Node, type ValueInfo } from "@sparqkit/onnx";
import type { Joint } from "./joints.ts";

/** A segment: a model of its own, the values it is fed and those it hands on. */
export interface Segment {
  readonly model: Model;
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  /** Joints made before it runs, in order; what they read comes from earlier segments or earlier joints. */
  readonly joints: readonly Joint[];
}

/**
 * Split a graph at its joints.
 *
 * @param model sorted, without markers: what joints make has no producer in it
 * @param outputs the values wanted in the end; nodes that lead to none are dropped
 */
export function segmentGraph(model: Model, joints: readonly Joint[], outputs: readonly string[]): Segment[] {
  const { graph } = model;
  const makers = producers(graph);
  const made = new Map(joints.flatMap((joint) => madeBy(joint).map((name) => [name, joint] as const)));
  const levelOf = levels(makers, made);
  const nodes = neededNodes(graph.nodes, makers, made, outputs);
  const nodeLevel = new Map(nodes.map((node) => [node, Math.max(0, ...node.outputs.map(levelOf))]));
  const jointLevel = new Map(joints.map((joint) => [joint, levelOf(madeBy(joint)[0]!)]));
  const count = 1 + Math.max(0, ...nodeLevel.values(), ...jointLevel.values());
  const types = valueTypes(model);
  const wanted = wantedAt(nodeLevel, jointLevel, outputs);
  return Array.from({ length: count }, (_, level) => {
    const own = nodes.filter((node) => nodeLevel.get(node) === level);
    const results = new Set(own.flatMap((node) => node.outputs));
    const reads = [...new Set(own.flatMap((node) => node.inputs))].filter((name) => name !== "" && !results.has(name) && !graph.initializers.has(name));
    const writes = [...results].filter((name) => (wanted.get(name) ?? -1) > level);
    return { model: part(model, own, reads, writes, types), reads, writes, joints: joints.filter((joint) => jointLevel.get(joint) === level) };
  });
}

/** The values a joint makes. */
export function madeBy({ floats, target }: Joint): string[] {
  return [floats, target].filter((name) => name !== null);
}

/** Level of a value: one above what a joint reads, except where that itself comes from a joint, which runs at the same stop. */
function levels(makers: ReadonlyMap<string, Node>, made: ReadonlyMap<string, Joint>): (name: string) => number {
  const known = new Map<string, number>();
  const level = (name: string): number => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const joint = made.get(name);
    let result = 0;
    for (const input of joint?.reads ?? makers.get(name)?.inputs ?? []) {
      if (input !== "") result = Math.max(result, level(input) + (joint && !made.has(input) ? 1 : 0));
    }
    known.set(name, result);
    return result;
  };
  return level;
}

function neededNodes(nodes: readonly Node[], makers: ReadonlyMap<string, Node>, made: ReadonlyMap<string, Joint>, outputs: readonly string[]): Node[] {
  const needed = new Set<Node>();
  const seen = new Set<string>();
  const open = [...outputs];
  while (open.length > 0) {
    const name = open.pop()!;
    if (name === "" || seen.has(name)) continue;
    seen.add(name);
    const maker = makers.get(name);
    if (maker) needed.add(maker);
    open.push(...(made.get(name)?.reads ?? maker?.inputs ?? []));
  }
  return nodes.filter((node) => needed.has(node));
}

/** For every value, the last level that needs it; outputs of the graph are needed beyond the last. */
function wantedAt(nodeLevel: ReadonlyMap<Node, number>, jointLevel: ReadonlyMap<Joint, number>, outputs: readonly string[]): Map<string, number> {
  const wanted = new Map<string, number>();
  const want = (name: string, level: number): void => void wanted.set(name, Math.max(wanted.get(name) ?? -1, level));
  for (const [node, level] of nodeLevel) for (const input of node.inputs) want(input, level);
  for (const [joint, level] of jointLevel) for (const input of joint.reads) want(input, level);
  for (const output of outputs) want(output, Infinity);
  return wanted;
}

/** Element types of values, so that shape arithmetic (int64) can cross from one segment to another; what is not known is float32. */
function valueTypes(model: Model): ReadonlyMap<string, DataType> {
  try {
    return new Map([...inferTypes(model).types].map(([name, { type }]) => [name, type]));
  } catch {
    return new Map(); // an optimized graph may hold operators no rule knows
  }
}

function part(model: Model, nodes: Node[], reads: readonly string[], writes: readonly string[], types: ReadonlyMap<string, DataType>): Model {
  const { graph } = model;
  const used = new Set(nodes.flatMap((node) => node.inputs));
  const stated = new Map([...graph.values.values(), ...graph.outputs, ...graph.inputs].map((value) => [value.name, value.type]));
  const known = (name: string): DataType | undefined => [stated.get(name), types.get(name)].find((type) => type !== undefined && type !== "undefined");
  const info = (name: string, fallback: DataType): ValueInfo => ({ name, type: known(name) ?? fallback, shape: null });
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
