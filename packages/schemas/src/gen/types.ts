// Made by scripts/generate.ts from spec/schemas; not to be edited.

/** The area of a processing element as a polynomial: what `sparqkit complexity --fit` writes and `--area-model` reads. */
export type AreaModel = { readonly schema: "sparqkit/area-model@1"; readonly name: string; readonly source: string; readonly verified: boolean; readonly over: "bits" | "bops"; readonly coefficients: readonly number[]; readonly range: readonly [number, number]; readonly r2: null | number; readonly points: null | number; readonly residuals?: readonly AreaModelResidual[]; readonly maxRelativeError?: number; readonly multipliers: 9 };

/** A point of the fit. */
export type AreaModelResidual = { readonly x: number; readonly area: number; readonly fitted: number; readonly residual: number };

/** Precisions that BSQ found, and what they cost and save: what `sparqkit bsq --json` prints. */
export type BSQResult = { readonly schema: "sparqkit/bsq-result@1"; readonly model: TrainResultModel; readonly output: TrainResultOutput; readonly data: null | TrainResultData; readonly test: null | TrainResultData; readonly preprocess: EvalResultPreprocess; readonly machine: TrainResultMachine; readonly seconds: number; readonly options: { readonly alpha: number; readonly pressure: number; readonly interval: number; readonly bits: number; readonly maxBits: number; readonly activations: 32 | 8 | 7 | 6 | 5 | 4 | 3 | 2 | 1; readonly shortcuts: boolean; readonly clamp: "bits" | "released" }; readonly layers: readonly BsqResultLayer[]; readonly size: { readonly compression: null | number; readonly bitsAWeight: number; readonly weights: number; readonly packedBytes: number; readonly fileBytes: number; readonly floatFileBytes: number }; readonly accuracies: { readonly float: null | number; readonly bits: null | number; readonly final: null | number; readonly baseline: null | number; readonly control: null | number }; readonly bitTraining: { readonly epochs: number; readonly batch: number; readonly shards: number; readonly threads: number; readonly schedule: TrainResultSchedule; readonly momentum: number; readonly weightDecay: number; readonly augment: "crop-flip" | "none"; readonly batchNorm: "batch" | "running"; readonly seed: number; readonly memoryBytes: number; readonly keep: "best" | "last"; readonly stopped: "finished" | "early"; readonly best: null | TrainResultBest; readonly imagesPerSecond: number; readonly log: readonly BsqResultEpoch[] }; readonly finetuning: null | TrainResultTraining };

/** A tensor of weights. */
export type BsqResultLayer = { readonly name: string; readonly bits: number; readonly weights: number };

/** One epoch. */
export type BsqResultEpoch = { readonly epoch: number; readonly loss: number; readonly crossEntropy: number; readonly penalty: number; readonly trainTop1: number; readonly testTop1: null | number; readonly learningRate: number; readonly seconds: number; readonly bits: null | readonly number[]; readonly compression: null | number };

/** How an implementation did against the corpus: what `sparqkit conform --json` prints. */
export type ConformanceReport = { readonly schema: "sparqkit/conformance-report@1"; readonly verdict: "conformant" | "failing" | "unusable"; readonly summary: string; readonly implementation: null | ProtocolImplementation; readonly corpus: { readonly version: string; readonly manifestSha256: string }; readonly selection: { readonly features: null | readonly Feature[]; readonly level: "required" | "all"; readonly strict: boolean }; readonly totals: ConformanceReportBoth; readonly features: readonly ConformanceReportFeature[]; readonly unclaimed: readonly Feature[]; readonly patterns: readonly ConformanceReportPattern[]; readonly suspects: readonly ConformanceReportSuspect[]; readonly choices: readonly ConformanceReportChoice[]; readonly trouble: null | ConformanceReportTrouble; readonly restarts: number; readonly lastEnd: null | string; readonly remarks: readonly string[]; readonly stale: readonly string[]; readonly seconds?: number; readonly results: readonly ConformanceReportResult[] };

/** Numbers of tests; the five add up to tests. */
export type ConformanceReportTotals = { readonly tests: number; readonly passed: number; readonly failed: number; readonly errored: number; readonly skipped: number; readonly notRun: number };

