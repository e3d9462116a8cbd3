/**
 * One layer as hardware sees it: a convolution or matrix product with its shapes, its multiply-accumulates and the matrix product it comes to.
 *
 * A MAC is one multiplication and its addition into a sum. A layer has outputs x summands MACs: taps on padding count, since an array spends a
 * slot on them; adding the bias does not. Everything is for the batch the shapes were inferred with.
 * @module
 */

/** A matrix product `[M, K] x [K, N]`, done `groups` times: for a convolution M output pixels, N filters and K taps times channels of a group. */
export interface GemmShape {
  readonly M: number;
  readonly N: number;
  readonly K: number;
  readonly groups: number;
}

/** A convolution or fully connected layer. */
export interface Layer {
  /** Name of the node, or of its output where it has none. */
  readonly name: string;
  readonly kind: "conv" | "gemm";
  /** `[images, channels, height, width]` for a convolution, as the tensor stands for a matrix product. */
  readonly inputShape: readonly number[];
  readonly outputShape: readonly number[];
  /** Output channels of a convolution, columns N of a matrix product. */
  readonly filters: number;
  /** Taps, strides and dilations for each spatial axis; empty for a matrix product. */
  readonly kernel: readonly number[];
  readonly group: number;
  readonly strides: readonly number[];
  readonly dilations: readonly number[];
  /** Padding as it is done, all beginnings and then all ends: `[top, left, bottom, right]` for images. */
  readonly pads: readonly number[];
  /** Multiply-accumulates: M x N x K x groups. */
  readonly macs: number;
  /** Constant weights and biases, in elements. */
  readonly parameters: number;
  readonly gemm: GemmShape;
  /** Weights kept of every so many, `[2, 4]`, where a topology says so. */
  readonly sparsity?: readonly [kept: number, of: number];
}

/** An operator that is no layer here: how often it stands in the graph and how many elements it writes. */
export interface UnsupportedOperator {
  /** Operator with its domain in front where it is not ONNX's own. */
  readonly opType: string;
  readonly count: number;
  /** Elements of all outputs together; null where a shape is not known. */
  readonly elements: number | null;
}
