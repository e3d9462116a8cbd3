/** `sparqkit inspect` at work: read, look, print. @module */
import { checkModel, parseModel } from "@sparqkit/onnx";
import type { InspectFlags } from "../commands/inspect.ts";
import type { Context } from "../context.ts";
import { namingModelLater, readModelFile } from "../files/model.ts";
import { floatWeights } from "../files/packed.ts";
import { table, type Column } from "../terminal/table.ts";
import { inspectModel, type InspectDocument, type InspectLayer, type InspectValue, type PackedFacts } from "./document.ts";

/** Read a model and print what it is made of. */
export async function runInspect(path: string, flags: InspectFlags, context: Context): Promise<void> {
  const { name, bytes, external } = await readModelFile(path);
  const document = await namingModelLater(path, async () => {
    const model = parseModel(bytes, { external });
    checkModel(model);
    return inspectModel(name, bytes, model, await floatWeights(model), flags.size);
  });
  await context.print(flags.json ? `${JSON.stringify(document, null, 2)}\n` : describe(document));
}

function describe(document: InspectDocument): string {
  const { model, irVersion, opsets, producer, inputs, outputs, nodes, parameters, macs, layers, packed, others } = document;
  const facts: [string, string][] = [
    ["model", `${model.name}, ${count(model.bytes)} bytes`],
    [
      "written by",
      `${producer || "unknown"}, IR ${irVersion}, ${Object.entries(opsets)
        .map(([domain, version]) => `${domain} ${version}`)
        .join(", ")}`,
    ],
    ...inputs.map((value): [string, string] => ["input", describeValue(value)]),
    ...outputs.map((value): [string, string] => ["output", describeValue(value)]),
    ["nodes", count(nodes)],
    ["parameters", count(parameters)],
    ["MACs", macs === null ? "unknown: a shape is not known; say the image size with --size" : `${count(macs)} an image`],
    ...(packed === undefined ? [] : [["packed", packedText(packed)] as [string, string]]),
    ["quantizable", `${layers.filter(({ quantizable }) => quantizable).length} of ${layers.length} layers`],
  ];
  const width = Math.max(...facts.map(([name]) => name.length));
  const head = facts.map(([name, text]) => `${name.padEnd(width)}  ${text}\n`).join("");
  const body = layers.length === 0 ? "" : `\n${layerTable(layers)}`;
  const rest =
    others.length === 0
      ? ""
      : `\nNot counted in MACs:\n${table(
          OTHER_COLUMNS,
          others.map(({ opType, count: times, elements }) => [opType, count(times), elements === null ? "unknown" : count(elements)]),
        )}`;
  return `${head}${body}${rest}`;
}

const right = (title: string): Column => ({ title, align: "right" });
const LAYER_COLUMNS: readonly Column[] = [
  { title: "layer" },
  { title: "kind" },
  { title: "kernel" },
  { title: "stride" },
  right("group"),
  { title: "output" },
  right("MACs"),
  right("parameters"),
  { title: "quantizable" },
];
const OTHER_COLUMNS: readonly Column[] = [{ title: "operator" }, right("count"), right("elements written")];

/** Bits of weights and activations are shown where the model has any of its own. */
function layerTable(layers: readonly InspectLayer[]): string {
  const own = layers.some(({ weightBits, activationBits }) => (weightBits ?? activationBits) !== undefined);
  if (!own) return table(LAYER_COLUMNS, layers.map(layerRow));
  const rows = layers.map((layer) => layerRow(layer).toSpliced(-1, 0, String(layer.weightBits ?? "32"), String(layer.activationBits ?? "32")));
  return table(LAYER_COLUMNS.toSpliced(-1, 0, right("weight bits"), right("activation bits")), rows);
}

const packedText = ({ weights, bitsAWeight, compression }: PackedFacts): string =>
  `${count(weights)} weights at ${bitsAWeight.toFixed(2)} bits, signs apart${compression === null ? "" : `: ${compression.toFixed(2)} x smaller than float32`}`;

function layerRow({ name, kind, kernel, strides, group, outputShape, macs, parameters, quantizable, detail }: InspectLayer): string[] {
  const verdict = quantizable ? "yes" : `no: ${detail}`;
  if (macs === undefined) return [name, kind, "", "", "", "unknown", "", "", verdict];
  const convolution = kind === "conv" ? [kernel!.join("x"), strides!.join("x"), String(group)] : ["", "", ""];
  return [name, kind, ...convolution, outputShape!.slice(1).join("x"), count(macs), count(parameters!), verdict];
}

function describeValue({ name, type, shape }: InspectValue): string {
  return `${name}: ${type} [${shape === null ? "unknown" : shape.map((dim) => (dim === "" ? "?" : dim)).join(", ")}]`;
}

/** Digits in groups of three, the same in every language. */
const count = (value: number): string => value.toLocaleString("en-US");
