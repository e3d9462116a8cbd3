import { readdirSync, readFileSync } from "node:fs";
import { checkDocument } from "@sparqkit/schemas";
import { describe, expect, it } from "vitest";
import { InvalidHardware } from "../errors.ts";
import { parseHardware } from "./parse.ts";
import { PRESETS } from "./presets.ts";
import { RANGES } from "./ranges.ts";

const tpu = PRESETS["tpu-16"];

/** The document with another value at a JSON pointer. */
function changed(document: object, pointer: string, value: unknown): unknown {
  const copy = structuredClone(document) as Record<string, unknown>;
  const names = pointer.split("/").slice(1);
  const last = names.pop()!;
  const parent = names.reduce((at, name) => (at[name] ??= {}) as Record<string, unknown>, copy);
  parent[last] = value;
  return copy;
}

function refusal(value: unknown): InvalidHardware {
  try {
    parseHardware(value, "mine.json");
  } catch (error) {
    return error as InvalidHardware;
  }
  return expect.unreachable("it was accepted");
}

describe("presets", () => {
  it("are the documents in presets/, valid, under their own names", () => {
    const files = readdirSync(new URL("../../presets/", import.meta.url));
    expect(files.toSorted()).toEqual(
      Object.keys(PRESETS)
        .map((name) => `${name}.json`)
        .toSorted(),
    );
    for (const [name, preset] of Object.entries(PRESETS)) {
      expect(parseHardware(preset).name).toBe(name);
      expect(JSON.parse(readFileSync(new URL(`../../presets/${name}.json`, import.meta.url), "utf8"))).toEqual(preset);
    }
  });
});

describe("parseHardware", () => {
  it("says file, field, value and the whole range", () => {
    expect(refusal(changed(tpu, "/unit/rows", 0)).message).toContain(
      "mine.json: not a valid hardware document: /unit/rows is 0, not an integer from 1 to 65536",
    );
    expect(refusal(changed(tpu, "/unit/rows", 2.5)).message).toContain("/unit/rows is 2.5, not an integer from 1 to 65536");
    expect(refusal(changed(tpu, "/unit/dataflow", "rs")).message).toContain('/unit/dataflow is "rs", not "os", "ws" or "is"');
    expect(refusal(changed(tpu, "/clockMHz", -1)).message).toContain("/clockMHz is -1, not a number from 0.001 to 100000 (MHz)");
    expect(refusal(changed(tpu, "/pe", "sparq-4opt")).message).toContain("sparq-5opt");
    expect(refusal(changed(tpu, "/unit/kind", "gpu")).message).toContain('/unit/kind is "gpu", not "systolic-array", "tensor-core" or "sparse-tensor-core"');
    for (const unit of [
      { ...tpu.unit, kind: "gpu" },
      { kind: "gpu", sm: 80 },
      { rows: 4, columns: 4 },
    ])
      expect(refusal({ ...tpu, unit }).problems).toHaveLength(1);
    expect(refusal(changed(tpu, "/sram/cacheKiB", 4)).message).toContain('unknown field "cacheKiB"');
  });

  it("carries the first problem as data, and lists all of them", () => {
    const error = refusal(changed(changed(tpu, "/clockMHz", 0) as object, "/sram/ifmapKiB", "64"));
    expect(error).toMatchObject({ code: "INVALID_HARDWARE", source: "mine.json" });
    expect(error.problems).toHaveLength(2);
    expect(["/clockMHz", "/sram/ifmapKiB"]).toContain(error.field);
    expect([0, "64"]).toContain(error.value);
  });

  it("refuses what is no document at all", () => {
    for (const value of [null, 3, "tpu-16", [], {}]) expect(refusal(value)).toBeInstanceOf(InvalidHardware);
  });

  it("refuses SySMT's elements where no array is", () => {
    expect(refusal({ ...PRESETS["tensor-core"], pe: "sysmt" }).message).toContain(
      '/pe is "sysmt", which only a unit of kind "systolic-array" has, not "tensor-core"',
    );
    expect(parseHardware({ ...tpu, pe: "sysmt" }).pe).toBe("sysmt");
  });

  it("states ranges that are the schema's: their ends are accepted, what is beyond is not", () => {
    const energy = { technology: "a", source: "b", verified: true, multiplyPj: 1, addPj: 1, muxPj: 1, sramPj: 1, dramPj: 1 };
    let tried = 0;
    for (const [pointer, range] of Object.entries(RANGES)) {
      const base = { ...(/width|count|latency/.test(pointer) ? PRESETS["tensor-core"] : tpu), energy };
      const least = /from ([\d.]+) to (\d+)/.exec(range);
      if (!least) continue;
      tried++;
      const [low, high] = [Number(least[1]), Number(least[2])];
      const valid = (value: number): boolean => checkDocument("hardware", changed(base, pointer, value)).length === 0;
      expect([valid(low), valid(low - 1), valid(low - 1e-6)], pointer).toEqual([true, false, false]);
      expect([valid(high), valid(high + 1)], pointer).toEqual([true, false]);
    }
    expect(tried).toBe(15);
  });
});