/** Totals by level. */
export type ConformanceReportBoth = { readonly required: ConformanceReportTotals; readonly recommended: ConformanceReportTotals };

/** Why a run ended early. */
export type ConformanceReportTrouble = { readonly kind: "not-found" | "start" | "died" | "late" | "protocol" | "restarts"; readonly message: string; readonly stderr: string };

/** A feature that was claimed and judged. */
export type ConformanceReportFeature = { readonly feature: Feature; readonly required: ConformanceReportTotals; readonly recommended: ConformanceReportTotals };

/** In which way a test did not pass: a valid input was rejected; an invalid one with another code; or answered; the answer differs; it failed by its own word; the process died; was late; skipped. */
export type ConformanceReportKind = "refused" | "other-code" | "not-refused" | "wrong-output" | "errored" | "died" | "late" | "skipped";

/** What at least nine in ten of an operation's failures have in common; deaths, late answers and known failures are not among them. */
export type ConformanceReportPattern = { readonly feature: Feature; readonly operation: Operation; readonly kind: ConformanceReportKind; readonly message: string; readonly failures: number; readonly alike: number; readonly example: string };

/** A flag whose tests fail more than others. */
export type ConformanceReportSuspect = { readonly flag: string; readonly kind: "BASIC" | "EDGE_CASE" | "EXHAUSTIVE" | "RANDOM" | "LIMIT" | "INVALID"; readonly feature: Feature; readonly operation: Operation; readonly description: string; readonly effect: string; readonly instead: null | string; readonly clauses: readonly string[]; readonly tests: number; readonly failed: number; readonly others: number; readonly othersFailed: number; readonly score: number; readonly example: string };

/** Which of several right answers was given. */
export type ConformanceReportChoice = { readonly flag: string; readonly file: string; readonly alternative: number; readonly tests: number };

/** One place where an output differs. */
export type ConformanceReportDifference = { readonly at: string; readonly expected: string; readonly got: string };

/** Why a test did not pass. */
export type ConformanceReportFailure = { readonly kind: ConformanceReportKind; readonly message: string; readonly flags: readonly string[]; readonly clauses: readonly string[]; readonly params: string; readonly input: string; readonly expected: string; readonly got: string; readonly differences: readonly ConformanceReportDifference[]; readonly differing: number; readonly fields: readonly string[]; readonly rejectedWith?: string };

/** One judged test. */
export type ConformanceReportResult = { readonly id: string; readonly operation: Operation; readonly level: "required" | "recommended"; readonly status: "passed" | "failed" | "errored" | "skipped" | "not-run"; readonly failure?: ConformanceReportFailure; readonly known?: true };

/** Bit-operations, traffic and rooflines of a network, before anything is built: what `sparqkit complexity --json` prints. */
export type CostResult = { readonly schema: "sparqkit/cost-result@1"; readonly model: { readonly name: string; readonly sha256: null | string }; readonly batch: number; readonly bits: string; readonly rule: "hcm" | "uniq"; readonly hardware: CostResultHardware; readonly layers: readonly CostResultLayer[]; readonly total: CostResultTotal; readonly unsupported?: readonly InspectResultOperator[]; readonly solve?: CostResultSolve; readonly notes: readonly string[] };

/** The machine the layers are held against. */
export type CostResultHardware = { readonly name: string; readonly description?: string; readonly areaMm2: null | number; readonly clockMHz: number; readonly element: SiliconElement | "float32" | null; readonly areaModel: null | CostResultAreaModel; readonly peArea: null | number; readonly fit: null | number; readonly pes: number; readonly side: null | number; readonly gops: number; readonly memory: CostResultMemory; readonly localKiB: null | number };

/** A model of area as it was used. */
export type CostResultAreaModel = { readonly name: string; readonly verified: boolean; readonly extrapolated: boolean };

/** The memory outside. */
export type CostResultMemory = { readonly name: string; readonly gbitPerSecond: null | number; readonly source: string; readonly verified: boolean };

