/** Where a BSQ run starts: which parameters become bits, and how many each has. @module */
import { bitParameters, mostPlanes, NoBitLayers, packWeights, roundWeights, TooManyPlanes } from "@sparqkit/bsq";
import { consumers, type Model, type Node } from "@sparqkit/onnx";
import { matches } from "@sparqkit/quantizer";
import { applyParameters, type Parameter } from "@sparqkit/train";
import type { BsqFlags } from "../commands/bsq.ts";
import { InputError } from "../errors.ts";
import { layerName } from "../files/packed.ts";
import type { Trainee } from "../train/open-training.ts";
import { startValues } from "../train/rehearse.ts";
import { checkPatterns } from "../workload/selection.ts";

/** Bits that every layer starts with. */
export const startBits = ({ bits, maxBits }: BsqFlags): number => bits ?? Math.min(8, maxBits);

/**
 * The parameters whose bits are trained.
 *
 * @throws NoSuchLayer where a pattern of --layers or --exclude matches nothing
 */
export function bitNames({ model, graph }: Trainee, { shortcuts = false, layers, exclude = [] }: BsqFlags): string[] {
  const names = bitParameters(model, graph.parameters, { shortcuts });
  if (layers === undefined && exclude.length === 0) return names;
  const called = namesOf(model, graph.parameters);
  checkPatterns([...(layers ?? []), ...exclude], [...new Set([...called.values()].flat())]);
  const matched = (name: string, patterns: readonly string[]): boolean => called.get(name)!.some((each) => patterns.some((pattern) => matches(pattern, each)));
  return names.filter((name) => (layers === undefined || matched(name, layers)) && !matched(name, exclude));
}

/** What weights and biases can be asked for by: the layers that read them, as `inspect` names them, and their own name. */
function namesOf(model: Model, parameters: readonly Parameter[]): Map<string, string[]> {
  const readers = consumers(model.graph);
  const layers = new Map(model.graph.nodes.map((node): [string, Node] => [node.name || (node.outputs[0] ?? ""), node]));
  const weights = parameters.filter(({ role }) => role === "weight" || role === "bias");
  return new Map(
    weights.map(({ name, layer }) => {
      const nodes = [...(layers.has(layer) ? [layers.get(layer)!] : []), ...(readers.get(name) ?? [])];
      return [name, [...new Set([...nodes.map(layerName), name])]];
    }),
  );
}

/**
 * The model as the run would write it if nothing were learned.
 *
 * @param path of the model, for errors
 * @throws NoBitLayers, and what packing throws for models it can not write; InputError where a layer's planes have no room
 */
export function startingPoint(path: string, trainee: Trainee, flags: BsqFlags): Model {
  const names = bitNames(trainee, flags);
  const { layers, exclude } = flags;
  if (names.length === 0) throw new NoBitLayers(`no weights of the model qualify${layers || exclude ? ", of those that --layers and --exclude leave" : ""}`);
  const { parameters } = trainee.graph;
  for (const { name, value } of parameters) if (names.includes(name)) checkRoom(path, name, value.length, flags);
  const scheme = roundWeights(parameters, new Map(names.map((name) => [name, startBits(flags)])));
  return packWeights(applyParameters(trainee.model, startValues(trainee.graph)), scheme);
}

/** A layer's planes lie in one memory, whose size is known before anything is allocated. */
function checkRoom(path: string, name: string, weights: number, { maxBits, bits }: BsqFlags): void {
  const most = mostPlanes(weights);
  if (most >= maxBits) return;
  const fewer = `--max-bits ${most}${bits !== undefined && bits > most ? ` and --bits ${most}` : ""}`;
  throw noRoom(path, `the ${weights.toLocaleString("en-US")} weights of "${name}" have no room for ${maxBits} bit planes, only for ${most}`, name, most, fewer);
}

/**
 * Run what allocates planes, and say what to do where this machine has no memory for them.
 *
 * @throws InputError in place of TooManyPlanes
 */
export function withRoom<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof TooManyPlanes)) throw error;
    throw noRoom(path, `there is no memory of ${(error.bytes / 1e9).toFixed(1)} GB for the bit planes of "${error.layer}"`, error.layer, 1, "fewer --max-bits");
  }
}

const noRoom = (path: string, problem: string, name: string, most: number, fewer: string): InputError =>
  new InputError("TOO_MANY_PLANES", path, problem, `${most > 0 ? `Allow ${fewer}, or leave` : "Leave"} the layer in float32 with --exclude ${name}`);
