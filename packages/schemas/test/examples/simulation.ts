/** Hardware, simulations on it, and comparisons. @module */
import { hash, layer, type Example } from "./example.ts";

const energy = { technology: "45 nm", source: "a talk", verified: false, multiplyPj: 0.2, addPj: 0.1, muxPj: 0, sramPj: 1.25, dramPj: 162.5 };
const hardware = {
  schema: "sparqkit/hardware@1",
  name: "mine",
  description: "",
  unit: { kind: "systolic-array", rows: 4, columns: 4, dataflow: "os" },
  pe: "auto",
  clockMHz: 500,
  sram: { ifmapKiB: 64, filterKiB: 64, ofmapKiB: 0.5 },
  dram: { bytesPerCycle: null },
  activations: "trimmed",
  energy,
};
const counts = {
  cycles: { total: 10, compute: 6, fillDrain: 4, stall: 0 },
  utilization: { mapping: 1, compute: 0.6, overall: 0.6 },
  speedup: { ideal: 2, compute: 2, busy: 1.5 },
  sram: { ifmapReads: 1, filterReads: 1, ofmapReads: 0, ofmapWrites: 1, ifmapWrites: 1, filterWrites: 1, ofmapDrains: 1 },
  dramBytes: { ifmap: 1, filter: 1, ofmap: 1, metadata: 0 },
  energyPj: { mac: 0.3, sram: 12.5, dram: 487.5 },
};
const simulation = {
  schema: "sparqkit/sim-result@1",
  batch: 2,
  notes: ["a note"],
  stepped: [{ name: "conv1", cycles: 10, closedForm: 10, equal: null }],
  model: { name: "net.onnx", sha256: hash },
  hardware,
  config: "4b-5opt-round",
  convention: "sparqkit",
  energyTable: energy,
  layers: [
    {
      ...layer,
      gemm: { M: 4, N: 4, K: 8, groups: 1 },
      macs: 128,
      pe: "sparq-5opt",
      slots: 4,
      folds: 1,
      cyclesPerFold: 10,
      ...counts,
      order: "ifmap-resident",
      notes: [{ code: "SHORT_SUM", text: "filling takes long" }],
      statistics: { zeros: 3 },
    },
  ],
  total: { macs: 128, microseconds: 0.02, ...counts },
  unsupported: [{ opType: "Relu", count: 2, elements: null }],
};
const SIMULATION_OPTIONAL = ["/batch", "/notes", "/stepped", "/model", "/unsupported", "/hardware/energy", "/layers/0/statistics"];

export const simulationExamples: readonly Example[] = [
  { kind: "hardware", document: hardware, optional: ["/energy"] },
  {
    kind: "hardware",
    document: {
      ...hardware,
      unit: { kind: "sparse-tensor-core", rows: 4, columns: 4, width: 4, count: 4, latency: 0 },
      pe: "sparq-3opt",
      dram: { bytesPerCycle: 0.5 },
      activations: "encoded",
    },
    optional: ["/energy"],
  },
  {
    kind: "sim-result",
    document: simulation,
    optional: SIMULATION_OPTIONAL,
    open: ["/layers/0/statistics"],
  },
  {
    kind: "sim-comparison",
    document: {
      schema: "sparqkit/sim-comparison@1",
      a: simulation,
      b: simulation,
      layers: [{ name: "conv1", speedup: 1.8, ideal: 2, why: ["filling takes long"] }],
      total: { speedup: 1.8, ideal: 2 },
    },
    optional: ["a", "b"].flatMap((run) => SIMULATION_OPTIONAL.map((place) => `/${run}${place}`)),
    open: ["/a/layers/0/statistics", "/b/layers/0/statistics"],
  },
];