/** One layer. */
export type CostResultLayer = { readonly name: string; readonly kind: "conv" | "gemm"; readonly macs: number; readonly bops: number; readonly accumulatorBits: number; readonly weightBits: number; readonly activationBits: number; readonly accumulatedBits: number; readonly storedBits: number; readonly density: number; readonly ops: number; readonly trafficBits: number; readonly opsPerBit: number; readonly roof: number; readonly memoryRoof: null | number; readonly attainable: number; readonly headroom: null | number; readonly bound: "compute" | "memory"; readonly seconds: number; readonly required: number; readonly passes: null | CostResultPasses };

/** A layer on a grid that holds a part of its channels, without local memory for sums and inputs. */
export type CostResultPasses = { readonly channels: number; readonly filters: number; readonly partialSumBits: number; readonly trafficBits: number; readonly opsPerBit: number; readonly bound: "compute" | "memory"; readonly local: { readonly window: number; readonly sums: number; readonly inputs: number; readonly once: number } };

/** The network. */
export type CostResultTotal = { readonly macs: number; readonly bops: number; readonly ops: number; readonly trafficBits: number; readonly opsPerBit: number; readonly weightBits: number; readonly seconds: number; readonly imagesPerSecond: number; readonly bound: { readonly compute: number; readonly memory: number }; readonly conv: CostResultPart; readonly gemm: CostResultPart };

/** Layers of one kind. */
export type CostResultPart = { readonly macs: number; readonly bops: number };

/** The other way round: which widths or how much silicon a network needs. */
export type CostResultSolve = { readonly range: readonly [number, number]; readonly rate: null | number; readonly pairs: readonly CostResultPair[]; readonly narrowest: readonly SiliconElement[]; readonly hopeless: readonly ({ readonly name: string; readonly gbitPerSecond: number; readonly at: SiliconElement })[]; readonly layers: readonly ({ readonly name: string; readonly widest: number })[]; readonly front: readonly ({ readonly weightBits: number; readonly activationBits: number; readonly imagesPerSecond: number; readonly width: number; readonly accuracy: null | number })[] };

/** The network at one pair of widths. */
export type CostResultPair = { readonly weightBits: number; readonly activationBits: number; readonly peArea: null | number; readonly pes: number; readonly gops: number; readonly computeBound: number; readonly memoryBound: readonly string[]; readonly seconds: number; readonly imagesPerSecond: number; readonly gbops: number; readonly silicon: null | { readonly side: number; readonly areaMm2: number; readonly gbitPerSecond: null | number } };

/** Accuracy and speed of a model under configurations: what `sparqkit eval --json` prints. */
export type EvaluationResult = { readonly schema: "sparqkit/eval-result@1"; readonly model: { readonly name: string; readonly sha256: string }; readonly data: { readonly format: string; readonly images: number }; readonly calibration: null | EvalResultCalibration; readonly engine: "exact" | "integer"; readonly threads: number; readonly batch: number; readonly preprocess: EvalResultPreprocess; readonly layers: readonly EvalResultLayer[]; readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string; readonly onnxruntime: string }; readonly seconds: number; readonly results: readonly EvalResultResult[]; readonly synthetic?: true };

/** One configuration. */
export type EvalResultResult = { readonly config: string; readonly images: number; readonly top1: number; readonly top5: number; readonly standardError: number; readonly seconds: number; readonly imagesPerSecond: number };

/** How the 8-bit base was made. */
export type EvalResultCalibration = { readonly images: number; readonly batch: number; readonly order: "stored" | { readonly seed: number }; readonly recalibrate: "batchnorm" | "moments" | "none"; readonly scope: "base" | "each"; readonly biasBits: null | number };

/** How pixels became the model's input. */
export type EvalResultPreprocess = { readonly pixelScale: 1 | 255; readonly mean: readonly number[]; readonly std: readonly number[]; readonly channels: "rgb" | "bgr"; readonly resize?: number; readonly crop?: number };

/** One layer. */
export type EvalResultLayer = { readonly name: string; readonly kind: "conv" | "gemm"; readonly status: "quantized" | "float"; readonly reason?: "first-layer" | "fully-connected" | "excluded" | "signed-input" | "dynamic-weights" | "unsupported-form" | "unknown-shape"; readonly detail?: string; readonly macs?: number };

/** Finished configurations of an interrupted evaluation: the file of `sparqkit eval --resume`. */
export type EvaluationState = { readonly schema: "sparqkit/eval-state@1"; readonly key: string; readonly facts: EvalStateFacts; readonly results: readonly EvalResultResult[] };

