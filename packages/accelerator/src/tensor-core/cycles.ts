/**
 * Cycles of a matrix product on tensor cores, in closed form. spec/systolic.md [SYSTOLIC-9].
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import { checkCount } from "../count.ts";

/** The shape of tensor cores: `count` cores of rows x columns dot-product units, each `width` slots a cycle. */
export interface TensorCore {
  readonly rows: number;
  readonly columns: number;
  readonly width: number;
  readonly count: number;
  /** Cycles a step needs beyond the one it enters in. */
  readonly latency: number;
}

/** How long a product takes. */
export interface TensorCoreCycles {
  /** Tiles of rows x columns outputs. */
  readonly tiles: number;
  /** Cycles in which a tile takes operands. */
  readonly cyclesPerTile: number;
  /** ceil(tiles / count) x cyclesPerTile + latency. */
  readonly cycles: number;
}

function checkSize(name: string, size: number, least: number): void {
  if (!(Number.isSafeInteger(size) && size >= least)) throw new InvalidParameter(name, size, `an integer of at least ${least}`);
}

function checkTensorCore({ rows, columns, width, count, latency }: TensorCore): void {
  for (const [name, size] of Object.entries({ rows, columns, width, count })) checkSize(name, size, 1);
  checkSize("latency", latency, 0);
}

/**
 * Cycles of `groups` M x N products over sums of S slots: tiles go to free cores, one behind the other. [SYSTOLIC-9]
 *
 * @throws InvalidParameter if a size is not an integer of at least 1, or the latency below 0
 * @throws CountOverflow if there are more than 2^53 - 1 cycles or tiles
 * @example
 * tensorCoreCycles({ rows: 4, columns: 4, width: 4, count: 1, latency: 3 }, { M: 8, N: 4, S: 8 }); // 2 tiles of 2 cycles, and 3: 7
 */
export function tensorCoreCycles(core: TensorCore, { M, N, S, groups = 1 }: { M: number; N: number; S: number; groups?: number }): TensorCoreCycles {
  checkTensorCore(core);
  for (const [name, size] of Object.entries({ M, N, S, groups })) checkSize(name, size, 1);
  const tiles = checkCount("number of tiles", Math.ceil(M / core.rows) * Math.ceil(N / core.columns) * groups);
  const cyclesPerTile = Math.ceil(S / core.width);
  const cycles = checkCount("number of cycles", Math.ceil(tiles / core.count) * cyclesPerTile + core.latency);
  return { tiles, cyclesPerTile, cycles };
}
