/** Which operations an operation is made of: a fault in one shows in all that build on it. spec/operations.md. @module */

const PARTS: Readonly<Record<string, readonly string[]>> = {
  "window.table": ["window"],
  pair: ["window", "window.wide"],
  "pair.table": ["pair"],
  "pair.row": ["pair"],
  encode: ["pair", "encode.table"],
  "encode.decode": ["encode.table"],
  "encode.dot": ["encode.table"],
  "encode.table": ["window.wide"],
  "gather.dot": ["gather", "pair.row", "dot"],
  quantize: ["quantize.round"],
  "quantize.weights": ["quantize.round", "quantize.scale"],
  "quantize.bias": ["quantize.round", "quantize.weights"],
  im2col: ["im2col.size"],
  "im2col.weights": ["im2col.size"],
  "im2col.convolution": ["im2col", "im2col.weights", "pair.row", "dot", "gather.dot"],
  "dot.pairs": ["pair.row", "dot"],
  "dot.gemm": ["dot.pairs", "dot"],
  bitplane: ["quantize.round"],
  "bitplane.weights": ["quantize.round"],
  "bitplane.requantize": ["bitplane", "bitplane.weights"],
  "systolic.gemm": ["systolic", "systolic.slots", "dot.gemm"],
  "systolic.tensorCore": ["systolic.slots", "dot.gemm", "gather.dot"],
};

/** Every operation an operation builds on, directly or through others. */
export function partsOf(operation: string): ReadonlySet<string> {
  const all = new Set<string>();
  const add = (name: string): void => {
    for (const part of PARTS[name] ?? []) {
      if (all.has(part)) continue;
      all.add(part);
      add(part);
    }
  };
  add(operation);
  return all;
}
