import { floatTensor } from "@sparqkit/onnx";
import { differentiate } from "@sparqkit/train";
import { describe, expect, it } from "vitest";
import { bitParameters } from "../src/index.ts";
import { residualNetwork } from "./networks.ts";

const choose = (network = residualNetwork(), options = {}) => bitParameters(network, differentiate(network, { batch: 2 }).parameters, options);

describe("bitParameters", () => {
  it("takes weights of convolutions and classifier and the classifier's bias, not the shortcut's 1x1 convolution", () => {
    expect(choose()).toEqual(["stem.weight", "a.weight", "b.weight", "narrow.weight", "wide.weight", "fc.weight", "fc.bias"]);
  });

  it("takes shortcuts and biases as asked", () => {
    expect(choose(residualNetwork(), { shortcuts: true })).toContain("adapter.weight");
    expect(choose(residualNetwork(), { biases: false })).not.toContain("fc.bias");
    expect(choose(residualNetwork(), { convolutionBiases: true })).toContain("b.bias");
  });

  it("leaves out what is zero throughout, which has no scale to start from", () => {
    const network = residualNetwork();
    network.graph.initializers.set("fc.bias", floatTensor([4], new Float32Array(4)));
    expect(choose(network)).not.toContain("fc.bias");
  });
});