/** What the results depend on. */
export type EvalStateFacts = { readonly model: string; readonly data: EvalStateData; readonly "number of images": number; readonly batch: number; readonly threads: number; readonly preprocess: EvalResultPreprocess; readonly engine: "exact" | "integer"; readonly "calibration images"?: EvalStateData; readonly calibration?: EvalResultCalibration; readonly layers?: { readonly layers?: readonly string[]; readonly exclude?: readonly string[] } };

/** A data set. */
export type EvalStateData = { readonly path: string; readonly format: string; readonly length: number; readonly labels?: null | string; readonly files: string };

/** An accelerator to simulate: its unit, its elements, its memories. What `sparqkit simulate --hw` reads. */
export type Hardware = { readonly schema: "sparqkit/hardware@1"; readonly name: string; readonly description: string; readonly unit: HardwareSystolicArrayUnit | { readonly kind: "tensor-core" | "sparse-tensor-core"; readonly rows: number; readonly columns: number; readonly width: number; readonly count: number; readonly latency: number }; readonly pe: "auto" | "8b-8b" | "2x4b-8b" | "sparq-5opt" | "sparq-3opt" | "sparq-2opt" | "sparq-6opt" | "sparq-7opt" | "sysmt"; readonly clockMHz: number; readonly sram: { readonly ifmapKiB: number; readonly filterKiB: number; readonly ofmapKiB: number }; readonly dram: { readonly bytesPerCycle: null | number }; readonly activations: "trimmed" | "encoded"; readonly energy?: HardwareEnergy };

/** Rows x columns elements that pass operands on to their neighbours. */
export type HardwareSystolicArrayUnit = { readonly kind: "systolic-array"; readonly rows: number; readonly columns: number; readonly dataflow: "os" | "ws" | "is" };

/** Energy of single operations, pJ; in a hardware document it replaces the built-in table as a whole. */
export type HardwareEnergy = { readonly technology: string; readonly source: string; readonly verified: boolean; readonly multiplyPj: number; readonly addPj: number; readonly muxPj: number; readonly sramPj: number; readonly dramPj: number };

/** What a model is made of: what `sparqkit inspect --json` prints. */
export type Inspection = { readonly schema: "sparqkit/inspect-result@1"; readonly model: { readonly name: string; readonly sha256: string; readonly bytes: number }; readonly irVersion: number; readonly opsets: Readonly<Record<string, number>>; readonly producer: string; readonly inputs: readonly InspectResultValue[]; readonly outputs: readonly InspectResultValue[]; readonly nodes: number; readonly parameters: number; readonly macs: null | number; readonly layers: readonly InspectResultLayer[]; readonly packed?: { readonly weights: number; readonly bitsAWeight: number; readonly compression: null | number }; readonly others: readonly InspectResultOperator[] };

/** A value that goes in or comes out. */
export type InspectResultValue = { readonly name: string; readonly type: string; readonly shape: null | readonly (string | number)[] };

/** One layer; geometry and counts are absent where a shape is not known. */
export type InspectResultLayer = { readonly name: string; readonly kind: "conv" | "gemm"; readonly weightBits?: number; readonly activationBits?: number; readonly quantizable: boolean; readonly reason?: "first-layer" | "fully-connected" | "excluded" | "signed-input" | "dynamic-weights" | "unsupported-form" | "unknown-shape"; readonly detail?: string; readonly kernel?: readonly number[]; readonly strides?: readonly number[]; readonly group?: number; readonly inputShape?: readonly number[]; readonly outputShape?: readonly number[]; readonly macs?: number; readonly parameters?: number };

/** An operator that is no layer. */
export type InspectResultOperator = { readonly opType: string; readonly count: number; readonly elements: null | number };

/** What every id of the corpus means, as a hash, and since when; spec/vectors.md, Versions. */
export type Ledger = { readonly schema: "sparqkit/ledger@1"; readonly version: string; readonly ids: Readonly<Record<string, readonly [string, string]>>; readonly gone: Readonly<Record<string, string>> };

