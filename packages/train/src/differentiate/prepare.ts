/**
 * An inference model made ready for differentiation: one output of class scores, static shapes, nothing in it that only matters at inference.
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import {
  cloneModel,
  inferShapes,
  producers,
  pruneUnused,
  removeIdentities,
  setBatch,
  sortNodes,
  toFloat32,
  type Model,
  type Node,
  type TensorType,
  type ValueInfo,
} from "@sparqkit/onnx";
import { NoLogits } from "./errors.ts";
import { separate } from "./separate.ts";

/** The model, its types and what was changed, in words. */
export interface Prepared {
  readonly model: Model;
  readonly types: ReadonlyMap<string, TensorType>;
  readonly input: ValueInfo;
  /** The class scores, [N, K] or [N, K, 1, ...]. */
  readonly output: string;
  readonly notes: readonly string[];
}

/** Which output is trained, and for how many images at a time. */
export interface PrepareOptions {
  readonly batch?: number | undefined;
  readonly output?: string | undefined;
}

const RESHAPES: ReadonlySet<string> = new Set(["Identity", "Reshape", "Flatten", "Squeeze", "Unsqueeze"]);

/**
 * Prepare a copy of a model.
 *
 * @throws {InvalidParameter} where the batch is open, or the model needs several inputs
 * @throws {NoLogits} where the output is no batch of class scores
 */
export function prepare(original: Model, { batch, output = original.graph.outputs[0]?.name ?? "" }: PrepareOptions): Prepared {
  const model = cloneModel(original);
  const { graph } = model;
  const notes: string[] = [];
  const chosen = graph.outputs.find(({ name }) => name === output);
  if (chosen === undefined) throw new NoLogits(output, `the model's outputs are ${graph.outputs.map(({ name }) => name).join(", ") || "none"}`);
  graph.outputs = [chosen];
  if (toFloat32(model) > 0) notes.push("The model is trained in float32; it was stored in another floating-point type.");
  separate(model);
  passDropout(graph.nodes, notes);
  dropSoftmax(model, output, notes);
  removeIdentities(model);
  pruneUnused(model);
  const input = onlyInput(model);
  if (batch !== undefined && input.shape?.[0] !== batch) setBatch(model, batch);
  sortNodes(model);
  const sized = model.graph.inputs[0]!;
  if (sized.shape === null || sized.shape.some((dim) => typeof dim !== "number"))
    throw new InvalidParameter(
      batch === undefined ? "batch" : "input shape",
      sized.shape === null ? "unknown" : `[${sized.shape.join(", ")}]`,
      "static dimensions: training graphs are built for one batch size, see the option batch",
    );
  const types = inferShapes(model);
  checkScores(output, types.get(output));
  return { model, types, input: sized, output, notes };
}

/** Dropout is left out: as at inference, the mask is everywhere 1. */
function passDropout(nodes: readonly Node[], notes: string[]): void {
  const dropouts = nodes.filter(({ opType, domain, outputs }) => opType === "Dropout" && domain === "" && (outputs[1] ?? "") === "");
  for (const node of dropouts) Object.assign(node, { opType: "Identity", inputs: node.inputs.slice(0, 1), attributes: new Map() });
  if (dropouts.length > 0) notes.push(`Dropout is left out while training: ${dropouts.map(({ name, outputs }) => name || outputs[0]).join(", ")}.`);
}

/** The loss takes the logits: a Softmax at the end, with nothing but reshapes behind it, is passed by. */
function dropSoftmax({ graph }: Model, output: string, notes: string[]): void {
  const makers = producers(graph);
  let node = makers.get(output);
  while (node !== undefined && node.domain === "" && RESHAPES.has(node.opType)) node = makers.get(node.inputs[0]!);
  if (node === undefined || node.domain !== "" || !["Softmax", "LogSoftmax"].includes(node.opType)) return;
  notes.push(`${node.opType} ${JSON.stringify(node.name || node.outputs[0])} at the end is left out while training: the loss takes what it was given.`);
  Object.assign(node, { opType: "Identity", attributes: new Map() });
}

function onlyInput({ graph }: Model): ValueInfo {
  const read = new Set(graph.nodes.flatMap(({ inputs }) => inputs));
  graph.inputs = graph.inputs.filter(({ name }) => read.has(name));
  const [input, ...others] = graph.inputs;
  if (input === undefined || others.length > 0) throw new InvalidParameter("model", `${graph.inputs.length} inputs`, "one input, the images");
  return input;
}

function checkScores(output: string, type: TensorType | undefined): void {
  const shape = type?.shape ?? null;
  const scores = shape !== null && shape.length >= 2 && shape.slice(2).every((dim) => dim === 1) && type!.type === "float32";
  if (!scores) throw new NoLogits(output, `it is ${type?.type ?? "undefined"} of shape ${shape === null ? "unknown" : `[${shape.join(", ")}]`}`);
}
