/**
 * Preprocessing from options: a preset or document, single fields on top; where none is given, the usual convention of the input's shape, said aloud.
 * @module
 */
import { DataError, parsePreprocess, PREPROCESS_PRESETS, readPreprocess, type ImageShape, type Preprocess } from "@sparqkit/runner";
import { UsageError } from "../errors.ts";
import type { PreprocessFlags } from "../options/preprocess.ts";

/** Which convention images of a shape usually follow. */
const USUAL: Readonly<Record<string, keyof typeof PREPROCESS_PRESETS>> = { "3x32x32": "cifar10", "3x224x224": "imagenet", "1x28x28": "mnist" };

/** Preprocessing, and what the user should know about where it is from. */
export interface ResolvedPreprocess {
  readonly preprocess: Preprocess;
  readonly note: string | null;
}

/**
 * Resolve the preprocessing options for a model.
 *
 * @throws UsageError where an option is out of range, or nothing is said and the shape has no usual convention; DataError for a document
 */
export async function resolvePreprocess(flags: PreprocessFlags, shape: ImageShape): Promise<ResolvedPreprocess> {
  const { mean, std, channels, crop, resize } = flags;
  const scale = flags.pixelScale === undefined ? undefined : Number(flags.pixelScale);
  const fields = Object.fromEntries(Object.entries({ mean, std, pixelScale: scale, channels, crop, resize }).filter(([, value]) => value !== undefined));
  const { base, note } = await baseOf(flags, shape);
  return { preprocess: asUsage(() => parsePreprocess(fields, "", base)), note };
}

/** The image size that options fix, where the model leaves its own open. */
export async function sizeOf(flags: PreprocessFlags): Promise<readonly [number, number] | null> {
  const crop = flags.crop ?? (flags.preprocess === undefined ? undefined : (await named(flags.preprocess)).crop);
  return crop === undefined ? null : [crop, crop];
}

async function baseOf(flags: PreprocessFlags, shape: ImageShape): Promise<{ base: Preprocess; note: string | null }> {
  if (flags.preprocess !== undefined) return { base: await named(flags.preprocess), note: null };
  if (flags.mean !== undefined || flags.std !== undefined || flags.pixelScale !== undefined) return { base: PREPROCESS_PRESETS.raw, note: null };
  const usual = USUAL[shape.join("x")];
  if (usual === undefined) {
    throw new UsageError(
      `the model takes images of ${shape.join(" x ")}, for which there is no usual preprocessing`,
      `Say it with --preprocess NAME (${Object.keys(PREPROCESS_PRESETS).join(", ")}) or with --mean, --std and --pixel-scale`,
    );
  }
  const note = `preprocessing "${usual}" is assumed for images of ${shape.join(" x ")}; a wrong one costs accuracy, choose another with --preprocess`;
  return { base: PREPROCESS_PRESETS[usual], note };
}

async function named(name: string): Promise<Preprocess> {
  return name.endsWith(".json") ? readPreprocess(name) : asUsage(() => parsePreprocess(name));
}

/** What is typed wrongly is wrong usage; what a document says wrongly is bad input. */
function asUsage<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof DataError && error.code === "PREPROCESS_INVALID")
      throw new UsageError(error.message.replace(/\. Correct the preprocessing\.$/, ""), "Correct the option");
    throw error;
  }
}