/** The files of the corpus and its version. */
export type Manifest = { readonly schema: "sparqkit/manifest@1"; readonly version: string; readonly files: readonly ({ readonly path: string; readonly feature: Feature; readonly operation: Operation; readonly numberOfTests: number; readonly clauses: readonly string[]; readonly sha256: string })[] };

/** Per layer, what is quantized and how, or why it is left alone. Whether it fits a model shows where the two meet. */
export type Plan = { readonly schema: "sparqkit/plan@1"; readonly model: { readonly name: string; readonly sha256: string }; readonly config: string; readonly calibration: null | PlanCalibration; readonly layers: readonly PlanLayer[]; readonly normalizations: readonly PlanNormalization[] };

/** One layer. */
export type PlanLayer = PlanQuantized | PlanFloat;

/** A quantized layer. */
export type PlanQuantized = { readonly name: string; readonly kind: "conv" | "gemm"; readonly status: "quantized"; readonly weights: { readonly bits: number; readonly scales: readonly number[] }; readonly bias: null | { readonly bits: number; readonly scale: number }; readonly activations: { readonly bits: number; readonly max: number; readonly scale: number; readonly signed: false }; readonly sparq: null | PlanSparq };

/** The SPARQ choice of a layer. */
export type PlanSparq = { readonly window: WindowSet; readonly rounding: "trim" | "round"; readonly share: boolean; readonly sparse24: boolean };

/** A layer left in float. */
export type PlanFloat = { readonly name: string; readonly kind: "conv" | "gemm"; readonly status: "float"; readonly reason: "first-layer" | "fully-connected" | "excluded" | "signed-input" | "dynamic-weights" | "unsupported-form" | "unknown-shape"; readonly detail: string };

/** Moments by channel. */
export type PlanStatistics = { readonly mean: readonly number[]; readonly variance: readonly number[] };

/** Statistics of a normalization; reference holds the float network's moments where the model carries none. */
export type PlanNormalization = { readonly name: string; readonly mean: readonly number[]; readonly variance: readonly number[]; readonly reference?: PlanStatistics };

/** Where the numbers come from. */
export type PlanCalibration = { readonly images: number; readonly batch: number; readonly order: "stored" | { readonly seed: number }; readonly recalibrate: "batchnorm" | "moments" | "none"; readonly scope: "base" | "each" };

/** One line of the adapter protocol, spec/protocol.md: a request or a response. Params, inputs and outputs have schemas in operations.schema.json. */
export type ProtocolMessages = ProtocolRequest | ProtocolResponse;

/** A line to the implementation. */
export type ProtocolRequest = ProtocolStart | ProtocolRun | ProtocolStop;

/** The first request. */
export type ProtocolStart = { readonly cmd: "start"; readonly protocol: number };

/** A batch of one operation. */
export type ProtocolRun = { readonly cmd: "run"; readonly seq: number; readonly operation: Operation; readonly params: Readonly<Record<string, unknown>>; readonly inputs: readonly Readonly<Record<string, unknown>>[] };

/** The last request. */
export type ProtocolStop = { readonly cmd: "stop" };

/** A line from the implementation: results if it has a seq, else the answer to start. */
export type ProtocolResponse = ProtocolResults | ProtocolStarted;

/** The answer to start. */
export type ProtocolStarted = { readonly protocol: number; readonly implementation: ProtocolImplementation };

/** Who answers. */
export type ProtocolImplementation = { readonly name: string; readonly version: string; readonly language: string; readonly features: readonly Feature[]; readonly homepage?: string; readonly notes?: string };

/** The answer to run. */
export type ProtocolResults = { readonly seq: number; readonly results: readonly ProtocolResult[] };

/** Exactly one of the four. */
export type ProtocolResult = { readonly output?: Readonly<Record<string, unknown>>; readonly rejected?: { readonly code: string }; readonly skipped?: string; readonly errored?: string };

/** What became of a model's weights: what `sparqkit prune --json` prints. */
export type PruningResult = { readonly schema: "sparqkit/prune-result@1"; readonly model: TrainResultModel; readonly output: TrainResultOutput; readonly data: null | TrainResultData; readonly test: null | TrainResultData; readonly preprocess: null | EvalResultPreprocess; readonly machine: TrainResultMachine; readonly seconds: number; readonly pattern: "2:4"; readonly layers: readonly PruneResultLayer[]; readonly accuracies: { readonly dense: null | number; readonly pruned: null | number; readonly final: null | number }; readonly training: null | TrainResultTraining };

