/**
 * The batch size of a model: the first dimension of its inputs, and the constants that repeat it.
 * @module
 */
import { getInt } from "./attributes.ts";
import { int64Tensor } from "./build.ts";
import { InvalidArgument } from "./errors.ts";
import { freshNames } from "./fresh-names.ts";
import { consumers, describe } from "./graph.ts";
import { inferTypes } from "./infer-shapes.ts";
import { cloneModel, type Model, type Node, type Shape, type TensorType, type ValueInfo } from "./model.ts";
import { constantTensor } from "./shapes/contents.ts";
import { integerData } from "./tensor.ts";

const BATCH = "\0batch"; // a symbol no model uses: follows the batch through the graph

/**
 * Set the first dimension of the model's inputs to a number, or to a symbol such as `"N"`.
 *
 * Exporters often write the batch they were run with into Reshape targets (`[10, -1]`): such a constant becomes 0, "as the input", wherever the input's
 * first dimension is the batch. Stated shapes of outputs and inner values are inferred anew.
 *
 * @throws {InvalidArgument} where the batch is no size, or the graph fixes its own in a way that can not be undone
 * @throws {ShapeMismatch} where the graph can not hold the new batch
 */
export function setBatch(model: Model, batch: number | string): void {
  if (typeof batch === "number" ? !Number.isSafeInteger(batch) || batch < 1 : batch === "")
    throw new InvalidArgument(`a batch is a positive number or a name, not ${JSON.stringify(batch)}`);
  const [first] = model.graph.inputs;
  const old = first?.shape?.[0];
  if (old === undefined) throw new InvalidArgument("the model's first input has no batch dimension");
  const carries = ({ shape }: ValueInfo): boolean => shape !== null && shape[0] === old;
  const within = (inputs: readonly ValueInfo[], dim: number | string): ValueInfo[] => inputs.map((value) => (carries(value) ? withBatch(value, dim) : value));

  const edited = cloneModel(model); // the model itself changes only once all has gone well
  const inputs = edited.graph.inputs;
  edited.graph.inputs = within(inputs, BATCH);
  if (typeof old === "number" && old > 0) while (freeReshape(edited, old)) continue;
  edited.graph.inputs = within(inputs, batch);
  const { types } = inferTypes(edited);
  refresh(edited, types, old, batch);
  Object.assign(model.graph, edited.graph);
}

function withBatch(value: ValueInfo, dim: number | string): ValueInfo {
  return { ...value, shape: value.shape!.with(0, dim) };
}

/** Free the first Reshape that holds the old batch as a constant; false where there is none. */
function freeReshape(model: Model, old: number): boolean {
  const { graph } = model;
  const { types } = inferTypes(model);
  for (const node of graph.nodes) {
    if (node.opType !== "Reshape" || node.domain !== "") continue;
    const target = targetOf(model, node);
    const from = types.get(node.inputs[0]!)?.shape?.[0];
    const isBatch = from === BATCH || (from === "" && old > 1); // a 1 in front says nothing by itself
    if (target === null || target[0] !== old || !isBatch) continue;
    replaceTarget(model, node, [freed(node, target, from === BATCH), ...target.slice(1)]);
    return true;
  }
  return false;
}

function targetOf({ graph }: Model, node: Node): number[] | null {
  const name = node.inputs[1] ?? "";
  const maker = graph.nodes.find(({ outputs }) => outputs.includes(name));
  const tensor = graph.initializers.get(name) ?? (maker?.opType === "Constant" ? constantTensor({ node: maker }) : null);
  return tensor === null || tensor === undefined || tensor.dataType !== "int64" ? null : integerData(tensor);
}

function freed(node: Node, target: readonly number[], copies: boolean): 0 | -1 {
  if (copies && getInt(node, "allowzero", 0) === 0) return 0;
  if (!target.includes(-1)) return -1;
  throw new InvalidArgument(`${describe(node)} fixes the batch in its target [${target.join(", ")}]`);
}

/** Replace a Reshape's target, in place where nobody else reads it. */
function replaceTarget({ graph }: Model, node: Node, target: readonly number[]): void {
  const name = node.inputs[1]!;
  const alone = graph.initializers.has(name) && consumers(graph).get(name)!.length === 1;
  const fresh = alone ? name : freshNames(graph)(`${name}_batch`);
  graph.initializers.set(fresh, int64Tensor([target.length], target));
  node.inputs = node.inputs.with(1, fresh);
}

/** State the new shapes of outputs and inner values; values whose shape is not known any more state none. */
function refresh({ graph }: Model, types: ReadonlyMap<string, TensorType>, old: number | string, batch: number | string): void {
  graph.outputs = graph.outputs.map((value) => {
    const shape = types.get(value.name)?.shape ?? null;
    const expected = value.shape?.[0] === old;
    if (expected && typeof shape?.[0] === "number" && shape[0] !== batch) {
      throw new InvalidArgument(
        `output ${JSON.stringify(value.name)} would keep ${shape[0]} as its first dimension under a batch of ${batch}; the graph fixes it in between`,
      );
    }
    return { ...value, shape: shape === null ? null : merge(shape, value.shape, expected ? batch : null) };
  });
  for (const [name, value] of graph.values) {
    const shape = types.get(name)?.shape ?? null;
    if (shape === null) graph.values.delete(name);
    else graph.values.set(name, { ...value, shape });
  }
}

/** Inferred dimensions, completed by what the graph stated where inference knows nothing. */
function merge(shape: Shape, stated: Shape | null, batch: number | string | null): Shape {
  if (stated === null || stated.length !== shape.length) return shape;
  return shape.map((dim, axis) => (dim !== "" ? dim : axis === 0 && batch !== null ? batch : axis === 0 ? dim : stated[axis]!));
}
