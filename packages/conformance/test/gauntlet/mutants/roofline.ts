/** Faults in the roofline: layers, machines, and their time. @module */
import { type Mutant, mutantsOf } from "./mutant.ts";

const OPS = "filters * outputPixels * (channels / groups) * (taps + 1)";
const WEIGHTS = "filters * (channels / groups) * taps";
const TRAFFIC = "weightBits * weightsOf(dims) + activationBits * (channels * inputPixels + filters * outputPixels)";
const FIT = "const fit = Math.floor(silicon / element);";
const SIDE = "let side = Math.floor(Math.sqrt(fit));";
const ROOF = "(elements * (multipliers + 1) * clockMHz) / 1000";
const BANDWIDTH = "(megatransfers * busBits) / 1000";
const FED = "needed < given : atMost(times(dyadic(gops), dyadic(bits)), times(dyadic(gbitPerSecond), dyadic(ops)))";
const SECONDS = "layers.reduce((sum, layer) => sum + layerSeconds(gops, gbitPerSecond, layer), 0)";

export const rooflineMutants: readonly Mutant[] = [
  ...mutantsOf("complexity/src/roofline/layer.ts", [
    ["roof-ops-no-sum", "accumulations are left out", "Published OneTap OnesOnly", OPS, "filters * outputPixels * (channels / groups) * taps"],
    ["roof-ops-macs", "a product counts as two operations", "Published ManyTaps", OPS, "filters * outputPixels * (channels / groups) * 2 * taps"],
    ["roof-ops-groups", "operations ignore groups", "Grouped Depthwise", OPS, "filters * outputPixels * channels * (taps + 1)"],
    ["roof-ops-input", "operations are counted over the input", "Strided", OPS, "filters * dims.inputPixels * (channels / groups) * (taps + 1)"],
    ["roof-weights-groups", "weights ignore groups", "Grouped Depthwise", WEIGHTS, "filters * channels * taps"],
    [
      "roof-traffic-no-weights",
      "weights are not moved",
      "WeightsAlone FullyConnected OnesOnly",
      TRAFFIC,
      "activationBits * (channels * inputPixels + filters * outputPixels)",
    ],
    [
      "roof-traffic-no-output",
      "outputs are not moved",
      "Published OnesOnly",
      TRAFFIC,
      "weightBits * weightsOf(dims) + activationBits * channels * inputPixels",
    ],
    [
      "roof-traffic-group-input",
      "the inputs of one group are moved",
      "Grouped Depthwise",
      TRAFFIC,
      "weightBits * weightsOf(dims) + activationBits * ((channels / dims.groups) * inputPixels + filters * outputPixels)",
    ],
    [
      "roof-traffic-swapped",
      "widths are swapped",
      "WidthsDiffer",
      TRAFFIC,
      "activationBits * weightsOf(dims) + weightBits * (channels * inputPixels + filters * outputPixels)",
    ],
    [
      "roof-traffic-pixels",
      "input and output have as many pixels",
      "Strided",
      TRAFFIC,
      "weightBits * weightsOf(dims) + activationBits * (channels + filters) * outputPixels",
    ],
    [
      "roof-traffic-int32",
      "bits are counted in 32 bits",
      "BeyondInt32",
      TRAFFIC,
      "(weightBits * weightsOf(dims) + activationBits * (channels * inputPixels + filters * outputPixels)) >>> 0",
    ],
    [
      "roof-intensity-inverted",
      "the intensity is bits for an operation",
      "Published OnesOnly",
      "layerOps(dims) / traffic(dims, widths)",
      "traffic(dims, widths) / layerOps(dims)",
    ],
    ["roof-groups-channels", "groups that do not divide the channels are taken", "GroupsDoNotDivide", "channels % groups !== 0", "false"],
    ["roof-groups-filters", "groups that do not divide the filters are taken", "GroupsDoNotDivide", "filters % groups !== 0", "false"],
  ]),
  ...mutantsOf("complexity/src/roofline/grid.ts", [
    ["roof-grid-round", "a part of an element counts", "NotWhole NoElement", FIT, "const fit = Math.round(silicon / element);"],
    [
      "roof-grid-side-up",
      "the side is rounded up",
      "BelowSquare Published OneMm2",
      SIDE + "\n  if (side * side > fit) side--;",
      "const side = Math.ceil(Math.sqrt(fit));\n",
    ],
    [
      "roof-grid-side-round",
      "the side is rounded to the nearest",
      "BelowSquare Published",
      SIDE + "\n  if (side * side > fit) side--;",
      "const side = Math.round(Math.sqrt(fit));\n",
    ],
    ["roof-grid-nearly", "what is nearly an element counts", "NoElement QuotientRounds", FIT, "const fit = Math.floor(silicon / element + 1e-9);"],
    ["roof-grid-exact", "the quotient is exact, not binary64's", "QuotientRounds", FIT, "const fit = Math.round((silicon - (silicon % element)) / element);"],
    ["roof-grid-not-square", "all elements are used", "Published BelowSquare", "return { fit, side, used: side * side };", "return { fit, side, used: fit };"],
    ["roof-grid-float-root", "the root of floats is believed", "LargeRoot", "if (side * side > fit) side--;", ""],
    ["roof-grid-below", "an exact square is missed", "Square", SIDE, "let side = Math.ceil(Math.sqrt(fit)) - 1 || 1;"],
    ["roof-grid-none", "silicon that holds no element is taken", "NoElement", "if (fit < 1)", "if (fit < 0)"],
    ["roof-grid-no-limit", "more elements than an integer holds are taken", "AboveLimit", "if (fit > Number.MAX_SAFE_INTEGER)", "if (fit > 1e300)"],
    ["roof-grid-limit-excluded", "2^53 - 1 elements are refused", "AtLimit", "if (fit > Number.MAX_SAFE_INTEGER)", "if (fit >= Number.MAX_SAFE_INTEGER)"],
    ["roof-compute-no-sum", "an element's accumulation is left out", "Published OneMultiplier", ROOF, "(elements * multipliers * clockMHz) / 1000"],
    ["roof-compute-ten", "every element does ten operations", "OneMultiplier ManyMultipliers", ROOF, "(elements * 10 * clockMHz) / 1000"],
    ["roof-compute-macs", "an element does two operations a multiplier", "Published ManyMultipliers", ROOF, "(elements * 2 * multipliers * clockMHz) / 1000"],
    ["roof-compute-mega", "the roof is in MOPS", "Published Clock", ROOF, "elements * (multipliers + 1) * clockMHz"],
    ["roof-compute-none", "elements without multipliers are taken", "NotPositive", 'checkCount("multipliers", multipliers);', ""],
    ["roof-compute-clock", "a clock of 0 is taken", "NotPositive", 'checkPositive("clockMHz", clockMHz);', ""],
  ]),
  ...mutantsOf("complexity/src/machine/memories.ts", [
    ["roof-memory-bytes", "the bandwidth is in bytes", "Published Buses", BANDWIDTH, "(megatransfers * busBits) / 8000"],
    ["roof-memory-binary", "a giga is 1024 mega", "Published Buses", BANDWIDTH, "(megatransfers * busBits) / 1024"],
    ["roof-memory-double", "transfers are taken for clocks of a double rate", "Published Buses", BANDWIDTH, "(2 * megatransfers * busBits) / 1000"],
    ["roof-memory-nan", "transfers that are no number are taken", "NotPositive", 'checkPositive("megatransfers", megatransfers);', ""],
    ["roof-memory-zero", "a bus of no bits is taken", "NotPositive", 'checkCount("busBits", busBits);', ""],
  ]),
  ...mutantsOf("complexity/src/roofline/roof.ts", [
    [
      "roof-memory-divides",
      "the memory roof is the bandwidth over the intensity",
      "Published FarApart",
      "const memoryRoof = gbitPerSecond * opsPerBit;",
      "const memoryRoof = gbitPerSecond / opsPerBit;",
    ],
    [
      "roof-attainable-higher",
      "the higher roof is attained",
      "Published FarApart",
      "attainable: Math.min(gops, memoryRoof)",
      "attainable: Math.max(gops, memoryRoof)",
    ],
    ["roof-attainable-compute", "the compute roof is attained", "Published FarApart JustBelow", "attainable: Math.min(gops, memoryRoof)", "attainable: gops"],
    ["roof-headroom-inverted", "the head-room is upside down", "Published FarApart", "headroom: memoryRoof / gops", "headroom: gops / memoryRoof"],
    [
      "roof-headroom-capped",
      "the head-room ends at 1",
      "Published FarApart JustAbove",
      "headroom: memoryRoof / gops",
      "headroom: Math.min(1, memoryRoof / gops)",
    ],
    ["roof-bound-tie", "equal roofs are bound by memory", "Equal", FED, "needed < given : false"],
    [
      "roof-bound-swapped",
      "the bounds are swapped",
      "Published Equal JustAbove JustBelow",
      'return fed ? "compute" : "memory";',
      'return fed ? "memory" : "compute";',
    ],
    ["roof-bound-no-bandwidth", "a bandwidth of 0 or less is taken", "NotPositive", 'checkPositive("gbitPerSecond", gbitPerSecond);', ""],
    ["roof-bound-zero", "a compute roof of 0 is taken", "NotPositive", 'checkPositive("gops", gops);', ""],
  ]),
  ...mutantsOf("complexity/src/roofline/time.ts", [
    [
      "roof-time-compute",
      "memory is not waited for",
      "MemoryBound BothBounds",
      "Math.max(ops / gops, gbitPerSecond === null ? 0 : trafficBits / gbitPerSecond) / 1e9",
      "ops / gops / 1e9",
    ],
    [
      "roof-time-memory",
      "compute is not waited for",
      "ComputeBound BothBounds",
      "Math.max(ops / gops, gbitPerSecond === null ? 0 : trafficBits / gbitPerSecond) / 1e9",
      "trafficBits / gbitPerSecond! / 1e9",
    ],
    [
      "roof-time-no-overlap",
      "arithmetic waits for traffic",
      "ComputeBound MemoryBound BothBounds",
      "Math.max(ops / gops, gbitPerSecond === null ? 0 : trafficBits / gbitPerSecond) / 1e9",
      "(ops / gops + trafficBits / gbitPerSecond!) / 1e9",
    ],
    ["roof-time-giga", "seconds are billions", "MemoryBound ComputeBound", "trafficBits / gbitPerSecond) / 1e9", "trafficBits / gbitPerSecond)"],
    [
      "roof-time-at-once",
      "layers run at once",
      "SameLayers BothBounds",
      SECONDS,
      "layers.reduce((longest, layer) => Math.max(longest, layerSeconds(gops, gbitPerSecond, layer)), 0)",
    ],
    [
      "roof-time-as-one",
      "the network is one layer",
      "BothBounds",
      SECONDS,
      "layerSeconds(gops, gbitPerSecond, { ops: layers.reduce((sum, { ops }) => sum + ops, 0), trafficBits: layers.reduce((sum, { trafficBits }) => sum + trafficBits, 0) })",
    ],
    ["roof-time-one-image", "images are not counted", "Images", "imagesPerSecond: images / seconds", "imagesPerSecond: 1 / seconds"],
    [
      "roof-time-times-images",
      "the time is multiplied by the images",
      "Images",
      "return { seconds, imagesPerSecond: images / seconds };",
      "return { seconds: seconds * images, imagesPerSecond: 1 / seconds };",
    ],
    ["roof-time-empty", "a network without layers takes no time", "NoLayer", "if (layers.length === 0)", "if (layers.length < 0)"],
    ["roof-time-no-image", "no image at all is taken", "NotPositive", 'checkCount("images", images);', ""],
    ["roof-time-no-traffic", "layers that move nothing are taken", "LayerOutside", 'checkPositive("trafficBits", trafficBits);', ""],
    ["roof-time-no-work", "layers that do nothing are taken", "LayerOutside", 'checkPositive("ops", ops);', ""],
  ]),
];