/** One layer. */
export type PruneResultLayer = { readonly name: string; readonly status: "pruned" | "dense"; readonly detail?: string; readonly weights?: number; readonly kept?: number };

/** An area to fill with processing elements, its clock and its memory, before anything is built: what `sparqkit complexity --hw` reads. */
export type Silicon = { readonly schema: "sparqkit/silicon@1"; readonly name: string; readonly description: string; readonly areaMm2: number; readonly clockMHz: number; readonly element: SiliconElement | "auto" | "float32"; readonly memory: SiliconMemory | "DDR3-1600" | "DDR3-1866" | "DDR4-2400" | "DDR4-3200" | "DDR5-4800" | "DDR5-6400" | "LPDDR4-3200" | "LPDDR4X-4266" | "LPDDR5-6400" | "HBM2-2000" | "HBM2E-3600" | "HBM3-6400"; readonly elements?: number; readonly elementAreaUm2?: number; readonly localKiB: null | number; readonly areaModel?: AreaModel | "28nm-bits" | "28nm-bops" };

/** Widths of an element's operands. */
export type SiliconElement = { readonly weightBits: number; readonly activationBits: number };

/** A memory and its bus [ROOFLINE-6]. */
export type SiliconMemory = { readonly name: string; readonly megatransfers: number; readonly busBits: number; readonly source: string; readonly verified: boolean };

/** The same layers on two accelerators or under two configurations: what `sparqkit simulate --compare --json` prints. */
export type ComparisonOfTwoSimulations = { readonly schema: "sparqkit/sim-comparison@1"; readonly a: SimulationResult; readonly b: SimulationResult; readonly layers: readonly ({ readonly name: string; readonly speedup: number; readonly ideal: number; readonly why: readonly string[] })[]; readonly total: { readonly speedup: number; readonly ideal: number } };

/** Cycles, traffic and energy of a network on an accelerator: what `sparqkit simulate --json` prints. */
export type SimulationResult = { readonly schema: "sparqkit/sim-result@1"; readonly model?: { readonly name: string; readonly sha256: null | string }; readonly batch?: number; readonly hardware: Hardware; readonly config: string; readonly convention: "sparqkit" | "scale-sim"; readonly energyTable: HardwareEnergy; readonly layers: readonly SimResultLayer[]; readonly total: SimResultTotal; readonly unsupported?: readonly ({ readonly opType: string; readonly count: number; readonly elements: null | number })[]; readonly weights24?: { readonly counted: number; readonly dense: readonly string[] }; readonly notes?: readonly string[]; readonly stepped?: readonly ({ readonly name: string; readonly cycles: number; readonly closedForm: number; readonly equal: true | false | null })[] };

/** One layer. */
export type SimResultLayer = { readonly name: string; readonly kind: "conv" | "gemm"; readonly gemm: { readonly M: number; readonly N: number; readonly K: number; readonly groups: number }; readonly macs: number; readonly pe: string; readonly slots: number; readonly folds: number; readonly cyclesPerFold: number; readonly cycles: SimResultCycles; readonly utilization: SimResultUtilization; readonly speedup: SimResultSpeedup; readonly order: "ifmap-resident" | "filter-resident" | "streaming" | "ofmap-resident" | "sums-spilled"; readonly sram: SimResultSram; readonly dramBytes: SimResultDramBytes; readonly energyPj: SimResultEnergyPj; readonly notes: readonly ({ readonly code: string; readonly text: string })[]; readonly statistics?: Readonly<Record<string, unknown>> };

/** Sums over all layers; utilizations over all their cycles. */
export type SimResultTotal = { readonly macs: number; readonly cycles: SimResultCycles; readonly microseconds: number; readonly utilization: SimResultUtilization; readonly speedup: SimResultSpeedup; readonly sram: SimResultSram; readonly dramBytes: SimResultDramBytes; readonly energyPj: SimResultEnergyPj };

/** Cycles. */
export type SimResultCycles = { readonly total: number; readonly compute: number; readonly fillDrain: number; readonly stall: number };

