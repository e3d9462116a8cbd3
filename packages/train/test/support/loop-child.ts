/** The run in a process of its own, to be killed: a line for every step, then one with the outcome. Arguments: the checkpoint's path. */
import { writeSync } from "node:fs";
import { session } from "./resumable.ts";

const path = process.argv[2]!;
const outcome = await session({ checkpoint: { path, everySteps: 1 } }, () => writeSync(1, "step\n"));
writeSync(1, `${outcome}\n`);
process.exit(0);
