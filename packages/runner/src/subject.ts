/**
 * The model under test: its bytes, its graph ready for quantization, and what its input and output look like.
 * @module
 */
import { createHash } from "node:crypto";
import { checkModel, getInt, parseModel, type ExternalData, type Model, type ValueInfo } from "@sparqkit/onnx";
import { prepareModel, type Prepared } from "@sparqkit/quantizer";
import type { ImageShape, Layout } from "./data/index.ts";
import { UnsupportedModel } from "./engine/errors.ts";

/** How a model takes images. */
export interface ImageInput {
  readonly name: string;
  readonly shape: ImageShape;
  readonly layout: Layout;
  readonly type: "float32" | "float16";
  /** The batch size the file fixes, or null where it is open. */
  readonly batch: number | null;
}

export interface Subject {
  readonly name: string;
  readonly sha256: string;
  /** The model as it is in the file. */
  readonly model: Model;
  /** The same ready to be quantized. */
  readonly prepared: Prepared;
  readonly input: ImageInput;
  readonly output: string;
  readonly classes: number;
}

/** Where a model comes from. */
export interface SubjectOptions {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly external?: ExternalData;
  /** Height and width of images, where the model leaves them open. */
  readonly size?: readonly [height: number, width: number];
}

/**
 * Read a model that maps images to one row of logits.
 *
 * @throws InvalidModel where the file is damaged; UnsupportedModel where its inputs or outputs are not those of an image classifier
 * @example
 * const subject = openSubject({ name: "net.onnx", bytes: await readFile("net.onnx") });
 * subject.input.shape; // [3, 224, 224]
 */
export function openSubject({ name, bytes, external, size }: SubjectOptions): Subject {
  const model = parseModel(bytes, external ? { external } : {});
  checkModel(model);
  checkInference(model);
  const input = imageInput(model, size);
  const { layout, shape } = input;
  const [channels, height, width] = shape;
  const prepared = prepareModel(model, layout === "nchw" ? shape : [height, width, channels]);
  const { output, classes } = logits(model, prepared);
  return { name, sha256: createHash("sha256").update(bytes).digest("hex"), model, prepared, input, output, classes };
}

/** A model exported in training mode normalizes with the batch it happens to be in: its results would depend on --batch. */
function checkInference({ graph }: Model): void {
  const training = graph.nodes.find(
    (node) => node.opType === "BatchNormalization" && (getInt(node, "training_mode", 0) !== 0 || node.outputs.slice(1).some((name) => name !== "")),
  );
  if (!training) return;
  throw new UnsupportedModel(
    `the model was exported in training mode: BatchNormalization "${training.name || training.outputs[0]}" uses the statistics of the batch`,
    "Export it for inference (in PyTorch, after model.eval()).",
  );
}

function imageInput(model: Model, size?: readonly [number, number]): ImageInput {
  const { inputs } = model.graph;
  if (inputs.length !== 1) {
    throw new UnsupportedModel(
      `the model has ${inputs.length} inputs (${inputs.map((input) => input.name).join(", ")})`,
      "An image classifier has one: export the model again with the images as its only input.",
    );
  }
  const [input] = inputs as [ValueInfo];
  const { name, type, shape } = input;
  if (type !== "float32" && type !== "float16")
    throw new UnsupportedModel(`the model's input "${name}" is ${type}`, "Images are fed as float32 or float16: export the model with such an input.");
  if (!shape || shape.length !== 4)
    throw new UnsupportedModel(
      `the model's input "${name}" is [${shape?.join(", ") ?? "unknown"}]`,
      "Images need four dimensions: batch, channels, height, width.",
    );
  const layout: Layout = isChannels(shape[1]!) || !isChannels(shape[3]!) ? "nchw" : "nhwc";
  const [c, h, w] = layout === "nchw" ? shape.slice(1) : [shape[3]!, shape[1]!, shape[2]!];
  const dims = [c!, typeof h === "number" ? h : (size?.[0] ?? h!), typeof w === "number" ? w : (size?.[1] ?? w!)];
  if (dims.some((dim) => typeof dim !== "number" || dim < 1))
    throw new UnsupportedModel(`the model's input "${name}" is [${shape.join(", ")}], which leaves the image size open`, "Say it with --crop N.");
  const batch = typeof shape[0] === "number" && shape[0] > 0 ? shape[0] : null;
  return { name, shape: dims as unknown as ImageShape, layout, type, batch };
}

const isChannels = (dim: number | string): boolean => dim === 1 || dim === 3;

function logits(model: Model, { shapes }: Prepared): { output: string; classes: number } {
  const { outputs } = model.graph;
  if (outputs.length !== 1)
    throw new UnsupportedModel(
      `the model has ${outputs.length} outputs (${outputs.map((value) => value.name).join(", ")})`,
      "An image classifier has one: cut the model to the output with the logits.",
    );
  const [output] = outputs as [ValueInfo];
  const shape = shapes.get(output.name)?.shape ?? output.shape;
  const rest = shape?.slice(1) ?? [];
  if (!shape || rest.length === 0 || rest.some((dim) => typeof dim !== "number")) {
    throw new UnsupportedModel(
      `the model's output "${output.name}" is [${shape?.join(", ") ?? "unknown"}]`,
      "An image classifier gives one row of logits per image.",
    );
  }
  return { output: output.name, classes: (rest as number[]).reduce((a, b) => a * b, 1) };
}
