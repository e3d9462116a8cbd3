import { SILICON, type Silicon } from "@sparqkit/complexity";
import { describe, expect, it } from "vitest";
import { UsageError } from "../errors.ts";
import { changed, type SiliconFlags } from "./changes.ts";

const preset = SILICON["hcm-1mm2"];
const layout: Silicon = { ...preset, element: { weightBits: 32, activationBits: 32 }, elements: 60, elementAreaUm2: 16_500 };
const change = (silicon: Silicon, flags: SiliconFlags): Promise<Silicon> => changed(silicon, flags, null);

describe("silicon as options change it", () => {
  it("is the document's where none do, and says by name and description what they did", async () => {
    expect(await change(layout, {})).toBe(layout);
    const { name, description } = await change(layout, { area: 2, elements: 120, elementArea: 8000.5, clock: 500, local: 4 });
    expect(name).toBe("hcm-1mm2, 2 mm2, 120 elements, elements of 8000.5 um2, 500 MHz, 4 KiB");
    expect(description).toMatch(/\(changed: 2 mm2, 120 elements, .*\)$/);
  });

  it("takes a layout's figures instead of a model, and a model instead of them", async () => {
    const counted = await change({ ...preset, areaModel: "28nm-bops" }, { elements: 9 });
    expect(counted).toMatchObject({ elements: 9 });
    expect(counted).not.toHaveProperty("areaModel");
    expect(await change(layout, { elements: 48 })).toMatchObject({ elements: 48, elementAreaUm2: 16_500 });
    expect(await change(layout, { elementArea: 12_000 })).toMatchObject({ elements: 60, elementAreaUm2: 12_000 });
    const modelled = await change(layout, { areaModel: "bits", area: 2 });
    expect(modelled).toMatchObject({ areaModel: "28nm-bits", areaMm2: 2 });
    for (const field of ["elements", "elementAreaUm2"]) expect(modelled).not.toHaveProperty(field);
    expect(await change(preset, { clock: 500 })).toEqual({ ...preset, clockMHz: 500, name: expect.any(String), description: expect.any(String) });
  });

  it("does not keep a count of elements on other silicon, but their area", async () => {
    await expect(change(layout, { area: 2 })).rejects.toThrow(UsageError);
    await expect(change(layout, { area: 2, elementArea: 9000 })).rejects.toThrow("whose layout holds 60 elements");
    const { elements: _, ...measured } = layout;
    expect(await change(measured, { area: 2 })).toMatchObject({ areaMm2: 2, elementAreaUm2: 16_500 });
  });
});
