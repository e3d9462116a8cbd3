/**
 * Shape inference: one pass over the sorted nodes with a rule for each operator, following small integer tensors through shape arithmetic.
 * @module
 */
import { InvalidArgument } from "./errors.ts";
import { bodyOf, findFunction } from "./functions.ts";
import { sortedNodes } from "./graph.ts";
import type { LocalFunction, Model, Node, Shape, TensorType } from "./model.ts";
import { CONTENT_RULES, inferredTensor } from "./shapes/contents.ts";
import { ELEMENTWISE_RULES } from "./shapes/elementwise.ts";
import { INDEXING_RULES } from "./shapes/indexing.ts";
import { LAYOUT_RULES } from "./shapes/layout.ts";
import { MATRIX_RULES } from "./shapes/matrix.ts";
import { mismatch, show, UNKNOWN, type Inferred, type Operation, type Rule } from "./shapes/operation.ts";
import { MICROSOFT_RULES, QUANTIZATION_RULES } from "./shapes/quantization.ts";
import { REDUCTION_RULES } from "./shapes/reductions.ts";
import { RESIZE_RULES } from "./shapes/resize.ts";
import { WINDOW_RULES } from "./shapes/windows.ts";

const RULES: ReadonlyMap<string, ReadonlyMap<string, Rule>> = new Map([
  [
    "",
    new Map(
      Object.entries({
        ...WINDOW_RULES,
        ...ELEMENTWISE_RULES,
        ...LAYOUT_RULES,
        ...INDEXING_RULES,
        ...MATRIX_RULES,
        ...REDUCTION_RULES,
        ...RESIZE_RULES,
        ...QUANTIZATION_RULES,
        ...CONTENT_RULES,
      }),
    ),
  ],
  ["com.microsoft", new Map(Object.entries(MICROSOFT_RULES))],
]);

/** What {@link inferTypes} found: a type for every value, and the nodes whose operator has no rule. */
export interface Inference {
  readonly types: Map<string, TensorType>;
  readonly unknown: readonly Node[];
}

/**
 * Types of all values of a graph.
 *
 * Behind an operator without a rule shapes are null and the node is listed in `unknown`; dimensions that depend on data are `""`.
 *
 * @param inputShapes shapes that replace what the graph states for its inputs, e.g. `{ input: [32, 3, 224, 224] }`
 * @throws {ShapeMismatch} where shapes contradict each other, naming the node
 * @throws {InvalidArgument} for an input the graph does not have, or a shape that is none
 */
export function inferTypes(model: Model, inputShapes: Readonly<Record<string, readonly number[]>> = {}): Inference {
  const { graph } = model;
  const values = new Map<string, Inferred>();
  for (const [name, tensor] of graph.initializers) values.set(name, inferredTensor(tensor));
  for (const { name, type, shape } of graph.inputs) values.set(name, { type, shape: Object.hasOwn(inputShapes, name) ? inputShapes[name]! : shape });
  checkInputs(graph.inputs, inputShapes);

  const unknown: Node[] = [];
  const context = { opset: model.opsets.get("") ?? 1, functions: model.functions, budget: { calls: CALL_LIMIT } };
  for (const node of sortedNodes(graph)) {
    const outputs = inferNode(node, values, context);
    if (outputs === null) unknown.push(node);
    node.outputs.forEach((name, i) => {
      if (name !== "") values.set(name, outputs?.[i] ?? stated(model, name));
    });
  }
  return { types: new Map([...values].map(([name, { type, shape }]) => [name, { type, shape }])), unknown };
}

const CALL_LIMIT = 100_000; // functions that call functions twice each would double the work with every level

interface Context {
  readonly opset: number;
  readonly functions: readonly LocalFunction[];
  readonly budget: { calls: number };
}

/** Types of a node's outputs; null where its operator, or one in the body of its function, has no rule. */
function inferNode(node: Node, values: ReadonlyMap<string, Inferred>, context: Context): Inferred[] | null {
  const rule = RULES.get(node.domain)?.get(node.opType);
  const inputs = node.inputs.map((name) => (name === "" ? undefined : (values.get(name) ?? UNKNOWN)));
  const operation = { node, opset: context.opset, inputs };
  if (rule !== undefined) return checkOutputs(operation, rule(operation));
  const local = findFunction(context.functions, node);
  return local === undefined || context.budget.calls-- <= 0 ? null : inferCall(local, operation, context);
}

/** Types through the body of a function, which may call other functions but not, in turn, itself. */
function inferCall(local: LocalFunction, { node, inputs }: Operation, { functions, budget }: Context): Inferred[] | null {
  const values = new Map<string, Inferred>();
  local.inputs.forEach((name, i) => {
    if (inputs[i] !== undefined) values.set(name, inputs[i]);
  });
  const context = { opset: local.opsets.get("") ?? 1, functions: functions.filter((other) => other !== local), budget };
  for (const inner of bodyOf(local, node)) {
    const outputs = inferNode(inner, values, context);
    if (outputs === null) return null;
    inner.outputs.forEach((name, i) => values.set(name, outputs[i] ?? UNKNOWN));
  }
  return local.outputs.map((name) => values.get(name) ?? UNKNOWN);
}

/** The `types` of {@link inferTypes}: `inferShapes(model, { input: [1, 3, 224, 224] }).get("logits")` is `{ type: "float32", shape: [1, 1000] }`. */
export function inferShapes(model: Model, inputShapes: Readonly<Record<string, readonly number[]>> = {}): Map<string, TensorType> {
  return inferTypes(model, inputShapes).types;
}

/** Static shape of a value; throws {@link InvalidArgument} where it is not known, naming the open dimensions. */
export function staticShape(types: ReadonlyMap<string, TensorType>, name: string): number[] {
  const shape = types.get(name)?.shape ?? null;
  if (shape !== null && shape.every((dim) => typeof dim === "number")) return [...shape];
  throw new InvalidArgument(`the shape of ${JSON.stringify(name)} is ${show(shape)}; give the model's input shapes as numbers, or set the batch`);
}

/** What the graph itself says about a value behind an operator without a rule: its type, never its shape, which may be stale. */
function stated({ graph }: Model, name: string): Inferred {
  const value = graph.values.get(name) ?? graph.outputs.find((output) => output.name === name);
  return value === undefined ? UNKNOWN : { type: value.type, shape: null };
}

function checkInputs(inputs: readonly { name: string; shape: Shape | null }[], given: Readonly<Record<string, readonly number[]>>): void {
  for (const [name, shape] of Object.entries(given)) {
    const input = inputs.find((value) => value.name === name);
    if (input === undefined)
      throw new InvalidArgument(`the graph has no input ${JSON.stringify(name)}; it has ${inputs.map((value) => value.name).join(", ")}`);
    const fits = shape.every((dim) => Number.isSafeInteger(dim) && dim >= 0) && (input.shape === null || input.shape.length === shape.length);
    if (!fits) throw new InvalidArgument(`shape [${shape.join(", ")}] does not fit input ${JSON.stringify(name)} of shape ${show(input.shape)}`);
  }
}

const RANK_LIMIT = 64; // Gather may double a rank: a chain of them must not eat the memory

function checkOutputs(operation: Operation, outputs: Inferred[]): Inferred[] {
  for (const { shape } of outputs) {
    if (shape === null) continue;
    if (shape.length > RANK_LIMIT) mismatch(operation, `the output would have ${shape.length} axes`);
    if (shape.some((dim) => typeof dim === "number" && !(Number.isSafeInteger(dim) && dim >= 0)))
      mismatch(operation, `the output would have shape ${show(shape)}`);
  }
  return outputs;
}