/** Parts of 1. */
export type SimResultUtilization = { readonly mapping: number; readonly compute: number; readonly overall: number };

/** Against the dense 8b-8b element in the same unit. */
export type SimResultSpeedup = { readonly ideal: number; readonly compute: number; readonly busy: number };

/** Elements across the SRAMs' edges. */
export type SimResultSram = { readonly ifmapReads: number; readonly filterReads: number; readonly ofmapReads: number; readonly ofmapWrites: number; readonly ifmapWrites: number; readonly filterWrites: number; readonly ofmapDrains: number };

/** Bytes to and from DRAM. */
export type SimResultDramBytes = { readonly ifmap: number; readonly filter: number; readonly ofmap: number; readonly metadata: number };

/** Energy by part, pJ. */
export type SimResultEnergyPj = { readonly mac: number; readonly sram: number; readonly dram: number };

/** How a model was trained and what came of it: what `sparqkit train --json` prints. */
export type TrainingResult = { readonly schema: "sparqkit/train-result@1"; readonly model: TrainResultModel; readonly output: TrainResultOutput; readonly data: null | TrainResultData; readonly test: null | TrainResultData; readonly preprocess: EvalResultPreprocess; readonly machine: TrainResultMachine; readonly seconds: number; readonly accuracies: { readonly before: null | number; readonly after: null | number }; readonly training: TrainResultTraining };

/** What was read. */
export type TrainResultModel = { readonly name: string; readonly sha256: string };

/** What was written. */
export type TrainResultOutput = { readonly name: string; readonly sha256: string; readonly bytes: number };

/** Images. */
export type TrainResultData = { readonly format: string; readonly images: number };

/** Where it ran. */
export type TrainResultMachine = { readonly cpu: string; readonly cores: number; readonly node: string; readonly onnxruntime: string };

/** The learning rate's way. */
export type TrainResultSchedule = { readonly kind: "constant" | "step" | "cosine"; readonly rate: number; readonly milestones?: readonly number[]; readonly gamma?: number; readonly warmup?: { readonly epochs: number; readonly from?: number } };

/** The epoch that tested best. */
export type TrainResultBest = { readonly epoch: number; readonly top1: number };

/** One epoch. */
export type TrainResultEpoch = { readonly epoch: number; readonly loss: number; readonly crossEntropy: number; readonly penalty: number; readonly trainTop1: number; readonly testTop1: null | number; readonly learningRate: number; readonly seconds: number };

/** How it was trained, and what came of it. */
export type TrainResultTraining = { readonly epochs: number; readonly batch: number; readonly shards: number; readonly threads: number; readonly schedule: TrainResultSchedule; readonly momentum: number; readonly weightDecay: number; readonly augment: "crop-flip" | "none"; readonly batchNorm: "batch" | "running"; readonly seed: number; readonly memoryBytes: number; readonly keep: "best" | "last"; readonly stopped: "finished" | "early"; readonly best: null | TrainResultBest; readonly imagesPerSecond: number; readonly log: readonly TrainResultEpoch[] };

/** Tensor of any type. */
export type Tensor = { readonly dtype: "uint8" | "int8" | "int32" | "float32"; readonly shape: readonly number[]; readonly hex: string };

/** Window set [WINDOW-1]; an invalid test may break the rules of [WINDOW-2], never these types. */
export type WindowSet = { readonly bits: number; readonly shifts: readonly number[] };

/** Geometry of a convolution [IM2COL-1]. */
export type Geometry = { readonly channels: number; readonly height: number; readonly width: number; readonly filters: number; readonly kernel: readonly [number, number]; readonly strides: readonly [number, number]; readonly pads: readonly [number, number, number, number]; readonly dilations: readonly [number, number]; readonly group: number };

/** What an implementation can claim. */
export type Feature = "window" | "pair" | "encode" | "gather" | "quantize" | "im2col" | "dot" | "bitplane" | "cost" | "roofline" | "systolic";

