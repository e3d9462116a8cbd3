/** Faults in systolic cycles and accumulator widths. @module */
import { type Mutant, mutantsOf } from "./mutant.ts";

const FOLDS = "Math.ceil(alongRows / rows) * Math.ceil(alongColumns / columns)";
const PAIRED = "return paired ? Math.ceil(K / 2) : K;";
const SPARSE = "if (sparse) return Math.ceil(K / 4) * (paired ? 1 : 2);";
const TILES = "Math.ceil(M / core.rows) * Math.ceil(N / core.columns) * groups";
const STEPS = "const cyclesPerTile = Math.ceil(S / core.width);";
const ROUNDS = "Math.ceil(tiles / core.count) * cyclesPerTile + core.latency";
const FOLD = "inTime + (rows - 1) + (columns - 1) + (loads ? rows : 0)";

export const hardwareMutants: readonly Mutant[] = [
  ...mutantsOf("accelerator/src/systolic/cycles.ts", [
    [
      "systolic-floor-folds",
      "folds are rounded down",
      "OneMore OneLess",
      FOLDS,
      "Math.max(1, Math.floor(alongRows / rows)) * Math.ceil(alongColumns / columns)",
    ],
    ["systolic-extra-fold", "an exact fit takes one fold more", "ExactFit", FOLDS, "(Math.floor(alongRows / rows) + 1) * Math.ceil(alongColumns / columns)"],
    [
      "systolic-swapped-array",
      "rows and columns are swapped",
      "NotSquare OneRow OneColumn",
      FOLDS,
      "Math.ceil(alongRows / columns) * Math.ceil(alongColumns / rows)",
    ],
    ["systolic-fill-one-more", "fill and drain are R + C - 1", "OneUnit ByHand", FOLD, "inTime + (rows - 1) + columns + (loads ? rows : 0)"],
    ["systolic-no-drain", "the way across columns is left out", "OneRow ByHand ArrayLarger", FOLD, "inTime + (rows - 1) + (loads ? rows : 0)"],
    ["systolic-no-load", "loading is left out", "LoadCounts ByHand", FOLD, "inTime + (rows - 1) + (columns - 1)"],
    ["systolic-load-always", "os loads too", "LoadCounts", FOLD, "inTime + (rows - 1) + (columns - 1) + rows"],
    [
      "systolic-load-columns",
      "loading takes C cycles",
      "LoadCounts NotSquare OneRow OneColumn",
      FOLD,
      "inTime + (rows - 1) + (columns - 1) + (loads ? columns : 0)",
    ],
    [
      "systolic-partial-array",
      "a partial fold crosses only what it uses",
      "ArrayLarger",
      FOLD,
      "inTime + (Math.min(rows, alongRows) - 1) + (Math.min(columns, alongColumns) - 1) + (loads ? rows : 0)",
    ],
    ["systolic-overlap", "folds overlap their fill", "LastFoldWhole ByHand OneMore", "folds * cyclesPerFold);", "folds * inTime + cyclesPerFold - inTime);"],
    ["systolic-last-index", "the last cycle's index is counted", "ByHand ExactFit OnesOnly", "folds * cyclesPerFold);", "folds * cyclesPerFold - 1);"],
    ["systolic-int32", "cycles are 32-bit integers", "BeyondInt32", "folds * cyclesPerFold);", "(folds * cyclesPerFold) | 0);"],
  ]),
  ...mutantsOf("accelerator/src/systolic/dataflow.ts", [
    [
      "systolic-ws-is-swapped",
      "is is computed as ws",
      "NotSquare LongTime",
      "alongRows: K, alongColumns: M, inTime: N",
      "alongRows: K, alongColumns: N, inTime: M",
    ],
    [
      "systolic-os-transposed",
      "os puts filters along the rows",
      "NotSquare OneRow OneColumn",
      "alongRows: M, alongColumns: N, inTime: K",
      "alongRows: N, alongColumns: M, inTime: K",
    ],
  ]),
  ...mutantsOf("accelerator/src/systolic/utilization.ts", [
    [
      "systolic-mapping-last",
      "mapping counts the first fold only",
      "OneMore LastFoldWhole",
      "mapping: (alongRows * alongColumns) / (folds * units)",
      "mapping: (Math.min(alongRows, array.rows) * Math.min(alongColumns, array.columns)) / units",
    ],
    ["systolic-utilization-index", "utilization divides by the last cycle's index", "ByHand OnesOnly", "/ (units * cycles)", "/ (units * (cycles - 1))"],
  ]),
  ...mutantsOf("accelerator/src/count.ts", [
    [
      "systolic-no-limit",
      "counts above 2^53 - 1 are printed",
      "AboveLimit FarAboveLimit",
      "if (count > Number.MAX_SAFE_INTEGER) throw",
      "if (count > 1e300) throw",
    ],
    [
      "systolic-limit-excluded",
      "2^53 - 1 itself is refused",
      "AtLimit",
      "if (count > Number.MAX_SAFE_INTEGER) throw",
      "if (count >= Number.MAX_SAFE_INTEGER) throw",
    ],
  ]),
  ...mutantsOf("accelerator/src/systolic/array.ts", [["systolic-takes-zero", "sizes of 0 are accepted", "ZeroSize ZeroArray", "size >= 1", "size >= 0"]]),
  ...mutantsOf("accelerator/src/slots.ts", [
    ["systolic-slots-paired-floor", "an odd sum loses its last slot", "LeftoverSlot OddSlots", PAIRED, "return paired ? Math.max(1, Math.floor(K / 2)) : K;"],
    ["systolic-slots-pairs-always", "single slots are halved too", "WholeSlots PairedHalves SmallByHand", PAIRED, "return Math.ceil(K / 2);"],
    ["systolic-slots-pairs-never", "pairs take a slot each activation", "WholeSlots LeftoverSlot PairedHalves", PAIRED, "return K;"],
    ["systolic-slots-int32", "pairs are counted in 32-bit integers", "LargeSum", PAIRED, "return paired ? (K + 1) >> 1 : K;"],
    [
      "systolic-slots-sparse-half",
      "a short group of four has slots for its length",
      "ShortGroupSlots",
      SPARSE,
      "if (sparse) return Math.ceil(K / (paired ? 4 : 2));",
    ],
    [
      "systolic-slots-sparse-floor",
      "the last short group is left out",
      "ShortGroupSlots LeftoverSlot",
      SPARSE,
      "if (sparse) return Math.max(1, Math.floor(K / 4)) * (paired ? 1 : 2);",
    ],
    ["systolic-slots-sparse-single", "gathered pairs are not paired", "WholeSlots GatheredProduct", SPARSE, "if (sparse) return Math.ceil(K / 4) * 2;"],
    ["systolic-slots-sparse-paired", "gathered activations are always paired", "WholeSlots GatheredProduct", SPARSE, "if (sparse) return Math.ceil(K / 4);"],
    ["systolic-slots-takes-zero", "a sum of nothing has no slots", "NoSum", "K >= 1", "K >= 0"],
  ]),
  ...mutantsOf("accelerator/src/tensor-core/cycles.ts", [
    [
      "systolic-tiles-floor",
      "tiles are rounded down",
      "OutputsFolded UnitLarger",
      TILES,
      "Math.max(1, Math.floor(M / core.rows)) * Math.max(1, Math.floor(N / core.columns)) * groups",
    ],
    [
      "systolic-tiles-swapped",
      "pixels lie along the columns of a core",
      "OutputsFolded SmallByHand RandomProduct UnitLarger",
      TILES,
      "Math.ceil(M / core.columns) * Math.ceil(N / core.rows) * groups",
    ],
    ["systolic-tile-no-width", "a core takes one slot a cycle", "SmallByHand StepsLeft", STEPS, "const cyclesPerTile = S;"],
    ["systolic-tile-width-floor", "the last, partial step is left out", "StepsLeft", STEPS, "const cyclesPerTile = Math.max(1, Math.floor(S / core.width));"],
    [
      "systolic-rounds-floor",
      "rounds of tiles are rounded down",
      "MoreTilesThanCores",
      ROUNDS,
      "Math.max(1, Math.floor(tiles / core.count)) * cyclesPerTile + core.latency",
    ],
    [
      "systolic-rounds-part",
      "rounds of tiles are not rounded up",
      "MoreTilesThanCores MoreCoresThanTiles",
      ROUNDS,
      "Math.ceil((tiles / core.count) * cyclesPerTile) + core.latency",
    ],
    ["systolic-one-core", "cores are not counted", "MoreTilesThanCores MoreCoresThanTiles", ROUNDS, "tiles * cyclesPerTile + core.latency"],
    [
      "systolic-latency-per-tile",
      "every round waits for the latency",
      "LatencyOnce MoreTilesThanCores",
      ROUNDS,
      "Math.ceil(tiles / core.count) * (cyclesPerTile + core.latency)",
    ],
    ["systolic-no-latency", "the latency is left out", "SmallByHand LatencyOnce", ROUNDS, "Math.ceil(tiles / core.count) * cyclesPerTile"],
    [
      "systolic-latency-less",
      "the last step's own cycle counts as latency",
      "SmallByHand LatencyOnce NoLatency",
      ROUNDS,
      "Math.ceil(tiles / core.count) * cyclesPerTile + Math.max(0, core.latency - 1)",
    ],
    ["systolic-latency-zero", "a latency of 0 is refused", "NoLatency", 'checkSize("latency", latency, 0)', 'checkSize("latency", latency, 1)'],
    ["systolic-latency-negative", "a latency below 0 is taken", "NegativeLatency", 'checkSize("latency", latency, 0)', 'checkSize("latency", latency, -9)'],
    [
      "systolic-core-takes-zero",
      "cores without rows, columns, width or number are taken",
      "NoUnit",
      'checkSize(name, size, 1);\n  checkSize("latency',
      'checkSize(name, size, -9);\n  checkSize("latency',
    ],
  ]),
  ...mutantsOf("operations/src/systolic.ts", [
    [
      "systolic-product-uncut",
      "the product is that of whole rows",
      "SmallByHand RandomProduct PairedHalves",
      "gemm(cutRows(activations, K, rule), weights, shape)",
      "gemm(activations, weights, shape)",
    ],
    [
      "systolic-product-dense",
      "a sparse core multiplies rows cut before the gather",
      "GatheredProduct FewGathered",
      "sparse ? gathered(activations, weights, shape, rule) : gemm",
      "gemm",
    ],
    [
      "systolic-product-fold-pairs",
      "each fold's part of a row is cut as a row of its own",
      "PairAcrossFolds",
      "{ product: productOf(matrices, rule, false), ...cycles }",
      `(() => {
        const part = dataflow === "os" ? K : rows * (paired ? 2 : 1);
        const cut = Uint8Array.from(matrices.activations);
        for (let m = 0; m < M; m++)
          for (let k = 0; k < K; k += part) {
            const length = Math.min(part, K - k);
            cut.set(cutRows(cut.slice(m * K + k, m * K + k + length), length, rule), m * K + k);
          }
        return { product: writeTensor("int32", [M, N], gemm(cut, matrices.weights, matrices.shape)), ...cycles };
      })()`,
    ],
  ]),
  ...mutantsOf("core/src/dot.ts", [
    ["accumulator-unsigned", "the sign bit is forgotten", "OneTerm WidthEdge PowerOfTwoTerms", ".toString(2).length + 1;", ".toString(2).length;"],
    [
      "accumulator-two-widths",
      "widths of operands and log2 K are added up",
      "WidthEdge WidthEdgeNext OneTerm PowerOfTwoTerms",
      "return magnitude.toString(2).length + 1;",
      "return 16 + Math.ceil(Math.log2(length));",
    ],
  ]),
];
