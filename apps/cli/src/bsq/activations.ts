/** Activations of few bits in a model whose weights become bits: those it has, and those it is to get. @module */
import { floatData, getInt, producers, type Graph, type Model, type Node } from "@sparqkit/onnx";
import { insertQuantizers } from "@sparqkit/train";
import type { BsqFlags } from "../commands/bsq.ts";
import type { Context } from "../context.ts";
import { UsageError } from "../errors.ts";
import { isQuantizer } from "../files/packed.ts";
import type { GraphChoice } from "../train/open-training.ts";

/** What stands for activations that nothing rounds. */
const FLOAT = 32;

/** The bits that a model rounds activations to, each once, ascending. */
function bitsOf({ graph }: Model): number[] {
  const bits = graph.nodes.filter(isQuantizer).map((node) => getInt(node, "bits", FLOAT));
  return [...new Set(bits)].toSorted((a, b) => a - b);
}

/** Bits of a model's activations: the most where they differ, 32 where none are rounded. */
export const activationsOf = (model: Model): number => bitsOf(model).at(-1) ?? FLOAT;

/**
 * How the options change a model's activations: not at all where it has the bits they ask for, or they ask for none.
 *
 * @throws UsageError where they ask for other bits than the model has
 */
export function roundingOf({ activations }: BsqFlags): Required<GraphChoice> {
  return {
    edit(model) {
      const known = bitsOf(model);
      const asked = activations === undefined ? undefined : Number(activations);
      if (asked !== undefined && known.some((bits) => bits !== asked))
        throw new UsageError(
          `--activations ${activations} is not what the model has: it rounds activations to ${known.join(" and ")} bits already`,
          "Leave the option out, which keeps them, or begin with a model that does not round them",
        );
      return asked === undefined || asked === FLOAT ? { model, bounds: [] } : insertQuantizers(model, { bits: asked });
    },
  };
}

/** Say which activations are rounded, since those that are not count as float32 in what the network costs. */
export function tellOfActivations(model: Model, { activations }: BsqFlags, context: Context): void {
  const bits = bitsOf(model);
  const { relus, rounded } = countRelus(model.graph);
  if (bits.length > 0)
    context.note(
      `activations behind ${rounded} of ${relus} ReLUs are rounded to ${bits.join(" and ")} bits${bits.length > 1 ? `; the result document states the most, ${bits.at(-1)!}` : ""}`,
    );
  else if (activations !== undefined && Number(activations) !== FLOAT)
    context.note(`none of ${relus} ReLUs qualifies for --activations ${activations}, so activations stay float32`);
}

/** ReLUs, a bound behind one not counted, and how many of them a quantizer follows. */
function countRelus(graph: Graph): { readonly relus: number; readonly rounded: number } {
  const makers = producers(graph);
  const before = (node: Node): Node | undefined => makers.get(node.inputs[0] ?? "");
  const clips = (node: Node | undefined): node is Node => node !== undefined && clipsAtZero(graph, node);
  const rounded = graph.nodes.filter(isQuantizer).flatMap((quantizer): Node[] => {
    let relu = before(quantizer);
    while (clips(relu) && clips(before(relu))) relu = before(relu);
    return clips(relu) ? [relu] : [];
  });
  return { relus: graph.nodes.filter((node) => clips(node) && !clips(before(node))).length, rounded: new Set(rounded).size };
}

function clipsAtZero({ initializers }: Graph, { domain, opType, inputs }: Node): boolean {
  if (domain !== "" || opType !== "Clip") return domain === "" && opType === "Relu";
  const low = initializers.get(inputs[1] ?? "");
  return low?.dataType === "float32" && floatData(low)[0] === 0;
}
