/**
 * SPARQ's arithmetic, pure and exact: windows, the pair rule, the hardware encoding, integer products, 2:4 gather, quantization, im2col; and bit planes.
 * @module
 */
export * from "./bitplane/index.ts";
export { checkInteger } from "./check.ts";
export * from "./convolution.ts";
export * from "./dot.ts";
export * from "./encoding.ts";
export * from "./errors.ts";
export * from "./gather24.ts";
export * from "./gemm.ts";
export * from "./im2col.ts";
export * from "./pair.ts";
export * from "./quantize.ts";
export * from "./round.ts";
export * from "./window-sets.ts";
export * from "./window.ts";
