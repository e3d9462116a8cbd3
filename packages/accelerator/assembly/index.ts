/**
 * Systolic arrays, a cycle at a time: feeding, stepping, collecting. src/stepper/step-array.ts is the definition.
 *
 * Cycles are counted here too: a fold is over when the tag of a last operand has reached the far corner.
 * @module
 */
import { copyRow, FIELDS, GUARD, moveTags, outputRowPair, outputRowWhole, stationaryRowPair, stationaryRowWhole, WHOLE } from "./array";

const OS = 0;
const WS = 1;
const OPERAND: u8 = 1;
const LAST: u8 = 2;

// The array: set by `configure`.
let dataflow: i32 = 0;
let kind: i32 = 0;
let rows: usize = 0;
let columns: usize = 0;
let padded: usize = 0;
let word: usize = 2;
let rightRow: usize = 0; // bytes from a row of registers to the next
let otherRow: usize = 0;
let sumRow: usize = 0;
let tagRow: usize = 0;
let right: usize = 0; // first registers
let other: usize = 0;
let sums: usize = 0;
let tags: usize = 0;
let arrived: usize = 0;

// The fold: set by `fold`. Lane l of a stream has its element i at base + l * lane + i * step.
let moving: usize = 0;
let movingLane: usize = 0;
let movingStep: usize = 0;
let movingLanes: usize = 0;
let movingLength: usize = 0;
let still: usize = 0;
let stillLane: usize = 0;
let stillStep: usize = 0;
let stillLanes: usize = 0;
let stillLength: usize = 0;
let target: usize = 0;
let targetLane: usize = 0;
let targetStep: usize = 0;
let toLoad: usize = 0;
let time: usize = 0;

/** Lay the registers of an array from `base` on. */
export function configure(flow: i32, wordKind: i32, rowCount: usize, columnCount: usize, base: usize): void {
  dataflow = flow;
  kind = wordKind;
  rows = rowCount;
  columns = columnCount;
  padded = (columnCount + 15) & ~15;
  word = kind == WHOLE ? 2 : 4;
  rightRow = GUARD + padded * word;
  otherRow = padded * word;
  sumRow = padded * 4;
  tagRow = GUARD + padded;
  right = base + GUARD;
  other = base + rows * rightRow + otherRow; // one row above holds what enters at the top
  sums = other + rows * otherRow + sumRow; // one row of zeros above
  tags = sums + rows * sumRow + GUARD;
  arrived = tags - GUARD + rows * tagRow;
  memory.fill(base, 0, arrived + padded * 4 - base);
}

/** Where registers are, for who looks at them: 0 those that move right, 1 the others, 2 sums, 3 tags. */
export function registers(which: i32): usize {
  return which == 0 ? right : which == 1 ? other : which == 2 ? sums : tags;
}

/** Bytes from one row of these registers to the next. */
export function registerRow(which: i32): usize {
  return which == 0 ? rightRow : which == 1 ? otherRow : which == 2 ? sumRow : tagRow;
}

/** Begin a fold: empty registers, operands from `movingBase` at the left and from `stillBase` at the top, sums to `targetBase`. Offsets in bytes. */
export function fold(
  movingBase: usize, laneOfMoving: usize, stepOfMoving: usize, lanesOfMoving: usize, lengthOfMoving: usize,
  stillBase: usize, laneOfStill: usize, stepOfStill: usize, lanesOfStill: usize, lengthOfStill: usize,
  targetBase: usize, laneOfTarget: usize, stepOfTarget: usize,
): void {
  memory.fill(right - GUARD, 0, arrived + padded * 4 - (right - GUARD));
  moving = movingBase;
  movingLane = laneOfMoving;
  movingStep = stepOfMoving;
  movingLanes = lanesOfMoving;
  movingLength = lengthOfMoving;
  still = stillBase;
  stillLane = laneOfStill;
  stillStep = stepOfStill;
  stillLanes = lanesOfStill;
  stillLength = lengthOfStill;
  target = targetBase;
  targetLane = laneOfTarget;
  targetStep = stepOfTarget;
  toLoad = dataflow == OS ? 0 : rows;
  time = 0;
}

// @ts-ignore: decorator
@inline
function copyWord(from: usize, to: usize, there: bool): void {
  if (word == 2) store<u16>(to, there ? load<u16>(from) : 0);
  else store<u32>(to, there ? load<u32>(from) : 0);
}

