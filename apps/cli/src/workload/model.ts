/** Models as workloads. @module */
import { createHash } from "node:crypto";
import { checkModel, inferShapes, parseModel, type Model } from "@sparqkit/onnx";
import { candidates, prepareModel, type Candidate } from "@sparqkit/quantizer";
import { layers, NETWORKS, unsupportedOperators, type Layer } from "@sparqkit/workload";
import { InputError } from "../errors.ts";
import { namingModelLater, readModelFile } from "../files/model.ts";
import { activationBits, floatWeights, weightBits, withWholeActivations } from "../files/packed.ts";
import { densityOf, isPruned } from "./pruned.ts";
import type { Workload, WorkloadFlags } from "./workload.ts";

/**
 * Read a model.
 *
 * @throws InputError, and what the packages throw, naming the file
 */
export async function readModel(path: string, { batch = 1, input = {}, layers: only, exclude }: WorkloadFlags): Promise<Workload> {
  const { name, bytes, external } = await readModelFile(path).catch((error: unknown) => {
    throw explainName(error, path);
  });
  return namingModelLater(path, async () => {
    const parsed = parseModel(bytes, { external });
    checkModel(parsed);
    const float = await floatWeights(parsed);
    const model = withWholeActivations(float.model);
    const prepared = prepareModel(model, imageShape(model, input));
    const inputs = inputShapes(path, model, batch, input);
    const shapes = inferShapes(prepared.model, inputs);
    const selection = { ...(only ? { layers: only } : {}), ...(exclude ? { exclude } : {}) };
    const found = candidates(prepared.model, prepared.shapes, selection);
    const own = layers(prepared.model, shapes);
    if (own.length === 0) throw new InputError("NO_LAYERS", path, "has no convolution and no matrix product that depends on its input", "Name another model");
    return {
      name,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      kind: "onnx",
      images: Object.values(inputs)[0]?.[0] ?? batch,
      layers: own,
      whole: wholeLayers(own, found),
      unsupported: unsupportedOperators(prepared.model, shapes),
      pruned: (layer) => isPruned(layer, prepared.model, prepared.shapes),
      density: (layer) => densityOf(layer, prepared.model),
      stored: { weightBits: weightBits(float), activationBits: activationBits(float.model) },
      notes: [],
    };
  });
}

/** Layers in float: under SPARQ they run on whole 8-bit values. */
function wholeLayers(own: readonly Layer[], found: readonly Candidate[]): Map<string, string> {
  const known = new Map(found.map((candidate) => [candidate.name, candidate]));
  return new Map(
    own.flatMap(({ name }): [string, string][] => {
      const candidate = known.get(name);
      if (!candidate) return [[name, "an operator that is not quantized"]];
      return candidate.status === "float" ? [[name, candidate.detail]] : [];
    }),
  );
}

function imageShape({ graph }: Model, input: Readonly<Record<string, readonly number[]>>): readonly number[] | undefined {
  const first = graph.inputs[0];
  return first === undefined ? undefined : input[first.name]?.slice(1);
}

/** Shapes of all inputs: those said, else the model's own with the images asked for in an open first dimension. */
function inputShapes(path: string, { graph }: Model, batch: number, said: Readonly<Record<string, readonly number[]>>): Record<string, readonly number[]> {
  const known = graph.inputs.map(({ name }) => name);
  const stranger = Object.keys(said).find((name) => !known.includes(name));
  if (stranger !== undefined) throw new InputError("NO_SUCH_INPUT", path, `has no input "${stranger}"; its inputs are ${known.join(", ")}`, "Correct --input");
  const shapes: Record<string, readonly number[]> = {};
  for (const { name, shape } of graph.inputs) {
    const dims = said[name] ?? (shape && [batch, ...shape.slice(1)]);
    if (dims?.every((dim) => typeof dim === "number" && dim >= 1)) shapes[name] = dims as number[];
    else
      throw new InputError(
        "OPEN_SHAPE",
        path,
        `input "${name}" is [${shape?.join(", ") ?? "unknown"}]`,
        `Say its shape, as in --input ${name}=${example(shape, batch)}`,
      );
  }
  return shapes;
}

const example = (shape: readonly (number | string)[] | null, batch: number): string =>
  (shape ?? ["N", 3, 224, 224]).map((dim, i) => (i === 0 ? batch : typeof dim === "number" && dim >= 1 ? dim : 224)).join("x");

/** A name without extension and folder may have been meant as that of a network. */
function explainName(error: unknown, path: string): unknown {
  if (!(error instanceof InputError) || error.code !== "ENOENT" || /[./\\]/.test(path)) return error;
  return new InputError("ENOENT", path, "is neither a file nor a network that is built in", `The networks are ${Object.keys(NETWORKS).join(", ")}`, error);
}
