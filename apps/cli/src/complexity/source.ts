/** What layers are held against, as the options name it: silicon to fill with elements, or an accelerator that `simulate` knows. @module */
import { PRESETS, parseHardware, type Hardware } from "@sparqkit/accelerator";
import { MEMORIES, parseSilicon, SILICON, type MemoryChoice, type Silicon } from "@sparqkit/complexity";
import type { ComplexityFlags } from "../commands/complexity.ts";
import { InputError, UsageError } from "../errors.ts";
import { readDocument } from "../files/json.ts";
import { decimal } from "../options/cost.ts";
import { changed, checkElementFlags, type SiliconFlags } from "./changes.ts";

/** Silicon or an accelerator, changed as the options say. */
export type Source =
  | { readonly kind: "silicon"; readonly silicon: Silicon }
  | { readonly kind: "hardware"; readonly hardware: Hardware; readonly memory: MemoryChoice | null };

type SourceFlags = Pick<ComplexityFlags, "hw" | "memory"> & SiliconFlags;

/** Silicon where none is named. */
export const DEFAULT_SILICON = "hcm-1mm2";

const PRESET_NAMES: readonly string[] = [...Object.keys(SILICON), ...Object.keys(PRESETS)];

/**
 * Read what --hw names, and change what other options change.
 *
 * @throws UsageError, InputError, InvalidSilicon, InvalidHardware, InvalidAreaModel
 */
export async function readSource(flags: SourceFlags): Promise<Source> {
  const { hw = DEFAULT_SILICON, clock } = flags;
  checkElementFlags(flags);
  const memory = flags.memory === undefined ? null : memoryOf(flags.memory);
  const named = await readNamed(hw);
  if (named.kind === "silicon") return { kind: "silicon", silicon: await changed(named.silicon, flags, memory) };
  const ofSilicon = {
    "--area": flags.area,
    "--elements": flags.elements,
    "--element-area": flags.elementArea,
    "--local": flags.local,
    "--area-model": flags.areaModel,
  };
  for (const [option, value] of Object.entries(ofSilicon))
    if (value !== undefined) throw new UsageError(`${option} is about silicon to fill with elements, and ${hw} has its elements already`, "Leave it out");
  const { hardware } = named;
  return { kind: "hardware", hardware: clock === undefined ? hardware : { ...hardware, clockMHz: clock }, memory };
}

type Named = { readonly kind: "silicon"; readonly silicon: Silicon } | { readonly kind: "hardware"; readonly hardware: Hardware };

async function readNamed(name: string): Promise<Named> {
  if (Object.hasOwn(SILICON, name)) return { kind: "silicon", silicon: SILICON[name as keyof typeof SILICON] };
  if (Object.hasOwn(PRESETS, name)) return { kind: "hardware", hardware: PRESETS[name as keyof typeof PRESETS] };
  const document = await readDocument(name, PRESET_NAMES);
  const schema = typeof document === "object" && document !== null && "schema" in document ? document.schema : undefined;
  if (schema === "sparqkit/hardware@1") return { kind: "hardware", hardware: parseHardware(document, name) };
  if (schema === "sparqkit/silicon@1") return { kind: "silicon", silicon: parseSilicon(document, name) };
  const found = schema === undefined ? "has no schema" : `has the schema ${JSON.stringify(schema)?.slice(0, 60)}`;
  throw new InputError("NOT_HARDWARE", name, `${found}, not sparqkit/silicon@1 or sparqkit/hardware@1`, "Name a document of silicon or hardware");
}

/** A preset, or a bandwidth in Gbit/s. */
function memoryOf(text: string): MemoryChoice {
  if (Object.hasOwn(MEMORIES, text)) return text as keyof typeof MEMORIES;
  const gbit = decimal(text);
  if (gbit >= 1e-6 && gbit <= 1e6) return { name: `${text} Gbit/s`, megatransfers: gbit * 1000, busBits: 1, source: "as given with --memory", verified: true };
  throw new UsageError(`there is no memory ${text}`, `Name ${Object.keys(MEMORIES).join(", ")}, or a bandwidth in Gbit/s from 0.000001 to 1000000`);
}
