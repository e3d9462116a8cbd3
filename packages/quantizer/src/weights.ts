/** A layer's weights as integers per filter, whatever way the model stores them. @module */
import { quantizeBias, quantizeWeights, roundHalfEven } from "@sparqkit/core";
import { floatData, getInt, type Model, type Node, type Tensor } from "@sparqkit/onnx";
import type { QuantizedLayerPlan } from "./plan.ts";

/** Integers and scales of one layer; `stored` puts per-filter values back into the layout of the model's initializer. */
export interface LayerWeights {
  readonly dims: readonly number[];
  readonly filters: number;
  /** `[filters][rest]`, rest in the stored order: channel, row, column. */
  readonly values: Int8Array<ArrayBuffer>;
  readonly scales: Float32Array;
  stored(value: (q: number, filter: number) => number): Float32Array;
}

/**
 * Quantize the weights of a Conv `[M, C/g, kH, kW]`, a Gemm or a MatMul to symmetric per-filter integers. [QUANT]
 *
 * @param grid bits, with scales from the weights themselves, or a plan's bits and scales: those of weights that were trained on a grid of their own differ
 */
export function layerWeights(node: Node, model: Model, grid: number | QuantizedLayerPlan["weights"]): LayerWeights {
  const tensor = model.graph.initializers.get(node.inputs[1]!)!;
  const columns = node.opType === "MatMul" || (node.opType === "Gemm" && getInt(node, "transB", 0) === 0);
  const data = floatData(tensor);
  const [filters, size] = columns ? [tensor.dims[1]!, tensor.dims[0]!] : [tensor.dims[0]!, data.length / tensor.dims[0]!];
  const rows = columns ? transposed(data, size, filters) : data;
  const { values, scales } = (typeof grid === "number" ? quantizeWeights(rows, filters, grid) : onGrid(rows, grid)) as {
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

/** The rule of [QUANT-5] on given scales. */
function onGrid(rows: Float32Array, { bits, scales }: QuantizedLayerPlan["weights"]): { values: Int8Array; scales: Float32Array } {
  const size = rows.length / scales.length;
  const top = 2 ** (bits - 1) - 1;
  const values = Int8Array.from(rows, (w, i) => Math.max(-top - 1, Math.min(top, roundHalfEven(Math.fround(w / scales[Math.floor(i / size)]!)))));
  return { values, scales: Float32Array.from(scales) };
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
