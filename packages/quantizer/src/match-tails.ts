/**
 * Find the tails of a graph: convolution, BatchNormalization, residual addition and ReLU in front of a quantized tensor.
 * @module
 */
import { consumers, producers, type Model, type Node } from "@sparqkit/onnx";

/** A convolution and the normalization behind it, if any. */
export interface Branch {
  readonly conv: Node;
  readonly normalization: Node | null;
}

/** A tail as found: the nodes it replaces, its main branch and what is added to it. */
export interface TailMatch {
  readonly output: string;
  readonly main: Branch;
  readonly other: Branch | { readonly tensor: string } | null;
  readonly replaced: readonly Node[];
}

/**
 * Tails that end at one of `tensors`.
 *
 * @param raw whether a convolution may hand out raw sums: quantized through planes, or float
 */
export function matchTails(model: Model, tensors: ReadonlySet<string>, raw: (conv: Node) => boolean): TailMatch[] {
  const { graph } = model;
  const makers = producers(graph);
  const readers = consumers(graph);
  const outputs = new Set(graph.outputs.map((output) => output.name));
  const single = (name: string): boolean => readers.get(name)?.length === 1 && !outputs.has(name);
  const constant = (name: string | undefined): boolean => name !== undefined && graph.initializers.has(name);

  const branch = (name: string): Branch | null => {
    const maker = makers.get(name);
    if (!maker || !single(name)) return null;
    if (maker.opType === "Conv") return raw(maker) ? { conv: maker, normalization: null } : null;
    if (maker.opType !== "BatchNormalization" || !maker.inputs.slice(1, 5).every(constant)) return null;
    const conv = makers.get(maker.inputs[0]!);
    // A bias in front of a normalization would need a second rounding; such a layer is left to the runtime.
    if (conv?.opType !== "Conv" || conv.inputs[2] || !single(maker.inputs[0]!) || !raw(conv)) return null;
    return { conv, normalization: maker };
  };

  const match = (output: string): TailMatch | null => {
    const relu = makers.get(output);
    if (relu?.opType !== "Relu" || !single(relu.inputs[0]!)) return null;
    const inner = makers.get(relu.inputs[0]!);
    if (inner?.opType !== "Add") {
      const main = branch(relu.inputs[0]!);
      return main && { output, main, other: null, replaced: [relu, ...nodesOf(main)] };
    }
    const [a, b] = [branch(inner.inputs[0]!), branch(inner.inputs[1]!)];
    if (inner.inputs.some(constant) || inner.inputs[0] === inner.inputs[1]) return null;
    const main = a ?? b;
    if (!main) return null;
    const other = a ? (b ?? { tensor: inner.inputs[1]! }) : { tensor: inner.inputs[0]! };
    return { output, main, other, replaced: [relu, inner, ...nodesOf(main), ...("conv" in other ? nodesOf(other) : [])] };
  };
  return [...tensors].map(match).filter((found) => found !== null);
}

const nodesOf = ({ normalization }: Branch): Node[] => (normalization ? [normalization] : []);
