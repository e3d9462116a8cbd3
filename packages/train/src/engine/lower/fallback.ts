/**
 * Everything else: a node as it is, in a session of its own, on row-major values.
 * @module
 */
import { model as makeModel, sizeOf, valueInfo, type Attribute, type Model, type Node, type Tensor } from "@sparqkit/onnx";
import { held } from "../held.ts";
import type { Lowering } from "../lowering.ts";
import type { View } from "../program.ts";

const SAME = new Set(["Identity", "Reshape", "Flatten", "Squeeze", "Unsqueeze"]);
const SMALL = 65_536; // elements of a constant that is written into the model

/** Operators that only rename the elements. */
export function lowerReshape(lowering: Lowering, node: Node): boolean {
  if (!SAME.has(node.opType) || node.domain !== "") return false;
  const [y] = node.outputs as [string];
  lowering.set(y, held(lowering.dims(y), { plain: lowering.plain(node.inputs[0]!) }));
  return true;
}

/** A node in a session. */
export function lowerFallback(lowering: Lowering, node: Node): void {
  const { builder, model } = lowering;
  const names = new Map<string, string>();
  const embedded: Record<string, Tensor> = {};
  const read: string[] = [];
  for (const name of node.inputs) {
    if (name === "" || names.has(name)) continue;
    names.set(name, `x${names.size}`);
    const constant = lowering.initializer(name);
    if (constant !== undefined && sizeOf(constant.dims) <= SMALL) embedded[names.get(name)!] = constant;
    else read.push(name);
  }
  const written = node.outputs.filter((name) => lowering.wanted(name));
  node.outputs.forEach((name, i) => names.set(name, lowering.wanted(name) ? `y${i}` : ""));
  const view = (name: string): View => ({ value: lowering.plain(name), offset: 0, dims: lowering.dims(name), type: lowering.type(name) });
  const reads = read.map(view);
  for (const name of written) lowering.set(name, held(lowering.dims(name), { plain: builder.plain(lowering.type(name), lowering.dims(name)) }));
  const renamed = { ...node, name: "node", inputs: node.inputs.map((name) => names.get(name) ?? ""), outputs: node.outputs.map((name) => names.get(name)!) };
  const make = (): Model => {
    const built = makeModel({
      inputs: read.map((name) => valueInfo(names.get(name)!, lowering.type(name), lowering.dims(name))),
      outputs: written.map((name) => valueInfo(names.get(name)!, lowering.type(name), lowering.dims(name))),
      nodes: [renamed],
      initializers: embedded,
      functions: node.domain === "" ? [] : model.functions,
      opset: model.opsets.get("") ?? 17,
    });
    for (const [domain, version] of model.opsets) if (!built.opsets.has(domain)) built.opsets.set(domain, version);
    return built;
  };
  builder.fallbacks[node.opType] = (builder.fallbacks[node.opType] ?? 0) + 1;
  const shapes = [...read, ...written].map((name) => [lowering.type(name), lowering.dims(name)]);
  const constants = Object.entries(embedded).map(([name, { dims, data, dataType }]) => [name, dataType, dims, String(data)]);
  const key = JSON.stringify([node.domain, node.opType, attributeKey(node), renamed.inputs, renamed.outputs, shapes, constants]);
  builder.emit({ kind: "session", label: node.opType, model: builder.model(key, make, true), reads, writes: written.map(view) });
}

function attributeKey(node: Node): string[] {
  return [...node.attributes].map(([name, { type, value }]: [string, Attribute]) =>
    type === "tensor" || type === "opaque" || type === "reference" ? `${name} of ${node.outputs.join()}` : `${name}=${type}:${String(value)}`,
  );
}
