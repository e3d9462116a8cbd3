/** A layer's weights as integers per filter, whatever way the model stores them. @module */
import { quantizeBias, quantizeWeights } from "@sparqkit/core";
import { floatData, getInt, type Model, type Node, type Tensor } from "@sparqkit/onnx";

/** Integers and scales of one layer; `stored` puts per-filter values back into the layout of the model's initializer. */
export interface LayerWeights {
  readonly dims: readonly number[];
  readonly filters: number;
  /** `[filters][rest]`, rest in the stored order: channel, row, column. */
  readonly values: Int8Array<ArrayBuffer>;
  readonly scales: Float32Array;
  stored(value: (q: number, filter: number) => number): Float32Array;
}

/** Quantize the weights of a Conv `[M, C/g, kH, kW]`, a Gemm or a MatMul to symmetric per-filter integers. [QUANT] */
export function layerWeights(node: Node, model: Model, bits: number): LayerWeights {
  const tensor = model.graph.initializers.get(node.inputs[1]!)!;
  const columns = node.opType === "MatMul" || (node.opType === "Gemm" && getInt(node, "transB", 0) === 0);
  const data = floatData(tensor);
  const [filters, size] = columns ? [tensor.dims[1]!, tensor.dims[0]!] : [tensor.dims[0]!, data.length / tensor.dims[0]!];
  const { values, scales } = quantizeWeights(columns ? transposed(data, size, filters) : data, filters, bits) as {
    values: Int8Array<ArrayBuffer>;
    scales: Float32Array;
  };
  const stored = (value: (q: number, filter: number) => number): Float32Array => {
    const out = new Float32Array(values.length);
    for (let filter = 0, i = 0; filter < filters; filter++) {
      for (let k = 0; k < size; k++, i++) out[columns ? k * filters + filter : i] = value(values[i]!, filter);
    }
    return out;
  };
  return { dims: tensor.dims, filters, values, scales, stored };
}

function transposed(data: Float32Array, rows: number, columns: number): Float32Array {
  const out = new Float32Array(data.length);
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) out[c * rows + r] = data[r * columns + c]!;
  return out;
}

/** The bias after symmetric per-tensor quantization, back in float (the authors use it so); null where there is none. [QUANT] */
export function layerBias(tensor: Tensor | undefined, bits: number): { values: Float32Array; scale: number } | null {
  if (!tensor) return null;
  const { values, scale } = quantizeBias(floatData(tensor), bits);
  return { values: Float32Array.from(values, (q) => Math.fround(q * scale)), scale };
}
