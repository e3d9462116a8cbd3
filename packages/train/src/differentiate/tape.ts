/**
 * The tape of reverse-mode differentiation: collects the nodes of the training graph and, for every value, the gradients its readers send back.
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import { floatTensor, int64Tensor, node as makeNode, type AttributeValue, type LocalFunction, type Node, type Tensor, type TensorType } from "@sparqkit/onnx";

/** Attributes of a node to be built. */
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** Nodes, constants and functions of a training graph under construction. Shapes are static; a gradient has the shape of its value. */
export class Tape {
  readonly nodes: Node[] = [];
  readonly initializers: Map<string, Tensor>;
  readonly functions: Set<LocalFunction> = new Set();
  readonly #types: ReadonlyMap<string, TensorType>;
  readonly #active: ReadonlySet<string>;
  readonly #taken: Set<string>;
  readonly #constants: Map<string, string> = new Map();
  readonly #gradients: Map<string, string[]> = new Map();

  /**
   * @param types types of the forward values
   * @param active the values that lie between a parameter and the loss: only they get gradients
   * @param initializers constants of the model, which the tape adds its own to
   */
  constructor(types: ReadonlyMap<string, TensorType>, active: ReadonlySet<string>, initializers: ReadonlyMap<string, Tensor>) {
    this.#types = types;
    this.#active = active;
    this.initializers = new Map(initializers);
    this.#taken = new Set([...types.keys(), ...initializers.keys()]);
  }

  /** Static shape of a forward value. */
  shape(name: string): readonly number[] {
    const shape = this.#types.get(name)?.shape ?? null;
    if (shape === null || shape.some((dim) => typeof dim !== "number"))
      throw new InvalidParameter("shape", shape === null ? "unknown" : `[${shape.join(", ")}]`, `a static shape of ${JSON.stringify(name)}`);
    return shape as readonly number[];
  }

  /** The constant behind a forward value, or undefined. */
  constant(name: string): Tensor | undefined {
    return this.initializers.get(name);
  }

  /** Whether a value needs its gradient. */
  wants(name: string | undefined): name is string {
    return name !== undefined && this.#active.has(name);
  }

  /** A name nothing has yet. */
  fresh(base: string): string {
    let name = base;
    for (let i = 2; this.#taken.has(name); i++) name = `${base}/${i}`;
    this.#taken.add(name);
    return name;
  }

  /** Put a finished node into the graph. */
  push(node: Node): void {
    this.nodes.push(node);
  }

  /** A standard operator with one output; returns its name, which follows `base`. */
  emit(opType: string, inputs: readonly string[], attributes: Attributes, base: string): string {
    const output = this.fresh(base);
    this.push(makeNode(opType, inputs, [output], attributes, output));
    return output;
  }

  /** A node of a function of ours; `bases` name its outputs. */
  call(local: LocalFunction, inputs: readonly string[], attributes: Attributes, bases: readonly string[]): string[] {
    const outputs = bases.map((base) => (base === "" ? "" : this.fresh(base)));
    this.callInto(
      local,
      inputs,
      attributes,
      outputs,
      outputs.find((name) => name !== "")!,
    );
    return outputs;
  }

  /** As {@link call}, with outputs and node named by the caller. */
  callInto(local: LocalFunction, inputs: readonly string[], attributes: Attributes, outputs: readonly string[], name: string): void {
    this.functions.add(local);
    this.push({ ...makeNode(local.name, inputs, outputs, attributes, name), domain: local.domain });
  }

  /** Name of an int64 constant, one for equal contents. */
  ints(values: readonly number[]): string {
    return this.#share(`ints/${values.join("x")}`, () => int64Tensor([values.length], values));
  }

  /** Name of a float32 scalar, one for equal values. */
  scalar(value: number): string {
    return this.#share(`scalar/${value}`, () => floatTensor([], [value]));
  }

  /** Name of a new float32 constant. */
  floats(base: string, dims: readonly number[], values: Float32Array): string {
    const name = this.fresh(base);
    this.initializers.set(name, floatTensor(dims, values));
    return name;
  }

  #share(base: string, make: () => Tensor): string {
    let name = this.#constants.get(base);
    if (name === undefined) {
      name = this.fresh(base);
      this.#constants.set(base, name);
      this.initializers.set(name, make());
    }
    return name;
  }

  /** Send a gradient back to a value; what does not need one ignores it. */
  contribute(value: string, gradient: string): void {
    if (!this.#active.has(value)) return;
    const list = this.#gradients.get(value);
    if (list === undefined) this.#gradients.set(value, [gradient]);
    else list.push(gradient);
  }

  /** The sum of what was sent back to a value, undefined where nothing was: the value does not reach the loss. */
  gradient(value: string): string | undefined {
    const list = this.#gradients.get(value);
    if (list === undefined || list.length === 1) return list?.[0];
    const sum = this.emit(list.length === 2 ? "Add" : "Sum", list, {}, `${gradientName(value)}/sum`);
    this.#gradients.set(value, [sum]);
    return sum;
  }
}

/** How gradients are named: `gradient/conv1.weight`. */
export function gradientName(value: string): string {
  return `gradient/${value}`;
}
