/**
 * The WebAssembly kernels, judged. In a checkout:
 *
 *     sparqkit conform -- node --conditions=sparqkit-source adapters/typescript/wasm.ts
 *
 * A program over the kernels takes what is not arithmetic over tensors (names, scales, positions, sizes) from core, and so does this adapter, in the features
 * that have kernels. Features without any are not claimed.
 */
import { serve } from "@sparqkit/conformance";
import { operations } from "@sparqkit/operations";
import { kernelOperations } from "./kernel-operations.ts";

const inKernels = Object.keys(kernelOperations);
const features = [...new Set(inKernels.map((name) => name.split(".")[0]!))];
const claimed = Object.entries({ ...operations, ...kernelOperations }).filter(([name]) => features.includes(name.split(".")[0]!));

const info = {
  name: "sparqkit-kernels",
  version: "1.0.0",
  language: "WebAssembly",
  features,
  notes: `computed by kernels: ${inKernels.join(", ")}; the others of these features are @sparqkit/core`,
};
await serve(info, Object.fromEntries(claimed), process.stdin, (line) => void process.stdout.write(line));
