/**
 * HCM and the simulator where both speak: the same multiply-accumulates, the same traffic, and no layer bound by compute in one that waits for memory in the other.
 *
 * Assumptions that make them comparable: an output-stationary array of single multipliers on plain 8-bit numbers; SRAMs that hold every tensor, so that each moves
 * once; HCM's machine with as many multipliers, the same clock and bandwidth, a layer as its matrix product, nothing lost to filling, draining or edges. The
 * simulator fetches only pixels under a tap, HCM every pixel: in ResNet-18 they differ for the 1 x 1 convolutions of stride 2 alone; elsewhere also where a stride
 * leaves the last rows and columns over, as in the first convolution of SqueezeNet. The simulator's stalls include the first
 * fetch and the last drain, when nothing computes; a roofline has no such edges, so a layer counts as stalled where it waits in between.
 */
import { simulate, type Hardware, type LayerResult } from "@sparqkit/accelerator";
import { cost, type LayerCost } from "@sparqkit/complexity";
import { parseConfiguration } from "@sparqkit/quantizer";
import { NETWORKS } from "@sparqkit/workload";
import { describe, expect, it } from "vitest";
import { placed } from "../src/complexity/machine.ts";
import { settingsOf } from "../src/complexity/widths.ts";
import { networkWorkload } from "../src/workload/network.ts";

const workload = networkWorkload("resnet18", { layers: ["*"] });
const settings = settingsOf(workload, { config: "a8w8" }, null);
const SIDES = [8, 14, 16, 32, 64];
const BYTES = [0.25, 0.5, 1, 4, 16, 64, 256];

const hardware = (side: number, bytesPerCycle: number | null): Hardware => ({
  schema: "sparqkit/hardware@1",
  name: `${side} x ${side}, ${bytesPerCycle} bytes a cycle`,
  description: "",
  unit: { kind: "systolic-array", rows: side, columns: side, dataflow: "os" },
  pe: "8b-8b",
  clockMHz: 500,
  sram: { ifmapKiB: 65_536, filterKiB: 65_536, ofmapKiB: 65_536 },
  dram: { bytesPerCycle },
  activations: "trimmed",
});

const simulated = (side: number, bytes: number | null): readonly LayerResult[] =>
  simulate(workload.layers, hardware(side, bytes), { config: parseConfiguration("a8w8") }).layers;

function modelled(side: number, bytes: number): readonly LayerCost[] {
  const { machine, widths } = placed({ kind: "hardware", hardware: hardware(side, bytes), memory: null }, settings);
  return cost(workload.layers, ({ name }) => widths.get(name)!, machine).layers;
}

/** A layer on an array both ways, and with twice the bandwidth: waiting at the edges alone halves then. */
interface Case {
  readonly name: string;
  readonly hcm: LayerCost;
  readonly sim: LayerResult;
  readonly twice: LayerResult;
}

const CASES: readonly Case[] = SIDES.flatMap((side) =>
  BYTES.flatMap((bytes) => {
    const [hcm, sim, twice] = [modelled(side, bytes), simulated(side, bytes), simulated(side, 2 * bytes)];
    return hcm.map((layer, i) => ({ name: `${layer.name} on ${side} x ${side} at ${bytes}`, hcm: layer, sim: sim[i]!, twice: twice[i]! }));
  }),
);

/** Whether a layer waits between its folds: rounding aside, its waiting is more than twice that under twice the bandwidth. */
const waits = ({ sim, twice }: Case): boolean => sim.cycles.stall > 2 * twice.cycles.stall;
const busy = ({ sim: { cycles } }: Case): number => cycles.compute + cycles.fillDrain;

