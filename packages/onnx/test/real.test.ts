import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkModel, floatData, foldBatchNorm, inferTypes, liftConstants, parseModel, setBatch, toFloat32, type Model } from "../src/index.ts";

const data = process.env["SPARQKIT_DATA"];
if (data === undefined) console.warn("SPARQKIT_DATA is not set: real models are not tried");
const read = (name: string): Model => parseModel(readFileSync(join(data!, "models", `${name}.onnx`)));

const layers = ({ graph }: Model): Float32Array[][] =>
  graph.nodes.filter(({ opType }) => opType === "Conv").map(({ inputs }) => inputs.slice(1).map((name) => floatData(graph.initializers.get(name)!)));

describe.skipIf(data === undefined)("real models", () => {
  it("ResNet-20 with its normalizations folded equals the one that was exported folded", () => {
    const [subject, other] = [read("resnet20-cifar10-bn"), read("resnet20-cifar10")];
    expect(foldBatchNorm(subject)).toBe(21);
    const [mine, theirs] = [layers(subject), layers(other)];
    expect(mine.length).toBe(theirs.length);
    const worst = mine.flatMap((tensors, i) =>
      tensors.map((tensor, j) => tensor.reduce((max, value, k) => Math.max(max, Math.abs(value - theirs[i]![j]![k]!)), 0)),
    );
    expect(Math.max(...worst)).toBeLessThan(1e-5);
  });

  it("float16 SqueezeNet becomes the float32 one", () => {
    const [subject, other] = [read("squeezenet-imagenet-fp16"), read("squeezenet-imagenet")];
    expect(toFloat32(subject)).toBeGreaterThan(50);
    for (const [name, tensor] of other.graph.initializers) expect(subject.graph.initializers.get(name)!.data).toEqual(tensor.data);
  });

  it.each(["lenet5bn-mnist", "structure-only/shufflenet", "structure-only/inception_v1", "structure-only/densenet121"])("%s takes any batch", (name) => {
    const subject = read(name);
    liftConstants(subject);
    setBatch(subject, "N");
    expect(subject.graph.outputs[0]!.shape![0]).toBe("N");
    setBatch(subject, 7);
    checkModel(subject);
    const { types, unknown } = inferTypes(subject);
    expect(unknown).toEqual([]);
    expect(types.get(subject.graph.outputs[0]!.name)!.shape![0]).toBe(7);
  });
});
