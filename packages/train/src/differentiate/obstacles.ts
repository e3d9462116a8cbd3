/**
 * Everything that stands between the parameters and the loss, found before anything is built.
 * @module
 */
import type { Node, TensorType } from "@sparqkit/onnx";
import type { Obstacle } from "./errors.ts";
import { nameOf } from "./parameters.ts";
import { ruleOf, type BatchNormMode } from "./rules/index.ts";
import type { View } from "./rules/rule.ts";

// Operators written the same in every operator set from 7 on; the others can be copied from opset 13 to 17, not below or above.
const UNCHANGED: ReadonlySet<string> = new Set(
  "Abs And Cast Ceil Concat Constant ConstantOfShape Cos Equal Erf Exp Expand Floor Gather Greater Less Log Max Min Neg Not Or Pow Reciprocal Shape Sign Sin Sqrt Tile Where".split(
    " ",
  ),
);

/** Nodes of a graph that can not be part of its training graph: without a rule on the way of gradients, or not to be written in opset 17 beside it. */
export function findObstacles(
  nodes: readonly Node[],
  types: ReadonlyMap<string, TensorType>,
  active: ReadonlySet<string>,
  view: View,
  batchNorm: BatchNormMode,
): Obstacle[] {
  return nodes.flatMap((node) => {
    const reason = obstacle(node, types, active, view, batchNorm);
    const operator = node.domain === "" ? node.opType : `${node.domain}:${node.opType}`;
    return reason === undefined ? [] : [{ node: nameOf(node), operator, reason }];
  });
}

function obstacle(node: Node, types: ReadonlyMap<string, TensorType>, active: ReadonlySet<string>, view: View, batchNorm: BatchNormMode): string | undefined {
  const onTheWay = node.outputs.some((name) => active.has(name));
  const rule = ruleOf(node, batchNorm);
  if (rule === undefined) {
    if (onTheWay) return "there is no gradient rule for this operator";
    const portable = node.domain !== "" || UNCHANGED.has(node.opType) || (view.opset >= 13 && view.opset <= 17);
    return portable ? undefined : `opset ${view.opset} may write it otherwise than opset 17, in which training graphs are written`;
  }
  const open = [...node.inputs, node.outputs[0]!].find((name) => name !== "" && !isStatic(types.get(name)));
  if (open !== undefined) return `the shape of ${JSON.stringify(open)} is not known; shapes must follow from the input's`;
  return rule.refuse?.(node, view);
}

function isStatic(type: TensorType | undefined): boolean {
  const shape = type?.shape ?? null;
  return shape !== null && shape.every((dim) => typeof dim === "number");
}
