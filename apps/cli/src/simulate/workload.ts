/** What is simulated: the layers of a model or a topology, and which of them a configuration leaves in 8 bits. @module */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { checkModel, inferShapes, parseModel, type Model } from "@sparqkit/onnx";
import { candidates, matches, prepareModel, type Candidate } from "@sparqkit/quantizer";
import { isDepthwise, layers, parseTopology, unsupportedOperators, type Layer, type UnsupportedOperator } from "@sparqkit/workload";
import type { SimulateFlags } from "../commands/simulate.ts";
import { InputError, UsageError } from "../errors.ts";
import { namingModel, readModelFile } from "../files/model.ts";
import { explainSystemError } from "../files/system-errors.ts";
import { isPruned, statesPruned } from "./weights24.ts";

/** A workload. */
export interface Workload {
  readonly name: string;
  readonly sha256: string;
  readonly kind: "onnx" | "topology";
  readonly layers: readonly Layer[];
  /** Layers whose activations stay whole, with the reason, unless a plan says otherwise. */
  readonly whole: ReadonlyMap<string, string>;
  readonly unsupported: readonly UnsupportedOperator[];
  /** Whether a layer's weights are 2:4. */
  readonly pruned: (name: string) => boolean;
  readonly notes: readonly string[];
}

type WorkloadFlags = Pick<SimulateFlags, "batch" | "input" | "layers" | "exclude" | "convention">;

/** Whether a path names a topology. */
export const isTopology = (path: string): boolean => /\.csv$/i.test(path);

/**
 * Read a workload.
 *
 * @throws InputError, InvalidTopology, and what the packages throw, naming the file
 */
export async function readWorkload(path: string, flags: WorkloadFlags): Promise<Workload> {
  return isTopology(path) ? readTopology(path, flags) : readModel(path, flags);
}

async function readTopology(path: string, { batch = 1, input, layers: only, exclude, convention }: WorkloadFlags): Promise<Workload> {
  if (input) throw new UsageError("--input is about a model's inputs, and a topology has none", "Leave it out");
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw explainSystemError(error, path);
  });
  const splitDepthwise = convention === "scale-sim";
  const found = parseTopology(text, { file: path, outputs: splitDepthwise ? "ceil" : "floor", splitDepthwise });
  const other = parseTopology(text, { file: path, outputs: splitDepthwise ? "floor" : "ceil", splitDepthwise });
  const rounded = found.filter((layer, i) => layer.gemm.M !== other[i]!.gemm.M).map(({ name }) => name);
  const notes = rounded.length === 0 ? [] : [roundingNote(rounded, convention)];
  const depthwise = found.filter((layer) => layer.kind === "conv" && isDepthwise(layer));
  if (depthwise.length > 0) notes.push(depthwiseNote(depthwise, convention));
  const sparse = found.filter(({ sparsity }) => sparsity).length;
  if (sparse > 0)
    notes.push(`${sparse} of ${found.length} layers state a weight sparsity; it counts under a configuration with -stc on a sparse tensor core only`);
  const pruned = new Set(found.filter(statesPruned).map(({ name }) => name));
  const whole = found.flatMap(({ name }): [string, string][] => {
    if (exclude?.some((pattern) => matches(pattern, name))) return [[name, "excluded by name"]];
    return only && !only.some((pattern) => matches(pattern, name)) ? [[name, "not among the layers asked for"]] : [];
  });
  return {
    name: basename(path),
    sha256: createHash("sha256").update(text).digest("hex"),
    kind: "topology",
    layers: found.map((layer) => batched(layer, batch)),
    whole: new Map(whole),
    unsupported: [],
    pruned: (name) => pruned.has(name),
    notes,
  };
}

function roundingNote(rounded: readonly string[], convention: string): string {
  const which = `${rounded.slice(0, 3).join(", ")}${rounded.length > 3 ? ` and ${rounded.length - 3} more` : ""}`;
  return convention === "scale-sim"
    ? `the stride of ${which} does not fit a last time: outputs are rounded up, as SCALE-Sim counts them`
    : `the stride of ${which} does not fit a last time: outputs are rounded down, as in ONNX; SCALE-Sim rounds up (--convention scale-sim)`;
}

function depthwiseNote([first, ...rest]: readonly Layer[], convention: string): string {
  const which = `${first!.name}${rest.length > 0 ? ` and ${rest.length} more` : ""}`;
  return convention === "scale-sim"
    ? `DP in a name is depthwise to SCALE-Sim: ${which} have one layer for each channel`
    : `${which} ${rest.length > 0 ? "are" : "is"} counted as a whole convolution; SCALE-Sim takes DP in a name for depthwise, one layer a channel (--convention scale-sim)`;
}

/** The same layer for more images. */
function batched(layer: Layer, images: number): Layer {
  const { gemm, inputShape, outputShape } = layer;
  const times = ([first, ...rest]: readonly number[]): number[] => [first! * images, ...rest];
  return { ...layer, inputShape: times(inputShape), outputShape: times(outputShape), macs: layer.macs * images, gemm: { ...gemm, M: gemm.M * images } };
}

async function readModel(path: string, { batch = 1, input = {}, layers: only, exclude }: WorkloadFlags): Promise<Workload> {
  const { name, bytes, external } = await readModelFile(path);
  return namingModel(path, () => {
    const model = parseModel(bytes, { external });
    checkModel(model);
    const prepared = prepareModel(model, imageShape(model, input));
    const shapes = inferShapes(prepared.model, inputShapes(path, model, batch, input));
    const selection = { ...(only ? { layers: only } : {}), ...(exclude ? { exclude } : {}) };
    const found = candidates(prepared.model, prepared.shapes, selection);
    const own = layers(prepared.model, shapes);
    if (own.length === 0) throw new InputError("NO_LAYERS", path, "has no convolution and no matrix product that depends on its input", "Name another model");
    return {
      name,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      kind: "onnx",
      layers: own,
      whole: wholeLayers(own, found),
      unsupported: unsupportedOperators(prepared.model, shapes),
      pruned: (layer) => isPruned(layer, prepared.model, prepared.shapes),
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
