/**
 * Operators a model defines itself: finding the one a node calls, and the body with a caller's attributes in place, and whether they are sound.
 * @module
 */
import { InvalidModel } from "./errors.ts";
import { describe, readsOf } from "./graph.ts";
import { cloneNode, type LocalFunction, type Model, type Node } from "./model.ts";

/** The function that defines a node's operator, or undefined. */
export function findFunction(functions: readonly LocalFunction[], node: Node): LocalFunction | undefined {
  return functions.find(({ domain, name }) => domain === node.domain && name === node.opType);
}

/** Copies of a function's nodes with the attributes of a caller in place of references; what the caller leaves out and has no default is left out. */
export function bodyOf(local: LocalFunction, caller: Node): Node[] {
  return local.nodes.map((inner) => {
    const node = cloneNode(inner);
    for (const [name, attribute] of inner.attributes) {
      if (attribute.type !== "reference") continue;
      const given = caller.attributes.get(attribute.value.name) ?? local.attributes.get(attribute.value.name);
      if (given === undefined || given === null) node.attributes.delete(name);
      else node.attributes.set(name, given);
    }
    return node;
  });
}

/**
 * Check the functions of a model: one for each name, bodies that read what is there, and domains that the model imports where a node calls them.
 *
 * @throws {InvalidModel} `duplicate-name`, `dangling-input`, `attribute` or `opset`, naming the function and the node
 */
export function checkFunctions({ functions, graph, opsets }: Model): void {
  const names = new Set<string>();
  for (const local of functions) {
    const name = JSON.stringify([local.domain, local.name]);
    if (names.has(name)) throw new InvalidModel("duplicate-name", `function ${JSON.stringify(local.name)}`, "it is defined twice");
    names.add(name);
    checkBody(local);
  }
  for (const node of graph.nodes) {
    if (findFunction(functions, node) === undefined) continue;
    if (!opsets.has(node.domain)) throw new InvalidModel("opset", describe(node), `the model does not import its domain ${JSON.stringify(node.domain)}`);
  }
}

function checkBody(local: LocalFunction): void {
  const where = `function ${JSON.stringify(local.name)}`;
  const known = new Set(local.inputs);
  for (const node of local.nodes) {
    const inside = `${where}, ${describe(node)}`;
    const missing = readsOf(node).find((name) => !known.has(name));
    if (missing !== undefined) throw new InvalidModel("dangling-input", inside, `it reads ${JSON.stringify(missing)}, which nothing before it makes`);
    for (const attribute of node.attributes.values()) {
      if (attribute.type !== "reference" || local.attributes.has(attribute.value.name)) continue;
      throw new InvalidModel("attribute", inside, `it refers to the function's attribute ${JSON.stringify(attribute.value.name)}, which there is not`);
    }
    for (const output of node.outputs) {
      if (output !== "" && known.has(output)) throw new InvalidModel("duplicate-name", inside, `the value ${JSON.stringify(output)} is defined twice`);
      known.add(output);
    }
  }
  const unmade = local.outputs.find((name) => !known.has(name));
  if (unmade !== undefined) throw new InvalidModel("dangling-input", where, `nothing makes its output ${JSON.stringify(unmade)}`);
}
