/**
 * The static memory that the host and the kernels share: the tables of a pair rule, and room for the last, partial vector of a row.
 * @module
 */

/**
 * Two sets of four 16-byte tables, the narrow windows first and the wide ones second, each set in the order `keep`, `half`, `top`, `low`.
 * The first three are indexed by the high nibble of an activation; their entry 0 is all zeros. `low` holds the finished values of 0..15.
 */
export const TABLES: usize = memory.data(128, 16);
export const WIDE: usize = 64;

/**
 * Constants the loops keep in registers: float32 2^23, its bits, the mask of a low nibble, and ones. Loaded, not written in place, because V8 builds a literal
 * vector anew at every use, which cost a third of the instructions of the quantizing loop.
 */
export const CONSTANTS: usize = memory.data<u32>([
  0x4b000000, 0x4b000000, 0x4b000000, 0x4b000000, 0x0f0f0f0f, 0x0f0f0f0f, 0x0f0f0f0f, 0x0f0f0f0f,
  0x01010101, 0x01010101, 0x01010101, 0x01010101, 0, 0, 0, 0, 0x4b004b00, 0x4b004b00, 0x4b004b00, 0x4b004b00,
], 16);

/** Where a partial vector is worked on: two sources and two targets of 16 float32. */
export const SCRATCH: usize = memory.data(256, 16);

/** Address of the tables, for the host to fill before it calls a kernel. */
export function tables(): usize {
  return TABLES;
}

/** First free byte: the host's arena starts here. */
export function heap(): usize {
  return __heap_base;
}

/** Elements of a tile, small enough for it to stay in the first-level cache between two loops; and room for the tiles of two planes. */
export const TILE: usize = 1024;
export const FINISHED: usize = memory.data(8192, 16);

/** The parameters of the channels in work, repeated to sixteen lanes: two terms of four rows, for two planes. */
export const PARAMETERS: usize = memory.data(1024, 16);
