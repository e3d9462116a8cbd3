/**
 * Memories outside the chip: transfers a second and bits a transfer.
 *
 * Rates are the names' own numbers and widths those of one common module or stack, as the JEDEC standards named have them; all are recalled, none is verified. spec/roofline.md [ROOFLINE-6].
 * @module
 */
import { checkCount, checkFinite, checkPositive } from "../check.ts";

/** A memory and its bus. */
export interface Memory {
  readonly name: string;
  /** Million transfers a second. */
  readonly megatransfers: number;
  /** Bits of a transfer. */
  readonly busBits: number;
  /** Where the figures come from. */
  readonly source: string;
  /** Whether the figures were compared with their source. */
  readonly verified: boolean;
}

const recalled = <Name extends string>(name: Name, megatransfers: number, busBits: number, what: string, standard: string): Memory => ({
  name,
  megatransfers,
  busBits,
  source: `${what}, JEDEC ${standard}; recalled`,
  verified: false,
});

const module64 = "one 64-bit module";
const package32 = "one 32-bit package";
const stack = "one stack of 1024 bits";

/** Presets by name. */
export const MEMORIES = {
  "DDR3-1600": recalled("DDR3-1600", 1600, 64, module64, "JESD79-3"),
  "DDR3-1866": recalled("DDR3-1866", 1866, 64, module64, "JESD79-3"),
  "DDR4-2400": {
    ...recalled("DDR4-2400", 2400, 64, module64, "JESD79-4"),
    source: "one 64-bit module, JEDEC JESD79-4; recalled, and agrees with the figures of HCM's example",
  },
  "DDR4-3200": recalled("DDR4-3200", 3200, 64, module64, "JESD79-4"),
  "DDR5-4800": recalled("DDR5-4800", 4800, 64, "one module of two 32-bit channels", "JESD79-5"),
  "DDR5-6400": recalled("DDR5-6400", 6400, 64, "one module of two 32-bit channels", "JESD79-5"),
  "LPDDR4-3200": recalled("LPDDR4-3200", 3200, 32, package32, "JESD209-4"),
  "LPDDR4X-4266": recalled("LPDDR4X-4266", 4266, 32, package32, "JESD209-4-1"),
  "LPDDR5-6400": recalled("LPDDR5-6400", 6400, 32, package32, "JESD209-5"),
  "HBM2-2000": recalled("HBM2-2000", 2000, 1024, stack, "JESD235"),
  "HBM2E-3600": recalled("HBM2E-3600", 3600, 1024, stack, "JESD235"),
  "HBM3-6400": recalled("HBM3-6400", 6400, 1024, stack, "JESD238"),
} satisfies Readonly<Record<string, Memory>> as Readonly<Record<MemoryName, Memory>>;

/** Names of the presets. */
export type MemoryName =
  | "DDR3-1600"
  | "DDR3-1866"
  | "DDR4-2400"
  | "DDR4-3200"
  | "DDR5-4800"
  | "DDR5-6400"
  | "LPDDR4-3200"
  | "LPDDR4X-4266"
  | "LPDDR5-6400"
  | "HBM2-2000"
  | "HBM2E-3600"
  | "HBM3-6400";

/**
 * Bandwidth in Gbit/s. [ROOFLINE-6]
 *
 * @throws InvalidParameter unless `megatransfers` is finite and above 0 and `busBits` an integer of at least 1
 * @example
 * bandwidth(MEMORIES["DDR4-2400"]); // 153.6
 */
export function bandwidth({ megatransfers, busBits }: Pick<Memory, "megatransfers" | "busBits">): number {
  checkPositive("megatransfers", megatransfers);
  checkCount("busBits", busBits);
  return checkFinite({ gbitPerSecond: (megatransfers * busBits) / 1000 }).gbitPerSecond;
}
