/**
 * Is a model fit to be worked on? Names that resolve, no cycle, one maker for each value, finite weights.
 * @module
 */
import { dataTypeInfo, isFloat } from "./data-types.ts";
import { InvalidModel, UnsupportedOpset } from "./errors.ts";
import { checkFunctions } from "./functions.ts";
import { consumers, describe, readsOf, sortedNodes } from "./graph.ts";
import type { Graph, Model, Node, Tensor } from "./model.ts";
import { OLDEST_OPSET } from "./parse.ts";

// Where an infinity is a bound or a filler and not a weight.
const INFINITY_ALLOWED: ReadonlySet<string> = new Set(["Clip", "Pad", "Where", "Min", "Max"]);

/**
 * Check a model; returns where it is sound.
 *
 * @throws {UnsupportedOpset} below opset 7
 * @throws {InvalidModel} `duplicate-name`, `dangling-input`, `cycle`, `non-finite`, and for functions `opset`, naming the node or tensor
 */
export function checkModel(model: Model): void {
  const opset = model.opsets.get("") ?? 1;
  if (opset < OLDEST_OPSET) throw new UnsupportedOpset(opset);
  const defined = checkDefinitions(model.graph);
  checkReads(model.graph, defined);
  sortedNodes(model.graph);
  checkWeights(model.graph);
  checkFunctions(model);
}

function checkDefinitions(graph: Graph): Set<string> {
  const defined = new Set<string>(graph.kept?.sparseInitializer.map(({ values }) => values?.name ?? ""));
  const define = (name: string, where: string): void => {
    if (defined.has(name)) throw new InvalidModel("duplicate-name", where, `the value ${JSON.stringify(name)} is defined twice`);
    defined.add(name);
  };
  for (const { name } of graph.inputs) define(name, "graph input");
  for (const name of graph.initializers.keys()) define(name, "initializer");
  for (const node of graph.nodes) for (const output of node.outputs) if (output !== "") define(output, describe(node));
  return defined;
}

function checkReads(graph: Graph, defined: ReadonlySet<string>): void {
  for (const node of graph.nodes) {
    const missing = readsOf(node).find((name) => !defined.has(name));
    if (missing !== undefined) throw new InvalidModel("dangling-input", describe(node), `it reads ${JSON.stringify(missing)}, which nothing makes`);
  }
  const names = new Set<string>();
  for (const { name } of graph.outputs) {
    if (!defined.has(name)) throw new InvalidModel("dangling-input", "graph output", `nothing makes ${JSON.stringify(name)}`);
    if (names.has(name)) throw new InvalidModel("duplicate-name", "graph output", `${JSON.stringify(name)} is listed twice`);
    names.add(name);
  }
}

function checkWeights(graph: Graph): void {
  const readers = consumers(graph);
  const bound = (name: string): boolean => readers.get(name)?.every(({ opType }) => INFINITY_ALLOWED.has(opType)) ?? true;
  for (const [name, tensor] of graph.initializers) checkFinite(tensor, `initializer ${JSON.stringify(name)}`, bound(name));
  for (const node of graph.nodes) checkConstants(node, bound(node.outputs[0] ?? ""));
}

function checkConstants(node: Node, infinityAllowed: boolean): void {
  for (const [name, attribute] of node.attributes) {
    if (attribute.type === "tensor") checkFinite(attribute.value, `${describe(node)} attribute ${name}`, infinityAllowed);
  }
}

function checkFinite(tensor: Tensor, where: string, infinityAllowed: boolean): void {
  if (!isFloat(tensor.dataType)) return;
  const index = findNonFinite(tensor, infinityAllowed);
  if (index >= 0) throw new InvalidModel("non-finite", where, `element ${index} is NaN or infinite; the file is damaged, or its training diverged`);
}

function findNonFinite({ dataType, data }: Tensor, infinityAllowed: boolean): number {
  if (dataTypeInfo(dataType).bits !== 16) {
    for (let i = 0; i < data.length; i++) {
      const value = data[i] as number;
      if (value - value !== 0 && !(infinityAllowed && !Number.isNaN(value))) return i; // the difference is NaN for NaN and infinities
    }
    return -1;
  }
  const infinity = dataType === "float16" ? 0x7c00 : 0x7f80; // all exponent bits set, fraction zero
  const largest = infinityAllowed ? infinity : infinity - 1;
  return (data as Uint16Array).findIndex((word) => (word & 0x7fff) > largest);
}
