/**
 * From a model and a plan to the graph that runs: quantized weights in place, cuts and tails marked.
 *
 * The evaluation graph leaves to tails what stands between a convolution and the next quantization, and folds scales into weights everywhere else. The
 * calibration graph leaves every scale and every BatchNormalization to tails, because their parameters change with every batch.
 * @module
 */
import type { Model } from "@sparqkit/onnx";
import { GraphBuilder, type CutGraph } from "./graph-builder.ts";
import { matchTails } from "./match-tails.ts";
import type { Plan } from "./plan.ts";
import type { Shapes } from "./prepare.ts";
import { inReferenceOrder, narrowConvolutions } from "./reference-order.ts";

/**
 * The graph that evaluates a plan.
 *
 * @param source prepared and normalized (`prepareModel`, `applyNormalizations`)
 * @throws InvalidPlan where the plan names layers the model does not have; NotSparse24
 */
export function evaluationGraph(source: Model, shapes: Shapes, plan: Plan): CutGraph {
  const narrow = narrowLayers(source, shapes, plan);
  const ordered = inReferenceOrder(source, shapes, plan, narrow);
  const builder = new GraphBuilder(ordered, shapes, plan);
  return builder.build(
    matchTails(ordered, builder.planeTensors, (conv) => builder.mayBeRaw(conv)),
    narrow,
  );
}

/** Narrow convolutions of the model's input whose raw sums a tail takes: cheaper outside the runtime than padded inside it. */
function narrowLayers(source: Model, shapes: Shapes, plan: Plan): Set<string> {
  const builder = new GraphBuilder(source, shapes, plan);
  const matches = matchTails(source, builder.planeTensors, (conv) => builder.mayBeRaw(conv));
  const [input] = source.graph.inputs;
  const cheap = new Set(narrowConvolutions(source, shapes, plan).map((node) => node.name));
  return new Set(
    matches
      .map(({ main }) => main.conv)
      .filter((conv) => conv.inputs[0] === input?.name && cheap.has(conv.name))
      .map((conv) => conv.name),
  );
}

/** The graph that calibrates a plan: every BatchNormalization among `normalizations` and every scale under SPARQ is a tail of its own. */
export function calibrationGraph(source: Model, shapes: Shapes, plan: Plan, normalizations: ReadonlySet<string>): CutGraph {
  return new GraphBuilder(inReferenceOrder(source, shapes, plan), shapes, plan).build([], new Set(), true, normalizations);
}
