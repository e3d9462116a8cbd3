/** The operations of spec/window.md. @module */
import { cut, cutTable, parseWindowSet, wideSet, windowShift, type Rounding, type WindowSet } from "@sparqkit/core";
import { operation, type JsonObject, type Operations } from "./json.ts";
import { windowSetOf, type SetParams } from "./rule.ts";
import { writeTensor } from "./values.ts";

interface CutParams extends SetParams {
  readonly rounding: Rounding;
}

const spelledOut = ({ bits, shifts }: WindowSet): JsonObject => ({ bits, shifts });

export const windowOperations: Operations = {
  window: operation((params: CutParams, { a }: { a: number }) => {
    const set = windowSetOf(params);
    const shift = windowShift(a, set);
    const value = cut(a, set, params.rounding);
    return { cut: value, shift, kept: value >> shift };
  }),
  "window.table": operation((params: CutParams) => ({ cut: writeTensor("uint8", [256], cutTable(windowSetOf(params), params.rounding)) })),
  "window.named": operation((_: unknown, { name }: { name: string }) => spelledOut(parseWindowSet(name))),
  "window.wide": operation((params: SetParams) => spelledOut(wideSet(windowSetOf(params)))),
};