/** Name of an operation of operations.md. */
export type Operation = "window" | "window.table" | "window.named" | "window.wide" | "pair" | "pair.table" | "pair.row" | "encode" | "encode.decode" | "encode.dot" | "encode.table" | "gather" | "gather.dot" | "quantize" | "quantize.round" | "quantize.scale" | "quantize.weights" | "quantize.bias" | "im2col" | "im2col.size" | "im2col.weights" | "im2col.convolution" | "dot" | "dot.pairs" | "dot.gemm" | "dot.accumulator" | "bitplane" | "bitplane.weights" | "bitplane.regularizer" | "bitplane.requantize" | "bitplane.strip" | "bitplane.compression" | "cost" | "cost.area" | "cost.bopsArea" | "cost.layer" | "cost.uniq" | "cost.elementArea" | "cost.fit" | "roofline" | "roofline.elements" | "roofline.compute" | "roofline.memory" | "roofline.bound" | "roofline.time" | "roofline.passes" | "roofline.widest" | "roofline.smallest" | "systolic" | "systolic.slots" | "systolic.gemm" | "systolic.tensorCore";

/** Why an input is rejected: the closed list of operations.md. */
export type ErrorCode = "INVALID_WINDOW_SET" | "INVALID_PARAMETER" | "INVALID_SHAPE" | "NON_FINITE_VALUE" | "ACCUMULATOR_OVERFLOW" | "NOT_TWO_OF_FOUR" | "INVALID_GEOMETRY" | "COUNT_OVERFLOW";

/** Rule of pairs [PAIR-1]. */
export type Rule = { readonly set: WindowSet; readonly rounding: "trim" | "round"; readonly share: boolean };

/** Tests of one operation; spec/vectors.md says what the fields mean. */
export type VectorFile = { readonly schema: "sparqkit/vectors@1"; readonly feature: Feature; readonly operation: Operation; readonly header: readonly string[]; readonly numberOfTests: number; readonly notes: Readonly<Record<string, VectorsNote>>; readonly groups: readonly VectorsGroup[] };

/** What a flag means. */
export type VectorsNote = { readonly kind: "BASIC" | "EDGE_CASE" | "EXHAUSTIVE" | "RANDOM" | "LIMIT" | "INVALID"; readonly description: string; readonly effect: string; readonly clauses: readonly string[] };

/** Tests that share params. */
export type VectorsGroup = { readonly source: { readonly name: string; readonly version: string }; readonly level: "required" | "recommended"; readonly clauses: readonly string[]; readonly params: Readonly<Record<string, unknown>>; readonly tolerance?: VectorsTolerance; readonly tests: readonly VectorsTest[] };

/** How near float32 and float64 values must come; without it, bit by bit. */
export type VectorsTolerance = { readonly rel?: number; readonly abs?: number; readonly ulp?: number };

/** Why the input must be rejected. */
export type VectorsError = { readonly code: ErrorCode };

/** One test. */
export type VectorsTest = { readonly id: string; readonly comment?: string; readonly flags: readonly string[]; readonly input: Readonly<Record<string, unknown>>; readonly result: "valid" | "invalid" | "acceptable"; readonly expected?: Readonly<Record<string, unknown>>; readonly error?: VectorsError; readonly alternatives?: readonly ({ readonly expected?: Readonly<Record<string, unknown>>; readonly error?: VectorsError })[]; readonly sha256?: Readonly<Record<string, string>> };

/** What a valid document of each kind is. */
export interface Documents {
  readonly "area-model": AreaModel;
  readonly "bsq-result": BSQResult;
  readonly "conformance-report": ConformanceReport;
  readonly "cost-result": CostResult;
  readonly "eval-result": EvaluationResult;
  readonly "eval-state": EvaluationState;
  readonly "hardware": Hardware;
  readonly "inspect-result": Inspection;
  readonly "ledger": Ledger;
  readonly "manifest": Manifest;
  readonly "plan": Plan;
  readonly "protocol-request": ProtocolRequest;
  readonly "protocol-response": ProtocolResponse;
  readonly "protocol-started": ProtocolStarted;
  readonly "protocol-results": ProtocolResults;
  readonly "prune-result": PruningResult;
  readonly "silicon": Silicon;
  readonly "sim-comparison": ComparisonOfTwoSimulations;
  readonly "sim-result": SimulationResult;
  readonly "train-result": TrainingResult;
  readonly "vectors": VectorFile;
}
