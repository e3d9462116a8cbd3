/** A cost document of ResNet-18's layers for one image on 1 mm2, as the cost package would write it: the figures come from its published formulas, in short. @module */
import type { CostReportAreaCurve, CostReportFit, CostReportInput, CostReportLayer, CostReportPair } from "../src/index.ts";

const CLOCK = 800;
const BANDWIDTH = 153.6;
type Shape = readonly [name: string, channels: number, filters: number, kernel: number, size: number, stride: number];

const block = (stage: number, from: number, to: number, size: number): Shape[] => [
  [`/layer${stage}/layer${stage}.0/conv1/Conv`, from, to, 3, size, from === to ? 1 : 2],
  [`/layer${stage}/layer${stage}.0/conv2/Conv`, to, to, 3, size, 1],
  ...(from === to ? [] : [[`/layer${stage}/layer${stage}.0/downsample/downsample.0/Conv`, from, to, 1, size, 2] as const]),
  [`/layer${stage}/layer${stage}.1/conv1/Conv`, to, to, 3, size, 1],
  [`/layer${stage}/layer${stage}.1/conv2/Conv`, to, to, 3, size, 1],
];
const SHAPES: readonly Shape[] = [
  ["/conv1/Conv", 3, 64, 7, 112, 2],
  ...block(1, 64, 64, 56),
  ...block(2, 64, 128, 28),
  ...block(3, 128, 256, 14),
  ...block(4, 256, 512, 7),
  ["/fc/Gemm", 512, 1000, 1, 1, 1],
];

const areaOfBits = (bits: number): number => 12.39 * bits ** 2 + 86.07 * bits - 14.02;
const bopsOfBits = (bits: number): number => 9 * (bits ** 2 + 2 * bits + Math.log2(9));
const machine = (bits: number): { peArea: number; fit: number; side: number; pes: number; gops: number } => {
  const fit = Math.floor(1e6 / areaOfBits(bits));
  const side = Math.floor(Math.sqrt(fit));
  return { peArea: areaOfBits(bits), fit, side, pes: side ** 2, gops: (side ** 2 * 10 * CLOCK) / 1000 };
};

function layer([name, n, m, k, size, stride]: Shape, w: number, a: number, { gops, side }: ReturnType<typeof machine>): CostReportLayer {
  const [taps, pixels, inputs] = [k * k, size * size, (size * stride) ** 2];
  const sum = a + w + Math.log2(n * taps);
  const ops = m * pixels * n * (taps + 1);
  const weights = w * m * n * taps;
  const trafficBits = weights + a * (n * inputs + m * pixels);
  const [memoryRoof, channels, filters] = [(BANDWIDTH * ops) / trafficBits, Math.ceil((n * Math.ceil(taps / 9)) / side), Math.ceil(m / side)];
  const all = weights + filters * a * n * inputs + a * m * pixels + 2 * (channels - 1) * Math.ceil(sum) * m * pixels;
  const attainable = Math.min(gops, memoryRoof);
  const window = Math.min(n, side) * a * ((k - 1) * size * stride + k);
  return {
    name,
    kind: name.endsWith("Gemm") ? "gemm" : "conv",
    macs: m * pixels * n * taps,
    bops: m * pixels * n * taps * (a * w + sum),
    accumulatorBits: sum,
    weightBits: w,
    activationBits: a,
    storedBits: a,
    density: 1,
    ops,
    trafficBits,
    opsPerBit: ops / trafficBits,
    memoryRoof,
    attainable,
    headroom: memoryRoof / gops,
    bound: gops <= memoryRoof ? "compute" : "memory",
    seconds: ops / (1e9 * attainable),
    required: (n * m * (taps + 1) * CLOCK) / 1000,
    passes: {
      channels,
      filters,
      partialSumBits: Math.ceil(sum),
      trafficBits: all,
      opsPerBit: ops / all,
      bound: gops <= (BANDWIDTH * ops) / all ? "compute" : "memory",
      local: {
        window,
        sums: window + (channels > 1 ? Math.min(m, side) * pixels * Math.ceil(sum) : 0),
        inputs: window + (filters > 1 ? Math.min(n, side) * inputs * a : 0),
        once: window + 1000 * channels * filters,
      },
    },
  };
}

const total = (layers: readonly CostReportLayer[], of: (layer: CostReportLayer) => number): number => layers.reduce((sum, one) => sum + of(one), 0);

