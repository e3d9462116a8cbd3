// Made by scripts/generate.ts from spec/schemas; not to be edited.
import type { Validate } from "../validate.ts";
import type { Documents, Operation } from "./types.ts";
import * as validators from "./validators.js";

/** What a document can be. */
export type DocumentKind = keyof Documents;

export const documents: Readonly<Record<DocumentKind, Validate>> = {
  "conformance-report": validators.conformanceReport,
  "eval-result": validators.evalResult,
  "eval-state": validators.evalState,
  "hardware": validators.hardware,
  "inspect-result": validators.inspectResult,
  "ledger": validators.ledger,
  "manifest": validators.manifest,
  "plan": validators.plan,
  "protocol-request": validators.protocolRequest,
  "protocol-response": validators.protocolResponse,
  "protocol-started": validators.protocolStarted,
  "protocol-results": validators.protocolResults,
  "sim-comparison": validators.simComparison,
  "sim-result": validators.simResult,
  "vectors": validators.vectors,
};

export const operations: Readonly<Record<Operation, { readonly params: Validate; readonly input: Validate; readonly output: Validate }>> = {
  "window": { params: validators.windowParams, input: validators.windowInput, output: validators.windowOutput },
  "window.table": { params: validators.windowTableParams, input: validators.windowTableInput, output: validators.windowTableOutput },
  "window.named": { params: validators.windowNamedParams, input: validators.windowNamedInput, output: validators.windowNamedOutput },
  "window.wide": { params: validators.windowWideParams, input: validators.windowWideInput, output: validators.windowWideOutput },
  "pair": { params: validators.pairParams, input: validators.pairInput, output: validators.pairOutput },
  "pair.table": { params: validators.pairTableParams, input: validators.pairTableInput, output: validators.pairTableOutput },
  "pair.row": { params: validators.pairRowParams, input: validators.pairRowInput, output: validators.pairRowOutput },
  "encode": { params: validators.encodeParams, input: validators.encodeInput, output: validators.encodeOutput },
  "encode.decode": { params: validators.encodeDecodeParams, input: validators.encodeDecodeInput, output: validators.encodeDecodeOutput },
  "encode.dot": { params: validators.encodeDotParams, input: validators.encodeDotInput, output: validators.encodeDotOutput },
  "encode.table": { params: validators.encodeTableParams, input: validators.encodeTableInput, output: validators.encodeTableOutput },
  "gather": { params: validators.gatherParams, input: validators.gatherInput, output: validators.gatherOutput },
  "gather.dot": { params: validators.gatherDotParams, input: validators.gatherDotInput, output: validators.gatherDotOutput },
  "quantize": { params: validators.quantizeParams, input: validators.quantizeInput, output: validators.quantizeOutput },
  "quantize.round": { params: validators.quantizeRoundParams, input: validators.quantizeRoundInput, output: validators.quantizeRoundOutput },
  "quantize.scale": { params: validators.quantizeScaleParams, input: validators.quantizeScaleInput, output: validators.quantizeScaleOutput },
  "quantize.weights": { params: validators.quantizeWeightsParams, input: validators.quantizeWeightsInput, output: validators.quantizeWeightsOutput },
  "quantize.bias": { params: validators.quantizeBiasParams, input: validators.quantizeBiasInput, output: validators.quantizeBiasOutput },
  "im2col": { params: validators.im2colParams, input: validators.im2colInput, output: validators.im2colOutput },
  "im2col.size": { params: validators.im2colSizeParams, input: validators.im2colSizeInput, output: validators.im2colSizeOutput },
  "im2col.weights": { params: validators.im2colWeightsParams, input: validators.im2colWeightsInput, output: validators.im2colWeightsOutput },
  "im2col.convolution": { params: validators.im2colConvolutionParams, input: validators.im2colConvolutionInput, output: validators.im2colConvolutionOutput },
  "dot": { params: validators.dotParams, input: validators.dotInput, output: validators.dotOutput },
  "dot.pairs": { params: validators.dotPairsParams, input: validators.dotPairsInput, output: validators.dotPairsOutput },
  "dot.gemm": { params: validators.dotGemmParams, input: validators.dotGemmInput, output: validators.dotGemmOutput },
  "dot.accumulator": { params: validators.dotAccumulatorParams, input: validators.dotAccumulatorInput, output: validators.dotAccumulatorOutput },
  "bitplane": { params: validators.bitplaneParams, input: validators.bitplaneInput, output: validators.bitplaneOutput },
  "bitplane.weights": { params: validators.bitplaneWeightsParams, input: validators.bitplaneWeightsInput, output: validators.bitplaneWeightsOutput },
  "bitplane.regularizer": { params: validators.bitplaneRegularizerParams, input: validators.bitplaneRegularizerInput, output: validators.bitplaneRegularizerOutput },
  "bitplane.requantize": { params: validators.bitplaneRequantizeParams, input: validators.bitplaneRequantizeInput, output: validators.bitplaneRequantizeOutput },
  "bitplane.strip": { params: validators.bitplaneStripParams, input: validators.bitplaneStripInput, output: validators.bitplaneStripOutput },
  "bitplane.compression": { params: validators.bitplaneCompressionParams, input: validators.bitplaneCompressionInput, output: validators.bitplaneCompressionOutput },
  "cost": { params: validators.costParams, input: validators.costInput, output: validators.costOutput },
  "cost.area": { params: validators.costAreaParams, input: validators.costAreaInput, output: validators.costAreaOutput },
  "cost.bopsArea": { params: validators.costBopsAreaParams, input: validators.costBopsAreaInput, output: validators.costBopsAreaOutput },
  "systolic": { params: validators.systolicParams, input: validators.systolicInput, output: validators.systolicOutput },
  "systolic.slots": { params: validators.systolicSlotsParams, input: validators.systolicSlotsInput, output: validators.systolicSlotsOutput },
  "systolic.gemm": { params: validators.systolicGemmParams, input: validators.systolicGemmInput, output: validators.systolicGemmOutput },
  "systolic.tensorCore": { params: validators.systolicTensorCoreParams, input: validators.systolicTensorCoreInput, output: validators.systolicTensorCoreOutput },
};
