/** What is to be simulated: one hardware and configuration, or two of them to compare. @module */
import type { Hardware } from "@sparqkit/accelerator";
import { parseConfiguration, type Configuration, type Plan } from "@sparqkit/quantizer";
import type { SimulateFlags } from "../commands/simulate.ts";
import { InputError, UsageError } from "../errors.ts";
import type { Workload } from "../workload/workload.ts";
import { isHardware, readHardware } from "./hardware.ts";

/** One simulation. */
export interface Point {
  readonly hardware: Hardware;
  readonly configuration: Configuration;
  /** Layers on whole 8-bit activations, with the reason. */
  readonly whole: ReadonlyMap<string, string>;
}

/** Configuration where none is named. */
const DEFAULT = "a8w8";

/**
 * The simulations that the options ask for.
 *
 * @throws UsageError where they contradict each other; what reading hardware and plans throws
 */
export async function readPoints(flags: SimulateFlags, workload: Workload, plan: Plan | null): Promise<readonly [Point] | readonly [Point, Point]> {
  const { hw, compare } = flags;
  const configuration = parseConfiguration(plan?.config ?? flags.config ?? DEFAULT);
  const whole = plan ? wholeOf(plan) : workload.whole;
  if (!compare) {
    if (hw === undefined) throw new UsageError("no hardware is named", "Name a preset or a document, as in --hw sparq-os");
    return [{ hardware: await readHardware(hw), configuration, whole }];
  }
  if (compare.length !== 2) throw new UsageError(`--compare names ${compare.length}`, "Name two, as in --compare a8w8,4b-5opt");
  const point = async (name: string): Promise<Point> => {
    if (isHardware(name)) return { hardware: await readHardware(name), configuration, whole };
    if (plan) throw new UsageError(`--plan has a configuration of its own, and --compare names ${name}`, "Compare hardware, or leave --plan out");
    const other = parseConfiguration(name);
    if (hw === undefined) throw new UsageError("no hardware is named", "Name a preset or a document, as in --hw sparq-os");
    return { hardware: await readHardware(hw), configuration: other, whole };
  };
  if (flags.config !== undefined && !compare.some(isHardware))
    throw new UsageError("--config is one configuration, and --compare names two", "Leave --config out, or compare hardware");
  return [await point(compare[0]!), await point(compare[1]!)];
}

/**
 * Refuse a plan whose layers are not all quantized as its configuration says: one array runs one configuration.
 *
 * @param path of the plan
 * @throws InputError
 */
export function checkUniform(path: string, plan: Plan): void {
  const configuration = parseConfiguration(plan.config);
  const odd = plan.layers.find((layer) => layer.status === "quantized" && !agrees(layer, configuration));
  if (odd)
    throw new InputError(
      "MIXED_PLAN",
      path,
      `layer "${odd.name}" is not quantized as ${plan.config}`,
      "Plans with several configurations can not be simulated yet; complexity takes them",
    );
}

function agrees(layer: Extract<Plan["layers"][number], { status: "quantized" }>, configuration: Configuration): boolean {
  if (configuration.kind === "fp32") return false;
  if (configuration.kind === "uniform")
    return layer.sparq === null && layer.activations.bits === configuration.activationBits && layer.weights.bits <= configuration.weightBits;
  const { sparq } = layer;
  if (!sparq) return false;
  const { window, rounding, share, sparse24 } = configuration;
  return (
    sparq.window.bits === window.bits &&
    String(sparq.window.shifts) === String(window.shifts) &&
    sparq.rounding === rounding &&
    sparq.share === share &&
    sparq.sparse24 === sparse24
  );
}

const wholeOf = ({ layers }: Plan): Map<string, string> =>
  new Map(layers.flatMap((layer): [string, string][] => (layer.status === "float" ? [[layer.name, layer.detail]] : [])));
