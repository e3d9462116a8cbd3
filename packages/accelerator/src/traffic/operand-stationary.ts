/**
 * Traffic where an operand stays in place, under `ws` and `is`.
 *
 * A fold holds a slice of the sums' positions along the rows and some filters (`ws`) or pixels (`is`) along the columns, and adds to sums that other slices began.
 * Folds go in blocks of columns, in a block slice by slice. Then the slice of the operand that streams is fetched once a block if it fits half its SRAM, and the
 * block's sums stay in the chip if they fit half theirs; otherwise they are spilled. docs/accelerator.md, Traffic.
 * @module
 */
import { boxAround, slice, tile } from "./ifmap.ts";
import { leastOf, SUM_BYTES, type Schedule, type Task } from "./schedule.ts";

/** The schedule that moves least. */
export function scheduleOperandStationary(task: Task, dataflow: "ws" | "is"): Schedule {
  const { M, N, slots, rows, columns, half } = task;
  const [across, time] = dataflow === "ws" ? [N, M] : [M, N];
  const columnFolds = Math.ceil(across / columns);
  const rowFolds = Math.ceil(slots / rows);
  const fitting = Math.floor(half.ofmap / (columns * time * SUM_BYTES)); // column folds whose sums fit
  const allFit = across * time * SUM_BYTES <= half.ofmap;
  const blocks = new Set([columnFolds, Math.min(columnFolds, Math.max(1, fitting)), 1]);
  if (dataflow === "is") {
    const cutting = tile(task.ifmap, Math.floor(half.ifmap / task.activationBytes));
    if (cutting !== null) blocks.add(Math.min(columnFolds, Math.max(1, Math.floor(cutting.outputs / columns))));
  }
  const schedules = [...blocks].map((block): Schedule => {
    const fits = rowFolds === 1 || block <= fitting || (block === columnFolds && allFit);
    const spilled = fits ? 0 : M * N * (rowFolds - 1);
    const operands = dataflow === "ws" ? weightStationary(task, block, columnFolds) : inputStationary(task, block, columnFolds);
    return { order: fits ? "ofmap-resident" : "sums-spilled", spilled, ...operands };
  });
  return leastOf(task, schedules);
}

type Operands = Pick<Schedule, "ifmap" | "filter" | "first">;

/** Positions of the sums in a fold's rows, and all slices of the input, fold by fold. */
function slices({ ifmap, K, slots, rows, perSlot }: Task): { readonly length: number; readonly elements: number } {
  const length = Math.min(K, rows * perSlot);
  const folds = Math.ceil(slots / rows);
  return { length, elements: (folds - 1) * slice(ifmap, length) + slice(ifmap, K - (folds - 1) * length) };
}

function weightStationary(task: Task, block: number, columnFolds: number): Operands {
  const { ifmap, N, stored, columns, activationBytes, weightBytes, half } = task;
  const { length, elements } = slices(task);
  const room = Math.floor(half.ifmap / activationBytes);
  const widest = slice(ifmap, length);
  const passes = widest <= room ? Math.ceil(columnFolds / block) : columnFolds;
  const first = {
    ifmap: Math.min(widest, room),
    filter: Math.min(foldWeights(task, length, Math.min(columns, N)), Math.floor(half.filter / weightBytes)),
  };
  return { ifmap: ifmap.elements <= room ? ifmap.elements : passes * elements, filter: N * stored, first };
}

function inputStationary(task: Task, block: number, columnFolds: number): Operands {
  const { ifmap, M, N, K, stored, columns, activationBytes, weightBytes, half } = task;
  const { length, elements } = slices(task);
  const room = Math.floor(half.ifmap / activationBytes);
  const cutting = tile(ifmap, room);
  const outputs = Math.min(block * columns, M);
  let pixels = M * K; // an element for each place it takes
  if (cutting !== null && cutting.outputs >= outputs) pixels = Math.min(pixels, cutting.elements);
  if (block === columnFolds && slice(ifmap, length) <= room) pixels = Math.min(pixels, elements);
  const weights = N * stored;
  const roomForWeights = Math.floor(half.filter / weightBytes);
  const sliceWeights = foldWeights(task, length, N);
  const passes = weights <= roomForWeights ? 1 : sliceWeights <= roomForWeights ? Math.ceil(columnFolds / block) : columnFolds;
  const some = Math.min(columns, M);
  const first = {
    ifmap: Math.min(length * some, boxAround(ifmap, some, Math.min(length, ifmap.channels)), room),
    filter: Math.min(sliceWeights, roomForWeights),
  };
  return { ifmap: pixels, filter: weights * passes, first };
}

/** Stored weights of a slice: under 2:4 two of four positions. */
function foldWeights({ K, stored }: Task, length: number, filters: number): number {
  return Math.min(stored, stored === K ? length : 2 * Math.ceil(length / 4)) * filters;
}
