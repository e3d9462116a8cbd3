/** `sparqkit vectors`: look at, check and recompute the test vectors. @module */
import type { Command } from "commander";
import type { Start } from "../program.ts";

/** Add the command to the program. */
export function addVectors(program: Command, start: Start): void {
  void program;
  void start;
}