describe("HCM and the simulator over ResNet-18", () => {
  it("count the same multiply-accumulates, and two operations for each", () => {
    expect(CASES).toHaveLength(SIDES.length * BYTES.length * 21);
    for (const { name, hcm, sim } of CASES) expect([hcm.name, hcm.macs, hcm.ops], name).toEqual([sim.name, sim.macs, 2 * sim.macs]);
    expect(CASES.slice(0, 21).reduce((sum, { hcm }) => sum + hcm.macs, 0)).toBe(1_814_073_344);
  });

  it("move the same bits, but for pixels that a stride leaves untouched", () => {
    const untouched = new Set<string>();
    for (const { name, hcm, sim } of CASES) {
      const { ifmap, filter, ofmap, metadata } = sim.dramBytes;
      const layer = NETWORKS.resnet18.layers.find((one) => one.name === hcm.name)!;
      const [, channels, height] = layer.inputShape as readonly [number, number, number];
      const skipped = hcm.name.includes("downsample") ? channels * (height ** 2 - layer.gemm.M) : 0; // a 1 x 1 tap touches a pixel an output
      if (skipped > 0) untouched.add(hcm.name);
      expect(8 * (ifmap + skipped + filter + ofmap + metadata), name).toBe(hcm.trafficBits);
    }
    expect([...untouched]).toEqual(["layer2.0.downsample.0", "layer3.0.downsample.0", "layer4.0.downsample.0"]);
  });

  it("agree that what is bound by compute never waits while it computes", () => {
    const bound = CASES.filter(({ hcm }) => hcm.bound === "compute");
    expect(bound.length).toBeGreaterThan(100);
    expect(bound.filter(waits).map(({ name }) => name)).toEqual([]);
  });

  it("agree that what is bound by memory waits, where the array is full and memory is slower than the array with its filling and draining", () => {
    const bound = CASES.filter((one) => {
      const { hcm, sim } = one;
      const utilization = sim.macs / (busy(one) * elements(one)); // what the array attains of HCM's compute roof when memory does not limit it
      return hcm.bound === "memory" && sim.utilization.mapping === 1 && hcm.headroom! < 0.95 * utilization && sim.folds > 1 && !hcm.name.includes("downsample");
    });
    expect(bound.length).toBeGreaterThan(50);
    expect(bound.filter((one) => !waits(one)).map(({ name }) => name)).toEqual([]);
  });

  it("never let the simulator be faster than the roofline", () => {
    for (const { name, hcm, sim } of CASES)
      if (!hcm.name.includes("downsample")) expect(sim.cycles.total, name).toBeGreaterThanOrEqual(hcm.seconds * 500e6 * (1 - 1e-12));
  });

  it("see both bounds on every array", () => {
    for (const side of SIDES)
      expect(new Set(CASES.filter(({ name }) => name.includes(`on ${side} x`)).map(({ hcm }) => hcm.bound))).toEqual(new Set(["compute", "memory"]));
  });
});

describe("HCM and the simulator under configurations that leave the first and the last layer whole", () => {
  const ordinary = networkWorkload("resnet18", {});
  const skipping = new Set(ordinary.layers.map(({ name }) => name).filter((name) => name.includes("downsample")));

  it.each([
    ["a4w4", "auto"],
    ["a8w4", "auto"],
    ["a4w8", "sparq-5opt"],
    ["4b-5opt", "auto"],
    ["3b-6opt", "auto"],
    ["2b-7opt", "auto"],
  ] as const)("%s on %s: the same widths in memory, and as many products a slot", (config, pe) => {
    const on: Hardware = { ...hardware(32, 16), pe };
    const { machine, widths } = placed({ kind: "hardware", hardware: on, memory: null }, settingsOf(ordinary, { config }, null));
    const hcm = cost(ordinary.layers, ({ name }) => widths.get(name)!, machine).layers;
    const sim = simulate(ordinary.layers, on, { config: parseConfiguration(config), wholeLayers: new Set(ordinary.whole.keys()) }).layers;
    expect([...ordinary.whole.keys()]).toEqual(["conv1", "fc"]);
    for (const [i, { name, trafficBits, weightBits, activationBits, roof }] of hcm.entries()) {
      const { dramBytes, speedup } = sim[i]!;
      if (ordinary.whole.has(name)) expect([name, weightBits, activationBits]).toEqual([name, 8, 8]);
      expect(roof, name).toBe(speedup.ideal * ((2 * 32 * 32 * 500) / 1000));
      if (!skipping.has(name)) expect(8 * (dramBytes.ifmap + dramBytes.filter + dramBytes.ofmap + dramBytes.metadata), name).toBe(trafficBits);
    }
  });
});

/** Multipliers of a case's array. */
function elements({ name }: Case): number {
  const side = Number(/on (\d+) x/.exec(name)![1]);
  return side * side;
}
