import { InvalidParameter } from "@sparqkit/core";
import { describe, expect, it } from "vitest";
import { conv } from "../../test/networks.ts";
import { cost } from "../cost/cost.ts";
import { acceleratorMachine, type Accelerator } from "./accelerator.ts";
import { MEMORIES } from "./memories.ts";

const first = conv("first", { size: 14, inputs: 64, filters: 64, groups: 1 });
const LAYERS = [first, { ...first, name: "second" }, { ...first, name: "third" }];
const accelerator: Accelerator = {
  name: "array",
  description: "",
  clockMHz: 500,
  elements: 1024,
  products: new Map([["first", 1], ["second", 2], ["third", 0.5]]), // prettier-ignore
  bytesPerCycle: 64,
  memory: null,
};

describe("an accelerator", () => {
  it("holds each layer against its own roof: two operations for every product it does in a cycle", () => {
    const machine = acceleratorMachine(accelerator);
    expect(machine).toMatchObject({ elements: 1024, gops: 2048, gbitPerSecond: 256, memory: { name: "DRAM of 64 bytes a cycle" } });
    const { layers, total, hardware } = cost(LAYERS, { weightBits: 8, activationBits: 8 }, machine);
    expect(hardware).toMatchObject({ pes: 1024, gops: 2048 });
    expect(layers.map(({ roof }) => roof)).toEqual([1024, 2048, 512]);
    // 2 x 7,225,344 operations; (36,864 + 2 x 64 x 196) x 8 bits at 256 Gbit/s feed 7463 GOPS/s
    for (const { roof, memoryRoof, headroom, attainable, seconds, ops, bound } of layers) {
      expect(headroom).toBeCloseTo(memoryRoof! / roof, 12);
      expect([attainable, bound]).toEqual([roof, "compute"]);
      expect(seconds).toBeCloseTo(ops / roof / 1e9, 18);
    }
    expect(total.seconds).toBeCloseTo((layers[0]!.ops / 1e9) * (1 / 1024 + 1 / 2048 + 1 / 512), 15);
    const slow = cost(LAYERS, { weightBits: 8, activationBits: 8 }, { ...machine, gbitPerSecond: 50 }).layers; // feeds 1458 GOPS/s
    expect(slow.map(({ bound }) => bound)).toEqual(["compute", "memory", "compute"]);
  });

  it("has no limit of bandwidth, its own, or that of another memory", () => {
    expect(acceleratorMachine({ ...accelerator, bytesPerCycle: null })).toMatchObject({ gbitPerSecond: null, memory: { name: "memory without limit" } });
    expect(acceleratorMachine({ ...accelerator, memory: MEMORIES["DDR5-4800"] })).toMatchObject({ gbitPerSecond: 307.2, memory: { name: "DDR5-4800" } });
  });

  it("refuses what is no accelerator", () => {
    for (const wrong of [{ products: new Map() }, { products: new Map([["first", 0]]) }, { elements: 0.5 }, { clockMHz: 0 }, { bytesPerCycle: 0 }])
      expect(() => acceleratorMachine({ ...accelerator, ...wrong }), Object.keys(wrong)[0]).toThrow(InvalidParameter);
  });
});
