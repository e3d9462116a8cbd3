/** Costs as tables for a terminal. @module */
import type { LayerCost } from "@sparqkit/complexity";
import { table, type Column } from "../terminal/table.ts";
import type { CostDocument } from "./document.ts";
import { short } from "./numbers.ts";

const right = (title: string): Column => ({ title, align: "right" });

/** The layers' own compute roofs are shown where they differ. */
const columnsOf = (own: boolean): readonly Column[] => [
  { title: "layer" },
  right("MACs"),
  right("w/a bits"),
  right("sum bits"),
  right("GBOPS"),
  right("traffic"),
  right("OPS/bit"),
  ...(own ? [right("compute roof")] : []),
  right("memory roof"),
  right("attains"),
  right("head-room"),
  { title: "bound by" },
  right("time"),
  right("passes"),
  right("local memory"),
];

/** A network on a machine. */
export function costTable(document: CostDocument): string {
  const { layers, total, batch, hardware } = document;
  const own = layers.some(({ roof }) => roof !== hardware.gops);
  const rows = layers.map((layer) => [
    layer.name,
    short(layer.macs),
    `${layer.weightBits}/${layer.activationBits}`,
    layer.accumulatorBits.toFixed(1),
    short(layer.bops / 1e9),
    bitsOf(layer.trafficBits),
    layer.opsPerBit.toFixed(2),
    ...(own ? [short(layer.roof)] : []),
    layer.memoryRoof === null ? "none" : short(layer.memoryRoof),
    short(layer.attainable),
    layer.headroom === null ? "none" : layer.headroom.toFixed(2),
    layer.bound,
    secondsOf(layer.seconds),
    ...passesOf(layer),
  ]);
  const bound = `${total.bound.compute} compute, ${total.bound.memory} memory`;
  const sum = [
    "total",
    short(total.macs),
    "",
    "",
    short(total.bops / 1e9),
    bitsOf(total.trafficBits),
    total.opsPerBit.toFixed(2),
    ...(own ? [""] : []),
    "",
    "",
    "",
    bound,
  ];
  const images = batch === 1 ? "an image" : `${batch} images`;
  const foot = `${short(total.bops / 1e9)} GBOPS for ${images}${partsOf(document)}; ${short(total.imagesPerSecond)} images/s; weights take ${bitsOf(total.weightBits)}\n`;
  return `${head(document, own)}${table(columnsOf(own), [...rows, [...sum, secondsOf(total.seconds)]])}${foot}`;
}

function passesOf({ passes }: LayerCost): readonly [string, string] {
  if (passes === null || passes.channels * passes.filters === 1) return ["", ""];
  return [`${passes.channels} x ${passes.filters}`, bitsOf(passes.local.once)];
}

/** Convolutions and matrix products apart, where there are both. */
function partsOf({ total: { conv, gemm } }: CostDocument): string {
  return conv.macs === 0 || gemm.macs === 0 ? "" : ` (convolutions ${short(conv.bops / 1e9)}, matrix products ${short(gemm.bops / 1e9)})`;
}

/** What the figures are for, and what the machine can do. */
function head({ model, bits, rule, hardware }: CostDocument, own: boolean): string {
  const { name, areaMm2, clockMHz, element, peArea, fit, pes, side, gops, memory, localKiB } = hardware;
  const widths = /^\d+\/\d+$/.test(bits) ? `weights/activations of ${bits} bits` : bits;
  const of =
    element === null
      ? "elements of a single multiplier"
      : element === "float32"
        ? "elements of single precision"
        : `elements of ${element.weightBits}/${element.activationBits} bits`;
  const area = areaMm2 === null ? "" : `${areaMm2} mm2 hold ${fit} ${of}${peArea === null ? "" : ` (${peArea.toFixed(1)} um2 each)`}, `;
  const used = side === null ? `${pes} ${of}` : `${side} x ${side} = ${pes} in a square`;
  const bandwidth = memory.gbitPerSecond === null ? "memory without limit" : `${memory.name}, ${short(memory.gbitPerSecond)} Gbit/s`;
  const local = localKiB === null ? "each tensor moved once" : `${localKiB} KiB of local memory`;
  return `${model.name}, ${widths}${rule === "uniq" ? ", counted by the rule uniq" : ""}, on ${name}\n${area}${used} at ${clockMHz} MHz: ${own ? "up to " : ""}${short(gops)} GOPS/s; ${bandwidth}; ${local}\n`;
}

/** Bits as bytes: `1.23 MB`. */
export function bitsOf(bits: number): string {
  const bytes = bits / 8;
  for (const [size, unit] of [[1e9, "GB"], [1e6, "MB"], [1e3, "kB"]] as const) if (bytes >= size) return `${(bytes / size).toPrecision(3)} ${unit}`; // prettier-ignore
  return `${Math.ceil(bytes)} B`;
}

function secondsOf(seconds: number): string {
  for (const [size, unit] of [[1, "s"], [1e-3, "ms"], [1e-6, "us"]] as const) if (seconds >= size) return `${(seconds / size).toPrecision(3)} ${unit}`; // prettier-ignore
  return `${(seconds * 1e9).toPrecision(3)} ns`;
}
