import { cloneModel, floatTensor, model, node, serializeModel, valueInfo } from "@sparqkit/onnx";
import { openSubject } from "@sparqkit/runner";
import { describe, expect, it } from "vitest";
import { rehearse } from "./rehearse.ts";

const network = model({
  inputs: [valueInfo("images", "float32", ["N", 3, 4, 4])],
  outputs: [valueInfo("logits", "float32", ["N", 2])],
  nodes: [node("GlobalAveragePool", ["images"], ["m"]), node("Flatten", ["m"], ["f"]), node("Gemm", ["f", "w"], ["logits"])],
  initializers: { w: floatTensor([3, 2], [1, 2, 3, 4, 5, 6]) },
});
const subject = openSubject({ name: "net", bytes: serializeModel(network) });
const broken = cloneModel(network);
broken.graph.nodes.push(node("Unheard", ["f"], ["u"], {}, "unheard"));

describe("a rehearsal", () => {
  it("is content with a model that runs", async () => {
    await expect(rehearse("net.onnx", subject, () => network)).resolves.toBeUndefined();
  });

  it("names a result that ONNX Runtime does not load", async () => {
    await expect(rehearse("net.onnx", subject, () => broken)).rejects.toMatchObject({
      code: "UNUSABLE_RESULT",
      message: expect.stringMatching(/^net\.onnx: what would be written after training could not be used: .*Unheard/s),
    });
  });

  it("blames the model itself where that does not run either", async () => {
    await expect(rehearse("net.onnx", { ...subject, model: broken }, () => broken)).rejects.toMatchObject({ code: "RUNTIME_FAILURE" });
  });
});
