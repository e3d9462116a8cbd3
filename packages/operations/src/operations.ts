/** Every operation of spec/operations.md by name. @module */
import { bitplaneOperations } from "./bitplane.ts";
import { costOperations } from "./cost.ts";
import { dotOperations } from "./dot.ts";
import { encodeOperations } from "./encode.ts";
import { gatherOperations } from "./gather.ts";
import { im2colOperations } from "./im2col.ts";
import type { Operations } from "./json.ts";
import { pairOperations } from "./pair.ts";
import { quantizeOperations } from "./quantize.ts";
import { rooflineOperations } from "./roofline.ts";
import { systolicOperations } from "./systolic.ts";
import { windowOperations } from "./window.ts";

/**
 * The operations, each a function from params and input to output. They throw a `SparqkitError` whose `code` is one of spec/operations.md where a clause says to refuse.
 *
 * @example
 * operations["pair"]!({ set: { bits: 4, shifts: [0, 1, 2, 3, 4] }, rounding: "round", share: true }, { a: [127, 1] }); // { cut: [120, 1] }
 */
export const operations: Operations = Object.freeze({
  ...windowOperations,
  ...pairOperations,
  ...encodeOperations,
  ...gatherOperations,
  ...quantizeOperations,
  ...im2colOperations,
  ...dotOperations,
  ...bitplaneOperations,
  ...costOperations,
  ...rooflineOperations,
  ...systolicOperations,
});

/** The features, in the order of the specification; an operation belongs to the one its name begins with. */
export const FEATURES: readonly string[] = [...new Set(Object.keys(operations).map((name) => name.split(".")[0]!))];