/** What enters at the left this cycle: row r is r cycles late. */
function feedLeft(): void {
  for (let row: usize = 0; row < rows; row++) {
    const index = time - row; // wraps below zero: above every length
    const inside = index < movingLength;
    copyWord(moving + row * movingLane + index * movingStep, right + row * rightRow - word, inside && row < movingLanes);
    store<u8>(tags + row * tagRow - 1, inside ? (index == movingLength - 1 ? LAST : OPERAND) : 0);
  }
}

/** What enters at the top under os: column c is c cycles late. */
function feedTop(): void {
  for (let column: usize = 0; column < columns; column++) {
    const index = time - column;
    copyWord(still + column * stillLane + index * stillStep, other - otherRow + column * word, index < stillLength && column < stillLanes);
  }
}

/** Push what stays a row further down. */
function stepLoad(): void {
  toLoad--;
  for (let column: usize = 0; column < columns; column++)
    copyWord(still + column * stillLane + toLoad * stillStep, other - otherRow + column * word, toLoad < stillLength && column < stillLanes);
  for (let row = rows; row > 0; row--) copyRow(other + (row - 1) * otherRow - otherRow, other + (row - 1) * otherRow, otherRow);
}

function stepOutput(): void {
  feedLeft();
  feedTop();
  for (let row = rows; row > 0; ) {
    row--;
    const down = other + row * otherRow;
    moveTags(tags + row * tagRow, padded);
    if (kind == WHOLE) outputRowWhole(right + row * rightRow, down - otherRow, down, sums + row * sumRow, padded);
    else if (kind == FIELDS) outputRowPair(FIELDS, right + row * rightRow, down - otherRow, down, sums + row * sumRow, padded);
    else outputRowPair(2, right + row * rightRow, down - otherRow, down, sums + row * sumRow, padded);
  }
}

function stepStationary(): void {
  feedLeft();
  const swapped = dataflow != WS;
  for (let row = rows; row > 0; ) {
    row--;
    const held = other + row * otherRow;
    const from = right + row * rightRow;
    const sum = sums + row * sumRow;
    moveTags(tags + row * tagRow, padded);
    if (kind == WHOLE) stationaryRowWhole(from, held, sum - sumRow, sum, padded);
    else if (kind == FIELDS) {
      if (swapped) stationaryRowPair(FIELDS, true, from, held, sum - sumRow, sum, padded);
      else stationaryRowPair(FIELDS, false, from, held, sum - sumRow, sum, padded);
    } else if (swapped) stationaryRowPair(2, true, from, held, sum - sumRow, sum, padded);
    else stationaryRowPair(2, false, from, held, sum - sumRow, sum, padded);
  }
  collect();
}

/** Add the sums that leave at the bottom to the product, which is outside the array. */
function collect(): void {
  const bottom = sums + (rows - 1) * sumRow;
  const tag = tags + (rows - 1) * tagRow;
  for (let column: usize = 0; column < stillLanes; column++) {
    if (load<u8>(tag + column) == 0) continue;
    const count = arrived + (column << 2);
    const index = load<u32>(count);
    store<u32>(count, index + 1);
    const to = target + column * targetLane + index * targetStep;
    store<i32>(to, load<i32>(to) + load<i32>(bottom + (column << 2)));
  }
}

/** Under os, write the sums of `used` rows where they belong. */
export function drain(used: usize): void {
  for (let row: usize = 0; row < used; row++) {
    for (let column: usize = 0; column < stillLanes; column++)
      store<i32>(target + row * targetStep + column * targetLane, load<i32>(sums + row * sumRow + (column << 2)));
  }
}

/** At most `limit` cycles, and no further than to the end of the fold; how many it were, negative if the fold is over. */
export function step(limit: i32): i32 {
  const corner = tags + (rows - 1) * tagRow + columns - 1;
  for (let cycle = 1; cycle <= limit; cycle++) {
    if (toLoad > 0) {
      stepLoad();
      continue;
    }
    if (dataflow == OS) stepOutput();
    else stepStationary();
    time++;
    if (load<u8>(corner) == LAST) return -cycle;
  }
  return limit;
}

/** First free byte. */
export function heap(): usize {
  return __heap_base;
}
