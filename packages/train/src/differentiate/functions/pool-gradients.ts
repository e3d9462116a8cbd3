/**
 * Gradients of pools.
 * @module
 */
import { floatTensor, reference, type LocalFunction } from "@sparqkit/onnx";
import { attributeValue, define, dims, ints, op } from "./define.ts";

/**
 * `MaxPoolGradient(dY, X, indices) -> dX`: every dY is added where its maximum was. `indices` are MaxPool's, into the flattened X: the first maximum of
 * a window. Of X only the shape is used.
 */
export const MaxPoolGradient: LocalFunction = define("MaxPoolGradient", {
  inputs: ["dY", "X", "indices"],
  outputs: ["dX"],
  nodes: [
    ints("vector", [-1]),
    op("dy", "Reshape", ["dY", "vector"]),
    op("places", "Reshape", ["indices", "vector"]),
    op("shape", "Shape", ["X"]),
    op("size", "ReduceProd", ["shape"]),
    op("zeros", "ConstantOfShape", ["size"]),
    op("dx", "ScatterElements", ["zeros", "places", "dy"], { axis: 0, reduction: "add" }),
    op("dX", "Reshape", ["dx", "shape"]),
  ],
});

/**
 * `AveragePoolGradient(dY, shares) -> dX`: every dY is spread evenly over its window. `shares` [1, 1, spatial'] is one over the elements each window
 * counts; `pads` and `output_padding` make the windows of `kernel_shape` and `strides` end where X ends.
 */
export const AveragePoolGradient: LocalFunction = define("AveragePoolGradient", {
  inputs: ["dY", "shares"],
  outputs: ["dX"],
  attributes: { kernel_shape: null, strides: null, pads: null, output_padding: null },
  nodes: [
    ints("pair", [1, 1]),
    ints("planes", [-1, 1]),
    attributeValue("kernel", "kernel_shape", "ints"),
    op("scaled", "Mul", ["dY", "shares"]),
    dims("channels", "dY", 0, 2),
    dims("dySpace", "dY", 2),
    op("planeShape", "Concat", ["planes", "dySpace"], { axis: 0 }),
    op("dyPlanes", "Reshape", ["scaled", "planeShape"]),
    op("weightShape", "Concat", ["pair", "kernel"], { axis: 0 }),
    op("ones", "ConstantOfShape", ["weightShape"], { value: floatTensor([1], [1]) }),
    op("dxPlanes", "ConvTranspose", ["dyPlanes", "ones"], {
      kernel_shape: reference("kernel_shape", "ints"),
      strides: reference("strides", "ints"),
      pads: reference("pads", "ints"),
      output_padding: reference("output_padding", "ints"),
    }),
    dims("space", "dxPlanes", 2),
    op("shape", "Concat", ["channels", "space"], { axis: 0 }),
    op("dX", "Reshape", ["dxPlanes", "shape"]),
  ],
});

/** `MeanGradient(dY, X) -> dX`: every dY, kept with size 1 on the axes that were averaged, is spread evenly over them. Of X only the shape is used. */
export const MeanGradient: LocalFunction = define("MeanGradient", {
  inputs: ["dY", "X"],
  outputs: ["dX"],
  nodes: [
    op("shape", "Shape", ["X"]),
    op("size", "Size", ["X"]),
    op("means", "Size", ["dY"]),
    op("count", "Div", ["size", "means"]),
    op("counts", "CastLike", ["count", "dY"]),
    op("share", "Div", ["dY", "counts"]),
    op("dX", "Expand", ["share", "shape"]),
  ],
});
