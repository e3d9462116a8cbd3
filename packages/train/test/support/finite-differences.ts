/**
 * Central differences against gradient rules: for random directions v and a random gradient dy of the output, dy (f(x + h v) - f(x - h v)) / 2h must be
 * the inner product of v and the gradients. The forward values come from ONNX Runtime, so the gradient graph is judged by what a runtime computes.
 */
import { checkModel, inferTypes, model, producers, serializeModel, valueInfo, type Model, type Node } from "@sparqkit/onnx";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { findObstacles } from "../../src/differentiate/obstacles.ts";
import { activeValues } from "../../src/differentiate/parameters.ts";
import { record } from "../../src/differentiate/record.ts";
import type { BatchNormMode } from "../../src/differentiate/rules/index.ts";
import { Tape } from "../../src/differentiate/tape.ts";
import { Random } from "./random.ts";

export type Values = Record<string, Float32Array>;

export interface Trial {
  /** A model whose float32 inputs are all differentiated; its nodes must be in order. */
  readonly model: Model;
  /** As the model computes unless given: by running statistics. */
  readonly batchNorm?: BatchNormMode;
  /** Where to differentiate; random values unless given. */
  readonly at?: Values;
  /** Half the distance between the two points, 0.5 unless given: exact where the function is linear in each input. */
  readonly step?: number;
  readonly seed?: number;
}

const data = (results: Readonly<Record<string, Tensor>>, name: string): Float32Array => results[name]!.data as Float32Array;

const sizeOf = (shape: readonly unknown[]): number => shape.reduce<number>((product, size) => product * Number(size), 1);

/** The model with an input `dy` and an output for every input's gradient. */
export function gradientModel(trial: Trial): { model: Model; gradients: ReadonlyMap<string, string> } {
  const { graph, opsets } = trial.model;
  const { types } = inferTypes(trial.model);
  const inputs = graph.inputs.map(({ name }) => name);
  const active = activeValues(graph.nodes, types, inputs);
  const tape = new Tape(types, active, graph.initializers);
  const output = graph.outputs[0]!.name;
  const view = {
    opset: opsets.get("") ?? 1,
    shape: (name: string) => tape.shape(name),
    constant: (name: string) => graph.initializers.get(name),
    maker: (name: string): Node | undefined => producers(graph).get(name),
    read: () => false,
  };
  const mode = trial.batchNorm ?? "running";
  const obstacles = findObstacles(graph.nodes, types, active, view, mode);
  if (obstacles.length > 0) throw new Error(JSON.stringify(obstacles));
  record(tape, graph.nodes, mode, () => tape.contribute(output, "dy"));
  const gradients = new Map(inputs.map((name) => [name, tape.gradient(name)!]));
  const renamed = new Map([...gradients].map(([name]) => [name, `result/${name}`])); // two inputs may share one gradient
  const copies = [...gradients].map(([name, gradient]): Node => ({
    ...tape.nodes[0]!,
    name: "",
    opType: "Identity",
    domain: "",
    attributes: new Map(),
    inputs: [gradient],
    outputs: [renamed.get(name)!],
  }));
  const built = model({
    inputs: [...graph.inputs, valueInfo("dy", "float32", tape.shape(output))],
    outputs: [valueInfo(output, "float32", tape.shape(output)), ...inputs.map((name) => valueInfo(renamed.get(name)!, "float32", tape.shape(name)))],
    nodes: [...tape.nodes, ...copies],
    initializers: Object.fromEntries(tape.initializers),
    functions: [...tape.functions],
  });
  checkModel(built);
  const open = [...inferTypes(built).types].filter(([, { shape }]) => shape === null || shape.some((dim) => typeof dim !== "number"));
  if (open.length > 0) throw new Error(`open shapes: ${open.map(([name]) => name).join(", ")}`);
  return { model: built, gradients: renamed };
}

/** Largest relative difference between what the model itself computes and the forward part of its training graph. */
async function forwardDifference(original: Model, at: Values, values: Float32Array): Promise<number> {
  const session = await InferenceSession.create(serializeModel(original), { intraOpNumThreads: 1, interOpNumThreads: 1, logSeverityLevel: 3 });
  const feeds = original.graph.inputs.map(({ name, shape }) => [name, new Tensor("float32", at[name]!, shape as number[])]);
  const results = await session.run(Object.fromEntries(feeds));
  await session.release();
  const expected = data(results, original.graph.outputs[0]!.name);
  if (expected.length !== values.length) return Infinity;
  return expected.reduce((worst, value, i) => Math.max(worst, Math.abs(value - values[i]!) / Math.max(Math.abs(value), 1)), 0);
}

/** Largest difference between the two derivatives (and between the two forward passes), relative to the gradients' length: 1e-3 is plenty for float32. */
export async function worstDifference(trial: Trial): Promise<number> {
  const random = new Random(trial.seed ?? 1);
  const { model: built, gradients } = gradientModel(trial);
  const session = await InferenceSession.create(serializeModel(built), { intraOpNumThreads: 1, interOpNumThreads: 1, logSeverityLevel: 3 });
  const output = built.graph.outputs[0]!;
  const shapes = new Map(trial.model.graph.inputs.map(({ name, shape }) => [name, shape as number[]]));
  const at: Values = Object.fromEntries([...shapes].map(([name, shape]) => [name, trial.at?.[name] ?? random.normals(sizeOf(shape))]));
  const dy = random.normals(sizeOf(output.shape!));
  const run = async (values: Values): Promise<Readonly<Record<string, Tensor>>> => {
    const feeds = Object.entries(values).map(([name, flat]) => [name, new Tensor("float32", flat, shapes.get(name)!)]);
    return session.run({ ...Object.fromEntries(feeds), dy: new Tensor("float32", dy, output.shape as number[]) });
  };

  const step = trial.step ?? 0.5;
  const center = await run(at);
  let worst = (trial.batchNorm ?? "running") === "running" ? await forwardDifference(trial.model, at, data(center, output.name)) : 0;
  for (const name of [...shapes.keys(), null]) {
    // along each input alone, then along all together
    const moved = name === null ? [...shapes.keys()] : [name];
    const directions: Values = Object.fromEntries(moved.map((each) => [each, random.uniforms(at[each]!.length)]));
    const shift = (sign: number): Values =>
      Object.fromEntries(Object.entries(at).map(([each, values]) => [each, values.map((value, i) => value + sign * step * (directions[each]?.[i] ?? 0))]));
    const [up, down] = [data(await run(shift(1)), output.name), data(await run(shift(-1)), output.name)];
    const measured = dy.reduce((sum, g, i) => sum + g * (up[i]! - down[i]!), 0) / (2 * step);
    let derived = 0;
    let square = 0;
    for (const each of moved) {
      const gradient = data(center, gradients.get(each)!);
      gradient.forEach((g, i) => {
        derived += g * directions[each]![i]!;
        square += g * g;
      });
    }
    worst = Math.max(worst, Math.abs(measured - derived) / Math.max(Math.sqrt(square), 1e-3));
  }
  await session.release();
  return Number.isNaN(worst) ? Infinity : worst;
}
