/** Simulations as tables for a terminal. @module */
import type { LayerResult, Note } from "@sparqkit/accelerator";
import { table, type Column } from "../terminal/table.ts";
import { UNVERIFIED, type ComparisonDocument, type SimDocument } from "./document.ts";

const right = (title: string): Column => ({ title, align: "right" });
const count = (value: number): string => value.toLocaleString("en-US");
const percent = (part: number): string => `${(100 * part).toFixed(1)}%`;
const bytes = ({ ifmap, filter, ofmap, metadata }: LayerResult["dramBytes"]): string => scaled(ifmap + filter + ofmap + metadata, "B");
const energy = ({ mac, sram, dram }: LayerResult["energyPj"]): string => scaled((mac + sram + dram) * 1e-12, "J");

/** Three digits and a prefix: `1.23 MB`, `45.6 uJ`. */
function scaled(value: number, unit: string): string {
  for (const [size, prefix] of [
    [1e9, "G"],
    [1e6, "M"],
    [1e3, "k"],
    [1, ""],
    [1e-3, "m"],
    [1e-6, "u"],
    [1e-9, "n"],
    [1e-12, "p"],
  ] as const)
    // prettier-ignore
    if (value >= size) return `${(value / size).toPrecision(3)} ${prefix}${unit}`;
  return `0 ${unit}`;
}

/** A column of energies, marked where their table is not verified. */
const energyColumn = (title: string, { verified }: SimDocument["energyTable"]): Column => right(verified ? title : `${title}*`);

/** What the mark means. */
const energyFoot = ({ technology, source, verified }: SimDocument["energyTable"]): string =>
  verified ? "" : `* energy ${UNVERIFIED}: ${technology}, ${source}\n`;

const columnsOf = (energyTable: SimDocument["energyTable"]): readonly Column[] => [
  { title: "layer" },
  right("M x N x K"),
  right("MACs"),
  right("cycles"),
  right("compute"),
  right("fill/drain"),
  right("stall"),
  right("mapping"),
  right("overall"),
  right("DRAM"),
  energyColumn("energy", energyTable),
  { title: "why not faster" },
];

/** One run. */
export function simTable({ hardware, config, convention, energyTable, layers, total, unsupported }: SimDocument): string {
  const figures = ({ macs, cycles, utilization, dramBytes, energyPj }: Omit<LayerResult, "notes" | "name" | "gemm">): string[] => [
    scaled(macs, "").trim(),
    count(cycles.total),
    count(cycles.compute),
    count(cycles.fillDrain),
    count(cycles.stall),
    percent(utilization.mapping),
    percent(utilization.overall),
    bytes(dramBytes),
    energy(energyPj),
  ];
  const rows = layers.map((layer) => [layer.name, size(layer), ...figures(layer), layer.notes.map(({ code }) => words(code)).join(", ")]);
  const sum = ["total", "", ...figures(total as unknown as LayerResult), `${count(Number(total.microseconds.toPrecision(6)))} us at ${hardware.clockMHz} MHz`];
  const head = `${config} on ${hardware.name}${convention === "scale-sim" ? ", counted as SCALE-Sim does" : ""}\n`;
  return `${head}${table(columnsOf(energyTable), [...rows, sum])}${energyFoot(energyTable)}${reasons(layers)}${leftOut(unsupported)}`;
}

const size = ({ gemm: { M, N, K, groups } }: LayerResult): string => `${groups > 1 ? `${groups} x ` : ""}${M} x ${N} x ${K}`;
const words = (code: Note["code"]): string => code.toLowerCase().replaceAll("_", " ");

/** Each kind of reason in words, with the slowest layer it holds for. */
function reasons(layers: readonly LayerResult[]): string {
  const found = new Map<Note["code"], { layer: LayerResult; text: string; times: number }>();
  for (const layer of layers)
    for (const { code, text } of layer.notes) {
      const before = found.get(code);
      const slowest = before && before.layer.cycles.total >= layer.cycles.total ? before : { layer, text };
      found.set(code, { ...slowest, times: (before?.times ?? 0) + 1 });
    }
  if (found.size === 0) return "";
  const lines = [...found].map(([code, { layer, text, times }]) => [words(code), `${times} ${times === 1 ? "layer" : "layers"}`, `${layer.name}: ${text}`]);
  return `\n${table([{ title: "why not faster" }, right("in"), { title: "as in" }], lines)}`;
}

/** Operators that cost nothing here but do on hardware. */
function leftOut(unsupported: SimDocument["unsupported"]): string {
  if (unsupported.length === 0) return "";
  const rows = unsupported.map(({ opType, count: times, elements }) => [opType, count(times), elements === null ? "unknown" : count(elements)]);
  return `\n${table([{ title: "not simulated" }, right("count"), right("elements written")], rows)}`;
}

const nameOf = ({ config, hardware }: SimDocument): string => `${config} on ${hardware.name}`;

/** Two runs. */
export function comparisonTable({ a, b, layers, total }: ComparisonDocument): string {
  const columns = [
    { title: "layer" },
    right("M x N x K"),
    right("cycles a"),
    right("cycles b"),
    right("a / b"),
    right("ideal"),
    { title: "why b is not faster" },
  ];
  const rows = layers.map(({ name, speedup, ideal, why }, i) => [
    name,
    size(a.layers[i]!),
    count(a.layers[i]!.cycles.total),
    count(b.layers[i]!.cycles.total),
    speedup.toFixed(2),
    ideal.toFixed(2),
    why.join(" "),
  ]);
  const sum = ["total", "", count(a.total.cycles.total), count(b.total.cycles.total), total.speedup.toFixed(2), total.ideal.toFixed(2), ""];
  return `a: ${nameOf(a)}\nb: ${nameOf(b)}\n${table(columns, [...rows, sum])}${leftOut(a.unsupported)}`;
}

const statisticsColumns = (energyTable: SimDocument["energyTable"]): readonly Column[] => [
  { title: "layer" },
  right("rows x K"),
  right("zeros"),
  right("no zero"),
  right("one zero"),
  right("both zero"),
  right("data busy"),
  right("products"),
  right("toggles/word"),
  energyColumn("multiply energy", energyTable),
];

/** Counts of real activations; nothing where none were counted. */
export function statisticsTable({ config, energyTable, layers }: SimDocument): string {
  const counted = layers.flatMap(({ name, statistics }) => (statistics ? [{ name, ...statistics }] : []));
  if (counted.length === 0) return "";
  const { images } = counted[0]!;
  const rows = counted.map(({ name, rows: own, length, values, zeros, pairs, multipliers, products, lanes, transitions, energyPj }) => {
    const all = pairs.none + pairs.one + pairs.both;
    const toggles = lanes.reduce((sum, lane) => sum + lane.toggles.reduce((a, c) => a + c, 0), 0);
    return [
      name,
      `${count(own)} x ${count(length)}`,
      percent(zeros / values),
      percent(pairs.none / all),
      percent(pairs.one / all),
      percent(pairs.both / all),
      percent(multipliers.active / multipliers.slots),
      products ? percent(products.active / products.slots) : "",
      transitions === 0 ? "" : (toggles / transitions).toFixed(2),
      energyPj ? `${scaled((energyPj.mac / images) * 1e-12, "J")} of ${scaled((energyPj.ungated / images) * 1e-12, "J")}` : "",
    ];
  });
  const head = `\nQuantized activations of ${count(images)} images under ${config}: rows as the array is fed, padding included. Energy for one image, of what it is if every multiplier switches.\n`;
  return head + table(statisticsColumns(energyTable), rows) + energyFoot(energyTable);
}