function pair(w: number, a: number): CostReportPair {
  const own = machine(Math.sqrt((w + 1) * (a + 1)) - 1);
  const layers = SHAPES.map((shape) => layer(shape, w, a, own));
  const seconds = total(layers, (one) => one.seconds);
  return {
    weightBits: w,
    activationBits: a,
    peArea: own.peArea,
    pes: own.pes,
    gops: own.gops,
    computeBound: layers.filter(({ bound }) => bound === "compute").length,
    seconds,
    imagesPerSecond: 1 / seconds,
    gbops: total(layers, ({ bops }) => bops) / 1e9,
    silicon: w + a > 20 ? { side: 0, areaMm2: 0, gbitPerSecond: 200 + w + a } : { side: w + a, areaMm2: ((w + a) ** 2 * own.peArea) / 1e6 },
  };
}

/** Both published models, as curves. */
export const CURVES: readonly CostReportAreaCurve[] = [
  {
    name: "28 nm, over bits",
    over: "bits",
    coefficients: [-14.02, 86.07, 12.39],
    range: [2, 32],
    verified: true,
    points: Array.from({ length: 31 }, (_, i) => ({ bits: i + 2, bops: bopsOfBits(i + 2), area: areaOfBits(i + 2) })),
  },
  { name: "28 nm, over BOPS", over: "bops", coefficients: [153.46, 1.694], range: [bopsOfBits(2), bopsOfBits(32)], verified: true },
];

/** A fit of invented synthesis results. */
export const FIT: CostReportFit = {
  over: "bops",
  points: [2, 3, 4, 5, 6, 8, 10, 12, 16].map((bits, i) => ({
    x: bopsOfBits(bits),
    y: areaOfBits(bits) * (1 + 0.03 * Math.sin(5 * i)),
    name: `w${bits}a${bits}`,
  })),
  coefficients: [141.2, 1.705],
  r2: 0.9986,
  residuals: [2, 3, 4, 5, 6, 8, 10, 12, 16].map((bits, i) => areaOfBits(bits) * (1 + 0.03 * Math.sin(5 * i)) - 141.2 - 1.705 * bopsOfBits(bits)),
};

/** The document at equal widths; `more` replaces parts of it. */
export function sample(bits = 8, more: Partial<CostReportInput> = {}): CostReportInput {
  const own = machine(bits);
  const layers = SHAPES.map((shape) => layer(shape, bits, bits, own));
  const seconds = total(layers, (one) => one.seconds);
  const [ops, trafficBits] = [total(layers, (one) => one.ops), total(layers, (one) => one.trafficBits)];
  const compute = layers.filter(({ bound }) => bound === "compute").length;
  return {
    schema: "sparqkit/cost-result@1",
    model: { name: "resnet18", sha256: null },
    batch: 1,
    bits: `${bits}/${bits}`,
    rule: "hcm",
    hardware: {
      name: "hcm-1mm2",
      description: "1 mm² of 28 nm at 800 MHz with DDR4-2400; clock and memory as recalled from the paper's example",
      areaMm2: 1,
      clockMHz: CLOCK,
      element: { weightBits: bits, activationBits: bits },
      areaModel: { name: "28 nm, over bits", verified: true, extrapolated: false },
      ...own,
      memory: { name: "DDR4-2400", gbitPerSecond: BANDWIDTH, source: "JESD79-4, 64 bits", verified: false },
      localKiB: null,
    },
    layers,
    total: {
      macs: total(layers, ({ macs }) => macs),
      bops: total(layers, ({ bops }) => bops),
      ops,
      trafficBits,
      opsPerBit: ops / trafficBits,
      weightBits: bits * 11_678_912,
      seconds,
      imagesPerSecond: 1 / seconds,
      bound: { compute, memory: layers.length - compute },
      conv: { macs: total(layers.slice(0, -1), ({ macs }) => macs), bops: total(layers.slice(0, -1), ({ bops }) => bops) },
      gemm: { macs: layers.at(-1)!.macs, bops: layers.at(-1)!.bops },
    },
    notes: [],
    areaCurves: CURVES,
    ...more,
  };
}

const width = (one: CostReportPair): number => one.weightBits + one.activationBits;

/** The same with a search from 2 to 16 bits. */
export function solved(bits = 8): CostReportInput {
  const pairs = Array.from({ length: 15 * 15 }, (_, i) => pair(2 + Math.floor(i / 15), 2 + (i % 15)));
  const front = pairs.filter((one) => !pairs.some((other) => other !== one && width(other) >= width(one) && other.imagesPerSecond >= one.imagesPerSecond));
  const { layers } = sample(bits);
  return sample(bits, {
    solve: {
      range: [2, 16],
      pairs,
      narrowest: [
        { weightBits: 16, activationBits: 9 },
        { weightBits: 12, activationBits: 12 },
      ],
      hopeless: [{ name: "/fc/Gemm", gbitPerSecond: 784.2, at: { weightBits: 16, activationBits: 16 } }],
      layers: layers.map(({ name, headroom }) => ({ name, widest: Math.floor(Math.min(32, bits * headroom!)) })),
      front,
      rate: 400,
    },
  });
}
