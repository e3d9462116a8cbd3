/** Silicon as options change it. @module */
import { parseAreaModel, type MemoryChoice, type Silicon } from "@sparqkit/complexity";
import type { ComplexityFlags } from "../commands/complexity.ts";
import { InputError, UsageError } from "../errors.ts";
import { readJson } from "../files/json.ts";

/** Options about silicon. */
export type SiliconFlags = Pick<ComplexityFlags, "area" | "elements" | "elementArea" | "clock" | "local" | "areaModel">;

/**
 * Refuse a layout's figures and a model together: both say how large an element is.
 *
 * @throws UsageError
 */
export function checkElementFlags({ elements, elementArea, areaModel }: SiliconFlags): void {
  const given = Object.entries({ "--elements": elements, "--element-area": elementArea }).find(([, value]) => value !== undefined);
  if (given && areaModel !== undefined) throw new UsageError(`${given[0]} and --area-model both say how large elements are`, "Leave one of them out");
}

/**
 * Silicon with what options give instead of the document's, and a name that says so.
 *
 * @throws UsageError, InputError, InvalidAreaModel
 */
export async function changed(silicon: Silicon, flags: SiliconFlags, memory: MemoryChoice | null): Promise<Silicon> {
  const { area, elements, elementArea, clock, local, areaModel } = flags;
  const changes = [
    area === undefined ? [] : `${area} mm2`,
    elements === undefined ? [] : `${elements} elements`,
    elementArea === undefined ? [] : `elements of ${elementArea} um2`,
    clock === undefined ? [] : `${clock} MHz`,
    memory === null ? [] : typeof memory === "string" ? memory : memory.name,
    local === undefined ? [] : `${local} KiB`,
    areaModel === undefined ? [] : `area by ${areaModel}`,
  ].flat();
  if (changes.length === 0) return silicon;
  return {
    ...withElements(silicon, flags, areaModel === undefined ? null : await areaModelOf(areaModel)),
    name: `${silicon.name}, ${changes.join(", ")}`,
    description: `${silicon.description} (changed: ${changes.join(", ")})`,
    ...(area === undefined ? {} : { areaMm2: area }),
    ...(clock === undefined ? {} : { clockMHz: clock }),
    ...(memory === null ? {} : { memory }),
    ...(local === undefined ? {} : { localKiB: local }),
  };
}

/** How large elements are, or how many: a layout's figures replace a model, and a model them. */
function withElements(silicon: Silicon, { area, elements, elementArea }: SiliconFlags, model: Silicon["areaModel"] | null): Silicon {
  const { areaModel: _, elements: counted, elementAreaUm2: measured, ...rest } = silicon;
  if (model) return { ...rest, areaModel: model };
  if (counted !== undefined && area !== undefined && elements === undefined)
    throw new UsageError(
      `--area is other silicon than that of ${silicon.name}, whose layout holds ${counted} elements`,
      "Say with --elements how many the other holds",
    );
  const count = elements ?? counted;
  const size = elementArea ?? measured;
  if (count === undefined && size === undefined) return silicon;
  return { ...rest, ...(count !== undefined && { elements: count }), ...(size !== undefined && { elementAreaUm2: size }) };
}

async function areaModelOf(name: string): Promise<NonNullable<Silicon["areaModel"]>> {
  if (name === "bits" || name === "bops") return `28nm-${name}`;
  const document = await readJson(name).catch((error: unknown) => {
    if (error instanceof InputError && error.code === "ENOENT")
      throw new InputError("ENOENT", name, "is neither a file nor bits or bops", "Name an area model that --fit wrote", error);
    throw error;
  });
  return parseAreaModel(document, name);
}
