/** A valid document of every kind with every field there can be, and which of its fields may be left out or hold anything. */
import type { DocumentKind } from "../src/index.ts";

/** A document, and the places where the rules of its kind bend; `*` in a place stands for any one step. */
export interface Example {
  readonly kind: DocumentKind;
  readonly document: unknown;
  /** Fields that may be absent. */
  readonly optional?: readonly string[];
  /** Objects whose fields are not named by the schema. */
  readonly open?: readonly string[];
}

const hash = "0".repeat(64);
const window = { bits: 4, shifts: [0, 2, 4] };
const params = { set: window, rounding: "round", share: true };
const totals = { tests: 5, passed: 1, failed: 1, errored: 1, skipped: 1, notRun: 1 };
const implementation = { name: "mine", version: "0.1", language: "C", features: ["pair"], homepage: "somewhere", notes: "fast" };
const test = { id: "pair/named/27-0", comment: "a survivor", flags: ["Survivor"], input: { a: [27, 0] } };
const note = { kind: "EDGE_CASE", description: "one is zero", effect: "the partner's bits are not used", clauses: ["PAIR-3"] };
const moments = { mean: [0, -1.5], variance: [1, 0] };
const layer = { name: "conv1", kind: "conv" };
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

const training = {
  epochs: 4,
  batch: 128,
  shards: 2,
  threads: 2,
  schedule: { kind: "step", rate: 0.1, milestones: [2], gamma: 0.1, warmup: { epochs: 0.5, from: 0.1 } },
  momentum: 0.9,
  weightDecay: 1e-4,
  augment: "crop-flip",
  batchNorm: "batch",
  seed: 1,
  memoryBytes: 1e6,
  keep: "best",
  stopped: "finished",
  best: { epoch: 3, top1: 91.5 },
  imagesPerSecond: 400,
  log: [{ epoch: 1, loss: 1.5, crossEntropy: 1, penalty: 0.5, trainTop1: 80, testTop1: 81, learningRate: 0.1, seconds: 9.5 }],
};
const OF_SCHEDULE = (at: string): string[] => ["milestones", "gamma", "warmup", "warmup/from"].map((name) => `${at}/schedule/${name}`);
const ran = {
  model: { name: "net.onnx", sha256: hash },
  output: { name: "out.onnx", sha256: hash, bytes: 2000 },
  data: { format: "npy", images: 48 },
  test: { format: "npy", images: 16 },
  preprocess: { pixelScale: 255, mean: [0.5], std: [0.25], channels: "rgb" },
  machine: { cpu: "one", cores: 2, node: "v24.0.0", onnxruntime: "1.30.0" },
  seconds: 12.5,
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

const areaModel = {
  schema: "sparqkit/area-model@1",
  name: "our 7 nm",
  source: "synthesis of May",
  verified: true,
  over: "bits",
  coefficients: [-14, 86, 12.5],
  range: [2, 16],
  r2: 0.9999,
  points: 15,
  multipliers: 9,
  residuals: [{ x: 2, area: 208, fitted: 207.5, residual: 0.5 }],
  maxRelativeError: 0.002,
};
const FITTED = ["/residuals", "/maxRelativeError"];
const memory = { name: "DDR4-2400", megatransfers: 2400, busBits: 64, source: "JEDEC JESD79-4", verified: false };
const silicon = {
  schema: "sparqkit/silicon@1",
  name: "mine",
  description: "",
  areaMm2: 1,
  clockMHz: 800,
  element: { weightBits: 8, activationBits: 4 },
  memory,
  localKiB: 64,
  areaModel,
};
const { areaModel: _, ...layout } = silicon;
const widths = { weightBits: 8, activationBits: 4 };
const cost = {
  schema: "sparqkit/cost-result@1",
  model: { name: "net.onnx", sha256: hash },
  batch: 2,
  bits: "8/4",
  rule: "hcm",
  hardware: {
    name: "mine",
    description: "",
    areaMm2: 1,
    clockMHz: 800,
    element: widths,
    areaModel: { name: "our 7 nm", verified: true, extrapolated: false },
    peArea: 1000.5,
    fit: 999,
    pes: 961,
    side: 31,
    gops: 7688,
    memory: { name: "DDR4-2400", gbitPerSecond: 153.6, source: "JEDEC JESD79-4", verified: false },
    localKiB: null,
  },
  layers: [
    {
      ...layer,
      macs: 128,
      bops: 5888.5,
      accumulatorBits: 15.5,
      ...widths,
      accumulatedBits: 4,
      storedBits: 4,
      density: 0.5,
      ops: 256,
      trafficBits: 512,
      opsPerBit: 0.5,
      roof: 7680,
      memoryRoof: 76.8,
      attainable: 76.8,
      headroom: 0.01,
      bound: "memory",
      seconds: 1e-9,
      required: 100,
      passes: {
        channels: 1,
        filters: 2,
        partialSumBits: 16,
        trafficBits: 600,
        opsPerBit: 0.4,
        bound: "memory",
        local: { window: 10, sums: 10, inputs: 20, once: 30 },
      },
    },
  ],
  total: {
    macs: 128,
    bops: 5888.5,
    ops: 256,
    trafficBits: 512,
    opsPerBit: 0.5,
    weightBits: 64,
    seconds: 1e-9,
    imagesPerSecond: 2e9,
    bound: { compute: 0, memory: 1 },
    conv: { macs: 128, bops: 5888.5 },
    gemm: { macs: 0, bops: 0 },
  },
  unsupported: [{ opType: "Relu", count: 2, elements: null }],
  solve: {
    range: [2, 16],
    rate: 30,
    pairs: [
      {
        ...widths,
        peArea: 1000.5,
        pes: 961,
        gops: 7688,
        computeBound: 0,
        memoryBound: ["conv1"],
        seconds: 1e-9,
        imagesPerSecond: 2e9,
        gbops: 5.8e-6,
        silicon: { side: 1, areaMm2: 0.001, gbitPerSecond: null },
      },
    ],
    narrowest: [widths],
    hopeless: [{ name: "conv1", gbitPerSecond: 1e4, at: widths }],
    layers: [{ name: "conv1", widest: 0 }],
    front: [{ ...widths, imagesPerSecond: 2e9, width: 12, accuracy: 69.5 }],
  },
  notes: ["a note"],
};

export const examples: readonly Example[] = [
  {
    kind: "vectors",
    document: {
      schema: "sparqkit/vectors@1",
      feature: "pair",
      operation: "pair",
      header: ["pairs"],
      numberOfTests: 3,
      notes: { Survivor: note },
      groups: [
        {
          source: { name: "edges", version: "1" },
          level: "required",
          clauses: ["PAIR-2"],
          params,
          tolerance: { rel: 1e-12, abs: 0, ulp: 1 },
          tests: [
            { ...test, result: "valid", expected: { cut: [27, 0] } },
            { ...test, result: "invalid", error: { code: "INVALID_PARAMETER" } },
            { ...test, result: "acceptable", alternatives: [{ expected: { cut: [27, 0] } }, { error: { code: "INVALID_PARAMETER" } }] },
          ],
        },
      ],
    },
    optional: ["/notes/*", "/groups/0/tolerance", "/groups/0/tolerance/*", "/groups/0/tests/*/comment"],
  },
  {
    kind: "vectors",
    document: {
      schema: "sparqkit/vectors@1",
      feature: "dot",
      operation: "dot.gemm",
      header: ["a product"],
      numberOfTests: 1,
      notes: { Basic: note },
      groups: [
        {
          source: { name: "by hand", version: "1" },
          level: "recommended",
          clauses: ["DOT-3"],
          params,
          tests: [
            {
              id: "dot/gemm/one",
              flags: [],
              input: { activations: { dtype: "uint8", shape: [1, 1], hex: "02" }, weights: { dtype: "int8", shape: [1, 1], hex: "ff" } },
              result: "valid",
              expected: { product: { dtype: "int32", shape: [1, 1], hex: "feffffff" } },
              sha256: { product: hash },
            },
          ],
        },
      ],
    },
    optional: ["/notes/*", "/groups/0/tests/0/sha256"],
    open: ["/groups/0/tests/0/sha256"],
  },
  {
    kind: "manifest",
    document: {
      schema: "sparqkit/manifest@1",
      version: "1.10.0",
      files: [{ path: "pair/table.json", feature: "pair", operation: "pair.table", numberOfTests: 10, clauses: ["PAIR-2"], sha256: hash }],
    },
  },
  {
    kind: "ledger",
    document: { schema: "sparqkit/ledger@1", version: "2.0.0", ids: { "pair/named/27-0": ["1.0.0", "0123456789abcdef"] }, gone: { "pair/old/name": "2.0.0" } },
    optional: ["/ids/*", "/gone/*"],
  },
  { kind: "protocol-request", document: { cmd: "start", protocol: 1 } },
  { kind: "protocol-request", document: { cmd: "stop" } },
  {
    kind: "protocol-request",
    document: { cmd: "run", seq: 7, operation: "pair", params, inputs: [{ a: [27, 0] }] },
    open: ["/params", "/params/set", "/inputs/0"],
  },
  { kind: "protocol-response", document: { protocol: 1, implementation }, optional: ["/implementation/homepage", "/implementation/notes"] },
  { kind: "protocol-started", document: { protocol: 1, implementation }, optional: ["/implementation/homepage", "/implementation/notes"] },
  {
    kind: "protocol-results",
    document: {
      seq: 7,
      results: [{ output: { cut: [27, 0] } }, { rejected: { code: "INVALID_PARAMETER" } }, { skipped: "not done" }, { errored: "out of memory" }],
    },
    open: ["/results/0/output"],
  },
  {
    kind: "conformance-report",
    document: {
      schema: "sparqkit/conformance-report@1",
      verdict: "failing",
      summary: "one of five",
      implementation,
      corpus: { version: "1.0.0", manifestSha256: hash },
      selection: { features: ["pair"], level: "required", strict: false },
      totals: { required: totals, recommended: totals },
      features: [{ feature: "pair", required: totals, recommended: totals }],
      unclaimed: ["cost"],
      patterns: [
        { feature: "pair", operation: "pair", kind: "refused", message: "refuses valid inputs with INVALID_SHAPE", failures: 2, alike: 2, example: test.id },
      ],
      suspects: [
        {
          flag: "Survivor",
          feature: "pair",
          operation: "pair",
          ...note,
          instead: null,
          tests: 2,
          failed: 1,
          others: 3,
          othersFailed: 0,
          score: 0.5,
          example: test.id,
        },
      ],
      choices: [{ flag: "Survivor", file: "pair/named.json", alternative: 0, tests: 1 }],
      trouble: { kind: "died", message: "it ended", stderr: "segmentation fault" },
      restarts: 1,
      lastEnd: "it exited with code 7.",
      remarks: ["Told to stop it exited with code 3."],
      stale: ["pair/named/1-1 passes now"],
      seconds: 1.5,
      results: [
        {
          id: test.id,
          operation: "pair",
          level: "required",
          status: "failed",
          failure: {
            kind: "wrong-output",
            message: "cut[0] is 26, not 27",
            flags: ["Survivor"],
            clauses: ["PAIR-3"],
            params: "5opt, round",
            input: "27, 0",
            expected: "27, 0",
            got: "26, 0",
            differences: [{ at: "cut[0]", expected: "27", got: "26" }],
            differing: 1,
            fields: ["cut"],
            rejectedWith: "INVALID_SHAPE",
          },
          known: true,
        },
      ],
    },
    optional: ["/seconds", "/implementation/homepage", "/implementation/notes", "/results/0/failure", "/results/0/failure/rejectedWith", "/results/0/known"],
  },
  {
    kind: "plan",
    document: {
      schema: "sparqkit/plan@1",
      model: { name: "net.onnx", sha256: hash },
      config: "4b-3opt-round",
      calibration: { images: 32, batch: 16, order: { seed: 7 }, recalibrate: "moments", scope: "each" },
      layers: [
        { ...layer, status: "float", reason: "first-layer", detail: "the first layer stays in float" },
        {
          ...layer,
          status: "quantized",
          weights: { bits: 8, scales: [0.5, 0.25] },
          bias: { bits: 8, scale: 0.125 },
          activations: { bits: 8, max: 0, scale: 1, signed: false },
          sparq: { window, rounding: "trim", share: true, sparse24: false },
        },
        {
          ...layer,
          status: "quantized",
          weights: { bits: 4, scales: [1] },
          bias: null,
          activations: { bits: 4, max: 1, scale: 0.1, signed: false },
          sparq: null,
        },
      ],
      normalizations: [{ name: "bn1", ...moments, reference: moments }],
    },
    optional: ["/normalizations/0/reference"],
  },
  {
    kind: "eval-result",
    document: {
      schema: "sparqkit/eval-result@1",
      model: { name: "net.onnx", sha256: hash },
      data: { format: "npy", images: 48 },
      calibration: { images: 32, batch: 16, order: { seed: 7 }, recalibrate: "moments", scope: "base", biasBits: 8 },
      engine: "exact",
      threads: 2,
      batch: 32,
      preprocess: { pixelScale: 255, mean: [0.5], std: [0.25], channels: "rgb", resize: 256, crop: 224 },
      layers: [{ ...layer, status: "float", reason: "excluded", detail: "--exclude", macs: 1000 }],
      machine: { cpu: "one", cores: 2, node: "v24.0.0", onnxruntime: "1.30.0" },
      seconds: 1.5,
      results: [{ config: "fp32", images: 48, top1: 91.9, top5: 100, standardError: 3.9, seconds: 0.5, imagesPerSecond: 96 }],
      synthetic: true,
    },
    optional: ["/preprocess/resize", "/preprocess/crop", "/layers/0/reason", "/layers/0/detail", "/layers/0/macs", "/synthetic"],
  },
  {
    kind: "eval-state",
    document: {
      schema: "sparqkit/eval-state@1",
      key: hash,
      facts: {
        model: hash,
        data: { path: "/data/test", format: "cifar10", length: 48, labels: hash, files: hash },
        "number of images": 48,
        batch: 32,
        threads: 2,
        preprocess: { pixelScale: 255, mean: [0.5], std: [0.25], channels: "rgb" },
        engine: "exact",
        "calibration images": { path: "/data/train", format: "cifar10", length: 480, files: hash },
        calibration: { images: 32, batch: 16, order: { seed: 7 }, recalibrate: "moments", scope: "base", biasBits: 8 },
        layers: { layers: ["conv1"], exclude: ["conv2"] },
      },
      results: [{ config: "fp32", images: 48, top1: 91.9, top5: 100, standardError: 3.9, seconds: 0.5, imagesPerSecond: 96 }],
    },
    optional: ["/facts/data/labels", "/facts/calibration images", "/facts/calibration", "/facts/layers", "/facts/layers/layers", "/facts/layers/exclude"],
  },
  {
    kind: "inspect-result",
    document: {
      schema: "sparqkit/inspect-result@1",
      model: { name: "net.onnx", sha256: hash, bytes: 100 },
      irVersion: 8,
      opsets: { "ai.onnx": 17 },
      producer: "",
      inputs: [{ name: "x", type: "float32", shape: ["N", 3, 8, 8] }],
      outputs: [{ name: "y", type: "float32", shape: null }],
      nodes: 7,
      parameters: 832,
      macs: null,
      layers: [
        {
          ...layer,
          quantizable: false,
          reason: "unknown-shape",
          detail: "its shape is not known",
          kernel: [3, 3],
          strides: [1, 1],
          group: 1,
          inputShape: [1, 3, 8, 8],
          outputShape: [1, 8, 8, 8],
          macs: 13824,
          parameters: 216,
          weightBits: 3,
          activationBits: 4,
        },
      ],
      packed: { weights: 216, bitsAWeight: 3, compression: null },
      others: [{ opType: "Relu", count: 2, elements: null }],
    },
    optional: [
      "/opsets/*",
      "/packed",
      ...["reason", "detail", "kernel", "strides", "group", "inputShape", "outputShape", "macs", "parameters", "weightBits", "activationBits"].map(
        (name) => `/layers/0/${name}`,
      ),
    ],
    open: ["/opsets"],
  },
  {
    kind: "train-result",
    document: { schema: "sparqkit/train-result@1", ...ran, accuracies: { before: 90, after: null }, training },
    optional: OF_SCHEDULE("/training"),
  },
  {
    kind: "prune-result",
    document: {
      schema: "sparqkit/prune-result@1",
      ...ran,
      preprocess: null,
      pattern: "2:4",
      layers: [{ name: "conv1", status: "pruned", detail: "why", weights: 216, kept: 108 }],
      accuracies: { dense: 91, pruned: null, final: 90 },
      training,
    },
    optional: ["/layers/0/detail", "/layers/0/weights", "/layers/0/kept", ...OF_SCHEDULE("/training")],
  },
  {
    kind: "bsq-result",
    document: {
      schema: "sparqkit/bsq-result@1",
      ...ran,
      options: { alpha: 0.01, pressure: 30.5, interval: 2, bits: 8, maxBits: 8, activations: 32, shortcuts: false, clamp: "bits" },
      layers: [{ name: "conv1.weight", bits: 3, weights: 216 }],
      size: { compression: 10.67, bitsAWeight: 3, weights: 216, packedBytes: 112, fileBytes: 2000, floatFileBytes: 3000 },
      accuracies: { float: 91, bits: 89, final: 90.5, baseline: 40, control: null },
      bitTraining: { ...training, log: [{ ...training.log[0], bits: [3], compression: 10.67 }] },
      finetuning: training,
    },
    optional: [...OF_SCHEDULE("/bitTraining"), ...OF_SCHEDULE("/finetuning")],
  },
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
  { kind: "area-model", document: areaModel, optional: FITTED },
  { kind: "area-model", document: { ...areaModel, over: "bops", coefficients: [150, 1.7], r2: null, points: null }, optional: FITTED },
  { kind: "silicon", document: silicon, optional: ["/areaModel", ...FITTED.map((place) => `/areaModel${place}`)] },
  { kind: "silicon", document: { ...layout, elements: 683, elementAreaUm2: 1464 }, optional: ["/elements", "/elementAreaUm2"] },
  { kind: "silicon", document: { ...silicon, element: "auto", memory: "DDR4-2400", localKiB: null, areaModel: "28nm-bops" }, optional: ["/areaModel"] },
  { kind: "cost-result", document: cost, optional: ["/hardware/description", "/unsupported", "/solve"] },
  {
    kind: "cost-result",
    document: {
      ...cost,
      model: { name: "resnet18", sha256: null },
      hardware: { ...cost.hardware, areaMm2: null, element: null, areaModel: null, peArea: null, fit: null, side: null, localKiB: 64 },
      layers: [{ ...cost.layers[0], memoryRoof: null, headroom: null, passes: null }],
      solve: {
        ...cost.solve,
        rate: null,
        pairs: [{ ...cost.solve.pairs[0], silicon: null }],
        front: [{ ...cost.solve.front[0], accuracy: null }],
      },
    },
    optional: ["/hardware/description", "/unsupported", "/solve"],
  },
];
