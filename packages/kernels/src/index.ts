/**
 * SPARQ over whole tensors in WebAssembly SIMD, equal to @sparqkit/core.
 * @module
 */
export { createKernels } from "./kernels.ts";
export { InvalidOperand, OutOfMemory } from "./errors.ts";
export type { WasmMemory } from "./instance.ts";
export type { ActivationShape, ActivationSpec, ConvolutionOptions, Kernels, KernelsOptions, Layout, PairStatistics, Term, Terms } from "./types.ts";
