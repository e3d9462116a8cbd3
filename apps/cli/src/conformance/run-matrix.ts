/** `sparqkit conform matrix` at work. @module */
import type { MatrixFlags } from "../commands/conform.ts";
import type { Context } from "../context.ts";

/** Print reports side by side. */
export async function runMatrix(_paths: readonly string[], _flags: MatrixFlags, _context: Context): Promise<void> {}
